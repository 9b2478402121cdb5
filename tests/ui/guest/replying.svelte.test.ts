import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { App } from '../../../src/ui/app-state.svelte';
import { Replying } from '../../../src/ui/guest/replying.svelte';
import { Making, type MadeFile } from '../../../src/ui/share/making.svelte';
import { openSession } from '../../../src/ui/session.svelte';
import { nextId, wrote } from '../../adapters/storage/open-storage';
import { commune, guestId, letterId } from './some-guest';

const wishes = { isClean: true, passphrase: '' };
const reply: MadeFile = { name: 'reply.tarchih', content: new Blob(['words']) };

function replying(make: () => Promise<MadeFile>) {
  const session = openSession(guestId, [wrote(nextId(), 'one')], {
    persist: () => Promise.resolve(),
    watch: () => () => undefined,
    newId: nextId,
    author: () => ({ name: '', function: '' }),
    guest: { dossierId: commune, letterId },
  });
  const save = vi.fn<(name: string, content: Blob) => void>();
  return { session, save, one: new Replying({} as App, session, make, new Making(save)) };
}

describe('the making of a reply', () => {
  it('ends with a file that is saved once, and again when asked', async () => {
    const { one, save } = replying(() => Promise.resolve(reply));

    await one.make(wishes);

    expect(one.making.state.is).toBe('made');
    expect(save).toHaveBeenCalledTimes(1);
    expect(save.mock.lastCall?.[0]).toBe('reply.tarchih');
    expect(await save.mock.lastCall?.[1].text()).toBe('words');
    one.making.save();
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('is one at a time: pressed twice, it makes one file', async () => {
    const make = vi.fn(() => Promise.resolve(reply));
    const { one } = replying(make);

    await Promise.all([one.make(wishes), one.make(wishes)]);

    expect(make).toHaveBeenCalledTimes(1);
  });

  it('saves nothing where it fails, and can be tried again', async () => {
    const make = vi.fn<() => Promise<MadeFile>>().mockRejectedValueOnce(new Error('full'));
    make.mockResolvedValueOnce(reply);
    const { one, save } = replying(make);

    await one.make(wishes);
    expect(one.making.state.is).toBe('failed');
    one.making.save();
    expect(save).not.toHaveBeenCalled();

    await one.make(wishes);
    expect(one.making.state.is).toBe('made');
  });

  it('tells that something was written since, until it is made again', async () => {
    const { one, session } = replying(() => Promise.resolve(reply));
    await one.make(wishes);
    expect(one.isStale).toBe(false);

    session.setAll([{ field: 'endorsements/s1/organisation/fr', value: 'Autre' }]);
    flushSync();
    expect(one.isStale).toBe(true);

    await one.make(wishes);
    expect(one.isStale).toBe(false);
  });

  it('tells as well of what is written while it is under way', async () => {
    const { one, session } = replying(() => {
      session.setAll([{ field: 'endorsements/s1/organisation/fr', value: 'Autre' }]);
      return Promise.resolve(reply);
    });

    await one.make(wishes);

    expect(one.isStale).toBe(true);
  });

  it('is not taken for one of later words where it is asked for again while under way', async () => {
    const { one, session } = replying(() => Promise.resolve(reply));

    const first = one.make(wishes);
    session.setAll([{ field: 'endorsements/s1/organisation/fr', value: 'Autre' }]);
    await Promise.all([first, one.make(wishes)]);

    expect(one.isStale).toBe(true);
  });
});
