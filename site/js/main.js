// The page: from the welcome sheet over the opened folder to its exports. Python runs in a worker and is called for.

import { fill, h } from "./dom.js";
import { fetchSample, fromDrop, fromHandle, pickFolder, pickZip } from "./opening.js";
import { keepOffline } from "./offline.js";
import { file } from "./history/filing.js";
import { remember } from "./history/folders.js";
import * as store from "./history/store.js";
import { FILES, RECIPE } from "./links.js";
import { python } from "./start.js";
import { number, said, text } from "./text.js";
import { exportList } from "./views/exports.js";
import { historyView } from "./views/history.js";
import { inventoryCards } from "./views/inventory.js";
import { languageMenu } from "./views/languages.js";
import { looking } from "./views/looking.js";
import { problemList } from "./views/problems.js";
import { showResult } from "./views/result.js";
import { recentFolders } from "./views/recent.js";
import { welcome } from "./views/welcome.js";
import { working } from "./views/working.js";

const main = document.getElementById("main");
const state = document.getElementById("state");
const results = document.getElementById("results");
const previous = document.getElementById("previous");
// The one is what is open now; the other, what was made before, is shown in its place.
const work = h("div", { id: "work" });
const files = h("div", { hidden: true });
fill(main, work, files);

/** Fills a recipe in, while a folder is open. */
let fillIn;
/** Makes what is said about offline use, once something is. */
let offline;

const ready = python.ready.then(
  () => showState("ready"),
  (error) => {
    showState("failed");
    notice(text("boot.failed", { reason: error.message }));
    throw error;
  },
);
ready.catch(() => {}); // whoever waits for it is told

/** Draws again what is open now, in another language. */
let redraw = start;

languageMenu(document.getElementById("languages"), () => {
  showState(state.dataset.state);
  countFiles();
  if (offline) showOffline(offline);
  if (!work.querySelector(".working")) redraw(); // what is running goes on; what it brings will be in the new language
  route();
});

function showState(name) {
  state.dataset.state = name;
  state.lastElementChild.textContent = text(`state.${name}`);
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
    await Promise.race([ready, aborted(cancelling.signal)]);
    const { name: _, handle, ...content } = opened;
    const found = await python.call("open", { name, ...content }, { onEvent: display.show, signal: cancelling.signal });
    const held = new Map(content.paths?.map((path, i) => [path, content.files[i]]));
    show({ ...found, handle, held });
    remember(handle);
  } catch (error) {
    start();
    if (error.name !== "AbortError") notice(text(failure, { reason: said(error.message) }));
  }
}

function aborted(signal) {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}

function show(found) {
  redraw = () => show(found);
  const { inventory } = found;
  const exports = h("div", {});
  const look = looking(python, found);
  fill(
    work,
    h(
      "div",
      { class: "heading" },
      h("h1", { dir: "auto" }, found.name),
      h("div", { class: "row" },
        h("span", { class: "kind" }, text("inventory.files", { count: found.files })),
        h("button", { class: "button plain", type: "button", onclick: start }, text("open.other"))),
    ),
    h(
      "div",
      { class: "columns" },
      look.viewer,
      h("section", { id: "inventory" }, inventoryCards(found, look), problemCard(inventory.problems)),
      h("section", { id: "exports" }, h("h2", {}, text("exports.title")), exports),
    ),
  );
  main.focus({ preventScroll: true });
  scrollTo(0, 0);
  offer(exports, found.handle, look.follow).catch((error) => notice(said(error.message)));
}

/** List the exports that apply, and fill in the recipe of the address, if it has one. */
async function offer(place, handle, onOptions) {
  const list = exportList({ ...(await python.call("exports")), handle }, python, finished, onOptions);
  if (!place.isConnected) return; // another folder was opened meanwhile
  fill(place, list.element);
  fillIn = list.use;
  await useRecipe();
}

/** Show a finished export, and file it among the previous ones. */
function finished(result) {
  const made = {
    ...result,
    report: new Blob([result.report], { type: "text/html" }),
    report_json: new Blob([result.report_json], { type: "application/json" }),
  };
  const filing = file(made, (large) => python.call("checksum", { file: large }));
  filing.then(() => {
    countFiles();
    if (location.hash.startsWith(FILES)) route();
  });
  return showResult(results, made, filing, main);
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

/** Show what stands behind the # of the address. */
function route() {
  const shown = location.hash.startsWith(FILES);
  work.hidden = shown;
  files.hidden = !shown;
  fill(files, shown && historyView(location.hash.slice(FILES.length + 1), countFiles));
  if (fillIn) useRecipe().catch((error) => notice(said(error.message)));
  else if (recipeInAddress() && !document.getElementById("recipe")) announceRecipe().catch(() => {});
}

function problemCard(problems) {
  return h("article", { class: "card" }, problemList(problems, "problems.title") ?? h("p", {}, text("problems.none")));
}

// The whole window is a drop zone.
addEventListener("dragover", (event) => {
  event.preventDefault();
  document.getElementById("drop")?.classList.add("over");
});
addEventListener("dragleave", () => document.getElementById("drop")?.classList.remove("over"));
addEventListener("drop", (event) => {
  event.preventDefault();
  document.getElementById("drop")?.classList.remove("over");
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
// Only when Python is up: on a first visit the two would fetch the same files at the same time.
ready.finally(() =>
  keepOffline({
    onReady: () => showOffline(() => text("offline.ready")),
    onUpdate: (takeOver) =>
      showOffline(() => h("button", { class: "button", type: "button", onclick: takeOver }, text("offline.update"))),
  }),
).catch(() => {});

function showOffline(make) {
  const place = document.getElementById("offline");
  offline = make;
  place.hidden = false;
  fill(place, make());
}
