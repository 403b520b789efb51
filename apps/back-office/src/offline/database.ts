const NAME = 'samanom';
const VERSION = 1;

export type Store = 'notes' | 'sheets';

let opened: Promise<IDBDatabase> | undefined;

const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

const open = (): Promise<IDBDatabase> => {
  opened ??= (() => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('notes', { keyPath: 'id' });
      request.result.createObjectStore('sheets', { keyPath: 'gatheringId' });
    };
    return answerOf(request);
  })();
  return opened;
};

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
  });

export const readAll = async <Row>(store: Store): Promise<readonly Row[]> =>
  answerOf((await open()).transaction(store).objectStore(store).getAll() as IDBRequest<Row[]>);

export const readOne = async <Row>(store: Store, key: string): Promise<Row | undefined> =>
  answerOf(
    (await open()).transaction(store).objectStore(store).get(key) as IDBRequest<Row | undefined>,
  );

interface Change {
  readonly put?: readonly object[];
  readonly remove?: readonly string[];
}

/** All of it or nothing, and on the disk before it is said to be done. */
export const write = async (store: Store, { put = [], remove = [] }: Change): Promise<void> => {
  const transaction = (await open()).transaction(store, 'readwrite', { durability: 'strict' });
  const rows = transaction.objectStore(store);
  for (const row of put) rows.put(row);
  for (const key of remove) rows.delete(key);
  await done(transaction);
};
