import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import TrackRecord from '../../../src/ui/assess/TrackRecord.svelte';
import { sessionWith, showQuestion } from '../assess/show-question';

it('a step of the track record takes what proves it', async () => {
  await setLocale('en');
  await needPageWords();
  const session = sessionWith([{ field: 'trackRecord/a/what/fr', value: 'Atelier' }]);
  showQuestion(TrackRecord, session, { page: 'track-record' });

  await userEvent.type(
    screen.getByRole('textbox', { name: 'What proves it, in French' }),
    'Procès-verbal',
  );

  expect(session.dossier.trackRecord).toEqual([
    { id: 'a', what: { fr: 'Atelier' }, proof: { fr: 'Procès-verbal' } },
  ]);
});
