import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../src/adapters/calendar-file/write-calendar';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { editionOf } from '../../../src/ui/edition-of';
import { wordsFor } from '../../../src/ui/result/words';
import { calendarEvents } from '../../../src/ui/schedule/calendar-events';
import { scheduleFor } from '../../../src/ui/schedule/schedule-for';
import { commune } from '../../domain/schedule/schedule-input';

const languages = ['ar', 'fr', 'en'] as const;

async function eventsOf(
  more: Partial<Dossier>,
  today: string,
  language: (typeof languages)[number] = 'fr',
) {
  const dossier = commune(more);
  const { t, f } = await wordsOf(language);
  const day = Temporal.PlainDate.from(today);
  const schedule = scheduleFor(dossier, editionOf(dossier.edition), day);
  const words = wordsFor(t, f, language, dossier);
  return calendarEvents({ dossier, schedule, words, language });
}
const spoken = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the dates of a dossier in a calendar', () => {
  it('have the deadline in its own zone, and its hour in Casablanca in their words', async () => {
    const events = await eventsOf({ edition: 'ogp-local-2023' }, '2023-11-02');
    const closing = events.find(({ key }) => key === 'call-closes');
    expect(closing?.when).toEqual({
      kind: 'hour',
      at: '2024-01-12T23:59',
      zone: 'America/Los_Angeles',
    });
    expect(spoken(closing?.description)).toContain('13 janvier 2024 à 08 h 59, heure du Maroc');
  });

  it('have stages, sessions, requests, steps, actions and the end of the mandate, by their days', async () => {
    const events = await eventsOf(
      {
        call: { closesOn: '2027-06-30' },
        jurisdictions: [
          { id: 'c1', type: 'commune', name: { fr: 'X' }, mandate: { endsOn: '2027-09-08' } },
        ],
        exchanges: [{ id: 'e', dueOn: '2026-12-01', request: { fr: 'Le plan' } }],
        roadmap: [{ id: 'r', dueOn: '2026-12-02', what: { fr: 'Réunir' } }],
        actions: [
          { id: 'a', dueOn: '2026-12-03', what: { fr: 'Nommer' } },
          { id: 'b', dueOn: '2026-12-03', doneOn: '2026-11-01' },
        ],
      },
      '2026-11-22',
    );
    expect(events.map(({ key }) => key)).toEqual([
      'exchange.e',
      'roadmap.r',
      'action.a',
      'stage.assess',
      'start-by',
      'sitting.2027-02.c1',
      'stage.decide',
      'stage.mobilise',
      'stage.orient',
      'stage.prepare',
      'sitting.2027-05.c1',
      'stage.submit',
      'call-closes',
      'mandate-ends.c1',
    ]);
  });

  it('leave out what is past, and say that the day of a session is assumed', async () => {
    const events = await eventsOf(
      { call: { closesOn: '2027-06-30' }, roadmap: [{ id: 'r', dueOn: '2026-11-21' }] },
      '2026-11-22',
    );
    expect(events.some(({ key }) => key === 'roadmap.r')).toBe(false);
    const sitting = events.find(({ key }) => key === 'sitting.2027-02.c1');
    expect(spoken(sitting?.summary)).toBe('Session du conseil (jour supposé) : Commune de Commune');
  });

  it('hold no private number and no contact', async () => {
    const what = { fr: 'Appeler le 06 12 34 56 78' };
    const events = await eventsOf(
      {
        roadmap: [{ id: 'r', dueOn: '2026-12-02', what }],
        officialFocalPoint: { name: { fr: 'Amina' }, contact: 'amina@example.org' },
      },
      '2026-11-22',
    );
    expect(spoken(events[0]?.summary)).toBe('Feuille de route : sans description');
    expect(JSON.stringify(events)).not.toMatch(/06 12|Amina|@/);
  });

  it.each([
    [
      'ar',
      'البرنامج المحلي لشراكة الحكومة المنفتحة',
      'أُعد بتطبيق «ترشيح»، والعبرة بما تقوله الشراكة.',
    ],
    ['fr', 'OGP Local', 'Fait avec Tarchih ; fait foi ce que dit l’OGP.'],
    ['en', 'OGP Local', 'Made with Tarchih; what OGP says is authoritative.'],
  ] as const)(
    'each say of which file they are, and who made them (%s)',
    async (language, call, made) => {
      const more = { call: { closesOn: '2027-06-30' }, title: 'Dossier de l’Oriental' };
      const events = await eventsOf(more, '2026-11-22', language);
      expect(events.length).toBeGreaterThan(5);
      for (const { description } of events) {
        const [about, last] = (spoken(description) ?? '').split('\n').slice(-2);
        expect(about).toContain(call);
        expect(about).toContain('Dossier de l’Oriental');
        expect(last).toBe(made);
      }
    },
  );

  it('say the collectivity where the title seems to hold a private number', async () => {
    const more = { call: { closesOn: '2027-06-30' }, title: 'Appeler le 06 12 34 56 78' };
    const [event] = await eventsOf(more, '2026-11-22');
    expect(spoken(event?.description)).toContain('OGP Local : Commune de Commune');
    expect(event?.description).not.toContain('06 12');
  });

  it.each(languages)(
    'make the same bytes for the same dossier and clock, in %s',
    async (language) => {
      const write = async () =>
        writeCalendar({
          id: 'd',
          name: 'n',
          language,
          madeAt: '2026-11-22T10:00:00.000Z',
          sequence: 3,
          events: await eventsOf({ call: { closesOn: '2027-06-30' } }, '2026-11-22', language),
        });
      const text = await write();
      expect(await write()).toBe(text);
      // marks of direction belong to pages
      expect(text).not.toMatch(/[\u2066-\u2069]/);
    },
  );
});
