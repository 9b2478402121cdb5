import { get } from 'svelte/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { f, locales, needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import { blockerCodes } from '../../../src/domain/course/rule';
import { taskStates } from '../../../src/domain/course/task-state';
import { blockerWords, noteWords } from '../../../src/ui/tasks/task-words';
import { complete, givenOf } from '../../domain/course/complete-dossier';

describe.each(locales)('the words of the tasks in %s', (language) => {
  beforeAll(async () => {
    await setLocale(language);
    await needPageWords();
  });

  it.each([...blockerCodes])('say what “%s” lacks', (code) => {
    for (const count of [0, 1, 2, 3, 11, 100]) {
      const said = blockerWords(get(t), { code, page: 'result', count, criterion: 'track-record' });
      expect(said).toMatch(/\S{2}/);
      expect(said).not.toMatch(/[{}]/);
    }
  });

  it('tell what every task holds, without a gap', () => {
    const notes = taskStates(givenOf(complete)).map((one) => noteWords(get(t), get(f), one));
    expect(notes.filter((note) => note !== undefined)).toHaveLength(22);
    for (const note of notes) expect(note ?? 'x').not.toMatch(/[{}]|undefined/);
  });
});
