import type { Change } from '../../../src/domain/dossier/history';

/** The letter of a commune's dossier that the guest of these tests was invited to write. */
export const commune = 'd0123456789abcdefghjkmnpqr';
export const letterId = 'endorsement-s1';
export const guestId = `${commune}~${letterId}`;

export const of = (field: string, value: Change['value']): Change => ({
  field: `endorsements/s1/${field}`,
  value,
});
export const invited = (id: string, field: string, value: Change['value']): Change => ({
  field: `invitations/${id}/${field}`,
  value,
});

/** What an invitation brings: who invites, whom, until when and in which words. */
export const invitation: readonly Change[] = [
  { field: 'edition', value: 'ogp-local-next' },
  { field: 'jurisdictions/07/order', value: 0 },
  { field: 'jurisdictions/07/type', value: 'commune' },
  { field: 'jurisdictions/07/code', value: '07.427.01.01' },
  { field: 'jurisdictions/07/name/ar', value: 'ابن جرير' },
  { field: 'jurisdictions/07/name/fr', value: 'Ben Guerir' },
  of('order', 0),
  of('organisation/ar', 'جمعية الماء'),
  of('organisation/fr', 'Réseau Eau'),
  of('kind', 'association'),
  invited('i1', 'order', 0),
  invited('i1', 'letter', letterId),
  invited('i1', 'madeOn', '2026-11-20'),
  invited('i1', 'replyBy', '2026-12-04'),
  invited('i1', 'language', 'fr'),
  invited('i1', 'message/fr', 'Merci de relire\nle deuxième paragraphe.'),
];
