import {
  BlobReader,
  BlobWriter,
  ZipWriter,
  type ZipWriterConstructorOptions,
} from '@zip.js/zip.js';

/** An archive as another program packs it: compressed, and in the order given. */
export async function packed(
  entries: Readonly<Record<string, string | Blob | Uint8Array<ArrayBuffer>>>,
  options: ZipWriterConstructorOptions = {},
): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), {
    useWebWorkers: false,
    level: 6,
    ...options,
  });
  for (const [name, content] of Object.entries(entries)) {
    if (name.endsWith('/')) await writer.add(name, undefined, { directory: true });
    else await writer.add(name, new BlobReader(new Blob([content])));
  }
  return writer.close();
}
