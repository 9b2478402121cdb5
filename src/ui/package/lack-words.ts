import type { Locale, Translate } from '../../adapters/i18n';
import type { Dossier } from '../../domain/dossier/dossier';
import { safeLink } from '../../domain/evidence/link';
import type { FileUse } from '../../domain/submission/files-to-send';
import { filesToSend } from '../../domain/submission/files-to-send';
import type { PackageLack } from '../../domain/submission/package-lacks';
import { letterIdOf } from '../../domain/letters/letter-id';
import { proofName } from '../evidence/proof-words';
import { isolated, short } from '../fields/item-words';
import type { FieldPlace } from '../fields/place-of-field';
import { questionLabel } from '../form/question-words';
import { letterTitle, senderNames } from '../letters/letter-words';

interface Words {
  t: Translate;
  language: Locale;
}

/** What is missing, in a sentence that leads to where it is mended. */
interface LackRow {
  key: string;
  text: string;
  place: FieldPlace;
}

/** What the lacks of a package say, in the words of any language; names are read once. */
export function lackRows(words: Words, dossier: Dossier, lacks: readonly PackageLack[]): LackRow[] {
  const { t, language } = words;
  const sender = senderNames(t, language, dossier);
  const uses = new Map(filesToSend(dossier).map((file) => [file.sha256, file]));
  const use = useWords(words, dossier);
  const letter = (kind: 'support' | 'endorsement', id: string) =>
    letterTitle(t, kind, sender({ kind, id }));
  const said = (lack: PackageLack): Omit<LackRow, 'key'> => {
    switch (lack.code) {
      case 'no-endorsement':
        return { text: t('package.lacks.no-endorsement'), place: { page: 'partners' } };
      case 'delegation-not-attached':
        return {
          text: t('package.lacks.delegation-not-attached', { letter: letter('support', lack.id) }),
          place: { page: 'letters', item: letterIdOf('support', lack.id) },
        };
      case 'answer-missing':
      case 'answer-too-long': {
        const own = dossier.questions?.find(({ id }) => id === lack.id);
        const question = isolated(questionLabel(t, language, lack.id, own) ?? lack.id);
        return {
          text: t(`package.lacks.${lack.code}`, { question }),
          place: { page: 'answers', item: lack.id },
        };
      }
      case 'proof-without-file':
        return {
          text: t(`package.lacks.${isOnWeb(dossier, lack.id) ? 'proof-on-web' : lack.code}`, {
            proof: isolated(proofIn(words, dossier, lack.id)),
          }),
          place: { page: 'evidence', item: lack.id },
        };
      case 'file-removed':
      case 'file-away':
      case 'file-damaged': {
        const file = uses.get(lack.sha256);
        const name = file?.attachment?.name ?? t('follow.files.unnamed');
        return {
          text: t(`package.lacks.${lack.code}`, {
            file: isolated(short(name)),
            use: file?.uses.map(use).join(' · ') ?? '',
          }),
          place: { page: 'files' },
        };
      }
      default:
        return {
          text: t(`package.lacks.${lack.code}`, { letter: letter(lack.kind, lack.id) }),
          place: { page: 'letters', item: letterIdOf(lack.kind, lack.id) },
        };
    }
  };
  return lacks.map((lack) => ({ key: JSON.stringify(lack), ...said(lack) }));
}

/** What a file is in the dossier; see `fileUseWords`, which says it in the page's language. */
export function useWords(words: Words, dossier: Dossier): (use: FileUse) => string {
  const { t, language } = words;
  const sender = senderNames(t, language, dossier);
  const nameOf = ({ kind, id }: FileUse): string => {
    if (kind === 'proof') return proofIn(words, dossier, id);
    return sender({ kind: kind === 'endorsement-letter' ? 'endorsement' : 'support', id });
  };
  return (use) => t(`follow.files.use.${use.kind}`, { name: isolated(nameOf(use)) });
}

const isOnWeb = ({ evidence = [] }: Dossier, id: string): boolean =>
  safeLink(evidence.find((one) => one.id === id)?.link) !== undefined;

function proofIn({ t, language }: Words, { evidence = [] }: Dossier, id: string): string {
  const index = evidence.findIndex((one) => one.id === id);
  const proof = evidence[index];
  return proof === undefined ? '' : proofName(t, language, proof, index + 1);
}
