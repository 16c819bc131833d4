// Source maps of the scripts in dist/: what they call their sources, and what a wrapper moves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** The same map for a script in front of which some lines, or some characters of the first line, were put. */
export const shiftMap = (map, lines, characters = 0) => ({
  ...map,
  mappings: ';'.repeat(lines) + (characters ? shiftFirstLine(map.mappings, characters) : map.mappings),
});

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Adds to the column in which the first segment of the first line starts; all others count from there. */
function shiftFirstLine(mappings, characters) {
  const [, first] = /^([\w+/]*)/.exec(mappings);
  if (!first) return mappings;
  let value = 0;
  let length = 0;
  for (let more = true; more; length++) {
    const digit = DIGITS.indexOf(first[length]);
    value += (digit & 31) << (5 * length);
    more = Boolean(digit & 32);
  }
  // The lowest bit is the sign, and a first column is not negative.
  let rest = value + characters * 2;
  let code = '';
  do {
    code += DIGITS[(rest & 31) | (rest > 31 ? 32 : 0)];
    rest >>= 5;
  } while (rest);
  return code + mappings.slice(length);
}

/** What a source is called: a path in this repository, or the name of what is made on the way. */
const nameOf = (source) =>
  source.includes('fiskil:') ? `../build/${source.replace(/^.*fiskil:/, '')}.js` : source.replace(/^(\.\.\/)+/, '../');

/** The map as text: each source under a name that is the same on every machine, with its text. */
export function finishMap({ sources, sourcesContent, names, mappings }, file) {
  const texts = sources.map((source, i) =>
    /(^|\/)src\/js\//.test(source)
      ? readFileSync(join(root, source.replace(/^(\.\.\/)+/, '')), 'utf8')
      : sourcesContent[i],
  );
  return `${JSON.stringify({ version: 3, file, sources: sources.map(nameOf), sourcesContent: texts, names, mappings })}\n`;
}
