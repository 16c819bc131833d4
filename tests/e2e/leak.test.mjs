// A thousand flows, ended in every way, leave nothing in the page or in the memory of the WebAssembly.
/* global kit, cycles */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { engine } from './lib/browser.mjs';
import { openHost } from './lib/host.mjs';
import { flavour } from './lib/servers.mjs';
import { suite } from './lib/suite.mjs';

const skip = engine !== 'chromium' && 'only Chromium lets a test collect garbage and count what is left';

suite('leaks', {}, (used) => {
  beforeEach(() => openHost(used, '/leak.html'));
  const command = (name, params = {}) => used.page.driver.sendAndGetDevToolsCommand(name, params);

  /** What the page still has once its garbage is gone. */
  async function count() {
    for (let i = 0; i < 3; i++) await command('HeapProfiler.collectGarbage');
    const { documents, nodes, jsEventListeners } = await command('Memory.getDOMCounters');
    const { metrics } = await command('Performance.getMetrics');
    const metric = (name) => metrics.find((one) => one.name === name).value;
    const { detachedNodes = [] } = await command('DOM.getDetachedDomNodes').catch(() => ({}));
    const [memory, tables] = await used.page.run(() => [
      Object.values(window.wasm ?? {}).find((one) => one instanceof WebAssembly.Memory)?.buffer.byteLength ?? 0,
      Object.values(window.wasm ?? {})
        .filter((one) => one instanceof WebAssembly.Table)
        .map((table) => table.length),
    ]);
    return {
      counters: { documents, nodes, jsEventListeners, frames: metric('Frames'), detached: detachedNodes.length },
      heap: metric('JSHeapUsedSize'),
      memory,
      tables,
    };
  }

  /** The page and the frames' processes end things in their own time: counts again until nothing is above `before`. */
  async function countDown(before) {
    for (let tries = 0; ; tries++) {
      const now = await count();
      const above = Object.entries(now.counters).some(([name, value]) => value > before.counters[name]);
      if (!above || tries === 10) return now;
      await new Promise((done) => setTimeout(done, 200));
    }
  }

  /** Opens and ends this many flows, one way after the other; inline ones several at a time. */
  async function play(flows) {
    const names = await used.page.run(() => Object.keys(cycles));
    let played = 0;
    while (played < flows) {
      await used.page.run(async () => {
        const wide = [];
        for (const [name, cycle] of Object.entries(cycles)) {
          if (/modal|overlay|supersede|tick/.test(name)) await kit.within(cycle(), `'${name}' did not end`);
          else wide.push(kit.within(cycle(), `'${name}' did not end`));
        }
        await Promise.all(wide);
      });
      played += names.length;
    }
    return played;
  }

  async function start() {
    await command('Performance.enable');
    await command('DOM.enable');
    // What is made once and kept: code, style sheets, pools.
    await play(60);
    return count();
  }

  test(
    '1,000 flows, ended in every way, leave no node, listener, frame or memory',
    { skip, timeout: 400_000 },
    async (t) => {
      const before = await start();
      const began = Date.now();
      // The engine compiles what runs often, and keeps that: the heap is level after some hundred flows.
      let flows = await play(600);
      const { heap: warm } = await count();
      const rest = await play(400);
      flows += rest;
      const took = Date.now() - began;
      const after = await countDown(before);
      const growth = (after.heap - warm) / rest;
      t.diagnostic(
        `${flows} flows in ${took} ms; heap ${before.heap} → ${warm} → ${after.heap} B; wasm ${before.memory} → ${after.memory} B`,
      );
      t.diagnostic(JSON.stringify([before.counters, after.counters]));
      assert.ok(flows >= 1000);
      for (const [name, value] of Object.entries(before.counters)) {
        assert.ok(after.counters[name] <= value, `${name}: ${value} before, ${after.counters[name]} after`);
      }
      assert.ok(before.memory > 0 || flavour !== 'wasm', 'no memory of the WebAssembly was found');
      assert.equal(after.memory, before.memory, 'the memory of the WebAssembly grew');
      assert.deepEqual(after.tables, before.tables, 'a table of the WebAssembly grew');
      // An element alone that stays is some thousand bytes.
      assert.ok(growth < 500, `the heap grew by ${growth} B with each of the last ${rest} flows`);
      const left = await used.page.run(() => kit.rest());
      assert.deepEqual(left, { frames: 0, dialogs: 0, hosts: 0, style: null });
    },
  );

  test('the counters see one frame, one listener and one page of memory that leak', { skip }, async () => {
    const before = await start();
    await used.page.run(async () => {
      const { frame, host, flow } = kit.inline();
      window.leaked = [frame, host, addEventListener('leak', () => {})];
      await kit.ready(frame);
      flow.close();
      await flow.catch(() => {});
      Object.values(window.wasm ?? {})
        .find((one) => one instanceof WebAssembly.Memory)
        ?.grow(1);
    });
    const after = await count();
    for (const name of ['nodes', 'jsEventListeners', 'detached']) {
      assert.ok(after.counters[name] > before.counters[name], `${name}: ${JSON.stringify([before, after])}`);
    }
    // The plain build's memory is an array of its own: part of the heap.
    if (flavour === 'wasm') assert.ok(after.memory > before.memory, 'no memory of the WebAssembly was found');
  });
});
