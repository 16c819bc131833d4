// How flows live and end, SPEC section 5, and how the tag lives with them, section 6: whatever a page does, a flow
// ends once and leaves nothing behind.
/* global kit */
import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import { openHost } from './lib/host.mjs';
import { suite } from './lib/suite.mjs';

const NOTHING = { frames: 0, dialogs: 0, hosts: 0, style: null };
const INVALID = { isCompleted: false, error: 'auth_session_invalid', errorType: 'AUTH_SESSION_INVALID' };
const DENIED = { isCompleted: false, errorType: 'CONSENT_ENDUSER_DENIED' };
const CLOSED = 'LINK_USER_CANCELLED closed';
const REMOVED = 'LINK_USER_CANCELLED removed';

suite('endings', {}, (used) => {
  beforeEach(() => openHost(used));
  const run = (...args) => used.page.run(...args);

  /** In the page: brings a flow into a state. */
  const STATES = {
    'as soon as it is open': [() => {}, CLOSED],
    'while its frame loads': [() => kit.sleep(1), CLOSED],
    'once its frame has loaded': [({ frame }) => kit.ready(frame), CLOSED],
    'after a success': [
      async ({ frame, flow }) => {
        await kit.ready(frame);
        await kit.post(frame, kit.SENTINEL);
        await flow;
      },
      'success',
    ],
    'after a failure': [
      async ({ frame, flow }) => {
        const over = flow.catch(() => {});
        await kit.ready(frame);
        await kit.post(frame, { isCompleted: false, errorType: 'CONSENT_ENDUSER_DENIED' });
        await over;
      },
      'CONSENT_ENDUSER_DENIED',
    ],
    'after LINK_INVALID_SESSION': [
      async ({ frame, flow }) => {
        const over = flow.catch(() => {});
        await kit.ready(frame);
        await kit.post(frame, { isCompleted: false, errorType: 'AUTH_SESSION_INVALID' });
        await over;
      },
      'LINK_INVALID_SESSION',
    ],
    'after a timeout': [({ flow }) => flow.catch(() => {}), 'LINK_TIMEOUT', { timeoutMs: 20 }],
    'after its frame was taken away': [
      async ({ frame, flow }) => {
        frame.remove();
        await flow.catch(() => {});
      },
      'LINK_NOT_FOUND',
    ],
    'after the page was emptied': [
      async ({ flow }) => {
        document.body.innerHTML = '';
        await flow.catch(() => {});
      },
      'LINK_NOT_FOUND',
    ],
    'in the tick in which the page was emptied': [
      () => {
        document.body.innerHTML = '';
      },
      `${CLOSED}|LINK_NOT_FOUND`,
    ],
  };
  for (const mode of ['modal', 'inline']) {
    for (const [state, [reach, end, options = {}]] of Object.entries(STATES)) {
      test(`close() is synchronous and may be called again ${state} (${mode})`, async () => {
        const answer = await run(`async () => {
          const seen = [];
          addEventListener('unhandledrejection', ({ reason }) => seen.push(String(reason)));
          const one = kit.${mode}(kit.id(), ${JSON.stringify(options)}, true);
          const reached = (${reach})(one);
          if (reached) await reached;
          const returned = [one.flow.close()];
          const rest = kit.rest();
          returned.push(one.flow.close());
          // Whoever looks at the flow only now must still not have made it unhandled.
          await kit.sleep(30);
          const unhandled = [...seen];
          const end = await kit.ending(one.flow);
          one.flow.close();
          return { rest, unhandled, end, returned: returned.map(kit.plain) };
        }`);
        assert.deepEqual(answer.rest, NOTHING);
        assert.deepEqual(answer.returned, ['(undefined)', '(undefined)']);
        assert.deepEqual(answer.unhandled, []);
        assert.ok(end.split('|').includes(answer.end), answer.end);
      });
    }
  }

  test('a flow settles once, with the first of all that ends it', async () => {
    const answer = await run(async (denied) => {
      const controller = new AbortController();
      const tag = kit.tag({ 'session-id': kit.id() });
      document.body.append(tag);
      const heard = kit.record(tag);
      const frame = await kit.frame(tag);
      const one = kit.inline(kit.id(), { signal: controller.signal });
      await kit.ready(one.frame);
      const settled = [];
      one.flow.then(
        () => settled.push('success'),
        (error) => settled.push(error.code),
      );
      for (const target of [frame, one.frame]) {
        const { contentWindow: source } = target;
        const messages = [kit.SENTINEL, denied, { ...kit.SENTINEL, consentID: 'second' }];
        const events = messages.map((data) => new MessageEvent('message', { source, data, origin: kit.auth }));
        for (const event of events) dispatchEvent(event);
      }
      controller.abort();
      one.flow.close();
      tag.close();
      tag.remove();
      await kit.sleep(50);
      return { settled, heard, result: tag.result?.consentID, end: await kit.ending(one.flow), rest: kit.rest() };
    }, DENIED);
    assert.deepEqual(answer, {
      settled: ['success'],
      heard: ['open', 'load', 'success', 'close'],
      result: 'sentinel',
      end: 'success',
      rest: NOTHING,
    });
  });

  test('what a frame had sent before close() does not reach the flow, nor the next one', async () => {
    const answer = await run(async () => {
      const a = kit.modal();
      await kit.ready(a.frame);
      const first = kit.heard(a.frame.contentWindow);
      let b;
      addEventListener('message', () => {
        if (b) return;
        a.flow.close();
        b = kit.modal();
      });
      // Only the first of these finds the flow open.
      void kit.post(a.frame, { isCompleted: false }, 1).catch(() => {});
      void kit.post(a.frame, kit.SENTINEL, 50).catch(() => {});
      await first;
      await kit.sleep(100);
      const pending = await kit.isPending(b.flow);
      await kit.ready(b.frame);
      await kit.post(b.frame, { isCompleted: true, consentID: 'second' });
      return { first: await kit.ending(a.flow), pending, second: await kit.outcome(b.flow) };
    });
    assert.deepEqual(answer, { first: CLOSED, pending: true, second: { completed: { consentID: 'second' } } });
  });

  test('messages of a frame whose flow is over do not end another flow', async () => {
    const answer = await run(async (invalid) => {
      const kept = kit.inline();
      await kit.ready(kept.frame);
      await kit.post(kept.frame, invalid);
      await kit.ending(kept.flow);
      const next = kit.inline();
      await kit.ready(next.frame);
      const heard = kit.heard(kept.frame.contentWindow);
      await kit.post(kept.frame, kit.SENTINEL, 5);
      await heard;
      const pending = await kit.isPending(next.flow);
      kept.flow.close();
      next.flow.close();
      return { pending, kept: await kit.ending(kept.flow), rest: kit.rest().frames };
    }, INVALID);
    assert.deepEqual(answer, { pending: true, kept: 'LINK_INVALID_SESSION', rest: 0 });
  });

  test('mount, unmount, mount in one tick, as StrictMode does, leaves one flow', async () => {
    const answer = await run(async () => {
      const flows = [];
      const effect = () => {
        const one = kit.modal();
        one.flow.catch(() => {});
        flows.push(one);
        return () => one.flow.close();
      };
      effect()();
      const cleanup = effect();
      const during = [kit.rest().frames, kit.rest().dialogs];
      await kit.ready(flows[1].frame);
      const first = await kit.ending(flows[0].flow);
      const pending = await kit.isPending(flows[1].flow);
      cleanup();
      return { first, pending, during, second: await kit.ending(flows[1].flow), rest: kit.rest() };
    });
    assert.deepEqual(answer, { first: CLOSED, pending: true, during: [1, 1], second: CLOSED, rest: NOTHING });
  });

  test('a tag that is mounted, unmounted and mounted in one tick loads one frame and opens once', async () => {
    const { id, heard, end } = await run(async () => {
      const id = kit.id();
      const tag = kit.tag({ 'session-id': id });
      const heard = kit.record(tag);
      document.body.append(tag);
      tag.remove();
      document.body.append(tag);
      const frame = await kit.frame(tag);
      await kit.post(frame, kit.SENTINEL);
      return { id, end: await kit.ending(tag.flow), heard: (await kit.sleep(0), heard) };
    });
    assert.equal(used.servers.loads(id), 1);
    assert.deepEqual([heard, end], [['open', 'load', 'success', 'close'], 'success']);
  });

  test('100 flows that are opened and closed in one tick leave nothing', async () => {
    const answer = await run(async () => {
      const ends = [];
      for (let i = 0; i < 100; i++) {
        const { flow } = i % 2 ? kit.modal() : kit.inline();
        ends.push(kit.ending(flow));
        if (i % 3) flow.close();
      }
      const { dialogs } = kit.rest();
      for (const { host } of kit.all('iframe').map((frame) => frame.getRootNode())) host.remove();
      return { ends: [...new Set(await Promise.all(ends))].sort(), dialogs, rest: kit.rest() };
    });
    assert.ok(answer.dialogs <= 1);
    assert.deepEqual(answer.ends, ['LINK_NOT_FOUND', CLOSED, 'LINK_USER_CANCELLED superseded']);
    assert.deepEqual(answer.rest, NOTHING);
  });

  test('inline flows run side by side, each with its own outcome', async () => {
    const ends = await run(async (denied) => {
      const flows = [kit.inline(), kit.inline(), kit.inline(), kit.inline(kit.id(), { timeoutMs: 600 })];
      const ends = Promise.all(flows.map(({ flow }) => kit.ending(flow)));
      await Promise.all(flows.slice(0, 3).map(({ frame }) => kit.ready(frame)));
      void kit.post(flows[2].frame, denied).catch(() => {});
      void kit.post(flows[0].frame, kit.SENTINEL).catch(() => {});
      flows[1].flow.close();
      return ends;
    }, DENIED);
    assert.deepEqual(ends, ['success', CLOSED, 'CONSENT_ENDUSER_DENIED', 'LINK_TIMEOUT']);
  });

  test('a second overlay supersedes the first; inline flows stay', async () => {
    const answer = await run(async () => {
      const inline = kit.inline();
      const a = kit.modal();
      const b = kit.modal();
      const rest = kit.rest();
      const tag = kit.tag({ 'session-id': kit.id(), overlay: '' });
      const heard = kit.record(tag);
      document.body.append(tag);
      const second = await kit.ending(b.flow);
      const c = kit.modal();
      const third = await kit.ending(tag.flow);
      const pending = [await kit.isPending(inline.flow), await kit.isPending(c.flow)];
      for (const { flow } of [inline, c]) flow.close();
      tag.remove();
      const first = await kit.outcome(a.flow);
      return { rest: [rest.frames, rest.dialogs], first, second, third, heard, pending, left: kit.rest() };
    });
    const { failed } = answer.first;
    assert.deepEqual(
      [failed.code, failed.details, failed.cancelled],
      ['LINK_USER_CANCELLED', { reason: 'superseded' }, true],
    );
    assert.deepEqual(answer.rest, [2, 1]);
    const superseded = 'LINK_USER_CANCELLED superseded';
    assert.deepEqual([answer.second, answer.third], [superseded, superseded]);
    assert.deepEqual(answer.heard, ['open', 'error', 'close']);
    assert.deepEqual(answer.pending, [true, true]);
    assert.deepEqual(answer.left, NOTHING);
  });

  test('a listener that reopens the superseded flow leaves one overlay', async () => {
    const answer = await run(async () => {
      const tag = kit.tag({ 'session-id': kit.id(), overlay: '' });
      document.body.append(tag);
      const heard = kit.record(tag);
      await kit.frame(tag);
      tag.addEventListener('link-error', () => tag.open(), { once: true });
      const a = kit.modal();
      const ends = [];
      kit.ending(a.flow).then((end) => ends.push(end));
      await kit.sleep(50);
      const { dialogs, frames } = kit.rest();
      a.flow.close();
      tag.close();
      return { dialogs, frames, rest: kit.rest(), end: await kit.ending(a.flow), heard };
    });
    assert.deepEqual([answer.dialogs, answer.frames], [1, 1]);
    assert.match(answer.end, /^LINK_USER_CANCELLED (superseded|closed)$/);
    assert.equal(answer.rest.frames, 0);
    assert.equal(answer.rest.style, null);
  });

  test('after LINK_INVALID_SESSION a second overlay takes the place of the kept one', async () => {
    const answer = await run(async (invalid) => {
      const a = kit.modal();
      await kit.ready(a.frame);
      await kit.post(a.frame, invalid);
      const first = await kit.ending(a.flow);
      const b = kit.modal();
      const during = [kit.rest().frames, kit.rest().dialogs];
      a.flow.close();
      const pending = await kit.isPending(b.flow);
      b.flow.close();
      return { first, during, pending, rest: kit.rest() };
    }, INVALID);
    assert.deepEqual(answer, { first: 'LINK_INVALID_SESSION', during: [1, 1], pending: true, rest: NOTHING });
  });

  test('after LINK_INVALID_SESSION nothing more settles, and the frame stays until close()', async () => {
    const answer = await run(async (invalid) => {
      const tag = kit.tag({ 'session-id': kit.id(), 'timeout-ms': '700' });
      document.body.append(tag);
      const heard = kit.record(tag);
      const frame = await kit.frame(tag);
      await kit.post(frame, invalid);
      await kit.ending(tag.flow);
      await kit.post(frame, kit.SENTINEL, 3);
      await kit.sleep(900);
      const before = [...heard];
      const kept = frame.isConnected;
      tag.close();
      const after = [...heard];
      tag.close();
      return { before, kept, after, gone: !frame.isConnected, heard, end: await kit.ending(tag.flow) };
    }, INVALID);
    assert.deepEqual(answer, {
      before: ['open', 'load', 'error'],
      kept: true,
      after: ['open', 'load', 'error', 'close'],
      gone: true,
      heard: ['open', 'load', 'error', 'close'],
      end: 'LINK_INVALID_SESSION',
    });
  });

  for (const [name, act] of Object.entries({
    'removing the tag': (tag) => tag.remove(),
    'a new session': (tag) => (tag.sessionId = 'another'),
    'no session': (tag) => tag.removeAttribute('session-id'),
    'removing the frame': (tag) => tag.shadowRoot.querySelector('iframe').remove(),
    'emptying the page': () => (document.body.innerHTML = ''),
  })) {
    test(`after LINK_INVALID_SESSION, ${name} takes the kept frame away without another outcome`, async () => {
      const answer = await run(
        `async () => {
          const tag = kit.tag({ 'session-id': kit.id() });
          document.body.append(tag);
          const heard = kit.record(tag);
          const frame = await kit.frame(tag);
          await kit.post(frame, ${JSON.stringify(INVALID)});
          await kit.ending(tag.flow);
          (${act})(tag);
          await kit.sleep(20);
          const outcomes = heard.filter((type) => type === 'error' || type === 'success');
          const gone = !frame.isConnected;
          tag.close();
          return { outcomes, gone, frames: kit.all('iframe').length };
        }`,
      );
      assert.deepEqual(answer, { outcomes: ['error'], gone: true, frames: 0 });
    });
  }
});

suite('time', {}, (used) => {
  beforeEach(() => openHost(used));

  test('a flow ends with LINK_TIMEOUT when its time is up, not before', async () => {
    const { took, end, rest } = await used.page.run(async () => {
      const start = performance.now();
      const { flow } = kit.modal(kit.id(), { timeoutMs: 250 });
      const end = await kit.ending(flow);
      return { took: performance.now() - start, end, rest: kit.rest() };
    });
    assert.equal(end, 'LINK_TIMEOUT');
    assert.ok(took >= 245 && took < 2500, `took ${took} ms`);
    assert.deepEqual(rest, NOTHING);
  });

  test('a flow of a fraction of a millisecond still opens and then times out', async () => {
    const answer = await used.page.run(async () => {
      const ends = [];
      for (const timeoutMs of [0.001, 0.5, 1, Number.MIN_VALUE]) {
        const { flow, frame } = kit.inline(kit.id(), { timeoutMs });
        ends.push([frame.isConnected, await kit.ending(flow)]);
      }
      return ends;
    });
    assert.deepEqual(answer, Array(4).fill([true, 'LINK_TIMEOUT']));
  });

  test('a time limit longer than a timer can take is waited for in timers that the browser takes', async () => {
    const { delays, pending } = await used.page.run(async () => {
      const flow = kit.inline(kit.id(), { timeoutMs: 2 ** 40 });
      await kit.ready(flow.frame);
      const { setTimeout } = window;
      const delays = [];
      window.setTimeout = (act, delay, ...rest) => {
        delays.push(delay);
        return setTimeout(act, delay, ...rest);
      };
      // The clock looks at what is left whenever the page is seen again.
      kit.hide(true);
      kit.hide(false);
      await new Promise((done) => setTimeout(done, 100));
      window.setTimeout = setTimeout;
      const pending = await kit.isPending(flow.flow);
      flow.flow.close();
      return { delays, pending };
    });
    assert.equal(pending, true);
    assert.ok(delays.length >= 1 && delays.length <= 2, `${delays.length} timers`);
    assert.ok(
      delays.every((delay) => delay > 0 && delay < 2 ** 31),
      String(delays),
    );
  });

  test('the clock stops while the page is hidden', async () => {
    const answer = await used.page.run(async () => {
      const { flow } = kit.inline(kit.id(), { timeoutMs: 400 });
      await kit.sleep(100);
      kit.hide(true);
      await kit.sleep(800);
      const hidden = await kit.isPending(flow);
      kit.hide(false);
      const start = performance.now();
      const end = await kit.ending(flow);
      return { hidden, end, left: performance.now() - start };
    });
    assert.deepEqual([answer.hidden, answer.end], [true, 'LINK_TIMEOUT']);
    assert.ok(answer.left > 50 && answer.left < 395, `${answer.left} ms were left`);
  });

  test('a flow that is opened in a hidden page starts its clock when the page is seen', async () => {
    const answer = await used.page.run(async () => {
      kit.hide(true);
      const { flow } = kit.inline(kit.id(), { timeoutMs: 150 });
      await kit.sleep(400);
      const hidden = await kit.isPending(flow);
      kit.hide(false);
      return { hidden, end: await kit.ending(flow) };
    });
    assert.deepEqual(answer, { hidden: true, end: 'LINK_TIMEOUT' });
  });

  test('hiding and showing often neither stops nor restarts the clock', async () => {
    const took = await used.page.run(async () => {
      const { flow } = kit.inline(kit.id(), { timeoutMs: 300 });
      const start = performance.now();
      let over = false;
      const end = kit.ending(flow).finally(() => (over = true));
      while (!over && performance.now() - start < 3000) {
        kit.hide(true);
        kit.hide(false);
        await kit.sleep(10);
      }
      await end;
      return performance.now() - start;
    });
    assert.ok(took < 2000, `took ${took} ms`);
  });

  test('a message that comes while the page is hidden ends the flow', async () => {
    const end = await used.page.run(async () => {
      const { flow, frame } = kit.inline();
      await kit.ready(frame);
      kit.hide(true);
      await kit.post(frame, kit.SENTINEL);
      return kit.ending(flow);
    });
    assert.equal(end, 'success');
  });

  test('the timeout of a flow that is over does nothing to the next', async () => {
    const answer = await used.page.run(async () => {
      const tag = kit.tag({ 'session-id': kit.id(), 'timeout-ms': '2000' });
      document.body.append(tag);
      await kit.frame(tag);
      tag.timeoutMs = 600000;
      tag.sessionId = kit.id();
      await kit.sleep(2200);
      const pending = await kit.isPending(tag.flow);
      tag.remove();
      return pending;
    });
    assert.equal(answer, true);
  });
});

suite('events of the tag', {}, (used) => {
  beforeEach(() => openHost(used));
  const run = (...args) => used.page.run(...args);

  const OUTCOMES = {
    'a success': [
      { isCompleted: true, consentID: 'con_1', redirectURL: '/done' },
      ['open', 'load', 'success', 'close'],
    ],
    'a failure': [DENIED, ['open', 'load', 'error', 'close']],
    'an invalid session': [INVALID, ['open', 'load', 'error']],
  };
  for (const [name, [data, types]] of Object.entries(OUTCOMES)) {
    test(`${name}: order, detail, and what has been torn down by then`, async () => {
      const { heard, same } = await run(async (data) => {
        const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
        const tag = kit.tag({ 'session-id': kit.id() });
        const heard = [];
        // Heard outside of the shadow tree, which only composed events that bubble leave.
        for (const type of kit.EVENTS) {
          document.addEventListener(`link-${type}`, (event) => {
            heard.push({
              type,
              detail: kit.plain(event.detail),
              bubbles: event.bubbles,
              composed: event.composed,
              isCustom: event instanceof CustomEvent && !event.cancelable,
              fromTag: event.composedPath()[0] === tag,
              frames: kit.all('iframe', tag).length,
              states: ['loading', 'open', 'success', 'error'].filter((state) => tag.matches(`:state(${state})`)).join(),
            });
          });
        }
        root.append(tag);
        let detail;
        tag.addEventListener('link-success', (event) => (detail = event.detail), { once: true });
        tag.addEventListener('link-error', (event) => (detail = event.detail), { once: true });
        await kit.post(await kit.frame(tag), data);
        const value = await kit.within(
          tag.flow.catch((error) => error),
          'the flow did not end',
        );
        await kit.sleep(0);
        const { result, error } = tag;
        const same = [detail === value, (result ?? error) === value, result === null || error === null];
        return { heard, same };
      }, data);
      assert.deepEqual(
        heard.map(({ type }) => type),
        types,
      );
      for (const { bubbles, composed, isCustom, fromTag } of heard) {
        assert.deepEqual(
          { bubbles, composed, isCustom, fromTag },
          { bubbles: true, composed: true, isCustom: true, fromTag: true },
        );
      }
      const outcome = heard[2];
      if (outcome.type === 'success') assert.deepEqual(outcome.detail, { consentID: 'con_1', redirectURL: '/done' });
      else assert.match(outcome.detail.code, /^(CONSENT_ENDUSER_DENIED|LINK_INVALID_SESSION)$/);
      assert.deepEqual(
        heard.map(({ frames }) => frames),
        name === 'an invalid session' ? [1, 1, 1] : [1, 1, 0, 0],
      );
      assert.deepEqual(same, [true, true, true]);
      assert.match(heard[0].states, /loading/);
      assert.match(heard[1].states, /^open$/);
      assert.match(heard[2].states, new RegExp(outcome.type));
    });
  }

  test('a browser that takes only states with two dashes (Chromium before 125): each goes with its time', async (t) => {
    const seen = await run(async () => {
      const { CustomStateSet } = window;
      if (!CustomStateSet) return null;
      const { add } = CustomStateSet.prototype;
      CustomStateSet.prototype.add = function (state) {
        if (!state.startsWith('--')) throw new SyntaxError(`${state} does not begin with two dashes`);
        return add.call(this, state);
      };
      const tag = kit.tag({ 'session-id': kit.id() });
      const states = () =>
        ['loading', 'open', 'success', 'error'].filter((state) => tag.matches(`:state(--${state})`)).join();
      const seen = [];
      for (const type of ['open', 'load', 'success', 'close']) {
        tag.addEventListener(`link-${type}`, () => seen.push(`${type}: ${states()}`));
      }
      document.body.append(tag);
      await kit.post(await kit.frame(tag), kit.SENTINEL);
      await kit.within(tag.flow, 'the flow did not end');
      await kit.sleep(0);
      tag.value = '';
      return [...seen, `cleared: ${states()}`];
    });
    if (!seen) return t.skip('this browser has no CustomStateSet to change');
    assert.deepEqual(seen, ['open: loading,open', 'load: open', 'success: success', 'close: success', 'cleared: ']);
  });

  test('an overlay is gone, and page and focus are as before, when its outcome is reported', async () => {
    const seen = await run(async () => {
      document.documentElement.style.cssText = 'overflow: scroll; color: red';
      const before = document.documentElement.getAttribute('style');
      const button = document.querySelector('#button');
      button.focus();
      const tag = kit.tag({ 'session-id': kit.id(), overlay: '' });
      document.body.append(tag);
      const frame = await kit.frame(tag);
      const success = kit.next(tag, 'link-success');
      const seen = [];
      tag.addEventListener('link-success', () => {
        seen.push(kit.all('iframe').length, kit.all('dialog').length, document.activeElement === button);
        seen.push(document.documentElement.getAttribute('style') === before);
      });
      await kit.post(frame, kit.SENTINEL);
      await success;
      return seen;
    });
    assert.deepEqual(seen, [0, 0, true, true]);
  });

  /** What is heard, and how the flow ends, where a listener of each of these events changes nothing. */
  const UNMOVED = {
    open: [['open', 'load', 'success', 'close'], 'success'],
    load: [['open', 'load', 'success', 'close'], 'success'],
    success: [['open', 'load', 'success', 'close'], 'success'],
    error: [['open', 'load', 'error', 'close'], 'CONSENT_ENDUSER_DENIED'],
    close: [['open', 'load', 'success', 'close'], 'success'],
  };

  /** What a listener does, and what is then heard, by the event that it listens to. */
  const LISTENERS = {
    'closes the flow': {
      act: (tag) => {
        tag.close();
        tag.close();
        tag.flow.close();
      },
      heard: {
        ...UNMOVED,
        open: [['open', 'error', 'close'], CLOSED],
        load: [['open', 'load', 'error', 'close'], CLOSED],
      },
    },
    'removes the element': {
      act: (tag) => tag.remove(),
      heard: {
        ...UNMOVED,
        open: [['open'], REMOVED],
        load: [['open', 'load'], REMOVED],
      },
    },
    throws: {
      act: () => {
        throw new Error('mine');
      },
      heard: UNMOVED,
    },
    'empties the page': {
      act: () => (document.body.innerHTML = ''),
      heard: {
        ...UNMOVED,
        open: [['open'], REMOVED],
        load: [['open', 'load'], REMOVED],
      },
    },
    'removes the frame': {
      act: (tag) => tag.shadowRoot.querySelector('iframe')?.remove(),
      heard: {
        ...UNMOVED,
        open: [['open', 'error', 'close'], 'LINK_NOT_FOUND'],
        load: [['open', 'load', 'error', 'close'], 'LINK_NOT_FOUND'],
      },
    },
    'calls open() while the flow runs, or sets the same session': {
      act: (tag, type) => {
        if (type !== 'open' && type !== 'load') return;
        if (tag.open() !== tag.flow) throw new Error('another flow');
        tag.setAttribute('session-id', tag.sessionId);
      },
      heard: UNMOVED,
    },
  };
  for (const [name, { act, heard }] of Object.entries(LISTENERS)) {
    for (const overlay of [false, true]) {
      for (const [type, [types, end]] of Object.entries(heard)) {
        test(`a listener of link-${type} that ${name} (${overlay ? 'overlay' : 'inline'})`, async () => {
          used.page.allow(/mine/);
          const answer = await run(`async () => {
            const tag = kit.tag({ 'session-id': kit.id(), ${overlay ? "overlay: ''" : ''} });
            const heard = kit.record(tag);
            let flow;
            tag.addEventListener('link-open', () => (flow = tag.flow), { once: true });
            tag.addEventListener('link-${type}', () => (${act})(tag, '${type}'), { once: true });
            const opened = kit.next(tag, 'link-open');
            document.body.append(tag);
            await opened;
            const [frame] = kit.all('iframe', tag);
            // Where the listener has ended the flow already there is nobody to answer.
            const data = ${type === 'error' ? JSON.stringify(DENIED) : 'kit.SENTINEL'};
            if (frame) kit.ready(frame).then(() => kit.post(frame, data)).catch(() => {});
            const end = await kit.ending(flow);
            await kit.sleep(0);
            const rest = kit.all('iframe').length + kit.all('dialog').length;
            tag.remove();
            await kit.sleep(0);
            return { heard, end, rest, style: document.documentElement.getAttribute('style') };
          }`);
          assert.deepEqual(answer, { heard: types, end, rest: 0, style: null });
        });
      }
    }
  }

  test('a listener of link-error that closes a flow whose frame is kept hears one link-close', async () => {
    const answer = await run(async (invalid) => {
      const tag = kit.tag({ 'session-id': kit.id() });
      const heard = kit.record(tag);
      const frames = [];
      tag.addEventListener('link-error', () => {
        frames.push(kit.all('iframe').length);
        tag.close();
        frames.push(kit.all('iframe').length);
      });
      document.body.append(tag);
      const frame = await kit.frame(tag);
      await kit.post(frame, invalid);
      const end = await kit.ending(tag.flow);
      await kit.sleep(0);
      tag.close();
      return { heard, frames, end };
    }, INVALID);
    assert.deepEqual(answer, {
      heard: ['open', 'load', 'error', 'close'],
      frames: [1, 0],
      end: 'LINK_INVALID_SESSION',
    });
  });

  for (const type of ['success', 'error', 'close']) {
    test(`a listener that opens again at link-${type} starts a new flow after the old one's events`, async () => {
      const answer = await run(
        async (type, data) => {
          const tag = kit.tag({ 'session-id': kit.id() });
          const heard = kit.record(tag);
          const flows = [];
          let second;
          tag.addEventListener(`link-${type}`, () => {
            if (second) return;
            // The session of a success is spent.
            if (type !== 'error') tag.sessionId = kit.id();
            second = tag.open();
          });
          document.body.append(tag);
          const frame = await kit.frame(tag);
          flows.push(tag.flow);
          await kit.post(frame, data);
          const first = await kit.ending(flows[0]);
          const next = await kit.frame(tag);
          const during = [tag.flow === second, tag.result, tag.error, next !== frame];
          await kit.post(next, kit.SENTINEL);
          const end = await kit.ending(second);
          await kit.sleep(0);
          tag.remove();
          return { first, during, end, heard };
        },
        type,
        type === 'error' ? DENIED : { isCompleted: true, consentID: 'con_1' },
      );
      const outcome = type === 'error' ? 'error' : 'success';
      assert.deepEqual(answer.heard, ['open', 'load', outcome, 'close', 'open', 'load', 'success', 'close']);
      // What was linked stays until something else is.
      assert.deepEqual(answer.during, [true, type === 'error' ? null : { consentID: 'con_1' }, null, true]);
      assert.equal(answer.end, 'success');
    });
  }

  test('a listener of link-open that changes the session closes the old flow silently', async () => {
    const answer = await run(async () => {
      const tag = kit.tag({ 'session-id': kit.id() });
      const heard = kit.record(tag);
      let first;
      tag.addEventListener(
        'link-open',
        () => {
          first = tag.flow;
          tag.sessionId = kit.id();
        },
        { once: true },
      );
      document.body.append(tag);
      await kit.next(tag, 'link-open');
      const end = await kit.ending(first);
      const frame = await kit.frame(tag);
      await kit.post(frame, kit.SENTINEL);
      return { end, second: await kit.ending(tag.flow), heard: (await kit.sleep(0), heard) };
    });
    assert.match(answer.end, /^LINK_USER_CANCELLED /);
    assert.deepEqual([answer.second, answer.heard], ['success', ['open', 'open', 'load', 'success', 'close']]);
  });

  test('navigations inside the frame do not fire link-load again', async () => {
    const heard = await run(async () => {
      const tag = kit.tag({ 'session-id': kit.id() });
      const heard = kit.record(tag);
      document.body.append(tag);
      const frame = await kit.frame(tag);
      const loads = [];
      frame.addEventListener('load', () => loads.push(1));
      await kit.take(frame, kit.other);
      await kit.take(frame, kit.auth);
      await kit.within(
        (async () => {
          while (loads.length < 2) await kit.sleep(10);
        })(),
        'the frame did not load twice',
      );
      const before = [...heard];
      await kit.post(frame, kit.SENTINEL);
      await tag.flow;
      await kit.sleep(0);
      return { before, heard };
    });
    assert.deepEqual(heard, { before: ['open', 'load'], heard: ['open', 'load', 'success', 'close'] });
  });
});

suite('sessions of the tag', {}, (used) => {
  beforeEach(() => openHost(used));
  const run = (...args) => used.page.run(...args);

  test('a session that is set late starts the flow', async () => {
    const answer = await run(async () => {
      const tag = kit.tag();
      const heard = kit.record(tag);
      document.body.append(tag);
      await kit.sleep(20);
      const before = [tag.flow, heard.length, kit.all('iframe', tag).length];
      tag.sessionId = kit.id();
      const frame = await kit.frame(tag);
      await kit.post(frame, kit.SENTINEL);
      return { before, end: await kit.ending(tag.flow) };
    });
    assert.deepEqual(answer, { before: [null, 0, 0], end: 'success' });
  });

  test('a session that changes closes the old flow silently and starts a new one', async () => {
    const { id, next, ...answer } = await run(async () => {
      const [id, next] = [kit.id(), kit.id()];
      const tag = kit.tag({ 'session-id': id });
      const heard = kit.record(tag);
      document.body.append(tag);
      const first = await kit.frame(tag);
      const old = tag.flow;
      tag.setAttribute('session-id', next);
      const end = await kit.outcome(old);
      const frame = await kit.frame(tag);
      const changed = [frame !== first, !first.isConnected, tag.flow !== old];
      await kit.post(frame, kit.SENTINEL);
      const second = await kit.ending(tag.flow);
      await kit.sleep(0);
      return { id, next, end: end.failed.code, changed, second, heard };
    });
    assert.deepEqual([used.servers.loads(id), used.servers.loads(next)], [1, 1]);
    assert.deepEqual(answer, {
      end: 'LINK_USER_CANCELLED',
      changed: [true, true, true],
      second: 'success',
      heard: ['open', 'load', 'open', 'load', 'success', 'close'],
    });
  });

  test('a session that is changed and changed back in one tick keeps its flow', async () => {
    const { id, kept } = await run(async () => {
      const id = kit.id();
      const tag = kit.tag({ 'session-id': id });
      document.body.append(tag);
      const frame = await kit.frame(tag);
      const { flow } = tag;
      tag.sessionId = kit.id();
      tag.removeAttribute('session-id');
      tag.sessionId = id;
      await kit.sleep(20);
      const kept = [tag.flow === flow, frame.isConnected, await kit.isPending(flow)];
      tag.remove();
      return { id, kept };
    });
    assert.deepEqual(kept, [true, true, true]);
    assert.equal(used.servers.loads(id), 1);
  });

  test('of sessions that are set one after another in one tick only the last is loaded', async () => {
    const { ids, end } = await run(async () => {
      const ids = [kit.id(), kit.id(), kit.id()];
      const tag = kit.tag();
      document.body.append(tag);
      for (const id of ids) tag.sessionId = id;
      const frame = await kit.frame(tag);
      await kit.post(frame, kit.SENTINEL);
      return { ids, end: await kit.ending(tag.flow) };
    });
    assert.equal(end, 'success');
    assert.deepEqual(
      ids.map((id) => used.servers.loads(id)),
      [0, 0, 1],
    );
  });

  for (const [name, act] of Object.entries({
    'the attribute is removed': (tag) => tag.removeAttribute('session-id'),
    'the property is set to null': (tag) => (tag.sessionId = null),
    'the property is set to an empty string': (tag) => (tag.sessionId = ''),
  })) {
    test(`a session that goes closes the flow: ${name}`, async () => {
      const answer = await run(`async () => {
        const tag = kit.tag({ 'session-id': kit.id() });
        const heard = kit.record(tag);
        document.body.append(tag);
        await kit.frame(tag);
        const { flow } = tag;
        (${act})(tag);
        const { failed } = await kit.outcome(flow);
        const frames = kit.all('iframe', tag).length;
        tag.sessionId = kit.id();
        const frame = await kit.frame(tag);
        await kit.post(frame, kit.SENTINEL);
        return { code: failed.code, frames, next: await kit.ending(tag.flow) };
      }`);
      assert.deepEqual(answer, { code: 'LINK_USER_CANCELLED', frames: 0, next: 'success' });
    });
  }

  test('the same session set again does nothing, while the flow runs and after it', async () => {
    const { id, answer } = await run(async () => {
      const id = kit.id();
      const tag = kit.tag({ 'session-id': id });
      const heard = kit.record(tag);
      document.body.append(tag);
      const frame = await kit.frame(tag);
      const { flow } = tag;
      tag.sessionId = id;
      tag.setAttribute('session-id', id);
      await kit.sleep(20);
      const during = [tag.flow === flow, frame.isConnected];
      await kit.post(frame, kit.SENTINEL);
      await flow;
      tag.sessionId = id;
      tag.setAttribute('label', 'Other');
      await kit.sleep(20);
      return { id, answer: { during, frames: kit.all('iframe', tag).length, heard, same: tag.flow === flow } };
    });
    assert.deepEqual(answer, {
      during: [true, true],
      frames: 0,
      heard: ['open', 'load', 'success', 'close'],
      same: true,
    });
    assert.equal(used.servers.loads(id), 1);
  });

  test('a tag that cannot start says so with one link-error', async () => {
    const answer = await run(async () => {
      const results = [];
      for (const attributes of [
        { 'auth-server': 'nonsense' },
        { 'timeout-ms': '-5' },
        { 'timeout-ms': 'soon' },
        { 'allowed-origin': '*' },
        { 'session-id': '  ' },
      ]) {
        const tag = kit.tag({ 'session-id': kit.id(), ...attributes });
        const heard = kit.record(tag);
        document.body.append(tag);
        await kit.sleep(10);
        results.push([heard, tag.error?.code, await kit.ending(tag.flow), kit.all('iframe').length]);
        tag.remove();
      }
      return results;
    });
    const bad = [['error'], 'LINK_INTERNAL_ERROR', 'LINK_INTERNAL_ERROR', 0];
    const blank = [['error'], 'LINK_INVALID_SESSION', 'LINK_INVALID_SESSION', 0];
    assert.deepEqual(answer, [bad, bad, bad, bad, blank]);
  });

  test('open() and close() on a tag with nothing to open reject or do nothing', async () => {
    const answer = await run(async () => {
      const loose = kit.tag({ 'session-id': kit.id() });
      loose.close();
      const noDocument = await kit.ending(loose.open());
      const empty = kit.tag();
      document.body.append(empty);
      empty.close();
      const flow = empty.open();
      const isFlow = flow instanceof Promise && typeof flow.close === 'function';
      flow.close();
      const noSession = await kit.ending(flow);
      empty.close();
      return { noDocument, noSession, isFlow, frames: kit.all('iframe').length };
    });
    assert.deepEqual(answer, {
      noDocument: 'LINK_NOT_FOUND',
      noSession: 'LINK_INVALID_SESSION',
      isFlow: true,
      frames: 0,
    });
  });

  test('properties and attributes from before the tag was defined are honoured', async () => {
    await openHost(used, '/bare.html');
    const answer = await run(async () => {
      const properties = document.createElement('fiskil-link');
      const heard = kit.record(properties);
      const [one, two, three] = [kit.id(), kit.id(), kit.id()];
      Object.assign(properties, { sessionId: one, authServer: kit.auth, timeoutMs: 0, label: 'Early', debug: true });
      // One that only the tag sets, and one of a library.
      Object.assign(properties, { result: 'made up', library: 'its own' });
      document.body.append(properties);
      document.body.insertAdjacentHTML(
        'beforeend',
        `<fiskil-link session-id="${two}" auth-server="${kit.auth}"></fiskil-link>`,
      );
      const loose = document.createElement('fiskil-link');
      Object.assign(loose, { sessionId: three, authServer: kit.auth });
      window.sdk = await import('/dist/fiskil-link.mjs');
      const frame = await kit.frame(properties);
      const early = {
        own: Object.entries(properties),
        result: properties.result,
        attributes: ['session-id', 'auth-server', 'timeout-ms', 'label', 'debug'].map((name) =>
          properties.getAttribute(name),
        ),
        title: frame.title,
        timeoutMs: properties.timeoutMs,
      };
      document.body.append(loose);
      const frames = [frame, await kit.frame(document.querySelectorAll('fiskil-link')[1]), await kit.frame(loose)];
      const flows = [...document.querySelectorAll('fiskil-link')].map(({ flow }) => flow);
      for (const frame of frames) await kit.post(frame, kit.SENTINEL);
      const ends = await Promise.all(flows.map(kit.ending));
      await kit.sleep(0);
      return { early: { ...early, one: early.attributes[0] === one }, ends, heard, auth: kit.auth };
    });
    const { early, ends, heard, auth } = answer;
    assert.deepEqual([early.own, early.result], [[['library', 'its own']], null]);
    assert.deepEqual(early.attributes.slice(1), [auth, '0', 'Early', '']);
    assert.deepEqual([early.one, early.title, early.timeoutMs], [true, 'Early', 0]);
    assert.deepEqual(ends, ['success', 'success', 'success']);
    assert.deepEqual(heard, ['open', 'load', 'success', 'close']);
  });
});

suite('what the page does with nodes', {}, (used) => {
  before(() => {
    const { routes } = used.servers.app;
    routes.set('/away.html', { body: '<!doctype html><title>Away</title>', headers: { 'cache-control': 'no-cache' } });
    routes.set('/cached.html', {
      body: '<!doctype html><title>Cached</title><script src="/kit.js"></script><script src="/dist/fiskil-link.umd.js"></script><script>window.sdk = FiskilLink; addEventListener("pageshow", (event) => (window.shown = event.persisted));</script>',
      headers: { 'cache-control': 'no-cache' },
    });
  });
  beforeEach(() => openHost(used));
  const run = (...args) => used.page.run(...args);

  for (const overlay of [false, true]) {
    test(`a page that replaces all children of a tag at once leaves its flow alone (${overlay ? 'overlay' : 'inline'})`, async () => {
      const answer = await run(async (overlay) => {
        const ways = {
          'textContent, empty': (tag) => (tag.textContent = ''),
          textContent: (tag) => (tag.textContent = 'other'),
          innerText: (tag) => (tag.innerText = 'other'),
          innerHTML: (tag) => (tag.innerHTML = '<b>other</b>'),
          setHTMLUnsafe: (tag) => (tag.setHTMLUnsafe ? tag.setHTMLUnsafe('<b>other</b>') : (tag.innerHTML = 'other')),
          'replaceChildren, empty': (tag) => tag.replaceChildren(),
          'replaceChildren, with one of them': (tag) => tag.replaceChildren(tag.firstElementChild, 'other'),
        };
        const answer = {};
        for (const [name, replace] of Object.entries(ways)) {
          const tag = kit.tag({ 'session-id': kit.id(), ...(overlay && { overlay: '' }) });
          tag.innerHTML = '<i>some</i> text';
          document.body.append(tag);
          if (overlay) void tag.open();
          const frame = await kit.frame(tag);
          await kit.ready(frame);
          replace(tag);
          const children = tag.innerHTML;
          await kit.post(frame, kit.SENTINEL);
          answer[name] = [children, await kit.ending(tag.flow)];
          tag.remove();
        }
        return answer;
      }, overlay);
      const html = (await run(() => Boolean(Element.prototype.setHTMLUnsafe))) ? '<b>other</b>' : 'other';
      assert.deepEqual(answer, {
        'textContent, empty': ['', 'success'],
        textContent: ['other', 'success'],
        innerText: ['other', 'success'],
        innerHTML: ['<b>other</b>', 'success'],
        setHTMLUnsafe: [html, 'success'],
        'replaceChildren, empty': ['', 'success'],
        'replaceChildren, with one of them': ['<i>some</i>other', 'success'],
      });
    });
  }

  test('children of a tag are replaced by the page also where its removeChild removes nothing', async () => {
    const left = await run(() => {
      const { removeChild } = Node.prototype;
      const tag = kit.tag();
      tag.innerHTML = '<i>some</i> text';
      Node.prototype.removeChild = (child) => child;
      try {
        tag.textContent = 'other';
      } finally {
        Node.prototype.removeChild = removeChild;
      }
      return tag.innerHTML;
    });
    assert.equal(left, 'other');
  });

  /** Each takes what `link()` mounted out of the document. */
  const REMOVALS = {
    'the frame': ({ frame }) => frame.remove(),
    'the dialog or panel': ({ frame }) => frame.parentNode.remove(),
    'all of the shadow tree': ({ host }) => host.shadowRoot.replaceChildren(),
    'the shadow tree, by innerHTML': ({ host }) => (host.shadowRoot.innerHTML = ''),
    'the element': ({ host }) => host.remove(),
    'what holds the element': ({ host }) => (host.parentNode === document.body ? host : host.parentNode).remove(),
    'all of the body, by innerHTML': () => (document.body.innerHTML = ''),
    'all of the body, by replaceChildren': () => document.body.replaceChildren(),
    'the body': () => document.body.remove(),
    'the body, by another one': () => (document.body = document.createElement('body')),
    'the root element': () => document.documentElement.remove(),
  };
  for (const mode of ['modal', 'inline']) {
    for (const [name, remove] of Object.entries(REMOVALS)) {
      test(`removing ${name} ends a flow of link() with LINK_NOT_FOUND (${mode})`, async () => {
        const ends = await run(`async () => {
          const ends = [];
          const root = document.documentElement;
          const { body } = document;
          for (const when of ['at once', 'loaded']) {
            if (!document.documentElement) document.append(root);
            if (document.body !== body) {
              document.body?.remove();
              root.append(body);
            }
            const one = kit.${mode}();
            if (when === 'loaded') await kit.ready(one.frame);
            (${remove})(one);
            const end = await kit.ending(one.flow);
            const left = kit.all('iframe').length + kit.all('dialog').length + (one.frame.isConnected ? 1 : 0);
            one.flow.close();
            ends.push([end, left, root.getAttribute('style')]);
          }
          // The page is none the worse for it.
          if (!document.documentElement) document.append(root);
          if (!document.body) root.append(body);
          const next = kit.modal();
          await kit.ready(next.frame);
          await kit.post(next.frame, kit.SENTINEL);
          ends.push([await kit.ending(next.flow), kit.rest().frames, root.getAttribute('style')]);
          return ends;
        }`);
        assert.deepEqual(ends, [
          ['LINK_NOT_FOUND', 0, null],
          ['LINK_NOT_FOUND', 0, null],
          ['success', 0, null],
        ]);
      });
    }
  }

  for (const overlay of [false, true]) {
    const kind = overlay ? 'overlay' : 'inline';
    test(`removing a tag closes its flow with no event (${kind})`, async () => {
      const answer = await run(async (overlay) => {
        const removals = [
          (tag) => tag.remove(),
          (tag) => tag.parentNode.remove(),
          (tag) => (tag.parentNode.innerHTML = ''),
          (tag) => tag.replaceWith('text'),
          (tag) => document.createDocumentFragment().append(tag),
        ];
        const answers = [];
        for (const remove of removals) {
          const place = document.body.appendChild(document.createElement('div'));
          const tag = kit.tag({ 'session-id': kit.id(), ...(overlay && { overlay: '' }) });
          const heard = kit.record(tag);
          place.append(tag);
          const frame = await kit.frame(tag);
          if (!heard.includes('load')) await kit.next(tag, 'link-load');
          const { flow } = tag;
          remove(tag);
          const end = await kit.ending(flow);
          await kit.sleep(0);
          answers.push([end, heard, kit.all('iframe').length, kit.all('dialog').length, frame.isConnected]);
        }
        return { answers, style: document.documentElement.getAttribute('style') };
      }, overlay);
      for (const one of answer.answers) assert.deepEqual(one, [REMOVED, ['open', 'load'], 0, 0, false]);
      assert.equal(answer.style, null);
    });

    test(`a tag whose frame the page removes fails, and can open again (${kind})`, async () => {
      const answer = await run(async (overlay) => {
        const tag = kit.tag({ 'session-id': kit.id(), ...(overlay && { overlay: '' }) });
        const heard = kit.record(tag);
        document.body.append(tag);
        const frame = await kit.frame(tag);
        const { flow } = tag;
        frame.remove();
        const first = await kit.ending(flow);
        await kit.sleep(0);
        const left = kit.all('iframe').length + kit.all('dialog').length;
        const second = tag.open();
        await kit.post(await kit.frame(tag), kit.SENTINEL);
        const end = await kit.ending(second);
        await kit.sleep(0);
        tag.remove();
        return { first, left, end, heard };
      }, overlay);
      assert.deepEqual(answer, {
        first: 'LINK_NOT_FOUND',
        left: 0,
        end: 'success',
        heard: ['open', 'load', 'error', 'close', 'open', 'load', 'success', 'close'],
      });
    });

    test(`moving a tag with append in one tick keeps its flow: the frame loads again, no event is sent (${kind})`, async () => {
      const { id, ...answer } = await run(async (overlay) => {
        const id = kit.id();
        const tag = kit.tag({ 'session-id': id, ...(overlay && { overlay: '' }) });
        const heard = kit.record(tag);
        document.body.append(tag);
        await kit.frame(tag);
        if (!heard.includes('load')) await kit.next(tag, 'link-load');
        const { flow } = tag;
        const places = [1, 2].map(() => document.body.appendChild(document.createElement('div')));
        for (const place of places) {
          place.append(tag);
          await kit.frame(tag);
        }
        const frame = await kit.frame(tag);
        await kit.sleep(50);
        const during = {
          same: tag.flow === flow,
          pending: await kit.isPending(flow),
          heard: [...heard],
          modal: overlay ? kit.all('dialog', tag)[0].matches(':modal') : true,
        };
        await kit.post(frame, kit.SENTINEL);
        const end = await kit.ending(flow);
        await kit.sleep(0);
        return { id, during, end, heard, style: document.documentElement.getAttribute('style') };
      }, overlay);
      assert.deepEqual(answer, {
        during: { same: true, pending: true, heard: ['open', 'load'], modal: true },
        end: 'success',
        heard: ['open', 'load', 'success', 'close'],
        style: null,
      });
      assert.equal(used.servers.loads(id), 3);
    });

    test(`moveBefore moves a tag without loading its frame again (${kind})`, async (t) => {
      if (!(await run(() => 'moveBefore' in Element.prototype))) return t.skip('this engine has no moveBefore');
      // Firefox 153 loads any frame in a shadow tree again that moves along with its host.
      const plain = await run(async () => {
        const id = kit.id();
        const [host, place] = [0, 0].map(() => document.body.appendChild(document.createElement('div')));
        const frame = document.createElement('iframe');
        frame.src = `${kit.auth}/?sess_id=${id}`;
        const loaded = kit.next(frame, 'load');
        host.attachShadow({ mode: 'open' }).append(frame);
        await loaded;
        place.moveBefore(host, null);
        await kit.sleep(50);
        await kit.ready(frame);
        host.remove();
        return id;
      });
      const { id, ...answer } = await run(async (overlay) => {
        const id = kit.id();
        const tag = kit.tag({ 'session-id': id, ...(overlay && { overlay: '' }) });
        const heard = kit.record(tag);
        document.body.append(tag);
        const frame = await kit.frame(tag);
        if (!heard.includes('load')) await kit.next(tag, 'link-load');
        const { flow } = tag;
        const place = document.body.appendChild(document.createElement('div'));
        place.moveBefore(tag, null);
        await kit.sleep(50);
        await kit.ready(frame);
        const during = {
          same: tag.flow === flow && kit.all('iframe', tag)[0] === frame && tag.parentNode === place,
          heard: [...heard],
          modal: overlay ? kit.all('dialog', tag)[0].matches(':modal') : true,
        };
        await kit.post(frame, kit.SENTINEL);
        const end = await kit.ending(flow);
        await kit.sleep(0);
        return { id, during, end, heard, style: document.documentElement.getAttribute('style') };
      }, overlay);
      assert.deepEqual(answer, {
        during: { same: true, heard: ['open', 'load'], modal: true },
        end: 'success',
        heard: ['open', 'load', 'success', 'close'],
        style: null,
      });
      assert.equal(used.servers.loads(id), used.servers.loads(plain));
    });
  }

  test('what link() mounted may be moved too', async () => {
    const { ids, ends } = await run(async () => {
      const a = kit.inline();
      const b = kit.modal();
      await Promise.all([kit.ready(a.frame), kit.ready(b.frame)]);
      document.body.append(document.createElement('div'), a.place);
      document.body.append(document.createElement('div'), b.host);
      await kit.sleep(0);
      const { dialog } = b;
      const modal = dialog.matches(':modal');
      for (const { frame } of [a, b]) {
        await kit.ready(frame);
        await kit.post(frame, kit.SENTINEL);
      }
      return {
        ids: [a.session, b.session],
        ends: [await kit.ending(a.flow), await kit.ending(b.flow), modal, kit.rest()],
      };
    });
    assert.deepEqual(ends, ['success', 'success', true, NOTHING]);
    assert.deepEqual(
      ids.map((id) => used.servers.loads(id)),
      [2, 2],
    );
  });

  test('a keyed list that is reordered keeps all its flows', async () => {
    const answer = await run(async () => {
      const list = document.body.appendChild(document.createElement('ul'));
      const tags = Array.from({ length: 5 }, () => kit.tag({ 'session-id': kit.id() }));
      const heard = tags.map(kit.record);
      list.append(...tags);
      await Promise.all(tags.map(kit.frame));
      const flows = tags.map(({ flow }) => flow);
      for (const tag of [tags[4], tags[0], tags[2], tags[1]]) list.prepend(tag);
      await kit.sleep(0);
      const same = tags.every(({ flow }, i) => flow === flows[i]);
      for (const tag of tags) await kit.post(await kit.frame(tag), kit.SENTINEL);
      const ends = await Promise.all(flows.map(kit.ending));
      await kit.sleep(0);
      return { same, ends, heard: heard.map((types) => types.filter((type) => type !== 'load').join()) };
    });
    assert.deepEqual(answer, {
      same: true,
      ends: Array(5).fill('success'),
      heard: Array(5).fill('open,success,close'),
    });
  });

  test('a tag that comes back a task later starts a new flow', async () => {
    const { id, answer } = await run(async () => {
      const id = kit.id();
      const tag = kit.tag({ 'session-id': id });
      const heard = kit.record(tag);
      document.body.append(tag);
      await kit.frame(tag);
      if (!heard.includes('load')) await kit.next(tag, 'link-load');
      const { flow } = tag;
      tag.remove();
      const first = await kit.ending(flow);
      await kit.sleep(0);
      document.body.append(tag);
      const frame = await kit.frame(tag);
      if (heard.at(-1) !== 'load') await kit.next(tag, 'link-load');
      await kit.post(frame, kit.SENTINEL);
      return { id, answer: { first, second: await kit.ending(tag.flow), heard: (await kit.sleep(0), heard) } };
    });
    assert.deepEqual(answer, {
      first: REMOVED,
      second: 'success',
      heard: ['open', 'load', 'open', 'load', 'success', 'close'],
    });
    assert.equal(used.servers.loads(id), 2);
  });

  test('a tag that is adopted by another document hangs nowhere and can open there', async () => {
    const answer = await run(async () => {
      const inner = document.body.appendChild(document.createElement('iframe'));
      const answers = [];
      for (const overlay of [false, true]) {
        const tag = kit.tag({ 'session-id': kit.id(), ...(overlay && { overlay: '' }) });
        document.body.append(tag);
        await kit.frame(tag);
        const { flow } = tag;
        inner.contentDocument.body.append(inner.contentDocument.adoptNode(tag));
        await kit.sleep(50);
        const ended = !(await kit.isPending(flow));
        const next = tag.open();
        const frame = kit.all('iframe', tag)[0];
        // The inner window is the frame's parent now: commands must come from it, and messages go to it.
        const post = new inner.contentWindow.Function(
          'frame',
          'command',
          "frame.contentWindow.postMessage(command, '*', [new MessageChannel().port2])",
        );
        let over = false;
        kit
          .ending(next)
          .finally(() => (over = true))
          .catch(() => {});
        for (let i = 0; i < 200 && !over; i++) {
          post(frame, { cmd: 'post', data: kit.SENTINEL });
          await kit.sleep(25);
          if (!frame.contentWindow) break;
        }
        const end = await kit.ending(next);
        tag.remove();
        answers.push([ended, ended ? await kit.ending(flow) : end, end, kit.all('iframe', tag).length]);
      }
      const rest = kit.all('iframe').length;
      return { answers, rest, style: document.documentElement.getAttribute('style') };
    });
    for (const [ended, first, second, left] of answer.answers) {
      assert.match(first, ended ? /^(LINK_USER_CANCELLED removed|LINK_NOT_FOUND)$/ : /^success$/);
      assert.deepEqual([second, left], ['success', 0]);
    }
    assert.equal(answer.rest, 1);
    assert.equal(answer.style, null);
  });

  test('what link() mounted may be adopted by a document without a window', async () => {
    const answer = await run(async () => {
      const elsewhere = document.implementation.createHTMLDocument('');
      const ends = [];
      for (const one of [kit.inline(), kit.modal()]) {
        await kit.ready(one.frame);
        elsewhere.body.append(one.host);
        ends.push(await kit.ending(one.flow));
        one.flow.close();
      }
      const tag = kit.tag({ 'session-id': kit.id() });
      document.body.append(tag);
      await kit.frame(tag);
      const { flow } = tag;
      elsewhere.body.append(tag);
      ends.push(await kit.ending(flow), await kit.ending(tag.open()));
      return {
        ends,
        left: elsewhere.body.querySelectorAll(':not(fiskil-link)').length + elsewhere.body.childElementCount - 1,
        rest: kit.rest(),
      };
    });
    assert.deepEqual(answer, {
      ends: ['LINK_NOT_FOUND', 'LINK_NOT_FOUND', REMOVED, 'LINK_NOT_FOUND'],
      left: 0,
      rest: NOTHING,
    });
  });

  test('document.open() and document.write() end a flow and leave the SDK working', async () => {
    const answer = await run(async () => {
      const ends = [];
      for (const reach of ['at once', 'loaded']) {
        const a = kit.modal();
        const b = kit.inline();
        if (reach === 'loaded') await Promise.all([kit.ready(a.frame), kit.ready(b.frame)]);
        document.open();
        document.write('<!doctype html><title>Written</title><p>Written</p>');
        document.close();
        ends.push(await kit.ending(a.flow), await kit.ending(b.flow));
        a.flow.close();
      }
      const next = kit.modal();
      await kit.ready(next.frame);
      await kit.post(next.frame, kit.SENTINEL);
      ends.push(await kit.ending(next.flow));
      return { ends, rest: kit.rest() };
    });
    assert.deepEqual(answer, { ends: [...Array(4).fill('LINK_NOT_FOUND'), 'success'], rest: NOTHING });
  });

  test('a frame or dialog that the page has moved elsewhere goes with its flow', async () => {
    const answer = await run(async () => {
      const answers = [];
      for (const steal of [({ frame }) => frame, ({ frame }) => frame.parentNode]) {
        for (const mode of ['modal', 'inline']) {
          const one = kit[mode]();
          await kit.ready(one.frame);
          document.body.append(steal(one));
          await kit.sleep(20);
          one.flow.close();
          const end = await kit.ending(one.flow);
          answers.push([/CANCELLED|NOT_FOUND/.test(end), kit.rest().frames, kit.rest().dialogs, one.frame.isConnected]);
        }
      }
      return { answers, style: document.documentElement.getAttribute('style') };
    });
    assert.deepEqual(answer, { answers: Array(4).fill([true, 0, 0, false]), style: null });
  });

  test('a page that closes or hides the dialog itself ends the flow', async () => {
    const answer = await run(async () => {
      const answers = [];
      for (const act of [
        (dialog) => dialog.close(),
        (dialog) => dialog.close('x'),
        (dialog) => dialog.requestClose?.() ?? dialog.close(),
        // By the end of a task that has taken so long that the next look at the dialog is due.
        (dialog) => {
          for (const end = performance.now() + 600; performance.now() < end;);
          dialog.close();
        },
      ]) {
        const { flow, dialog, frame } = kit.modal();
        await kit.ready(frame);
        act(dialog);
        answers.push((await kit.ending(flow)).split(' ')[0]);
      }
      return { answers, rest: kit.rest() };
    });
    assert.deepEqual(answer, { answers: Array(4).fill('LINK_USER_CANCELLED'), rest: NOTHING });
  });

  for (const [name, act] of Object.entries({
    'closes the flow': ({ tag }) => tag.close(),
    'removes the element': ({ tag }) => tag.remove(),
    'empties the page': () => (document.body.innerHTML = ''),
    'opens another overlay': () => void kit.link(kit.id()).catch(() => {}),
    'changes the session': ({ tag }) => (tag.sessionId = kit.id()),
    'opens the tag again': ({ tag }) => void tag.open().catch(() => {}),
    throws: () => {
      throw new Error('mine');
    },
  })) {
    test(`a focus or blur listener that ${name} while an overlay opens or closes`, async () => {
      used.page.allow(/mine/);
      const answer = await run(`async () => {
        const act = ${act};
        const input = document.body.appendChild(document.createElement('input'));
        for (const [target, type] of [[input, 'blur'], [document, 'focusin'], [input, 'focus']]) {
          if (!input.isConnected) document.body.append(input);
          const tag = kit.tag({ 'session-id': kit.id(), overlay: '' });
          input.focus();
          let acted = 0;
          const hear = () => {
            if (acted++) return;
            act({ tag });
          };
          document.body.append(tag);
          target.addEventListener(type, hear);
          const flow = tag.open();
          await kit.sleep(10);
          tag.close();
          flow.close();
          await kit.within(flow.catch(() => {}), 'the flow did not end');
          target.removeEventListener(type, hear);
          await kit.sleep(10);
          for (const host of [...document.querySelectorAll('fiskil-link')]) host.remove();
          await kit.sleep(0);
        }
        const last = kit.modal();
        await kit.ready(last.frame);
        await kit.post(last.frame, kit.SENTINEL);
        return { end: await kit.ending(last.flow), rest: kit.rest() };
      }`);
      assert.deepEqual(answer, { end: 'success', rest: NOTHING });
    });
  }

  test('a frame on the own origin whose unload acts on its flow harms nothing', async () => {
    const answer = await run(async () => {
      const ends = [];
      for (const act of [
        (one) => one.flow.close(),
        () => (document.body.innerHTML = ''),
        () => void kit.modal().flow.catch(() => {}),
      ]) {
        const one = kit.modal(kit.id(), { authServer: new URL('/sender.html', location.href).href });
        await kit.next(one.frame, 'load');
        one.frame.contentWindow.addEventListener('pagehide', () => act(one));
        one.frame.contentWindow.addEventListener('unload', () => act(one));
        one.flow.close();
        ends.push(await kit.ending(one.flow));
        for (const dialog of kit.all('dialog')) dialog.getRootNode().host.remove();
        await kit.sleep(0);
      }
      return { ends: new Set(ends).size, rest: kit.rest() };
    });
    assert.deepEqual(answer, { ends: 1, rest: NOTHING });
  });

  test('a page that comes back from the page cache goes on with its flow, its clock stopped meanwhile', async (t) => {
    const { page, servers } = used;
    const { app, auth, other } = servers;
    const query = new URLSearchParams({ auth: auth.origin, other: other.origin });
    await page.open(`${app.origin}/cached.html?${query}`);
    await page.run(async () => {
      window.one = kit.inline(kit.id(), { timeoutMs: 3000 });
      window.two = kit.modal();
      await Promise.all([kit.ready(window.one.frame), kit.ready(window.two.frame)]);
      window.mark = true;
    });
    await page.driver.get(`${app.origin}/away.html`);
    await new Promise((done) => setTimeout(done, 3200));
    await page.driver.navigate().back();
    const cached = await page.until(
      () => document.readyState === 'complete' && [window.mark === true && window.shown === true],
    );
    if (!cached[0]) return t.skip('this engine does not keep the page in its page cache under WebDriver');
    const answer = await page.run(async () => {
      const pending = [await kit.isPending(window.one.flow), await kit.isPending(window.two.flow)];
      for (const { frame } of [window.one, window.two]) {
        await kit.ready(frame);
        await kit.post(frame, kit.SENTINEL);
      }
      return {
        pending,
        ends: [await kit.ending(window.one.flow), await kit.ending(window.two.flow)],
        rest: kit.rest(),
      };
    });
    assert.deepEqual(answer, { pending: [true, true], ends: ['success', 'success'], rest: NOTHING });
  });
});

suite('debug', {}, (used) => {
  beforeEach(() => openHost(used));

  for (const way of ['option', 'attribute']) {
    test(`the ${way} gives one line per ignored message, with the reason and never a session id`, async () => {
      const lines = await used.page.run(async (way) => {
        const lines = [];
        for (const level of ['debug', 'log', 'info'])
          console[level] = (...args) => lines.push([level, args.map(String).join(' ')]);
        const session = 'secret-session';
        let frame;
        let close;
        if (way === 'option') {
          const one = kit.inline(session, { debug: true });
          frame = await kit.ready(one.frame);
          close = () => one.flow.close();
        } else {
          const tag = kit.tag({ 'session-id': session, debug: '' });
          document.body.append(tag);
          frame = await kit.frame(tag);
          close = () => tag.remove();
        }
        const send = async (data, count) => {
          const heard = kit.heard(frame.contentWindow);
          await kit.post(frame, data, count);
          await heard;
        };
        await send(null, 1);
        await send({ isCompleted: false, consentID: session }, 1);
        await send({ sessionId: session }, 1);
        window.postMessage({ isCompleted: true }, '*');
        await kit.heard(window);
        close();
        return lines;
      }, way);
      assert.equal(lines.length, 4, JSON.stringify(lines));
      for (const [level, line] of lines) {
        assert.equal(level, 'debug');
        assert.match(line, /fiskil/i);
        assert.ok(line.length > 20 && !line.includes('secret'), line);
      }
      // The reasons, without the numbers that tell lines apart: nothing and no field are one reason.
      const reasons = lines.map(([, line]) => line.replace(/\d+/g, ''));
      assert.equal(reasons[0], reasons[2]);
      assert.equal(new Set(reasons).size, 3);
    });
  }

  test('without debug nothing is logged', async () => {
    const lines = await used.page.run(async () => {
      const lines = [];
      for (const level of ['debug', 'log', 'info'])
        console[level] = (...args) => lines.push(args.map(String).join(' '));
      const { flow, frame } = kit.modal();
      await kit.ready(frame);
      await kit.post(frame, null, 5);
      await kit.post(frame, kit.SENTINEL);
      await flow;
      return lines;
    });
    assert.deepEqual(lines, []);
  });
});
