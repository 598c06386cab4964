import type { WorkContent } from '~/api/types';

/** A draft as this computer keeps it. */
export interface KeptDraft {
  readonly key: string;
  readonly content: WorkContent;
  readonly removed: readonly string[];
  /** The server's draft revision that it builds on. */
  readonly base: number;
  /** Whether the server does not have it yet. */
  readonly unsent: boolean;
  readonly focused?: string;
  readonly at: number;
}

/** A submission that waits for the network. */
export interface KeptSubmission {
  /** The assignment. */
  readonly key: string;
  readonly person: string;
  readonly project: string;
  readonly itemKey: string;
  readonly content: WorkContent;
  readonly idempotencyKey: string;
  readonly at: number;
}

type Shelf = 'drafts' | 'submissions';

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('touchstone', 1);
    request.onupgradeneeded = () => {
      for (const shelf of ['drafts', 'submissions'])
        request.result.createObjectStore(shelf, { keyPath: 'key' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function on<T>(
  shelf: Shelf,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  return new Promise((resolve, reject) => {
    // Strict: told done only when it is on the disk, because that is what "kept on this computer" promises.
    const transaction = database.transaction(shelf, mode, { durability: 'strict' });
    const request = act(transaction.objectStore(shelf));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** One shelf of the browser's database. */
export interface Keep<T> {
  get(key: string): Promise<T | undefined>;
  all(): Promise<readonly T[]>;
  put(value: T): Promise<void>;
  delete(key: string): Promise<void>;
}

const keep = <T>(shelf: Shelf): Keep<T> => ({
  get: (key) => on<T | undefined>(shelf, 'readonly', (store) => store.get(key)),
  all: () => on<T[]>(shelf, 'readonly', (store) => store.getAll()),
  put: (value) => on(shelf, 'readwrite', (store) => store.put(value)).then(() => undefined),
  delete: (key) => on(shelf, 'readwrite', (store) => store.delete(key)).then(() => undefined),
});

export const drafts = keep<KeptDraft>('drafts');
export const submissions = keep<KeptSubmission>('submissions');

/** Drafts belong to a person: another one at the same computer must not see them. */
export const draftKey = (person: string, assignment: string) => `${person}/${assignment}`;
