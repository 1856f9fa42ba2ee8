// How long something will still take.

/** Milliseconds before which there is nothing to go by. */
const EARLY = 2000;

/**
 * A watch, started now.
 *
 * @returns {(done: number, total: number) => number|undefined} the seconds left if all goes on as before, rounded so that
 *   they can be read; undefined as long as nobody can tell, and when it is nearly over
 */
export function pace(now = () => performance.now()) {
  const start = now();
  return (done, total) => {
    const gone = now() - start;
    if (gone < EARLY || !done || !total || done >= total) return undefined;
    const seconds = ((gone / done) * (total - done)) / 1000;
    if (seconds < 2) return undefined;
    const step = seconds < 60 ? 5 : 60;
    return Math.ceil(seconds / step) * step;
  };
}
