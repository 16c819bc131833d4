// The model of the fuzzer and the corpus were written from the same contract, apart from each other: they agree.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/paths.mjs';
import { ANY_SENTENCE, judge } from './model.mjs';

const corpus = JSON.parse(readFileSync(join(root, 'tests', 'corpus', 'messages.json'), 'utf8'));

/** Where the contract leaves a redirect's meaning open the corpus decides, and the fuzzer makes no such redirect. */
const OPEN = /hash(?:bang)? router|an empty error_type before it|a fragment that starts with a question mark/;

/** Values that JSON has no word for, see tests/corpus/README.md. */
const WORDS = {
  $repeat: ([text, times]) => text.repeat(times),
  $undefined: () => undefined,
  $utf16: (units) => String.fromCharCode(...units),
  $bigint: (text) => BigInt(text),
  $boxed: (value) => Object(value),
  $array: (properties) => Object.assign([], properties),
  $sentence: () => ANY_SENTENCE,
};

function decode(value) {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  const [[key, inner] = [], ...more] = Object.entries(value);
  if (!more.length && Object.hasOwn(WORDS, key ?? '')) return WORDS[key](inner);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, decode(one)]));
}

/** What the corpus says of an outcome: flags are the table of codes' and stand elsewhere. */
function asCorpus(outcome) {
  if (!outcome?.failed) return outcome;
  const { code, message, details } = outcome.failed;
  return { failed: { code, message, details } };
}

test('the model takes every message of the corpus as the corpus says', (t) => {
  const posts = corpus.filter(({ sequence, source, name }) => !sequence && source !== 'other' && !OPEN.test(name));
  for (const { name, data, origin = 'allowed', rule, expect } of posts) {
    const judged = judge(decode(data), `$${origin}`, '$allowed');
    assert.deepEqual(asCorpus(judged.outcome), expect.ignored ? null : decode(expect), name);
    if (rule && typeof judged.rule === 'number') assert.equal(judged.rule, rule, name);
  }
  t.diagnostic(`${posts.length} of ${corpus.length} cases`);
  assert.ok(posts.length > 300);
});
