// Random choices that a seed repeats. Runs in Node and in pages.

/** A generator of choices: the same seed, the same choices. */
export function random(seed) {
  let state = seed >>> 0;
  /** A number from 0 up to, and without, 1 (mulberry32). */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number from 0 up to, and without, `limit`. */
  const below = (limit) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    /** A choice of a table `{ choice: weight }`. */
    weighted(table) {
      let left = next() * Object.values(table).reduce((sum, weight) => sum + weight, 0);
      for (const [choice, weight] of Object.entries(table)) if ((left -= weight) < 0) return choice;
      return Object.keys(table).at(-1);
    },
  };
}

/** A seed of its own for the run, the flow or the payload with this number. */
export const derive = (seed, number) =>
  (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(number + 1, 0xc2b2ae35)) >>> 0;

/** The seed of this run: the one that was asked for, or a new one. */
export const seedFrom = (text) => (text ? Number(text) >>> 0 : Math.floor(Math.random() * 2 ** 32));
