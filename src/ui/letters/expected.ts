import type { MessageKey } from '../../adapters/i18n';
import type { Citation, Edition } from '../../domain/edition/edition';
import { citedIn, criterionOf, type SaidBy } from '../../domain/letters/lack-citation';
import type { Letter } from '../../domain/letters/letter';

/** One thing that is expected of the letters or the focal points, and who expects it. */
export interface Expected extends SaidBy {
  text: MessageKey;
}

const leaders: Citation = { source: 'ogp-local-eligibility', clause: '1', certainty: 'ogp' };
const guide: Citation = { source: 'guide-2023', clause: '2.4', certainty: 'guide' };
/** OGP lists the materials of all candidates in public; what follows for the letters is ours. */
const published: Citation = { source: 'ogp-local-call-2023', certainty: 'inference' };
const ofCall2022 = ['ogp-local-application-2022'];

const said = (text: MessageKey, cite?: Citation): Expected => ({
  text,
  cite,
  certainty: cite?.certainty ?? 'inference',
});

/**
 * What a letter is expected to say: first what OGP asks, as far as it could be read, then the guide's
 * advice, then ours. The guide's three pages, English and letterhead were not found in OGP's texts.
 */
export function expectedOf(kind: Letter['kind'], edition: Edition): Expected[] {
  const ofCall = citedIn(edition, criterionOf(kind), ofCall2022);
  const elements =
    kind === 'support'
      ? [
          said('letters.expected.support.engagement', leaders),
          said('letters.expected.support.signer', ofCall),
          said('letters.expected.support.format', guide),
          said('letters.expected.support.own'),
        ]
      : [
          said('letters.expected.endorsement.signer', leaders),
          said('letters.expected.endorsement.number', ofCall),
          said('letters.expected.endorsement.content', guide),
          said('letters.expected.endorsement.own'),
          said('letters.expected.endorsement.language'),
        ];
  return [...elements, said('letters.expected.public', published)];
}

/** How many letters OGP, the guide and we ask for. */
export const countOf = (edition: Edition): Expected[] => [
  said('letters.count.support', citedIn(edition, criterionOf('support'), ofCall2022)),
  said('letters.count.each', { ...leaders, certainty: 'inference' }),
  said('letters.count.endorsement', citedIn(edition, criterionOf('endorsement'), ofCall2022)),
  said('letters.count.all', guide),
];

/** Why the focal points are asked: the guide wants them named, OGP looks for identified people. */
export const focalPointReasons: readonly Expected[] = [
  said('letters.focal.official-guide', guide),
  said('letters.focal.partner-guide', guide),
  said('letters.focal.official-ogp', {
    source: 'ogp-local-eligibility',
    clause: '5',
    certainty: 'ogp',
  }),
];
