/**
 * What runs in the page. No function in here has a name inside another, because tsx would wrap it in
 * a helper the page does not have.
 */

/** Goes to an address and tells how many milliseconds pass until a number of elements are painted. */
export function timeTo({
  address,
  selector,
  count,
}: {
  address: string;
  selector: string;
  count: number;
}): Promise<number> {
  return new Promise((resolve) => {
    const startedAt = performance.now();
    new MutationObserver((_, observer) => {
      if (document.querySelectorAll(selector).length < count) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - startedAt)));
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-page'] });
    location.hash = address;
  });
}

/** From now on notes how long each letter takes from the keystroke to the paint after it. */
export function noteLetters(): void {
  const delays: number[] = [];
  Object.assign(window, { delays });
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() =>
        setTimeout(() => {
          delays.push(performance.now() - timeStamp);
        }),
      );
    },
    { capture: true },
  );
}

/** The delays noted so far, in milliseconds. */
export const notedLetters = (): number[] => (window as unknown as { delays: number[] }).delays;

/** Puts dossiers into the database of the application, which is there already. */
export function putDossiers({
  name,
  dossiers,
  revisions,
}: {
  name: string;
  dossiers: object[];
  revisions: object[];
}): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => {
      reject(new Error('The database does not open'));
    };
    request.onsuccess = () => {
      const stores = request.result.transaction(['dossiers', 'revisions'], 'readwrite');
      for (const row of dossiers) stores.objectStore('dossiers').put(row);
      for (const row of revisions) stores.objectStore('revisions').put(row);
      stores.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}
