// Where people are on the page, while it is put up anew.

/**
 * Remember what is at the top of the window.
 *
 * @param {HTMLElement} part the part of the page that is put up anew; in it the same ids stand for the same things
 * @returns {() => void} brings it back to where it was, once the page has its new measures
 */
export function anchor(part) {
  const { scrollY } = window;
  const box = ({ id }) => document.getElementById(id).getBoundingClientRect();
  // The viewer stands still whatever is scrolled.
  const marks = [...part.querySelectorAll("[id]:not(#viewer, #viewer *)")];
  const first = marks.find((element) => element.checkVisibility() && box(element).top >= 0);
  const top = first && box(first).top;
  return () =>
    // Lists take their room in the frame after they were put up.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (scrollY && document.getElementById(first?.id)) scrollBy(0, box(first).top - top);
      }),
    );
}
