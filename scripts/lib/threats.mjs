// Whether the tests that docs/security.md names as proof exist. It names them as `file`: "name", "another of the same file";
// … stands for what a test's name takes from a table.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const DOCUMENT = 'docs/security.md';
const FEWEST = 15;
const REFERENCE = /`([\w.-]+(?:\/[\w.-]+)+)`: ("[^"]+"(?:, "[^"]+")*)/g;
/** What may stand in place of a test's name. */
const ADMITTED = /^(no test yet|not stopped)/;

const references = (text) =>
  [...text.matchAll(REFERENCE)].flatMap(([, file, list]) =>
    [...list.matchAll(/"([^"]+)"/g)].map(([, name]) => [file, name]),
  );

/** A test's name is all of a function's name, or all of a string. */
function pattern(file, name) {
  const parts = name.split('…').map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  const whole = parts.join('\\$\\{[^\\n]*?\\}');
  return new RegExp(file.endsWith('.rs') ? `\\bfn ${whole}\\(` : `(['"\`])${whole}\\1`);
}

/** The last cells of the tables whose last column is "shown by". */
function* proofs(text) {
  let inside = false;
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) inside = false;
    const cell = line.split('|').at(-2)?.trim();
    if (inside && !/^-+$/.test(cell)) yield { cell, row: line.split('|').slice(1, 3).join('|').replace(/\s+/g, ' ') };
    if (line.startsWith('|') && cell === 'shown by') inside = true;
  }
}

/** What is wrong with the proofs: a sentence each. */
export function threatProblems(text = readFileSync(join(root, DOCUMENT), 'utf8')) {
  const found = [];
  const named = references(text);
  if (named.length < FEWEST) {
    found.push(`${DOCUMENT}: names ${named.length} tests, fewer than ${FEWEST}; the check may be blind`);
  }
  for (const [file, name] of named) {
    if (!existsSync(join(root, file))) found.push(`${DOCUMENT}: names ${file}, which is not there`);
    else if (name.replaceAll('…', '').trim().length < 4)
      found.push(`${DOCUMENT}: “${name}” says too little to be found`);
    else if (!pattern(file, name).test(readFileSync(join(root, file), 'utf8')))
      found.push(`${DOCUMENT}: ${file} has no test “${name}”`);
  }
  for (const { cell, row } of proofs(text)) {
    if (!references(cell).length && !ADMITTED.test(cell)) found.push(`${DOCUMENT}: no test shows${row}: ${cell}`);
  }
  return found;
}
