// A sequence that breaks something shrinks to the calls that do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sequence, shrink } from './sequences.mjs';

test('the same seed makes the same sequences, another seed others', () => {
  const some = (seed) => Array.from({ length: 20 }, (_, number) => sequence(seed, number));
  assert.deepEqual(some(1), some(1));
  assert.notDeepEqual(some(1), some(2));
});

test('a sequence shrinks to the two calls that break something together', async () => {
  const steps = Array.from({ length: 16 }, (_, index) => ({ call: `call ${index}` }));
  let tries = 0;
  const breaks = async (some) => {
    tries++;
    const calls = some.map(({ call }) => call);
    return calls.indexOf('call 3') >= 0 && calls.indexOf('call 12') > calls.indexOf('call 3') ? ['broken'] : null;
  };
  const { smallest, broken } = await shrink(steps, breaks);
  assert.deepEqual(
    smallest.map(({ call }) => call),
    ['call 3', 'call 12'],
  );
  assert.deepEqual(broken, ['broken']);
  assert.ok(tries < 40, `${tries} tries`);
});
