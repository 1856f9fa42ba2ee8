// The service worker: when it serves, when everything is kept, and when a newer version is ready.

const PATIENCE = 1000; // milliseconds

/** The registration, or undefined where there can be none. */
const registration = register();

async function register() {
  if (!("serviceWorker" in navigator) || !isSecureContext) return undefined;
  try {
    return await navigator.serviceWorker.register(new URL("sw.js", document.baseURI), { updateViaCache: "none" });
  } catch (error) {
    console.warn("Not kept for offline use:", error.message); // a private window, or storage that is full
    return undefined;
  }
}

/**
 * Wait until the service worker serves what is fetched from now on, by this page and by its worker.
 *
 * On a first visit that takes a moment. It is worth it: of what comes through it the browser keeps the compiled form too,
 * and the second visit begins at full speed.
 *
 * @param {Promise<void>} running the page's worker has begun to run; one that is still starting cannot be served later on
 */
export async function served(running) {
  if (navigator.serviceWorker?.controller) return;
  await Promise.race([taken(running), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

async function taken(running) {
  const found = await registration;
  const worker = found?.installing ?? found?.waiting ?? found?.active;
  if (!worker) return;
  await Promise.all([activated(worker), running]);
  await ask(worker, "serve");
}

async function activated(worker) {
  if (worker.state === "activated") return;
  await new Promise((resolve) =>
    worker.addEventListener("statechange", () => ["activated", "redundant"].includes(worker.state) && resolve()),
  );
}

/**
 * Keep the whole site for offline use.
 * `onReady` is called when everything is kept; `onUpdate(takeOver)` when a newer version waits: `takeOver()` reloads with it.
 */
export async function keepOffline({ onReady, onUpdate }) {
  const found = await registration;
  if (!found) return;
  const { serviceWorker } = navigator;

  if (await ask((await serviceWorker.ready).active, "keep all")) onReady();

  const takeOver = () => {
    serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    found.waiting?.postMessage("take over");
  };
  const announce = () => found.waiting && serviceWorker.controller && onUpdate(takeOver);
  const watch = () => found.installing?.addEventListener("statechange", announce);
  // The browser may have found a new version before we could ask.
  announce();
  watch();
  found.addEventListener("updatefound", watch);
  // The browser looks for a new version by itself only now and then; offline, asking fails, and nothing is lost.
  await found.update().catch(() => {});
}

/** Ask something of the service worker: whether it could do it. */
function ask(worker, what) {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(what, [port2]);
  });
}
