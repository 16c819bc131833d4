// What a reader must find: what the first page shows, in which order, and which pages there are. That the links lead
// somewhere, that the examples run, and that names are right, other tests show.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { dist, root } from '../../scripts/lib/paths.mjs';
import { anchorsOf, blocksOf, documents, proseOf, read, siteIndex } from './lib/blocks.mjs';
import { linksOf } from './lib/links.mjs';

/** Words of the people who wrote this; a reader knows none of them. */
const INSIDE = [/\bvendor\b/i, /\bseed document\b/i, /What stands here/, /says how it ended, exactly once/];

/** The head of each table of a text, as its cells. */
const tablesOf = (text) =>
  [...text.matchAll(/^\|(.+)\|\n\| ?:?-/gm)].map(([, head]) => head.split('|').map((cell) => cell.trim()));

/** What the crate's first page says, as Markdown. */
const cratePage = () =>
  readFileSync(join(root, 'src/lib.rs'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('//!'))
    .map((line) => line.replace(/^\/\/! ?/, ''))
    .join('\n');

test('the README says what it is in one sentence, shows it, and starts in twice five lines', () => {
  const text = read('README.md');
  const [, sentence] = /^# .+\n\n(.+)\n\n/.exec(text);
  assert.match(sentence, /^[^.!?]+\.$/, 'one sentence');
  assert.match(text, /<picture>[\s\S]+<\/picture>[\s\S]+\.webp"[\s\S]+## Start/, 'a picture and an animation');
  const [tag, pinned] = blocksOf(text).filter(({ language }) => language === 'html');
  const [install] = blocksOf(text).filter(({ language }) => language === 'sh');
  const [call] = blocksOf(text).filter(({ language }) => language === 'js');
  assert.equal(tag.code.trim().split('\n').length, 5, 'the tag');
  assert.equal(install.code.trim(), 'npm install @fiskil/link');
  assert.equal(call.code.trim().split(/\n+/).length, 5, 'link()');
  assert.match(pinned.code, /@\d+\.\d+\.\d+\/[\s\S]+integrity="sha384-/);
  for (const command of ['npm start', 'npm test', 'npm run build']) assert.ok(text.includes(command), command);
  const heads = tablesOf(text).map(String);
  assert.ok(heads.includes('you have,use,read'), 'ways to embed');
  assert.ok(
    heads.includes('import or file,for,at most,your CSP must also allow,if WebAssembly is refused'),
    'what is in the package',
  );
  assert.deepEqual([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title).slice(0, 6), [
    'Start',
    'Try it without an account',
    'Ways to embed it',
    'What is in the package',
    'Browsers',
    'Documentation',
  ]);
});

test('there is a page for each thing that somebody looks for', () => {
  const guides = 'server mobile accessibility theming localisation troubleshooting go-live architecture releasing'
    .split(' ')
    .map((name) => `docs/${name}.md`);
  for (const page of [...guides, 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'])
    assert.ok(existsSync(join(root, page)), page);
  const pictures = linksOf(read('docs/theming.md')).filter((address) => address.endsWith('.png'));
  assert.ok(pictures.length >= 3, 'theming has pictures');
});

test('no page has a word that only insiders know', () => {
  const found = [...documents, siteIndex].flatMap((page) =>
    INSIDE.filter((word) => word.test(proseOf(read(page)).replace(/`[^`\n]*`/g, ''))).map((word) => `${page}: ${word}`),
  );
  assert.deepEqual(found, []);
});

test('an example can be pasted where React has server components, and needs no option that Vitest has dropped', () => {
  const blocks = documents.flatMap((page) => blocksOf(read(page)).map((block) => ({ ...block, page })));
  const react = blocks.filter(({ page, code }) => /from 'react'/.test(code) && page !== 'docs/mobile.md');
  assert.ok(react.length >= 6, `only ${react.length} found; the check may be blind`);
  for (const { page, line, code } of react) assert.match(code, /^(?:\/\/ .*\n)?'use client';\n/, `${page}:${line}`);
  for (const { page, line, code } of blocks) assert.doesNotMatch(code, /\besbuild: *\{/, `${page}:${line}`);
});

test('an example that opens a flow says what to do when it fails', () => {
  // These show how to write the options, and how to end a flow in a test.
  const others = ['docs/localisation.md', 'docs/testing.md'];
  const calls = documents
    .filter((page) => !others.includes(page))
    .flatMap((page) => blocksOf(read(page)).map((block) => ({ ...block, page })))
    .filter(({ code }) => /(?<!const flow = )\blink\(/.test(code));
  assert.ok(calls.length >= 8, `only ${calls.length} found; the check may be blind`);
  const silent = calls.filter(({ code }) => !/catch|\berror\b|\bfailed\b|Err\(/.test(code));
  assert.deepEqual(
    silent.map(({ page, line }) => `${page}:${line}`),
    [],
  );
});

test('the errors begin with one table of what to show, and have a section for each code', async () => {
  const { LinkError, linkErrorCodes, messageForUser } = await import(pathToFileURL(join(dist, 'errors.mjs')));
  const text = read('docs/errors.md');
  const [head] = tablesOf(text);
  assert.deepEqual(head, ['code', 'what happened', 'show to the user', 'try again?', 'new session?']);
  const rows = [...text.matchAll(/^\| \[`([A-Z_]+)`\]\(#(\w+)\) *\|(.+)\|$/gm)];
  assert.deepEqual(
    rows.map(([, code]) => code),
    linkErrorCodes,
  );
  for (const [, code, anchor, rest] of rows) {
    assert.ok(anchorsOf(text).has(anchor), code);
    const [, sentence, , newSession] = rest.split('|').map((cell) => cell.trim());
    const error = new LinkError(code);
    assert.equal(sentence, messageForUser(error) || 'nothing', code);
    assert.equal(newSession, error.needsNewSession ? '**yes**' : 'no', code);
  }
});

test('the English words of the localisation guide are those of the panel', () => {
  const sources = ['src/js/panel.js', 'src/core/options.rs', 'src/dom/form_control.rs'].map(read).join('\n');
  const rows = [...read('docs/localisation.md').matchAll(/^\| `(\w+)` +\| (.+?) +\|/gm)];
  assert.equal(rows.length, 6);
  for (const [, name, words] of rows) assert.match(sources, new RegExp(`['">]${words.replace('.', '\\.')}['"<]`), name);
});

test('the threat model has three columns, and its tests are in a fold', () => {
  const [open, ...folded] = read('docs/security.md').split('<details>');
  assert.ok(folded.length > 0);
  for (const head of tablesOf(open)) assert.ok(head.length <= 3, head.join());
  for (const rest of folded) {
    const [, after] = rest.split('</details>');
    for (const head of tablesOf(after)) {
      assert.ok(head.length <= 3, head.join());
      assert.ok(!head.includes('shown by'), head.join());
    }
  }
});

test('the API begins with a list that leads to each of its sections', () => {
  const [contents, ...sections] = read('docs/api.md').split(/^(?=## )/m);
  const listed = linksOf(contents);
  for (const section of sections) {
    const [anchor] = anchorsOf(section.split('\n')[0]);
    assert.ok(listed.includes(`#${anchor}`), anchor);
  }
});

test("the crate's page says how to depend on it, build it, close, preload and allow it", () => {
  const text = cratePage();
  assert.match(text, /```toml\n\[dependencies\]\nfiskil-link = "1"\n/);
  for (const title of ['Start', 'The tag', 'Closing', 'Preloading', 'Content security policy', 'Native targets'])
    assert.match(text, new RegExp(`^# ${title}$`, 'm'));
  for (const [what, example] of [
    ['trunk', /\*\*With trunk\*\*[\s\S]+data-trunk rel="rust"/],
    ['wasm-bindgen', /\*\*With wasm-bindgen alone\*\*[\s\S]+wasm-bindgen --target web/],
    ['the policy', /script-src 'self' 'wasm-unsafe-eval'; frame-src https:\/\/auth\.fiskil\.com/],
  ])
    assert.match(text, example, what);
  const manifest = readFileSync(join(root, 'Cargo.toml'), 'utf8');
  assert.match(manifest, /^wasm-bindgen = "0\.2\.\d+"$/m, 'a range of versions');
  assert.match(manifest, /^default-target = "wasm32-unknown-unknown"$/m, 'docs.rs builds it for browsers');
  const [, oldest] = /^rust-version = "([\d.]+)"$/m.exec(manifest);
  assert.ok(text.includes(`Rust ${oldest}`) && read('README.md').includes(`Rust ${oldest}`), oldest);
});

test('a release is published with provenance, by a workflow', () => {
  const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
  assert.match(workflow, /tags: \['v\*'\]/);
  assert.match(workflow, /id-token: write/);
  assert.match(workflow, /npm publish .*--provenance/);
  assert.match(workflow, /sha256sum --check SHA256SUMS/);
  assert.match(workflow, /cargo publish --package fiskil-link/);
});
