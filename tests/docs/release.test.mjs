// The release commands, on copies of the repository; and the oldest Rust that the crate names.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { sri } from '../../scripts/lib/integrity.mjs';
import { root, target } from '../../scripts/lib/paths.mjs';
import { subpathFolders } from '../../scripts/subpaths.mjs';
import { linksOf, problemWith } from './lib/links.mjs';

const FEWEST_PAGES = 24;
const FEWEST_LINKS = 150;
/** Where nothing is built yet, the crate's dependencies are compiled. */
const SLOW_MS = 600_000;

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

const place = mkdtempSync(join(tmpdir(), 'release-'));
after(() => rmSync(place, { recursive: true, force: true }));
const copy = join(place, 'version');

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

function run(cwd, command, args, env) {
  const options = { cwd, encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, ...env } };
  const { status, stdout, stderr } = spawnSync(command, args, options);
  return { status, stdout, said: stdout + stderr };
}

const release = (...args) => run(copy, process.execPath, ['scripts/release.mjs', ...args]);

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

test('clippy refuses what came later than the Rust that the crate names, and CI compiles with that Rust', () => {
  const manifest = readFileSync(join(root, 'Cargo.toml'), 'utf8');
  const [, oldest] = /^rust-version = "([\d.]+)"$/m.exec(manifest);
  const [, lints] = /^\[workspace\.lints\.clippy\]\n([\s\S]+?)\n\n/m.exec(manifest);
  const crate = join(place, 'later');
  mkdirSync(join(crate, 'src'), { recursive: true });
  cpSync(join(root, 'rust-toolchain.toml'), join(crate, 'rust-toolchain.toml'));
  const head = `name = "later"\nversion = "0.0.0"\nedition = "2024"\nrust-version = "${oldest}"`;
  writeFileSync(join(crate, 'Cargo.toml'), `[package]\n${head}\n[workspace]\n[lints.clippy]\n${lints}\n`);
  const clippy = (text) => {
    writeFileSync(join(crate, 'src/lib.rs'), `#[must_use]\npub fn end(text: &str) -> usize {\n    ${text}\n}\n`);
    return run(crate, 'cargo', ['clippy', '--quiet', '--', '-Dwarnings'], { CARGO_TARGET_DIR: join(crate, 'target') });
  };
  assert.equal(clippy('text.len()').status, 0);
  // It came with Rust 1.91.
  const { status, said } = clippy('text.ceil_char_boundary(1)');
  assert.notEqual(status, 0);
  assert.match(said, new RegExp(`\`${oldest}(?:\\.0)?\` but this item is stable since`));
  const workflow = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8');
  for (const more of ['', ' --target wasm32-unknown-unknown'])
    assert.ok(workflow.includes(`cargo "+$oldest" check --package fiskil-link --all-features --locked${more}\n`));
});

describe('one command packs a release', { timeout: SLOW_MS }, () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const whole = join(place, 'whole');
  const files = join(whole, 'target/release-files');
  const npm = join(place, 'package');
  const crate = join(place, `fiskil-link-${version}`);
  const TARBALL = `fiskil-link-${version}.tgz`;
  const CRATE = `fiskil-link-${version}.crate`;
  const sums = () => readFileSync(join(files, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const filesIn = (folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));

  before(
    () => {
      const { stdout } = run(root, 'git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
      for (const name of stdout.split('\0').filter((name) => name && existsSync(join(root, name))))
        cpSync(join(root, name), join(whole, name));
      // What is compiled already is not compiled again; and what is packed needs no network.
      const env = { CARGO_TARGET_DIR: target, CARGO_NET_OFFLINE: 'true' };
      const { status, said } = run(whole, process.execPath, ['scripts/release.mjs', 'pack'], env);
      assert.equal(status, 0, said);
      for (const name of [TARBALL, CRATE])
        assert.equal(run(place, 'tar', ['-xzf', join(files, name)]).status, 0, `${name} unpacks`);
    },
    { timeout: SLOW_MS },
  );

  test('it writes the package, the crate, the hashes of the scripts, and a checksum of each', () => {
    assert.deepEqual(readdirSync(files).sort(), ['SHA256SUMS', CRATE, TARBALL, 'integrity.json'].sort());
    const expected = [CRATE, TARBALL, 'integrity.json'].map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(files, name)))
          .digest('hex')}  ${name}`,
    );
    assert.deepEqual(sums().sort(), expected.sort());
  });

  test('it leaves nothing else behind', () => {
    assert.deepEqual(
      subpathFolders.filter((name) => existsSync(join(whole, name))),
      [],
    );
  });

  test('each hash is that of the script in the package, and of the tag that the README shows', () => {
    const hashes = JSON.parse(readFileSync(join(files, 'integrity.json'), 'utf8'));
    assert.deepEqual(JSON.parse(readFileSync(join(npm, 'dist/integrity.json'), 'utf8')), hashes);
    const scripts = readdirSync(join(npm, 'dist')).filter((name) => /\.[cm]?js$/.test(name));
    assert.deepEqual(Object.keys(hashes).sort(), scripts.sort());
    for (const name of scripts) assert.equal(sri(readFileSync(join(npm, 'dist', name))), hashes[name], name);
    const readme = readFileSync(join(npm, 'README.md'), 'utf8');
    const [, tagVersion, name, hash] = /@([\d.]+)\/dist\/([\w.-]+)"\n\s*integrity="([^"]+)"/.exec(readme) ?? [];
    assert.deepEqual([tagVersion, hash], [version, hashes[name]]);
  });

  test('the package has a folder for each subpath, both licences, and the guides', () => {
    const packed = filesIn(npm);
    for (const name of [...subpathFolders.map((name) => `${name}/package.json`), 'LICENSE-MIT', 'LICENSE-APACHE'])
      assert.ok(packed.includes(name), name);
    const guides = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
    for (const name of guides) assert.ok(packed.includes(`docs/${name}`), name);
    const strange = packed.filter((name) => /^(?:src|tests|scripts|node_modules|target)\/|\.rs$/.test(name));
    assert.deepEqual(strange, []);
  });

  test('every link of the README and the guides leads to a file of the package, and to a heading of it', () => {
    const pages = filesIn(npm).filter((name) => name.endsWith('.md'));
    assert.ok(pages.length >= FEWEST_PAGES, `only ${pages.length} pages are packed; the check may be blind`);
    const links = pages.flatMap((page) =>
      linksOf(readFileSync(join(npm, page), 'utf8')).map((address) => ({ page, address })),
    );
    assert.ok(links.length >= FEWEST_LINKS, `only ${links.length} links found; the check may be blind`);
    const wrong = links
      .map(({ page, address }) => ({ page, address, problem: problemWith(page, address, npm) }))
      .filter(({ problem }) => problem);
    assert.deepEqual(wrong, []);
  });

  test('the crate has every source, its page, the changes and both licences, and no test', () => {
    const packed = filesIn(crate);
    const sources = filesIn(join(root, 'src')).map((name) => `src/${name}`);
    const rest = ['README.md', 'CHANGELOG.md', 'LICENSE-MIT', 'LICENSE-APACHE', 'Cargo.toml'];
    assert.deepEqual(
      [...sources, ...rest].filter((name) => !packed.includes(name)),
      [],
    );
    assert.deepEqual(
      packed.filter((name) => /^(?:tests|demo|dist|docs)\//.test(name)),
      [],
    );
    assert.match(readFileSync(join(crate, 'Cargo.toml'), 'utf8'), new RegExp(`^version = "${version}"$`, 'm'));
  });
});

test('cargo has nothing to say against publishing the crate', { timeout: SLOW_MS }, (t) => {
  const args = ['publish', '--dry-run', '--package', 'fiskil-link', '--locked', '--allow-dirty', '--no-verify'];
  const { status, said } = run(root, 'cargo', args);
  const noRegistry = /failed to (?:fetch|download|get)|HTTP request|Could(?: not|n't) (?:resolve|connect)|network/i;
  if (status !== 0 && noRegistry.test(said)) return t.skip('the registry does not answer');
  assert.equal(status, 0, said);
  const warnings = [...said.matchAll(/^warning: (.+)$/gm)].map(([, text]) => text);
  assert.deepEqual(
    warnings.filter((text) => !/^(?:aborting upload due to dry run|ignoring test `\w+`)/.test(text)),
    [],
  );
});
