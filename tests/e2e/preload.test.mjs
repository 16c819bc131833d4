// Preload, SPEC section 8: the consent UI is there before the flow is opened, and nobody notices until then.
/* global kit, sdk */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { openHost } from './lib/host.mjs';
import { suite } from './lib/suite.mjs';

const NOTHING = { frames: 0, dialogs: 0, hosts: 0, style: null };

suite('preload()', {}, (used) => {
  beforeEach(() => openHost(used));
  const run = (...args) => used.page.run(...args);
  const loads = (session) => used.servers.loads(session);

  test('without a session it warms the connection once for each auth server, and loads nothing', async () => {
    const { hints, rest } = await run(() => {
      sdk.preload();
      sdk.preload(undefined, { authServer: `${kit.auth}/path?query` });
      sdk.preload(null, { authServer: `${kit.auth}/other` });
      const hints = [...document.querySelectorAll('link[rel=preconnect]')].map(({ href }) => new URL(href).origin);
      return { hints, rest: kit.rest() };
    });
    assert.deepEqual(hints, ['https://auth.fiskil.com', used.servers.auth.origin]);
    assert.deepEqual(rest, NOTHING);
  });

  test('with a session it loads the consent UI where nobody sees, hears or focuses it', async () => {
    const seen = await run(async () => {
      document.querySelector('#button').focus();
      const heard = kit.record(document);
      sdk.preload('unseen', { authServer: kit.auth });
      const frame = await kit.ready(kit.all('iframe')[0]);
      const overlay = frame.closest('dialog');
      return {
        heard,
        frames: kit.all('iframe').length,
        visible: frame.checkVisibility(),
        open: overlay.open,
        focused: document.activeElement.id,
        style: document.documentElement.getAttribute('style'),
        hitsPage: !document.elementFromPoint(5, 5).localName.startsWith('fiskil'),
      };
    });
    assert.deepEqual(seen, {
      heard: [],
      frames: 1,
      visible: false,
      open: false,
      focused: 'button',
      style: null,
      hitsPage: true,
    });
    assert.equal(loads('unseen'), 1);
  });

  for (const mode of ['modal', 'inline']) {
    test(`the next link() shows the frame that was loaded, and it is ready at once (${mode})`, async () => {
      const told = await run(async (mode) => {
        const place = document.body.appendChild(document.createElement('div'));
        const options = { authServer: kit.auth, ...(mode === 'inline' && { container: place }) };
        const session = kit.id();
        sdk.preload(session, options);
        sdk.preload(session, { ...options });
        const frame = await kit.ready(kit.all('iframe')[0]);
        const heard = kit.record(document);
        const flow = sdk.link(session, { ...options });
        const shown = kit.all('iframe').length === 1 && kit.all('iframe')[0] === frame && frame.checkVisibility();
        const atOnce = [...heard];
        await kit.post(frame, kit.SENTINEL);
        const { completed } = await kit.outcome(flow);
        return { session, shown, atOnce, heard, completed, rest: kit.rest() };
      }, mode);
      assert.ok(told.shown, 'the frame is the one that was loaded, on screen');
      assert.deepEqual(told.atOnce, ['open', 'load']);
      assert.deepEqual(told.heard, ['open', 'load', 'success', 'close']);
      assert.deepEqual(told.completed, { consentID: 'sentinel' });
      assert.deepEqual(told.rest, NOTHING);
      assert.equal(loads(told.session), 1);
    });
  }

  test('a frame is shown once: the flow after that loads its own', async () => {
    const session = await run(async () => {
      const session = kit.id();
      sdk.preload(session, { authServer: kit.auth });
      await kit.ready(kit.all('iframe')[0]);
      kit.modal(session).flow.close();
      const { frame, flow } = kit.modal(session);
      await kit.ready(frame);
      flow.close();
      return session;
    });
    assert.equal(loads(session), 2);
  });

  const OTHERS = {
    'another session': () => sdk.link('another', { authServer: kit.auth, label: 'Mine' }),
    'another address': (session) => sdk.link(session, { authServer: `${kit.auth}/?x`, label: 'Mine' }),
    'another allowed origin': (session) =>
      sdk.link(session, { authServer: kit.auth, label: 'Mine', allowedOrigin: kit.other }),
    'another label': (session) => sdk.link(session, { authServer: kit.auth, label: 'Yours' }),
    'another place': (session) => sdk.link(session, { authServer: kit.auth, label: 'Mine', container: document.body }),
  };
  for (const [what, open] of Object.entries(OTHERS)) {
    test(`${what} is not what was loaded, and gets a frame of its own`, async () => {
      used.page.allow(/no message can match/);
      const own = await run(`async () => {
        const session = kit.id();
        sdk.preload(session, { authServer: kit.auth, label: 'Mine' });
        const [warm] = kit.all('iframe');
        const flow = (${open})(session);
        flow.catch(() => {});
        const frames = kit.all('iframe');
        const still = !warm.checkVisibility();
        flow.close();
        return { frames: frames.length, still, left: kit.all('iframe')[0] === warm };
      }`);
      assert.deepEqual(own, { frames: 2, still: true, left: true });
    });
  }

  test('the time limit of the flow counts from its opening, and is the one that link() was given', async () => {
    const ends = await run(async () => {
      const options = { authServer: kit.auth, timeoutMs: 100 };
      sdk.preload('timed', options);
      await kit.ready(kit.all('iframe')[0]);
      await kit.sleep(250);
      const start = performance.now();
      const end = await kit.ending(sdk.link('timed', options));
      return { end, took: performance.now() - start };
    });
    assert.equal(ends.end, 'LINK_TIMEOUT');
    assert.ok(ends.took >= 99, `it took ${ends.took} ms`);
  });

  const KEPT = {
    success: [{ isCompleted: true, consentID: 'c' }, 'success'],
    failure: [{ isCompleted: false, errorType: 'CONSENT_ENDUSER_DENIED' }, 'CONSENT_ENDUSER_DENIED'],
    'invalid session': [{ isCompleted: false, errorType: 'AUTH_SESSION_INVALID' }, 'LINK_INVALID_SESSION'],
  };
  for (const [what, [message, end]] of Object.entries(KEPT)) {
    test(`a ${what} that arrives while hidden is kept, and settles the flow when it opens`, async () => {
      const told = await run(async (message) => {
        const options = { authServer: kit.auth };
        const session = kit.id();
        const heard = kit.record(document);
        sdk.preload(session, options);
        const frame = await kit.ready(kit.all('iframe')[0]);
        await kit.post(frame, message);
        // Only the first outcome counts.
        await kit.post(frame, { isCompleted: true, consentID: 'second' });
        const before = [...heard];
        const flow = sdk.link(session, options);
        const end = await kit.ending(flow);
        const kept = kit.all('iframe').length;
        flow.close();
        return { before, end, heard, kept, rest: kit.rest() };
      }, message);
      assert.deepEqual(told.before, []);
      assert.equal(told.end, end);
      assert.equal(told.kept, end === 'LINK_INVALID_SESSION' ? 1 : 0);
      assert.deepEqual(told.heard, ['open', 'load', end === 'success' ? 'success' : 'error', 'close']);
      assert.deepEqual(told.rest, NOTHING);
    });
  }

  test('what link() would refuse throws nothing, says nothing and mounts nothing', async () => {
    const threw = await run(() => {
      const bad = [
        [''],
        [' '],
        [5],
        [{}],
        [Symbol('s')],
        ['s', 5],
        ['s', { authServer: 'nowhere' }],
        ['s', { timeoutMs: -1 }],
        ['s', { container: '#nowhere' }],
        ['s', { container: null }],
        ['s', { signal: AbortSignal.abort() }],
        [
          's',
          {
            get authServer() {
              throw new Error('mine');
            },
          },
        ],
      ];
      return bad.filter((call) => {
        try {
          return sdk.preload(...call) !== undefined;
        } catch {
          return true;
        }
      }).length;
    });
    assert.equal(threw, 0);
    assert.deepEqual(await run(() => kit.rest()), NOTHING);
  });

  test('aborting its signal, and taking its host away, drop the frame; link() loads another', async () => {
    const told = await run(async () => {
      const aborted = new AbortController();
      sdk.preload('dropped', { authServer: kit.auth, signal: aborted.signal });
      aborted.abort();
      const rest = [kit.rest()];
      sdk.preload('dropped', { authServer: kit.auth });
      const [warm] = kit.all('iframe');
      warm.getRootNode().host.remove();
      await kit.sleep(0);
      rest.push(kit.rest());
      const { flow, frame } = kit.modal('dropped');
      await kit.ready(frame);
      flow.close();
      return { rest, other: frame !== warm };
    });
    assert.deepEqual(told, { rest: [NOTHING, NOTHING], other: true });
  });

  test('a second overlay, and its end, leave what is loaded ahead alone', async () => {
    const end = await run(async () => {
      sdk.preload('later', { authServer: kit.auth });
      const frame = await kit.ready(kit.all('iframe')[0]);
      const first = kit.modal();
      first.flow.close();
      const second = kit.modal('later');
      const same = second.frame === undefined && frame.checkVisibility();
      await kit.post(frame, kit.SENTINEL);
      return [same, await kit.ending(second.flow)];
    });
    assert.deepEqual(end, [true, 'success']);
  });
});

suite('<fiskil-link preload>', {}, (used) => {
  beforeEach(() => openHost(used));
  const run = (...args) => used.page.run(...args);
  const loads = (session) => used.servers.loads(session);

  /** Adds a trigger; resolves with its session. */
  const addTrigger = (attributes = {}) =>
    run(async (attributes) => {
      const session = kit.id();
      window.tag = kit.tag({ 'session-id': session, overlay: '', ...attributes });
      window.tag.innerHTML = '<button id="trigger">Link account</button>';
      window.heard = kit.record(document);
      document.body.append(window.tag);
      await kit.sleep(0);
      return session;
    }, attributes);
  const frames = () => run(() => kit.all('iframe', window.tag).length);
  const trigger = () => used.page.driver.findElement({ css: '#trigger' });

  const hints = () => run(() => [...document.querySelectorAll('link[rel=preconnect]')].map(({ href }) => href));

  test('intent is the default: it warms the connection when the page is idle, and loads nothing yet', async () => {
    await addTrigger();
    await used.page.until(() => document.querySelector('link[rel=preconnect]'));
    assert.deepEqual(await hints(), [`${used.servers.auth.origin}/`]);
    assert.equal(await frames(), 0);
  });

  test('none warms and loads nothing', async () => {
    await addTrigger({ preload: 'none' });
    await used.page.driver
      .actions()
      .move({ origin: await trigger() })
      .perform();
    await run(() => document.querySelector('#trigger').focus());
    await run(() => kit.sleep(300));
    assert.deepEqual(await hints(), []);
    assert.equal(await frames(), 0);
  });

  const INTENTS = {
    // From elsewhere: WebKit tells nothing of a pointer that is there already.
    'the pointer comes over it': async () =>
      used.page.driver
        .actions()
        .move({ x: 1, y: 1 })
        .move({ origin: await trigger() })
        .perform(),
    'it is touched': () =>
      run(() => document.querySelector('#trigger').dispatchEvent(new Event('touchstart', { bubbles: true }))),
    'it gets the focus': () => run(() => document.querySelector('#trigger').focus()),
  };
  for (const [when, act] of Object.entries(INTENTS)) {
    test(`intent loads the consent UI when ${when}; the click shows it`, async () => {
      const session = await addTrigger();
      await act();
      await act();
      assert.equal(await frames(), 1);
      const told = await run(async () => {
        const [frame] = kit.all('iframe', window.tag);
        await kit.ready(frame);
        const before = { heard: [...window.heard], flow: window.tag.flow, visible: frame.checkVisibility() };
        document.querySelector('#trigger').click();
        const after = { heard: [...window.heard], visible: frame.checkVisibility() };
        await kit.post(frame, kit.SENTINEL);
        return { before, after, end: await kit.ending(window.tag.flow), rest: kit.all('iframe').length };
      });
      assert.deepEqual(told, {
        before: { heard: [], flow: null, visible: false },
        after: { heard: ['open', 'load'], visible: true },
        end: 'success',
        rest: 0,
      });
      assert.equal(loads(session), 1);
    });
  }

  test('eager loads the consent UI at once, and the click shows it', async () => {
    const session = await addTrigger({ preload: 'eager' });
    await run(async () => {
      const frame = await kit.ready(kit.all('iframe', window.tag)[0]);
      document.querySelector('#trigger').click();
      await kit.post(frame, kit.SENTINEL);
      await window.tag.flow;
      await kit.sleep(0);
    });
    assert.equal(loads(session), 1);
    assert.equal(await frames(), 0, 'a session that was opened is not loaded ahead again');
  });

  const AGES = [
    ['four minutes ago is shown', 4, 'ready', ['open', 'load', 'success', 'close'], 1],
    ['six minutes ago is loaded again', 6, 'loading', ['open', 'load', 'success', 'close'], 2],
  ];
  for (const [what, minutes, shown, events, times] of AGES) {
    test(`a consent UI that was loaded ahead ${what}`, async () => {
      const session = await addTrigger({ preload: 'eager' });
      const told = await run(async (minutes) => {
        const frame = await kit.ready(kit.all('iframe', window.tag)[0]);
        const now = performance.now.bind(performance);
        performance.now = () => now() + minutes * 60_000;
        document.querySelector('#trigger').click();
        const { phase } = frame.parentNode.dataset;
        // It answers before it has loaded again.
        await kit.sleep(500);
        await kit.ready(frame);
        await kit.post(frame, kit.SENTINEL);
        await window.tag.flow;
        return { phase, heard: window.heard };
      }, minutes);
      assert.deepEqual(told, { phase: shown, heard: events });
      assert.equal(loads(session), times);
    });
  }

  test('a disabled tag loads nothing ahead', async () => {
    await addTrigger({ preload: 'eager', disabled: '' });
    await used.page.driver
      .actions()
      .move({ origin: await trigger() })
      .perform();
    assert.equal(await frames(), 0);
  });

  test('what was loaded for other attributes is not shown', async () => {
    await addTrigger({ preload: 'eager' });
    const told = await run(async () => {
      const [warm] = kit.all('iframe', window.tag);
      window.tag.label = 'Another';
      document.querySelector('#trigger').click();
      const shown = kit.all('iframe', window.tag);
      return { frames: shown.length, other: shown[0] !== warm, title: shown[0].title, heard: window.heard };
    });
    assert.deepEqual(told, { frames: 1, other: true, title: 'Another', heard: ['open'] });
  });

  test('another session drops what was loaded for the last, without an event', async () => {
    const first = await addTrigger({ preload: 'eager' });
    const told = await run(async () => {
      const frame = await kit.ready(kit.all('iframe', window.tag)[0]);
      window.tag.sessionId = kit.id();
      await kit.sleep(0);
      const [next] = kit.all('iframe', window.tag);
      await kit.ready(next);
      return { gone: !frame.isConnected, second: window.tag.sessionId, heard: window.heard };
    });
    assert.ok(told.gone);
    assert.deepEqual(told.heard, []);
    assert.equal(loads(first), 1);
    assert.equal(loads(told.second), 1);
  });

  test('a tag that is removed takes what was loaded with it, without an event', async () => {
    await addTrigger({ preload: 'eager' });
    const told = await run(async () => {
      const { tag } = window;
      tag.remove();
      await kit.sleep(0);
      return { frames: kit.all('iframe', tag).length, dialogs: kit.all('dialog', tag).length, heard: window.heard };
    });
    assert.deepEqual(told, { frames: 0, dialogs: 0, heard: [] });
  });

  test('close() before the flow was opened drops what was loaded, without an event', async () => {
    await addTrigger({ preload: 'eager' });
    const told = await run(() => {
      window.tag.close();
      return { frames: kit.all('iframe', window.tag).length, heard: window.heard };
    });
    assert.deepEqual(told, { frames: 0, heard: [] });
  });
});
