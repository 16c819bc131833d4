// The release commands, on a copy of the files that have the version; and the oldest Rust that the crate names.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { root } from '../../scripts/lib/paths.mjs';

/** What a crate of the workspace depends on when somebody else builds it, itself too. */
function dependencies(name) {
  const { status, stdout, stderr } = spawnSync('cargo', ['metadata', '--format-version=1', '--locked'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  assert.equal(status, 0, stderr);
  const { packages, resolve } = JSON.parse(stdout);
  const found = new Set([packages.find((one) => one.name === name).id]);
  for (const id of found) {
    for (const { pkg, dep_kinds: kinds } of resolve.nodes.find((node) => node.id === id).deps) {
      if (kinds.some(({ kind }) => kind !== 'dev')) found.add(pkg);
    }
  }
  return packages.filter(({ id }) => found.has(id));
}

const copy = mkdtempSync(join(tmpdir(), 'release-'));
after(() => rmSync(copy, { recursive: true, force: true }));

const FILES = [
  'package.json',
  'package-lock.json',
  'Cargo.toml',
  'Cargo.lock',
  'fuzz/Cargo.lock',
  'tests/yew/Cargo.lock',
  'CHANGELOG.md',
  'README.md',
];
for (const file of ['scripts', ...FILES]) cpSync(join(root, file), join(copy, file), { recursive: true });

function release(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release.mjs', ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

const read = (file) => readFileSync(join(copy, file), 'utf8');

test('one command sets the next version everywhere and gives it a section of the changelog', () => {
  const { version } = JSON.parse(read('package.json'));
  assert.match(release('check', `v${version}`).said, new RegExp(`${version} everywhere`));
  assert.equal(release('version', '98.7.6').status, 0);
  for (const file of FILES.slice(0, 6)) assert.match(read(file), /"?version"?(:| =) "98\.7\.6"/, file);
  assert.match(read('CHANGELOG.md'), /## \[Unreleased\]\n\n## \[98\.7\.6\] - \d{4}-\d\d-\d\d\n/);
  // `npm run build` writes the README.
  assert.match(release('check', 'v98.7.6').said, /The README does not name 98\.7\.6/);
  writeFileSync(join(copy, 'README.md'), read('README.md').replaceAll(`@${version}/`, '@98.7.6/'));
  assert.equal(release('check', 'v98.7.6').status, 0);
});

test('a version that is none, and a tag of another version, are refused', () => {
  assert.match(release('version', 'next').said, /A version is like 1\.2\.3, not next/);
  assert.match(release('check', 'v0.0.1').said, /The tag is v0\.0\.1/);
});

test('no dependency of the crate needs a newer Rust than the crate names', () => {
  const all = dependencies('fiskil-link');
  const minor = (version) => Number(version.split('.')[1]);
  const { rust_version: oldest } = all.find(({ name }) => name === 'fiskil-link');
  const newer = all.filter(({ rust_version: needed }) => needed && minor(needed) > minor(oldest));
  assert.ok(all.length > 20, `it has ${all.length} dependencies`);
  assert.deepEqual(
    newer.map(({ name, version, rust_version: needed }) => `${name} ${version} needs ${needed}`),
    [],
  );
});
