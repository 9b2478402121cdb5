import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programmeAxes } from '../../../src/domain/dossier/means';
import { ogpValues, supportingValues } from '../../../src/domain/dossier/strategy';
import { axesCovered, budgetTotal, valuesOfAxis } from '../../../src/domain/means/programme';

const anyAxis = fc.option(fc.constantFrom(...programmeAxes), { nil: undefined });

describe('the axes of a programme', () => {
  it.each([
    ['none without projects', [], []],
    ['none of projects without an axis', [undefined, undefined], []],
    ['each once', ['digitalisation', 'digitalisation'], ['digitalisation']],
    [
      'in the order of the network, not of the projects',
      ['digitalisation', undefined, 'participation'],
      ['participation', 'digitalisation'],
    ],
    ['all four', [...programmeAxes].reverse(), [...programmeAxes]],
  ] as const)('are %s', (_what, axes, covered) => {
    expect(axesCovered(axes.map((axis) => ({ axis })))).toEqual(covered);
  });

  it('are covered exactly where a project names them', () => {
    fc.assert(
      fc.property(fc.array(anyAxis), (axes) => {
        const covered = axesCovered(axes.map((axis) => ({ axis })));
        for (const axis of programmeAxes) expect(covered.includes(axis)).toBe(axes.includes(axis));
      }),
    );
  });
});

describe('the values an axis serves', () => {
  it.each([
    ['participation', ['participation']],
    ['information', ['transparency']],
    ['digitalisation', ['technology']],
    ['transparency-accountability', ['transparency', 'accountability']],
  ] as const)('are of %s: %j', (axis, values) => {
    expect(valuesOfAxis(axis)).toEqual(values);
  });

  it('of all axes together are OGP’s three, with technology in support', () => {
    const all = new Set(programmeAxes.flatMap(valuesOfAxis));

    expect(ogpValues.filter((value) => !all.has(value))).toEqual([]);
    expect(supportingValues.filter((value) => all.has(value))).toEqual(['technology']);
  });
});

describe('the budget of a programme', () => {
  it.each([
    ['without projects', [], { dirhams: 0, without: 0 }],
    ['of Ben Guerir', [30, 40, 50, 30, 60, 50], { dirhams: 260, without: 0 }],
    ['with one project that has none', [30, undefined], { dirhams: 30, without: 1 }],
    ['with a project that costs nothing', [0], { dirhams: 0, without: 0 }],
    ['without any budget', [undefined, undefined], { dirhams: 0, without: 2 }],
  ] as const)('adds up %s', (_what, budgets, total) => {
    expect(budgetTotal(budgets.map((budget) => ({ budget })))).toEqual(total);
  });

  it('stays exact with the most projects of the largest budget', () => {
    const projects = Array.from({ length: 500 }, () => ({ budget: 1_000_000_000 }));

    expect(budgetTotal(projects)).toEqual({ dirhams: 500_000_000_000, without: 0 });
  });

  it('of two programmes together is the sum of both', () => {
    const some = fc.array(fc.record({ budget: fc.option(fc.nat(), { nil: undefined }) }));
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [first, second, both] = [one, other, [...one, ...other]].map(budgetTotal);
        expect(both).toEqual({
          dirhams: (first?.dirhams ?? 0) + (second?.dirhams ?? 0),
          without: (first?.without ?? 0) + (second?.without ?? 0),
        });
      }),
    );
  });
});
