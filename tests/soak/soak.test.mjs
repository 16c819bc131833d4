// Thousands of flows of every scenario of the sandbox, with faults: each ends once and as it must, and nothing is left.
// SOAK_FLOWS and SOAK_SEED say how many and which; `npm run soak` sets them.
/* global player */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { engine } from '../e2e/lib/browser.mjs';
import { flavour } from '../e2e/lib/servers.mjs';
import { leanSuite } from './lean.mjs';
import { ended, flowOf, judge, scenarios } from './plan.mjs';
import { seedFrom } from './random.mjs';
import { SETTINGS, signIn } from './sandbox.mjs';

const FLOWS = Number(process.env.SOAK_FLOWS || 200);
const SEED = seedFrom(process.env.SOAK_SEED);
/** Flows that are planned and checked together. What is left in the page is counted after each batch. */
const BATCH = 100;
/** Inline flows side by side. */
const WIDE = 6;
/**
 * What the heap may have grown by. A short run counts from flow 100. A long one counts from flow 1,100: until then it still
 * grows by more than this, likely with code that is compiled late, and no further up to flow 10,000.
 */
const HEAP = 400_000;

/** What the browser itself reports of Frame Refusal Bank and of Broken Bank. */
const EXPECTED = [/Refused to display|X-Frame-Options|frame-ancestors/, /503/, /chrome-error/, /webhook/];

leanSuite('soak', { demo: SETTINGS }, (used) => {
  const known = scenarios();
  const name = `${FLOWS} flows of ${Object.keys(known).length} scenarios with faults, seed ${SEED}`;

  async function open() {
    const { page, servers, demo } = used;
    const read = (file) => readFileSync(join(import.meta.dirname, file));
    servers.app.routes.set('/soak.html', { body: read('page.html') });
    servers.app.routes.set('/soak/player.js', { type: 'text/javascript', body: read('player.js') });
    const addresses = { auth: demo.sandbox, noise: servers.auth.origin };
    await page.open(`${servers.app.origin}/soak.html?${new URLSearchParams(addresses)}`);
    await page.until(() => window.sdk !== undefined);
    await page.run(() => player.settle());
    page.allow(...EXPECTED);
  }

  const command = (method, params = {}) => used.page.driver.sendAndGetDevToolsCommand(method, params);

  /** What the page holds once its garbage is gone. */
  async function measure() {
    for (let i = 0; i < 3; i++) await command('HeapProfiler.collectGarbage');
    const { documents, nodes, jsEventListeners } = await command('Memory.getDOMCounters');
    const { metrics } = await command('Performance.getMetrics');
    const metric = (wanted) => metrics.find((one) => one.name === wanted).value;
    const { pages, tables } = await used.page.run(() => player.wasm());
    const counted = {
      documents,
      nodes,
      listeners: jsEventListeners,
      frames: metric('Frames'),
      wasmPages: pages,
      tables,
    };
    return { counted, heap: metric('JSHeapUsedSize') };
  }

  /** Frames end in their own time: measures again until nothing is above what it was. */
  async function measureDown(before) {
    for (let tries = 0; ; tries++) {
      const now = await measure();
      const above = Object.entries(before.counted).some(([key, value]) => now.counted[key] > value);
      if (tries === 15 || !(above || now.heap > before.heap + HEAP)) return now;
      await new Promise((done) => setTimeout(done, 200));
    }
  }

  /** Plans a batch, with a session of the sandbox for each flow. */
  const plan = (client, from, count) =>
    Promise.all(
      Array.from({ length: count }, async (_, index) => {
        const flow = flowOf(SEED, from + index, known);
        const needsNext = ['supersede', 'close and open again'].includes(flow.fault);
        const [session, next] = await Promise.all([
          client.session(flow.scenario),
          needsNext ? client.session('success') : null,
        ]);
        return { ...flow, session, next };
      }),
    );

  /** Has the page play a batch; resolves with what each flow did, in the order in which they ended. */
  async function play(flows) {
    await used.page.run((flows, wide) => player.start(flows, wide), flows, WIDE);
    const told = [];
    for (const end = Date.now() + 300_000; told.length < flows.length;) {
      if (Date.now() > end) throw new Error(`${flows.length - told.length} flows have not ended after 300 s`);
      await new Promise((done) => setTimeout(done, 50));
      told.push(...(await used.page.run(() => player.take())));
    }
    return told;
  }

  test(name, { timeout: 7_200_000 }, async (t) => {
    await open();
    const client = await signIn(used.demo.sandbox);
    const isMeasured = engine === 'chromium';
    if (isMeasured) await command('Performance.enable');
    const began = Date.now();
    const wrong = [];
    const consents = [];
    const counts = { endings: {}, faults: {}, ways: {}, scenarios: {} };
    const count = (table, key) => (counts[table][key] = (counts[table][key] ?? 0) + 1);
    let first;
    let warm;
    let last;
    let next = plan(client, 0, Math.min(BATCH, FLOWS));
    for (let from = 0; from < FLOWS; from += BATCH) {
      const flows = await next;
      next = plan(client, from + BATCH, Math.max(0, Math.min(BATCH, FLOWS - from - BATCH)));
      const told = await play(flows);
      for (const one of told) {
        const flow = flows.find(({ number }) => number === one.number);
        const sentences = judge(flow, one, known, used.demo.sandbox);
        if (sentences.length) wrong.push(`${JSON.stringify(flow)}: ${sentences.join('; ')}: ${JSON.stringify(one)}`);
        if (!one.end) continue;
        count('endings', ended(one.end));
        count('scenarios', flow.scenario);
        count('ways', flow.way);
        if (one.struck && flow.fault !== 'none') count('faults', flow.fault);
        if (one.early !== undefined) count('faults', 'hidden past the time limit');
        if (one.end.completed?.consentID) consents.push(one.end.completed.consentID);
      }
      const left = await used.page.run(() => player.left());
      if (left.length) wrong.push(`after flow ${from + flows.length} the page has ${left.join(', ')}`);
      if (wrong.length > 20) break;
      if (!isMeasured) continue;
      if (!first) first = await measure();
      else if (from % 1000 === 0 || from + BATCH >= FLOWS) {
        last = await measureDown(first);
        warm ??= last;
        t.diagnostic(
          `after ${from + flows.length} flows, ${Math.round((Date.now() - began) / 1000)} s: ${JSON.stringify(last)}`,
        );
      }
    }
    if (first) t.diagnostic(`after 100 flows: ${JSON.stringify(first)}`);
    for (const [table, numbers] of Object.entries(counts)) t.diagnostic(`${table}: ${JSON.stringify(numbers)}`);
    t.diagnostic(`${consents.length} consents, in ${Math.round((Date.now() - began) / 1000)} s`);

    assert.equal(wrong.length, 0, `seed ${SEED}:\n${wrong.slice(0, 10).join('\n')}`);
    // Nothing is lost and nothing is made up: each consent that a flow told of is the platform's, and told of once.
    const given = new Set(await client.consents());
    assert.equal(new Set(consents).size, consents.length, 'a consent was told of twice');
    assert.deepEqual(
      consents.filter((id) => !given.has(id)),
      [],
      'a flow told of consents that the platform never gave',
    );
    if (FLOWS >= 200) assert.equal(Object.keys(counts.scenarios).length, Object.keys(known).length, 'every scenario');
    if (!last) return;
    assert.ok(last.counted.wasmPages > 0 || flavour !== 'wasm', 'no memory of the WebAssembly was found');
    for (const [key, value] of Object.entries(first.counted)) {
      if (key === 'tables') assert.deepEqual(last.counted.tables, value, 'a table of the WebAssembly grew');
      else assert.ok(last.counted[key] <= value, `${key}: ${value} after 100 flows, ${last.counted[key]} at the end`);
    }
    const before = FLOWS > 2000 ? warm.heap : first.heap;
    assert.ok(last.heap - before < HEAP, `the heap grew from ${before} to ${last.heap} B`);
  });
});
