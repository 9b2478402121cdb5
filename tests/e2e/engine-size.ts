import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const assets = resolve(import.meta.dirname, '../../dist/assets');

/** The files that the worker's script leads to, itself included. */
export function engineFiles(): string[] {
  const all = readdirSync(assets);
  const found = new Set(all.filter((name) => name.startsWith('pdf.worker-')));
  for (const name of found) {
    if (!name.endsWith('.js')) continue;
    const script = readFileSync(join(assets, name), 'utf8');
    for (const other of all) if (script.includes(other)) found.add(other);
  }
  return [...found];
}

/** Bytes as a host sends them that compresses. */
export const gzipSize = (name: string): number =>
  gzipSync(readFileSync(join(assets, name)), { level: 9 }).length;
