import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Partners from '../../../src/ui/mobilise/Partners.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

const own: readonly Change[] = [
  { field: 'endorsements/a/order', value: 0 },
  { field: 'endorsements/a/organisation/fr', value: 'Avenir' },
];
/** One not asked yet, with these fields over its own. */
function show(changes: readonly Change[] = [], item = 'a') {
  const given = [...own, { field: 'endorsements/a/endorses', value: 'unknown' }, ...changes];
  const last = new Map(given.map(({ field, value }) => [field, value]));
  const fields = [...last].map(([field, value]) => ({ field, value }));
  const session = sessionWith([...benguerir, ...fields]);
  return { session, ...showQuestion(Partners, session, { page: 'partners', item }) };
}
const one = (field: string, value: Change['value']): Change => ({
  field: `endorsements/a/${field}`,
  value,
});
const go = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));

describe('a partner', () => {
  it('keeps what is typed, as it is typed', async () => {
    const { session } = show();

    await userEvent.selectOptions(screen.getByRole('combobox'), 'university');
    await userEvent.type(
      screen.getByRole('textbox', { name: 'What was answered (French)' }),
      'Oui',
    );
    await userEvent.type(screen.getByRole('textbox', { name: /^Professional contact/ }), 'a@b.ma');
    await userEvent.click(screen.getByRole('radio', { name: 'No' }));

    expect(session.dossier.endorsements).toMatchObject([
      {
        kind: 'university',
        reply: { fr: 'Oui' },
        focalPoint: { contact: 'a@b.ma' },
        endorses: 'no',
      },
    ]);
  });

  it.each([
    ['no name', [one('organisation/fr', ' ')], /Write the name of the partner/],
    [
      'a contact still to come',
      [one('contactedOn', '2026-11-23')],
      /day of the contact has not come/,
    ],
    [
      'an answer still to come',
      [one('answeredOn', '2026-11-23')],
      /day of the answer has not come/,
    ],
    [
      'an answer before the contact',
      [one('contactedOn', '2026-11-10'), one('answeredOn', '2026-11-09')],
      /comes before the contact \(10\u00a0November\u00a02026\)/,
    ],
    [
      'a day that is none',
      [
        {
          field: 'unfinished/endorsements|a|contactedOn',
          value: { day: '31', month: '2', year: '2026' },
        },
      ],
      /Day of the contact\. .*February/,
    ],
  ])(
    'with %s is not gone on with, in the words beside the field',
    async (_case, changes, words) => {
      const { go: gone } = show(changes);
      expect(screen.queryByText(words)).toBeNull();

      await go();

      expect(screen.getByRole('link', { name: words })).toBeTruthy();
      expect(gone).not.toHaveBeenCalled();
    },
  );

  it('is gone on with when all is well, back to the register as it was searched', async () => {
    const { go: gone } = show([one('contactedOn', '2026-11-22'), one('answeredOn', '2026-11-22')]);

    await go();

    expect(gone).toHaveBeenCalledWith('#/d/own/partners');
  });

  it('warns of what looks like a private number, and refuses nothing', async () => {
    const { go: gone } = show();
    const field = screen.getByRole('textbox', { name: /^Professional contact/ });

    await userEvent.type(field, '06 61 23 45 6');
    expect(screen.queryByText(/looks like/)).toBeNull();
    await userEvent.type(field, '7');
    expect(screen.getByText(/looks like a mobile telephone number/)).toBeTruthy();
    await go();

    expect(gone).toHaveBeenCalled();
  });

  it('is shown the others of the same name, and can be removed, which can be undone', async () => {
    const twin: Change[] = [
      { field: 'endorsements/b/order', value: 1 },
      { field: 'endorsements/b/organisation/ar', value: 'AVENIR' },
    ];
    const { session, told, go: gone } = show(twin);

    expect(screen.getByRole('link', { name: 'AVENIR' }).getAttribute('href')).toBe(
      '#/d/own/partners/b',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Remove this entry' }));

    expect(session.dossier.endorsements?.map(({ id }) => id)).toEqual(['b']);
    expect(gone).toHaveBeenCalledWith('#/d/own/partners');
    told[0]?.action?.run();
    expect(session.dossier.endorsements?.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('of the State is asked for no endorsement, and told so', () => {
    show([one('kind', 'decentralised-service')]);

    expect(screen.getByText('This kind of partner signs no endorsement letter.')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('named as a supporter before there was a register is shown as one, with its letter as a fact', () => {
    show([one('endorses', null), one('letter', 'signed'), one('signedOn', '2026-10-02')]);

    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(true);
    expect(screen.getByText('Signed · signed on 2 October 2026')).toBeTruthy();
    expect(
      screen.getByRole('link', { name: /^Change Endorsement letter/ }).getAttribute('href'),
    ).toBe('#/d/own/organisations');
    expect(screen.queryByRole('radio', { name: 'Draft, not signed' })).toBeNull();
  });

  it('that signed and was said not to support is remarked', () => {
    show([one('endorses', 'no'), one('letter', 'signed')]);

    expect(screen.getByText(/Its letter is signed, but you answered/)).toBeTruthy();
  });

  it('lists the meetings in which it took part, groups among them', () => {
    show([
      { field: 'meetings/m/order', value: 0 },
      { field: 'meetings/m/subject/fr', value: 'Atelier' },
      { field: 'meetings/m/with/a', value: true },
      { field: 'meetings/g/order', value: 1 },
      { field: 'meetings/g/kind', value: 'external' },
      { field: 'meetings/g/with/a', value: true },
    ]);

    expect(screen.getByRole('link', { name: 'Atelier' }).getAttribute('href')).toBe(
      '#/d/own/meetings/m',
    );
    expect(screen.getByRole('link', { name: 'Meeting 2' }).getAttribute('href')).toBe(
      '#/d/own/groups/g',
    );
  });

  it('that is there no more is said to be gone', () => {
    show([], 'gone');

    expect(screen.getByText('This partner is no longer in the register.')).toBeTruthy();
  });
});
