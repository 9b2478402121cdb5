import { engineFiles, gzipSize } from '../../tests/e2e/engine-size';
import type { Figure } from '../figure';
import type { Printed } from './printed';

export function measureSize(printed: readonly Printed[]): Figure[] {
  const reports = printed.filter(({ kind }) => kind === 'report');
  const largest = Math.max(...reports.map(({ bytes }) => bytes.length));
  const engine = engineFiles().reduce((sum, name) => sum + gzipSize(name), 0);
  return [
    {
      what: `largest report (${reports.length} of them)`,
      value: largest / 1_000,
      unit: 'kB',
      target: 150,
    },
    { what: 'engine and typefaces, gzip', value: engine / 1_000, unit: 'kB', target: 600 },
  ];
}
