// Finds the links of a guide, and what is wrong with one. Asks no server: a link to another site is taken as right.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root } from '../../../scripts/lib/paths.mjs';
import { anchorsOf, proseOf } from './blocks.mjs';

/** The addresses that a document links to. */
export function linksOf(text) {
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

/** What is wrong with a link of a document in a folder, or nothing. */
export function problemWith(document, address, folder = root) {
  if (isElsewhere(address)) return '';
  const [, anchor] = address.split('#');
  const file = fileOf(document, address);
  const path = join(folder, file);
  if (file.startsWith('..')) return 'leads out of the folder';
  if (!existsSync(path)) return `${file} is not there`;
  if (anchor === undefined) return '';
  if (!file.endsWith('.md') || statSync(path).isDirectory()) return 'only a guide has headings';
  return anchorsOf(readFileSync(path, 'utf8')).has(anchor) ? '' : `${file} has no heading #${anchor}`;
}
