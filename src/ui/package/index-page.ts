import type { PlaceOf } from '../../adapters/package/make-parts';
import type { PaperWords } from '../../adapters/i18n/words-of';
import type { LetterLanguage } from '../../domain/dossier/letters';
import type { PackageFile } from '../../domain/submission/package-files';
import { sizeInWords } from '../files/size-in-words';
import { questionLabel } from '../form/question-words';
import { directionOf, html, htmlPage, type Html } from './html';
import { evidencePart } from './index-evidence';
import type { IndexSide } from './index-side';
import { lackRows, useWords } from './lack-words';
import {
  dataPath,
  documentPath,
  registerPath,
  writtenAnswers,
  type PackageMatter,
  type WordsBy,
} from './package-matter';
import { packageName } from './package-name';

/**
 * The page that says what is in a package, what is missing and in which part everything is: in one of
 * the dossier's languages, then in English. Every link leads to a file beside it.
 */
export function indexPage(
  matter: PackageMatter,
  language: LetterLanguage,
  words: WordsBy,
  placeOf: PlaceOf,
): string {
  const languages = [...new Set([language, 'en'] as const)];
  const { t } = words[language];
  const links = languages.map(
    (one) => html`<a href="#${one}" lang="${one}">${words[one].t('package.index.name')}</a>`,
  );
  return htmlPage(
    language,
    t('package.index.title'),
    html`<p>${links}</p>
      ${languages.map((one) => side(matter, one, words[one], placeOf))}`,
  );
}

function side(
  matter: PackageMatter,
  language: LetterLanguage,
  words: PaperWords,
  placeOf: PlaceOf,
): Html {
  const { t, f } = words;
  const part = (path: string): string => {
    const place = placeOf(path);
    return place.of === 1 ? '' : ` · ${t('package.index.part', { number: f.number(place.part) })}`;
  };
  const link = (path: string, label: string | Html = path) =>
    html`<a href="${path}">${label}</a><span class="soft">${part(path)}</span>`;
  const row = ({ path, size }: PackageFile, what: string) =>
    html`<li>
      ${what}<br /><a href="${path}"><bdi dir="ltr">${path}</bdi></a>
      <span class="soft">(${sizeInWords(size, t, f)})${part(path)}</span>
    </li>`;
  const one: IndexSide = { ...words, matter, language, link, row };
  const { of } = placeOf(registerPath);
  return html`<section id="${language}" lang="${language}" dir="${directionOf(language)}">
    <h1>${t('package.index.title')}</h1>
    <p>
      <strong><bdi>${packageName(t, matter.dossier, language)}</bdi></strong>
    </p>
    ${matter.isExample ? html`<p><strong>${t('package.index.example')}</strong></p>` : ''}
    <p>${t('package.index.made', { date: f.date(matter.on) })}</p>
    ${of > 1 ? html`<p>${t('package.index.parts', { count: of, shown: f.number(of) })}</p>` : ''}
    ${lettersPart(one)} ${answersPart(one)} ${evidencePart(one)} ${othersPart(one)}
    ${lacksPart(one)}
  </section>`;
}

const listed = (items: readonly Html[], none: string): Html =>
  items.length > 0
    ? html`<ul>
        ${items}
      </ul>`
    : html`<p class="soft">${none}</p>`;

const isLetter = ({ uses }: PackageFile) => uses.some(({ kind }) => kind !== 'proof');

function lettersPart({ t, matter, language, row }: IndexSide): Html {
  const use = useWords({ t, language }, matter.dossier);
  const letters = matter.files.filter(isLetter);
  return html`<h2>${t('package.index.letters')}</h2>
    ${listed(
      letters.map((file) => row(file, file.uses.map(use).join(' · '))),
      t('package.index.no-letters'),
    )}`;
}

function answersPart({ t, matter, language, link }: IndexSide): Html {
  const answers = writtenAnswers(matter);
  const name = (one: LetterLanguage) => t(`package.index.in.${one}`);
  const whole = [...new Set(answers.map((one) => one.language))].map(
    (one) =>
      html`<li>
        ${link(documentPath(one), t('package.index.all-answers', { language: name(one) }))}
      </li>`,
  );
  const numbers = [...new Set(answers.map((one) => one.number))].sort((one, other) => one - other);
  const each = numbers.map((number) => {
    const written = answers.filter((one) => one.number === number);
    const { id = '', own } = written[0]?.question ?? {};
    const label = questionLabel(t, language, id, own) ?? '';
    const links = written.map(
      ({ path, language: one }, at) => html`${at > 0 ? ' · ' : ''}${link(path, name(one))}`,
    );
    return html`<li>${String(number)}. <bdi>${label}</bdi><br />${links}</li>`;
  });
  return html`<h2>${t('package.index.answers')}</h2>
    ${listed([...whole, ...each], t('package.index.no-answers'))}`;
}

function othersPart({ t, matter, link }: IndexSide): Html {
  return html`<h2>${t('package.index.others')}</h2>
    <ul>
      ${matter.hasData ? html`<li>${link(dataPath, t('package.index.data'))}</li>` : ''}
      <li>${t('package.index.sums')}</li>
    </ul>`;
}

function lacksPart({ t, matter, language }: IndexSide): Html {
  const rows = lackRows({ t, language }, matter.dossier, matter.lacks);
  return html`<h2>${t('package.index.lacks')}</h2>
    ${listed(
      rows.map(({ text }) => html`<li>${text}</li>`),
      t('package.index.no-lacks'),
    )}`;
}
