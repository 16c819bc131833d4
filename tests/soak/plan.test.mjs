// The soak's plan is repeatable, tries everything, and its judge sees what is wrong with a flow.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flowOf, judge, scenarios } from './plan.mjs';

const AUTH = 'http://auth.example';
const known = scenarios();
const flow = { scenario: 'success', fault: 'close', way: 'tag inline' };
const fine = {
  settled: 1,
  struck: false,
  kept: false,
  end: { completed: { consentID: 'c' } },
  events: ['open', 'load', 'success', 'close'],
};
const cancelled = {
  ...fine,
  struck: true,
  end: {
    failed: {
      code: 'LINK_USER_CANCELLED',
      cancelled: true,
      needsNewSession: false,
      isLinkError: true,
      details: { reason: 'closed' },
    },
  },
  events: ['open', 'error', 'close'],
};
const sentences = (told, of = flow) => judge(of, told, known, AUTH).join('; ');

test('the same seed plans the same flows, another seed others', () => {
  const plan = (seed) => Array.from({ length: 50 }, (_, number) => flowOf(seed, number, known));
  assert.deepEqual(plan(1), plan(1));
  assert.notDeepEqual(plan(1), plan(2));
});

test('200 flows meet every scenario, every way to open one and every fault', () => {
  const plan = Array.from({ length: 200 }, (_, number) => flowOf(1, number, known));
  const met = (key) => new Set(plan.map((one) => one[key])).size;
  assert.equal(met('scenario'), Object.keys(known).length);
  assert.equal(met('way'), 8);
  assert.equal(met('fault'), 14);
});

test('a flow that ends as it must is fine', () => {
  assert.equal(sentences(fine), '');
  assert.equal(sentences(cancelled), '');
});

for (const [what, change, seen] of [
  ['a flow that settles twice', { settled: 2 }, /settled 2 times/],
  [
    'a flow that ends by itself though it was closed before',
    { struck: true },
    /completed, not LINK_USER_CANCELLED closed/,
  ],
  ['a success without its consent', { end: { completed: {} } }, /consentID is undefined/],
  ['a frame that stays', { kept: true }, /frame was kept/],
  ['a host that stays', { left: 'its host' }, /left its host/],
  ['two outcomes', { events: ['open', 'success', 'error', 'close'] }, /events were/],
  ['a close before the outcome', { events: ['open', 'close', 'success'] }, /events were/],
  ['an end while the page is hidden', { early: true }, /hidden/],
  ['a later flow that fails', { next: 'LINK_TIMEOUT' }, /after it ended with LINK_TIMEOUT/],
]) {
  test(`the judge sees ${what}`, () => assert.match(sentences({ ...fine, ...change }), seen));
}

test('the judge sees a wrong flag, and an event of a tag that was removed', () => {
  const failed = { ...cancelled.end.failed, cancelled: false };
  assert.match(sentences({ ...cancelled, end: { failed } }), /cancelled is false/);
  const removed = { ...cancelled.end.failed, details: { reason: 'removed' } };
  assert.match(
    sentences({ ...cancelled, end: { failed: removed } }, { ...flow, fault: 'remove the tag' }),
    /events were/,
  );
});
