import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { privateData } from '../../../src/domain/partners/private-data';
import { quickest } from '../../quickest';

describe('a mobile telephone number', () => {
  it.each([
    '0661234567',
    '0712345678',
    '06 61 23 45 67',
    '06.61.23.45.67',
    '06-61-23-45-67',
    '06\u00a061\u202f23 45 67',
    '0661-234567',
    '+212 661 23 45 67',
    '+212661234567',
    '+212 6 61 23 45 67',
    '+212 (0)6 61 23 45 67',
    '(+212) 661-234567',
    '00212 7 12 34 56 78',
    '212661234567',
    '٠٦٦١٢٣٤٥٦٧',
    '\u202a06\u200f61234567\u202c',
    'Saïda Benali, 0661234567, le matin',
    'هاتف:0661234567',
    '0661234567\n0522000000',
  ])('is seen in %j', (text) => {
    expect(privateData(text)).toEqual(['mobile-number']);
  });

  it.each([
    ['a fixed line', '0523 34 56 78'],
    ['a fixed line from abroad', '+212 523 34 56 78'],
    ['a number of another service', '0801002030'],
    ['nine digits', '066123456'],
    ['eleven digits', '06612345678'],
    ['a digit before', '10661234567'],
    ['a day and an hour', '06.11.2026 14:00'],
    ['a day and an hour with hyphens', '07-01-2026 09 30'],
    ['a foreign number', '+33 6 12 34 56 78'],
    ['an address', 'contact@example.ma'],
    ['nothing', ''],
  ])('is not seen in %s', (_what, text) => {
    expect(privateData(text)).toEqual([]);
  });

  it('is seen however its digits are parted', () => {
    const gap = fc.constantFrom('', ' ', '.', '-', '\u00a0', '. ');
    const digits = fc.tuple(fc.constantFrom('6', '7'), fc.stringMatching(/^[3-9]{8}$/));
    fc.assert(
      fc.property(
        fc.constantFrom('0', '+212', '00212 '),
        digits,
        fc.array(gap, { minLength: 8, maxLength: 8 }),
        (prefix, [first, rest], gaps) => {
          const number =
            prefix +
            first +
            Array.from(rest)
              .map((digit, at) => (gaps[at] ?? '') + digit)
              .join('');

          expect(privateData(number)).toContain('mobile-number');
        },
      ),
      { seed: 20261122 },
    );
  });
});

describe('a number of an identity card', () => {
  it.each([
    'A12345',
    'AB12345',
    'AB123456',
    'AB1234567',
    'ee 123456',
    'EE-123456',
    'CIN EE٤٢٣١٥٦',
    'بطاقة AB123456.',
  ])('is seen in %j', (text) => {
    expect(privateData(text)).toEqual(['identity-number']);
  });

  it.each([
    ['four digits', 'AB1234'],
    ['eight digits', 'AB12345678'],
    ['three letters', 'ABC123456'],
    ['a letter after', 'AB123456X'],
    ['a post box', 'BP 40150'],
    ['dirhams', 'DH 260000'],
    ['a trade register', 'RC 12345'],
    ['digits alone', '123456'],
    ['Arabic letters before', 'رقم123456'],
  ])('is not seen in %s', (_what, text) => {
    expect(privateData(text)).toEqual([]);
  });
});

it('sees both, once each, and is quick with 100,000 characters', () => {
  expect(privateData('AB123456 CD654321 0661234567 0712345678')).toEqual([
    'mobile-number',
    'identity-number',
  ]);
  const spent = quickest(() => {
    privateData('06 '.repeat(33_000));
    privateData('0'.repeat(100_000));
    privateData('a '.repeat(50_000));
  });
  expect(spent).toBeLessThan(500);
});
