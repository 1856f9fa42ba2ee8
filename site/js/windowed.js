// Of a long list only what is in sight is in the document, with a screenful before and after.

/**
 * Watch a box that scrolls.
 *
 * @param {HTMLElement} box
 * @param {object} rows
 * @param {number} rows.height of a row in pixels, all the same
 * @param {() => number} rows.count how many rows there are
 * @param {(first: number, last: number) => void} rows.draw puts the rows from first up to last (exclusive) into the box
 * @returns {() => void} to be called when there are other rows
 */
export function windowed(box, { height, count, draw }) {
  let inSight = false;
  let seen = false;

  function update() {
    // Before it is seen for the first time it takes its room already, or all below would move then.
    if (!inSight) {
      if (!seen) draw(0, 0);
      return;
    }
    seen = true;
    const screen = Math.max(1, Math.ceil(box.clientHeight / height));
    const top = Math.floor(box.scrollTop / height);
    draw(Math.max(0, top - screen), Math.min(count(), top + 2 * screen + 1));
  }

  box.addEventListener("scroll", update, { passive: true });
  new ResizeObserver(update).observe(box);
  new IntersectionObserver(([entry]) => {
    inSight = entry.isIntersecting;
    update();
  }, { rootMargin: "50%" }).observe(box);
  return update;
}
