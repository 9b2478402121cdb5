import { describe, expect, it } from 'vitest';
import { plain } from '../../result/words-of';
import { textsOf } from '../../report/report-of';
import { bookOf, fullDossier } from '../book-of';

const day = Temporal.PlainDate.from('2022-06-15');
const book = async (changes: object) => {
  const dossier = { ...fullDossier('tetouan-2022'), ...changes };
  return textsOf((await bookOf(dossier, 'en', { day })).blocks)
    .map(plain)
    .join('\n');
};

describe('what the book says of days', () => {
  it('remarks an obligation that is said to be kept on a day still to come', async () => {
    const said = /This day is still to come: the point stays open until then\./;
    expect(await book({})).not.toMatch(said);
    expect(await book({ obligations: { orientation: { doneOn: '2022-06-16' } } })).toMatch(said);
  });

  it('remarks an action that is said to be done on a day still to come', async () => {
    const said = /said to be done is still to come/;
    expect(await book({})).not.toMatch(said);
    expect(await book({ actions: [{ id: 'a', doneOn: '2022-06-16' }] })).toMatch(said);
  });

  it('has the lengths of the stages once: those of the table are not told again', async () => {
    const open = { submission: undefined, submissions: [], outcome: undefined, call: undefined };
    const soon = { ...open, edition: 'ogp-local-next', schedule: { days: { assess: 21 } } };
    const counted = await book({ ...soon, call: { closesOn: '2022-12-20' } });
    expect(counted).toContain('21 working days');
    expect(counted).not.toContain('Length of the stage');
  });
});
