// Runs the browser tests on builds that have one change each, and tells which change no test notices.
import { createServer } from 'node:http';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sri } from './integrity.mjs';
import { say } from './log.mjs';
import { activation, distWith } from './mutants.mjs';
import { root, target } from './paths.mjs';
import { start } from './process.mjs';

const helpers = join(root, 'tests', 'mutants');

const filesIn = (folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `${folder}/${name}`);

/** What looks at pictures or at the clock, or at files that have no changes in them. */
const OF_NO_USE = /\/(?:a11y|baselines|budget|demo[-\w]*|harness)\.test\.mjs$/;
/** The files of tests that a change is tried on. */
const TESTS = [...filesIn('tests/e2e').filter((name) => !OF_NO_USE.test(name)), ...filesIn('tests/pages')];

/** A run that says nothing for so long has stopped: the change has made something endless. */
const SILENCE_MS = 30_000;

/**
 * Runs a file of tests on a build in `folder`, those with these `names` in these `suites` or all. `each({ suite, name, passed,
 * milliseconds })` hears of every test; where it returns true, the run ends. Resolves with whether it had to be stopped for its silence.
 */
function runTests(file, { folder, names = [], suites, env, imports = [], each }) {
  const escaped = (name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const args = [
    ...imports.map((path) => `--import=${path}`),
    `--test-reporter=${join(helpers, 'reporter.mjs')}`,
    ...names.map((name) => `--test-name-pattern=/^${escaped(name)}$/`),
    file,
  ];
  return new Promise((resolve) => {
    const child = start(process.execPath, args, {
      env: {
        BROWSER: 'chromium',
        CHROMIUM: 'shell',
        DIST_DIR: folder,
        ...(suites && { SUITES: suites.join('\n') }),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let isSilent = false;
    let pending;
    const end = () => process.kill(-child.pid, 'SIGTERM');
    const wait = () => {
      clearTimeout(pending);
      pending = setTimeout(() => {
        isSilent = true;
        end();
      }, SILENCE_MS);
    };
    wait();
    createInterface({ input: child.stdout }).on('line', (line) => {
      wait();
      if (each(JSON.parse(line))) end();
    });
    child.once('close', () => {
      clearTimeout(pending);
      resolve(isSilent);
    });
  });
}

/** Listens for what a run tells: which test begins, and which changes its pages have reached. */
async function listen() {
  const reached = new Map();
  let test;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const text of request.setEncoding('utf8')) body += text;
    if (request.url === '/begins') test = body;
    if (request.url === '/reached' && test) {
      if (!reached.has(test)) reached.set(test, new Set());
      for (const id of body.split(',')) reached.get(test).add(id);
    }
    response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
  });
  server.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  return { url: `http://127.0.0.1:${server.address().port}`, reached, close: () => server.close() };
}

/** The statement that tells, from the page, which changes it has reached. It has what it needs before the page can replace it. */
const telling = (url) =>
  `(()=>{
  if (globalThis.__stryker__ || !globalThis.navigator?.sendBeacon) return;
  const send = navigator.sendBeacon.bind(navigator), wait = setTimeout.bind(globalThis), { apply } = Reflect;
  const { join } = Array.prototype, told = { __proto__: null };
  let fresh = [], waits = false;
  const tell = () => { waits = false; if (fresh.length) send('${url}/reached', apply(join, fresh, [','])); fresh = []; };
  addEventListener('pagehide', tell, true);
  const reached = new Proxy({}, { get: () => 0, set: (_, id) => {
    if (!told[id]) { told[id] = true; fresh[fresh.length] = id; if (!waits) { waits = true; wait(tell, 0); } }
    return true;
  } });
  globalThis.__stryker__ = { mutantCoverage: { static: reached, perTest: {} } };
})();`.replace(/\n\s*/g, ' ');

/**
 * Runs all tests of a file once, without a change; returns them: name, time, and the changes that they reach. A page of some tests
 * may tell nothing, as its policy forbids that; a test that fails for it runs once more, and counts as one that reaches everything.
 * So does every test of a build that is mute.
 */
async function measure(code, file, isMute) {
  const listener = await listen();
  const tests = [];
  const runOnce = async (statement, { names, reaches, ...more }) => {
    const failed = [];
    const { folder, remove } = distWith(code, statement);
    try {
      await runTests(file, {
        folder,
        names,
        ...more,
        each({ suite, passed, name, milliseconds }) {
          const reached = reaches ?? [...(listener.reached.get(name) ?? [])];
          if (passed) tests.push({ file, suite, name, milliseconds, reaches: reached });
          else failed.push(name);
        },
      });
    } finally {
      remove();
    }
    return failed;
  };
  const silent = isMute
    ? await runOnce('', { reaches: 'all' })
    : await runOnce(telling(listener.url), {
        env: { MUTANTS_URL: listener.url },
        imports: [join(helpers, 'current-test.mjs')],
      });
  const failed = silent.length ? await runOnce(activation({ id: 'none' }), { names: silent, reaches: 'all' }) : [];
  listener.close();
  say(`${file}: ${tests.length} tests${failed.length ? `, without these, which fail: ${failed.join('; ')}` : ''}`);
  return tests;
}

const doesReach = ({ reaches }, { id }) => reaches === 'all' || reaches.includes(id);
const reach = ({ reaches }) => (reaches === 'all' ? Infinity : reaches.length);

/** file → the tests that have noticed a change in it, the last one first. */
const noticing = new Map();

/** So many lines away from a change is what has to do with it. */
const NEAR = 4;
/** So many tests of each kind are taken, of so many files: each file has browsers of its own to start. */
const SOME = 40;
const MOST_FILES = 6;
/** So many are run before the others. */
const FIRST = 4;

/** The tests that reach what is near a change and is reached by fewer: what runs when the script loads is reached by all. */
function testsOfNeighbours(mutant, all, tests) {
  return all
    .filter(({ file, line }) => file === mutant.file && Math.abs(line - mutant.line) <= NEAR)
    .map((neighbour) => tests.filter((test) => test.reaches !== 'all' && doesReach(test, neighbour)))
    .filter((reaching) => reaching.length < tests.length / 2)
    .sort((a, b) => a.length - b.length)
    .flatMap((reaching) => reaching.slice(0, 10));
}

/**
 * The tests to run on a change, for as long as is allowed: those that have noticed another change in the same file, those of its
 * neighbours, the most specific of those that reach it, then others of them, spread over all.
 */
function choose(mutant, { mutants, tests, limit }) {
  const reaching = tests
    .filter((test) => doesReach(test, mutant))
    .sort((a, b) => reach(a) - reach(b) || a.milliseconds - b.milliseconds);
  const step = Math.ceil(reaching.length / SOME);
  const chosen = new Set();
  const files = new Set();
  let time = 0;
  const take = (some, part) => {
    for (const test of some) {
      if (chosen.has(test) || (files.size === MOST_FILES && !files.has(test.file))) continue;
      // A slow one would leave no time for others; where all are slow, one runs.
      if (time + test.milliseconds > limit * part || test.milliseconds > limit / 4) continue;
      time += test.milliseconds;
      chosen.add(test);
      files.add(test.file);
    }
  };
  const known = (noticing.get(mutant.file) ?? []).filter((test) => reaching.includes(test));
  const specific = reaching.slice(0, SOME).filter(({ reaches }) => reaches !== 'all');
  const spread = reaching.filter((_, place) => place % step === 0);
  take(known.slice(0, SOME), 0.4);
  take(testsOfNeighbours(mutant, mutants, reaching).slice(0, SOME), 0.7);
  take(specific, 0.8);
  take(spread, 1);
  take(reaching, 1);
  return { chosen: chosen.size ? [...chosen] : reaching.slice(0, 1), reaching };
}

/**
 * Runs on the build of one change, in `folder`, tests that reach it, for at most `limit` milliseconds; tells what came of it.
 * `mutants` are all changes, `tests` all tests.
 */
export async function tryMutant(folder, mutant, all) {
  const { chosen, reaching } = choose(mutant, all);
  if (!chosen.length) return { state: 'not reached' };
  // Most changes are noticed by the first ones.
  const by = (await noticedBy(chosen.slice(0, FIRST), folder)) ?? (await noticedBy(chosen.slice(FIRST), folder));
  if (!by) return { state: 'survived', by: `${chosen.length} of ${reaching.length} tests` };
  const known = (noticing.get(mutant.file) ?? []).filter((test) => test !== by.test);
  noticing.set(mutant.file, [by.test, ...known]);
  return { state: 'noticed', by: `${by.test.file}: ${by.test.name}` };
}

/** Runs these tests on the build in a folder, until one fails or nothing happens any more; returns that one. */
async function noticedBy(tests, folder) {
  for (const file of new Set(tests.map((test) => test.file))) {
    const left = new Set(tests.filter((test) => test.file === file));
    let failed;
    const isSilent = await runTests(file, {
      folder,
      names: [...left].map(({ name }) => name),
      suites: [...left].map(({ suite }) => suite),
      each({ passed, name }) {
        const test = [...left].find((one) => one.name === name);
        left.delete(test);
        if (!passed) failed ??= test;
        return !passed;
      },
    });
    if (failed ?? isSilent) return { test: failed ?? [...left][0] };
  }
  return undefined;
}

/** Does work for each item, so many at once. */
async function each(items, atOnce, work) {
  const left = [...items];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left.length) await work(left.shift());
    }),
  );
}

/** What `measure` has found, for as long as neither the sources nor the file of tests change. */
const measured = join(target, 'mutants.json');

/** The tests of these files, or of all, with what they reach of the build that has all changes in it, unless that is mute. */
export async function testsOn(code, files, { atOnce, isMute }) {
  const tests = [];
  const cache = existsSync(measured) ? JSON.parse(readFileSync(measured, 'utf8')) : {};
  await each(files.length ? files : TESTS, atOnce, async (file) => {
    const hash = sri(JSON.stringify([code, readFileSync(join(root, file), 'utf8')]));
    if (cache[file]?.hash !== hash) cache[file] = { hash, tests: await measure(code, file, isMute) };
    tests.push(...cache[file].tests);
    writeFileSync(measured, JSON.stringify(cache));
  });
  return tests;
}
