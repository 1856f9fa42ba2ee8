// Further Python workers, for work that can be done beside other work. They are started on first need and then kept.

import { connect } from "../python/connect.js";

/** More do not pay: the images come from one disk, and what is made goes through one worker. */
const MOST = 3;
const MILLISECONDS_IDLE = 300_000;

/** How many workers there should be unless the page says otherwise. */
export const usual = () => Math.min(navigator.hardwareConcurrency || 1, MOST);

/**
 * A crew of helpers.
 *
 * @param {number} size how many; a crew of one is nobody, since the worker that asks can do the work itself
 */
export function makeCrew(size) {
  const helpers = [];
  let leaving;

  /** A helper with the least to do; a new one while there are fewer than there should be. */
  function next() {
    const idle = helpers.find(({ busy }) => !busy);
    if (idle) return idle;
    if (helpers.length < size) {
      const helper = { busy: 0, python: connect({ workers: 1 }) };
      helper.python.ready.catch(() => dismiss(helper));
      helpers.push(helper);
      return helper;
    }
    return helpers.reduce((best, helper) => (helper.busy < best.busy ? helper : best));
  }

  function dismiss(helper) {
    const place = helpers.indexOf(helper);
    if (place >= 0) helpers.splice(place, 1);
    helper.python.terminate();
  }

  /**
   * Have a call of the bridge answered by a helper.
   *
   * @returns {{answer: Promise<*>, cancel: () => void}} `answer` is rejected when the call fails, is cancelled, or the
   *   helper breaks down (which is then replaced when the next call comes)
   */
  function ask(name, args) {
    clearTimeout(leaving);
    const helper = next();
    const stop = new AbortController();
    helper.busy++;
    const answer = helper.python.call(name, args, { signal: stop.signal }).catch((error) => {
      if (error.name === "Crashed") dismiss(helper);
      throw error;
    });
    const done = () => {
      helper.busy--;
      if (helpers.every(({ busy }) => !busy)) leaving = setTimeout(() => [...helpers].forEach(dismiss), MILLISECONDS_IDLE);
    };
    answer.then(done, done);
    return { answer, cancel: () => stop.abort() };
  }

  /** Start all helpers and have them answer a call, so that they are ready when there is work; a failure shows then. */
  function warm(name, args) {
    if (size > 1) for (let i = helpers.length; i < size; i++) ask(name, args).answer.catch(() => {});
  }

  return { size, ask, warm, working: () => helpers.reduce((sum, { busy }) => sum + busy, 0), count: () => helpers.length };
}
