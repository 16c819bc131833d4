// Every link of the guides leads somewhere: files, pictures, and headings in them. And every guide can be reached. The links of
// the package are tested with what else a release has, in release.test.mjs.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/paths.mjs';
import { documents, read, siteIndex } from './lib/blocks.mjs';
import { linksOf, problemWith } from './lib/links.mjs';

const FEWEST_LINKS = 100;

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

test('the check of links sees what is wrong', () => {
  assert.equal(problemWith('README.md', 'docs/nowhere.md'), 'docs/nowhere.md is not there');
  assert.match(problemWith('docs/api.md', '#nowhere'), /no heading/);
  assert.match(problemWith('docs/api.md', '../../elsewhere'), /out of the folder/);
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
