// Keeps the whole site in the browser, so that it works offline after the first visit and its parts are always of one
// version. The first version serves at once and keeps Python's parts as they come, so that the browser can keep with them
// what it makes of them, such as compiled WebAssembly; the rest follows when the page says so. A newer one is fetched whole
// beside the old one, and takes over when the page asks for it, or when no page of the old one is left.

/** What to keep, put in by the build. */
const { version, files } = {"version": "", "files": []};
const PREFIX = "florilegium-";
const NAME = PREFIX + version;
const listed = new Set(files.map(absolute));
/** Python's parts: whatever version the host has by now, under these names it can only be the same. */
const NAMED_BY_CONTENT = /\/pyodide\/.+\.(mjs|wasm|whl|zip)$/;

function absolute(file) {
  return new URL(file, self.registration.scope).href;
}

self.addEventListener("install", (event) => {
  event.waitUntil(self.registration.active ? keepAll() : self.skipWaiting());
});

async function keepAll() {
  const cache = await caches.open(NAME);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const wanted = [...listed].filter((url) => !kept.has(url));
  // A first visit may have been too short to keep all of it, and the host may have a newer version by now.
  if (wanted.length && !(await isCurrent())) throw new Error("The host has another version.");
  await cache.addAll(wanted.map(asHostHasIt));
}

async function isCurrent() {
  const program = await fetch(asHostHasIt(self.location.href));
  return (await program.text()).includes(JSON.stringify(version));
}

/** A request that asks the host whether the browser's copy is still good, or a host's max-age would mix versions. */
function asHostHasIt(url) {
  return new Request(url, { cache: "no-cache" });
}

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)));
}

/** What a page may ask for. */
const tasks = {
  "serve": () => self.clients.claim(),
  "keep all": keepAll,
  "take over": () => self.skipWaiting(),
};

self.addEventListener("message", (event) => {
  const done = tasks[event.data]().then(() => true, () => false);
  event.waitUntil(done.then((whether) => event.ports[0]?.postMessage(whether)));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(answer(request));
});

async function answer(request) {
  const url = new URL(request.url);
  url.search = "";
  url.hash = "";
  if (url.pathname.endsWith("/")) url.pathname += "index.html";
  return (await kept(url.href)) ?? fetch(request);
}

/** The kept copy of a file; a part of Python that is not kept yet is kept first. */
async function kept(url) {
  const cache = await caches.open(NAME);
  const copy = await cache.match(url);
  if (copy || !listed.has(url) || !NAMED_BY_CONTENT.test(url)) return copy;
  try {
    await cache.add(asHostHasIt(url));
    return await cache.match(url);
  } catch {
    return undefined; // no network, no such file, no room: asking the host once more tells which
  }
}
