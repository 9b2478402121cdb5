/** One line of the table. A target is what we aim at; nothing fails on it. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'kB' | 'MB' | '%' | 'px' | '';
  readonly target: number;
  /** the target is to be reached; otherwise it is not to be passed */
  readonly atLeast?: true;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** The value that a share of all values, in per cent, do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((share / 100) * sorted.length) - 1] ?? NaN;
}

/** The figures as lines of equal width, heading first. */
export function table(figures: readonly Figure[]): string {
  const rows = [
    ['measure', 'figure', 'target'],
    ...figures.map(({ what, value, unit, target, atLeast }) => [
      what,
      `${written(value, unit)} ${unit}`.trim(),
      `${atLeast ? '≥' : '≤'} ${target} ${unit}`.trim(),
    ]),
  ];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map(([what = '', value = '', target = '']) =>
      [
        what.padEnd(widths[0] ?? 0),
        value.padStart(widths[1] ?? 0),
        target.padStart(widths[2] ?? 0),
      ].join('   '),
    )
    .join('\n');
}

function written(value: number, unit: Figure['unit']): string {
  if (unit === '%') return value.toFixed(2);
  if (unit === '' || unit === 'px') return String(value);
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}
