// What is on a sheet, drawn over its picture: regions, lines, shapes, each in the colour of its type or class.

const SVG = "http://www.w3.org/2000/svg";
const TONES = 10; // colours in styles/viewer.css

/** The key of a group: the same on every page. */
export const keyOf = ({ layer, name }) => `${layer}:${name}`;

/** Give an element the colour of a group. */
export function tint(element, { tone, color }) {
  element.classList.add(`tone-${tone % TONES}`);
  if (color && CSS.supports("color", color)) element.style.setProperty("--tone", color);
}

/** Draw a sheet, as the bridge describes it. Returns the SVG and the element of each mark. */
export function draw(sheet) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${sheet.width || 1} ${sheet.height || 1}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true"); // the texts beside say it
  const marks = sheet.marks.map((mark, index) => {
    const group = document.createElementNS(SVG, "g");
    group.dataset.mark = index;
    group.setAttribute("class", `mark of-${sheet.groups[mark.groups[0]].layer}${mark.leftOut ? " left-out" : ""}`);
    if (mark.rings.length) group.append(...twice(mark.rings.map((ring) => path(ring, mark.closed)).join(""), mark.closed ? "area" : "stroke"));
    if (mark.baseline.length) group.append(...twice(path(mark.baseline, false), "baseline"));
    return group;
  });
  svg.append(...marks);
  return { svg, marks };
}

/** A path with light around it, so that it is seen on any picture. */
function twice(d, kind) {
  return ["halo", "pen"].map((part) => {
    const element = document.createElementNS(SVG, "path");
    element.setAttribute("d", d);
    element.setAttribute("class", `${kind} ${part}`);
    return element;
  });
}

function path(flat, closed) {
  const points = [];
  for (let i = 0; i < flat.length; i += 2) points.push(`${flat[i]} ${flat[i + 1]}`);
  return `M${points.join("L")}${closed ? "Z" : ""}`;
}

/** The box around a mark, in pixels of the sheet; undefined for one without a place. */
export function boxOf({ rings, baseline }) {
  const all = [...rings, baseline].flat();
  if (!all.length) return undefined;
  const across = all.filter((_, i) => i % 2 === 0);
  const down = all.filter((_, i) => i % 2);
  const [x, y] = [across, down].map((values) => values.reduce((a, b) => Math.min(a, b)));
  const [right, bottom] = [across, down].map((values) => values.reduce((a, b) => Math.max(a, b)));
  return { x, y, width: right - x, height: bottom - y };
}
