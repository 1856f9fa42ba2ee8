// The page: the welcome sheet, how a folder comes in, and what stands behind the # of the address. What is shown of an opened
// folder is in opened.js, which is fetched while Python is starting. Python runs in a worker and is called for.

import { fill, h } from "./dom.js";
import { reason } from "./failures.js";
import { needed } from "./missing.js";
import { fetchSample, fromDrop, fromHandle, pickFolder, pickZip } from "./opening.js";
import { keepOffline } from "./offline.js";
import { remember } from "./history/folders.js";
import * as store from "./history/store.js";
import { FILES, RECIPE } from "./links.js";
import { keepStarted } from "./python/connect.js";
import { anchor } from "./scrolling.js";
import { python } from "./start.js";
import { number, said, text } from "./text.js";
import { languageMenu } from "./views/languages.js";
import { recentFolders } from "./views/recent.js";
import { welcome } from "./views/welcome.js";
import { working } from "./views/working.js";

/** Milliseconds without a call of Python after which nobody seems to wait for anything. */
const QUIET = 3000;

const main = document.getElementById("main");
const state = document.getElementById("state");
const results = document.getElementById("results");
const previous = document.getElementById("previous");
const stopped = h("div", {});
// The one is what is open now; the other, what was made before, is shown in its place.
const work = h("div", { id: "work" });
const files = h("div", { hidden: true });
fill(main, stopped, work, files);

/** Fills a recipe in, while a folder is open. */
let fillIn;
/** Makes what is said about offline use, once something is. */
let offline;

/** What broke Python, once nothing can be read or made any more. */
let broken;

const ready = python.ready.then(() => showState("ready"));
ready.catch(() => {}); // whoever waits for it is told
python.broken.then((error) => {
  broken = error;
  showState(error.name === "Crashed" ? "crashed" : "failed");
  showBroken();
});

/** Draws again what is open now, in another language. */
let redraw = start;

languageMenu(document.getElementById("languages"), () => {
  showState(state.dataset.state);
  countFiles();
  if (offline) showOffline(offline);
  if (broken) showBroken();
  if (!work.querySelector(".working")) redraw(); // what is running goes on; what it brings will be in the new language
  route();
}, (name, error) => notice(text("language.failed", { name, reason: reason(error) })));

function showState(name) {
  state.dataset.state = name;
  state.lastElementChild.textContent = text(`state.${name}`);
}

function showBroken() {
  const reload = h("button", { class: "button", type: "button", onclick: () => location.reload() }, text("failure.reload"));
  fill(
    stopped,
    h("div", { class: "notice failed", role: "alert" },
      h("p", {}, broken.name === "Crashed" ? reason(broken) : text("boot.failed", { reason: reason(broken) })),
      broken.name !== "UnsupportedBrowser" && reload),
  );
}

function notice(message) {
  work.prepend(h("p", { class: "notice failed", role: "alert" }, message));
}

function start() {
  fillIn = undefined;
  redraw = start;
  fill(
    work,
    welcome({
      folder: () => open(pickFolder),
      zip: () => open(pickZip),
      sample: () => open(fetchSample, "open.sample.failed"),
      recent: recentFolders((handle) => open(() => fromHandle(handle))),
    }),
  );
  announceRecipe().catch(() => {}); // that Python does not start is said elsewhere
}

/** Open what `gather` brings (nothing, if the user thought better of it), and show what is in it. */
async function open(gather, failure = "open.failed") {
  try {
    const opened = await gather();
    if (!opened) return;
    if (location.hash.startsWith(FILES)) location.hash = "#/";
    const name = opened.name || text("inventory.other");
    const cancelling = new AbortController();
    const display = working({
      label: text("open.waiting", { name }),
      cancelLabel: text("open.cancel"),
      onCancel: () => cancelling.abort(),
    });
    fill(work, h("h1", {}, text("open.reading", { name })), display.element);
    const views = needed(import("./opened.js"));
    views.catch(() => {}); // told below
    await Promise.race([ready, aborted(cancelling.signal)]);
    const { name: _, handle, ...content } = opened;
    const found = await python.call("open", { name, ...content }, { onEvent: display.show, signal: cancelling.signal });
    // Where the folder around a work folder was opened, paths begin in the work folder.
    const held = new Map(content.paths?.map((path, i) => [path.slice(found.inside.length), content.files[i]]));
    show({ ...found, handle, held }, await views);
    remember(handle);
  } catch (error) {
    start();
    // What broke Python is said above.
    if (error.name !== "AbortError" && error !== broken) notice(text(failure, { reason: reason(error) }));
  }
}

function aborted(signal) {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}

/** Show an opened folder, as a module that was fetched meanwhile does it. */
function show(found, { showOpened }, kept) {
  fillIn = undefined;
  const { listed, keep } = showOpened(work, found, python, { finished, other: start }, kept);
  redraw = () => {
    const inSight = anchor(work);
    show(found, { showOpened }, keep());
    inSight();
  };
  if (!kept) {
    main.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
  listed
    .then((use) => {
      if (!use) return; // another folder was opened meanwhile
      fillIn = use;
      return useRecipe();
    })
    .catch((error) => notice(reason(error)));
  import("./finished.js").catch(() => {}); // it is at hand when an export is done; if it cannot be had, that is told then
}

/** Show a finished export, and file it among the previous ones; returns its message. */
async function finished(result) {
  const { deliver } = await needed(import("./finished.js"));
  const { card, filing } = deliver(result, results, main, python);
  filing.then(() => {
    countFiles();
    if (location.hash.startsWith(FILES)) route();
  });
  return card;
}

async function countFiles() {
  const entries = await store.all().catch(() => []);
  previous.hidden = !entries.length;
  previous.textContent = text("files.link", { number: number(entries.length) });
}

function recipeInAddress() {
  return location.hash.startsWith(RECIPE) ? location.hash : undefined;
}

/** Fill in the recipe of the address, once. */
async function useRecipe() {
  const link = recipeInAddress();
  if (!link || !fillIn) return;
  fillIn(await python.call("recipe", { text: link }));
  history.replaceState(null, "", location.pathname + location.search);
}

/** On the welcome sheet: say what the recipe of the address waits for. */
async function announceRecipe() {
  const link = recipeInAddress();
  if (!link) return;
  const line = h("p", { class: "notice", role: "status", id: "recipe" }, text("recipe.waiting"));
  work.prepend(line);
  await ready;
  const { title } = await python.call("recipe", { text: link });
  line.textContent = title ? text("recipe.named", { title: said(title) }) : text("recipe.unusable");
}

async function showFiles() {
  const asked = location.hash;
  const { historyView } = await needed(import("./views/history.js"));
  if (location.hash === asked) fill(files, historyView(asked.slice(FILES.length + 1), countFiles));
}

/** Show what stands behind the # of the address. */
function route() {
  const shown = location.hash.startsWith(FILES);
  work.hidden = shown;
  files.hidden = !shown;
  if (shown) showFiles().catch((error) => fill(files, h("p", { class: "notice failed", role: "alert" }, reason(error))));
  else fill(files);
  if (fillIn) useRecipe().catch((error) => notice(reason(error)));
  else if (recipeInAddress() && !document.getElementById("recipe")) announceRecipe().catch(() => {});
}

// The whole window is a drop zone.
addEventListener("dragover", (event) => {
  event.preventDefault();
  document.body.classList.add("over");
});
addEventListener("dragleave", () => document.body.classList.remove("over"));
addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("over");
  const dropped = fromDrop(event.dataTransfer);
  open(() => dropped);
});

// The messages of finished exports stand over the page's lower end, so it has to reach on below them.
new ResizeObserver(() => document.body.style.setProperty("--covered", `${results.offsetHeight}px`)).observe(results);

showState("loading");
start();
route();
countFiles();
store.tidy().catch(() => {});
addEventListener("hashchange", route);
// Only when Python is up, and a folder that waited for it has probably been read: fetching everything takes the machine.
const settled = ready.catch(() => {}).then(() => new Promise((resolve) => setTimeout(resolve, 1000)));
settled.then(() =>
  keepOffline({
    onReady: () => {
      showOffline(() => text("offline.ready"));
      ready.then(() => python.quiet(QUIET)).then(keepStarted, () => {});
    },
    onUpdate: (takeOver) =>
      showOffline(() => h("button", { class: "button", type: "button", onclick: takeOver }, text("offline.update"))),
  }),
);

function showOffline(make) {
  const place = document.getElementById("offline");
  offline = make;
  place.hidden = false;
  fill(place, make());
}
