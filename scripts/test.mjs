// `npm test`: everything that CI checks, one step after the other. `--help` lists the steps and the options.
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINES } from './lib/browsers.mjs';
import { countTests, whatFailed } from './lib/counts.mjs';
import { Explained, heading, inOnePiece, LEFT_OUT, main, say, seconds } from './lib/log.mjs';
import { nodeModules, root } from './lib/paths.mjs';
import { mustRun, run } from './lib/process.mjs';
import { toolPath } from './lib/tools.mjs';
import { browsers, cargoTools, java, npmPackages, testTools } from './setup.mjs';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    skip: { type: 'string' },
    browser: { type: 'string' },
    bail: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
/** The engines of the tests in a browser. */
const engines = options.browser?.split(',') ?? ENGINES;

const bin = (name) => join(nodeModules, '.bin', name);
const script = (name, ...args) => [process.execPath, [join(root, 'scripts', name), ...args]];
const cargo = (args, env) => ['cargo', args, { env }];
const here = (...path) => existsSync(join(root, ...path));
/** Runs files of `node:test`, `atOnce` at a time; a test that takes longer than `limit` milliseconds has failed. */
const nodeTests = (files, env, { atOnce, limit = 600_000 } = {}) => [
  process.execPath,
  [
    '--test',
    '--test-reporter=spec',
    ...(atOnce ? [`--test-concurrency=${atOnce}`] : []),
    `--test-timeout=${limit}`,
    ...files,
  ],
  { env },
];
const filesIn = (folder, ending) =>
  here(folder) ? readdirSync(join(root, folder)).filter((f) => f.endsWith(ending)) : [];
const testFiles = (folder) =>
  filesIn(folder, '.test.mjs')
    .sort()
    .map((name) => `${folder}/${name}`);

const FOR_WASM = ['--package', 'fiskil-link', '--target', 'wasm32-unknown-unknown', '--locked'];

/** Builds the sandbox and the sample app. */
const DEMO = cargo(['build', '--package', 'fiskil-link-demo', '--locked']);

/** Tests that load each flavour by themselves, or none, or look at markup and style sheets, which are the same in both. */
const OF_NO_FLAVOUR = /\/(?:a11y|baselines|csp|demo[-\w]*|loading|manifest|nowasm|testing|harness)\.test\.mjs$/;

/** What measures time has the machine to itself. */
const ALONE = /\bbudget\./;

/**
 * Where the program around the pages matters, as for memory, the page cache and passkeys, and, in one flavour, for focus, for what
 * is painted and for what a screen reader is told: Chromium's headless shell does not do the same there.
 */
const OF_THE_WHOLE_BROWSER = {
  wasm: /\/(?:a11y|baselines|harness|leak|lifetime|overlay|threats)\.test\.mjs$/,
  nowasm: /\/(?:leak|lifetime|threats)\.test\.mjs$/,
};

/** Chromium's headless shell (tests/e2e/lib/browser.mjs): the same engine for half the processor's time. */
const SHELL = { CHROMIUM: 'shell' };

/**
 * End-to-end tests, or those of them that are given, in one engine: a browser and its pages keep a core busy, so there are as
 * many files at once as cores, but for those that must be alone.
 */
const endToEnd = (group, name, engine, { tests, env, atOnce = 2 }) => ({
  group,
  name,
  when: () => tests.length > 0,
  otherwise: 'none of its files is chosen',
  prepare: () => browsers(engine),
  command: () => nodeTests(tests, { BROWSER: engine, ...env }, { atOnce }),
});

/** These files with one flavour in one engine: in Chromium what needs the whole browser there; the bars for time are Chromium's. */
function withFlavour({ group, flavour, files, engine }) {
  const env = { FLAVOUR: flavour };
  const name = `end-to-end tests in ${engine}${flavour === 'wasm' ? '' : ', plain build'}`;
  const timed = files.filter((file) => ALONE.test(file));
  const untimed = files.filter((file) => !ALONE.test(file));
  if (engine !== 'chromium') return [endToEnd(group, name, engine, { tests: untimed, env })];
  const whole = untimed.filter((file) => OF_THE_WHOLE_BROWSER[flavour].test(file));
  const pages = untimed.filter((file) => !whole.includes(file));
  return [
    endToEnd(group, name, engine, { tests: whole, env }),
    endToEnd(group, `${name}, headless shell`, engine, { tests: pages, env: { ...env, ...SHELL } }),
    endToEnd(group, `${name}, what a message and a tag cost`, engine, { tests: timed, env, atOnce: 1 }),
  ];
}

const endToEndFiles = files.length ? files : testFiles('tests/e2e');

/** All end-to-end tests with the WebAssembly build. */
const withWasm = (engine) => withFlavour({ group: 'e2e', flavour: 'wasm', files: endToEndFiles, engine });

/** Those that load a flavour, with the plain build too. */
const withoutWasm = (engine) =>
  withFlavour({
    group: 'nowasm',
    flavour: 'nowasm',
    files: endToEndFiles.filter((file) => !OF_NO_FLAVOUR.test(file)),
    engine,
  });

/** A short run, always the same, of what `npm run soak` and `npm run fuzz:browser` do for long and at random. */
const shortRun = ({ group, name, files, env }) => ({
  group,
  name,
  prepare: async () => {
    await browsers('chromium');
    if (group === 'soak') await mustRun(...DEMO);
  },
  command: () => nodeTests(files, { BROWSER: 'chromium', ...env }),
});

/** Tests that are WebAssembly themselves. */
const wasmTests = (engine) => ({
  group: 'wasm',
  name: `WebAssembly tests in ${engine}`,
  prepare: async () => {
    await cargoTools('wasm-bindgen-cli');
    await browsers(engine);
  },
  command: () => [process.execPath, ['tests/browser/run.mjs'], { env: { BROWSER: engine } }],
});

/** Pages of every framework, each built by its own tools. */
const frameworks = (engine) => ({
  group: 'frameworks',
  name: `framework pages in ${engine}`,
  prepare: async () => {
    await npmPackages('tests/frameworks');
    await browsers(engine);
  },
  command: () => nodeTests(['tests/frameworks/frameworks.test.mjs'], { BROWSER: engine, ...SHELL }),
});

/** A front end in Rust that uses the crate. */
const rustApp = (engine) => ({
  group: 'yew',
  name: `an app in Yew in ${engine}`,
  prepare: async () => {
    await cargoTools('wasm-bindgen-cli');
    await browsers(engine);
  },
  command: () => nodeTests(['tests/yew/yew.test.mjs'], { BROWSER: engine }, { limit: 900_000 }),
});

/** Pages with other libraries, servers that fail, and page code that meddles. */
const libraryPages = (engine) => ({
  group: 'pages',
  name: `pages of other libraries and hostile pages in ${engine}`,
  prepare: async () => {
    await npmPackages('tests/pages');
    await browsers(engine);
  },
  command: () => nodeTests(testFiles('tests/pages'), { BROWSER: engine, ...SHELL }, { atOnce: 2 }),
});

/** The guides as their readers use them. */
const guides = (name, files, prepare) => ({
  group: 'guides',
  name,
  prepare: async () => {
    await npmPackages('tests/docs');
    await browsers('chromium');
    await mustRun(...DEMO);
    await prepare?.();
  },
  command: () =>
    nodeTests(
      files.map((file) => `tests/docs/${file}.test.mjs`),
      { BROWSER: 'chromium' },
    ),
});

/** Steps that keep about one core busy each and measure no time: as many at once as there are cores. */
const sideBySide = (steps) => steps.map((step) => ({ ...step, beside: true }));

/**
 * The steps in their order. `group` is what --only and --skip name; `prepare` installs what the step needs;
 * `command` is a program, its arguments and options. A step whose `when` says no is left out, with `otherwise` as reason;
 * so is one whose command ends with the code LEFT_OUT, with its last line as reason.
 */
const STEPS = [
  {
    group: 'setup',
    name: 'install what is missing',
    prepare: () => testTools(engines),
  },
  ...sideBySide([
    {
      group: 'format',
      name: 'formatting: Prettier',
      command: () => [bin('prettier'), ['--check', '--log-level=warn', '.']],
    },
    { group: 'format', name: 'formatting: rustfmt', command: () => cargo(['fmt', '--all', '--check']) },
    {
      group: 'format',
      name: 'formatting: rustfmt, the app in Yew',
      command: () => cargo(['fmt', '--check', '--manifest-path', 'tests/yew/Cargo.toml']),
    },
    { group: 'lint', name: 'lints: ESLint', command: () => [bin('eslint'), ['--max-warnings=0', '.']] },
    {
      group: 'build',
      name: 'what the build writes around a core, and what this command says',
      command: () => nodeTests(testFiles('tests/build'), undefined, { limit: 300_000 }),
    },
    {
      group: 'dist',
      name: 'dist/ is what the sources make, in another folder and another home',
      command: () => script('reproduce.mjs'),
    },
    {
      group: 'lint',
      name: 'lints: clippy, native',
      command: () =>
        cargo(['clippy', '--workspace', '--all-targets', '--all-features', '--locked', '--', '-Dwarnings']),
    },
    {
      group: 'lint',
      name: 'lints: clippy, WebAssembly',
      command: () => cargo(['clippy', ...FOR_WASM, '--lib', '--all-features', '--', '-Dwarnings']),
    },
    {
      group: 'lint',
      name: 'lints: clippy, WebAssembly, as a Rust front end sees it',
      command: () => cargo(['clippy', ...FOR_WASM, '--lib', '--', '-Dwarnings']),
    },
    {
      group: 'lint',
      name: 'licences and sources of dependencies: cargo-deny',
      prepare: () => cargoTools('cargo-deny'),
      command: () => [toolPath('cargo-deny'), ['--locked', 'check', 'licenses', 'bans', 'sources']],
    },
    {
      group: 'audit',
      name: 'the package needs no other package at run time',
      command: () => script('audit.mjs', 'shipped'),
    },
    {
      group: 'audit',
      name: 'known holes in what builds and tests it: npm audit',
      command: () => script('audit.mjs', 'used'),
    },
    {
      group: 'docs',
      name: 'API documentation, native',
      command: () =>
        cargo(['doc', '--workspace', '--no-deps', '--all-features', '--locked'], { RUSTDOCFLAGS: '-Dwarnings' }),
    },
    {
      group: 'docs',
      name: 'API documentation, WebAssembly',
      command: () => cargo(['doc', ...FOR_WASM, '--no-deps'], { RUSTDOCFLAGS: '-Dwarnings' }),
    },
    {
      group: 'docs',
      name: 'what the guides have, their links, the map of the sources and the release commands',
      command: () => [
        process.execPath,
        [
          '--test',
          '--test-reporter=spec',
          ...['links', 'readers', 'architecture', 'release'].map((name) => `tests/docs/${name}.test.mjs`),
        ],
      ],
    },
    {
      group: 'native',
      name: 'native tests',
      command: () => cargo(['test', '--workspace', '--all-features', '--locked', '--no-fail-fast']),
    },
    {
      group: 'types',
      name: 'types, sources, manifest and guides name the same things',
      command: () => script('manifest.mjs', '--check'),
    },
    { group: 'dist', name: 'dist/ holds nothing that it must not', command: () => script('verify.mjs') },
  ]),
  ...engines.map(wasmTests),
  {
    group: 'e2e',
    name: 'the demo, for the end-to-end tests',
    command: () => DEMO,
  },
  ...sideBySide([
    {
      group: 'bundlers',
      name: 'the packed tarball in runtimes, bundlers and TypeScript',
      prepare: async () => {
        await npmPackages('tests/bundlers');
        await npmPackages('tests/bundlers/expo');
        await browsers('chromium');
      },
      command: () => [process.execPath, ['tests/bundlers/run.mjs']],
    },
    {
      group: 'types',
      name: 'public types, right and wrong use',
      when: () => here('tests/types/run.mjs'),
      otherwise: 'there is no tests/types/run.mjs',
      prepare: () => npmPackages('tests/types'),
      command: () => [process.execPath, ['tests/types/run.mjs']],
    },
    {
      group: 'testing',
      name: "integrators' unit tests: Vitest and Jest with jsdom",
      prepare: () => npmPackages('tests/testing'),
      command: () => [process.execPath, ['tests/testing/run.mjs']],
    },
    ...engines.map(frameworks),
    ...engines.map(rustApp),
    guides("the guides' examples", ['blocks', 'mobile', 'pages', 'playwright', 'server'], java),
    guides("the guides' website", ['site'], () => npmPackages('docs/site')),
    shortRun({
      group: 'soak',
      name: '200 flows of all scenarios with faults',
      files: ['tests/soak/plan.test.mjs', 'tests/soak/soak.test.mjs'],
      env: { SOAK_FLOWS: '200', SOAK_SEED: '1' },
    }),
    shortRun({
      group: 'fuzz',
      name: '5,000 messages against a model of the contract',
      files: ['tests/fuzz-browser/model.test.mjs', 'tests/fuzz-browser/messages.test.mjs'],
      env: { FUZZ_PAYLOADS: '5000', FUZZ_SEED: '1', ...SHELL },
    }),
    shortRun({
      group: 'fuzz',
      name: '100 random sequences of calls',
      files: ['tests/fuzz-browser/sequences.test.mjs', 'tests/fuzz-browser/calls.test.mjs'],
      env: { FUZZ_SEQUENCES: '100', FUZZ_SEED: '1', ...SHELL },
    }),
  ]),
  ...engines.flatMap(withWasm),
  ...engines.flatMap(withoutWasm),
  ...engines.map(libraryPages),
];

function chosenSteps() {
  const groups = new Set(STEPS.map(({ group }) => group));
  const names = (text) => text?.split(',') ?? [];
  const unknown = [...names(options.only), ...names(options.skip)].find((name) => !groups.has(name));
  if (unknown) throw new Explained(`There is no step called ${unknown}; there are ${[...groups].join(', ')}`);
  const wrongEngine = engines.find((name) => !ENGINES.includes(name));
  if (wrongEngine) throw new Explained(`There is no browser called ${wrongEngine}; there are ${ENGINES.join(', ')}`);
  return STEPS.filter(
    ({ group }) => (!options.only || names(options.only).includes(group)) && !names(options.skip).includes(group),
  );
}

function help() {
  console.log(`Usage: npm test -- [options] [end-to-end test files]

  --only a,b      these steps alone: ${[...new Set(STEPS.map(({ group }) => group))].join(', ')}
  --skip a,b      all but these steps
  --browser a,b   engines of the tests in a browser: ${ENGINES.join(', ')} (default: all)
  --bail          stop at the first step that fails`);
}

/** How each state of a step is marked in the summary. */
const MARKS = { passed: '✔', failed: '✖', 'left out': '–' };

/** A step that was not run: it has neither passed nor failed. */
function leftOut(name, reason, time = 0) {
  say(`left out: ${reason}`);
  return { name, state: 'left out', reason, passed: 0, failed: 0, skipped: 0, time };
}

let installing = Promise.resolve();

/** Installs for one step at a time: package managers and cargo lock each other out. */
function inTurn(prepare) {
  const done = installing.then(prepare);
  installing = done.catch(() => {});
  return done;
}

/** Runs a step; resolves with what it counted and how it ended. */
async function runStep({ name, when, otherwise, prepare, command }) {
  heading(name);
  if (when && !when()) return leftOut(name, otherwise ?? 'there is nothing to do');
  const began = Date.now();
  let ok = true;
  let output = '';
  try {
    if (prepare) await inTurn(prepare);
    if (command) {
      const result = await run(...command());
      if (result.code === LEFT_OUT) return leftOut(name, result.stdout.trim().split('\n').at(-1), Date.now() - began);
      ok = result.code === 0;
      output = result.output;
    }
  } catch (error) {
    if (!(error instanceof Explained)) throw error;
    say(`✖ ${error.message}`);
    output = error.message;
    ok = false;
  }
  const time = Date.now() - began;
  const { passed, failed, skipped } = countTests(output);
  say(`${ok ? 'ok' : 'FAILED'} in ${seconds(time)}`);
  if (ok) return { name, state: 'passed', passed, failed, skipped, time };
  // A step that fails without a failed test to its name, a lint or a crash, is one failure of its own.
  return { name, state: 'failed', passed, failed: failed || 1, skipped, time, failures: whatFailed(output) };
}

/** A line of the summary. */
function line({ name, state, reason, passed, skipped, time }) {
  const tests = passed || skipped ? `${passed} tests` : '';
  const more = [skipped && `${skipped} skipped`, reason && `left out: ${reason}`].filter(Boolean).join(', ');
  return `${MARKS[state]} ${name.padEnd(56)}${tests.padStart(10)}${seconds(time).padStart(9)}  ${more}`.trimEnd();
}

/** Runs steps in their order, those that may be side by side as many at once as there are cores. */
async function runAll(steps) {
  const results = [];
  const left = [...steps];
  const stopped = () => options.bail && results.some(({ state }) => state === 'failed');
  while (left.length && !stopped()) {
    const end = left.findIndex(({ beside }) => !beside);
    const group = left.splice(0, left[0].beside ? (end < 0 ? left.length : end) : 1);
    if (group.length === 1) {
      results.push(await runStep(group[0]));
      continue;
    }
    const worker = async () => {
      while (group.length && !stopped()) {
        const step = group.shift();
        results.push(await inOnePiece(() => runStep(step)));
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
  }
  return results;
}

await main(async () => {
  if (options.help) return help();
  const steps = chosenSteps();
  await npmPackages();
  const began = Date.now();
  const results = await runAll(steps);
  heading('summary');
  for (const result of results) say(line(result));
  for (const { name, failures } of results.filter(({ state }) => state === 'failed')) {
    heading(`failed: ${name}`);
    failures.forEach(say);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const out = results.filter(({ state }) => state === 'left out').length;
  say(`in all ${seconds(Date.now() - began)}${out ? `; ${out} of ${results.length} steps left out` : ''}\n`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return results.some(({ state }) => state === 'failed') ? 1 : 0;
});
