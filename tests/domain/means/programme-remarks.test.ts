import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programmeAxes } from '../../../src/domain/dossier/means';
import type { Project } from '../../../src/domain/means/programme';
import { programmeRemarks } from '../../../src/domain/means/programme-remarks';
import { day } from '../days';

const today = Temporal.PlainDate.from('2026-11-21');
const remarksOn = (
  programme: { adoptedOn?: string; startsOn?: string; endsOn?: string } | undefined,
  projects: readonly Omit<Project, 'id'>[] = [],
  asOf = today,
) =>
  programmeRemarks(
    {
      ...(programme && { programme }),
      projects: projects.map((one, index) => ({ id: `p${index + 1}`, ...one })),
    },
    asOf,
  );
const codes = (...all: Parameters<typeof remarksOn>) => remarksOn(...all).map(({ code }) => code);

/** The six projects of Ben Guerir's programme of 14 September 2023: axis, first day, last day. */
const benguerir: Omit<Project, 'id'>[] = (
  [
    ['participation', '2023-01-01'],
    ['participation', '2024-01-01'],
    ['participation', '2024-01-01'],
    ['information', '2024-01-01'],
    ['digitalisation', '2024-01-01'],
    ['digitalisation', '2024-01-01'],
  ] as const
).map(([axis, startsOn]) => ({ axis, startsOn, endsOn: '2025-12-31' }));

describe('the remarks on an openness programme', () => {
  it('are none for a dossier without programme', () => {
    expect(programmeRemarks({}, today)).toEqual([]);
    expect(remarksOn({}, [])).toEqual([]);
  });

  it('say of Ben Guerir’s what its own pages show', () => {
    const first = { project: 'p1', day: '2023-01-01', limit: '2024-01-01' };
    expect(remarksOn({ startsOn: '2024-01-01', endsOn: '2025-12-31' }, benguerir)).toEqual([
      { code: 'programme-ended', endsOn: '2025-12-31', from: 'programme' },
      { code: 'axis-empty', axis: 'transparency-accountability' },
      { code: 'project-before', ...first },
      { code: 'project-early', project: 'p1', startsOn: '2023-01-01', othersIn: 2024 },
    ]);
  });

  it.each([
    ['its last day', '2026-11-21', []],
    ['the day after its last', '2026-11-20', ['programme-ended']],
  ])('tell on %s whether it has ended', (_what, endsOn, expected) => {
    expect(codes({ endsOn })).toEqual(expected);
    expect(codes(undefined, [{ endsOn }])).toEqual(expected);
  });

  it('take its end from the projects only where each of them has one that can be true', () => {
    expect(remarksOn({}, [{ endsOn: '2020-01-01' }, { endsOn: '2021-01-01' }])).toEqual([
      { code: 'programme-ended', endsOn: '2021-01-01', from: 'projects' },
    ]);
    expect(codes({}, [{ endsOn: '2020-01-01' }, {}])).toEqual([]);
    expect(codes({}, [{ startsOn: '2020-01-02', endsOn: '2020-01-01' }])).toEqual([
      'project-reversed',
    ]);
    expect(codes({ endsOn: '2027-01-01' }, [{ endsOn: '2020-01-01' }])).toEqual([]);
  });

  it.each([
    ['2026-11-21', []],
    ['2026-11-22', ['adoption-ahead']],
  ])('know of a vote on %s whether it has taken place', (adoptedOn, expected) => {
    expect(codes({ adoptedOn })).toEqual(expected);
  });

  it('deduce nothing from the days of a programme that ends before it starts', () => {
    const programme = { startsOn: '2024-01-02', endsOn: '2024-01-01' };

    expect(codes(programme, [{ startsOn: '2023-01-01', endsOn: '2026-12-31' }])).toEqual([
      'programme-reversed',
    ]);
    expect(codes({ startsOn: '2027-01-01', endsOn: '2027-01-01' })).toEqual([]);
  });

  it('name the axes without a project once one has an axis', () => {
    expect(codes({}, [{}])).toEqual([]);
    expect(remarksOn({}, [{ axis: 'information' }])).toEqual(
      ['participation', 'digitalisation', 'transparency-accountability'].map((axis) => ({
        code: 'axis-empty',
        axis,
      })),
    );
    expect(
      codes(
        {},
        programmeAxes.map((axis) => ({ axis })),
      ),
    ).toEqual([]);
  });

  it('never judge what people wrote', () => {
    const title = { fr: 'Formation', ar: 'تكوين' };
    fc.assert(
      fc.property(fc.string(), (words) => {
        const project = { startsOn: '2026-01-01', endsOn: '2027-12-31' };
        expect(codes({}, [{ ...project, title, activities: { fr: words } }])).toEqual([]);
      }),
    );
  });

  it('are the same whatever the order of the projects', () => {
    const days = { startsOn: day(), endsOn: day() };
    const programmes = fc.record(days, { requiredKeys: [] });
    const project = fc.record(
      { ...days, axis: fc.constantFrom(...programmeAxes) },
      { requiredKeys: [] },
    );
    const projects = fc.uniqueArray(project, {
      selector: ({ startsOn }) => startsOn,
      maxLength: 6,
    });
    fc.assert(
      fc.property(programmes, projects, (programme, some) => {
        const numbered = some.map((one, index) => ({ id: `p${index}`, ...one }));
        const told = (all: Project[]) =>
          programmeRemarks({ programme, projects: all }, today)
            .map((one) => JSON.stringify(one))
            .sort();
        expect(told([...numbered].reverse())).toEqual(told(numbered));
      }),
    );
  });
});
