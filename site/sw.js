// Keeps the whole site in the browser, so that it works offline after the first visit and its parts are always of one
// version. The first version does so when the page asks for it, and serves from then on. A newer one is fetched whole beside
// the old one, and takes over when the page asks for it, or when no page of the old one is left.

/** What to keep, put in by the build. */
const { version, files } = {"version": "", "files": []};
const PREFIX = "florilegium-";
const NAME = PREFIX + version;

self.addEventListener("install", (event) => {
  event.waitUntil(self.registration.active ? keepAll() : self.skipWaiting());
});

async function keepAll() {
  const cache = await caches.open(NAME);
  if ((await cache.keys()).length) return; // all are kept together
  // The visit for which this version was installed may have been too short, and the host may have a newer one by now.
  if (!(await isCurrent())) throw new Error("The host has another version.");
  await cache.addAll(files.map((file) => asHostHasIt(new URL(file, self.registration.scope))));
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
  // A worker of the page that was just starting when this one became active has been left out.
  "keep all": () => keepAll().then(() => self.clients.claim()),
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
  const cache = await caches.open(NAME);
  return (await cache.match(url.href)) ?? fetch(request);
}
