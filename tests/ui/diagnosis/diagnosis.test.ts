import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Diagnosis from '../../../src/ui/diagnosis/Diagnosis.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';
import { asExample } from '../result/show-page';
import { exampleDossier, plain } from '../result/words-of';

const question = (name: string) => screen.getByRole('group', { name });
const answer = (name: string, state: string) =>
  within(question(name)).getByRole<HTMLInputElement>('radio', { name: state });
const pick = (name: string, state: string) => userEvent.click(answer(name, state));
const since = () => screen.queryByRole('textbox', { name: /^Since when/ });
const proof = () => screen.queryByRole('textbox', { name: 'What shows it, in French' });

function show(item?: string, changes: readonly Change[] = []) {
  const session = sessionWith([...benguerir, ...changes]);
  const where = item === undefined ? {} : { item };
  return { session, ...showQuestion(Diagnosis, session, { page: 'diagnosis', ...where }) };
}

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('the four values', () => {
  it('each lead to a page of their own and say how far their commitments are', () => {
    show(undefined, [
      { field: 'diagnosis/petitions/state', value: 'in-place' },
      { field: 'diagnosis/advisory-bodies/state', value: 'in-place' },
      { field: 'diagnosis/eparticipation/state', value: 'not' },
    ]);

    const links = screen.getAllByRole('heading', { level: 2 }).flatMap((heading) =>
      within(heading)
        .queryAllByRole('link')
        .map((link) => link.getAttribute('href')),
    );
    expect(links).toEqual(
      ['fiscal-transparency', 'integrity', 'access-to-information', 'participation'].map(
        (value) => `#/d/own/diagnosis/${value}`,
      ),
    );
    const participation = screen.getByRole('link', { name: 'Citizen participation' }).closest('li');
    const said = within(participation!)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent.trim());
    expect(said).toEqual(['In place: 2', 'Not in place: 1', 'Not answered: 2']);
    expect(
      within(participation!).getByText('OGP value served: Citizen participation'),
    ).toBeTruthy();
    expect(screen.getByText('Commitments answered: 3 of 17')).toBeTruthy();
  });

  it('say that which of OGP’s values they serve is our deduction', () => {
    show();

    const note = screen.getByText(/^The guide names four values, OGP three/, { exact: false });
    expect(note.textContent).toMatch(/^Our inference/);
  });

  it('are shown where the address names a value that does not exist', () => {
    show('chivalry');

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Diagnosis of openness');
  });
});

describe('the page of a value', () => {
  it('asks of each of its commitments how far it is in place, and writes at once', async () => {
    const { session } = show('participation');
    expect(document.querySelectorAll('fieldset')).toHaveLength(5);

    await pick('A way to receive petitions', 'Partly in place');

    expect(session.dossier.diagnosis).toEqual({ petitions: { state: 'partly' } });
    expect(screen.getByText('On this page: 1 of 5. In the whole checklist: 1 of 17.')).toBeTruthy();
  });

  it('asks since when and for a proof once something is in place, and loses neither', async () => {
    const { session } = show('integrity');
    expect(since()).toBeNull();

    await pick('Joining chikaya.ma', 'In place');
    await userEvent.type(since()!, '2019');
    await userEvent.type(proof()!, 'Décision n° 4');
    await pick('Joining chikaya.ma', 'Not in place');
    expect((since() as HTMLInputElement).value).toBe('2019');
    await pick('Joining chikaya.ma', 'I do not know yet');
    await pick('Joining chikaya.ma', 'In place');

    expect(session.dossier.diagnosis).toEqual({
      chikaya: { state: 'in-place', since: '2019', proof: { fr: 'Décision n° 4' } },
    });
    expect((proof() as HTMLTextAreaElement).value).toBe('Décision n° 4');
  });

  it.each([
    ['Not in place', 'not'],
    ['I do not know yet', 'unknown'],
  ])('asks for no proof of what is answered “%s”', async (label, state) => {
    const { session } = show('integrity');

    await pick('Joining chikaya.ma', label);

    expect(session.dossier.diagnosis).toEqual({ chikaya: { state } });
    expect(since()).toBeNull();
  });

  it('cites as law the article that was seen, for the kind of collectivity of the dossier', () => {
    show('participation');

    const petitions = plain(question('A way to receive petitions').textContent);
    expect(petitions).toContain('Moroccan law Organic law 113-14 (communes), art. 121-125.');
    expect(petitions).not.toMatch(/112-14|111-14/);
    expect(petitions).toContain('that region’s own list');
    const programme = plain(question('A programme drawn up with residents').textContent);
    expect(programme).toContain(
      'Our inference Organic law 113-14 (communes), art. 78 (to be checked by a jurist)',
    );
    expect(programme).not.toContain('Moroccan law');
  });

  it('cites the law of each kind of collectivity that applies', () => {
    show('participation', [
      { field: 'jurisdictions/08/type', value: 'region' },
      { field: 'jurisdictions/08/order', value: 1 },
    ]);

    const petitions = plain(question('A way to receive petitions').textContent);
    expect(petitions).toMatch(/113-14 .*art\. 121-125.*111-14 .*art\. 120-122/);
    expect(petitions).not.toContain('112-14');
  });

  it('keeps 100,000 characters of proof, and says at once of one more that it is too long', async () => {
    const { session } = show('integrity', [
      { field: 'diagnosis/chikaya/state', value: 'in-place' },
    ]);
    const most = 'ع'.repeat(100_000);

    await userEvent.click(proof()!);
    await userEvent.paste(most);
    expect(session.dossier.diagnosis?.['chikaya']?.proof?.fr).toBe(most);
    await userEvent.paste('!');

    expect(session.dossier.diagnosis?.['chikaya']?.proof?.fr).toBe(most);
    expect((proof() as HTMLTextAreaElement).value).toHaveLength(100_001);
    expect(screen.getByText(/^The text is too long/)).toBeTruthy();
  });

  it('goes back to the four values', async () => {
    const { go } = show('integrity');

    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));

    expect(go).toHaveBeenCalledWith('#/d/own/diagnosis');
  });

  it('can be read but not answered in an example', async () => {
    const session = asExample('benguerir', await exampleDossier('benguerir'));
    showQuestion(Diagnosis, session, { page: 'diagnosis', item: 'participation' });

    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios).toHaveLength(20);
    expect(radios.every(({ disabled }) => disabled)).toBe(true);
    expect(screen.getByText('This example is for reading only')).toBeTruthy();
  });
});
