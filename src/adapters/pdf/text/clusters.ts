import type { Face } from './face';
import { isArabic, isInvisible, isTifinagh } from './characters';
import { hasAll, hasEach, withBase } from './coverage';
import type { Faces } from './faces';
import { styleAt, type Paragraph } from './paragraph';

/** ISO 15924; `Zyyy` where only HarfBuzz shall guess */
export type Script = 'Arab' | 'Latn' | 'Tfng' | 'Zyyy';

/** What a reader takes for one character, and the face that is to show it. */
interface Cluster {
  start: number;
  end: number;
  text: string;
  level: number;
  face: Face;
  /** the faces of its weight */
  choices: readonly Face[];
  script: Script;
  /** no face has it */
  isMissing: boolean;
}

/** The clusters of a paragraph. What is not seen is shown, so to speak, as what stands before it. */
export function clustersOf(paragraph: Paragraph, levels: Uint8Array, faces: Faces): Cluster[] {
  const clusters = clustersInFaces(paragraph, levels, faces);
  setWordsInOneFace(clusters);
  return clusters;
}

function clustersInFaces(paragraph: Paragraph, levels: Uint8Array, faces: Faces): Cluster[] {
  const { text, starts } = paragraph;
  const firstScript = scriptOf(/\p{L}/u.exec(text)?.[0] ?? '') ?? 'Zyyy';
  const clusters: Cluster[] = [];
  for (let start = 0, end = 1; start < text.length; start = end++) {
    while (end < text.length && !starts[end]) end++;
    const letters = text.slice(start, end);
    const before = clusters.at(-1);
    if (before && isInvisible(letters) && !before.isMissing) {
      clusters.push({ ...before, start, end, text: letters });
      continue;
    }
    const choices = styleAt(paragraph, start).bold ? faces.bold : faces.regular;
    const face = faceFor(letters, choices);
    clusters.push({
      start,
      end,
      level: levels[start] ?? 0,
      face: face ?? first(choices),
      script: scriptOf(letters) ?? before?.script ?? firstScript,
      isMissing: !face,
      text: letters,
      choices,
    });
  }
  return clusters;
}

const faceFor = (letters: string, choices: readonly Face[]): Face | undefined =>
  choices.find((choice) => hasEach(choice, letters)) ??
  choices.find((choice) => hasAll(choice, letters)) ??
  withBase(choices, letters);

const first = (choices: readonly Face[]): Face => {
  const [face] = choices;
  if (!face) throw new Error('no typeface is open');
  return face;
};

function scriptOf(letters: string): Script | undefined {
  if (isArabic(letters)) return 'Arab';
  if (isTifinagh(letters)) return 'Tfng';
  return /^\p{L}/u.test(letters) ? 'Latn' : undefined;
}

/** Letters join within one face only: a word that needs another face is set in it from end to end. */
function setWordsInOneFace(clusters: readonly Cluster[]) {
  for (let from = 0, to = 0; from < clusters.length; from = to = Math.max(to, from + 1)) {
    while (isLetterOfWord(clusters[to])) to++;
    const word = clusters.slice(from, to);
    if (word.every(({ face, choices }) => face === choices[0])) continue;
    const choice = word[0]?.choices.findIndex((_, index) =>
      word.every(({ choices, text }) => choices[index] && hasAll(choices[index], text)),
    );
    for (const cluster of word) cluster.face = cluster.choices[choice ?? -1] ?? cluster.face;
  }
}

const isLetterOfWord = (cluster?: Cluster) =>
  cluster && !cluster.isMissing && /^[\p{L}\p{M}]/u.test(cluster.text) && isArabic(cluster.text);
