import type { Bytes } from '../attachments/bytes';
import type { ByteStream } from './digest';
import { HeldBytes, type Source } from './held-bytes';

/** Where the bytes of an entry lie in an archive. */
export interface Packed {
  isDeflated: boolean;
  from: number;
  to: number;
  /** of the content, in bytes */
  size: number;
}

/**
 * The content of an entry as it is read. One that is longer than it says ends in an error, before
 * more of it is made: a few bytes can claim to be a small file and unfold to a full disk.
 */
export function contentOf(archive: Source, { isDeflated, from, to, size }: Packed): ByteStream {
  const packed = archive.slice(from, to).stream();
  if (!isDeflated) return packed;
  let length = 0;
  return packed.pipeThrough(new DecompressionStream('deflate-raw')).pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (part, controller) => {
        length += part.length;
        if (length > size) throw new TypeError('More is packed than the archive says');
        controller.enqueue(part);
      },
    }),
  );
}

/** The content of an entry in memory, read as {@link contentOf} reads it; none that is large. */
export async function bytesOf(archive: Source, packed: Packed): Promise<Bytes> {
  const { isDeflated, from, to } = packed;
  if (!isDeflated && archive instanceof HeldBytes) return archive.slice(from, to).bytes;
  return new Uint8Array(await new Response(contentOf(archive, packed)).arrayBuffer());
}

/** The content of an entry as bytes to keep; one that is not compressed stays where it is. */
export const blobOf = (archive: Blob, packed: Packed): Promise<Blob> =>
  packed.isDeflated
    ? new Response(contentOf(archive, packed)).blob()
    : Promise.resolve(archive.slice(packed.from, packed.to));
