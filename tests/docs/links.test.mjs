// Every link of the guides leads somewhere: files, pictures, and headings in them. And every guide can be reached.
import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/paths.mjs';
import { anchorsOf, documents, proseOf, read } from './lib/blocks.mjs';

const FEWEST_LINKS = 100;

/** The addresses that a document links to. */
function linksOf(text) {
  const prose = proseOf(text);
  return [
    ...[...prose.matchAll(/!?\[[^\]]*\]\(([^)\s]+)(?: "[^"]*")?\)/g)].map(([, address]) => address),
    ...[...prose.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, address]) => address),
  ];
}

/** What is wrong with a link, or nothing. */
function problemWith(document, address) {
  if (/^(https?|mailto):/.test(address)) return '';
  const [path, anchor] = address.split('#');
  const file = path ? normalize(join(dirname(document), path)) : document;
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
