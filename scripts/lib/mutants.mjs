// Makes builds with changes in them. In JavaScript there is one build for all: Stryker writes each change beside what it changes, and
// a global says which of them is there. In Rust, for which cargo-mutants lists the changes, each change is a build of its own.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleAll } from './bundle.mjs';
import { embed } from './embed.mjs';
import { aroundWasm, graph, readGlue } from './glue.mjs';
import { sri } from './integrity.mjs';
import { Explained, isMain } from './log.mjs';
import { dist, nodeModules, root } from './paths.mjs';
import { mustRun, run } from './process.mjs';
import { compile } from './rust.mjs';
import { optimise } from './wasm-opt.mjs';

const scripts = join(root, 'src', 'js');

/** They are in other files of dist/, which other tests load, or a bundler must find them as they are. */
const LEFT_ALONE = ['errors.js', 'testing.js', 'where.esm.js'];

/** A change of a sentence is none of behaviour; one of an object's keys breaks what has the object's type. */
const EXCLUDED = ['StringLiteral', 'ObjectLiteral'];

const temporary = (name) => mkdtempSync(join(tmpdir(), `fiskil-link-${name}-`));

/** The build with WebAssembly, which has all of our scripts in it: file name → code. `passes`: see `optimise`. */
async function buildWith(sourceOf, passes) {
  const { wasm, glue: glueFile } = await compile();
  const glue = readGlue(glueFile, wasm);
  const { bytes, renamed } = await optimise(wasm, graph(glue), passes);
  const made = await bundleAll({
    glue: aroundWasm(glue, renamed),
    glueFile,
    start: embed(bytes),
    // The build that stands in where WebAssembly is refused is that of dist/.
    integrity: sri(readFileSync(join(dist, 'fiskil-link.nowasm.umd.js'), 'utf8')),
    isSqueezed: false,
    sourceOf,
  });
  return Object.fromEntries(Object.entries(made).map(([name, { code }]) => [name, code]));
}

/**
 * The changes in `src/js`, each with its `file` and `line`, and the scripts with all of them in them. `activation(change)` is the
 * statement that makes one of them.
 */
export async function javaScriptMutants() {
  const require = createRequire(join(root, 'tests', 'mutants', 'package.json'));
  const load = (name) => import(pathToFileURL(require.resolve(name)));
  const { createInjector } = await load('typed-inject');
  const { createInstrumenter } = await load('@stryker-mutator/instrumenter');
  const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];
  const logger = Object.fromEntries(levels.map((name) => [name, () => {}]));
  const instrumenter = createInjector()
    .provideValue('logger', { ...logger, isDebugEnabled: () => false })
    .injectFunction(createInstrumenter);
  const sources = readdirSync(scripts)
    .filter((name) => name.endsWith('.js') && !LEFT_ALONE.includes(name))
    .map((name) => ({ name: join(scripts, name), content: readFileSync(join(scripts, name), 'utf8'), mutate: true }));
  const options = { plugins: null, excludedMutations: EXCLUDED, ignorers: [] };
  const { files, mutants } = await instrumenter.instrument(sources, options);
  return {
    code: await buildWith((path) => files.find(({ name }) => name === path)?.content ?? readFileSync(path, 'utf8')),
    mutants: mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ id, fileName, location, replacement, mutatorName }) => ({
        id,
        file: basename(fileName),
        line: location.start.line + 1,
        name: `${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`,
      })),
  };
}

export const activation = ({ id }) => `(globalThis.__stryker__ ??= {}).activeMutant = '${id}';`;

/** The changes in the files of Rust with these names. */
export async function rustMutants(files) {
  const args = ['mutants', '--list', '--json', '--no-config', ...files.flatMap((file) => ['--file', file])];
  const list = JSON.parse(await mustRun('cargo', args, { quiet: true }));
  return list.map(({ file, span, name, replacement }, place) => ({
    id: String(place),
    file,
    line: span.start.line,
    name: name.replace(/^[^ ]*: /, ''),
    change: { file, span, replacement },
  }));
}

/** A text with another one in the place of what stands there; lines and columns begin at 1. */
function replaceSpan(text, { start, end }, replacement) {
  const lines = text.split('\n');
  const at = ({ line, column }) => lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  return text.slice(0, at(start)) + replacement + text.slice(at(end));
}

/** A copy of the repository, in which builds of changed Rust are made one after the other. */
export function copyOfSources() {
  const folder = temporary('sources');
  const left = ['node_modules', 'target', '.git'];
  for (const name of readdirSync(root)) {
    if (!left.includes(name)) {
      cpSync(join(root, name), join(folder, name), {
        recursive: true,
        filter: (path) => !left.includes(basename(path)),
      });
    }
  }
  symlinkSync(nodeModules, join(folder, 'node_modules'));
  return {
    /** The build with this change, or as it is: file name → code; nothing where it does not compile. */
    async build(change) {
      const file = change && join(folder, change.file);
      const text = file && readFileSync(file, 'utf8');
      if (file) writeFileSync(file, replaceSpan(text, change.span, change.replacement));
      const to = join(folder, 'build.json');
      const script = join(folder, 'scripts', 'lib', 'mutants.mjs');
      const env = { CARGO_TARGET_DIR: join(folder, 'target'), DIST_DIR: join(folder, 'dist') };
      const { code, output } = await run(process.execPath, [script, to], { cwd: folder, env, quiet: true });
      if (file) writeFileSync(file, text);
      if (code !== 0 && !change) throw new Explained(output);
      return code === 0 ? JSON.parse(readFileSync(to, 'utf8')) : undefined;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Writes a dist/ with these scripts, each after this statement; returns its folder, and what removes it. */
export function distWith(code, statement = '') {
  const folder = temporary('mutant');
  for (const name of readdirSync(dist)) if (!code[name]) symlinkSync(join(dist, name), join(folder, name));
  for (const [name, text] of Object.entries(code)) writeFileSync(join(folder, name), `${statement}\n${text}`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

// What a copy runs: small is not what counts there.
if (isMain(import.meta)) {
  const code = await buildWith(undefined, ['-O1']);
  writeFileSync(process.argv[2], JSON.stringify(code));
}
