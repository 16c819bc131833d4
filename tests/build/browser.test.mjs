// The same core in a real page, where the end of the stack, promises and the console are the browser's own.
/* global core */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { launch } from '../e2e/lib/browser.mjs';
import { FLAVOURS, buildCores } from './lib.mjs';

let cores;
let session;
before(async () => {
  ({ cores } = await buildCores());
  session = await launch({});
  await session.driver.get('about:blank');
});
after(() => session?.close());

/** In the page: one value of each kind over the border, in both directions, and what is left after it fails or traps. */
async function survey() {
  const errors = [];
  console.error = (...given) => errors.push(String(given[1]));
  const page = globalThis.page;
  core.begin();
  page.value = (what) => what;
  const texts = ['', 'plain', 'žluťoučký 漢字 😀', 'x'.repeat(70_000)].map(
    (text) => core.echo(text) === `${text}|${[...text].length}`,
  );
  const came = [core.survey('žlutý')[4], ...core.attempt('it')];
  page.value = () => {
    throw new TypeError('of the page');
  };
  const failed = [...core.survey('it')].slice(0, 9).map(String);
  const refused = [...core.attempt('it')].map(String);
  page.value = () => undefined;
  const kept = core.keep();
  const inner = kept(() => kept('again'));
  const given = core.give();
  document.addEventListener('click', kept);
  document.addEventListener('click', given);
  document.dispatchEvent(new Event('click'));
  const events = [given(), core.count()];
  const waited = await core.wait(new Promise((resolve) => setTimeout(resolve, 5, 'late')));
  const rejected = await core.wait(Promise.reject('no')).catch((reason) => reason);
  let released = 0;
  core.onTrap(() => released++);
  const trapped = core.trap('panic');
  document.dispatchEvent(new Event('click'));
  const afterwards = [kept('x'), given(), core.count(), core.echo('text'), released];
  const dive = () => {
    core.outward();
    dive();
  };
  let end;
  try {
    dive();
  } catch (error) {
    end = error.name;
  }
  const stopped = errors.length;
  page.nothing = () => core.trap('throw');
  core.trap('inside');
  const working = [core.echo('text'), core.outward(), [...core.keep()('y')].length];
  return {
    texts,
    came,
    failed,
    refused,
    inner,
    events,
    waited,
    rejected,
    trapped,
    afterwards,
    end,
    working,
    errors,
    stopped,
  };
}

for (const flavour of FLAVOURS) {
  suite(`a core in a page, ${flavour}`, () => {
    test('passes values and texts, survives what throws, and starts anew after a trap', async () => {
      await session.driver.executeScript(`${cores[flavour]}; globalThis.core = core;`);
      const seen = await session.driver.executeScript(`return (${survey})()`);
      assert.deepEqual(seen.texts, [true, true, true, true]);
      assert.deepEqual(seen.came, ['žlutý', true, 'it', true, 'it']);
      assert.deepEqual(seen.failed, [
        'undefined',
        '0',
        '0',
        'false',
        '',
        'null',
        'null',
        'null',
        'TypeError: of the page',
      ]);
      assert.deepEqual(seen.refused, ['false', 'TypeError: of the page', 'false', 'TypeError: of the page']);
      assert.deepEqual(seen.inner, [2, 'again']);
      // `given` heard the click, and was called; `kept` was called twice and heard the click.
      assert.deepEqual(seen.events, [2, 4]);
      assert.deepEqual(seen.waited, ['late']);
      assert.equal(seen.rejected, 'no');
      assert.equal(seen.trapped, null);
      assert.deepEqual(seen.afterwards, [null, null, 1, 'text|4', 1]);
      assert.equal(seen.end, 'RangeError');
      assert.deepEqual(seen.working, ['text|4', null, 2]);
      assert.equal(seen.errors.length, seen.stopped + 1, seen.errors.join('\n'));
    });
  });
}
