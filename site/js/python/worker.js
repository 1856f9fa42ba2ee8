// The worker: boots Python, then hands every message to florilegium.browser.bridge. Started by connect.js.

import { boot } from "./boot.js";
import { keepStarted } from "./snapshot.js";
import { plain, described } from "./values.js";

/** Every call without an answer, by id: its task of asyncio, by which it can be cancelled; none until Python is up. */
const running = new Map();
/** Set by the boot call, which is always the first. */
let bridge;

/** Answer messages from now on, and those that came early. */
export function serve(early) {
  self.onmessage = ({ data }) => answer(data);
  early.forEach(answer);
}

async function answer({ id, call, args, cancel }) {
  if (cancel) {
    running.get(id)?.cancel();
    running.delete(id);
    return;
  }
  const emit = (event) => self.postMessage({ id, event: plain(event) });
  try {
    if (call === "boot") {
      bridge = boot(args, emit, crashed);
      await bridge;
      self.postMessage({ id, value: {} });
      return;
    }
    if (call === "keep started") {
      await keepStarted();
      self.postMessage({ id, value: {} });
      return;
    }
    self.postMessage({ id, value: await run(id, call, args, emit) });
  } catch (error) {
    self.postMessage({ id, error: described(error) });
  }
}

/** Nothing that runs will end any more: say so, for all of it. */
function crashed(error) {
  const message = `Python broke down: ${error?.message ?? error}`;
  self.postMessage({ id: null, error: { name: "Crashed", message, detail: String(error?.stack ?? "") } });
}

async function run(id, call, args, emit) {
  running.set(id, undefined);
  const { start } = await bridge;
  if (!running.has(id)) throw new DOMException("cancelled before Python was up", "AbortError");
  const task = start(call, args, emit);
  const handle = task.copy(); // waiting for a task uses its proxy up
  running.set(id, handle);
  try {
    return plain(await task);
  } finally {
    running.delete(id);
    handle.destroy();
  }
}
