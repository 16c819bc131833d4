// `npm test`: everything that CI checks, one step after the other. `--help` lists the steps and the options.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINES } from './lib/browsers.mjs';
import { countTests } from './lib/counts.mjs';
import { Explained, heading, LEFT_OUT, main, say, seconds } from './lib/log.mjs';
import { nodeModules, root } from './lib/paths.mjs';
import { mustRun, run } from './lib/process.mjs';
import { toolPath } from './lib/tools.mjs';
import { browsers, cargoTools, npmPackages, testTools } from './setup.mjs';

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
/** The engines of the steps in a browser: those that are asked for, or by default what a step gates in. */
const enginesOr = (byDefault) => {
  if (!options.browser) return byDefault;
  return options.browser === 'all' ? ENGINES : options.browser.split(',');
};
const engines = enginesOr(['chromium']);
const wasmEngines = enginesOr(ENGINES);

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
 * The end-to-end tests of a flavour in one engine, in two steps: a browser and its pages keep a core busy, so there are as many
 * files at once as cores, but for those that must be alone.
 */
const endToEnd = (engine, flavour) => {
  const all = files.length ? files : testFiles('tests/e2e');
  const chosen = all.filter((name) => flavour === 'wasm' || !OF_NO_FLAVOUR.test(name));
  const step = (what, concurrency, tests) => ({
    group: flavour === 'wasm' ? 'e2e' : flavour,
    name: `${what} in ${engine}${flavour === 'wasm' ? '' : `, ${flavour}`}`,
    when: () => tests.length > 0,
    otherwise: 'none of its files is chosen',
    prepare: () => browsers(engine),
    command: () => nodeTests(tests, { BROWSER: engine, FLAVOUR: flavour }, { atOnce: concurrency }),
  });
  return [
    step(
      'end-to-end tests',
      2,
      chosen.filter((name) => !ALONE.test(name)),
    ),
    step(
      'what a message and a tag cost',
      1,
      chosen.filter((name) => ALONE.test(name)),
    ),
  ];
};

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
  command: () => nodeTests(['tests/frameworks/frameworks.test.mjs'], { BROWSER: engine }),
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
  command: () => nodeTests(testFiles('tests/pages'), { BROWSER: engine }, { atOnce: 2 }),
});

/** What is most of all to hold in an engine that the other steps do not run in. */
const IN_EVERY_ENGINE = [
  ...['link', 'threats'].map((name) => `tests/e2e/${name}.test.mjs`),
  ...['exits', 'hidden', 'libraries', 'locks', 'react-vue', 'windows', 'zone'].map(
    (name) => `tests/pages/${name}.test.mjs`,
  ),
];

/** `link()` and the threats with the plain build; pages with other libraries with the WebAssembly one. */
const everyEngine = (engine) => ({
  group: 'engines',
  name: `link(), threats and other libraries in ${engine}`,
  prepare: async () => {
    await npmPackages('tests/pages');
    await browsers(engine);
  },
  command: () => nodeTests(IN_EVERY_ENGINE, { BROWSER: engine, FLAVOUR: 'nowasm' }, { atOnce: 2 }),
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

/**
 * The steps in their order. `group` is what --only and --skip name; `prepare` installs what the step needs;
 * `command` is a program, its arguments and options. A step whose `when` says no is left out, with `otherwise` as reason;
 * so is one whose command ends with the code LEFT_OUT, with its last line as reason.
 */
const STEPS = [
  {
    group: 'setup',
    name: 'install what is missing',
    prepare: () => testTools(wasmEngines),
  },
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
    group: 'lint',
    name: 'lints: clippy, native',
    command: () => cargo(['clippy', '--workspace', '--all-targets', '--all-features', '--locked', '--', '-Dwarnings']),
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
  {
    group: 'types',
    name: 'public types, right and wrong use',
    when: () => here('tests/types/run.mjs'),
    otherwise: 'there is no tests/types/run.mjs',
    prepare: () => npmPackages('tests/types'),
    command: () => [process.execPath, ['tests/types/run.mjs']],
  },
  {
    group: 'build',
    name: 'what the build writes around a core',
    command: () =>
      nodeTests(['tests/build/border.test.mjs', 'tests/build/browser.test.mjs'], undefined, { limit: 300_000 }),
  },
  {
    group: 'dist',
    name: 'dist/ is what the sources make, in another folder and another home',
    command: () => script('reproduce.mjs'),
  },
  { group: 'dist', name: 'dist/ holds nothing that it must not', command: () => script('verify.mjs') },
  ...wasmEngines.map(wasmTests),
  {
    group: 'testing',
    name: "integrators' unit tests: Vitest and Jest with jsdom",
    prepare: () => npmPackages('tests/testing'),
    command: () => [process.execPath, ['tests/testing/run.mjs']],
  },
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
    env: { FUZZ_PAYLOADS: '5000', FUZZ_SEED: '1' },
  }),
  shortRun({
    group: 'fuzz',
    name: '100 random sequences of calls',
    files: ['tests/fuzz-browser/sequences.test.mjs', 'tests/fuzz-browser/calls.test.mjs'],
    env: { FUZZ_SEQUENCES: '100', FUZZ_SEED: '1' },
  }),
  {
    group: 'e2e',
    name: 'the demo, for the end-to-end tests',
    command: () => DEMO,
  },
  ...engines.flatMap((engine) => [
    ...endToEnd(engine, 'wasm'),
    ...endToEnd(engine, 'nowasm'),
    frameworks(engine),
    rustApp(engine),
    libraryPages(engine),
  ]),
  ...wasmEngines.filter((engine) => !engines.includes(engine)).map(everyEngine),
  guides("the guides' examples", ['blocks', 'pages', 'playwright', 'server']),
  guides("the guides' website", ['site'], () => npmPackages('docs/site')),
];

function chosenSteps() {
  const groups = new Set(STEPS.map(({ group }) => group));
  const names = (text) => text?.split(',') ?? [];
  const unknown = [...names(options.only), ...names(options.skip)].find((name) => !groups.has(name));
  if (unknown) throw new Explained(`There is no step called ${unknown}; there are ${[...groups].join(', ')}`);
  const wrongEngine = wasmEngines.find((name) => !ENGINES.includes(name));
  if (wrongEngine) throw new Explained(`There is no browser called ${wrongEngine}; there are ${ENGINES.join(', ')}`);
  return STEPS.filter(
    ({ group }) => (!options.only || names(options.only).includes(group)) && !names(options.skip).includes(group),
  );
}

function help() {
  console.log(`Usage: npm test -- [options] [end-to-end test files]

  --only a,b      these steps alone: ${[...new Set(STEPS.map(({ group }) => group))].join(', ')}
  --skip a,b      all but these steps
  --browser a,b   engines of the end-to-end, framework and WebAssembly tests: ${ENGINES.join(', ')}, or all
                  (default: chromium; the WebAssembly tests, all)
  --bail          stop at the first step that fails`);
}

/** How each state of a step is marked in the summary. */
const MARKS = { passed: '✔', failed: '✖', 'left out': '–' };

/** A step that was not run: it has neither passed nor failed. */
function leftOut(name, reason, time = 0) {
  say(`left out: ${reason}`);
  return { name, state: 'left out', reason, passed: 0, failed: 0, skipped: 0, time };
}

/** Runs a step; resolves with what it counted and how it ended. */
async function runStep({ name, when, otherwise, prepare, command }) {
  heading(name);
  if (when && !when()) return leftOut(name, otherwise ?? 'there is nothing to do');
  const began = Date.now();
  let ok = true;
  let output = '';
  try {
    await prepare?.();
    if (command) {
      const result = await run(...command());
      if (result.code === LEFT_OUT) return leftOut(name, result.stdout.trim().split('\n').at(-1), Date.now() - began);
      ok = result.code === 0;
      output = result.output;
    }
  } catch (error) {
    if (!(error instanceof Explained)) throw error;
    console.error(`✖ ${error.message}`);
    ok = false;
  }
  const time = Date.now() - began;
  const { passed, failed, skipped } = countTests(output);
  say(`${ok ? 'ok' : 'FAILED'} in ${seconds(time)}`);
  // A step that fails without a failed test to its name, a lint or a crash, is one failure of its own.
  return { name, state: ok ? 'passed' : 'failed', passed, failed: failed || (ok ? 0 : 1), skipped, time };
}

/** A line of the summary. */
function line({ name, state, reason, passed, skipped, time }) {
  const tests = passed || skipped ? `${passed} tests` : '';
  const more = [skipped && `${skipped} skipped`, reason && `left out: ${reason}`].filter(Boolean).join(', ');
  return `${MARKS[state]} ${name.padEnd(56)}${tests.padStart(10)}${seconds(time).padStart(9)}  ${more}`.trimEnd();
}

await main(async () => {
  if (options.help) return help();
  const steps = chosenSteps();
  await npmPackages();
  const results = [];
  for (const step of steps) {
    results.push(await runStep(step));
    if (options.bail && results.at(-1).state === 'failed') break;
  }
  heading('summary');
  for (const result of results) say(line(result));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const out = results.filter(({ state }) => state === 'left out').length;
  say(`in all ${seconds(sum('time'))}${out ? `; ${out} of ${results.length} steps left out` : ''}\n`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return results.some(({ state }) => state === 'failed') ? 1 : 0;
});
