// `node benches/run.mjs [names] [--beside <file.mjs>] [--runs <n>]`: measures what docs/performance.md lists, in Chromium.
// --beside takes another SDK with the same `link()`, to be measured in turns with ours; a ratio of the two needs it.
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { Explained, heading, isMain, main, say } from '../scripts/lib/log.mjs';
import { engine } from '../tests/e2e/lib/browser.mjs';
import { flavour } from '../tests/e2e/lib/servers.mjs';
import { BARS } from './lib/bars.mjs';
import { median, startBench } from './lib/bench.mjs';
import { clickToConsent } from './lib/intent.mjs';
import { ignored } from './lib/message.mjs';
import { soak } from './lib/soak.mjs';
import { coldStart } from './lib/start.mjs';
import { IDLE, idleTags } from './lib/tags.mjs';

const ms = (value) => `${value.toFixed(1)} ms`;
const us = (value) => `${value.toFixed(2)} µs`;
const ratio = (value) => `${value.toFixed(2)} ×`;

/** Measures each of some things `runs` times, in turns, the first first in every other turn; name → measurements. */
async function inTurns(runs, names, measure) {
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const name of run % 2 ? names : [...names].reverse()) results[name].push(await measure(name));
  }
  return results;
}

const sides = (bench) => (bench.beside ? ['sdk', 'beside'] : ['sdk']);

/** A row of two medians and their ratio, which the bar is for. */
function besides(what, format, { sdk, beside }) {
  const ours = median(sdk);
  if (!beside) return { what, ours: format(ours) };
  const theirs = median(beside);
  return { what, ours: format(ours), beside: format(theirs), value: ours / theirs, shown: ratio(ours / theirs) };
}

async function start(bench, runs, slowdown) {
  const all = await inTurns(runs, ['other', ...sides(bench)], (side) => coldStart(bench, bench[side], slowdown));
  const until = (moment) =>
    Object.fromEntries(Object.entries(all).map(([side, runs]) => [side, runs.map((run) => run[moment])]));
  const inserted = until('inserted');
  return [
    besides('script fetched → frame inserted', ms, inserted),
    besides(`… with our ${flavour === 'nowasm' ? 'WebAssembly' : 'plain'} build`, ms, {
      ...inserted,
      sdk: inserted.other,
    }),
    // To be seen, but no ratio to hold: one SDK may leave to the next frame what another does at once.
    { ...besides('… link() returned', ms, until('returned')), value: undefined },
  ];
}

/** Each resolves with its rows; `value` is what the bar is for. */
const BENCHES = {
  start: (bench, runs) => start(bench, runs, 1),
  'start-slow': (bench, runs) => start(bench, runs, 6),

  async intent(bench, runs) {
    const times = await inTurns(runs, sides(bench), (side) => clickToConsent(bench, bench[side], side === 'sdk'));
    return [besides('trigger clicked → consent UI painted', ms, times)];
  },

  async soak(bench) {
    const { flows, ...more } = await soak(bench);
    const value = Math.max(...Object.values(more));
    const rest = Object.entries(more).map(([name, count]) => `${count} ${name}`);
    return [{ what: `left by ${flows} flows`, ours: rest.join(', '), value, shown: String(value) }];
  },

  async message(bench) {
    const times = {};
    for (const side of sides(bench)) {
      await bench.open();
      times[side] = await bench.page.run(ignored, bench[side], bench.servers.auth.origin);
    }
    const { sdk, beside } = times;
    const what = 'a message that is ignored';
    const value = sdk.flow;
    return [
      { what, ours: us(value), beside: beside && us(beside.flow), value, shown: us(value) },
      { what: '… a listener that only compares the sender', ours: us(sdk.compare) },
    ];
  },

  async tags(bench, runs) {
    const rows = [];
    for (const [name, tag] of Object.entries(IDLE)) {
      const { times, bytes } = await idleTags(bench, tag, runs);
      const [ours, bare] = times.map(median);
      const value = ours / bare;
      const what = `1,000 tags ${name}, beside a bare class`;
      rows.push({ what, ours: ms(ours), beside: ms(bare), value, shown: ratio(value) });
      const [own, least] = bytes.map((all) => `${(all / 1000).toFixed(0)} kB`);
      rows.push({ what: '… their memory', ours: own, beside: least });
    }
    return rows;
  },
};

/** Prints the rows; returns whether each is within its bar. */
function print(rows) {
  const columns = ['name', 'what', 'ours', 'beside', 'result', 'bar', 'aim', 'verdict'];
  const lines = rows.map(({ name, what, ours, beside = '', value, shown = '' }) => {
    const { bar, aim } = BARS[name];
    const verdict =
      value === undefined ? '' : value > bar ? 'OVER THE BAR' : value > aim ? 'within the bar' : 'as aimed';
    return [name, what, ours, beside, shown, ...(value === undefined ? ['', ''] : [bar, aim].map(String)), verdict];
  });
  const widths = columns.map((column, i) => Math.max(column.length, ...lines.map((line) => line[i].length)));
  heading('medians, in turns');
  for (const line of [columns, ...lines]) say(line.map((cell, i) => cell.padEnd(widths[i] + 2)).join(''));
  return !lines.some((line) => line.at(-1) === 'OVER THE BAR');
}

async function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { beside: { type: 'string' }, runs: { type: 'string', default: '25' } },
  });
  const names = positionals.length ? positionals : Object.keys(BENCHES);
  for (const name of names) {
    if (!Object.hasOwn(BENCHES, name)) throw new Explained(`${name}: there are ${Object.keys(BENCHES).join(', ')}`);
  }
  const runs = Number(values.runs);
  if (!(runs >= 1)) throw new Explained(`--runs ${values.runs}: expected a number`);
  if (engine !== 'chromium') throw new Explained('the benchmarks need what only Chromium can tell: leave BROWSER out');
  const bench = await startBench({ beside: values.beside && resolve(values.beside) });
  try {
    const rows = [];
    for (const name of names) {
      say(`${name} …`);
      rows.push(...(await BENCHES[name](bench, runs)).map((row) => ({ name, ...row })));
    }
    return print(rows) ? 0 : 1;
  } finally {
    await bench.close();
  }
}

if (isMain(import.meta)) await main(run);
