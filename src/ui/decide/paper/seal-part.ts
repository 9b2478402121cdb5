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
    small(labelled(t('decide.recorded.sha256'), '', words), { ink: 'ink', keepWithNext: true }),
    // a row of 64 signs has no direction of its own, and is compared from left to right
    small(isolate(recorded.sha256), { ink: 'ink', language: 'en', keepWithNext: true }),
    ...(replaces === undefined
      ? []
      : [
          small(labelled(t('decide.recorded.replaces'), '', words), {
            ink: 'ink',
            keepWithNext: true,
          }),
          small(isolate(replaces.sha256), { ink: 'ink', language: 'en' }),
        ]),
    small(t('decide.recorded.sha256-about')),
  ];
}
