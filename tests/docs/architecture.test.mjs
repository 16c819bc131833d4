// docs/architecture.md has a map of the sources: a file that is not in it is one that nobody finds.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');

/** The files and the folders that the map names, in backquotes. */
const named = new Set(
  [...read('docs/architecture.md').matchAll(/`((?:src|bindings)\/[\w./-]*)`/g)].map(([, name]) => name),
);

const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath ?? entry.path, entry.name)
      .slice(root.length)
      .replaceAll('\\', '/'),
  );

/** A folder stands for what is in it where its files have no row of their own. */
const isInMap = (file) =>
  named.has(file) ||
  ['src/core/text/', 'src/js/testing/', 'src/js/types/'].some((at) => named.has(at) && file.startsWith(at));

test('every source file is in the map', () => {
  const missing = files.filter((file) => !isInMap(file));
  assert.deepEqual(missing, []);
});

test('every file and folder that the map names is there', () => {
  const gone = [...named].filter((name) => {
    try {
      if (name.endsWith('/')) readdirSync(join(root, name));
      else read(name);
      return false;
    } catch {
      return true;
    }
  });
  assert.deepEqual(gone, []);
});

test('what each way goes through is in the sources', () => {
  const sources = files.filter((file) => /\.(?:rs|js)$/.test(file)).map(read);
  for (const name of [
    'fn is_source_of',
    'fn receive',
    'fn handle',
    'fn preload',
    'fn activate',
    'impl CustomElement for FiskilLink',
  ])
    assert.ok(
      sources.some((source) => source.includes(name)),
      name,
    );
});
