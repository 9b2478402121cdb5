import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkFault, linkIn, linkKey, safeLink } from '../../../src/domain/evidence/link';

const opened = [
  'https://www.tetouan.ma/deliberations/2024',
  'http://tetouan.ma',
  'HTTPS://Tetouan.MA/',
  'https://tetouan.ma:8443/a?b=c#d',
  'https://tetouan.ma?page=2',
  'https://جماعة.المغرب/مقرر',
  '  https://tetouan.ma/a\u200f ',
  'https://tetouan.ma/a%20b/(1)',
];
const unsafe = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,hello',
  'file:///home/agent/pv.pdf',
  'C:\\Documents\\pv.pdf',
  'mailto:agent@tetouan.ma',
  'tel:+212661000000',
  'https://tetouan.ma@example.org/',
  'https://agent:secret@tetouan.ma',
];
const malformed = [
  'www.tetouan.ma',
  'tetouan.ma/deliberations',
  'tetouan.ma:8443/a',
  'https://',
  'https://tetouan',
  'https://-.ma',
  'https://tetouan .ma',
  'https://tetouan.ma/a b',
  'https://tetouan.ma/\u202egpj',
  'https:/tetouan.ma',
  '//tetouan.ma',
  'Délibération 12',
  `https://tetouan.ma/${'a'.repeat(8_000)}`,
];

describe('a link of a proof', () => {
  it.each(opened)('“%s” is opened, without what a paste has left around it', (link) => {
    expect(linkFault(link)).toBeUndefined();
    expect(safeLink(link)).toBe(link.replace('\u200f', '').trim());
  });

  it.each(unsafe)('“%s” is unsafe', (link) => {
    expect(linkFault(link)).toBe('link-unsafe');
    expect(safeLink(link)).toBeUndefined();
  });

  it.each(malformed)('“%s” is malformed', (link) => {
    expect(linkFault(link)).toBe('link-malformed');
    expect(safeLink(link)).toBeUndefined();
  });

  it('has no fault while nothing is written, and opens nothing', () => {
    expect(linkFault(' ')).toBeUndefined();
    expect(safeLink(' ')).toBeUndefined();
    expect(safeLink(undefined)).toBeUndefined();
  });

  it('is only ever opened as a page of the web, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc
        .tuple(fc.constantFrom('https://', 'javascript:', 'data:'), fc.string())
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(typed, (link) => {
        const address = safeLink(link);
        if (address === undefined) return;
        const { protocol, username, password } = new URL(address);
        expect(['https:', 'http:']).toContain(protocol);
        expect(username + password).toBe('');
      }),
    );
  });
});

describe('the address of one document', () => {
  it.each([
    ['https://Tetouan.ma/a', 'http://tetouan.ma/a/#page=3'],
    ['https://tetouan.ma', 'https://tetouan.ma/'],
    [' www.tetouan.ma', 'www.tetouan.ma'],
  ])('is the same in “%s” and “%s”', (one, other) => {
    expect(linkKey(one)).toBe(linkKey(other));
  });

  it.each([
    ['https://tetouan.ma/a', 'https://tetouan.ma/A'],
    ['https://tetouan.ma/?n=1', 'https://tetouan.ma/?n=2'],
    ['https://tetouan.ma', 'https://tetouan.ma:8443'],
  ])('is another one in “%s” than in “%s”', (one, other) => {
    expect(linkKey(one)).not.toBe(linkKey(other));
  });

  it('is none where nothing is written', () => {
    expect(linkKey('  ')).toBeUndefined();
  });
});

describe('an address within a text', () => {
  it.each([
    ['Délibération 12 (https://tetouan.ma/12).', 'https://tetouan.ma/12'],
    ['محضر: https://tetouan.ma/pv، ص. 4', 'https://tetouan.ma/pv'],
    ['« https://tetouan.ma »', 'https://tetouan.ma'],
    ['www.tetouan.ma', undefined],
    ['https://', undefined],
  ])('of “%s” is %s', (text, address) => {
    expect(linkIn(text)).toBe(address);
  });
});
