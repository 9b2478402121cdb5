import { fontProgram } from './font-program';
import { glyphWidth, type FontInUse } from './fonts-in-use';
import { sixLetters } from './fingerprint';
import type { Objects, Ref } from './jspdf-inside';
import { byteString, decimal } from './pdf-syntax';
import { toUnicodeMap } from './to-unicode-map';
import type { TrueType } from './true-type';

/** Writes a font whose codes are glyph numbers (Type 0, Identity-H) and gives its reference. */
export function addFont(font: FontInUse, objects: Objects): Ref {
  const name = subsetName(font);
  const program = fontProgram(font.file, font.glyphs.keys());
  const file = objects.addStream(byteString(program), { Length1: String(program.length) });
  const toUnicode = objects.addStream(toUnicodeMap(font));
  const descriptor = objects.add(fontDescriptor(font, name, file));
  const descendant = objects.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}` +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
      `/FontDescriptor ${descriptor}/DW 1000/W[${widths(font)}]/CIDToGIDMap/Identity>>`,
  );
  return objects.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H` +
      `/DescendantFonts[${descendant}]/ToUnicode ${toUnicode}>>`,
  );
}

/** Two subsets of one face have different names, so that files may be joined. */
function subsetName({ face, glyphs }: FontInUse): string {
  const ids = [...glyphs.keys()].sort((one, other) => one - other);
  return `${sixLetters(`${face.name} ${ids.join(' ')}`)}+${face.name.replace(/[^\w-]/g, '')}`;
}

/** `first [width width …]` for each row of glyphs that follow one another. */
function widths(font: FontInUse): string {
  const rows: string[] = [];
  let last = -2;
  for (const glyph of [...font.glyphs.keys()].sort((one, other) => one - other)) {
    if (glyph !== last + 1) rows.push(`${rows.length > 0 ? ']' : ''}${glyph}[`);
    else rows.push(' ');
    rows.push(decimal(glyphWidth(font, glyph)));
    last = glyph;
  }
  return rows.length > 0 ? `${rows.join('')}]` : '';
}

function fontDescriptor({ face, file }: FontInUse, name: string, program: Ref): string {
  const perMille = (units: number) => decimal((units / file.unitsPerEm) * 1000);
  const head = file.table('head');
  const box = [36, 38, 40, 42].map((at) => perMille(head.getInt16(at))).join(' ');
  const slant = file.has('post') ? file.table('post').getInt32(4) / 65536 : 0;
  const { weight, capHeight } = style(file);
  return (
    // 4: the font has letters beyond those of Latin
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${box}]/ItalicAngle ${decimal(slant)}` +
    `/Ascent ${decimal(face.ascent * 1000)}/Descent ${decimal(-face.descent * 1000)}` +
    `/CapHeight ${perMille(capHeight)}/StemV ${stem(weight)}/FontFile2 ${program}>>`
  );
}

function style(file: TrueType): { weight: number; capHeight: number } {
  const capitals = file.table('head').getInt16(42);
  if (!file.has('OS/2')) return { weight: 400, capHeight: capitals };
  const about = file.table('OS/2');
  const saysCapitals = about.getUint16(0) >= 2;
  return { weight: about.getUint16(4), capHeight: saysCapitals ? about.getInt16(88) : capitals };
}

/** The width of an upright stroke is not in the file: this is what its weight usually comes with. */
const stem = (weight: number): string => decimal(50 + (weight / 65) ** 2);
