// Registers the service worker, and says when a new version is ready.

/**
 * Keep the site for offline use.
 * `onReady` is called when everything is kept; `onUpdate(takeOver)` when a newer version waits: `takeOver()` reloads with it.
 */
export async function keepOffline({ onReady, onUpdate }) {
  if (!("serviceWorker" in navigator) || !isSecureContext) return;
  let registration;
  try {
    registration = await navigator.serviceWorker.register(new URL("sw.js", document.baseURI), { updateViaCache: "none" });
  } catch (error) {
    console.warn("Not kept for offline use:", error.message); // a private window, or storage that is full
    return;
  }
  await navigator.serviceWorker.ready;
  onReady();

  const takeOver = () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting?.postMessage("take over");
  };
  const announce = () => registration.waiting && navigator.serviceWorker.controller && onUpdate(takeOver);
  const watch = () => registration.installing?.addEventListener("statechange", announce);
  // The browser may have found a new version before we could ask.
  announce();
  watch();
  registration.addEventListener("updatefound", watch);
  // It looks for one by itself only now and then; offline, asking fails, and nothing is lost.
  await registration.update().catch(() => {});
}
