// What a maintainer does for a release; docs/releasing.md has the steps.
//
//   node scripts/release.mjs version 1.2.3   writes the version everywhere
//   node scripts/release.mjs check [v1.2.3]  fails unless all places have the same version, and this one
//   node scripts/release.mjs pack            makes the files of a release in target/release-files
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Explained, main, say } from './lib/log.mjs';
import { dist, root, target } from './lib/paths.mjs';
import { mustRun } from './lib/process.mjs';
import { rustForWasm } from './setup.mjs';

const VERSION = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const CRATES = ['fiskil-link', 'fiskil-link-js', 'fiskil-link-demo'];

/** The version of a crate in a lockfile. */
const inLock = (file, name) => [file, new RegExp(`(\\[\\[package\\]\\]\\nname = "${name}"\\nversion = ")([^"]+)(")`)];

/** Each place that has the version: its file, and what stands before and after it. */
const PLACES = [
  ['package.json', /^(\{\n(?: {2}.*\n)*? {2}"version": ")([^"]+)(")/],
  ['package-lock.json', /^(\{\n(?: {2}.*\n)*? {2}"version": ")([^"]+)(")/],
  ['package-lock.json', /("": \{\n(?: {6}.*\n)*? {6}"version": ")([^"]+)(")/],
  ['Cargo.toml', /(\[workspace\.package\]\nversion = ")([^"]+)(")/],
  ...CRATES.map((name) => inLock('Cargo.lock', name)),
  ...['fuzz', 'tests/yew'].map((folder) => inLock(`${folder}/Cargo.lock`, 'fiskil-link')),
];

const read = (file) => readFileSync(join(root, file), 'utf8');

/** What each place says: file and version. */
function stated() {
  return PLACES.map(([file, pattern]) => {
    const [, , version] = pattern.exec(read(file)) ?? [];
    if (!version) throw new Explained(`${file} has no version where one is expected: ${pattern}`);
    return { file, version };
  });
}

function setVersion(version) {
  if (!VERSION.test(version ?? '')) throw new Explained(`A version is like 1.2.3, not ${version ?? 'nothing'}.`);
  stated();
  for (const [file, pattern] of PLACES) {
    writeFileSync(
      join(root, file),
      read(file).replace(pattern, (_, start, __, end) => `${start}${version}${end}`),
    );
  }
  const changes = read('CHANGELOG.md');
  if (!changes.includes(`## [${version}]`)) {
    const today = new Date().toISOString().slice(0, 10);
    const dated = changes.replace(/^## \[Unreleased\]\n/m, `## [Unreleased]\n\n## [${version}] - ${today}\n`);
    if (dated === changes) throw new Explained('CHANGELOG.md has no section "Unreleased".');
    writeFileSync(join(root, 'CHANGELOG.md'), dated);
  }
  say(`${version} is the version everywhere; \`npm run build\` puts it into dist/ and the README`);
}

function check(tag) {
  const places = stated();
  const [{ version }] = places;
  for (const { file, version: other } of places) {
    if (other !== version) throw new Explained(`${file} says ${other}, package.json says ${version}.`);
  }
  if (tag && tag !== `v${version}`) throw new Explained(`The tag is ${tag}, the version is ${version}.`);
  if (!read('CHANGELOG.md').includes(`## [${version}]`)) throw new Explained(`CHANGELOG.md has no section ${version}.`);
  if (!read('README.md').includes(`@fiskil/link@${version}/`))
    throw new Explained(`The README does not name ${version}: run \`npm run build\`.`);
  say(`${version} everywhere`);
  return version;
}

async function pack() {
  const version = check();
  const out = join(root, 'target/release-files');
  await rustForWasm();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await mustRun('npm', ['pack', '--pack-destination', out], { quiet: true });
  // Compiles what it has packed, for browsers: on a native target most of the sources are left out.
  const forBrowsers = ['--target', 'wasm32-unknown-unknown', '--locked', '--allow-dirty'];
  await mustRun('cargo', ['package', '--package', 'fiskil-link', ...forBrowsers], { quiet: true });
  copyFileSync(join(target, 'package', `fiskil-link-${version}.crate`), join(out, `fiskil-link-${version}.crate`));
  copyFileSync(join(dist, 'integrity.json'), join(out, 'integrity.json'));
  const sums = readdirSync(out)
    .sort()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex')}  ${name}\n`,
    );
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
  process.stdout.write(sums.join(''));
  say(out);
}

await main(async () => {
  const [command, argument] = process.argv.slice(2);
  if (command === 'version') setVersion(argument);
  else if (command === 'check') check(argument);
  else if (command === 'pack') await pack();
  else throw new Explained('Say `version 1.2.3`, `check` or `pack`.');
});
