// `node scripts/audit.mjs shipped`: the package needs no other package at run time.
// `node scripts/audit.mjs used`: asks the registry for known holes in the packages that build and test it.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LEFT_OUT, Explained, main } from './lib/log.mjs';
import { dist, root } from './lib/paths.mjs';
import { capture, run } from './lib/process.mjs';

/** What npm installs with a package, or asks for beside it. */
const AT_RUN_TIME = ['dependencies', 'optionalDependencies', 'bundleDependencies', 'bundledDependencies'];

/** Every package that the manifest makes an app install; an optional peer is none. */
function demanded(manifest) {
  const listed = AT_RUN_TIME.flatMap((key) => Object.keys(manifest[key] ?? {}).map((name) => `${key}: ${name}`));
  const peers = Object.keys(manifest.peerDependencies ?? {})
    .filter((name) => !manifest.peerDependenciesMeta?.[name]?.optional)
    .map((name) => `peerDependencies: ${name}`);
  return [...listed, ...peers];
}

/** Every import of a package in these scripts, as esbuild reads them. */
async function imported(folder, names) {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: names.map((name) => ({ in: name, out: name })),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outdir: 'unwritten',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  return Object.entries(metafile.inputs).flatMap(([file, { imports }]) =>
    imports.filter(({ external }) => external).map(({ path }) => `${file}: ${path}`),
  );
}

async function shipped() {
  const scripts = readdirSync(dist).filter((name) => /\.[cm]?js$/.test(name));
  if (!scripts.length) throw new Explained('there is no script in dist/');
  const found = [
    ...demanded(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))),
    ...(await imported(dist, scripts)),
  ];
  if (found.length) throw new Explained(`the package needs others at run time:\n  ${found.join('\n  ')}`);
  console.log(`${scripts.length} scripts of dist/ import no package, and package.json demands none`);
}

/** The folders with packages of their own. */
const folders = () =>
  capture('git', ['ls-files', '--', 'package-lock.json', '*/package-lock.json']).split('\n').map(dirname);

async function used() {
  const bad = [];
  for (const folder of folders()) {
    const options = { cwd: join(root, folder), quiet: true };
    const { code, stdout, output } = await run('npm', ['audit', '--package-lock-only', '--json'], options);
    let answer = {};
    try {
      answer = JSON.parse(stdout);
    } catch {
      // No answer that can be read is no answer.
    }
    if (!answer.metadata) {
      const status = /\b[45]\d\d(?: [A-Z][a-z]+)+/.exec(output)?.[0] ?? `code ${code}`;
      console.log(`the registry in use answers no audit (${status})`);
      return LEFT_OUT;
    }
    const count = answer.metadata.vulnerabilities;
    console.log(`${folder}: ${answer.metadata.dependencies.total} packages, ${count.total} known holes`);
    for (const { name, severity } of Object.values(answer.vulnerabilities))
      bad.push(`${folder}: ${name} (${severity})`);
  }
  if (bad.length) throw new Explained(`known holes:\n  ${bad.join('\n  ')}`);
  return 0;
}

await main(() => {
  const task = { shipped, used }[process.argv[2]];
  if (!task) throw new Explained('Say which: shipped or used');
  return task();
});
