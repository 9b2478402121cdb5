import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../../src/domain/means/programme';
import { projectRemarks } from '../../../src/domain/means/project-remarks';
import { day } from '../days';

const programme = { startsOn: '2024-01-01', endsOn: '2025-12-31' };
const remarks = (
  projects: readonly Omit<Project, 'id'>[],
  within: { startsOn?: string; endsOn?: string } = {},
) =>
  projectRemarks(
    projects.map((one, index) => ({ id: `p${index + 1}`, ...one })),
    within,
  );
const codes = (...all: Parameters<typeof remarks>) => remarks(...all).map(({ code }) => code);

describe('the remarks on a project', () => {
  it.each([
    ['ends the day before it starts', '2024-06-01', '2024-05-31', ['project-reversed']],
    ['lasts one day', '2024-06-01', '2024-06-01', []],
    ['fills the programme', '2024-01-01', '2025-12-31', []],
    ['starts the day before it', '2023-12-31', '2025-12-31', ['project-before']],
    ['ends the day after it', '2024-01-01', '2026-01-01', ['project-after']],
    [
      'goes beyond it at both ends',
      '2023-12-31',
      '2026-01-01',
      ['project-before', 'project-after'],
    ],
    ['lies wholly before it', '2023-01-01', '2023-06-30', ['project-before']],
    ['has only a last day, before it', undefined, '2023-12-31', ['project-before']],
    ['has only a first day, after it', '2026-01-01', undefined, ['project-after']],
    ['has no day', undefined, undefined, []],
  ])('that %s', (_what, startsOn, endsOn, expected) => {
    const project = { ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) };
    expect(codes([project], programme)).toEqual(expected);
  });

  it('give the day that is outside and the limit it passes', () => {
    expect(remarks([{ startsOn: '2023-12-31', endsOn: '2026-01-01' }], programme)).toEqual([
      { code: 'project-before', project: 'p1', day: '2023-12-31', limit: '2024-01-01' },
      { code: 'project-after', project: 'p1', day: '2026-01-01', limit: '2025-12-31' },
    ]);
  });

  it.each([
    ['a year to the day', ['2023-03-01', '2024-03-01', '2024-09-01'], true],
    ['a day less than a year', ['2023-03-02', '2024-03-01', '2024-09-01'], false],
    ['a year, from a leap day', ['2024-02-29', '2025-02-28', '2025-03-01'], true],
    ['more than a year', ['2021-01-01', '2024-03-01', '2024-09-01'], true],
    ['a year, while the others differ', ['2023-01-01', '2024-03-01', '2025-03-01'], false],
    ['a year, with one other only', ['2023-01-01', '2024-03-01'], false],
  ])('that starts %s before the others', (_what, starts, isEarly) => {
    const told = codes(starts.map((startsOn) => ({ startsOn })));
    expect(told).toEqual(isEarly ? ['project-early'] : []);
    expect(codes(starts.map((startsOn) => ({ startsOn })).reverse())).toEqual(told);
  });

  it('compare no first day that cannot be true', () => {
    const reversed = { startsOn: '2020-01-01', endsOn: '2019-01-01' };
    expect(codes([reversed, { startsOn: '2024-01-01' }, { startsOn: '2024-01-01' }])).toEqual([
      'project-reversed',
    ]);
  });

  it('never call a project outside that lies within the programme', () => {
    const four = fc
      .tuple(day(), day(), day(), day())
      .map((days) => [...days].sort() as [string, string, string, string]);
    fc.assert(
      fc.property(four, ([opens, startsOn, endsOn, closes]) => {
        const limits = { startsOn: opens, endsOn: closes };
        expect(codes([{ startsOn, endsOn }], limits)).toEqual([]);
      }),
    );
  });
});
