// The outer side of a Python worker: starts it, hands it calls, passes on its answers. The page has one; that one may have
// others (see ../host/crew.js).
//
// page -> worker   {id, call, args}        worker -> page   {id, event}    none, one or many
//                  {id, cancel: true}                       {id, value}    or {id, error: {name, message, detail}}
//                                                           {id: null, error}  no call will be answered any more
//
// The first call is "boot", or "keep started" for a worker that is not to be called again.

/** An error that happened in the worker. `name` is stable (for translations), `detail` is a traceback or "". */
export class WorkerError extends Error {
  constructor({ name, message, detail = "" }) {
    super(message);
    this.name = name;
    this.detail = detail;
  }
}

/**
 * Start the worker. Calls may be made at once; they wait until Python is up.
 *
 * @param {object} [options]
 * @param {(progress: {step: string, done: number, total: number}) => void} [options.onBoot]
 * @param {number} [options.workers] how many workers an export may use; by default it depends on the machine
 * @returns {{ready: Promise<object>, broken: Promise<WorkerError>, call: Function, quiet: Function, terminate: () => void}}
 *   `ready` is rejected with a WorkerError named UnsupportedBrowser, MissingFile or BootError (or with Python's own error)
 *   when Python cannot start; `broken` is fulfilled with why no call will be answered any more, then or later.
 */
export function connect({ onBoot, workers } = {}) {
  const pending = new Map();
  let worker;
  let lastId = 0;
  let broken = lacking();
  let end;
  const ended = new Promise((resolve) => {
    end = resolve;
  });

  function fail(error) {
    broken = error;
    end(error);
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
    worker?.terminate();
  }

  function receive({ data: { id, event, value, error } }) {
    if (id === null) {
      fail(new WorkerError(error));
      return;
    }
    const entry = pending.get(id);
    if (!entry) return; // cancelled meanwhile
    if (event !== undefined) {
      entry.onEvent?.(event);
      return;
    }
    pending.delete(id);
    if (error) entry.reject(new WorkerError(error));
    else entry.resolve(value);
  }

  /**
   * Call a function of the bridge.
   *
   * @param {string} name
   * @param {*} args anything that structured clone can copy
   * @param {{onEvent?: (event: *) => void, signal?: AbortSignal, transfer?: Transferable[]}} [options]
   */
  async function call(name, args, { onEvent, signal, transfer = [] } = {}) {
    signal?.throwIfAborted();
    if (broken) throw broken;
    const id = lastId++;
    const answer = new Promise((resolve, reject) => pending.set(id, { resolve, reject, onEvent }));
    function cancel() {
      if (!pending.has(id)) return;
      pending.get(id).reject(signal.reason);
      pending.delete(id);
      worker.postMessage({ id, cancel: true });
    }
    try {
      worker.postMessage({ id, call: name, args }, transfer);
      signal?.addEventListener("abort", cancel, { once: true });
      return await answer;
    } finally {
      pending.delete(id);
      signal?.removeEventListener("abort", cancel);
    }
  }

  /** Wait until nothing has been asked for so many milliseconds. */
  async function quiet(duration) {
    let before;
    do {
      before = lastId;
      await new Promise((resolve) => setTimeout(resolve, duration));
    } while (pending.size || lastId !== before);
  }

  if (!broken) {
    worker = start();
    worker.onmessage = receive;
    worker.onerror = (event) =>
      fail(new WorkerError({ name: "BootError", message: event.message || "The worker could not be started." }));
  }
  // The first call of all; the worker answers it when Python is up, and every later one after it.
  const ready = call("boot", { workers }, { onEvent: onBoot });
  ready.catch(fail);
  return { ready, broken: ended, call, quiet, terminate: () => fail(new WorkerError({ name: "Terminated", message: "The worker was stopped." })) };
}

/** Have a Python kept for the next visit as it is when it has started: by a worker of its own, which ends with that. */
export function keepStarted() {
  const worker = start();
  worker.onmessage = ({ data }) => data.id === 0 && worker.terminate(); // it is kept, or it cannot be
  worker.postMessage({ id: 0, call: "keep started" });
}

/**
 * A worker inherits the page's policy only when it is started from a blob (one started from a URL has the policy of its
 * own headers, and a static host sends none). The blob must use a dynamic import: a static one counts as worker-src.
 */
function start() {
  const program = new URL("./worker.js", import.meta.url).href;
  const bootstrap = `
    const early = [];
    self.onmessage = ({data}) => early.push(data);
    import(${JSON.stringify(program)}).then(
      ({serve}) => serve(early),
      (error) => self.postMessage({id: 0, error: {name: "MissingFile", message: String(error.message ?? error), detail: ""}}),
    );`;
  const address = URL.createObjectURL(new Blob([bootstrap], { type: "text/javascript" }));
  const worker = new Worker(address, { type: "module", name: "florilegium" });
  // Not revoked: browsers differ in when they have read it, and there is one for each worker only.
  return worker;
}

/** What this browser lacks, as an error, or undefined. */
function lacking() {
  let modules = false;
  if (typeof Worker === "function") {
    // The option is read only by browsers that know it.
    const probe = { get type() { return (modules = true), "module"; } };
    const address = URL.createObjectURL(new Blob([""], { type: "text/javascript" }));
    new Worker(address, probe).terminate();
    URL.revokeObjectURL(address);
  }
  if (modules && typeof WebAssembly === "object") return undefined;
  const what = modules ? "WebAssembly" : "module workers";
  return new WorkerError({
    name: "UnsupportedBrowser",
    message: `This browser has no ${what}. Please use a current Chrome, Edge, Firefox or Safari.`,
    detail: what,
  });
}
