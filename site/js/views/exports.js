// The exports that apply: each opens to its options, says what it leaves out, runs and can be cancelled.

import { fill, h } from "../dom.js";
import { reason } from "../failures.js";
import { copyButton, jsonFile, saveFile } from "../links.js";
import { choose, ways } from "../places.js";
import { released } from "../pressed.js";
import { dotted, said, text } from "../text.js";
import { optionFields } from "./options.js";
import { previewFold } from "./preview.js";
import { problemList } from "./problems.js";
import { countsInWords } from "./result.js";
import { working } from "./working.js";

/**
 * The list of exports.
 *
 * @param {object} found what the bridge found in the folder: `exports`, and `delivery`, the options that all of them share;
 *   and the folder's `handle`, where the browser gave one
 * @param {object} python runs them
 * @param {(result: object) => Promise<HTMLElement>} onResult takes a finished one, and gives what shows it
 * @param {(request: object|null) => void} onOptions is told the options of the export that is open: `{id, options, title}`
 * @param {Map<string, object>} [kept] what another list has kept, by the ids of the exports, to begin with
 * @returns {{element: HTMLElement, use: (recipe: object) => void, keep: () => Map<string, object>}} `use` fills in a recipe,
 *   as the bridge reads it; `keep` gives what is filled in, seen and unfolded
 */
export function exportList({ exports, delivery, handle }, python, onResult, onOptions, kept = new Map()) {
  const busy = { now: false }; // shared by all, so that one runs at a time
  const notice = h("div", {});
  let looked; // id of the export whose options were told last
  const tell = (id, request) => {
    if (!request && looked !== id) return;
    looked = request && id;
    onOptions(request);
  };
  const card = (item, recipe) => exportCard(item, { delivery, handle }, python, onResult, tell, busy, recipe);
  const cards = new Map(exports.map((item) => [item.id, card(item, kept.get(item.id))]));
  const elements = [...cards.values()].map((one) => one.element);
  const element = h("div", {}, notice, exports.length ? elements : h("p", { class: "notice" }, text("exports.none")));

  function use(recipe) {
    const item = exports.find(({ id }) => id === recipe.export);
    const key = item ? "filled" : recipe.export ? "inapplicable" : "unusable";
    fill(
      notice,
      h("div", { class: item ? "notice" : "notice failed", role: "status", id: "recipe" },
        h("p", {}, text(`recipe.${key}`, { title: said(recipe.title) })), problemList(recipe.problems, "recipe.problems")),
    );
    if (!item) return;
    const filled = card(item, recipe);
    cards.get(item.id).element.replaceWith(filled.element);
    cards.set(item.id, filled);
    filled.element.open = true;
    filled.element.querySelector("summary").focus({ preventScroll: true });
    notice.scrollIntoView({ block: "nearest" });
  }

  return { element, use, keep: () => new Map([...cards].map(([id, one]) => [id, one.keep()])) };
}

/** Closing the page now would lose what is being made: the browser asks whether that is meant. */
function askFirst(event) {
  event.preventDefault();
}

/** The card of an export, filled in by a recipe; one that another card has kept also says what was unfolded and seen. */
function exportCard(item, { delivery, handle }, python, onResult, tell, busy, recipe = { options: {}, delivery: {} }) {
  const counts = h("p", { class: "plan", role: "status" });
  const losses = h("div", { class: "losses" });
  const refused = h("p", { class: "notice failed", role: "alert", hidden: true });
  const { kept } = recipe;
  let plan; // as Python made it last
  const place = h("div", {});
  const button = h("button", { class: "button chief", type: "submit" }, text("exports.run"));
  const others = ways(item).map((way) => h("button", { class: "button plain", type: "button", value: way, onclick: () => run(way) }, text(`exports.run.${way}`)));
  const preview = previewFold(python, () => request(), kept?.preview);
  const lookAhead = async () => {
    const { id, options } = request();
    tell(id, { id, options, title: said(item.title) });
    preview.refresh();
    const made = await python.call("plan", request());
    await released();
    show(made);
  };
  const show = (made) => {
    plan = made;
    refused.hidden = !plan.refusal;
    refused.textContent = said(plan.refusal);
    fields.recount(plan.choices);
    const counted = countsInWords(plan.counts);
    fill(counts, counted.length && text("exports.counts", { counts: dotted(counted) }));
    fill(
      losses,
      problemList(plan.problems, "exports.foreseen"),
      plan.losses.length && [h("p", {}, text("exports.losses")), h("ul", {}, plan.losses.map((loss) => h("li", {}, said(loss))))],
    );
  };
  let looking = false;
  let again = false; // something was changed meanwhile; what lies between is passed over
  const changed = async () => {
    again = true;
    if (looking) return;
    looking = true;
    try {
      while (again) {
        again = false;
        await lookAhead();
      }
    } catch (error) {
      console.error(error);
    } finally {
      looking = false;
    }
  };
  const fields = optionFields(item.options, item.id, changed, recipe.options, kept?.drafts);
  const wrapping = optionFields(delivery, `${item.id}-delivery`, changed, recipe.delivery);
  const request = () => ({
    id: item.id,
    options: JSON.stringify(fields.values()),
    delivery: JSON.stringify(wrapping.values()),
  });
  const save = () => saveFile(`${item.id}.recipe.json`, jsonFile(plan.recipe));
  const more = h(
    "details",
    { class: "more", open: Object.keys(recipe.delivery).length > 0 },
    h("summary", {}, text("delivery.title")),
    wrapping.elements,
    h(
      "div",
      { class: "row" },
      copyButton("recipe.copy", () => plan.link),
      h("button", { class: "button plain", type: "button", onclick: save }, text("recipe.save")),
    ),
  );

  async function run(way) {
    if (busy.now) return;
    busy.now = true;
    try {
      const target = way ? await choose(way, plan?.file_name ?? item.id, handle) : {};
      if (target) await make(target);
    } catch (error) {
      fill(place, h("p", { class: "notice failed", role: "alert" }, text("exports.failed", { reason: reason(error) })));
    } finally {
      busy.now = false;
    }
  }

  async function make(target) {
    const buttons = [button, ...others];
    buttons.forEach((one) => (one.disabled = true));
    addEventListener("beforeunload", askFirst);
    const cancelling = new AbortController();
    const display = working({
      label: text("exports.starting"),
      cancelLabel: text("exports.cancel"),
      onCancel: () => cancelling.abort(),
    });
    fill(place, display.element);
    // The button that was pressed is switched off now: whoever works without a mouse waits at the other, and goes on from there.
    display.element.querySelector("button").focus({ preventScroll: true });
    const end = (content, next) => {
      const waiting = place.contains(document.activeElement);
      fill(place, content);
      buttons.forEach((one) => (one.disabled = false));
      if (waiting) next.focus({ preventScroll: true });
    };
    try {
      const store = `${Date.now()}-${item.id}`;
      const onEvent = (progress) =>
        progress.step === "packages" ? display.say(text("exports.packages")) : display.show(progress);
      const result = await python.call("export", { ...request(), store, ...target }, { onEvent, signal: cancelling.signal });
      end(null, await onResult(result));
    } catch (error) {
      const cancelled = error.name === "AbortError";
      if (cancelled) python.call("discard").catch(() => {}); // it may have ended in the very moment
      const message = cancelled ? text("exports.cancelled") : text("exports.failed", { reason: reason(error) });
      end(h("p", { class: cancelled ? "notice" : "notice failed", role: "alert" }, message), button);
    } finally {
      removeEventListener("beforeunload", askFirst);
    }
  }

  const details = h(
    "details",
    { class: "card export", id: `export-${item.id}` },
    h("summary", {}, h("h3", {}, said(item.title)), h("p", {}, said(item.summary))),
    h("form", { onsubmit: (event) => (event.preventDefault(), run()) }, fields.elements, more, counts, losses, preview.element, refused, h("div", { class: "row" }, button, others), place),
  );
  const folds = () => [...details.querySelectorAll(":scope > form > .more:not(.preview)")];
  if (kept) {
    details.open = kept.open;
    folds().forEach((fold, i) => (fold.open = kept.folds[i]));
    if (kept.plan) show(kept.plan);
  }
  details.addEventListener("toggle", () => (details.open ? changed() : tell(item.id, null)));
  const keep = () => ({
    options: fields.values(),
    delivery: wrapping.values(),
    kept: { open: details.open, drafts: fields.drafts(), folds: folds().map((fold) => fold.open), plan, preview: preview.keep() },
  });
  return { element: details, keep };
}
