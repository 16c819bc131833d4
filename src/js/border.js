// The border between JavaScript and the core. No exception of the page passes through a frame of Rust: it would leave what
// the frame had borrowed or allocated as it was. And no trap of the core reaches the page: the core stops for good, what it
// held is released, and the next call starts a new one. Does not know what the core is for.

/** The core that runs: one object for each start. Whatever still belongs to another one is over. */
let running;

const { apply } = Reflect;
const ROOM = new Array(16_000).fill(0);
const isFalsy = (value) => !value;

/**
 * Whether the page's stack has room for what the core does. At its end half of that would fail, and nobody could tell which half:
 * a message would be read in part, a page would stay locked.
 */
export function hasRoom() {
  try {
    // What Firefox has called less often than ten times has its arguments elsewhere than on the stack.
    for (let i = 0; i < 20; i++) isFalsy(i);
    apply(isFalsy, undefined, ROOM);
    return true;
  } catch {
    return false;
  }
}

let thrown;
let release = () => {};
const MOST_RELEASES = 3;
let releases = 0;
/** Whether a core has stopped whose flows are still in the page. */
let owed = false;

/** What the last call out of the core threw, if it did and nobody has asked yet. */
export function takeError() {
  const error = thrown;
  thrown = undefined;
  return error;
}

/** Notes what the page has thrown. */
export function note(error) {
  thrown = error;
}

/**
 * `callback()` gives back to the page what a core held that has stopped; where it throws it is called once more. It may call
 * the exports: they start a new core.
 */
export function onTrap(callback) {
  release = callback;
}

/** Gives back to the page what is owed to it; `again` in a moment, where that fails. */
function settle(again) {
  // What releases may start a core that stops at once: not again and again.
  if (!owed || releases === MOST_RELEASES) return;
  owed = false;
  releases++;
  let failed = true;
  try {
    // At the end of the stack half of it would be done, and the new core would be given half of its names.
    if (hasRoom()) {
      release();
      failed = false;
    }
  } catch {
    // There is no room even for that question, or the release has failed.
  }
  releases--;
  if (!failed) return;
  owed = true;
  // Where it fails again, the next call of the page tries.
  if (again) queueMicrotask(() => settle(false));
}

/** Stops the running core. */
function stop(error) {
  running = undefined;
  owed = true;
  try {
    settle(true);
    console.error('fiskil-link: a defect of the SDK has stopped its core; the next flow gets a new one', error);
  } catch {
    // There is no room even for that, or the page has a console of its own.
  }
}

/**
 * The border of a new core, which takes the place of the one that runs. Calls have a fixed number of arguments: nothing that a
 * page can replace takes part in them. They have names for stack traces. `full()` tells whether the core has no stack left, where
 * it would not notice.
 */
export function border(full) {
  const own = (running = {});
  const over = () => own !== running;
  return {
    /** Whether this core has stopped. */
    over,

    /** A function that the core calls. If it throws the core gets 0, which is also `undefined` and false. */
    out: (call, fail) => {
      const leaveCore = (a, b, c, d, e, f, g, h, i) => {
        let result = 0;
        try {
          result = call(a, b, c, d, e, f, g, h, i);
        } catch (error) {
          thrown = error;
          fail?.(a);
        }
        // It has stopped in there: what is left of it on the stack must not go on.
        if (over()) throw own;
        return result;
      };
      return leaveCore;
    },

    /** A function of the core: whatever comes out of it as an exception is a trap. */
    into: (call) => {
      const enterCore = (a, b, c, d, e, f, g, h, i) => {
        try {
          if (full?.()) throw new RangeError('The stack of the core is full.');
          if (!over()) return call(a, b, c, d, e, f, g, h, i);
        } catch (error) {
          if (!over()) stop(error);
        }
        throw own;
      };
      return enterCore;
    },

    /** A function that the page calls: it does nothing, or does not go on, where the core has stopped. */
    entry: (call) => {
      const callOfPage = (a, b, c, d, e, f, g, h, i) => {
        if (over()) {
          settle(false);
          return undefined;
        }
        try {
          return call(a, b, c, d, e, f, g, h, i);
        } catch (error) {
          if (error !== own) throw error;
          return undefined;
        }
      };
      return callOfPage;
    },
  };
}
