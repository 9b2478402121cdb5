import { describe, expect, it } from 'vitest';
import { editions, sources } from '../../../src/content';
import { sessions } from '../../../src/content/sessions';
import { nextDeadline } from '../../../src/domain/course/next-deadline';
import { nextSession, sessionList } from '../../../src/domain/course/sessions';
import { jurisdictionTypes, type Dossier } from '../../../src/domain/dossier/dossier';

const on = (iso: string) => Temporal.PlainDate.from(iso);
const of = (...types: Dossier['jurisdictions'][number]['type'][]): Dossier => ({
  edition: 'ogp-local-next',
  jurisdictions: types.map((type, index) => ({ id: `${type}${index}`, type, name: {} })),
});
const next = (dossier: Dossier, today: string, list = sessions) =>
  nextDeadline(dossier, editions['ogp-local-next'], on(today), list);

describe('the ordinary sessions', () => {
  it('stand in their file as its schema says, for every kind of collectivity once', () => {
    expect(sessionList.parse(sessions)).toEqual(sessions);
    expect(sessions.flatMap(({ types }) => types).toSorted()).toEqual(
      [...jurisdictionTypes].toSorted(),
    );
  });

  it('are never given for certain: a jurist is to check them, in a law of the register', () => {
    for (const { certainty, cite } of sessions) {
      expect(certainty).toBe('inference');
      for (const { source } of cite) expect(sources.map(({ id }) => id)).toContain(source);
    }
  });

  it.each([
    ['commune', '2026-11-22', '2027-02'],
    ['commune', '2027-02-01', '2027-02'],
    ['commune', '2027-02-28', '2027-02'],
    ['commune', '2027-03-01', '2027-05'],
    ['commune', '2027-10-31', '2027-10'],
    ['commune', '2027-11-01', '2028-02'],
    ['prefecture', '2026-11-22', '2027-01'],
    ['province', '2027-02-01', '2027-06'],
    ['province', '2027-10-01', '2028-01'],
    ['region', '2026-11-22', '2027-03'],
    ['region', '2027-04-01', '2027-07'],
    ['region', '2027-08-01', '2027-10'],
  ] as const)('of a %s after %s is in %s', (type, today, month) => {
    expect(nextSession(of(type), sessions, on(today))?.month).toBe(month);
  });

  it('of several collectivities is the earliest, and names whose it is', () => {
    expect(nextSession(of('region', 'commune'), sessions, on('2026-11-22'))).toMatchObject({
      month: '2027-02',
      jurisdiction: 'commune1',
    });
  });
});

describe('the next deadline', () => {
  it('of a dossier that names nobody is none', () => {
    expect(next(of(), '2026-11-22')).toBeUndefined();
  });

  it('is the session where nothing has a date', () => {
    expect(next(of('commune'), '2026-11-22')).toMatchObject({ kind: 'session', month: '2027-02' });
  });

  it.each<[string, Partial<Dossier>, string]>([
    ['the call', { call: { closesOn: '2027-01-20' } }, 'call-closes'],
    ['a step', { roadmap: [{ id: 's', dueOn: '2027-01-20' }] }, 'roadmap-step'],
    ['the next council', { plannedMandate: { startedOn: '2027-01-20' } }, 'next-council'],
    [
      'the end of the mandate',
      {
        jurisdictions: [{ ...of('commune').jurisdictions[0]!, mandate: { endsOn: '2027-01-20' } }],
      },
      'mandate-ends',
    ],
  ])('is %s while its day has not passed', (_what, changes, kind) => {
    const dossier = { ...of('commune'), ...changes };
    expect(next(dossier, '2027-01-19')?.kind).toBe(kind);
    expect(next(dossier, '2027-01-20')?.kind).toBe(kind);
    expect(next(dossier, '2027-01-21')?.kind).toBe('session');
  });

  it('is no longer the end of the call once the file is sent, and is until that day', () => {
    const call = { closesOn: '2027-01-20' };
    const sent = { ...of('commune'), call, submission: { submittedOn: '2027-01-10' } };
    expect(next(sent, '2027-01-09')?.kind).toBe('call-closes');
    expect(next(sent, '2027-01-10')?.kind).toBe('session');
  });

  it('is the earliest of the steps, in whatever order they stand', () => {
    const roadmap = [
      { id: 'late', dueOn: '2027-01-20' },
      { id: 'undated' },
      { id: 'past', dueOn: '2026-01-20' },
      { id: 'early', dueOn: '2026-12-01' },
    ];
    expect(next({ ...of('commune'), roadmap }, '2026-11-22')).toEqual({
      kind: 'roadmap-step',
      on: '2026-12-01',
      step: 'early',
    });
  });

  it('says of a mandate whether its end is an estimate, and of which collectivity it is', () => {
    const [first, second] = of('commune', 'region').jurisdictions;
    const jurisdictions = [
      { ...first!, mandate: { endsOn: '2027-01-20' } },
      { ...second!, mandate: { endsOn: '2027-01-10', endIs: 'decreed' as const } },
    ];
    expect(next({ ...of(), jurisdictions }, '2026-11-22')).toEqual({
      kind: 'mandate-ends',
      on: '2027-01-10',
      jurisdiction: 'region1',
      isEstimate: false,
    });
  });

  it('of the day on which a session month begins is what has that day itself', () => {
    const roadmap = [{ id: 's', dueOn: '2027-02-01' }];
    expect(next({ ...of('commune'), roadmap }, '2026-11-22')?.kind).toBe('roadmap-step');
    const later = [{ id: 's', dueOn: '2027-02-02' }];
    expect(next({ ...of('commune'), roadmap: later }, '2026-11-22')?.kind).toBe('session');
  });

  it('is the session in the month that is running, as it may still come', () => {
    const roadmap = [{ id: 's', dueOn: '2027-02-20' }];
    expect(next({ ...of('commune'), roadmap }, '2027-02-15')?.kind).toBe('session');
  });

  it('of today comes before a session of the month that is running', () => {
    const roadmap = [{ id: 's', dueOn: '2027-02-15' }];
    expect(next({ ...of('commune'), roadmap }, '2027-02-15')?.kind).toBe('roadmap-step');
  });

  it('is the closing of a call whose edition has its day, until it has closed', () => {
    const dossier = { ...of(), edition: 'ogp-local-2023' };
    const edition = editions['ogp-local-2023'];
    const closing = nextDeadline(dossier, edition, on('2023-12-01'), sessions);
    expect(closing?.kind).toMatch(/^call-closes/);
    expect(nextDeadline(dossier, edition, on('2026-11-22'), sessions)).toBeUndefined();
  });

  // 12 January 2024, 23:59 Pacific time, is 13 January, 08:59 in Casablanca
  it.each([
    ['2024-01-12', '2024-01-12'],
    ['2024-01-13', '2024-01-13'],
    ['2024-01-14', undefined],
  ])('of %s, a call that closes at night elsewhere, is on %s', (today, day) => {
    const dossier = { ...of(), edition: 'ogp-local-2023' };
    const found = nextDeadline(dossier, editions['ogp-local-2023'], on(today), sessions);
    expect(found && 'on' in found ? found.on : undefined).toBe(day);
  });

  it('is the answer to a request of OGP, until it is answered', () => {
    const request = { id: 'x', request: { fr: 'Un budget ?' }, dueOn: '2026-12-01' };
    const asked: Dossier = { ...of('commune'), exchanges: [request] };
    expect(next(asked, '2026-12-01')).toEqual({
      kind: 'exchange',
      on: '2026-12-01',
      exchange: 'x',
    });
    const answered: Dossier = { ...asked, exchanges: [{ ...request, answeredOn: '2026-11-25' }] };
    expect(next(answered, '2026-12-01')?.kind).toBe('session');
    expect(next(asked, '2026-12-02')?.kind).toBe('session');
  });
});
