// Keeps the whole site in the browser, so that it works offline after the first visit and its parts are always of one
// version. The list of files and the version come from the build (precache.js). A new version is fetched whole beside
// the old one, and takes over when the page asks for it, or when no page of the old one is left.

importScripts("precache.js");

const { version, files } = self.PRECACHE;
const PREFIX = "florilegium-";
const NAME = PREFIX + version;

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll());
});

async function keepAll() {
  const cache = await caches.open(NAME);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const wanted = files.map((file) => new URL(file, self.registration.scope).href).filter((url) => !kept.has(url));
  // "no-cache": ask the host whether the browser's copy is still good, or a host's max-age would mix versions.
  await cache.addAll(wanted.map((url) => new Request(url, { cache: "no-cache" })));
}

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)));
}

self.addEventListener("message", ({ data }) => {
  if (data === "take over") self.skipWaiting();
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
  const cache = await caches.open(NAME);
  return (await cache.match(url.href)) ?? fetch(request);
}
