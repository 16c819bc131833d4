// Thousands of values, posted by a frame on another origin, against a model of the contract. FUZZ_PAYLOADS and FUZZ_SEED
// say how many and which; `npm run fuzz:browser` sets them.
/* global fuzz */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leanSuite } from '../soak/lean.mjs';
import { seedFrom } from '../soak/random.mjs';
import { openFuzz } from './open.mjs';

const PAYLOADS = Number(process.env.FUZZ_PAYLOADS || 5000);
const SEED = seedFrom(process.env.FUZZ_SEED);
/** Payloads in one go: what a page does well within the time that a script may take. */
const BATCH = 1000;
/** Flows side by side. */
const WIDE = 8;

leanSuite('messages of every shape', {}, (used) => {
  test(`${PAYLOADS} payloads end flows as the contract says, seed ${SEED}`, { timeout: 7_200_000 }, async (t) => {
    await openFuzz(used, 'host.js');
    await used.page.run(() => fuzz.settleStranger());
    // Flows that wait for another origin than that of their frame.
    used.page.allow(/no message can match|allowedOrigin|allowed origin/i);
    const began = Date.now();
    const counts = {};
    let flows = 0;
    for (let from = 0; from < PAYLOADS; from += BATCH) {
      const to = Math.min(from + BATCH, PAYLOADS);
      const told = await used.page.run((...all) => fuzz.play(...all), SEED, from, to, WIDE);
      for (const [rule, number] of Object.entries(told.counts)) counts[rule] = (counts[rule] ?? 0) + number;
      flows += told.flows;
      assert.deepEqual(told.wrong, [], `seed ${SEED}`);
    }
    t.diagnostic(`${PAYLOADS} payloads, ${flows} flows, ${Date.now() - began} ms; by rule: ${JSON.stringify(counts)}`);
    for (const rule of ['no message', 'other origin', 'origin mismatch', 1, 2, 3, 4, 5, 6]) {
      assert.ok(counts[rule] > 0, `no payload came under rule ${rule}`);
    }
  });
});
