import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { courseDiagram, diagramPath } from '../../scripts/course-diagram';
import { stages } from '../../src/domain/course/stages';

describe('the diagram of the course', () => {
  const published = readFileSync(diagramPath, 'utf8');

  it('says what the machine says (otherwise run `npm run diagram`)', async () => {
    expect(published).toBe(await courseDiagram());
  });

  it('draws every stage, every end and both modes', () => {
    const drawn = /```mermaid\n(.*?)```/s.exec(published)?.[1] ?? '';
    for (const name of [...stages, 'admitted', 'notSelected', 'withdrawn', 'nextCouncil']) {
      expect(drawn).toMatch(new RegExp(`--> ${name}\\b`));
    }
    expect(drawn).toContain('thisCall --> nextCouncil : preparesForNextCouncil');
  });
});
