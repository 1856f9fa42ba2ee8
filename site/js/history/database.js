// The browser's database: what was exported, and which folders were opened. It may be refused, as in private windows.

const NAME = "florilegium";
/** By version: a browser that has an older one gets what has been added since. */
const TABLES = ["exports", "folders"];

let opening;

function database() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, TABLES.length);
    request.onupgradeneeded = ({ oldVersion }) =>
      TABLES.slice(oldVersion).forEach((table) => request.result.createObjectStore(table, { keyPath: "id" }));
    request.onsuccess = () => {
      // A tab with a newer version of this page may bring a table that this one does not know.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new DOMException("another tab holds the database", "InvalidStateError"));
  });
  opening.catch(() => (opening = undefined));
  return opening;
}

/** Do one thing with a table; resolves with its result when all of it is safely stored. */
export async function withTable(name, mode, act) {
  const transaction = (await database()).transaction(name, mode);
  const request = act(transaction.objectStore(name));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error ?? request.error);
  });
}
