// Installs the packed package into apps and looks at what they do: Node and other runtimes, bundlers, Next.js, type checkers.
//
//   node tests/bundlers/run.mjs [--only NAME]...
//
// --only  run these cases alone; a part of a name is enough: `--only next`.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Explained, main, seconds } from '../../scripts/lib/log.mjs';
import { root, target } from '../../scripts/lib/paths.mjs';
import { mustRun, run } from '../../scripts/lib/process.mjs';
import { npmPackages } from '../../scripts/setup.mjs';
import { launch } from '../e2e/lib/browser.mjs';
import { Page } from '../e2e/lib/page.mjs';
import { startServers } from '../e2e/lib/servers.mjs';
import { install, pack } from './lib/package.mjs';
import { POLICIES, WITH_WASM } from './lib/policies.mjs';
import { serve, serveBefore } from './lib/serve.mjs';
import { TOOLS, writePage } from './lib/tools.mjs';

const here = import.meta.dirname;
const bin = (path) => join(here, 'node_modules', path);
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } });

mkdirSync(join(target, 'bundlers'), { recursive: true });
/** Apps are copied here; they see the packages through a link. */
const work = mkdtempSync(join(target, 'bundlers', 'run-'));
const app = (name) => join(work, name);
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

function check(condition, what) {
  if (!condition) throw new Explained(what);
}

// ---- What needs no browser --------------------------------------------------------------------------------------

const NAMES = 'ok FiskilLinkElement,LinkError,isLinkError,link,preload,version';
const RUNTIMES = {
  'Node 18': [bin('node-18/bin/node')],
  'Node 20': [bin('node-20/bin/node')],
  'Node 22': [bin('node-22/bin/node')],
  'Node 24': [bin('node-24/bin/node')],
  Bun: [bin('.bin/bun')],
  Deno: [bin('.bin/deno'), 'run', '--quiet', '--allow-read', '--allow-env'],
};
const PROGRAMS = ['import.mjs', 'require.cjs', 'worker.mjs', 'named.mjs', 'stand-in.mjs'];

async function runProgram([program, ...args], file) {
  // Deno looks for packages by the rules of Node only where it is told so.
  const env = { DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' };
  const mode = args.includes('run') ? ['--node-modules-dir=manual'] : [];
  const { code, output } = await run(program, [...args, ...mode, join(app('node'), file)], {
    quiet: true,
    env,
    cwd: app('node'),
  });
  const wanted = file === 'named.mjs' ? 'ok' : NAMES;
  check(code === 0 && output.trim() === wanted, `code ${code}: ${output.trim()}`);
}

function* plainCases() {
  for (const [name, command] of Object.entries(RUNTIMES)) {
    for (const file of PROGRAMS) yield [`${name}, ${file}`, () => runProgram(command, file)];
  }
  yield [
    'no dependency and no install script',
    () => {
      const manifest = JSON.parse(readFileSync(join(here, 'node_modules/@fiskil/link/package.json'), 'utf8'));
      const keys = ['dependencies', 'optionalDependencies', 'bundleDependencies'];
      const scripts = ['preinstall', 'install', 'postinstall', 'prepare'];
      // Peers whose types ours refer to; nobody has to have them.
      const peers = Object.keys(manifest.peerDependencies ?? {});
      const found = [
        ...keys.filter((key) => manifest[key]),
        ...scripts.filter((name) => manifest.scripts?.[name]),
        ...peers.filter((name) => !manifest.peerDependenciesMeta?.[name]?.optional),
      ];
      check(!found.length, `the package has ${found}`);
    },
  ];
  yield [
    "eslint-plugin-import's default resolver, which knows no exports",
    () => {
      // Not imported above: it is installed by this script.
      const { resolve } = createRequire(import.meta.url)('eslint-import-resolver-node');
      const folder = join(here, 'node_modules/@fiskil/link');
      const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const subpaths = Object.keys(exports).filter((name) => exports[name].require);
      check(subpaths.length > 9, `the package has the subpaths ${subpaths}`);
      for (const subpath of subpaths) {
        const name = join('@fiskil/link', subpath);
        const { found, path } = resolve(name, join(app('node'), 'import.mjs'), {});
        const wanted = realpathSync(join(folder, exports[subpath].default.default));
        check(found && realpathSync(path) === wanted, `${name} is ${path ?? 'not found'}, and should be ${wanted}`);
      }
    },
  ];
  yield [
    'publint --strict',
    ({ tarball }) => mustRun(process.execPath, [bin('publint/src/cli.js'), '--strict', tarball], { quiet: true }),
  ];
  yield [
    'are the types wrong?',
    ({ tarball }) =>
      mustRun(process.execPath, [bin('@arethetypeswrong/cli/dist/index.js'), tarball, '--no-color'], { quiet: true }),
  ];
  for (const [compiler, module] of [
    ['typescript-4.9', 'Node16'],
    ['typescript-5.4', 'NodeNext'],
    ['typescript-6.0', 'NodeNext'],
    ['typescript', 'NodeNext'],
    ['typescript-4.9', 'Node10'],
    ['typescript-5.4', 'Bundler'],
    ['typescript', 'Bundler'],
  ]) {
    const { version } = JSON.parse(readFileSync(bin(`${compiler}/package.json`), 'utf8'));
    yield [`TypeScript ${version}, ${module}`, () => typeCheck(compiler, module)];
  }
}

/** What the workspaces install: each React with its types. */
const REACTS = {
  18: { react: '18.3.1', 'react-dom': '18.3.1', '@types/react': '18.3.12' },
  19: { react: '19.3.1', 'react-dom': '19.3.1', '@types/react': '19.2.2' },
};

/** Two apps with two Reacts: each must compile with the types of its own, and run as it is built there. */
async function workspaceCheck(name, used, { install, files, compile, builds }) {
  const place = app(`workspace-${name}`);
  const { devDependencies: pinned } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  for (const [major, versions] of Object.entries(REACTS)) {
    const folder = join(place, 'packages', `react${major}`);
    cpSync(join(root, 'tests', 'types', `react${major}`), folder, { recursive: true });
    for (const file of ['index.html', 'main.tsx', `react${major}/tag.tsx`])
      cpSync(join(here, 'apps', 'workspace', file), join(folder, basename(file)));
    const dependencies = { '@fiskil/link': `file:${used.tarball}`, ...versions };
    const devDependencies = { typescript: '5.4.5', vite: pinned.vite };
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: `react${major}`, private: true, version: '1.0.0', dependencies, devDependencies }),
    );
    const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tests', 'types', 'tsconfig.base.json'), 'utf8'));
    const own = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8')).compilerOptions;
    const options = { compilerOptions: { ...compilerOptions, ...own }, include: ['right.tsx', 'wrong.tsx', 'tag.tsx'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
  }
  writeFileSync(join(place, 'package.json'), JSON.stringify({ private: true, workspaces: ['packages/*'] }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
  await mustRun(process.execPath, install, { cwd: place, quiet: true, env: { CI: '' } });
  for (const major of Object.keys(REACTS)) {
    const folder = join(place, 'packages', `react${major}`);
    await mustRun(process.execPath, compile, { cwd: folder, quiet: true });
    for (const build of builds) {
      await useBuild(used, await build(folder), POLICIES, async () => {
        const shown = await used.page.run(() => document.querySelector('#react').textContent);
        check(shown === REACTS[major].react, `the app of React ${major} has React ${shown}`);
      });
    }
  }
}

/** Builds with the Vite that the app has, started by its package manager. */
const withVite = (command) => async (folder) => {
  const out = join(folder, 'dist');
  await mustRun(process.execPath, [...command, 'build', '--outDir', out, '--logLevel', 'warn'], {
    cwd: folder,
    quiet: true,
  });
  return { folder: out };
};

/** esbuild reads the tables of Plug and Play by itself. */
async function withEsbuild(folder) {
  const { build } = await import('esbuild');
  const out = join(folder, 'dist-esbuild');
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['main.tsx'],
    bundle: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    format: 'esm',
    logLevel: 'silent',
    metafile: true,
    minify: true,
    outdir: out,
  });
  const ours = Object.keys(metafile.inputs).filter((name) => /@fiskil.link.*nowasm/.test(name));
  check(ours.length === 1 && /\.yarn/.test(ours[0]), `esbuild finds the package at ${ours}, not by the tables`);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(out, 'index.html'), page.replace('./main.tsx', './main.js'));
  return { folder: out };
}

function* workspaceCases() {
  const pnpm = bin('pnpm/bin/pnpm.cjs');
  yield [
    'pnpm workspace with React 18 and 19',
    (used) =>
      workspaceCheck('pnpm', used, {
        install: [pnpm, 'install', '--ignore-scripts', '--no-frozen-lockfile'],
        files: { 'pnpm-workspace.yaml': 'packages: [packages/*]\n' },
        compile: ['node_modules/typescript/bin/tsc', '-p', '.'],
        builds: [withVite(['node_modules/vite/bin/vite.js'])],
      }),
  ];
  const yarn = bin('@yarnpkg/cli-dist/bin/yarn.js');
  yield [
    'Yarn Plug and Play workspace with React 18 and 19',
    (used) =>
      workspaceCheck('yarn', used, {
        install: [yarn, 'install', '--no-immutable', '--mode=skip-build'],
        files: {
          '.yarnrc.yml': 'nodeLinker: pnp\nenableTelemetry: false\nenableGlobalCache: false\n',
          'yarn.lock': '',
        },
        compile: [yarn, 'run', 'tsc', '-p', '.'],
        builds: [withVite([yarn, 'run', 'vite']), withEsbuild],
      }),
  ];
}

async function typeCheck(compiler, kind) {
  const [module, moduleResolution] = { Node10: ['ESNext', 'node'], Bundler: ['ESNext', 'bundler'] }[kind] ?? [
    kind,
    kind,
  ];
  const compilerOptions = { noEmit: true, strict: true, target: 'ES2022', module, moduleResolution, types: [] };
  writeFileSync(join(app('types'), 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  await mustRun(process.execPath, [bin(`${compiler}/bin/tsc`), '-p', app('types')], { quiet: true });
}

// ---- What is left of an import ----------------------------------------------------------------------------------

/** The core, which has this sentence once. */
const CORE = /The session is invalid: create a new auth session/g;
/** A program, and how often the core must be in what is made of it: importing the package defines the tag. */
const PROGRAMS_TO_SHAKE = [
  ['an import for its effect', "import '@fiskil/link';", 1],
  [
    'an import of errors alone',
    "import { isLinkError } from '@fiskil/link/errors'; export const a = isLinkError(1);",
    0,
  ],
  ['an import of errors that is not used', "import { linkErrors } from '@fiskil/link/errors'; export const a = 1;", 0],
  ['an import of a name that is not used', "import { LinkError } from '@fiskil/link'; export const a = 1;", 1],
  ['imports of several subpaths', "import '@fiskil/link'; import '@fiskil/link/react'; import '@fiskil/link/vue';", 1],
  ['an import by a module that is not used', "import { a } from './shared.js'; export const b = 1;", 0],
];
const SHARED = "import { link } from '@fiskil/link'; export const a = () => link('x');";

const SHAKERS = {
  async esbuild(file) {
    const { build } = await import('esbuild');
    const { outputFiles } = await build({
      entryPoints: [file],
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0].text;
  },
  async Rollup(file) {
    const { rollup } = await import('rollup');
    const { nodeResolve } = await import('@rollup/plugin-node-resolve');
    const bundle = await rollup({ input: file, plugins: [nodeResolve()], onwarn() {} });
    const { output } = await bundle.generate({ format: 'es' });
    return output.map(({ code }) => code).join('\n');
  },
};

function* shakingCases() {
  for (const [tool, bundle] of Object.entries(SHAKERS)) {
    for (const [index, [what, code, wanted]] of PROGRAMS_TO_SHAKE.entries()) {
      yield [
        `${tool}, ${what}`,
        async () => {
          const folder = app(`shake-${tool}-${index}`);
          mkdirSync(folder);
          writeFileSync(join(folder, 'package.json'), '{ "sideEffects": false }');
          writeFileSync(join(folder, 'shared.js'), SHARED);
          // The entry has an effect of its own, as an entry has.
          writeFileSync(join(folder, 'main.js'), `${code}\nconsole.log('app');`);
          const made = await bundle(join(folder, 'main.js'));
          const found = made.match(CORE)?.length ?? 0;
          check(found === wanted, `the core is in the bundle ${found} times, not ${wanted}`);
        },
      ];
    }
  }
}

// ---- Which file is in a bundle -----------------------------------------------------------------------------------

/** tool → the names of the files of a subpath that are in what it makes of a program for development or production. */
const FILES_OF = {
  async webpack(entry, mode) {
    const { default: compile } = await import('webpack');
    return modulesOf(compile, entry, mode);
  },
  async Rspack(entry, mode) {
    const { rspack: compile } = await import('@rspack/core');
    return modulesOf(compile, entry, mode);
  },
  async esbuild(entry, mode) {
    const { build } = await import('esbuild');
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      // Those that are given take the place of `module`, which is there by default.
      conditions: mode === 'development' ? ['module', mode] : undefined,
      format: 'iife',
      logLevel: 'silent',
      metafile: true,
      write: false,
    });
    return Object.keys(metafile.inputs);
  },
  async Rollup(entry, mode) {
    const { rollup } = await import('rollup');
    const { default: commonjs } = await import('@rollup/plugin-commonjs');
    const { nodeResolve } = await import('@rollup/plugin-node-resolve');
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({ exportConditions: [mode] }), commonjs()],
      onwarn() {},
    });
    const { output } = await bundle.generate({ format: 'iife', name: 'app' });
    return output.flatMap(({ modules }) =>
      Object.entries(modules)
        .filter(([, { code }]) => code)
        .map(([id]) => id),
    );
  },
};

/** The modules of webpack, or of what is compatible with it. */
async function modulesOf(compile, entry, mode) {
  const output = { path: join(dirname(entry), mode) };
  const compiler = compile({ mode, entry, output, optimization: { concatenateModules: false }, devtool: false });
  const stats = await new Promise((done, fail) => compiler.run((error, stats) => (error ? fail(error) : done(stats))));
  const { modules, errors } = stats.toJson({ all: false, modules: true, errors: true });
  await new Promise((done) => compiler.close(done));
  check(!errors.length, JSON.stringify(errors));
  return modules.map(({ name }) => name);
}

/** subpath → the file that an app must have of it, once, whoever asks for it and how; in development another. */
const ONE_OF = {
  '@fiskil/link': { production: 'fiskil-link.nowasm.mjs', development: 'fiskil-link.dev.mjs' },
  '@fiskil/link/wasm': { production: 'fiskil-link.mjs', development: 'fiskil-link.mjs' },
  '@fiskil/link/errors': { production: 'errors.mjs', development: 'errors.mjs' },
};

function* fileCases() {
  for (const [tool, filesOf] of Object.entries(FILES_OF)) {
    yield [
      `${tool}, one file of each subpath for an app and a CommonJS dependency of it`,
      async () => {
        for (const [i, [subpath, wanted]] of Object.entries(ONE_OF).entries()) {
          const folder = app(`one-${tool}-${i}`);
          mkdirSync(folder);
          writeFileSync(join(folder, 'dependency.cjs'), `exports.LinkError = require('${subpath}').LinkError;\n`);
          writeFileSync(
            join(folder, 'main.mjs'),
            `import { LinkError } from '${subpath}';
            import { LinkError as Other } from './dependency.cjs';
            console.log(LinkError === Other);`,
          );
          for (const mode of ['production', 'development']) {
            const files = await filesOf(join(folder, 'main.mjs'), mode);
            const ours = files
              .filter((name) => /@fiskil[\\/]link[\\/]dist/.test(name))
              .map((name) => basename(name.split(/[?|]/)[0]));
            const found = [...new Set(ours)].join();
            check(found === wanted[mode], `${subpath}, ${mode}: the bundle has ${found}, not ${wanted[mode]}`);
          }
        }
      },
    ];
  }
}

// ---- In a browser -----------------------------------------------------------------------------------------------

const kit = readFileSync(join(root, 'tests', 'e2e', 'pages', 'kit.js'), 'utf8');

/** In the page: presses a button of the app, lets the consent UI answer, and tells what the app shows then. */
async function press(button, consentID) {
  const { kit } = window;
  const output = () => document.querySelector('output').textContent;
  // Frameworks take a moment to make the page live.
  for (let tries = 0; !kit.all('iframe').length && !output() && tries < 100; tries++) {
    document.querySelector(button).click();
    await kit.sleep(100);
  }
  if (!consentID) return output();
  const [frame] = kit.all('iframe');
  if (!frame) return `no frame: ${output()}`;
  await kit.ready(frame);
  const modal = kit.all('dialog').filter((dialog) => dialog.matches(':modal')).length;
  await kit.post(frame, { isCompleted: true, consentID });
  for (let tries = 0; output() !== consentID && tries < 100; tries++) await kit.sleep(20);
  return [modal, output(), kit.all('iframe:not([hidden])').filter((one) => one === frame).length].join();
}

/** Uses an app with `link()` and with the tag, and insists that it has the consents, and the error of a flow that cannot open. */
async function useApp({ page, servers }, origin) {
  await page.open(`${origin}/?auth=${servers.auth.origin}`);
  await page.run(`() => { ${kit} }`);
  for (const [button, consent, wanted] of [
    ['#blank', '', 'LINK_INVALID_SESSION'],
    ['#call', 'con_1', '1,con_1,0'],
    ['#trigger', 'con_2', '1,con_2,0'],
  ]) {
    await page.run(() => {
      document.querySelector('output').textContent = '';
    });
    const shown = await page.run(press, button, consent);
    check(shown === wanted, `after ${button} the app shows: ${shown}`);
  }
}

/** Serves what a tool has made under each of the policies, and uses it. */
async function useBuild(used, { folder, origin }, policies, more = () => {}) {
  for (const [name, policy] of Object.entries(policies)) {
    const headers = policy(used.servers.auth.origin);
    const server = await (folder ? serve(folder, headers) : serveBefore(origin, headers));
    try {
      await useApp(used, server.origin);
      await more();
      await used.page.finish();
    } catch (error) {
      error.message = `under ${name}: ${error.message}`;
      throw error;
    } finally {
      await server.close();
    }
  }
}

function* browserCases() {
  for (const [tool, [build, modes, policies = POLICIES]] of Object.entries(TOOLS)) {
    for (const mode of modes) {
      const slug = `${tool}-${mode}`.replace(/\W+/g, '-');
      yield [
        `${tool}, ${mode}`,
        async (used) => {
          const source = app(`source-${slug}`);
          const name = tool.startsWith('Next.js') ? 'next' : 'browser';
          cpSync(join(here, 'apps', name), source, { recursive: true });
          writeFileSync(join(source, 'package.json'), '{ "private": true }');
          const built = await build(mode, source, app(`out-${slug}`), used);
          const isServed = async () => {
            if (name !== 'next') return;
            const text = await used.page.run(() => document.querySelector('#server').textContent);
            check(text === `${used.version} LINK_NOT_FOUND`, `the server component shows: ${text}`);
          };
          const none = { 'no policy': () => ({}) };
          try {
            if (mode === 'production') await useBuild(used, built, policies, isServed);
            else if (built.folder) await useBuild(used, built, none);
            else {
              await useApp(used, built.origin);
              await isServed();
            }
          } finally {
            await used.page.finish();
            await built.close?.();
          }
        },
      ];
    }
  }
  yield [
    'a bundle of @fiskil/link/wasm, where WebAssembly is allowed and where nothing can start',
    async (used) => {
      const { build } = await import('esbuild');
      const source = app('source-wasm');
      const out = app('out-wasm');
      cpSync(app('browser'), source, { recursive: true });
      const main = join(source, 'main.js');
      writeFileSync(main, readFileSync(main, 'utf8').replace("'@fiskil/link'", "'@fiskil/link/wasm'"));
      const options = { bundle: true, format: 'esm', logLevel: 'silent', minify: true };
      await build({ ...options, entryPoints: [main], outfile: join(out, 'bundle.js') });
      await useBuild(used, writePage(out, './bundle.js'), { "'wasm-unsafe-eval'": WITH_WASM });
      const server = await serve(out, POLICIES["script-src 'self'"](used.servers.auth.origin));
      try {
        used.page.allow(/wasm|WebAssembly/);
        await used.page.open(`${server.origin}/?auth=${used.servers.auth.origin}`);
        await used.page.run(`() => { ${kit} }`);
        for (const button of ['#call', '#trigger']) {
          const shown = await used.page.run(press, button, '');
          await used.page.run(() => {
            document.querySelector('output').textContent = '';
          });
          check(shown === 'LINK_INTERNAL_ERROR', `after ${button} the app shows: ${shown}`);
        }
        const problems = await used.page.problems();
        check(
          problems.some((line) => /console\.error: fiskil-link: .*@fiskil\/link/.test(line)),
          `the console has ${problems}`,
        );
      } finally {
        await used.page.finish();
        await server.close();
      }
    },
  ];
  yield [
    'a worker of the browser',
    async ({ page, version }) => {
      const { build } = await import('esbuild');
      const out = app('out-worker');
      const entry = join(app('browser'), 'worker.js');
      await build({
        entryPoints: [entry],
        bundle: true,
        format: 'esm',
        outfile: join(out, 'worker.js'),
        logLevel: 'silent',
      });
      writeFileSync(join(out, 'index.html'), '<!doctype html><title>x</title><link rel="icon" href="data:,">');
      const server = await serve(out);
      try {
        await page.open(server.origin);
        const told = await page.run(
          () =>
            new Promise((done, fail) => {
              const worker = new Worker('/worker.js', { type: 'module' });
              worker.onmessage = ({ data }) => done(data);
              worker.onerror = (event) => fail(new Error(event.message));
            }),
        );
        check(told.code === 'LINK_NOT_FOUND' && told.version === version, JSON.stringify(told));
      } finally {
        await page.finish();
        await server.close();
      }
    },
  ];
}

// ---- All of it --------------------------------------------------------------------------------------------------

await main(async () => {
  const chosen = (cases) =>
    [...cases].filter(
      ([name]) => !values.only.length || values.only.some((part) => name.toLowerCase().includes(part.toLowerCase())),
    );
  await npmPackages('tests/bundlers');
  const tarball = await pack(work);
  await install(tarball, here);
  symlinkSync(join(here, 'node_modules'), join(work, 'node_modules'));
  // Without it the apps would belong to the package of this repository, which finds its own name in itself.
  writeFileSync(join(work, 'package.json'), '{ "private": true }');
  for (const name of ['node', 'types', 'browser']) cpSync(join(here, 'apps', name), app(name), { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

  const used = { tarball, version };
  let passed = 0;
  let count = 0;
  const play = async ([name, test]) => {
    const began = Date.now();
    count++;
    try {
      await test(used);
      passed++;
      console.log(`ok     ${name} (${seconds(Date.now() - began)})`);
    } catch (error) {
      const text = error instanceof Explained ? error.message : error.stack;
      console.log(`FAILED ${name}\n${text.trim().replaceAll(/^/gm, '       ')}`);
    }
  };
  for (const each of [...chosen(plainCases()), ...chosen(shakingCases()), ...chosen(fileCases())]) await play(each);
  const inBrowser = [...chosen(workspaceCases()), ...chosen(browserCases())];
  if (inBrowser.length) {
    used.servers = await startServers();
    const session = await launch();
    try {
      used.page = new Page(session.driver);
      await used.page.prepare();
      for (const each of inBrowser) await play(each);
    } finally {
      await session.close();
      await used.servers.close();
    }
  }
  check(count, `no case is called ${values.only.join(', ')}`);
  console.log(`${passed} of ${count} cases passed`);
  return passed === count ? 0 : 1;
});
