// The service worker: when everything is kept, and when a newer version is ready.

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
 * Keep the whole site for offline use.
 * `onReady` is called when everything is kept; `onUpdate(takeOver)` when a newer version waits: `takeOver()` reloads with it.
 */
export async function keepOffline({ onReady, onUpdate }) {
  const found = await register();
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
