// `@fiskil/link/testing` against the package itself: one list of scenarios, played once with a consent UI in a frame and
// once with drivers, must give the same outcomes, events, states and properties.
/* global kit, sdk, act */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { rustCodes } from '../../scripts/manifest.mjs';
import { openHost } from './lib/host.mjs';
import { suite } from './lib/suite.mjs';

/** In both pages: what a scenario says and hears. `act.load`, `succeed`, `fail` and `closed` differ by page. */
const ACT = `
  const STATES = ['loading', 'open', 'success', 'error'];
  const hosts = () => kit.all('*').filter(({ localName }) => localName.startsWith('fiskil-link'));
  const loaded = new WeakSet();
  addEventListener('link-open', ({ target }) => loaded.delete(target), true);
  addEventListener('link-load', ({ target }) => loaded.add(target), true);
  const until = async (done) => {
    for (let tries = 0; !(await done()) && tries < 500; tries++) await kit.sleep(10);
  };
  // A message takes its time to arrive.
  const post = async (host, data) => {
    const ends = () => act.heard.filter(({ type }) => /success|error/.test(type)).length;
    const before = ends();
    await kit.post(kit.all('iframe', host)[0], data);
    await until(() => ends() > before);
  };
  window.act = {
    heard: [],
    session: 'session',
    // Its consent UI loads when a scenario says so, and not before.
    server: kit.auth + '/held',
    states: (host) => STATES.filter((name) => host.matches(\`:state(\${name})\`)),
    describe: (host) => ({
      states: act.states(host),
      flow: host.flow instanceof Promise,
      result: kit.plain(host.result),
      error: kit.plain(host.error),
      closed: act.closed(host),
    }),
    link(options, session = act.session) {
      const flow = kit.link(session, { authServer: act.server, ...options });
      flow.catch(() => {});
      return { flow, host: hosts().at(-1) };
    },
    async tag(attributes = { 'session-id': act.session }, html = '') {
      const host = kit.tag({ 'auth-server': act.server, ...attributes });
      host.innerHTML = html;
      document.body.append(host);
      await kit.sleep(0);
      return host;
    },
  };
  for (const type of kit.EVENTS) {
    document.addEventListener('link-' + type, ({ target, detail }) => {
      act.heard.push({ type, detail: kit.plain(detail), connected: target.isConnected, ...act.describe(target) });
    });
  }
`;

/** By flavour: the page's module, and how a scenario acts on a flow. */
const FLAVOURS = {
  real: {
    module: 'fiskil-link.mjs',
    act: `{
      async load(host) {
        await until(async () => {
          const { search } = new URL(kit.all('iframe', host)[0].src);
          await fetch(kit.auth + '/release' + search, { mode: 'no-cors' });
          return loaded.has(host);
        });
        await kit.frame(host);
      },
      succeed: (host, result = { consentID: 'con_test' }) => post(host, { isCompleted: true, ...result }),
      fail: (host, errorType, errorDescription) => post(host, { isCompleted: false, errorType, errorDescription }),
      closed: (host) => !kit.all('iframe', host).length,
    }`,
  },
  testing: {
    module: 'testing.mjs',
    act: `{
      of: (host) => sdk.flows.findLast(({ element }) => element === host),
      load: (host) => act.of(host).load(),
      succeed: (host, result) => act.of(host).succeed(result),
      fail: (host, code, message) =>
        act.of(host).fail(code, message, { error_type: code, ...(message && { error_description: message }) }),
      closed: (host) => act.of(host)?.closed ?? true,
    }`,
  },
};

/** Each plays in a fresh page, and resolves with what to compare beside the events. */
const SCENARIOS = {
  'link() with a consent': async () => {
    const { flow, host } = act.link();
    const opened = act.describe(host);
    await act.load(host);
    await act.succeed(host, { consentID: 'con_1', redirectURL: 'https://app.example/done' });
    return [opened, await kit.outcome(flow), host.isConnected, act.describe(host)];
  },
  'link() inline with a consent that has no id': async () => {
    const { flow, host } = act.link({ container: 'body' });
    await act.load(host);
    await act.succeed(host, {});
    return [await kit.outcome(flow), host.parentNode];
  },
  'values of a result that are empty or unknown do not arrive': async () => {
    const { flow, host } = act.link();
    await act.load(host);
    await act.succeed(host, { consentID: 'con_1', redirectURL: '', extra: 'x' });
    return kit.outcome(flow);
  },
  'link() with a message of its own': async () => {
    const { flow, host } = act.link();
    await act.load(host);
    await act.fail(host, 'CONSENT_OTP_FAILURE', 'Wrong code');
    return kit.outcome(flow);
  },
  'an invalid session keeps the flow until close()': async () => {
    const { flow, host } = act.link();
    await act.load(host);
    await act.fail(host, 'LINK_INVALID_SESSION');
    const kept = [await kit.outcome(flow), act.describe(host), host.isConnected];
    flow.close();
    flow.close();
    return [...kept, act.describe(host), host.isConnected];
  },
  'a signal takes away what an invalid session keeps': async () => {
    const controller = new AbortController();
    const { flow, host } = act.link({ signal: controller.signal });
    await act.load(host);
    await act.fail(host, 'LINK_INVALID_SESSION');
    controller.abort();
    return [await kit.outcome(flow), host.isConnected];
  },
  'close() before the consent UI has loaded': async () => {
    const { flow, host } = act.link();
    flow.close();
    return [host.isConnected, act.closed(host), await kit.outcome(flow)];
  },
  'a signal that aborts': async () => {
    const controller = new AbortController();
    const { flow, host } = act.link({ signal: controller.signal });
    await act.load(host);
    controller.abort();
    return [host.isConnected, await kit.outcome(flow)];
  },
  'a second overlay supersedes the first': async () => {
    const first = act.link();
    await act.load(first.host);
    const second = act.link();
    const end = await kit.outcome(first.flow);
    await act.load(second.host);
    await act.succeed(second.host);
    return [end, await kit.outcome(second.flow)];
  },
  'inline flows run side by side': async () => {
    const flows = ['first', 'second'].map((session) => act.link({ container: 'body' }, session));
    for (const { host } of flows) await act.load(host);
    for (const { host } of flows) await act.succeed(host);
    return Promise.all(flows.map(({ flow }) => kit.outcome(flow)));
  },
  'the host of link() taken out of the document': async () => {
    const { flow, host } = act.link({ container: 'body' });
    await act.load(host);
    host.remove();
    return kit.outcome(flow);
  },
  'close, then open again in one tick': async () => {
    const first = act.link();
    first.flow.close();
    const second = act.link();
    await act.load(second.host);
    await act.succeed(second.host);
    return [await kit.outcome(first.flow), await kit.outcome(second.flow)];
  },
  'a container that the page has not': async () => {
    const flow = kit.link(act.session, { container: '#nowhere' });
    return kit.outcome(flow);
  },
  'a tag with a consent': async () => {
    const host = await act.tag();
    const opened = act.describe(host);
    await act.load(host);
    await act.succeed(host, { consentID: 'con_1' });
    return [opened, await kit.outcome(host.flow), act.describe(host), host.isConnected];
  },
  'a tag with a failure, opened again': async () => {
    const host = await act.tag();
    await act.load(host);
    await act.fail(host, 'CONSENT_ENDUSER_DENIED');
    const failed = act.describe(host);
    const flow = host.open();
    const opened = act.describe(host);
    await act.load(host);
    await act.succeed(host);
    return [failed, opened, flow === host.flow, await kit.outcome(flow), act.describe(host)];
  },
  'a tag with an invalid session, closed': async () => {
    const host = await act.tag();
    await act.load(host);
    await act.fail(host, 'LINK_INVALID_SESSION');
    const kept = act.describe(host);
    host.close();
    return [kept, act.describe(host)];
  },
  'a tag with an invalid session, opened again': async () => {
    const host = await act.tag();
    await act.load(host);
    await act.fail(host, 'LINK_INVALID_SESSION');
    const spent = await kit.outcome(host.open());
    const refused = act.describe(host);
    host.sessionId = 'another';
    await kit.sleep(0);
    const { flow } = host;
    await act.load(host);
    await act.succeed(host);
    return [spent, refused, await kit.outcome(flow), act.describe(host)];
  },
  'a tag with a consent, opened again': async () => {
    const host = await act.tag();
    await act.load(host);
    await act.succeed(host, { consentID: 'con_1' });
    const spent = await kit.outcome(host.open());
    const refused = act.describe(host);
    host.sessionId = 'another';
    await kit.sleep(0);
    const during = act.describe(host);
    await act.load(host);
    await act.fail(host, 'CONSENT_ENDUSER_DENIED');
    return [spent, refused, during, act.describe(host), host.value];
  },
  'open() while a flow runs gives that flow': async () => {
    const host = await act.tag();
    return [host.open() === host.flow, host.open() === host.open()];
  },
  'close() of a tag': async () => {
    const host = await act.tag();
    host.close();
    host.close();
    return [await kit.outcome(host.flow), act.describe(host)];
  },
  'open() of a tag without a session': async () => {
    const host = await act.tag({});
    return [await kit.outcome(host.open()), act.describe(host)];
  },
  'open() of a tag that is in no document': async () => {
    const host = kit.tag({ 'session-id': 'session' });
    return [await kit.outcome(host.open()), act.describe(host)];
  },
  'a tag with an option that cannot be used': async () => {
    const host = await act.tag({ 'session-id': 'session', 'timeout-ms': 'soon' });
    return [await kit.outcome(host.flow), act.describe(host)];
  },
  'a session that changes, and goes': async () => {
    const host = await act.tag();
    const first = host.flow;
    host.sessionId = 'another';
    await kit.sleep(0);
    const second = host.flow;
    host.sessionId = null;
    await kit.sleep(0);
    return [first !== second, await kit.outcome(first), await kit.outcome(second), act.describe(host)];
  },
  'a tag that is removed': async () => {
    const host = await act.tag();
    await act.load(host);
    host.remove();
    const removed = await kit.outcome(host.flow);
    document.body.append(host);
    await kit.sleep(0);
    return [removed, act.describe(host)];
  },
  'a tag that moves in one tick keeps its flow': async () => {
    const host = await act.tag();
    const { flow } = host;
    document.body.prepend(host);
    await kit.sleep(0);
    return [host.flow === flow, await kit.isPending(flow), act.describe(host).states.includes('open')];
  },
  'an overlay tag opens at a click, Enter and Space on its trigger alone': async () => {
    const html = '<b>Link</b><i tabindex="0">Link</i><u slot="loading">Wait</u>';
    const host = await act.tag({ 'session-id': 'session', overlay: '' }, html);
    const tries = [host.flow === null];
    const attempt = async (selector, event) => {
      const on = selector ? host.querySelector(selector) : host;
      on.dispatchEvent(event);
      tries.push([event.defaultPrevented, host.flow !== null && (await kit.isPending(host.flow))]);
      host.close();
      await kit.sleep(0);
    };
    const key = (key) => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
    const click = () => new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    await attempt('u', click());
    await attempt('b', click());
    await attempt('i', key('Enter'));
    await attempt('i', key(' '));
    await attempt('i', key('a'));
    host.disabled = true;
    await attempt('b', click());
    return tries;
  },
  'an overlay tag without a trigger opens by itself; a disabled one does not': async () => {
    const host = await act.tag({ 'session-id': 'session', overlay: '' });
    const disabled = await act.tag({ 'session-id': 'session', overlay: '', disabled: '' });
    return [act.describe(host), act.describe(disabled)];
  },
  'a tag in a form': async () => {
    const form = document.body.appendChild(document.createElement('form'));
    const host = await act.tag({ 'session-id': 'session', name: 'consent', required: '' });
    form.append(host);
    await kit.sleep(0);
    const values = () => [[...new FormData(form)], form.checkValidity(), host.validationMessage, host.form === form];
    const empty = values();
    await act.load(host);
    await act.succeed(host, { consentID: 'con_1' });
    const linked = values();
    form.reset();
    return [empty, linked, values(), act.describe(host)];
  },
  'properties and what they reflect': async () => {
    const host = await act.tag({});
    const given = {
      sessionId: 's',
      authServer: kit.auth,
      allowedOrigin: kit.auth,
      timeoutMs: 5000,
      label: 'Mine',
      preload: 'eager',
      name: 'n',
      debug: true,
      overlay: true,
      required: true,
      disabled: true,
    };
    const defaults = Object.keys(given).map((name) => host[name]);
    host.disabled = true;
    Object.assign(host, given);
    const values = Object.keys(given).map((name) => host[name]);
    const { attributes } = host;
    const origin = (value) => value.replace(kit.auth, 'auth');
    return [
      defaults.map(String).map(origin),
      values.map(String).map(origin),
      [...attributes].map(({ name, value }) => [name, origin(value)]),
    ];
  },
  'a listener that removes the tag at its outcome': async () => {
    const host = await act.tag();
    host.addEventListener('link-success', () => host.remove());
    await act.load(host);
    await act.succeed(host);
    await kit.sleep(0);
    return [await kit.outcome(host.flow), host.isConnected];
  },
  'a listener that closes the flow as it opens': async () => {
    document.addEventListener('link-open', ({ target }) => target.close(), { once: true });
    const { flow, host } = act.link();
    return [await kit.outcome(flow), host?.isConnected ?? false];
  },
  'the names and the classes of the module': async () => [
    sdk.version,
    sdk.FiskilLinkElement === customElements.get('fiskil-link'),
    kit.plain(new sdk.LinkError('LINK_TIMEOUT', 'Mine', { a: 1 })),
    sdk.isLinkError(new sdk.LinkError('LINK_TIMEOUT', 'Mine')),
    sdk.isLinkError(new Error('x')),
    sdk.preload(),
  ],
};

/** Arguments of `link()` that cannot be used, as expressions. */
const ARGUMENTS = [
  ...["''", "' '", 'undefined', 'null', '5', '({})', 'Symbol("s")', '10n', "'', 5"],
  ...['5', "'x'", 'true', '() => {}', 'Symbol()'].map((options) => `'s', ${options}`),
  ...[
    "authServer: ''",
    "authServer: 'foo'",
    "authServer: 'ftp://localhost'",
    'authServer: 5',
    "authServer: 'blob:http://a/b'",
    "authServer: 'http://me:secret@localhost'",
    "allowedOrigin: '*'",
    'allowedOrigin: []',
    'timeoutMs: -1',
    'timeoutMs: NaN',
    "timeoutMs: '5'",
    'timeoutMs: -Infinity',
    'label: 5',
    "debug: 'yes'",
    'debug: 0',
    'signal: {}',
    'signal: AbortSignal.abort()',
    'container: 5',
    'container: null',
    "container: '#nowhere'",
    "container: '!!'",
    'container: document',
    "container: document.createElement('div')",
    'get label() { throw 1 }',
    'timeoutMs: -1, label: 5, container: null',
    "authServer: 'foo', container: '#nowhere', signal: AbortSignal.abort()",
    "signal: AbortSignal.abort(), container: '#nowhere'",
  ].map((options) => `'s', { ${options} }`),
];

suite('@fiskil/link/testing', {}, (used) => {
  before(() => {
    for (const [name, { module, act }] of Object.entries(FLAVOURS)) {
      const scripts = [
        '<script src="/kit.js"></script>',
        `<script type="module">import * as sdk from '/dist/${module}'; window.sdk = sdk; ${ACT} Object.assign(act, ${act});</script>`,
      ];
      const body = `<!doctype html><html lang="en"><head><title>x</title>${scripts.join('')}</head><body></body></html>`;
      used.servers.app.routes.set(`/${name}.html`, { body });
    }
  });

  /** Plays a scenario with both; resolves with what each gave. */
  const playBoth = async (scenario, ...args) => {
    const answers = [];
    for (const name of Object.keys(FLAVOURS)) {
      await openHost(used, `/${name}.html`);
      const play = `async (...args) => [await (${scenario})(...args), act.heard, kit.rest().hosts]`;
      answers.push(await used.page.run(play, ...args));
    }
    return answers;
  };

  for (const [name, scenario] of Object.entries(SCENARIOS)) {
    test(name, async () => {
      const [real, testing] = await playBoth(scenario);
      assert.deepEqual(testing, real);
    });
  }

  test('arguments that cannot be used reject with the same error', async () => {
    const [real, testing] = await playBoth(
      (calls) => Promise.all(calls.map((call) => kit.outcome(new Function('sdk', `return sdk.link(${call})`)(sdk)))),
      ARGUMENTS,
    );
    assert.ok(real[0].every(({ failed }) => failed));
    assert.deepEqual(testing, real);
  });

  test('an allowedOrigin that no message can match warns with the same words', async () => {
    const [real, testing] = await playBoth(async () => {
      const warnings = [];
      console.warn = (text) => warnings.push(text.replace(kit.auth, 'auth').replace(kit.other, 'other'));
      kit.link('s', { allowedOrigin: kit.other }).close();
      return warnings;
    });
    assert.equal(real[0].length, 1);
    assert.deepEqual(testing, real);
  });

  test('every code of the consent UI has the same flags and sentence', async () => {
    const codes = rustCodes().map(({ code }) => code);
    const [real, testing] = await playBoth(async (codes) => {
      const ends = [];
      for (const code of codes) {
        const { flow, host } = act.link({ container: 'body' });
        await act.load(host);
        await act.fail(host, code);
        ends.push(await kit.outcome(flow));
        flow.close();
      }
      return ends;
    }, codes);
    assert.equal(real[0].length, codes.length);
    assert.deepEqual(testing, real);
  });

  test('what a driver does to a flow that is over does not count', async () => {
    await openHost(used, '/testing.html');
    const answer = await used.page.run(async () => {
      const flow = sdk.link('s');
      const driver = sdk.lastFlow();
      const counted = [driver.succeed(), driver.succeed(), driver.fail('LINK_TIMEOUT')];
      driver.load();
      return [counted, driver.closed, await kit.outcome(flow), act.heard.map(({ type }) => type)];
    });
    const told = ['open', 'load', 'success', 'close'];
    assert.deepEqual(answer, [[true, false, false], true, { completed: { consentID: 'con_test' } }, told]);
  });

  test('fail() takes an error as it is, has details of its own, and refuses a code that does not exist', async () => {
    await openHost(used, '/testing.html');
    const answer = await used.page.run(async () => {
      const fail = (...args) => {
        const flow = sdk.link('s');
        sdk.lastFlow().fail(...args);
        return flow.catch((error) => error);
      };
      const mine = new sdk.LinkError('CONSENT_TIMEOUT', 'Mine', { mine: true });
      const errors = [await fail('LINK_USER_CANCELLED'), await fail('CONSENT_TIMEOUT'), await fail('LINK_TIMEOUT')];
      let refused;
      try {
        fail('CONSENT_TIMEOUTS');
      } catch (error) {
        refused = error.message;
      }
      return [(await fail(mine)) === mine, errors.map(({ details }) => kit.plain(details)), refused];
    });
    assert.deepEqual(answer.slice(0, 2), [
      true,
      [{ reason: 'close-button' }, { error_type: 'CONSENT_TIMEOUT' }, '(undefined)'],
    ]);
    assert.match(answer[2], /no code CONSENT_TIMEOUTS; .*CONSENT_TIMEOUT,/);
  });

  test('reset() closes what is open without an event or a report, and forgets every flow', async () => {
    await openHost(used, '/testing.html');
    const answer = await used.page.run(async () => {
      const flow = sdk.link('a');
      const tag = await act.tag({ 'session-id': 'b' });
      const opened = sdk.flows.map(({ sessionId, element }) => [sessionId, element === tag]);
      const kept = sdk.link('c', { container: 'body' });
      sdk.lastFlow().fail('LINK_INVALID_SESSION');
      await kept.catch(() => {});
      sdk.reset();
      const none = await Promise.resolve()
        .then(sdk.lastFlow)
        .catch(({ message }) => message);
      const ends = [await kit.outcome(flow), await kit.outcome(tag.flow)].map(({ failed }) => failed.details);
      return {
        opened,
        left: [sdk.flows.length, kit.rest().hosts],
        ends,
        none,
        heard: act.heard.map(({ type }) => type),
      };
    });
    assert.deepEqual(answer.opened, [
      ['a', false],
      ['b', true],
    ]);
    assert.deepEqual(answer.left, [0, 1]);
    assert.deepEqual(answer.ends, [{ reason: 'closed' }, { reason: 'closed' }]);
    assert.match(answer.none, /no flow has been opened/);
    assert.deepEqual(answer.heard, ['open', 'open', 'open', 'load', 'error']);
  });
});
