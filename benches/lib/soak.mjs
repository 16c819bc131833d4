// What a thousand flows, ended in every way, leave behind. They are those of tests/e2e/leak.test.mjs, in its page.
/* global kit, cycles, wasm */
import { openHost } from '../../tests/e2e/lib/host.mjs';

/** In the page: plays each way to end a flow once; those that do not cover the page, side by side. */
async function play() {
  const wide = [];
  for (const [name, cycle] of Object.entries(cycles)) {
    const ended = kit.within(cycle(), `'${name}' did not end`);
    if (/modal|overlay|supersede|tick/.test(name)) await ended;
    else wide.push(ended);
  }
  await Promise.all(wide);
  return Object.keys(cycles).length;
}

async function count({ page, command }) {
  for (let i = 0; i < 3; i++) await command('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await command('Memory.getDOMCounters');
  const { detachedNodes: detached } = await command('DOM.getDetachedDomNodes');
  const memory = await page.run(
    () => Object.values(wasm).find((one) => one instanceof WebAssembly.Memory)?.buffer.byteLength ?? 0,
  );
  return { detached: detached.length, nodes, listeners, memory };
}

/** How many of each there are more after this many flows, once what ends in its own time has ended. */
export async function soak(bench, flows = 1000) {
  const { page, command, servers } = bench;
  await openHost({ page, servers }, '/leak.html');
  await command('DOM.enable');
  // What is made once and kept: code, style sheets, pools.
  await page.run(play);
  await page.run(play);
  const before = await count(bench);
  let played = 0;
  while (played < flows) played += await page.run(play);
  for (let tries = 0; ; tries++) {
    const after = await count(bench);
    const more = Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - before[name]]));
    if (tries === 10 || Object.values(more).every((value) => value <= 0)) return { flows: played, ...more };
    await new Promise((done) => setTimeout(done, 200));
  }
}
