/** One stroke of a drawing on a 24 × 24 grid; `as` names the `icon__…` class that changes its pen. */
interface Stroke {
  readonly d: string;
  readonly as?: 'fill' | 'cut' | 'bold' | 'dash';
}

interface Drawing {
  readonly strokes: readonly Stroke[];
  /** points the way one reads: mirrored from right to left */
  readonly turns?: true;
}

const line = (...paths: string[]): Drawing => ({ strokes: paths.map((d) => ({ d })) });
const circle = (radius: number) =>
  `M${12 - radius} 12a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 -${2 * radius} 0`;

const drawings = {
  met: {
    strokes: [
      { d: circle(10), as: 'fill' },
      { d: 'm7 12.5 3.4 3.4L17 9', as: 'cut' },
    ],
  },
  not: { strokes: [{ d: 'M2.5 2.5h19v19h-19Z' }, { d: 'm8 8 8 8m0-8-8 8', as: 'bold' }] },
  unknown: {
    strokes: [
      { d: circle(9.5), as: 'dash' },
      { d: 'M8 12h.01M12 12h.01M16 12h.01', as: 'bold' },
    ],
  },
  judge: {
    strokes: [{ d: 'M12 2.5 21.5 12 12 21.5 2.5 12Z' }, { d: 'M2.5 12h19L12 21.5Z', as: 'fill' }],
  },
  back: { strokes: [{ d: 'M19 12H5m6-6-6 6 6 6' }], turns: true },
  go: { strokes: [{ d: 'M5 12h14m-6-6 6 6-6 6' }], turns: true },
  undo: { strokes: [{ d: 'M9 14 4 9l5-5M4 9h10a5.5 5.5 0 0 1 0 11h-3' }], turns: true },
  save: line('M4 5h16v10H4zM9 20h6m-3-5v5', 'm9 10 2 2 4-4'),
  saving: line('M4 5h16v10H4zM9 20h6m-3-5v5', 'M8.5 10h.01M12 10h.01M15.5 10h.01'),
  warn: line('M12 3 22 20.5H2Z', 'M12 10v4.5m0 3v.01'),
  info: line(circle(9.5), 'M12 11v6m0-10v.01'),
  down: line('M12 4v11m-5-4.5 5 4.5 5-4.5M4 20h16'),
  up: line('M12 20V9m-5 4.5L12 9l5 4.5M4 4h16'),
  print: line('M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z'),
  plus: line('M12 5v14M5 12h14'),
  close: line('m6 6 12 12M18 6 6 18'),
  copy: line('M9 9h11v11H9z', 'M5 15H4V4h11v1'),
  edit: line('M4 20h4L19 9l-4-4L4 16Z', 'm13 7 4 4'),
  empty: line(circle(9.5)),
} satisfies Record<string, Drawing>;

export type IconName = keyof typeof drawings;

export const icons: Readonly<Record<IconName, Drawing>> = drawings;
