/** Where the system sends files that were shared with the application, below its own address. */
export const handedAddress = 'handed';

/** Where they wait until a page takes them. */
export const handedCache = 'tarchih-handed';
const nameHeader = 'X-File-Name';

/**
 * Keeps files that arrive while no page runs, until one takes them. Those of earlier times that nobody
 * took go: they are still where they came from.
 *
 * @throws DOMException when there is no room
 */
export async function keepHanded(files: readonly File[], newId: () => string): Promise<void> {
  await caches.delete(handedCache);
  const cache = await caches.open(handedCache);
  for (const file of files) {
    const headers = { [nameHeader]: encodeURIComponent(file.name) };
    await cache.put(`${handedAddress}/${newId()}`, new Response(file, { headers }));
  }
}

/** The files that were kept, in their order; each is handed out once. */
export async function takeKept(): Promise<File[]> {
  // a page on an address that is not secure has no caches
  if (!('caches' in globalThis) || !(await caches.has(handedCache))) return [];
  const cache = await caches.open(handedCache);
  const files: File[] = [];
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    if (response) files.push(await fileOf(response));
  }
  await caches.delete(handedCache);
  return files;
}

async function fileOf(response: Response): Promise<File> {
  const name = decodeURIComponent(response.headers.get(nameHeader) ?? '');
  // read whole: its cache is about to go
  return new File([await response.arrayBuffer()], name);
}
