import type { Bytes } from '../attachments/bytes';
import type { ByteStream } from './digest';
import { largestHeld } from './limits';

/** The bytes of a file in memory, read as the file itself is read: each part is a view, and none a copy. */
export class HeldBytes {
  readonly bytes: Bytes;

  constructor(bytes: Bytes) {
    this.bytes = bytes;
  }

  get size(): number {
    return this.bytes.length;
  }

  slice(from = 0, to = this.size): HeldBytes {
    return new HeldBytes(this.bytes.subarray(from, to));
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.bytes.slice().buffer);
  }

  stream(): ByteStream {
    return new ReadableStream({
      start: (controller) => {
        if (this.size > 0) controller.enqueue(this.bytes);
        controller.close();
      },
    });
  }
}

/** What an archive is read from. */
export type Source = Blob | HeldBytes;

/**
 * A file read into memory at one go, where it is not large: each look into a file is a message to
 * another process, and there are three for every entry.
 *
 * @throws DOMException when it cannot be read
 */
export async function heldOf(file: Blob): Promise<HeldBytes | undefined> {
  if (file.size > largestHeld) return undefined;
  return new HeldBytes(new Uint8Array(await file.arrayBuffer()));
}
