import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';

const usage = 'Usage: npm run --silent assess -- FILE [--as-of YYYY-MM-DD] [--edition ID]';
const sample = readFileSync(`${import.meta.dirname}/../fixtures/sample-benguerir.json`, 'utf8');
const settat = { type: 'commune', name: { ar: 'سطات' } };
const least = {
  format: 'tarchih-dossier',
  version: 1,
  edition: 'ogp-local-next',
  jurisdictions: [settat],
};

/** Runs the command where `file.json` is the only file and today is 22 November 2026. */
const runOn = (source: string, ...args: string[]) =>
  run(args.length > 0 ? args : ['file.json'], {
    readFile: (path) => {
      if (path === 'file.json') return source;
      throw new Error('ENOENT');
    },
    today: () => Temporal.PlainDate.from('2026-11-22'),
  });
const errorsFor = (part: object) => {
  const outcome = runOn(JSON.stringify({ ...least, ...part }));
  expect(outcome).toMatchObject({ output: '', exitCode: 2 });
  return outcome.errors;
};
const refusal = (...errors: string[]) => ({ output: '', errors, exitCode: 2 });

describe('the printed assessment', () => {
  const outcome = runOn(sample, 'file.json', '--as-of', '2026-11-21');
  const printed = JSON.parse(outcome.output) as { criteria: Record<string, unknown>[] };

  it('has exactly its published keys', () => {
    expect(Object.keys(printed)).toEqual([
      'edition',
      'asOf',
      'referenceDay',
      'verdict',
      'lastEligibleDay',
      'criteria',
    ]);
    const keys = ['id', 'kind', 'status', 'facts', 'cite', 'changes'];
    for (const one of printed.criteria) {
      const expected = 'blockedBy' in one ? keys.toSpliced(3, 0, 'blockedBy') : keys;
      expect(Object.keys(one)).toEqual(expected);
    }
  });

  it('gives the verdict on Ben Guerir, and nothing on the side', () => {
    expect(outcome).toMatchObject({ errors: [], exitCode: 0 });
    expect(printed).toMatchObject({
      edition: 'ogp-local-next',
      asOf: '2026-11-21',
      referenceDay: '2026-11-21',
      verdict: 'not-eligible',
      lastEligibleDay: '2026-05-08',
    });
    expect(printed.criteria.find(({ id }) => id === 'mandate-16-months')).toMatchObject({
      status: 'not-met',
      blockedBy: 'time',
      facts: { monthsLeft: 9, daysLeft: 291 },
    });
  });

  it('is for today in Morocco unless another day is asked', () => {
    expect(JSON.parse(runOn(sample).output)).toMatchObject({ asOf: '2026-11-22' });
  });

  it('follows the edition of the dossier unless another is asked', () => {
    const asked = runOn(sample, 'file.json', '--edition', 'ogp-local-2023');
    expect(JSON.parse(asked.output)).toMatchObject({ edition: 'ogp-local-2023' });
    const unknown = JSON.stringify({ ...least, edition: 'ogp-local-2031' });
    expect(runOn(unknown, '--edition=ogp-local-2022', 'file.json').exitCode).toBe(0);
  });

  it('ends with a line feed', () => {
    expect(outcome.output.endsWith('\n}\n')).toBe(true);
  });
});

describe('an unusual but possible value', () => {
  it('is a warning beside the assessment', () => {
    const mandate = { startedOn: '2021-09-08', endsOn: '2033-09-08' };
    const outcome = runOn(JSON.stringify({ ...least, jurisdictions: [{ ...settat, mandate }] }));
    expect(outcome.exitCode).toBe(0);
    expect(JSON.parse(outcome.output)).toMatchObject({ lastEligibleDay: '2032-05-08' });
    expect(outcome.errors).toEqual([
      '$.jurisdictions[0].mandate: the mandate is longer than six years; please check its two dates.',
    ]);
  });
});

describe('a bad file', () => {
  const place = (mandate: object) => ({ jurisdictions: [{ ...settat, mandate }] });
  const unlikeDate = 'this is not a date of the calendar, written as 2027-09-08.';

  it('that is not there is one line', () => {
    expect(runOn('', 'other.json')).toEqual(
      refusal('$: no text in UTF-8 can be read from "other.json".'),
    );
  });

  it.each([
    ['', '$: this is not a JSON file, or it is cut short.'],
    [sample.slice(0, 900), '$: this is not a JSON file, or it is cut short.'],
    ['[]', '$: this is not a Tarchih dossier file; "format" must be "tarchih-dossier".'],
    ['{}', '$.format: this is not a Tarchih dossier file; "format" must be "tarchih-dossier".'],
    [
      '{"format":"tarchih-dossier","version":6}',
      '$.version: the file was written by a newer version; this one reads versions 1, 2, 3, 4 and 5.',
    ],
  ])('of text %.20j is one line', (source, line) => {
    expect(runOn(source)).toEqual(refusal(line));
  });

  it.each<[string, object, string[]]>([
    [
      'a month 13',
      place({ endsOn: '2027-13-08' }),
      [`$.jurisdictions[0].mandate.endsOn: ${unlikeDate}`],
    ],
    [
      'two wrong dates',
      place({ startedOn: '8/9/2021', endsOn: '2027-02-29' }),
      [
        `$.jurisdictions[0].mandate.startedOn: ${unlikeDate}`,
        `$.jurisdictions[0].mandate.endsOn: ${unlikeDate}`,
      ],
    ],
    [
      'a mandate that ends before it starts, and a call that closes before it opens',
      {
        ...place({ startedOn: '2021-09-08', endsOn: '2020-09-08' }),
        call: { opensOn: '2026-12-02', closesOn: '2026-12-01' },
      },
      [
        '$.jurisdictions[0].mandate.endsOn: the mandate ends before it starts.',
        '$.call.closesOn: the call closes before it opens.',
      ],
    ],
    [
      'an edition nobody knows',
      { edition: 'ogp-local-2031' },
      [
        '$.edition: there is no edition "ogp-local-2031". Known: ogp-local-next, ogp-local-2023, ogp-local-2022.',
      ],
    ],
    [
      'no collectivities',
      { jurisdictions: undefined },
      ['$.jurisdictions: this value is missing.'],
    ],
    ['a wrong kind', { official: 1 }, ['$.official: this value is not of the kind expected here.']],
    ['an unknown key', { phone: '06' }, ['$.phone: a dossier file has no such key.']],
    [
      'too long a text',
      { title: 'x'.repeat(100_001) },
      ['$.title: this value is longer or larger than what is allowed here.'],
    ],
    [
      'an identifier twice',
      { trackRecord: [{ id: 'a' }, { id: 'a' }] },
      ['$.trackRecord[1]: this identifier or code appears twice.'],
    ],
  ])('with %s is one line per fault', (_what, part, lines) => {
    expect(errorsFor(part)).toEqual(lines);
  });
});

describe('a command that cannot be carried out', () => {
  it.each([
    [[]],
    [['']],
    [['file.json', 'other.json']],
    [['file.json', '--day', '2026-11-21']],
    [['file.json', '--as-of']],
  ])('with %j is answered with its usage', (args) => {
    const outcome = run(args, {
      readFile: () => sample,
      today: () => Temporal.PlainDate.from('2026-11-22'),
    });
    expect(outcome).toEqual(refusal(usage));
  });

  it.each(['2026-13-01', '2026-02-29', '21/11/2026', '٢٠٢٦-١١-٢١', '2026-11-21T00:00'])(
    'on the day %s is told so',
    (day) => {
      expect(runOn(sample, 'file.json', '--as-of', day)).toEqual(
        refusal(`--as-of "${day}": this is not a day. Write it as 2026-11-21.`, usage),
      );
    },
  );

  it('for an edition nobody knows is told which there are', () => {
    expect(runOn(sample, 'file.json', '--edition', 'toString')).toEqual(
      refusal(
        '--edition "toString": there is no such edition. Known: ogp-local-next, ogp-local-2023, ogp-local-2022.',
        usage,
      ),
    );
  });
});
