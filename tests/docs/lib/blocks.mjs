// Reads the guides: their code blocks, headings and links. Decides nothing about them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/paths.mjs';

/** Every document that a reader of the repository is sent to, as paths from its root. */
export const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'demo/README.md',
];

/** The first page of the website. It stands beside the guides there, and nothing of the repository leads to it. */
export const siteIndex = 'docs/site/index.md';

export const read = (document) => readFileSync(join(root, document), 'utf8');

/** The code blocks of a text: language, the words after it, code, and the line on which the fence stands. */
export function blocksOf(text) {
  return [...text.matchAll(/^( *)```(\S*) *(.*)\n([\s\S]*?)^\1```$/gm)].map((match) => {
    const [, indent, language, words, code] = match;
    return {
      language,
      words: words.trim().split(/\s+/).filter(Boolean),
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      line: text.slice(0, match.index).split('\n').length,
    };
  });
}

/** A text without its code: what is left are sentences, headings and links. */
export const proseOf = (text) =>
  text.replace(/^( *)```[\s\S]*?^\1```$/gm, '').replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()<>]/g, ' '));

/** The anchors that GitHub gives the headings of a text. */
export function anchorsOf(text) {
  const seen = new Map();
  return new Set(
    [...text.replace(/^( *)```[\s\S]*?^\1```$/gm, '').matchAll(/^#{1,6} +(.+)$/gm)].map(([, title]) => {
      const slug = title
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_\- ]/gu, '')
        .replaceAll(' ', '-');
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count ? `${slug}-${count}` : slug;
    }),
  );
}

/** The block of a document that has this word after its language. */
export function namedBlock(document, word) {
  const found = blocksOf(read(document)).filter(({ words }) => words[0] === word);
  if (found.length !== 1) throw new Error(`${document} has ${found.length} blocks named ${word}`);
  return found[0].code;
}
