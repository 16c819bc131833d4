// Every link of the guides leads somewhere: files, pictures, and headings in them, in the repository and in the package. And
// every guide can be reached.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/paths.mjs';
import { mustRun } from '../../scripts/lib/process.mjs';
import { anchorsOf, documents, proseOf, read, siteIndex } from './lib/blocks.mjs';

const FEWEST_LINKS = 100;
const FEWEST_PACKED = 20;

/** The addresses that a document links to. */
function linksOf(text) {
  const prose = proseOf(text);
  return [
    ...[...prose.matchAll(/!?\[[^\]]*\]\(([^)\s]+)(?: "[^"]*")?\)/g)].map(([, address]) => address),
    ...[...prose.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, address]) => address),
  ];
}

const isElsewhere = (address) => /^(https?|mailto):/.test(address);

/** The file that a link of a document leads to. */
function fileOf(document, address) {
  const [path] = address.split('#');
  return path ? normalize(join(dirname(document), path)) : document;
}

/** What is wrong with a link, or nothing. */
function problemWith(document, address) {
  if (isElsewhere(address)) return '';
  const [, anchor] = address.split('#');
  const file = fileOf(document, address);
  if (file.startsWith('..')) return 'leads out of the repository';
  if (!existsSync(join(root, file))) return `${file} is not there`;
  if (anchor === undefined) return '';
  if (!file.endsWith('.md') || statSync(join(root, file)).isDirectory()) return 'only a guide has headings';
  return anchorsOf(read(file)).has(anchor) ? '' : `${file} has no heading #${anchor}`;
}

test('every link leads to a file and a heading that are there', () => {
  let count = 0;
  const wrong = [];
  for (const document of documents) {
    for (const address of linksOf(read(document))) {
      count++;
      const problem = problemWith(document, address);
      if (problem) wrong.push(`${document}: ${address}: ${problem}`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(count >= FEWEST_LINKS, `only ${count} links found; the check may be blind`);
});

test('every link of the first page of the website leads to one of its pages', () => {
  const text = read(siteIndex);
  const ELSEWHERE = new Map(
    [...readFileSync(join(root, 'docs/site/build.mjs'), 'utf8').matchAll(/'([\w./]+\.md)': '(\w+)\.md'/g)].map(
      ([, from, to]) => [to, from],
    ),
  );
  const named = [...text.matchAll(/^\s*link: \/(\S+)$/gm)].map(([, name]) => name);
  assert.ok(named.length >= 4, `only ${named.length} found; the check may be blind`);
  const gone = named.filter((name) => !existsSync(join(root, ELSEWHERE.get(name) ?? `docs/${name}.md`)));
  assert.deepEqual(gone, []);
  // Its other links are written as those of a guide are.
  const wrong = linksOf(text).filter((address) => problemWith('docs/index.md', address));
  assert.deepEqual(wrong, []);
});

test('no page of the package links to a file that is not in it', async () => {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'];
  const [{ files }] = Object.values(JSON.parse(await mustRun('npm', args, { cwd: root, quiet: true })));
  const packed = new Set(files.map(({ path }) => path));
  const pages = documents.filter((document) => packed.has(document));
  assert.ok(pages.length >= FEWEST_PACKED, `only ${pages.length} pages are packed; the check may be blind`);
  const isPacked = (file) => packed.has(file) || [...packed].some((path) => path.startsWith(`${file}/`));
  const missing = pages.flatMap((document) =>
    linksOf(read(document))
      .filter((address) => !isElsewhere(address))
      .map((address) => fileOf(document, address))
      .filter((file) => !isPacked(file))
      .map((file) => `${document}: ${file}`),
  );
  assert.deepEqual(missing, []);
});

test('the check of links sees what is wrong', () => {
  assert.equal(problemWith('README.md', 'docs/nowhere.md'), 'docs/nowhere.md is not there');
  assert.match(problemWith('docs/api.md', '#nowhere'), /no heading/);
  assert.match(problemWith('docs/api.md', '../../elsewhere'), /out of the repository/);
  assert.deepEqual(linksOf('[a](b.md) and `[c](d.md)`\n\n```\n[e](f.md)\n```\n'), ['b.md']);
});

test('every guide can be reached from the README', () => {
  const reached = new Set();
  const visit = (document) => {
    if (reached.has(document) || !document.endsWith('.md') || !existsSync(join(root, document))) return;
    reached.add(document);
    for (const address of linksOf(read(document))) {
      if (!/^\w+:/.test(address)) visit(normalize(join(dirname(document), address.split('#')[0] || '.')));
    }
  };
  visit('README.md');
  assert.deepEqual(
    documents.filter((document) => !reached.has(document)),
    [],
  );
});

test('each threat has a row among the tests that show it is stopped', () => {
  const tables = (pattern) =>
    [...read('docs/security.md').matchAll(pattern)].map(([, rows]) => rows.trim().split('\n'));
  const cell = (row, place) => row.split(/(?<!\\)\|/)[place].trim();
  const threats = tables(/^\| who .*\n\|.*\n((?:\|.*\n)+)/gm).map((rows) => rows.map((row) => cell(row, 2)));
  const proofs = tables(/^\| what they try .*\| shown by .*\n\|.*\n((?:\|.*\n)+)/gm).map((rows) =>
    rows.map((row) => cell(row, 1)),
  );
  assert.ok(threats.flat().length > 25, `only ${threats.flat().length} threats found`);
  assert.deepEqual(proofs, threats);
});
