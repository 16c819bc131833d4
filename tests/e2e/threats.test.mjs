// What docs/security.md promises and no other file shows.
/* global kit, sdk */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { By } from 'selenium-webdriver';
import { openHost } from './lib/host.mjs';
import { suite } from './lib/suite.mjs';

suite('threats', {}, (used) => {
  beforeEach(() => openHost(used));
  const run = (...args) => used.page.run(...args);

  test('a page nested in the frame does not end the flow, even from the allowed origin', async () => {
    used.page.allow(/no message can match/);
    const told = await run(async () => {
      // The nested page comes from the origin that the consent UI in the frame names as another: here the allowed one.
      const { flow, frame } = kit.inline(kit.id(), { authServer: kit.other, allowedOrigin: kit.auth });
      await kit.ready(frame);
      await kit.tell(frame, { cmd: 'postNested', data: { isCompleted: true, consentID: 'nested' } });
      const pending = await kit.isPending(flow);
      await kit.take(frame, kit.auth);
      await kit.post(frame, kit.SENTINEL);
      return { pending, end: await kit.outcome(flow) };
    });
    assert.deepEqual(told, { pending: true, end: { completed: { consentID: 'sentinel' } } });
  });

  test('half a surrogate pair in a session id or an option throws nothing', async () => {
    const ends = await run(async () => {
      const half = '\ud800';
      const calls = [
        [`s${half}`, { authServer: kit.auth }],
        ['s', { authServer: `${kit.auth}/${half}` }],
        ['s', { authServer: kit.auth, label: half }],
        ['s', { authServer: kit.auth, allowedOrigin: `${kit.auth}/${half}` }],
      ];
      const flows = calls.map((call) => sdk.link(...call));
      const shown = kit.all('iframe').length;
      sdk.preload(`p${half}`, { authServer: kit.auth });
      for (const flow of flows) flow.close();
      return { shown, ends: await Promise.all(flows.map(kit.ending)) };
    });
    const superseded = Array(3).fill('LINK_USER_CANCELLED superseded');
    assert.deepEqual(ends, { shown: 1, ends: [...superseded, 'LINK_USER_CANCELLED closed'] });
  });

  const WAYS = {
    'in the overlay': (session) => kit.modal(session).frame,
    inline: (session) => kit.inline(session).frame,
    'loaded ahead': (session) => {
      sdk.preload(session, { authServer: kit.auth });
      return kit.all('iframe')[0];
    },
  };
  for (const [way, open] of Object.entries(WAYS)) {
    test(`the consent UI learns the origin of the page, and no path (${way})`, async () => {
      const session = await run(`async () => {
        const session = kit.id();
        await kit.ready((${open})(session));
        return session;
      }`);
      const { app, auth } = used.servers;
      const asked = auth.requests.filter(({ search }) => new URLSearchParams(search).get('sess_id') === session);
      assert.deepEqual(
        asked.map(({ headers }) => headers.referer),
        [`${app.origin}/`],
      );
    });
  }

  /** How flows with this session end that can, and what they told on the way; the consoles are noted from here on. */
  const SECRET = 'c0nf1dent1al';
  const FLOWS = {
    'no session id': (secret) => [kit.link([secret]), kit.link({ sessionId: secret }), kit.link(Symbol(secret))],
    'a session that is got': (secret) => [
      kit.link(() => [secret], { container: 'body' }),
      kit.link(Promise.resolve({ sessionId: secret }), { container: 'body' }),
      kit.link(() => secret, { container: 'body', timeoutMs: 1 }),
    ],
    'bad options': (secret) => {
      const wrong = {
        authServer: ['auth.fiskil.com', `auth.fiskil.com?sess_id=${secret}`, 'javascript:1', 5],
        allowedOrigin: ['null', 'fiskil.com', {}],
        timeoutMs: [-1, NaN, '600000'],
        container: ['#nowhere', '<', document.createElement('div')],
        signal: [5, {}],
        label: [5, Symbol('label')],
      };
      return Object.entries(wrong).flatMap(([name, values]) =>
        values.map((value) => kit.link(secret, { [name]: value })),
      );
    },
    'a throwing getter': (secret) => [
      sdk.link(secret, {
        get label() {
          throw new Error('no label');
        },
      }),
    ],
    'another origin': async (secret) => {
      const { flow, frame } = kit.inline(secret, { debug: true });
      await kit.ready(frame);
      await kit.take(frame, kit.other);
      await kit.post(frame, { error: 'noise' });
      await kit.post(frame, kit.SENTINEL);
      return [flow];
    },
    'an allowed origin that cannot match': async (secret) => {
      const { flow, frame } = kit.inline(secret, { allowedOrigin: kit.other, debug: true });
      await kit.ready(frame);
      await kit.post(frame, kit.SENTINEL);
      return [flow];
    },
    'messages that are ignored': async (secret) => {
      const { flow, frame } = kit.inline(secret, { debug: true });
      await kit.ready(frame);
      postMessage({ isCompleted: true }, '*');
      for (const data of [1, [secret], { session: secret }, { isCompleted: false }]) await kit.post(frame, data);
      await kit.post(frame, { isCompleted: false, errorType: 'CONSENT_OTP_FAILURE' });
      return [flow];
    },
    timeouts: (secret) => [kit.inline(secret, { timeoutMs: 1 }).flow, kit.inline(secret, { timeoutMs: 20 }).flow],
    'every way to cancel': (secret) => {
      const aborter = new AbortController();
      const flows = [
        kit.link(secret, { signal: AbortSignal.abort(secret) }),
        kit.link(secret, { signal: aborter.signal }),
        kit.link(secret),
      ];
      aborter.abort(new Error(secret));
      const { flow, frame } = kit.inline(secret);
      const { flow: lost, host } = kit.inline(secret);
      frame.remove();
      host.remove();
      for (const one of flows) one.close();
      return [...flows, flow, lost];
    },
    'a tag': (secret) => {
      const wrong = kit.tag({ 'session-id': secret, 'auth-server': 'nonsense', debug: '' });
      const late = kit.tag({ 'session-id': secret, 'timeout-ms': '1', debug: '' });
      document.body.append(wrong, late);
      return [wrong.open(), late.open()];
    },
    'loading ahead': (secret) => {
      sdk.preload(secret, { authServer: kit.auth });
      sdk.preload(secret, { authServer: 'nonsense' });
      const flow = kit.link(secret);
      flow.close();
      return [flow];
    },
    'an unhandled failure': async (secret) => {
      void kit.link(secret, { timeoutMs: -1 });
      await kit.sleep(50);
      return [];
    },
  };

  test('a session id is in no console line, no error and no storage, whatever becomes of its flow', async () => {
    used.page.allow(/^unhandledrejection: LinkError: The option timeoutMs/);
    const ways = Object.entries(FLOWS).map(([name, flows]) => `[${JSON.stringify(name)}, ${flows}]`);
    const told = await run(
      `async (secret) => {
        const lines = [];
        const write = (value) => {
          if (typeof value !== 'object' || value === null) return String(value);
          const own = Object.getOwnPropertyNames(value).map((name) => [name, write(value[name])]);
          return [String(value), JSON.stringify(own)].join(' ');
        };
        for (const [name, call] of Object.entries(console)) {
          if (typeof call === 'function') console[name] = (...args) => void lines.push([name, ...args.map(write)].join(' '));
        }
        addEventListener('unhandledrejection', (event) => {
          event.preventDefault();
          lines.push('unhandled ' + write(event.reason));
        });
        addEventListener('error', ({ error }) => lines.push('uncaught ' + write(error)));
        const ends = {};
        for (const [name, open] of [${ways}]) {
          const flows = await open(secret);
          const failures = flows.map((flow) => flow.then(() => 'success', (error) => {
            lines.push('error ' + write(error));
            return error.code;
          }));
          ends[name] = await kit.within(Promise.all(failures), name);
        }
        const kept = [write({ ...localStorage }), write({ ...sessionStorage }), document.cookie, document.title, location.href, name];
        return { ends, lines, kept, history: history.length, state: history.state };
      }`,
      SECRET,
    );
    const codes = new Set(Object.values(told.ends).flat());
    assert.deepEqual([...codes].sort(), [
      'CONSENT_OTP_FAILURE',
      'LINK_INTERNAL_ERROR',
      'LINK_INVALID_SESSION',
      'LINK_NOT_FOUND',
      'LINK_ORIGIN_MISMATCH',
      'LINK_TIMEOUT',
      'LINK_USER_CANCELLED',
    ]);
    // It has seen what it looks through.
    for (const kind of ['debug ', 'warn ', 'unhandled ', 'error LinkError', 'error fiskil-link: ']) {
      assert.ok(
        told.lines.some((line) => line.startsWith(kind)),
        `no line of “${kind}”`,
      );
    }
    const leaks = [...told.lines, ...told.kept].filter((text) => text.includes(SECRET));
    assert.deepEqual(leaks, []);
    assert.equal(told.state, null);
  });

  /** In a frame: the features that it may use, where the browser tells; and what comes of trying some. */
  const powers = (frame) =>
    used.page.inside(frame, (driver) =>
      driver.executeAsyncScript((done) => {
        const how = (promise) =>
          promise.then(
            () => 'taken',
            ({ name }) => name,
          );
        const { mediaDevices, credentials } = navigator;
        const publicKey = { challenge: new Uint8Array(16) };
        const { featurePolicy } = document;
        Promise.all([
          featurePolicy?.features().filter((name) => featurePolicy.allowsFeature(name)) ?? null,
          mediaDevices ? how(mediaDevices.getUserMedia({ video: true })) : null,
          credentials ? how(credentials.get({ publicKey, signal: AbortSignal.timeout(300) })) : null,
        ]).then(([features, camera, passkey]) => done({ features, camera, passkey }));
      }),
    );

  test('the consent UI may use passkeys, codes and the clipboard, and no camera; another origin in its frame nothing', async () => {
    await run(async () => {
      const plain = Object.assign(document.createElement('iframe'), { id: 'plain', src: kit.auth });
      const free = Object.assign(document.createElement('iframe'), {
        id: 'free',
        allow: 'camera; geolocation',
        src: kit.auth,
      });
      document.body.append(plain, free);
      window.opened = kit.modal();
      await Promise.all([plain, free, window.opened.frame].map((frame) => kit.ready(frame)));
    });
    const frame = await used.page.driver.executeScript('return opened.frame');
    const [plain, own, free] = [await powers('#plain'), await powers(frame), await powers('#free')];
    await run(() => kit.take(window.opened.frame, kit.other));
    const foreign = await powers(frame);
    await run(() => window.opened.flow.close());
    const { features, camera, passkey } = plain;
    assert.deepEqual(foreign, plain);
    assert.equal(own.camera, camera);
    if (features) {
      const given = own.features.filter((name) => !features.includes(name));
      assert.deepEqual(given.sort(), ['clipboard-write', 'otp-credentials', 'publickey-credentials-get']);
      assert.equal(own.features.length, features.length + 3);
    } else {
      // The same try tells a frame that has the camera from one that has not, where the machine has none.
      assert.equal(camera, 'NotAllowedError');
      assert.notEqual(free.camera, camera);
    }
    // Nobody answers, but it is asked; WebKit on Linux has no passkeys.
    if (passkey) assert.deepEqual([own.passkey, passkey], ['TimeoutError', 'NotAllowedError']);
  });

  /** Who the other window is → what it calls the page. */
  const RELATIVES = { 'the window that opened the page': 'child', 'a window that the page opened': 'opener' };
  for (const [who, speaks] of Object.entries(RELATIVES)) {
    test(`${who} does not end its flow, even from the allowed origin`, async () => {
      const { driver } = used.page;
      const { app, auth } = used.servers;
      const page = `${app.origin}/host.html?${new URLSearchParams({ auth: auth.origin })}`;
      const first = await driver.getWindowHandle();
      const byPage = speaks === 'opener';
      await driver.get(byPage ? page : `${auth.origin}/`);
      const other = byPage ? `${auth.origin}/` : page;
      // A browser lets a page open a window when a person clicks.
      await driver.executeScript((address) => {
        document.querySelector('button').onclick = () => (window.child = window.open(address));
      }, other);
      await driver.findElement(By.css('button')).click();
      await driver.wait(async () => (await driver.getAllWindowHandles()).length > 1, 5000);
      const second = (await driver.getAllWindowHandles()).find((handle) => handle !== first);
      const [host, stranger] = byPage ? [first, second] : [second, first];
      try {
        await driver.switchTo().window(host);
        await used.page.until(() => typeof sdk !== 'undefined');
        await run(async () => {
          window.opened = kit.inline();
          window.heard = [];
          addEventListener('message', ({ origin, data }) => window.heard.push([origin, data.consentID]));
          await kit.ready(window.opened.frame);
        });
        await driver.switchTo().window(stranger);
        const there = (origin) => location.origin === origin && document.readyState === 'complete';
        await driver.wait(() => driver.executeScript(there, auth.origin), 5000);
        await driver.executeScript(`${speaks}.postMessage({ isCompleted: true, consentID: 'stranger' }, '*')`);
        await driver.switchTo().window(host);
        await used.page.until(() => window.heard.length);
        const seen = await run(async () => {
          const { flow, frame } = window.opened;
          const heard = window.heard.splice(0);
          const pending = await kit.isPending(flow);
          await kit.post(frame, kit.SENTINEL);
          return { heard, pending, end: await kit.outcome(flow) };
        });
        assert.deepEqual(seen, {
          heard: [[auth.origin, 'stranger']],
          pending: true,
          end: { completed: { consentID: 'sentinel' } },
        });
        // This page may be one that no one else looks at.
        assert.deepEqual(await used.page.problems(), []);
      } finally {
        await driver.switchTo().window(second);
        await driver.close();
        await driver.switchTo().window(first);
      }
    });
  }
});
