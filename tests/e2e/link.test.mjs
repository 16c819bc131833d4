// `link()` and what it takes, SPEC section 2, and the errors that it gives, section 4.
/* global kit, sdk, FiskilLink */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { dist, root } from '../../scripts/lib/paths.mjs';
import { rustCodes } from '../../scripts/manifest.mjs';
import { openHost } from './lib/host.mjs';
import { suite } from './lib/suite.mjs';

const NOTHING = { frames: 0, dialogs: 0, hosts: 0, style: null };
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Values that each option cannot take, as expressions; and what the message must say that it takes. */
const BAD = {
  authServer: {
    takes: /https?:|string/,
    values: [
      ...["''", "'foo'", "'/path'", "'//localhost'", "'http://'", "'http://['", "'https:// '"],
      ...["'javascript:alert(1)'", "'data:text/html,x'", "'blob:http://localhost/x'", "'about:blank'", "'null'"],
      ...["'ftp://localhost'", "'file:///etc/passwd'", "'ws://localhost'", "'filesystem:http://localhost/x'"],
      ...[
        '5',
        'true',
        '({})',
        "['http://localhost']",
        'Symbol("s")',
        '10n',
        '() => {}',
        'new String("http://localhost")',
      ],
    ],
  },
  allowedOrigin: {
    takes: /https?:|string|origin/,
    values: [
      "''",
      "'*'",
      "'foo'",
      "'null'",
      "'/'",
      "'data:,x'",
      "'file:///'",
      '5',
      'true',
      '({})',
      'Symbol("s")',
      '10n',
    ],
  },
  timeoutMs: {
    takes: /number/,
    values: [
      '-1',
      '-0.5',
      'NaN',
      '-Infinity',
      "'5'",
      "''",
      'true',
      '({})',
      '[5]',
      'Symbol("s")',
      '10n',
      'new Number(5)',
    ],
  },
  signal: {
    takes: /AbortSignal/,
    values: [
      '5',
      "'x'",
      'true',
      '({})',
      '({ aborted: true })',
      'new AbortController()',
      'new EventTarget()',
      'Symbol("s")',
    ],
  },
  label: { takes: /string/, values: ['5', 'true', '({})', '["x"]', 'Symbol("s")', '10n', 'new String("x")'] },
  debug: { takes: /boolean/, values: ['5', "'yes'", '({})', 'Symbol("s")'] },
  container: {
    takes: /selector|Element/i,
    values: ['5', 'true', '({})', '[]', 'Symbol("s")', '10n', '() => {}', 'document', 'window', 'new Text("x")'],
  },
};

/** Containers that are not there, as expressions. */
const MISSING = {
  'a selector that matches nothing': "'#nowhere'",
  null: 'null',
  'an element that is in no document': "document.createElement('div')",
  'an element in a template': 'document.createElement("template").content.appendChild(document.createElement("div"))',
  'an element that was removed':
    '(() => { const a = document.body.appendChild(document.createElement("p")); a.remove(); return a })()',
};

/** Session ids that cannot be one, as expressions. */
const NO_SESSION = [
  "''",
  "' '",
  "'\\n\\t\\u3000'",
  'undefined',
  'null',
  '5',
  'NaN',
  'true',
  '({})',
  '["x"]',
  'Symbol("s")',
  '10n',
];

/** Addresses of the consent UI, and the one that the frame then gets. */
const SERVERS = {
  'http://localhost:9': 'http://localhost:9/?sess_id=s',
  'http://localhost:9/': 'http://localhost:9/?sess_id=s',
  'http://localhost:9/a/b': 'http://localhost:9/a/b?sess_id=s',
  'http://localhost:9/a/?x=1&y=a%20b+c': 'http://localhost:9/a/?x=1&y=a%20b+c&sess_id=s',
  'http://localhost:9?x': 'http://localhost:9/?x&sess_id=s',
  'HTTP://LOCALHOST:9/A': 'http://localhost:9/A?sess_id=s',
  'https://bücher.example:443/': 'https://xn--bcher-kva.example/?sess_id=s',
};

const CODES = {
  LINK_NOT_FOUND: [],
  LINK_TIMEOUT: [],
  LINK_USER_CANCELLED: ['cancelled'],
  LINK_INVALID_SESSION: ['needsNewSession'],
  LINK_ORIGIN_MISMATCH: [],
  LINK_INTERNAL_ERROR: [],
  CONSENT_UPSTREAM_PROCESSING_ERROR: [],
  CONSENT_ENDUSER_DENIED: ['cancelled'],
  CONSENT_OTP_FAILURE: [],
  CONSENT_ENDUSER_INELIGIBLE: [],
  CONSENT_TIMEOUT: [],
  AUTH_SESSION_CANCELLED: ['cancelled', 'needsNewSession'],
};

/** In the page: calls `link()` with each of these arguments and resolves with what came of it, and what it left. */
async function tryAll(calls) {
  const results = [];
  for (const call of calls) {
    const html = document.documentElement.outerHTML;
    const frames = kit.all('iframe').length;
    try {
      const flow = new Function('sdk', `return sdk.link(${call})`)(sdk);
      const mounted = kit.all('iframe').length !== frames || document.documentElement.outerHTML !== html;
      const isFlow = flow instanceof Promise && typeof flow.close === 'function';
      flow.close();
      const { failed, completed } = await kit.outcome(flow);
      flow.close();
      const left = kit.all('iframe').length !== frames || document.documentElement.outerHTML !== html;
      results.push({ call, mounted, left, isFlow, failed, completed });
    } catch (error) {
      results.push({ call, threw: String(error) });
    }
  }
  return results;
}

suite('link()', {}, (used) => {
  before(() => {
    const { routes } = used.servers.app;
    const page = (head, body = '') => ({
      body: `<!doctype html><html lang="en"><head><title>x</title><script src="/kit.js"></script>${head}</head><body>${body}</body></html>`,
    });
    routes.set('/umd.html', page('', '<script src="/dist/fiskil-link.umd.js"></script>'));
    routes.set(
      '/headless.html',
      page(
        '<script src="/dist/fiskil-link.umd.js"></script><script>window.early = FiskilLink.link("early", { authServer: kit.auth }); window.sdk = FiskilLink;</script>',
      ),
    );
  });
  beforeEach(() => openHost(used));

  const refusesAll = async (calls, check) => {
    const results = await used.page.run(tryAll, calls);
    const wrong = [];
    for (const { call, threw, mounted, left, isFlow, failed, completed } of results) {
      try {
        assert.equal(threw, undefined, 'it threw');
        assert.ok(isFlow, 'it is no flow');
        assert.ok(!mounted, 'something was mounted');
        assert.ok(!left, 'something is left');
        assert.equal(completed, undefined);
        check(failed, call);
      } catch (error) {
        wrong.push(`link(${call}): ${error.message} ${JSON.stringify(failed)}`);
      }
    }
    assert.deepEqual(wrong, []);
  };

  for (const [option, { takes, values }] of Object.entries(BAD)) {
    test(`a ${option} that cannot be used rejects, mounts nothing and names the option`, async () => {
      const calls = values.map((value) => `'session', { ${option}: ${value} }`);
      await refusesAll(calls, (failed, call) => {
        assert.equal(failed.code, 'LINK_INTERNAL_ERROR');
        assert.deepEqual(failed.details, { option });
        assert.ok(failed.message.includes(option), 'the message names the option');
        assert.match(failed.message, takes);
        const value = values[calls.indexOf(call)];
        const primitive = /^(['"].*['"]|NaN|true|5|10n)$/.test(value) ? value.replace(/^'|'$|n$/g, '') : undefined;
        const got = primitive === undefined ? /object|function|symbol|negative|-|getter/ : undefined;
        if (got) assert.match(failed.message, got);
        else assert.ok(failed.message.includes(primitive), `the message does not say ${primitive}`);
        assert.ok(!failed.message.includes('session'), 'the message has the session id');
      });
    });
  }

  test('options that are no object reject and mount nothing', async () => {
    await refusesAll(
      ['5', "'x'", 'true', 'Symbol()', '10n'].map((value) => `'session', ${value}`),
      (failed) => {
        assert.equal(failed.code, 'LINK_INTERNAL_ERROR');
        assert.deepEqual(failed.details, { option: 'options' });
      },
    );
  });

  test('an option whose getter throws rejects, mounts nothing and names the option', async () => {
    const options = [...Object.keys(BAD)];
    await refusesAll(
      options.map((option) => `'session', { get ${option}() { throw new Error('mine') } }`),
      (failed, call) => {
        assert.equal(failed.code, 'LINK_INTERNAL_ERROR');
        assert.deepEqual(failed.details, { option: options.find((option) => call.includes(` ${option}(`)) });
      },
    );
  });

  test('a proxy that throws at everything, and a revoked one, reject', async () => {
    const refuse = '() => { throw new Error("mine") }';
    const proxy = `new Proxy({}, { get: ${refuse}, has: ${refuse}, ownKeys: ${refuse}, getOwnPropertyDescriptor: ${refuse} })`;
    const revoked = '(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy })()';
    await refusesAll([`'session', ${proxy}`, `'session', ${revoked}`], (failed) => {
      assert.equal(failed.code, 'LINK_INTERNAL_ERROR');
    });
  });

  test('a session id that is empty, blank or no string is LINK_INVALID_SESSION', async () => {
    await refusesAll(NO_SESSION, (failed) => {
      assert.equal(failed.code, 'LINK_INVALID_SESSION');
      assert.equal(failed.needsNewSession, true);
      assert.equal(failed.cancelled, false);
      assert.match(failed.message, /session/);
    });
    await refusesAll(['', 'undefined, undefined', "'', { authServer: 'also bad' }"], () => {});
  });

  test('a container that is not there is LINK_NOT_FOUND', async () => {
    await refusesAll(
      Object.values(MISSING).map((value) => `'session', { container: ${value} }`),
      (failed) => {
        assert.equal(failed.code, 'LINK_NOT_FOUND');
        assert.ok(failed.message);
      },
    );
  });

  test('a selector that cannot be parsed rejects and mounts nothing', async () => {
    await refusesAll(
      ["''", "'!!'", "'##'", "'a['"].map((value) => `'session', { container: ${value} }`),
      (failed) => assert.match(failed.code, /^LINK_(NOT_FOUND|INTERNAL_ERROR)$/),
    );
  });

  test('a signal that has aborted mounts nothing', async () => {
    await refusesAll(
      ["'session', { signal: AbortSignal.abort() }", "'session', { signal: AbortSignal.abort('why') }"],
      (failed) => {
        assert.equal(failed.code, 'LINK_USER_CANCELLED');
        assert.deepEqual(failed.details, { reason: 'aborted' });
        assert.equal(failed.cancelled, true);
      },
    );
  });

  test('without options the frame goes to the live consent UI, in a modal overlay', async () => {
    used.page.allow(/auth\.fiskil\.com|ERR_/);
    const calls = [
      '',
      ', undefined',
      ', null',
      ', {}',
      ', { authServer: undefined, timeoutMs: undefined, container: undefined }',
    ];
    const seen = await used.page.run((calls) => {
      return calls.map((rest) => {
        const flow = new Function('sdk', `return sdk.link('a b/c?d=é&e#f'${rest})`)(sdk);
        const [frame] = kit.all('iframe');
        const [dialog] = kit.all('dialog');
        const seen = {
          url: frame.src,
          modal: dialog.matches(':modal'),
          names: [frame.title, dialog.getAttribute('aria-label')],
          connected: frame.isConnected && frame.contentWindow !== null,
        };
        flow.close();
        return seen;
      });
    }, calls);
    for (const { url, ...others } of seen) {
      assert.equal(new URL(url).origin + new URL(url).pathname, 'https://auth.fiskil.com/');
      assert.deepEqual([...new URL(url).searchParams], [['sess_id', 'a b/c?d=é&e#f']]);
      assert.equal(new URL(url).hash, '');
      assert.deepEqual(others, {
        modal: true,
        names: ['Connect your accounts', 'Connect your accounts'],
        connected: true,
      });
    }
  });

  test('path and query of authServer are kept', async () => {
    used.page.allow(/localhost:9|ERR_|bcher/);
    const urls = await used.page.run(
      (servers) =>
        servers.map((authServer) => {
          const { flow, frame } = kit.inline('s', { authServer });
          flow.close();
          return frame.src;
        }),
      Object.keys(SERVERS),
    );
    assert.deepEqual(urls, Object.values(SERVERS));
  });

  test('the consent UI is loaded once, with the session id as it was given', async () => {
    const id = `it's/ü ${Date.now()}+&=%#?"<>`;
    const shown = await used.page.run(async (id) => {
      const { flow, frame } = kit.inline(id, { authServer: `${kit.auth}/?theme=a%20b&sess=1` });
      await kit.ready(frame);
      const { url } = await kit.tell(frame, { cmd: 'state' });
      flow.close();
      await flow.catch(() => {});
      return url;
    }, id);
    assert.equal(used.servers.loads(id), 1);
    assert.deepEqual(
      [...new URL(shown).searchParams],
      [
        ['theme', 'a b'],
        ['sess', '1'],
        ['sess_id', id],
      ],
    );
  });

  test('the frame is made as section 10 says', async () => {
    const { auth } = used.servers;
    const seen = await used.page.run(async () => {
      const { flow, frame } = kit.modal();
      const seen = Object.fromEntries([...frame.attributes].map(({ name, value }) => [name, value]));
      flow.close();
      return seen;
    });
    assert.equal(seen.referrerpolicy, 'strict-origin-when-cross-origin');
    const allow = ['publickey-credentials-get', 'otp-credentials', 'clipboard-write'];
    assert.deepEqual(
      seen.allow.split(/;\s*/).filter(Boolean),
      allow.map((name) => `${name} ${auth.origin}`),
    );
    assert.equal(seen.srcdoc, undefined);
    assert.ok(!Object.keys(seen).some((name) => name.startsWith('on')));
  });

  test('allowedOrigin with a path is reduced to its origin', async () => {
    const ends = await used.page.run(async () => {
      const forms = [kit.auth, `${kit.auth}/`, `${kit.auth}/a/b?c#d`, kit.auth.toUpperCase()];
      const flows = forms.map((allowedOrigin) => kit.inline(kit.id(), { allowedOrigin }));
      return Promise.all(
        flows.map(async ({ flow, frame }) => {
          await kit.ready(frame);
          await kit.post(frame, kit.SENTINEL);
          return kit.ending(flow);
        }),
      );
    });
    // The collector would have seen a warning.
    assert.deepEqual(ends, Array(4).fill('success'));
  });

  test('an allowedOrigin that no message can match warns once, and the first outcome is a mismatch', async () => {
    const { page, servers } = used;
    const answer = await page.run(async () => {
      const warnings = [];
      console.warn = (...args) => warnings.push(args.join(' '));
      const { flow, frame } = kit.inline('secret-session', { allowedOrigin: `${kit.other}/path` });
      await kit.ready(frame);
      await kit.post(frame, { error: 'ignored' });
      await kit.post(frame, kit.SENTINEL);
      return { warnings, end: await kit.outcome(flow) };
    });
    assert.equal(answer.warnings.length, 1);
    assert.match(answer.warnings[0], /allowedOrigin/);
    assert.ok(answer.warnings[0].includes(servers.other.origin));
    assert.ok(answer.warnings[0].includes(servers.auth.origin));
    assert.doesNotMatch(answer.warnings[0], /secret|path/);
    assert.equal(answer.end.failed.code, 'LINK_ORIGIN_MISMATCH');
    assert.deepEqual(answer.end.failed.details, {
      expectedOrigin: servers.other.origin,
      receivedOrigin: servers.auth.origin,
    });
  });

  test('options are read as own properties, once', async () => {
    const answer = await used.page.run(async () => {
      const given = { authServer: kit.auth, allowedOrigin: kit.auth, timeoutMs: 0, label: 'Mine', debug: false };
      given.signal = new AbortController().signal;
      given.container = document.body;
      const counts = {};
      const getters = {};
      for (const name of Object.keys(given)) {
        counts[name] = 0;
        Object.defineProperty(getters, name, {
          get() {
            counts[name]++;
            return counts[name] === 1 ? given[name] : 'javascript:second';
          },
        });
      }
      const a = sdk.link(kit.id(), getters);
      const [frame] = kit.all('iframe');
      const seen = { title: frame.title, origin: new URL(frame.src).origin === kit.auth };
      a.close();
      const gets = {};
      const proxy = new Proxy(given, {
        get(target, name) {
          gets[name] = (gets[name] ?? 0) + 1;
          return target[name];
        },
      });
      const b = sdk.link(kit.id(), proxy);
      b.close();
      return { counts, gets, seen, ends: [await kit.ending(a), await kit.ending(b)] };
    });
    const once = { authServer: 1, allowedOrigin: 1, timeoutMs: 1, label: 1, debug: 1, signal: 1, container: 1 };
    assert.deepEqual(answer, {
      counts: once,
      gets: once,
      seen: { title: 'Mine', origin: true },
      ends: Array(2).fill('LINK_USER_CANCELLED closed'),
    });
  });

  test('options that are inherited count as not given', async () => {
    const seen = await used.page.run(async () => {
      const own = { authServer: kit.auth, label: 'Own' };
      const inherited = {
        timeoutMs: -1,
        allowedOrigin: '*',
        container: '#nowhere',
        signal: AbortSignal.abort(),
        label: 'No',
      };
      const flow = sdk.link(kit.id(), Object.assign(Object.create(inherited), own));
      const [frame] = kit.all('iframe');
      const seen = [frame.title, kit.all('dialog').length];
      await kit.ready(frame);
      await kit.post(frame, kit.SENTINEL);
      return [...seen, await kit.ending(flow)];
    });
    assert.deepEqual(seen, ['Own', 1, 'success']);
  });

  const POLLUTION = {
    values: (name, value) => ({ value, enumerable: true, configurable: true, writable: true }),
    'values that cannot be written': (name, value) => ({
      value,
      enumerable: true,
      configurable: true,
      writable: false,
    }),
    accessors: (name, value) => ({ get: () => value, set() {}, enumerable: true, configurable: true }),
  };
  for (const [kind, describe] of Object.entries(POLLUTION)) {
    test(`a polluted Object.prototype changes nothing: ${kind}`, async () => {
      const { clean, polluted } = await used.page.run(`async () => {
        const describe = ${describe};
        const evil = {
          allowedOrigin: 'http://evil.example', authServer: 'http://evil.example', timeoutMs: -1, container: '#nowhere',
          signal: AbortSignal.abort(), label: 'Evil', debug: 'evil',
          isCompleted: true, consentID: 'evil', redirectURL: '?error_type=CONSENT_TIMEOUT', error: 'evil', errorID: 'evil',
          errorType: 'CONSENT_TIMEOUT', errorDescription: 'evil', errorURI: 'evil', error_id: 'evil', error_type: 'evil',
          error_description: 'evil', error_uri: 'evil', reason: 'evil', option: 'evil', expectedOrigin: 'evil',
          receivedOrigin: 'evil', code: 'EVIL', details: 'evil', cancelled: 'evil', needsNewSession: 'evil', message: 'evil',
          src: 'javascript:window.__evil=1', srcdoc: '<script>parent.__evil=1</' + 'script>', onload: 'window.__evil=1',
          sandbox: '', style: 'display:none', hidden: '', title: 'Evil', slot: 'evil', once: true,
        };
        const pollute = () => {
          for (const name of Object.keys(evil)) Object.defineProperty(Object.prototype, name, describe(name, evil[name]));
        };
        const cleanse = () => {
          for (const name of Object.keys(evil)) delete Object.prototype[name];
        };
        const play = async () => {
          const answer = [];
          const note = (what) => answer.push(JSON.stringify(what));
          for (const mode of ['modal', 'inline']) {
            for (const data of [
              { isCompleted: false, errorType: 'AUTH_SESSION_CANCELLED' },
              { isCompleted: true, redirectURL: 'https://app.example/done' },
              { isCompleted: true, redirectURL: '/?error=access_denied&error_id=1' },
            ]) {
              const one = kit[mode]('same-session');
              note(one.host.shadowRoot.innerHTML);
              await kit.ready(one.frame);
              await kit.post(one.frame, {});
              await kit.post(one.frame, { isCompleted: false });
              await kit.post(one.frame, data);
              note(
                await kit.within(
                  one.flow.then(
                    (value) => [Object.entries(value)],
                    (error) => Object.getOwnPropertyNames(error).filter((name) => name !== 'stack' && name.length < 20)
                      .filter((name) => !/line|column|source/i.test(name)).sort()
                      .map((name) => [name, typeof error[name] === 'object' ? Object.entries(error[name]) : error[name]]),
                  ),
                  'the flow did not end',
                ),
              );
            }
          }
          const a = kit.inline('same-session', { timeoutMs: 60 });
          note(await a.flow.catch((error) => [error.code, Object.hasOwn(error, 'details'), error.name, error instanceof sdk.LinkError]));
          const b = kit.modal('same-session');
          b.flow.close();
          note(await b.flow.catch((error) => [error.code, Object.entries(error.details)]));
          const tag = document.createElement('fiskil-link');
          const heard = kit.record(tag);
          tag.setAttribute('auth-server', kit.auth);
          tag.setAttribute('session-id', 'same-session');
          document.body.append(tag);
          const frame = await kit.frame(tag);
          await kit.post(frame, kit.SENTINEL);
          note(Object.entries(await tag.flow));
          await kit.sleep(0);
          note(heard);
          tag.remove();
          return answer;
        };
        const clean = await play();
        pollute();
        try {
          const polluted = await play();
          return { clean, polluted: [...polluted, typeof window.__evil] };
        } finally {
          cleanse();
        }
      }`);
      assert.deepEqual(polluted, [...clean, 'undefined']);
    });
  }

  test('a selector takes the first element that matches; an element may be in a shadow tree', async () => {
    const places = await used.page.run(() => {
      document.body.insertAdjacentHTML('beforeend', '<p class="here" id="one"></p><p class="here" id="two"></p>');
      const a = kit.link(kit.id(), { container: '.here' });
      const first = document.querySelector('#one').childElementCount;
      const root = document.querySelector('#two').attachShadow({ mode: 'closed' });
      const inner = root.appendChild(document.createElement('div'));
      const b = kit.link(kit.id(), { container: inner });
      const second = inner.childElementCount;
      const c = kit.link(kit.id(), { container: document.documentElement });
      const third = document.documentElement.lastElementChild.localName.startsWith('fiskil-link');
      for (const flow of [a, b, c]) flow.close();
      return [first, second, third, inner.childElementCount, kit.all('dialog').length];
    });
    assert.deepEqual(places, [1, 1, true, 0, 0]);
  });

  test('an inline flow keeps what its container already holds', async () => {
    const html = await used.page.run(() => {
      document.body.insertAdjacentHTML('beforeend', '<div id="place">text<b>bold</b></div>');
      const place = document.querySelector('#place');
      const { flow } = { flow: kit.link(kit.id(), { container: '#place' }) };
      const during = place.querySelector('b').isConnected;
      flow.close();
      return [during, place.innerHTML];
    });
    assert.deepEqual(html, [true, 'text<b>bold</b>']);
  });

  test('label names the dialog and the frame; a blank one does not take the name away', async () => {
    const names = await used.page.run(() =>
      ['Mein <Konto> "& mehr"', '', '  '].map((label) => {
        const { flow, dialog, frame } = kit.modal(kit.id(), { label });
        const names = [dialog.getAttribute('aria-label'), frame.title];
        flow.close();
        return names;
      }),
    );
    assert.deepEqual(names, [
      ['Mein <Konto> "& mehr"', 'Mein <Konto> "& mehr"'],
      ['Connect your accounts', 'Connect your accounts'],
      ['Connect your accounts', 'Connect your accounts'],
    ]);
  });

  for (const when of ['at once', 'while the frame loads', 'once it has loaded']) {
    test(`a signal that aborts closes its flow: ${when}`, async () => {
      const answer = await used.page.run(async (when) => {
        const controller = new AbortController();
        const { flow, frame } = kit.modal(kit.id(), { signal: controller.signal });
        const inline = kit.inline(kit.id(), { signal: controller.signal });
        if (when === 'while the frame loads') await kit.sleep(1);
        if (when === 'once it has loaded') await kit.ready(frame);
        controller.abort(new Error('mine'));
        const rest = kit.rest();
        return { rest, ends: [await kit.outcome(flow), await kit.outcome(inline.flow)] };
      }, when);
      assert.deepEqual(answer.rest, NOTHING);
      for (const { failed } of answer.ends) {
        assert.equal(failed.code, 'LINK_USER_CANCELLED');
        assert.deepEqual(failed.details, { reason: 'aborted' });
      }
    });
  }

  test('a signal that aborts after the outcome changes nothing', async () => {
    const answer = await used.page.run(async () => {
      const controller = new AbortController();
      const { flow, frame } = kit.modal(kit.id(), { signal: controller.signal });
      await kit.ready(frame);
      await kit.post(frame, kit.SENTINEL);
      const first = await kit.ending(flow);
      controller.abort();
      return [first, await kit.ending(flow), kit.rest().hosts];
    });
    assert.deepEqual(answer, ['success', 'success', 0]);
  });

  test('a signal that aborts after LINK_INVALID_SESSION takes the frame away, as close() does', async () => {
    const answer = await used.page.run(async () => {
      const controller = new AbortController();
      const { flow, frame } = kit.modal(kit.id(), { signal: controller.signal });
      await kit.ready(frame);
      await kit.post(frame, { isCompleted: false, errorType: 'AUTH_SESSION_INVALID' });
      const first = await kit.ending(flow);
      const kept = kit.rest().frames;
      controller.abort();
      return { first, kept, rest: kit.rest() };
    });
    assert.deepEqual(answer, { first: 'LINK_INVALID_SESSION', kept: 1, rest: NOTHING });
  });

  test('AbortSignal.timeout and AbortSignal.any close a flow', async () => {
    const ends = await used.page.run(async () => {
      const controller = new AbortController();
      const signals = [AbortSignal.timeout(30)];
      if (AbortSignal.any) signals.push(AbortSignal.any([controller.signal, AbortSignal.timeout(9e8)]));
      const flows = signals.map((signal) => kit.inline(kit.id(), { signal }).flow);
      controller.abort();
      return Promise.all(flows.map(kit.ending));
    });
    assert.ok(ends.length && ends.every((end) => end === 'LINK_USER_CANCELLED aborted'), ends);
  });

  test('a flow is a promise with close(), and its frame is in the document when link() returns', async () => {
    const answer = await used.page.run(async () => {
      const { flow, frame } = kit.modal();
      const { close } = flow;
      const seen = {
        isPromise: flow instanceof Promise && Object.getPrototypeOf(flow) === Promise.prototype,
        close: typeof close,
        frame: frame.isConnected && frame.contentWindow !== null && frame.src.startsWith(kit.auth),
        another: kit.inline().flow !== flow,
      };
      await kit.ready(frame);
      await kit.post(frame, { isCompleted: true, consentID: 'con_1', redirectURL: '/done', extra: 1 });
      const order = [];
      const viaThen = flow.then((value) => (order.push('then'), value));
      const viaFinally = flow.finally(() => order.push('finally'));
      const values = await Promise.all([flow, viaThen, viaFinally, (async () => await flow)()]);
      const same = new Set(values).size === 1;
      return { ...seen, result: kit.plain(values[0]), same, order, returned: kit.plain(close()) };
    });
    assert.deepEqual(answer, {
      isPromise: true,
      close: 'function',
      frame: true,
      another: true,
      result: { consentID: 'con_1', redirectURL: '/done' },
      same: true,
      order: ['then', 'finally'],
      returned: '(undefined)',
    });
  });

  test('a failure that nobody handles is reported as any rejection is', async () => {
    const seen = await used.page.run(async () => {
      const report = kit.next(window, 'unhandledrejection');
      kit.inline(kit.id(), { timeoutMs: 30 }, true);
      const event = await report;
      event.preventDefault();
      return event.reason.code;
    });
    used.page.allow(/unhandledrejection.*|LinkError/);
    assert.equal(seen, 'LINK_TIMEOUT');
  });

  test('every code is a LinkError with its flags and its own sentence', async () => {
    const codes = Object.keys(CODES);
    const errors = await used.page.run(
      (codes) =>
        Promise.all(
          codes.map(async (code) => {
            const { flow, frame } = kit.inline();
            await kit.ready(frame);
            await kit.post(frame, { isCompleted: false, errorType: code });
            const error = await kit.within(
              flow.catch((error) => error),
              'the flow did not end',
            );
            flow.close();
            return {
              ...kit.plain(error),
              text: String(error),
              isError: error instanceof Error && error instanceof sdk.LinkError && sdk.isLinkError(error),
              tag: Object.prototype.toString.call(error),
              stack: typeof error.stack,
              class: error.constructor === sdk.LinkError,
            };
          }),
        ),
      codes,
    );
    for (const [i, error] of errors.entries()) {
      const flags = CODES[codes[i]];
      assert.equal(error.code, codes[i]);
      assert.equal(error.cancelled, flags.includes('cancelled'), `${codes[i]}.cancelled`);
      assert.equal(error.needsNewSession, flags.includes('needsNewSession'), `${codes[i]}.needsNewSession`);
      assert.equal(error.text, `LinkError: ${error.message}`);
      assert.deepEqual(
        [error.isError, error.tag, error.stack, error.class],
        [true, '[object Error]', 'string', true],
        codes[i],
      );
      assert.match(error.message, /\w+ \w+.*\.$/);
      assert.deepEqual(error.details, { error_type: codes[i] });
    }
    assert.equal(new Set(errors.map(({ message }) => message)).size, codes.length, 'two codes share a sentence');
  });

  test('an error without anything to add has no details', async () => {
    const seen = await used.page.run(async () => {
      const error = await kit.inline(kit.id(), { timeoutMs: 30 }).flow.catch((error) => error);
      return [error.code, error.details === undefined];
    });
    assert.deepEqual(seen, ['LINK_TIMEOUT', true]);
  });

  test('isLinkError and instanceof know a LinkError from anything else', async () => {
    const seen = await used.page.run(() => {
      const others = [
        ...[undefined, null, 5, 'LinkError', Symbol('x'), {}, [], () => {}, new Error('x'), new TypeError('x')],
        ...[{ name: 'LinkError' }, { name: 'LinkError', code: 'LINK_TIMEOUT', message: 'x' }],
        Object.assign(new Error('x'), { code: 'LINK_TIMEOUT' }),
      ];
      const made = new sdk.LinkError('LINK_TIMEOUT', 'Mine', { a: 1 });
      class Own extends sdk.LinkError {}
      return {
        others: others.filter((one) => sdk.isLinkError(one) || one instanceof sdk.LinkError).length,
        made: [
          sdk.isLinkError(made),
          made instanceof sdk.LinkError,
          made instanceof Error,
          made.name,
          made.message,
          made.code,
        ],
        own: [
          made instanceof Own,
          new Own('LINK_TIMEOUT', 'x') instanceof Own,
          new Own('LINK_TIMEOUT', 'x') instanceof sdk.LinkError,
        ],
      };
    });
    assert.deepEqual(seen, {
      others: 0,
      made: [true, true, true, 'LinkError', 'Mine', 'LINK_TIMEOUT'],
      own: [false, true, true],
    });
  });

  test('an error of a subclass is a LinkError, whatever its name and whichever copy of the class knows it', async () => {
    const seen = await used.page.run(async () => {
      const errors = await import('/dist/errors.mjs');
      const subclasses = [sdk, errors].flatMap(({ LinkError }) => [
        class extends LinkError {
          constructor(message) {
            super('CONSENT_OTP_FAILURE', message);
            this.name = 'AppError';
          }
        },
        class extends LinkError {
          name = 'AppError';
          constructor(message) {
            super('CONSENT_OTP_FAILURE', message);
          }
        },
      ]);
      return subclasses.map((AppError) => {
        const made = new AppError('Mine');
        return [
          ...[sdk, errors].flatMap(({ LinkError, isLinkError }) => [made instanceof LinkError, isLinkError(made)]),
          made instanceof AppError,
          String(made),
          errors.messageForUser(made) === errors.linkErrors.CONSENT_OTP_FAILURE.forUser,
        ];
      });
    });
    const known = [true, true, true, true, true, 'AppError: Mine', true];
    assert.deepEqual(seen, [known, known, known, known]);
  });

  test('an error that a page makes has the flags of its code in the table of the core', async () => {
    const rows = rustCodes().map(({ code, cancelled, needsNewSession }) => [code, cancelled, needsNewSession]);
    const made = await used.page.run(
      (codes) => {
        const errors = codes.map((code) => new sdk.LinkError(code, 'Mine'));
        return errors.map(({ code, cancelled, needsNewSession }) => [code, cancelled, needsNewSession]);
      },
      rows.map(([code]) => code),
    );
    assert.deepEqual(made, rows);
  });

  for (const file of ['errors.mjs', 'errors.cjs']) {
    test(`${file} has the codes of the core and what each means, and a sentence for users of its own`, async () => {
      const { linkErrorCodes, linkErrors, messageForUser, LinkError } = await import(pathToFileURL(join(dist, file)));
      const rows = rustCodes();
      assert.deepEqual(
        linkErrorCodes,
        rows.map(({ code }) => code),
      );
      assert.deepEqual(Object.keys(linkErrors), [...linkErrorCodes]);
      for (const { code, sentence: meaning, cancelled, needsNewSession } of rows) {
        const { forUser, ...others } = linkErrors[code];
        assert.deepEqual(others, { meaning, cancelled, needsNewSession }, code);
        assert.match(forUser, /^[A-Z].+\.$/, code);
        assert.equal(messageForUser(new LinkError(code, 'Mine')), cancelled ? '' : forUser, code);
      }
      assert.equal(new Set(Object.values(linkErrors).map(({ forUser }) => forUser)).size, rows.length);
    });
  }

  test('the module has the names of the spec and no default', async () => {
    const seen = await used.page.run(() => ({
      names: Object.keys(sdk),
      version: sdk.version,
      element: sdk.FiskilLinkElement === customElements.get('fiskil-link'),
      tag: document.createElement('fiskil-link') instanceof sdk.FiskilLinkElement,
    }));
    for (const name of ['FiskilLinkElement', 'LinkError', 'isLinkError', 'link', 'version']) {
      assert.ok(seen.names.includes(name), name);
    }
    assert.ok(!seen.names.includes('default'));
    assert.equal(seen.version, version);
    assert.deepEqual([seen.element, seen.tag], [true, true]);
  });

  test('the classic script gives the same API as the global FiskilLink, and no other global', async () => {
    await openHost(used, '/umd.html');
    const seen = await used.page.run(async () => {
      window.sdk = FiskilLink;
      const frame = document.body.appendChild(document.createElement('iframe'));
      const known = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      frame.remove();
      const added = Object.getOwnPropertyNames(window).filter(
        (name) => !known.has(name) && !/^(__|kit|sdk|\d+$)/.test(name),
      );
      const one = kit.modal();
      await kit.ready(one.frame);
      await kit.post(one.frame, kit.SENTINEL);
      return { added, names: Object.keys(FiskilLink).sort(), end: await kit.ending(one.flow), rest: kit.rest() };
    });
    assert.deepEqual(
      seen.added.filter((name) => name.startsWith('F') || /fiskil|wasm|bindgen/i.test(name)),
      ['FiskilLink'],
    );
    for (const name of ['FiskilLinkElement', 'LinkError', 'isLinkError', 'link', 'version'])
      assert.ok(seen.names.includes(name));
    assert.ok(!seen.names.includes('default'));
    assert.deepEqual([seen.end, seen.rest], ['success', NOTHING]);
  });

  test('link() works before there is a body', async () => {
    await openHost(used, '/headless.html');
    const end = await used.page.run(async () => {
      const [frame] = kit.all('iframe');
      await kit.ready(frame);
      await kit.post(frame, kit.SENTINEL);
      return { end: await kit.ending(window.early), rest: kit.rest() };
    });
    assert.deepEqual(end, { end: 'success', rest: NOTHING });
  });

  test('the guide works verbatim', async () => {
    const seen = await used.page.run(async () => {
      const { link } = sdk;
      const authServer = kit.auth;
      const said = [];
      const run = async (data) => {
        const flow = link('auth_session_id', { authServer, allowedOrigin: authServer, timeoutMs: 600000 });
        const [frame] = kit.all('iframe');
        kit.ready(frame).then(() => kit.post(frame, data));
        try {
          const result = await flow;
          said.push(['Consent ID:', result.consentID]);
        } catch (err) {
          said.push(['Link error code:', err.code]);
        }
      };
      await run({ isCompleted: true, consentID: 'con_1' });
      await run({ isCompleted: false, errorType: 'CONSENT_ENDUSER_DENIED' });
      return said;
    });
    assert.deepEqual(seen, [
      ['Consent ID:', 'con_1'],
      ['Link error code:', 'CONSENT_ENDUSER_DENIED'],
    ]);
  });
});
