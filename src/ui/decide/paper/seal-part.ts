import type { Block } from '../../../adapters/pdf/document';
import { heading, labelled, paragraph, small } from '../../report/blocks';
import { isolate } from '../../shell/isolate';
import { momentOf } from '../recorded-at';
import type { Paper } from './paper';

/** The version and the digest, by which the sheet and the dossier can be held against each other. */
export function sealPart({ recorded, words }: Paper): Block[] {
  const { t } = words;
  const { version, replaces } = recorded.record;
  const moment = t('decide.decision.recorded-at', momentOf(words, recorded.recordedAt));
  return [
    heading(2, t('decide.recorded.seal')),
    paragraph(labelled(t('decide.recorded.version'), `${String(version)}. ${moment}.`, words), {
      keepWithNext: true,
    }),
    digest(t('decide.recorded.sha256'), recorded.sha256, words),
    ...(replaces === undefined
      ? []
      : [digest(t('decide.recorded.replaces'), replaces.sha256, words)]),
    small(t('decide.recorded.sha256-about')),
  ];
}

/** A row of 64 signs has no direction of its own, and is compared from left to right. */
const digest = (label: string, sha256: string, words: Paper['words']): Block => ({
  kind: 'columns',
  columns: [
    { share: 0.24, blocks: [small(labelled(label, '', words), { ink: 'ink' })] },
    { share: 0.76, blocks: [small(isolate(sha256), { ink: 'ink', language: 'en' })] },
  ],
});
