// Compiles right and wrong use of the public types, installed the way npm would, against each compiler, module
// resolution and framework that they promise to work with.
//
//   node tests/types/run.mjs [--packages DIR]... [--only NAME,NAME] [--package-json FILE]
//
// --packages      a folder with a `node_modules`; may be repeated. Default: the repo and tests/types.
// --only          run these cases alone, and say so. A part of a name is enough: `--only react`.
// --package-json  the package's own file, whose `exports` are under test. Default: the repo's.
//
// A package that is missing fails the cases that need it.
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const repo = resolve(here, '../..');
const { values: args } = parseArgs({
  options: {
    packages: { type: 'string', multiple: true },
    only: { type: 'string', multiple: true },
    'package-json': { type: 'string' },
  },
});
const folders = (args.packages ?? [repo, here]).map((folder) => resolve(folder));
const only = (args.only ?? []).flatMap((names) => names.split(','));

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const version = (folder) => json(join(folder, 'package.json')).version;

/** The folder of an installed package, or an error that says where it was looked for. */
function installed(name) {
  const found = folders.map((folder) => join(folder, 'node_modules', name)).find((folder) => existsSync(folder));
  if (found) return found;
  throw new Error(`${name} is not installed in ${folders.join(' or ')}: npm install --prefix tests/types`);
}

/** Every compiler there is, oldest first. `typescript` may be there twice: the repo's and the frameworks'. */
function compilers() {
  const found = new Map();
  for (const folder of folders) {
    const modules = join(folder, 'node_modules');
    if (!existsSync(modules)) continue;
    for (const name of readdirSync(modules).filter((name) => /^typescript(-[\d.]+)?$/.test(name))) {
      found.set(version(join(modules, name)), join(modules, name));
    }
  }
  const all = [...found].map(([number, folder]) => ({ number, major: parseFloat(number), folder }));
  return all.sort((a, b) => a.major - b.major);
}

const WANTED = [4.9, 5.4, 6, 7];

/** The compilers' ways of finding a package: name, options, from and up to which version. */
const RESOLUTIONS = [
  {
    name: 'node',
    // TypeScript 6 calls it deprecated and 7 has it no more.
    options: (major) => ({
      module: 'ESNext',
      moduleResolution: 'node',
      ...(major >= 6 && { ignoreDeprecations: '6.0' }),
    }),
    until: 6,
    // Without `exports` a package has one set of types and no .mts files of its own.
    files: ['surface.ts', 'element.ts'],
  },
  { name: 'node16', options: () => ({ module: 'Node16', moduleResolution: 'Node16' }) },
  { name: 'nodenext', options: () => ({ module: 'NodeNext', moduleResolution: 'NodeNext' }) },
  {
    name: 'bundler',
    options: () => ({ module: 'ESNext', moduleResolution: 'bundler' }),
    from: 5,
    files: ['surface.ts', 'element.ts', 'esm.mts'],
  },
];

const react = (major) => ({
  '@types/react': `types-react-${major}`,
  csstype: 'csstype',
  ...(major === 18 && { '@types/prop-types': '@types/prop-types' }),
});

/** Lists every case: its folder, the packages that it sees, how it is compiled. */
function* cases() {
  const found = compilers();
  for (const wanted of WANTED) {
    const compiler = found.find(({ major }) => (Number.isInteger(wanted) ? Math.floor(major) : major) === wanted);
    if (!compiler) {
      yield {
        name: `core typescript ${wanted}`,
        missing: `TypeScript ${wanted} is not installed in ${folders.join(' or ')}`,
      };
      continue;
    }
    for (const { name, options, from = 0, until = Infinity, files } of RESOLUTIONS) {
      if (compiler.major < from || Math.floor(compiler.major) > until) continue;
      yield {
        name: `core typescript ${compiler.number} ${name}`,
        folder: 'core',
        compiler,
        options: options(compiler.major),
        files,
      };
    }
    const umd = compiler.major < 5 ? { module: 'ESNext', moduleResolution: 'node' } : {};
    yield { name: `umd typescript ${compiler.number}`, folder: 'umd', compiler, options: umd };
    yield { name: `server typescript ${compiler.number}`, folder: 'server', compiler, options: umd };
  }
  const newest = found.at(-1);
  const jsx = found.filter(({ major }) => major >= 5);
  yield { name: 'guide', folder: 'guide', compiler: newest, packages: () => react(19) };
  yield { name: 'docs', folder: 'docs', compiler: newest };
  for (const compiler of jsx) {
    const ts = `typescript ${compiler.number}`;
    for (const major of [18, 19]) {
      const packages = () => react(major);
      yield { name: `react${major} ${ts}`, folder: `react${major}`, compiler, packages };
      yield {
        name: `react${major} classic ${ts}`,
        folder: `react${major}`,
        compiler,
        packages,
        options: { jsx: 'preserve', allowUmdGlobalAccess: true },
      };
    }
    // An app may name `react/canary`; Next.js 13 and 14 name `react/experimental`, which brings it.
    for (const [major, types] of [
      [18, 'react/canary'],
      [18, 'react/experimental'],
      [19, 'react/canary'],
    ]) {
      yield {
        name: `react${major} with ${types} ${ts}`,
        folder: `react${major}`,
        compiler,
        packages: () => react(major),
        options: { types: [types] },
      };
    }
    yield { name: `preact ${ts}`, folder: 'preact', compiler, packages: () => ({ preact: 'preact' }) };
    yield { name: `preact 11 ${ts}`, folder: 'preact', compiler, packages: () => ({ preact: 'preact-11' }) };
    // Solid's own types need a newer DOM library.
    if (compiler.major >= 6)
      yield { name: `solid ${ts}`, folder: 'solid', compiler, packages: () => ({ 'solid-js': 'solid-js' }) };
  }
  yield { name: 'react19 by config', folder: 'react19-by-config', compiler: newest, packages: () => react(19) };
  yield { name: 'vue', folder: 'vue', packages: () => ({ vue: 'vue' }), tool: vueTsc };
  const ofAngular = ['common', 'compiler', 'compiler-cli', 'core', 'forms'].map((name) => `@angular/${name}`);
  const forAngular = () => Object.fromEntries([...ofAngular, 'rxjs', 'tslib'].map((name) => [name, name]));
  yield { name: 'angular', folder: 'angular', packages: forAngular, tool: angular };
  for (const compiler of jsx) {
    yield { name: `lit typescript ${compiler.number}`, folder: 'lit', compiler, packages: () => ({ lit: 'lit' }) };
  }
  yield { name: 'svelte', folder: 'svelte', packages: () => ({ svelte: 'svelte' }), tool: svelteCheck };
}

/** Runs a program; resolves to what it printed and whether it succeeded. */
function run(file, argv, cwd) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [file, ...argv], { cwd, env: { ...process.env, NO_COLOR: '1' } });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
    child.on('close', (status) => done({ ok: status === 0, text }));
  });
}

const tsc = (project, { compiler }) =>
  run(join(compiler.folder, 'bin/tsc'), ['-p', project, '--pretty', 'false'], project);
const vueTsc = (project) =>
  run(join(installed('vue-tsc'), 'bin/vue-tsc.js'), ['-p', project, '--pretty', 'false'], project);

/** Markup has no `@ts-expect-error`: an error must be in each line below a mark, and nowhere else. */
function compareWithMarks(project, extension, errors) {
  const at = new Map(errors.map(({ file, row, line }) => [`${file}:${row}`, line]));
  const problems = [];
  let marks = 0;
  for (const file of readdirSync(project).filter((name) => name.endsWith(extension))) {
    readFileSync(join(project, file), 'utf8')
      .split('\n')
      .forEach((line, index) => {
        if (!/^\s*(<!--|\/\/) expect error: /.test(line)) return;
        marks++;
        // Rows count from 1, and the error is one line below the mark.
        if (!at.delete(`${file}:${index + 2}`)) problems.push(`${file}:${index + 2} has no error, but ${line.trim()}`);
      });
  }
  if (!marks) problems.push('no marks found');
  return [...problems, ...at.values()];
}

async function svelteCheck(project) {
  const argv = ['--workspace', project, '--tsconfig', join(project, 'tsconfig.json'), '--output', 'machine'];
  const { text } = await run(join(installed('svelte-check'), 'bin/svelte-check'), argv, project);
  const found = [...text.matchAll(/^\d+ ERROR "(.+?)" (\d+):\d+ .*$/gm)];
  const problems = / COMPLETED /.test(text) ? [] : [text];
  const errors = found.map(([line, file, row]) => ({ file, row, line }));
  problems.push(...compareWithMarks(project, '.svelte', errors));
  return { ok: problems.length === 0, text: problems.join('\n') };
}

/** Angular's own compiler: only it reads templates. */
async function angular(project) {
  const compiler = join(installed('@angular/compiler-cli'), 'bundles/src/bin/ngc.js');
  const printed = await run(compiler, ['-p', project], project);
  const text = stripVTControlCharacters(printed.text);
  const found = [...text.matchAll(/^(?:.*\/)?(\S+\.ts):(\d+):\d+ - error .*$/gm)];
  const errors = found.map(([line, file, row]) => ({ file, row, line }));
  const problems = compareWithMarks(project, '.ts', errors);
  return { ok: problems.length === 0, text: [...problems, ...(problems.length ? [text] : [])].join('\n') };
}

/** The guides' code blocks that name this folder after their language, as in ```tsx react19. */
function snippets(folder) {
  const guides = readdirSync(join(repo, 'docs')).filter((name) => name.endsWith('.md'));
  return guides.flatMap((guide) => {
    const text = readFileSync(join(repo, 'docs', guide), 'utf8');
    const blocks = [...text.matchAll(/^```(\w+) (\w+)\n([\s\S]*?)^```$/gm)].filter(([, , name]) => name === folder);
    return blocks.map(([, language, , code], index) => {
      // A block without imports is still a module of its own.
      const module = language === 'ts' && !/^import /m.test(code) ? `${code}export {};\n` : code;
      return { file: `${guide.replace('.md', '')}-${index + 1}.${language}`, code: module };
    });
  });
}

/** A project of its own in a temporary folder, with this package and its neighbours in `node_modules`. */
function assemble(root, index, { folder, packages, options, files }) {
  const project = join(root, `case-${index}`, folder);
  cpSync(join(here, folder), project, { recursive: true });
  for (const { file, code } of snippets(folder)) writeFileSync(join(project, file), code);
  const modules = join(project, '../node_modules');
  const self = join(modules, '@fiskil/link');
  mkdirSync(join(self, 'dist'), { recursive: true });
  cpSync(args['package-json'] ? resolve(args['package-json']) : join(repo, 'package.json'), join(self, 'package.json'));
  const types = join(repo, 'src/js/types');
  for (const file of readdirSync(types)) cpSync(join(types, file), join(self, 'dist', file));
  for (const [name, source] of Object.entries(packages?.() ?? {})) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(installed(source), join(modules, name));
  }
  // One file without `extends`: an old compiler does not even read a value that it does not know.
  const { extends: base, ...config } = json(join(project, 'tsconfig.json'));
  config.compilerOptions = { ...json(join(here, folder, base)).compilerOptions, ...config.compilerOptions, ...options };
  if (files) {
    delete config.include;
    config.files = files;
  }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config, null, 2));
  return project;
}

async function check(root, index, test) {
  if (test.missing) return { ok: false, text: test.missing };
  try {
    return await (test.tool ?? tsc)(assemble(root, index, test), test);
  } catch (error) {
    return { ok: false, text: error.message };
  }
}

const root = mkdtempSync(join(tmpdir(), 'fiskil-link-types-'));
const queue = [...cases()].map((test, index) => ({ test, index }));
const chosen = queue.filter(({ test }) => !only.length || only.some((part) => test.name.includes(part)));
let failed = 0;
const worker = async () => {
  for (let next; (next = chosen.shift());) {
    const { ok, text } = await check(root, next.index, next.test);
    if (!ok) failed++;
    console.log(
      `${ok ? 'ok    ' : 'FAILED'} ${next.test.name}${ok ? '' : `\n${text.trim().replaceAll(/^/gm, '       ')}`}`,
    );
  }
};
const count = chosen.length;
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
rmSync(root, { recursive: true, force: true });
if (!count) console.error(`No case is called ${only.join(', ')}`);
console.log(
  `${count - failed} of ${count} cases passed${count < queue.length ? `; ${queue.length - count} were not chosen` : ''}`,
);
process.exitCode = failed || !count ? 1 : 0;
