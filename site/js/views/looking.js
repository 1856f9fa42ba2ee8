// Looking before exporting: thumbnails, the table of annotations, and the viewer that opens from them.

import { fill, h } from "../dom.js";
import { makePictures } from "../pictures.js";
import { text } from "../text.js";
import { annotationTable } from "./annotations.js";
import { thumbnails } from "./thumbnails.js";
import { makeViewer } from "./viewer.js";

/** What one can look at in the folder that was just opened; `files` by their paths, see ../pictures.js. */
export function looking(python, files) {
  const pictures = makePictures(python, files);
  const viewer = makeViewer(python, pictures);
  const leaves = python.call("look", { at: "leaves" });
  leaves.catch(() => {}); // whoever waits for them says so

  /** A place that is filled when the leaves are there. */
  function shelf(find, counted, request, name) {
    const place = h("div", { class: "shelf" });
    const ready = leaves.then((found) => {
      const list = find(found);
      if (!list.length) return null;
      const openAt = (index, id, closed) => viewer.open({ leaves: list, request, closed: closed ?? ((at) => grid.focus(at)) }, index, id);
      const grid = thumbnails(list, pictures, { counted, name }, (index) => openAt(index));
      fill(place, grid.element);
      return openAt;
    });
    ready.catch((error) => fill(place, h("p", { class: "notice failed" }, text("leaves.failed", { reason: error.message }))));
    return { place, ready };
  }

  return {
    viewer: viewer.element,
    follow: viewer.follow,

    /** Thumbnails of a document's pages. */
    pages: (document, name) =>
      shelf((found) => found.documents[document], "count.lines", (number) => ({ document, number }), name).place,

    /** Thumbnails of a work folder's images, and the table of their annotations. */
    images(name, annotations) {
      const { place, ready } = shelf((found) => found.images, "count.annotations", (number) => ({ number }), name);
      if (!annotations) return place;
      const content = h("div", {});
      const fold = h("details", { class: "more", id: "annotations" }, h("summary", {}, text("annotations.fold", { count: annotations })), content);
      fold.addEventListener("toggle", async () => {
        try {
          const [openAt, rows] = await Promise.all([ready, python.call("look", { at: "annotations" })]);
          const table = annotationTable(rows, (image, id) => openAt(image, id, table.focus));
          fill(content, table.element);
        } catch (error) {
          fill(content, h("p", { class: "notice failed" }, text("leaves.failed", { reason: error.message })));
        }
      }, { once: true });
      return [place, fold];
    },
  };
}
