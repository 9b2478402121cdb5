import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newLetterDoc, readTexts, stateOf } from '../../../src/adapters/letters/letter-doc';
import { currentFields, derive } from '../../../src/domain/dossier/history';
import { headsByField, type Leaf, type Revision } from '../../../src/domain/dossier/revision';
import { checkReply } from '../../../src/domain/share/check-reply';
import { isInvited, isReplied } from '../../../src/domain/share/fields';
import type { SharedRow } from '../../../src/domain/share/shared';
import { Copy } from '../storage/some-letters';
import {
  dossierId,
  invitation,
  invited,
  letterId,
  readFrom,
  reply,
  task,
  writing,
} from './some-share';

const fields = [
  'endorsements/assoc/organisation/fr',
  'endorsements/assoc/signatory/name/ar',
  'endorsements/assoc/letterPlace/fr',
];
/** What the staff writes and the organisation never sees. */
const hidden = ['title', 'answers/reform/fr'];

/** One device: what it has written and received, as storage keeps it. */
class Device {
  readonly revisions = new Map<string, Revision>();
  readonly rows = new Map<string, SharedRow>();
  /** ids of what first came with an invitation */
  readonly given = new Set<string>();
  readonly #name: string;

  constructor(name: string, revisions: readonly Revision[] = []) {
    this.#name = name;
    this.take(revisions, []);
  }

  set(field: string, value: Leaf): void {
    const heads = headsByField(this.revisions.values()).get(field) ?? [];
    this.take(writing({ [field]: value }, { name: this.#name, function: '' }, heads), []);
  }

  type(words: string, at: number): void {
    const copy = new Copy(letterId, this.updates());
    const text = copy.doc.getText('fr');
    if (at % 3 === 0 && text.length > 20) text.delete(at % 10, 5);
    this.take([], [copy.type(words, at % (text.length + 1))]);
  }

  updates = () => [...this.rows.values()].map(({ update }) => update);
  history = () => [...this.revisions.values()];
  letter = () => newLetterDoc('endorsement', this.updates());
  texts = () => readTexts(this.letter());

  take(revisions: readonly Revision[], rows: readonly SharedRow[]): void {
    for (const one of revisions) if (!this.revisions.has(one.id)) this.revisions.set(one.id, one);
    for (const row of rows) if (!this.rows.has(row.id)) this.rows.set(row.id, row);
  }
}

/** The commune and the organisation, and every file that went between them. */
class Exchange {
  readonly commune = new Device('أمينة', writing(invited));
  readonly guest = new Device('يوسف');
  readonly files: Blob[] = [];
  #words = 0;

  async do({ act, who, at }: Act): Promise<void> {
    const device = who === 0 ? this.commune : this.guest;
    this.#words += 1;
    const words = `w${String(this.#words)}`;
    if (act === 'set') device.set(fields[at % fields.length]!, words);
    else if (act === 'hide') this.commune.set(hidden[at % 2]!, `HIDDEN-${words}`);
    else if (act === 'type') device.type(`${words} `, at);
    else if (act === 'send') this.files.push(await this.fileOf(device, at % 2 === 0));
    else await this.open(this.files[at % Math.max(1, this.files.length)]);
  }

  fileOf(device: Device, isClean: boolean): Promise<Blob> {
    const has = { revisions: device.history(), rows: [...device.rows.values()], isClean };
    return device === this.commune ? invitation(has) : reply({ ...has, given: this.guest.given });
  }

  async open(file: Blob | undefined): Promise<void> {
    const read = file && (await readFrom(file));
    if (read?.kind === 'invitation') {
      const { revisions, letter } = read.invitation;
      for (const { id } of revisions) if (!this.guest.revisions.has(id)) this.guest.given.add(id);
      this.guest.take(revisions, letter.rows);
    } else if (read?.kind === 'reply') {
      const here = { id: dossierId, revisions: this.commune.history() };
      const finding = checkReply(read.reply, { ...here, dossier: derive(here.revisions) });
      expect(finding).toEqual({ kind: 'accepted', isOlder: false });
      this.commune.take(read.reply.revisions, read.reply.letter.rows);
    } else expect(file).toBeUndefined();
  }
}

interface Act {
  act: 'set' | 'hide' | 'type' | 'send' | 'open';
  who: number;
  at: number;
}
const act = fc.record({
  act: fc.constantFrom<Act['act'][]>('set', 'set', 'hide', 'type', 'type', 'send', 'open', 'open'),
  who: fc.nat(1),
  at: fc.nat(999),
});

/** The values that stand in each field that the organisation may write. */
const standing = (device: Device) =>
  [...headsByField(device.revisions.values())]
    .filter(([field]) => isReplied(field, task))
    .map(([field, heads]) => [field, heads.map(({ value }) => value).sort()] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));

describe('a commune and an organisation that write to each other', () => {
  it('end with the same letter and the same block, in whatever order files are opened', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 24 }), fc.nat(999), async (acts, order) => {
        const exchange = new Exchange();
        const { commune, guest, files } = exchange;
        for (const one of acts) await exchange.do(one);
        files.push(await exchange.fileOf(commune, false), await exchange.fileOf(guest, false));
        const from = order % files.length;
        for (const file of [...files.slice(from), ...files.slice(0, from)])
          await exchange.open(file);
        // what was brought together goes back once
        await exchange.open(await exchange.fileOf(commune, true));
        await exchange.open(await exchange.fileOf(guest, true));

        expect(guest.texts()).toEqual(commune.texts());
        expect(standing(guest)).toEqual(standing(commune));
        for (const field of currentFields(guest.history()).keys()) {
          expect(isInvited(field, task)).toBe(true);
        }
        expect(JSON.stringify(guest.history())).not.toContain('HIDDEN');
      }),
      { numRuns: process.env['TARCHIH_LONG'] === '1' ? 1_000 : 25 },
    );
  }, 900_000);

  it('lose no revision and no author, and nothing changes when a file is opened again', async () => {
    const exchange = new Exchange();
    const { commune, guest } = exchange;
    const first = await exchange.fileOf(commune, false);
    await exchange.open(first);
    guest.set(fields[0]!, 'from the guest');
    commune.set(fields[0]!, 'from the commune');
    guest.type('of the guest ', 3);
    const back = await exchange.fileOf(guest, true);
    await exchange.open(back);
    const [revisions, state] = [commune.history(), stateOf(commune.letter())];

    await exchange.open(back);
    await exchange.open(first);
    expect(commune.history()).toEqual(revisions);
    expect(stateOf(commune.letter())).toEqual(state);
    const [one, other] = headsByField(revisions).get(fields[0]!) ?? [];
    expect([one?.author.name, other?.author.name].sort()).toEqual(['أمينة', 'يوسف']);
    expect(revisions.every(({ author }) => author.name !== '')).toBe(true);
  });

  it('see a conflict as one, and the decision on it supersedes both everywhere', async () => {
    const exchange = new Exchange();
    const { commune, guest } = exchange;
    await exchange.open(await exchange.fileOf(commune, false));
    guest.set(fields[0]!, 'guest');
    commune.set(fields[0]!, 'commune');
    await exchange.open(await exchange.fileOf(guest, false));
    expect(headsByField(commune.revisions.values()).get(fields[0]!)).toHaveLength(2);

    commune.set(fields[0]!, 'decided');
    await exchange.open(await exchange.fileOf(commune, false));
    expect(headsByField(guest.revisions.values()).get(fields[0]!)).toMatchObject([
      { value: 'decided' },
    ]);
  });
});
