import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages, renderStart } from '../../plugins/static-start';

const root = resolve(import.meta.dirname, '../..');
const source = readFileSync(join(root, 'index.html'), 'utf8');
const html = renderStart(source, root, { rulesAsOf: '2026-11-21' });

const messages = (language: string) =>
  JSON.parse(readFileSync(join(root, `locales/${language}/start.json`), 'utf8')) as Messages;
interface Messages {
  [key: string]: string | Messages;
}

function keysOf(node: Messages, prefix: string): string[] {
  return Object.entries(node).flatMap(([name, value]) =>
    typeof value === 'string' ? [`${prefix}.${name}`] : keysOf(value, `${prefix}.${name}`),
  );
}

describe('the first page, written at build', () => {
  test.each([
    ['ar', 'rtl', 'هل يمكن لجماعتكم'],
    ['fr', 'ltr', 'Votre collectivité'],
    ['en', 'ltr', 'Can your commune'],
  ])('holds the whole of its %s text, in its direction', (language, direction, question) => {
    const blocks = html.split(
      `<div class="only-${language}" lang="${language}" dir="${direction}">`,
    );
    expect(blocks).toHaveLength(3);
    expect(blocks[1]).toContain(question);
  });

  test('leaves no mark unfilled', () => {
    expect(html).not.toContain('{{');
    expect(html).not.toContain('each language:');
    expect(html).not.toContain('{date}');
  });

  test('says in each language from which day its rules are', () => {
    for (const date of [
      '21\u00A0نونبر\u00A02026',
      '21\u00A0novembre\u00A02026',
      '21\u00A0November\u00A02026',
    ]) {
      expect(html).toContain(date);
    }
  });

  test('uses every text that was translated for it', () => {
    const fragments = ['opening', 'explanation'].map((name) =>
      readFileSync(join(root, `src/ui/start/${name}.html`), 'utf8'),
    );
    const written = [source, ...fragments].join('\n');
    const unused = languages
      .flatMap((language) => keysOf(messages(language), 'start'))
      .filter((key) => !written.includes(`${key}}}`));
    expect(unused).toEqual([]);
  });

  test('carries nothing that the policy refuses: no inline script, style or handler', () => {
    const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [script, content] of scripts) {
      expect(script).toContain('src=');
      expect(content).toBe('');
    }
    expect(html).not.toMatch(/<style\b/);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/\son[a-z]+=/);
  });

  test('names no id twice', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toContain('start-drafts');
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  test('treats a text as text, with bold words and line ends only', () => {
    expect(html).toContain('<strong>16\u00A0شهرا على الأقل</strong>');
    expect(html).toContain('للبرنامج المحلي<br />');
    expect(html).not.toContain('**');
  });

  test('stops the build on a key that has no text', () => {
    expect(() => renderStart('{{start.nothing}}', root, { rulesAsOf: '2026-11-21' })).toThrow(
      'No text in ar for the key start.nothing',
    );
  });
});
