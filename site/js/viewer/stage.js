// The sheet under a lens: zoom with wheel, pinch, keys and buttons, move by drag and keys.

import { h } from "../dom.js";

const STEP = 1.25; // a key or a button zooms by this
const CLOSEST = 16; // pixels of the screen for one of the image
const MARGIN = 12; // pixels around a sheet that is fitted in
const TRAVEL = 0.15; // of the stage, that an arrow key moves
const CLICK = 4; // pixels that a finger may slip in a click

/**
 * A stage.
 *
 * @param {object} words
 * @param {string} words.label what a screen reader calls it
 * @param {(target: Element|null) => void} onPick is told what was clicked
 */
export function makeStage({ label }, onPick) {
  const paper = h("div", { class: "paper" });
  const element = h("div", { class: "stage", tabIndex: 0, role: "application", "aria-label": label }, paper);
  const fingers = new Map(); // pointerId -> {x, y}
  let size = { width: 1, height: 1 };
  let scale = 1;
  let left = 0; // of the sheet on the stage
  let top = 0;
  let fitted = true; // until someone zooms or moves
  let slipped = 0;
  let pressed = null;

  function fitScale() {
    const across = (element.clientWidth - 2 * MARGIN) / size.width;
    const down = (element.clientHeight - 2 * MARGIN) / size.height;
    return Math.max(1e-4, Math.min(across, down, CLOSEST));
  }

  /** The whole sheet in the middle. */
  function fit() {
    fitted = true;
    scale = fitScale();
    left = (element.clientWidth - size.width * scale) / 2;
    top = (element.clientHeight - size.height * scale) / 2;
    apply();
  }

  function apply() {
    const [width, height] = [size.width * scale, size.height * scale];
    // Some of the sheet always stays in sight.
    const keep = Math.min(80, width / 2, height / 2);
    left = Math.min(element.clientWidth - keep, Math.max(keep - width, left));
    top = Math.min(element.clientHeight - keep, Math.max(keep - height, top));
    Object.assign(paper.style, { width: `${width}px`, height: `${height}px`, transform: `translate(${left}px, ${top}px)` });
    paper.style.setProperty("--scale", scale); // for what is as large on every scale
    element.dataset.scale = scale.toFixed(4);
  }

  /** Zoom by a factor around a place on the stage, by default its middle. */
  function zoom(factor, x = element.clientWidth / 2, y = element.clientHeight / 2) {
    const wanted = Math.min(CLOSEST, Math.max(fitScale() / 2, scale * factor));
    const by = wanted / scale;
    left = x - (x - left) * by;
    top = y - (y - top) * by;
    scale = wanted;
    fitted = false;
    apply();
  }

  function move(x, y) {
    left += x;
    top += y;
    fitted = false;
    apply();
  }

  /** Bring a part of the sheet, in its own pixels, into sight, if it is not. */
  function reveal({ x, y, width, height }) {
    const box = { left: left + x * scale, top: top + y * scale, right: left + (x + width) * scale, bottom: top + (y + height) * scale };
    const inside = box.left >= 0 && box.top >= 0 && box.right <= element.clientWidth && box.bottom <= element.clientHeight;
    if (!inside) move(element.clientWidth / 2 - (box.left + box.right) / 2, element.clientHeight / 2 - (box.top + box.bottom) / 2);
  }

  /** Put a sheet of a size on the stage; a new one is fitted in. */
  function put(width, height, children, anew) {
    size = { width: width || 1, height: height || 1 };
    paper.replaceChildren(...children);
    if (anew) fit();
    else apply();
  }

  /** What of the sheet is in sight: how large, and what is in the middle; null, while all of it is fitted in. */
  function keep() {
    const [x, y] = [(element.clientWidth / 2 - left) / scale, (element.clientHeight / 2 - top) / scale];
    return fitted ? null : { scale, x, y };
  }

  /** Show again what another stage has kept. */
  function restore(kept) {
    fitted = false;
    scale = kept.scale;
    left = element.clientWidth / 2 - kept.x * scale;
    top = element.clientHeight / 2 - kept.y * scale;
    apply();
  }

  const onStage = (event) => {
    const box = element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };

  element.addEventListener("wheel", (event) => {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1);
    // A pinch on a touch pad comes as a wheel with Ctrl, in small steps.
    zoom(Math.exp(-pixels * (event.ctrlKey ? 0.01 : 0.0015)), ...onStage(event));
  }, { passive: false });

  element.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    if (!fingers.size) [slipped, pressed] = [0, event.target];
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    element.setPointerCapture(event.pointerId);
    element.classList.add("held");
  });

  element.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const [dx, dy] = [now.x - before.x, now.y - before.y];
    slipped += Math.hypot(dx, dy);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    if (!other) {
      if (slipped > CLICK) move(dx, dy);
      return;
    }
    const apart = (one) => Math.hypot(one.x - other.x, one.y - other.y);
    const box = element.getBoundingClientRect();
    move(dx / 2, dy / 2);
    zoom(apart(now) / Math.max(1, apart(before)), (now.x + other.x) / 2 - box.left, (now.y + other.y) / 2 - box.top);
  });

  for (const kind of ["pointerup", "pointercancel"]) {
    element.addEventListener(kind, (event) => {
      if (!fingers.delete(event.pointerId)) return;
      if (!fingers.size) element.classList.remove("held");
      if (kind === "pointerup" && !fingers.size && slipped <= CLICK) onPick(pressed);
    });
  }

  element.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [across, down] = [element.clientWidth * TRAVEL, element.clientHeight * TRAVEL];
    const acts = {
      ArrowLeft: () => move(across, 0), ArrowRight: () => move(-across, 0), ArrowUp: () => move(0, down), ArrowDown: () => move(0, -down),
    };
    if (!acts[event.key]) return;
    event.preventDefault();
    acts[event.key]();
  });

  new ResizeObserver(() => (fitted ? fit() : apply())).observe(element);

  return { element, put, fit, reveal, keep, restore, closer: () => zoom(STEP), farther: () => zoom(1 / STEP) };
}
