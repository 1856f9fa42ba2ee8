// Looking before exporting: thumbnails, the table of annotations, and the viewer that opens from them.

import { fill, h } from "../dom.js";
import { reason } from "../failures.js";
import { makePictures } from "../pictures.js";
import { released } from "../pressed.js";
import { text } from "../text.js";
import { annotationTable } from "./annotations.js";
import { thumbnails } from "./thumbnails.js";
import { makeViewer } from "./viewer.js";

/** What one can look at in the folder that was just opened: its leaves; and the files that the page holds, by their paths. */
export function looking(python, { leaves, held }) {
  const pictures = makePictures(python, held);
  const viewer = makeViewer(python, pictures);
  const shelves = new Map(); // by their keys, which are the same whenever the folder is shown

  /** Thumbnails that open the viewer; `request` says how the bridge finds a leaf. Returns what opens it otherwise, too. */
  function shelf(key, leaves, request, words) {
    const grid = thumbnails(leaves, pictures, words, (index) => openAt(index));
    const shelved = { key, leaves, request, closed: grid.focus };
    shelves.set(key, shelved);
    const openAt = (index, id, closed = grid.focus) => viewer.open({ ...shelved, closed }, index, id);
    return { element: h("div", { class: "shelf" }, grid.element), openAt };
  }

  return {
    viewer: viewer.element,
    follow: viewer.follow,
    keep: viewer.keep,
    restore: (kept) => viewer.restore(shelves.get(kept.shelf.key), kept),

    /** Thumbnails of a document's pages. */
    pages: (document, name) =>
      shelf(document, leaves.documents[document], (number) => ({ document, number }), { counted: "count.lines", name }).element,

    /** Thumbnails of a work folder's images, and the table of their annotations. */
    images(name, annotations) {
      if (!leaves.images.length) return null;
      const { element, openAt } = shelf("images", leaves.images, (number) => ({ number }), { counted: "count.annotations", name });
      return [element, annotations > 0 && tableFold(annotations, openAt)];
    },
  };

  function tableFold(count, openAt) {
    const place = h("div", {});
    const fold = h("details", { class: "more", id: "annotations" }, h("summary", {}, text("annotations.fold", { count })), place);
    fold.addEventListener("toggle", async () => {
      try {
        const table = annotationTable(await python.call("look", { at: "annotations" }), (image, id) => openAt(image, id, table.focus));
        await released();
        fill(place, table.element);
      } catch (error) {
        fill(place, h("p", { class: "notice failed" }, text("annotations.failed", { reason: reason(error) })));
      }
    }, { once: true });
    return fold;
  }
}
