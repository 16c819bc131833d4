// `npm run mutants`: changes the JavaScript in src/js, one place after the other, and runs on each change the browser tests that reach
// it. A change that no test notices is one that nothing tests. `--rust src/flow` does it for Rust that native tests do not reach.
// `--help` lists the options.
import { parseArgs } from 'node:util';
import { Explained, main, say, seconds } from './lib/log.mjs';
import { capture } from './lib/process.mjs';
import { browsers, buildTools, npmPackages } from './setup.mjs';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    rust: { type: 'string' },
    only: { type: 'string' },
    seconds: { type: 'string', default: '30' },
    'at-once': { type: 'string', default: '2' },
    help: { type: 'boolean', default: false },
  },
});

const HELP = `Usage: npm run mutants -- [options] [files of tests]

  --file a.js,b.js  changes in these files of src/js alone
  --rust a.rs,b.rs  changes in these files of Rust, instead of src/js; cargo-mutants lists them
  --only 1,2        these changes alone, by the number that a run prints
  --seconds 30      how long the tests of one change may take
  --at-once 2       how many changes are tried at once`;

const number = (name) => {
  if (!/^\d{1,4}$/.test(options[name])) throw new Explained(`--${name} is ${options[name]}: it takes a whole number`);
  return Number(options[name]);
};

/** Whether an option that lists names leaves this one in. */
const isChosen = (list, name) => !list || list.split(',').includes(name);

// Both return the changes; the scripts without a change, or with all; and what makes a worker, whose `build(mutant)` has the scripts of
// one change, nothing where it does not compile.

async function inJavaScript(builds) {
  await npmPackages('tests/mutants');
  const { mutants, code } = await builds.javaScriptMutants();
  return {
    mutants: mutants.filter(({ file }) => isChosen(options.file, file)),
    code,
    worker: () => ({ build: (mutant) => ({ code, statement: builds.activation(mutant) }), remove: () => {} }),
  };
}

async function inRust(builds) {
  if (!capture('cargo', ['mutants', '--version'])) {
    throw new Explained('cargo-mutants is missing: cargo install cargo-mutants --version 27.1.0 --locked');
  }
  const mutants = await builds.rustMutants(options.rust.split(','));
  const first = builds.copyOfSources();
  const code = await first.build();
  const copies = [first];
  return {
    mutants,
    code,
    worker: () => {
      const copy = copies.pop() ?? builds.copyOfSources();
      const build = async ({ change }) => {
        const changed = await copy.build(change);
        return changed && { code: changed };
      };
      return { build, remove: copy.remove };
    },
  };
}

async function tryAll() {
  const limit = number('seconds') * 1000;
  const atOnce = number('at-once');
  await buildTools();
  await npmPackages('tests/pages');
  await browsers('chromium');
  const builds = await import('./lib/mutants.mjs');
  const { testsOn, tryMutant } = await import('./lib/mutant-tests.mjs');
  const began = Date.now();
  const { mutants: all, code, worker } = await (options.rust ? inRust(builds) : inJavaScript(builds));
  const mutants = all.filter(({ id }) => isChosen(options.only, id));
  if (!mutants.length) throw new Explained('Nothing there can be changed: is there such a file?');
  say(`${mutants.length} changes; first, which tests reach which`);
  const tests = await testsOn(code, files, { atOnce, isMute: Boolean(options.rust) });
  say(`after ${seconds(Date.now() - began)}: the changes`);
  const count = {};
  const left = [...mutants];
  const work = async () => {
    const { build, remove } = worker();
    try {
      while (left.length) {
        const mutant = left.shift();
        const { state, by = '' } = await tryOne(await build(mutant), mutant);
        count[state] = (count[state] ?? 0) + 1;
        say(`${state}  ${mutant.file}:${mutant.line}  ${mutant.id} ${mutant.name}  (${by})`);
      }
    } finally {
      remove();
    }
  };
  const tryOne = async (build, mutant) => {
    if (!build) return { state: 'does not compile' };
    const { folder, remove } = builds.distWith(build.code, build.statement);
    try {
      return await tryMutant(folder, mutant, { mutants: all, tests, limit });
    } finally {
      remove();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const counts = Object.entries(count).map(([state, times]) => `${times} ${state}`);
  say(`${counts.join(', ')}, in ${seconds(Date.now() - began)}`);
}

await main(() => (options.help ? console.log(HELP) : tryAll()));
