import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../../src/domain/dossier/dossier';
import { attachedSize, roomFault, sizeFault } from '../../../src/domain/files/room';

const file = (index: number, size?: number): Attachment => ({
  id: String(index).padStart(64, '0'),
  ...(size === undefined ? {} : { size }),
});

describe('the size of a file', () => {
  it.each([
    [0, 'empty'],
    [1, undefined],
    [49_999_999, undefined],
    [50_000_000, undefined],
    [50_000_001, 'too-large'],
    [75_000_000, 'too-large'],
  ])('of %i bytes is said to be: %s', (size, fault) => {
    expect(sizeFault(size)).toBe(fault);
  });
});

describe('the room for files in a dossier', () => {
  it.each([
    [450_000_000, 49_999_999, undefined],
    [450_000_000, 50_000_000, undefined],
    [450_000_000, 50_000_001, 'no-room'],
    [500_000_000, 1, 'no-room'],
    [0, 1, undefined],
  ])('beside %i bytes, for %i more, is said to be: %s', (used, size, fault) => {
    const attachments = [file(1, used), file(2)];
    expect(attachedSize({ attachments })).toBe(used);
    expect(roomFault({ attachments }, size)).toBe(fault);
  });

  it('ends at five hundred files', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => file(index, 1));
    expect(roomFault({ attachments: many(499) }, 1)).toBeUndefined();
    expect(roomFault({ attachments: many(500) }, 1)).toBe('too-many');
  });

  it('is there where nothing is attached', () => {
    expect(roomFault({ attachments: undefined }, 50_000_000)).toBeUndefined();
  });
});
