import type { MessageKey } from '../../adapters/i18n';
import type { Dossier, Jurisdiction } from '../../domain/dossier/dossier';
import { supportersOf } from '../../domain/dossier/stakeholders';
import { spoken, type FactWords, type Said } from '../form/facts/fact';

type LabelKey = Extract<MessageKey, `paste.pieces.labels.${string}`>;
type Label = LabelKey extends `paste.pieces.labels.${infer Name}` ? Name : never;

/** One fact as a short field of a form takes it. */
export interface Piece {
  id: string;
  label: Label;
  text: string;
  /** written in another language only */
  isForeign: boolean;
}

type Told = readonly [label: Label, said: Said];
type Pieces = (dossier: Dossier, words: FactWords) => [id: string, told: readonly Told[]][];

const ofEach = (
  { jurisdictions }: Dossier,
  tell: (one: Jurisdiction) => readonly Told[],
): [string, readonly Told[]][] => jurisdictions.map((one) => [one.id, tell(one)]);

const ends = ({ mandate }: Jurisdiction, { f }: FactWords): Told => [
  'ends',
  mandate?.endsOn && f.date(mandate.endsOn),
];

/** A form may have a field for each of them: who applies, who presides, who is to be reached. */
const pieces: Readonly<Record<string, Pieces>> = {
  identity: (dossier, { t }) =>
    ofEach(dossier, ({ name, type }) => [
      ['collectivity', name],
      ['level', t(`collectivities.type.${type}`)],
      ['country', t('form.facts.labels.country')],
    ]),
  head: (dossier, words) =>
    ofEach(dossier, (one) => {
      const { signedBy, signatory } = one.supportLetter ?? {};
      const head = signedBy === 'delegate' ? undefined : signatory;
      const { startedOn } = one.mandate ?? {};
      return [
        ['head', head?.name],
        ['function', head?.function],
        ['begins', startedOn && words.f.date(startedOn)],
        ends(one, words),
      ];
    }),
  'focal-point': ({ officialFocalPoint: one }) => [
    [
      'official',
      [
        ['focal-point', one?.name],
        ['function', one?.function],
        ['contact', one?.contact],
      ],
    ],
  ],
  partner: (dossier, { t }) =>
    (supportersOf(dossier) ?? []).map(({ id, organisation, kind, focalPoint: one }) => [
      id,
      [
        ['organisation', organisation],
        ['kind', kind && t(`criteria.kinds.${kind}`)],
        ['focal-point', one?.name],
        ['function', one?.function],
        ['contact', one?.contact],
      ],
    ]),
  term: (dossier, words) => ofEach(dossier, (one) => [ends(one, words)]),
};

/**
 * The facts of a field one by one, group by group, in the language that is sent; those that the
 * dossier does not know are left out.
 */
export function piecesOf(question: string, dossier: Dossier, words: FactWords): Piece[][] {
  const groups = Object.hasOwn(pieces, question) ? (pieces[question]?.(dossier, words) ?? []) : [];
  return groups
    .map(([id, told]) =>
      told
        .map(([label, said]) => ({ id: `${id}-${label}`, label, ...spoken(words, said) }))
        .filter(({ text }) => text !== ''),
    )
    .filter((group) => group.length > 0);
}
