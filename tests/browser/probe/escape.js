// Every way a page or a worker could send something to another host. Each asks for an address of its own, so the other
// host's log tells which got through; what the browser says about it is not trusted.

const ANYWHERE = {
  fetch: (url) => fetch(url, { method: "POST", mode: "no-cors", body: "secret" }),
  xhr: (url) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.send("secret");
  },
  websocket: (url) => new WebSocket(url.replace("http:", "ws:")),
  eventsource: (url) => new EventSource(url),
  import: (url) => import(url),
};

function element(name, attributes) {
  document.body.append(Object.assign(document.createElement(name), attributes));
}

const PAGE = {
  ...ANYWHERE,
  beacon: (url) => navigator.sendBeacon(url, "secret"),
  image: (url) => (new Image().src = url),
  iframe: (url) => element("iframe", { src: url }),
  script: (url) => element("script", { src: url }),
  style: (url) => element("link", { rel: "stylesheet", href: url }),
  video: (url) => element("video", { src: url, preload: "auto" }),
  object: (url) => element("object", { data: url }),
  // Last, because where nothing stops it the page is gone.
  form: (url) => {
    element("form", { id: "leak", action: url, method: "post" });
    document.getElementById("leak").submit();
  },
};

/**
 * Try everything against another host; tells where it ran, what was tried, and whether code can be made from text.
 * `leaving` chooses: true for the way that leaves the page only, false for all others.
 */
export async function escape(host, leaving) {
  const where = typeof document === "undefined" ? "worker" : "page";
  const all = Object.entries(where === "page" ? PAGE : ANYWHERE);
  const ways = Object.fromEntries(all.filter(([name]) => leaving === undefined || leaving === (name === "form")));
  const code = {};
  // The test's own call comes through the debugger, which may use eval; a timer is the page again.
  await new Promise((resolve) => setTimeout(resolve));
  for (const [name, make] of Object.entries({ eval: () => (0, eval)("1"), Function: () => new Function("return 1")() })) {
    try {
      code[name] = make() === 1;
    } catch {
      code[name] = false;
    }
  }
  for (const [name, way] of Object.entries(ways)) {
    try {
      Promise.resolve(way(`${host}${where}/${name}`)).catch(() => {});
    } catch {
      // The log decides.
    }
  }
  return { tried: Object.keys(ways).map((name) => `${where}/${name}`), code };
}
