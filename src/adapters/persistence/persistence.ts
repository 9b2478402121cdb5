/**
 * Whether the browser keeps the dossiers even when the disk is short. It decides alone, and its
 * answer is shown: `refused` means that it may clear them.
 */
export type Persistence = 'granted' | 'refused' | 'not-asked' | 'unsupported';

const memory = 'tarchih.persistence';
const listeners = new Set<(state: Persistence) => void>();
let state: Persistence = 'not-asked';
let isAsking = false;

/** The browser's answer, as an observable; `subscribe` calls back at once and after each answer. */
export const persistence = {
  subscribe(listener: (state: Persistence) => void): () => void {
    listeners.add(listener);
    listener(state);
    void look();
    return () => {
      listeners.delete(listener);
    };
  },
};

/** Asks the browser to keep the dossiers, once on this device: some browsers ask the person. */
export async function askToPersistOnce(): Promise<void> {
  if (!isSupported() || isAsking || wasAsked()) return;
  isAsking = true;
  const isGranted = await navigator.storage.persist().catch(() => false);
  isAsking = false;
  remember();
  tell(isGranted ? 'granted' : 'refused');
}

/** Bytes used by this site and bytes it may use; undefined where the browser does not say. */
export async function storageEstimate(): Promise<{ used: number; allowed: number } | undefined> {
  if (!isSupported()) return undefined;
  const { usage, quota } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  return usage === undefined || quota === undefined ? undefined : { used: usage, allowed: quota };
}

async function look(): Promise<void> {
  if (!isSupported()) {
    tell('unsupported');
    return;
  }
  const isGranted = await navigator.storage.persisted().catch(() => false);
  if (isGranted) tell('granted');
  else tell(wasAsked() ? 'refused' : 'not-asked');
}

function tell(next: Persistence): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener(state);
}

/** Old browsers, and pages that are not served over https, have none. */
const isSupported = () =>
  typeof (navigator as { storage?: Partial<StorageManager> }).storage?.persist === 'function';

function wasAsked(): boolean {
  try {
    return localStorage.getItem(memory) !== null;
  } catch {
    return false; // storage is switched off
  }
}

function remember(): void {
  try {
    localStorage.setItem(memory, 'asked');
  } catch {
    // storage is switched off: the question comes back with the next visit
  }
}
