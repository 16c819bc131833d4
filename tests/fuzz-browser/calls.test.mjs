// Random sequences of everything that a page, a person and a consent UI can do: each flow settles once, nothing is left,
// and the page is never held by what cannot be seen. FUZZ_SEQUENCES and FUZZ_SEED say how many and which.
/* global fuzz */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leanSuite } from '../soak/lean.mjs';
import { seedFrom } from '../soak/random.mjs';
import { openFuzz } from './open.mjs';
import { sequence, shrink } from './sequences.mjs';

const SEQUENCES = Number(process.env.FUZZ_SEQUENCES || 100);
const SEED = seedFrom(process.env.FUZZ_SEED);
/** Sequences in one go: what a page does well within the time that a script may take. */
const BATCH = 20;
/** So many different failures are shrunk and shown. */
const SHOWN = 5;

leanSuite('sequences of calls', {}, (used) => {
  test(`${SEQUENCES} sequences of calls, seed ${SEED}`, { timeout: 7_200_000 }, async (t) => {
    const open = () => openFuzz(used, 'calls.js');
    await open();
    const began = Date.now();
    const failures = [];
    let flows = 0;
    let next = 0;
    while (next < SEQUENCES && failures.length < SHOWN) {
      const batch = [];
      for (let i = next; i < Math.min(next + BATCH, SEQUENCES); i++) batch.push(sequence(SEED, i));
      const told = await used.page.run((batch) => fuzz.playAll(batch), batch);
      flows += told.flows;
      if (told.index < 0) {
        next += batch.length;
        continue;
      }
      const number = next + told.index;
      next = number + 1;
      const breaks = async (steps) => {
        // What broke may have left the page broken.
        await open();
        const { broken } = await used.page.run((steps) => fuzz.play(steps), steps);
        return broken.length ? broken : null;
      };
      const { smallest, broken } = await shrink(batch[told.index], breaks);
      const steps = smallest.map((step) => JSON.stringify(step)).join('\n    ');
      failures.push(`sequence ${number}: ${(broken ?? told.broken).join('; ')}\n    ${steps}`);
      await open();
    }
    t.diagnostic(`${next} sequences, ${flows} flows, ${Date.now() - began} ms`);
    // What only a developer can mend is also an error on the console.
    used.page.allow(/^console|^browser/);
    assert.equal(failures.length, 0, `seed ${SEED}:\n  ${failures.join('\n  ')}`);
    assert.ok(flows > SEQUENCES, 'the sequences open flows');
  });
});
