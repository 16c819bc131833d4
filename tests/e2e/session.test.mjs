// Where sessions come from and when they are spent, what the tag holds, and what setup mistakes print: SPEC sections 2, 4, 6.
/* global kit, sdk, seen */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Key } from 'selenium-webdriver';
import { openHost } from './lib/host.mjs';
import { suite } from './lib/suite.mjs';

const INVALID = { isCompleted: false, error: 'auth_session_invalid', errorType: 'AUTH_SESSION_INVALID' };
const CANCELLED = { isCompleted: false, errorType: 'AUTH_SESSION_CANCELLED' };
const DENIED = { isCompleted: false, errorType: 'CONSENT_ENDUSER_DENIED' };
const SUCCESS = { isCompleted: true, consentID: 'con_1' };

/** Helpers in the page, beside `kit`. */
function addHelpers() {
  const until = async (what, ask, ms = 3000) => {
    for (const end = Date.now() + ms; ; await kit.sleep(10)) {
      const value = ask();
      if (value) return value;
      if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
    }
  };
  const isShown = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].some(({ width, height }) => width * height > 0);
  };
  window.seen = {
    until,
    isShown,
    /** The one frame of the page, once its consent UI answers. */
    frame: async () => kit.ready(await until('a frame', () => kit.all('iframe')[0])),
    shows: (frame) => new URL(frame.src).searchParams.get('sess_id'),
    /** A tag with a trigger, in a form. */
    add(attributes, html = '<button type="button" id="trigger">Link account</button>') {
      const form = document.querySelector('form') ?? document.body.appendChild(document.createElement('form'));
      const tag = kit.tag({ name: 'account', ...attributes });
      tag.innerHTML = html;
      form.append(tag);
      window.tag = tag;
      window.heard = kit.record(tag);
      return tag;
    },
    /** Opens the tag, with a session of its own each time if it `renews`. In an object: a promise of a flow would wait for its end. */
    async open(tag = window.tag) {
      if (tag.renews) tag.sessionId = kit.id();
      await Promise.resolve();
      const flow = tag.open();
      flow.catch(() => {});
      return { flow };
    },
    /** Runs the tag's flow, the one that it has or a new one, to what the consent UI says. */
    async end(data, tag = window.tag) {
      const flow = tag.flow && (await kit.isPending(tag.flow)) ? tag.flow : (await window.seen.open(tag)).flow;
      flow.catch(() => {});
      await kit.post(await kit.frame(tag), data);
      const end = await kit.ending(flow);
      if (/^LINK_INVALID_SESSION/.test(end)) flow.close();
      return end;
    },
    /** What has been printed as an error. */
    printed: () => window.__problems.filter(({ kind }) => kind === 'console.error').map(({ text }) => text),
    holds: (tag = window.tag) => ({
      value: tag.value,
      result: tag.result?.consentID ?? null,
      success: tag.matches(':state(success)'),
      data: new FormData(document.querySelector('form')).get('account'),
    }),
  };
}

const LINKED = { value: 'con_1', result: 'con_1', success: true, data: 'con_1' };
const EMPTY = { value: '', result: null, success: false, data: null };

/** What `link()` and `fetchSession` take, each for the session `id`. */
const SESSIONS = {
  'an id': (id) => id,
  'an id within white space': (id) => ` \n${id}\t `,
  'a promise': (id) => Promise.resolve(id),
  'a promise that takes its time': (id) => new Promise((done) => setTimeout(done, 60, id)),
  'a promise of another library': (id) => ({ then: (done) => setTimeout(done, 20, id) }),
  'a function': (id) => () => id,
  'an async function': (id) => async () => {
    await kit.sleep(20);
    return id;
  },
  'a function whose id has white space': (id) => () => ` ${id}\n`,
};

/** Sources that fail; `cause` is what `error.cause` says. */
const FAILING = {
  'a promise that rejects': { make: () => Promise.reject(new Error('no session')), cause: 'Error: no session' },
  'a function that throws': {
    make: () => () => {
      throw new TypeError('no session');
    },
    cause: 'TypeError: no session',
  },
  'an async function that throws': {
    make: () => async () => {
      await kit.sleep(20);
      throw new Error('no session');
    },
    cause: 'Error: no session',
  },
  'a function that rejects with a text': { make: () => () => Promise.reject('a text'), cause: 'a text' },
  'a promise of nothing': { make: () => Promise.resolve(), code: 'LINK_INVALID_SESSION' },
  'a promise of an empty text': { make: () => Promise.resolve(''), code: 'LINK_INVALID_SESSION' },
  'a promise of white space': { make: () => Promise.resolve(' \n '), code: 'LINK_INVALID_SESSION' },
  'a promise of a number': { make: () => Promise.resolve(42), code: 'LINK_INVALID_SESSION' },
  'a function of null': { make: () => () => null, code: 'LINK_INVALID_SESSION' },
  'a function of an object': { make: () => () => ({ session_id: 'x' }), code: 'LINK_INVALID_SESSION' },
  'a function of a function': { make: () => () => () => 'x', code: 'LINK_INVALID_SESSION' },
};

/** How a flow ends that still waits for its session. */
const EARLY = {
  'close()': { act: ({ flow }) => flow.close(), end: 'LINK_USER_CANCELLED closed' },
  'an abort': { act: ({ control }) => control.abort(), end: 'LINK_USER_CANCELLED aborted' },
  'the close button': {
    act: ({ dialog }) => dialog.querySelector('[part~=close]').click(),
    end: 'LINK_USER_CANCELLED close-button',
  },
  'another overlay': { act: () => kit.modal().flow.close(), end: 'LINK_USER_CANCELLED superseded' },
  'its time': { options: { timeoutMs: 150 }, act: () => {}, end: 'LINK_TIMEOUT' },
  'the removal of what was mounted': {
    act: ({ host }) => host.remove(),
    end: /^LINK_(NOT_FOUND|USER_CANCELLED removed)$/,
  },
  Escape: { act: null, end: 'LINK_USER_CANCELLED escape' },
};

/** What a session address answers that is no session. */
const ANSWERS = {
  'an error of the server': { answer: { status: 500, body: 'no' }, says: /500/ },
  'not found': { answer: { status: 404, body: 'no' }, says: /404/ },
  'not allowed': { answer: { status: 401, type: 'application/json', body: '{"session_id":"x"}' }, says: /401/ },
  'what is no JSON': { answer: { type: 'text/html', body: '<p>Sign in' }, says: /200/ },
  'JSON without a session': { answer: { type: 'application/json', body: '{"id":"x"}' }, says: /200/ },
  'JSON that is null': { answer: { type: 'application/json', body: 'null' }, says: /200/ },
  'a session that is a number': { answer: { type: 'application/json', body: '{"session_id":7}' }, says: /200/ },
  nothing: { answer: { status: 204 }, says: /204/ },
  'the way to a page': { answer: { status: 302, headers: { location: '/host.html' } }, says: /200/ },
  'an empty session': { answer: { type: 'application/json', body: '{"session_id":""}' }, says: /200/ },
};

/** What must print one sentence, and what that must name. */
const MISTAKES = {
  'link() without a session': { act: () => sdk.link(), code: 'LINK_INVALID_SESSION', says: /session/i },
  'link() with an empty session': { act: () => sdk.link(''), code: 'LINK_INVALID_SESSION', says: /session/i },
  'link() with a blank session': { act: () => sdk.link('  '), code: 'LINK_INVALID_SESSION', says: /session/i },
  'link() with a number': { act: () => sdk.link(42), code: 'LINK_INVALID_SESSION', says: /session/i },
  'authServer without a scheme': {
    act: () => sdk.link('s', { authServer: 'auth.example' }),
    option: 'authServer',
    says: /authServer.*auth\.example/s,
  },
  'authServer of another scheme': {
    act: () => sdk.link('s', { authServer: 'ftp://auth.example' }),
    option: 'authServer',
    says: /authServer/,
  },
  'a negative time': { act: () => sdk.link('s', { timeoutMs: -1 }), option: 'timeoutMs', says: /timeoutMs.*-1/s },
  'a time that is a text': { act: () => sdk.link('s', { timeoutMs: '5' }), option: 'timeoutMs', says: /timeoutMs/ },
  'a time that is NaN': { act: () => sdk.link('s', { timeoutMs: NaN }), option: 'timeoutMs', says: /timeoutMs.*NaN/s },
  'a container that is a number': {
    act: () => sdk.link('s', { container: 5 }),
    option: 'container',
    says: /container/,
  },
  'a signal that is none': { act: () => sdk.link('s', { signal: {} }), option: 'signal', says: /signal/ },
  'texts that are none': { act: () => sdk.link('s', { texts: 'Laden' }), option: 'texts', says: /texts/ },
  'allowedOrigin that is none': {
    act: () => sdk.link('s', { allowedOrigin: 'x' }),
    option: 'allowedOrigin',
    says: /allowedOrigin/,
  },
};

const TAG_MISTAKES = {
  'a trigger without a session': { attributes: { overlay: '' }, code: 'LINK_INVALID_SESSION', says: /session-id/ },
  'a trigger with a blank session': {
    attributes: { overlay: '', 'session-id': '  ' },
    code: 'LINK_INVALID_SESSION',
    says: /session-id/,
  },
  'a trigger with a bad address': {
    attributes: { overlay: '', 'session-id': 's', 'auth-server': 'auth' },
    code: 'LINK_INTERNAL_ERROR',
    says: /auth-?server/i,
  },
  'a trigger with a bad time': {
    attributes: { overlay: '', 'session-id': 's', 'timeout-ms': '-5' },
    code: 'LINK_INTERNAL_ERROR',
    says: /timeout-?ms/i,
  },
  'an inline tag with a bad address': {
    attributes: { 'session-id': 's', 'auth-server': 'auth' },
    code: 'LINK_INTERNAL_ERROR',
    says: /auth-?server/i,
  },
  'an inline tag with a blank session': {
    attributes: { 'session-id': ' ' },
    code: 'LINK_INVALID_SESSION',
    says: /session-id/,
  },
};

suite('sessions', { browser: { reducedMotion: true } }, (used) => {
  const run = (...args) => used.page.run(...args);
  const requests = (path) => used.servers.app.requests.filter((one) => one.path === path);
  const loads = (id) => used.servers.loads(id);
  let answers;

  beforeEach(async () => {
    answers = 0;
    used.servers.app.requests.length = 0;
    used.servers.app.routes.set('/session', () => ({
      type: 'application/json',
      body: JSON.stringify({ session_id: `from-url-${process.pid}-${Date.now()}-${++answers}` }),
    }));
    await openHost(used);
    await run(addHelpers);
  });

  for (const [name, make] of Object.entries(SESSIONS)) {
    for (const way of ['modal', 'inline']) {
      test(`link() takes ${name}, ${way}: the frame shows that session, and the flow ends`, async () => {
        const told = await run(
          async (make, way) => {
            const id = kit.id();
            const { flow } = kit[way](new Function('id', `return (${make})(id)`)(id));
            const frame = await seen.frame();
            await kit.post(frame, kit.SENTINEL);
            return [seen.shows(frame) === id, await kit.ending(flow), kit.rest().frames];
          },
          String(make),
          way,
        );
        assert.deepEqual(told, [true, 'success', 0]);
      });
    }
  }

  test('with a session id the frame is in the document when link() returns', async () => {
    const there = await run(() => {
      const { flow, frame } = kit.modal();
      const there = Boolean(frame?.isConnected);
      flow.close();
      return there;
    });
    assert.equal(there, true);
  });

  for (const way of ['modal', 'inline']) {
    test(`while the session is awaited the panel is there, loading, with a way out: ${way}`, async () => {
      const told = await run(async (way) => {
        let give;
        const id = kit.id();
        const one = kit[way](() => new Promise((done) => (give = done)));
        const root = (one.host ?? kit.all('*').find((node) => node.localName.startsWith('fiskil-link'))).shadowRoot;
        const host = root.host;
        const spinner = root.querySelector('[part~=spinner]');
        const before = {
          modal: way === 'inline' || one.dialog.matches(':modal'),
          loading: host.matches(':state(loading)'),
          spinner: Boolean(spinner?.getClientRects().length),
          close: way === 'inline' || root.querySelector('button[part~=close]').getClientRects().length > 0,
          frames: kit.all('iframe').filter((frame) => /sess_id/.test(frame.src)).length,
          instance: one.flow instanceof Promise && typeof one.flow.close,
        };
        await kit.sleep(30);
        give(id);
        const frame = await seen.until('a frame', () => kit.all('iframe').find((one) => /sess_id/.test(one.src)));
        await kit.ready(frame);
        const after = [seen.shows(frame) === id, host.matches(':state(loading)')];
        await kit.post(frame, kit.SENTINEL);
        return { before, after, end: await kit.ending(one.flow) };
      }, way);
      assert.deepEqual(told, {
        before: { modal: true, loading: true, spinner: true, close: true, frames: 0, instance: 'function' },
        after: [true, false],
        end: 'success',
      });
    });
  }

  test('a function is called once, with a signal that is not aborted and stays so while the id is used', async () => {
    const told = await run(async () => {
      const calls = [];
      const id = kit.id();
      const { flow } = kit.modal((...args) => {
        calls.push(args);
        return id;
      });
      const frame = await seen.frame();
      const [[{ signal }], ...more] = calls;
      const before = [calls[0].length, signal instanceof AbortSignal, signal.aborted, more.length];
      await kit.post(frame, kit.SENTINEL);
      return [before, await kit.ending(flow), calls.length];
    });
    assert.deepEqual(told, [[1, true, false, 0], 'success', 1]);
  });

  for (const [name, { make, code = 'LINK_INTERNAL_ERROR', cause }] of Object.entries(FAILING)) {
    for (const way of ['modal', 'inline']) {
      test(`${name} ends the flow with ${code}, ${way}, and nothing is left`, async () => {
        used.page.allow(/^console\.error/, /^browser/);
        const told = await run(
          async (make, way) => {
            const { flow, place } = kit[way](new Function(`return (${make})()`)());
            const error = await kit.within(
              flow.then(
                () => ({}),
                (error) => error,
              ),
              'the flow did not end',
            );
            place?.remove();
            return {
              code: error.code,
              needsNewSession: error.needsNewSession,
              cause: 'cause' in error ? String(error.cause) : null,
              rest: kit.rest(),
            };
          },
          String(make),
          way,
        );
        assert.deepEqual(told, {
          code,
          needsNewSession: code === 'LINK_INVALID_SESSION',
          cause: cause ?? null,
          rest: { frames: 0, dialogs: 0, hosts: 0, style: null },
        });
      });
    }
  }

  test('the cause is the very thing that was thrown', async () => {
    const same = await run(async () => {
      const reason = { any: 'thing' };
      const error = await kit
        .link(() => {
          throw reason;
        })
        .catch((error) => error);
      return [error.code, error.cause === reason];
    });
    assert.deepEqual(same, ['LINK_INTERNAL_ERROR', true]);
  });

  for (const [name, { act, options, end }] of Object.entries(EARLY)) {
    for (const answer of ['later', 'never', 'with an error']) {
      test(`${name} ends a flow whose session comes ${answer}: the signal aborts, nothing is loaded or unhandled`, async () => {
        const id = await run(
          async (act, options) => {
            const control = new AbortController();
            const id = kit.id();
            window.answer = {};
            const one = kit.modal(
              ({ signal }) => {
                window.signal = signal;
                return new Promise((done, fail) =>
                  Object.assign(window.answer, {
                    later: () => done(id),
                    'with an error': () => fail(new Error('late')),
                  }),
                );
              },
              { signal: control.signal, ...options },
            );
            window.one = one;
            await kit.sleep(20);
            if (window.signal.aborted) throw new Error('the signal is aborted from the start');
            if (act) new Function('it', `(${act})(it)`)({ ...one, control });
            return id;
          },
          act && String(act),
          options ?? {},
        );
        if (!act) await used.page.press(Key.ESCAPE);
        const told = await run(async (answer) => {
          const end = await kit.ending(window.one.flow);
          const aborted = window.signal.aborted;
          window.answer[answer]?.();
          await kit.sleep(50);
          return { end, aborted, rest: kit.rest() };
        }, answer);
        if (end instanceof RegExp) assert.match(told.end, end);
        else assert.equal(told.end, end);
        assert.equal(told.aborted, true, 'the signal');
        assert.deepEqual(told.rest, { frames: 0, dialogs: 0, hosts: 0, style: null });
        assert.equal(loads(id), 0);
      });
    }
  }

  test('an answer that comes twice counts once', async () => {
    const told = await run(async () => {
      const id = kit.id();
      const { flow } = kit.modal({
        then: (done, fail) => {
          done(id);
          done('another');
          fail(new Error('late'));
        },
      });
      const frame = await seen.frame();
      await kit.post(frame, kit.SENTINEL);
      return [seen.shows(frame) === id, await kit.ending(flow)];
    });
    assert.deepEqual(told, [true, 'success']);
  });

  test('fetchSession and session-url get a new session at each opening', async () => {
    for (const source of ['fetchSession', 'session-url']) {
      const told = await run(async (source) => {
        const ids = [];
        const tag = seen.add({ overlay: '', ...(source === 'session-url' && { 'session-url': '/session' }) });
        if (source === 'fetchSession') {
          tag.fetchSession = async ({ signal }) => {
            if (!(signal instanceof AbortSignal)) throw new Error('no signal');
            ids.push(kit.id());
            return ids.at(-1);
          };
        }
        const ends = [];
        const shown = [];
        for (const data of [
          null,
          { isCompleted: true, consentID: 'a' },
          { isCompleted: false, errorType: 'CONSENT_TIMEOUT' },
          { isCompleted: true, consentID: 'b' },
        ]) {
          tag.querySelector('button').click();
          const frame = await kit.frame(tag);
          shown.push(seen.shows(frame));
          if (data) await kit.post(frame, data);
          else tag.close();
          ends.push(await kit.ending(tag.flow));
        }
        tag.remove();
        return {
          ends,
          different: new Set(shown).size,
          right: source !== 'fetchSession' || shown.join() === ids.join(),
        };
      }, source);
      assert.deepEqual(told, {
        ends: ['LINK_USER_CANCELLED closed', 'success', 'CONSENT_TIMEOUT', 'success'],
        different: 4,
        right: true,
      });
    }
    assert.equal(requests('/session').length, 4);
  });

  test('session-url is posted to, with the cookies of this origin; fetchSession goes before it', async () => {
    await run(async () => {
      document.cookie = 'who=me';
      const tag = seen.add({ overlay: '', 'session-url': '/session' });
      await seen.end({ isCompleted: true });
      tag.fetchSession = () => kit.id();
      await seen.end({ isCompleted: true });
      tag.fetchSession = null;
      await seen.end({ isCompleted: true });
    });
    const all = requests('/session');
    assert.deepEqual(
      all.map(({ method, headers }) => [method, headers.cookie]),
      [
        ['POST', 'who=me'],
        ['POST', 'who=me'],
      ],
    );
  });

  for (const [name, { answer, says }] of Object.entries(ANSWERS)) {
    test(`a session-url that answers ${name} ends the flow with LINK_INTERNAL_ERROR and the status`, async () => {
      used.page.allow(/^console\.error/, /^browser/);
      used.servers.app.routes.set('/bad-session', answer);
      const told = await run(async () => {
        const tag = seen.add({ overlay: '', 'session-url': '/bad-session' });
        tag.querySelector('button').click();
        const { detail } = await kit.next(tag, 'link-error');
        return { code: detail.code, message: detail.message, heard: window.heard, rest: kit.rest().frames };
      });
      assert.equal(told.code, 'LINK_INTERNAL_ERROR');
      assert.match(told.message, says);
      assert.deepEqual([told.heard, told.rest], [['error'], 0]);
    });
  }

  test('a session-url that cannot be reached ends the flow, and the next opening asks again', async () => {
    used.page.allow(/^console\.error/, /^browser/, /^resource/);
    const told = await run(async () => {
      const tag = seen.add({ overlay: '', 'session-url': 'http://no-such-host.invalid/session' });
      tag.querySelector('button').click();
      const { detail } = await kit.next(tag, 'link-error');
      tag.sessionUrl = '/session';
      return [detail.code, await seen.end({ isCompleted: true })];
    });
    assert.deepEqual(told, ['LINK_INTERNAL_ERROR', 'success']);
  });

  test('an inline tag with session-url or fetchSession gets its session when it is connected', async () => {
    const told = await run(async () => {
      const ends = [];
      for (const source of ['session-url', 'fetchSession']) {
        const tag = kit.tag(source === 'session-url' ? { 'session-url': '/session' } : {});
        if (source === 'fetchSession') tag.fetchSession = () => kit.id();
        document.body.append(tag);
        await kit.post(await kit.frame(tag), kit.SENTINEL);
        ends.push(await kit.ending(tag.flow));
        tag.remove();
      }
      return ends;
    });
    assert.deepEqual(told, ['success', 'success']);
  });

  test('a tag that is removed while its session is awaited aborts, tells nothing and loads nothing', async () => {
    const told = await run(async () => {
      const tag = seen.add({ overlay: '' });
      tag.fetchSession = ({ signal }) => {
        window.signal = signal;
        return new Promise((done) => (window.give = done));
      };
      const flow = tag.open();
      flow.catch(() => {});
      await kit.sleep(20);
      tag.remove();
      const end = await kit.ending(flow);
      window.give('late');
      await kit.sleep(50);
      return [end, window.signal.aborted, window.heard, kit.rest().frames];
    });
    assert.deepEqual(told, ['LINK_USER_CANCELLED removed', true, [], 0]);
    assert.equal(loads('late'), 0);
  });

  for (const source of ['fetchSession', 'session-url']) {
    for (const order of ['before', 'after']) {
      test(`the answer to an opening that was closed does not win when it comes ${order} that of the next: ${source}`, async () => {
        const answers = [];
        used.servers.app.routes.set('/late', async () => {
          const id = `late-${process.pid}-${Date.now()}-${answers.length}`;
          await new Promise((done) => answers.push({ id, done }));
          return { type: 'application/json', body: JSON.stringify({ session_id: id }) };
        });
        await run((source) => {
          const tag = seen.add({ overlay: '', ...(source === 'session-url' && { 'session-url': '/late' }) });
          // Without the signal: the answer of what was aborted does come.
          if (source === 'fetchSession')
            tag.fetchSession = async () => (await (await fetch('/late', { method: 'POST' })).json()).session_id;
        }, source);
        for (const count of [1, 2]) {
          await run(() => window.tag.querySelector('button').click());
          while (answers.length < count) await sleep(5);
          if (count === 1) await run(() => window.tag.close());
        }
        const [first, second] = answers;
        for (const { done } of order === 'before' ? [first, second] : [second, first]) {
          done();
          await sleep(100);
        }
        const told = await run(async () => {
          const shown = seen.shows(await kit.frame(window.tag));
          return { shown, end: await seen.end({ isCompleted: true, consentID: 'con_1' }), heard: window.heard };
        });
        assert.deepEqual(told, {
          shown: second.id,
          end: 'success',
          heard: ['error', 'open', 'load', 'success', 'close'],
        });
        assert.deepEqual([loads(first.id), loads(second.id)], [0, 1]);
      });
    }
  }

  for (const [status, method] of Object.entries({ 303: 'GET', 307: 'POST' })) {
    test(`a session-url that redirects with ${status} is followed`, async () => {
      used.servers.app.routes.set('/moved', { status: Number(status), headers: { location: '/session' } });
      const end = await run(async () => {
        seen.add({ overlay: '', 'session-url': '/moved' });
        return seen.end({ isCompleted: true, consentID: 'con_1' });
      });
      assert.equal(end, 'success');
      assert.deepEqual(
        requests('/session').map(({ method }) => method),
        [method],
      );
    });
  }

  test('a session-url that redirects to another origin cannot be reached', async () => {
    used.page.allow(/^console\.error/, /^browser/, /^resource/);
    used.servers.app.routes.set('/moved', { status: 307, headers: { location: `${used.servers.other.origin}/` } });
    const told = await run(async () => {
      const tag = seen.add({ overlay: '', 'session-url': '/moved' });
      const end = await kit.ending(tag.open());
      return [end, tag.error.message];
    });
    assert.equal(told[0], 'LINK_INTERNAL_ERROR');
    assert.match(told[1], /session-url could not be reached/);
  });

  for (const [name, end] of Object.entries({ 'its time': 'LINK_TIMEOUT', 'the close button': 'LINK_USER_CANCELLED' })) {
    test(`${name} ends a flow whose session-url never ends its answer, and the request with it`, async () => {
      const ended = new Promise((done) =>
        used.servers.app.routes.set('/endless', (url, { socket }) => {
          socket.on('close', done);
          socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n');
          socket.write('5\r\n{"ses\r\n');
          return new Promise(() => {});
        }),
      );
      const told = await run(async (name) => {
        const tag = seen.add({
          overlay: '',
          'session-url': '/endless',
          ...(name === 'its time' && { 'timeout-ms': '400' }),
        });
        tag.querySelector('button').click();
        await kit.sleep(200);
        const before = [tag.matches(':state(loading)'), kit.all('iframe').length];
        const [close] = kit.all('[part=close]', tag);
        if (name !== 'its time') close.click();
        const [end] = (await kit.ending(tag.flow)).split(' ');
        return { before, end, rest: { ...kit.rest(), hosts: 0 } };
      }, name);
      assert.deepEqual(told, { before: [true, 0], end, rest: { frames: 0, dialogs: 0, hosts: 0, style: null } });
      await Promise.race([ended, sleep(5000).then(() => assert.fail('the request goes on'))]);
    });
  }

  test('a session-url is an address of the page, as its <base> has it', async () => {
    used.servers.app.routes.set('/below/session', () => ({
      type: 'application/json',
      body: JSON.stringify({ session_id: `below-${process.pid}-${Date.now()}` }),
    }));
    const end = await run(async () => {
      document.head.insertAdjacentHTML('afterbegin', '<base href="/below/">');
      seen.add({ overlay: '', 'session-url': 'session' });
      return seen.end({ isCompleted: true });
    });
    assert.equal(end, 'success');
    assert.deepEqual([requests('/below/session').length, requests('/session').length], [1, 0]);
  });

  for (const overlay of [true, false]) {
    test(`${overlay ? 'a trigger' : 'an inline tag'} with session-url and session-id: the address goes first, the id is used once it has gone`, async () => {
      const told = await run(async (overlay) => {
        const id = kit.id();
        const tag = seen.add({ 'session-id': id, 'session-url': '/session', ...(overlay && { overlay: '' }) });
        const ends = [await seen.end({ isCompleted: true })];
        tag.sessionUrl = null;
        const frame = overlay ? seen.open().then(() => kit.frame(tag)) : kit.frame(tag);
        const shown = seen.shows(await frame);
        ends.push(await seen.end({ isCompleted: true }));
        return { id, shown, ends };
      }, overlay);
      assert.deepEqual(told, { id: told.id, shown: told.id, ends: ['success', 'success'] });
      assert.equal(requests('/session').length, 1);
      assert.equal(loads(told.id), 1);
    });
  }

  for (const overlay of [true, false]) {
    for (const move of ['append', 'moveBefore']) {
      test(`${move}() of ${overlay ? 'a trigger' : 'an inline tag'} whose session is awaited: it is asked for once, and comes`, async (t) => {
        if (!(await run((move) => move in Element.prototype, move))) return t.skip('the engine does not have it');
        const told = await run(
          async (overlay, move) => {
            const place = document.body.appendChild(document.createElement('section'));
            const id = kit.id();
            const signals = [];
            const tag = seen.add(overlay ? { overlay: '' } : {});
            tag.fetchSession = ({ signal }) => {
              signals.push(signal);
              return new Promise((done) => (window.give = done));
            };
            if (overlay) tag.querySelector('button').click();
            await kit.sleep(30);
            const { flow } = tag;
            if (move === 'append') place.append(tag);
            else place.moveBefore(tag, null);
            await kit.sleep(30);
            const waits = [tag.matches(':state(loading)'), tag.flow === flow, await kit.isPending(flow)];
            const modal = kit.all('dialog').some((one) => one.matches(':modal'));
            window.give(id);
            const frame = await kit.frame(tag);
            const shows = seen.shows(frame) === id;
            await kit.post(frame, { isCompleted: true, consentID: 'con_1' });
            return {
              ...{ waits, modal, shows, end: await kit.ending(flow) },
              ...{ signals: signals.map(({ aborted }) => aborted), heard: window.heard },
            };
          },
          overlay,
          move,
        );
        assert.deepEqual(told, {
          waits: [true, true, true],
          modal: overlay,
          shows: true,
          end: 'success',
          signals: [false],
          heard: ['open', 'load', 'success', 'close'],
        });
        return undefined;
      });
    }
  }

  for (const way of ['modal', 'inline']) {
    test(`with a signal that is aborted already link() asks for no session and mounts nothing: ${way}`, async () => {
      const told = await run(async (way) => {
        let calls = 0;
        const { flow } = kit[way](() => void calls++, { signal: AbortSignal.abort() });
        const mounted = kit.rest().hosts;
        const end = await kit.ending(flow);
        await kit.sleep(30);
        return { calls, mounted, end };
      }, way);
      assert.deepEqual(told, {
        calls: 0,
        mounted: 0,
        end: 'LINK_USER_CANCELLED aborted',
      });
    });
  }

  test('a promise that fails is handled where link() mounts nothing', async () => {
    used.page.allow(/^console\.error/, /^browser.*fiskil-link/);
    const ends = await run(async () => {
      const signal = AbortSignal.abort();
      const session = fetch('/session', { method: 'POST', signal }).then((response) => response.text());
      const ends = [await kit.ending(kit.modal(session, { signal }).flow)];
      ends.push(await kit.ending(kit.modal(Promise.reject(new Error('no session')), { timeoutMs: -1 }).flow));
      await kit.sleep(30);
      return ends;
    });
    assert.deepEqual(ends, ['LINK_USER_CANCELLED aborted', 'LINK_INTERNAL_ERROR']);
  });

  test('sessionUrl reflects, fetchSession is a property alone, and both are honoured when set before the tag is defined', async () => {
    const told = await run(() => {
      const tag = kit.tag({});
      const get = () => 'x';
      const before = [tag.sessionUrl, tag.fetchSession, tag.hasAttribute('session-url')];
      tag.sessionUrl = '/a';
      tag.fetchSession = get;
      const after = [tag.getAttribute('session-url'), tag.fetchSession === get];
      tag.fetchSession = null;
      tag.sessionUrl = null;
      return [before, after, tag.fetchSession, tag.hasAttribute('session-url')];
    });
    assert.deepEqual(told, [['', null, false], ['/a', true], null, false]);
    await openHost(used, '/bare.html');
    await run(addHelpers);
    const early = await run(async () => {
      const tag = document.createElement('fiskil-link');
      tag.setAttribute('auth-server', kit.auth);
      tag.setAttribute('overlay', '');
      tag.innerHTML = '<button type="button">Link</button>';
      tag.fetchSession = () => (window.id = kit.id());
      document.body.append(tag);
      window.sdk = await import('/dist/fiskil-link.mjs');
      tag.querySelector('button').click();
      const frame = await kit.frame(tag);
      tag.close();
      return seen.shows(frame) === window.id && !Object.hasOwn(tag, 'fetchSession');
    });
    assert.equal(early, true);
  });

  test('preload: intent warms the connection alone, eager gets the session ahead and uses it', async () => {
    await run(async () => {
      const tag = seen.add({ overlay: '', 'session-url': '/session' });
      tag.querySelector('button').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      tag.querySelector('button').focus();
      await kit.sleep(150);
      if (kit.all('iframe').length) throw new Error('a frame was loaded ahead');
      if (!document.querySelector(`link[rel=preconnect][href^="${kit.auth}"]`)) throw new Error('no preconnect');
      tag.remove();
    });
    assert.equal(requests('/session').length, 0);
    const { first, opened, end } = await run(async () => {
      const tag = seen.add({ overlay: '', 'session-url': '/session', preload: 'eager' });
      const first = seen.shows(await kit.frame(tag));
      tag.querySelector('button').click();
      const dialog = await seen.until('the overlay', () => kit.all('dialog').find((one) => one.matches(':modal')));
      const frame = await seen.until('its frame', () => dialog.querySelector('iframe'));
      return { first, opened: seen.shows(frame), end: await seen.end({ isCompleted: true }) };
    });
    assert.deepEqual([opened, end, loads(first)], [first, 'success', 1]);
  });

  for (const [name, { data, spent }] of Object.entries({
    'a success': { data: SUCCESS, spent: true },
    'a cancel on the platform’s side': { data: CANCELLED, spent: true },
    'a refusal as invalid': { data: INVALID, spent: true },
    'a denial': { data: DENIED, spent: false },
    'a close by the person': { data: null, spent: false },
  })) {
    for (const overlay of [true, false]) {
      test(`after ${name} the session of ${overlay ? 'a trigger' : 'an inline tag'} is ${spent ? 'spent: it is never loaded again' : 'not spent'}`, async () => {
        used.page.allow(/^console\.error/, /^browser/);
        const told = await run(
          async (data, spent, overlay) => {
            const tag = seen.add({ 'session-id': kit.id(), ...(overlay && { overlay: '' }) });
            if (data) await seen.end(data);
            else {
              tag.open().catch(() => {});
              await kit.frame(tag);
              tag.close();
            }
            await kit.sleep(20);
            if (!spent) {
              const again = await seen.end({ isCompleted: true, consentID: 'con_1' });
              return { id: tag.sessionId, again };
            }
            window.heard.length = 0;
            const flow = tag.open();
            const error = await kit.within(
              flow.then(
                () => ({}),
                (error) => error,
              ),
              'the flow did not end',
            );
            const dialogs = kit.all('dialog').filter((one) => one.open).length;
            return {
              id: tag.sessionId,
              again: error.code,
              needsNewSession: error.needsNewSession,
              shown: [kit.all('iframe').length, dialogs],
              heard: window.heard,
            };
          },
          data,
          spent,
          overlay,
        );
        const { id, ...rest } = told;
        if (!spent) {
          assert.deepEqual(rest, { again: 'success' });
          assert.equal(loads(id), 2);
          return;
        }
        assert.deepEqual(rest, {
          again: 'LINK_INVALID_SESSION',
          needsNewSession: true,
          shown: [0, 0],
          heard: ['error'],
        });
        assert.equal(loads(id), 1);
      });
    }
  }

  for (const overlay of [true, false]) {
    test(`${overlay ? 'an overlay without children' : 'an inline tag'} that is finished, taken away and put back a task later opens nothing and keeps its consent`, async () => {
      const told = await run(async (overlay) => {
        const tag = seen.add({ 'session-id': kit.id(), ...(overlay && { overlay: '' }) }, '');
        await seen.end({ isCompleted: true, consentID: 'con_1' });
        window.heard.length = 0;
        const { parentNode } = tag;
        for (let round = 0; round < 2; round++) {
          tag.remove();
          await kit.sleep(30);
          parentNode.append(tag);
          await kit.sleep(60);
        }
        return { id: tag.sessionId, holds: seen.holds(), heard: window.heard, frames: kit.all('iframe').length };
      }, overlay);
      assert.deepEqual({ ...told, id: null }, { id: null, holds: LINKED, heard: [], frames: 0 });
      assert.equal(loads(told.id), 1);
    });
  }

  test('a new session id after a spent one opens, and with fetchSession a refused session is followed by a new one', async () => {
    const told = await run(async () => {
      const tag = seen.add({ overlay: '', 'session-id': kit.id() });
      const ends = [await seen.end({ isCompleted: false, errorType: 'AUTH_SESSION_CANCELLED' })];
      tag.sessionId = kit.id();
      await Promise.resolve();
      ends.push(await seen.end({ isCompleted: true }));
      tag.sessionId = null;
      tag.fetchSession = () => kit.id();
      ends.push(await seen.end({ isCompleted: false, errorType: 'AUTH_SESSION_INVALID' }));
      ends.push(await seen.end({ isCompleted: true }));
      return ends;
    });
    assert.deepEqual(told, ['AUTH_SESSION_CANCELLED', 'success', 'LINK_INVALID_SESSION', 'success']);
  });

  /** Openings of a linked tag that end without a success. */
  const LATER = {
    'a close by the person': async () => {
      (await seen.open()).flow.close();
    },
    'a denial': () => seen.end({ isCompleted: false, errorType: 'CONSENT_ENDUSER_DENIED' }),
    'a cancel on the platform’s side': () => seen.end({ isCompleted: false, errorType: 'AUTH_SESSION_CANCELLED' }),
    'a refusal as invalid': () => seen.end({ isCompleted: false, errorType: 'AUTH_SESSION_INVALID' }),
    'an opening that still runs': async () => {
      await seen.open();
      await kit.frame(window.tag);
    },
    'a session that could not be got': async () => {
      window.tag.fetchSession = () => Promise.reject(new Error('no'));
      await window.tag.open().catch(() => {});
    },
    'a move within the document': () => document.querySelector('form').prepend(window.tag),
    'being taken away and put back': async () => {
      const form = document.querySelector('form');
      window.tag.remove();
      await kit.sleep(30);
      form.append(window.tag);
      await kit.sleep(30);
    },
  };
  for (const [name, act] of Object.entries(LATER)) {
    test(`a tag holds what was linked through ${name}`, async () => {
      used.page.allow(/^console\.error/, /^browser/);
      const told = await run(async (act) => {
        const tag = seen.add({ overlay: '' });
        tag.renews = true;
        await seen.end({ isCompleted: true, consentID: 'con_1' });
        const before = seen.holds();
        await new Function(`return (${act})()`)();
        await kit.sleep(10);
        return [before, seen.holds()];
      }, String(act));
      const [before, after] = told;
      assert.deepEqual(before, LINKED);
      assert.deepEqual(after, LINKED);
    });
  }

  test('the next success takes its place, and error is of the last flow', async () => {
    const told = await run(async () => {
      const tag = seen.add({ overlay: '' });
      tag.renews = true;
      await seen.end({ isCompleted: true, consentID: 'con_1' });
      await seen.end({ isCompleted: false, errorType: 'CONSENT_TIMEOUT' });
      const failed = [tag.value, tag.error?.code, tag.matches(':state(error)')];
      await seen.end({ isCompleted: true, consentID: 'con_2' });
      return [failed, [tag.value, tag.error, tag.matches(':state(error)')]];
    });
    assert.deepEqual(told, [
      ['con_1', 'CONSENT_TIMEOUT', true],
      ['con_2', null, false],
    ]);
  });

  for (const [name, clear] of Object.entries({
    "value = ''": () => (window.tag.value = ''),
    'value = null': () => (window.tag.value = null),
    'a reset of the form': () => document.querySelector('form').reset(),
  })) {
    test(`${name} clears what was linked, tells nothing, and required asks again`, async () => {
      const told = await run(async (clear) => {
        const tag = seen.add({ overlay: '', required: '' });
        tag.renews = true;
        await seen.end({ isCompleted: true, consentID: 'con_1' });
        const heard = [];
        for (const type of ['input', 'change']) tag.addEventListener(type, () => heard.push(type));
        const before = tag.checkValidity();
        new Function(`(${clear})()`)();
        await kit.sleep(10);
        return { holds: seen.holds(), valid: [before, tag.checkValidity()], heard };
      }, String(clear));
      assert.deepEqual(told, { holds: EMPTY, valid: [true, false], heard: [] });
    });
  }

  test('value takes no other value, throws never, and is not an attribute', async () => {
    const told = await run(async () => {
      const tag = seen.add({ overlay: '' });
      tag.renews = true;
      const values = ['con_9', 5, true, {}, [], Symbol('x'), () => {}];
      for (const value of values) tag.value = value;
      const before = tag.value;
      await seen.end({ isCompleted: true, consentID: 'con_1' });
      for (const value of values) tag.value = value;
      return [before, tag.value, tag.hasAttribute('value')];
    });
    assert.deepEqual(told, ['', 'con_1', false]);
  });

  test('a success fires input and change before link-success, with the value in place; no other outcome does', async () => {
    const told = await run(async () => {
      const tag = seen.add({ overlay: '', required: '' });
      tag.renews = true;
      const heard = [];
      for (const type of ['input', 'change', 'link-success', 'link-error', 'link-close']) {
        document.body.addEventListener(type, ({ target, bubbles }) =>
          heard.push([type, target === tag, bubbles, tag.value, tag.validity.valid]),
        );
      }
      await seen.end({ isCompleted: false, errorType: 'CONSENT_TIMEOUT' });
      const failed = heard.splice(0).map(([type]) => type);
      await seen.end({ isCompleted: true, consentID: 'con_1' });
      return { failed, heard };
    });
    assert.deepEqual(told, {
      failed: ['link-error', 'link-close'],
      heard: ['input', 'change', 'link-success', 'link-close'].map((type) => [type, true, true, 'con_1', true]),
    });
  });

  test('a form hears change, submits once it is linked, and a listener of input may take the tag away', async () => {
    const told = await run(async () => {
      const tag = seen.add({ overlay: '', required: '' });
      tag.renews = true;
      const form = document.querySelector('form');
      const sent = [];
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent.push(new FormData(form).get('account'));
      });
      form.addEventListener('change', () => form.requestSubmit());
      await seen.end({ isCompleted: true, consentID: 'con_1' });
      tag.addEventListener('input', () => tag.remove());
      const end = await seen.end({ isCompleted: true, consentID: 'con_2' });
      return [sent, end, kit.all('iframe').length];
    });
    assert.deepEqual(told, [['con_1'], 'success', 0]);
  });

  test('the slot linked takes the place of the trigger while the tag holds a consent', async () => {
    const told = await run(async () => {
      const html =
        '<button type="button" id="trigger">Link</button><span slot="linked" id="linked">Linked</span><span slot="error" id="failed">Failed</span>';
      const tag = seen.add({ overlay: '' }, html);
      tag.renews = true;
      const shown = () =>
        ['trigger', 'linked', 'failed'].filter((id) => seen.isShown(document.querySelector(`#${id}`)));
      const all = [shown()];
      await seen.end({ isCompleted: false, errorType: 'CONSENT_TIMEOUT' });
      all.push(shown());
      await seen.end({ isCompleted: true, consentID: 'con_1' });
      all.push(shown());
      await seen.end({ isCompleted: false, errorType: 'CONSENT_TIMEOUT' });
      all.push(shown());
      tag.value = '';
      await kit.sleep(10);
      all.push(shown());
      return all;
    });
    assert.deepEqual(told, [['trigger'], ['trigger'], ['linked'], ['linked'], ['trigger']]);
  });

  for (const slots of [true, false]) {
    test(`an inline tag whose flow is over shows ${slots ? 'its slots' : 'no placeholder'}`, async () => {
      const told = await run(async (slots) => {
        const html = `<p id="place">Loading your bank</p>${slots ? '<p slot="linked" id="linked">Linked</p><p slot="error" id="failed">Failed</p>' : ''}`;
        const tag = seen.add({ 'session-id': kit.id() }, html);
        const shown = () =>
          ['place', 'linked', 'failed'].filter(
            (id) => document.querySelector(`#${id}`) && seen.isShown(document.querySelector(`#${id}`)),
          );
        const all = [];
        await seen.end({ isCompleted: false, errorType: 'CONSENT_TIMEOUT' });
        await kit.sleep(10);
        all.push(shown());
        tag.sessionId = kit.id();
        await Promise.resolve();
        await seen.end({ isCompleted: true, consentID: 'con_1' });
        await kit.sleep(10);
        all.push(shown());
        return all;
      }, slots);
      assert.deepEqual(told, slots ? [['failed'], ['linked']] : [[], []]);
    });
  }

  test('value, texts and read-only properties set before the tag is defined do not hide what the tag has', async () => {
    await openHost(used, '/bare.html');
    await run(addHelpers);
    const told = await run(async () => {
      const tag = document.createElement('fiskil-link');
      for (const [name, value] of [
        ['auth-server', kit.auth],
        ['session-id', kit.id()],
        ['overlay', ''],
      ])
        tag.setAttribute(name, value);
      tag.innerHTML = '<button type="button">Link</button>';
      // As react-hook-form and v-model do it.
      Object.assign(tag, { value: '', texts: { close: 'Schließen' }, result: null, form: 'accounts' });
      document.body.append(tag);
      window.sdk = await import('/dist/fiskil-link.mjs');
      const own = Object.keys(tag);
      tag.querySelector('button').click();
      const frame = await kit.frame(tag);
      const words = frame.parentElement.querySelector('[part=close]').textContent;
      await kit.post(frame, { isCompleted: true, consentID: 'con_1' });
      await kit.ending(tag.flow);
      return [own, words, tag.value, tag.result?.consentID, tag.getAttribute('form')];
    });
    assert.deepEqual(told, [[], 'Schließen', 'con_1', 'con_1', 'accounts']);
  });

  for (const overlay of [true, false]) {
    test(`another session-url takes the place of the one before: ${overlay ? 'got ahead for a trigger' : 'of an inline tag that runs'}`, async () => {
      const asked = [];
      for (const user of ['1', '2']) {
        used.servers.app.routes.set(`/session-of-${user}`, () => {
          asked.push(user);
          return { type: 'application/json', body: JSON.stringify({ session_id: `session-of-${user}` }) };
        });
      }
      const shown = await run(async (overlay) => {
        const tag = seen.add({ 'session-url': '/session-of-1', ...(overlay && { overlay: '', preload: 'eager' }) });
        const first = seen.shows(await kit.frame(tag));
        tag.sessionUrl = '/session-of-2';
        await seen.until('another frame', () => !kit.all('iframe', tag).some((one) => seen.shows(one) === first));
        if (overlay) tag.querySelector('button').click();
        const frame = await seen.until('a frame', () => kit.all('iframe', tag)[0]);
        return [first, seen.shows(frame)];
      }, overlay);
      assert.deepEqual(shown, ['session-of-1', 'session-of-2']);
      assert.deepEqual(asked, ['1', '2']);
    });
  }

  test('an inline tag whose session-url fails starts when it is put right, and a button in its error slot tries again', async () => {
    used.page.allow(/^console\.error/, /^browser/);
    let works = false;
    used.servers.app.routes.set('/now-and-then', () =>
      works ? { type: 'application/json', body: '{"session_id":"mended"}' } : { status: 503, body: 'not now' },
    );
    const first = await run(async () => {
      const html =
        '<p>Loading</p><div slot="error"><a id="help" href="#help">Help</a><button type="button" id="again">Try again</button></div>';
      const tag = seen.add({ 'session-url': '/now-and-then' }, html);
      await kit.next(tag, 'link-error');
      tag.querySelector('#help').click();
      await kit.sleep(50);
      const afterHelp = [location.hash, window.heard.filter((type) => type === 'error').length];
      tag.querySelector('#again').click();
      await kit.next(tag, 'link-error');
      return afterHelp;
    });
    assert.deepEqual(first, ['#help', 1]);
    works = true;
    const second = await run(async () => {
      window.tag.querySelector('#again').click();
      const shown = seen.shows(await kit.frame(window.tag));
      return [shown, await seen.end({ isCompleted: true, consentID: 'con_1' })];
    });
    assert.deepEqual(second, ['mended', 'success']);
    works = false;
    const third = await run(async () => {
      window.tag.remove();
      const tag = seen.add({ 'session-url': '/now-and-then' }, '');
      await kit.next(tag, 'link-error');
      tag.sessionUrl = '/session';
      return seen.end({ isCompleted: true });
    });
    assert.equal(third, 'success');
  });

  for (const [name, answer] of Object.entries({
    'a session-url that answers 404': [
      'session-url',
      { status: 404, body: 'no' },
      /^fiskil-link: .*session-url answered 404/,
    ],
    'a session-url that answers a page': [
      'session-url',
      { body: '<!doctype html>' },
      /^fiskil-link: .*session-url answered 200.*session_id/,
    ],
    'a session-url of an address that is refused': [
      'session-url',
      null,
      /^fiskil-link: .*session-url could not be reached.*connect-src/,
    ],
    'a function that returns nothing': ['() => undefined', null, /^fiskil-link: .*session/],
    'a function that returns the whole answer': ['() => ({ session_id: "x" })', null, /^fiskil-link: .*session/],
    'a function that throws': [
      '() => { throw new Error("no backend") }',
      null,
      /^fiskil-link: .*session could not be had/,
    ],
  })) {
    test(`${name} is one console.error for whoever reads it, at the click`, async () => {
      used.page.allow(/^console\.error/, /^browser/, /^resource/);
      const [source, response, says] = answer;
      used.servers.app.routes.set('/wrong', response ?? {});
      const address = response ? '/wrong' : 'http://no-such-host.invalid/session';
      const printed = await run(
        async (source, address) => {
          const tag = seen.add(source === 'session-url' ? { overlay: '', 'session-url': address } : { overlay: '' });
          if (source !== 'session-url') tag.fetchSession = new Function(`return (${source})`)();
          tag.querySelector('button').click();
          await kit.next(tag, 'link-error');
          await kit.sleep(20);
          return seen.printed();
        },
        source,
        address,
      );
      assert.equal(printed.length, 1, printed.join('\n'));
      assert.match(printed[0], says);
    });
  }

  test('a pointer over a trigger that cannot work prints nothing; the click prints its sentence once', async () => {
    used.page.allow(/^console\.error/);
    const told = await run(async () => {
      const tag = seen.add({ overlay: '', 'session-id': kit.id() });
      tag.setAttribute('auth-server', 'ftp://auth.example');
      const button = tag.querySelector('button');
      for (let i = 0; i < 5; i++)
        button.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      button.focus();
      await kit.sleep(50);
      const before = seen.printed().length;
      button.click();
      await kit.sleep(20);
      return [before, seen.printed().length];
    });
    assert.deepEqual(told, [0, 1]);
  });

  test('eager: a session that cannot be had is asked for once ahead, and again at the click', async () => {
    used.page.allow(/^console\.error/, /^browser/);
    let asked = 0;
    used.servers.app.routes.set('/down', () => {
      asked++;
      return { status: 503, body: 'down' };
    });
    await run(async () => {
      const tag = seen.add({ overlay: '', 'session-url': '/down', preload: 'eager' });
      await kit.sleep(300);
      const button = tag.querySelector('button');
      for (let i = 0; i < 5; i++) {
        button.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
        await kit.sleep(30);
      }
    });
    assert.equal(asked, 1);
    await run(async () => {
      window.tag.querySelector('button').click();
      await kit.next(window.tag, 'link-error');
    });
    assert.equal(asked, 2);
  });

  test('a blank session of an inline tag is refused once, whatever else changes, and a blank session-url is none', async () => {
    used.page.allow(/^console\.error/, /^browser/);
    const told = await run(async () => {
      const tag = seen.add({ 'session-id': ' ' }, '');
      await kit.sleep(20);
      for (const change of [
        () => (tag.required = true),
        () => (tag.required = false),
        () => tag.parentNode.append(tag),
      ]) {
        change();
        await kit.sleep(20);
      }
      const blank = seen.add({ overlay: '', 'session-url': ' ' });
      const blankEnd = await kit.ending(blank.open());
      return [seen.printed().length, blankEnd];
    });
    assert.deepEqual(told, [2, 'LINK_INVALID_SESSION']);
    assert.equal(requests('/').length, 0);
  });

  test('when the slot linked takes the place of the trigger the focus goes to what is in it, or stays in the tag', async () => {
    const told = await run(async () => {
      const focusAfter = async (linked) => {
        const tag = seen.add({ overlay: '', 'session-id': kit.id() }, `<button type="button">Link</button>${linked}`);
        tag.querySelector('button').focus();
        tag.querySelector('button').click();
        await seen.end({ isCompleted: true, consentID: 'con_1' }, tag);
        await kit.sleep(30);
        const { activeElement } = document;
        tag.remove();
        return activeElement === tag ? 'the tag' : activeElement.id || activeElement.localName;
      };
      return [
        await focusAfter('<p slot="linked">Linked. <button type="button" id="other">Another bank</button></p>'),
        await focusAfter('<p slot="linked">Linked.</p>'),
        await focusAfter(''),
      ];
    });
    assert.deepEqual(told, ['other', 'the tag', 'button']);
  });

  test('a link in the slot linked leads where it leads, and opens nothing', async () => {
    const told = await run(async () => {
      const html = '<button type="button">Link</button><a slot="linked" id="manage" href="#manage">Manage</a>';
      const tag = seen.add({ overlay: '', 'session-id': kit.id() }, html);
      await seen.end({ isCompleted: true, consentID: 'con_1' }, tag);
      const count = window.heard.length;
      document.querySelector('#manage').click();
      await kit.sleep(30);
      return [location.hash, window.heard.length - count, kit.all('dialog').length];
    });
    assert.deepEqual(told, ['#manage', 0, 0]);
  });

  test('an inline tag whose session is replaced or that is cleared does not say that it has failed', async () => {
    const told = await run(async () => {
      const html = '<p id="place">Loading</p><p slot="error" id="failed">Failed</p>';
      const tag = seen.add({ 'session-id': kit.id() }, html);
      await kit.ready(await kit.frame(tag));
      tag.sessionId = null;
      await kit.sleep(30);
      tag.append(document.createElement('i'));
      tag.value = '';
      await kit.sleep(30);
      return [seen.isShown(document.querySelector('#failed')), tag.matches(':state(error)')];
    });
    assert.deepEqual(told, [false, false]);
  });

  test('texts that come after the consent UI was loaded ahead are the words of its panel', async () => {
    const told = await run(async () => {
      const id = kit.id();
      const tag = seen.add({ overlay: '', 'session-id': id, preload: 'eager' });
      await kit.ready(await kit.frame(tag));
      tag.texts = { close: 'Schließen' };
      tag.querySelector('button').click();
      const dialog = await seen.until('the overlay', () => kit.all('dialog').find((one) => one.matches(':modal')));
      const words = dialog.querySelector('[part=close]').textContent;
      tag.close();
      const other = kit.id();
      sdk.preload(other, { authServer: kit.auth });
      await kit.sleep(50);
      const flow = kit.link(other, { texts: { close: 'Fermer' } });
      const again = kit
        .all('dialog')
        .find((one) => one.matches(':modal'))
        .querySelector('[part=close]').textContent;
      const frames = kit.all('iframe').length;
      flow.close();
      return [words, again, frames];
    });
    assert.deepEqual(told, ['Schließen', 'Fermer', 1]);
  });

  test('a reset: an inline tag that is linked starts anew; one whose next flow runs says no longer that it is linked', async () => {
    const told = await run(async () => {
      const tag = seen.add({ 'session-url': '/session' }, '');
      await seen.end({ isCompleted: true, consentID: 'con_1' });
      const first = [tag.value, tag.matches(':state(success)')];
      tag.form.reset();
      await kit.ready(await kit.frame(tag));
      const anew = [tag.value, tag.matches(':state(success)'), window.heard.filter((type) => type === 'open').length];
      await seen.end({ isCompleted: true, consentID: 'con_2' });
      void tag.open();
      await kit.ready(await kit.frame(tag));
      const held = [tag.value, tag.matches(':state(success)')];
      tag.form.reset();
      return [first, anew, held, [tag.value, tag.matches(':state(success)'), await kit.isPending(tag.flow)]];
    });
    assert.deepEqual(told, [
      ['con_1', true],
      ['', false, 2],
      ['con_2', true],
      ['', false, true],
    ]);
  });

  test('a spent session that is opened in a listener of link-success: success, close, then the error', async () => {
    const told = await run(async () => {
      const tag = seen.add({ overlay: '', 'session-id': kit.id() });
      tag.addEventListener('link-success', () => void tag.open(), { once: true });
      await seen.end({ isCompleted: true, consentID: 'con_1' }, tag);
      await kit.sleep(30);
      return window.heard;
    });
    assert.deepEqual(told, ['open', 'load', 'success', 'close', 'error']);
  });

  for (const [name, { act, code = 'LINK_INTERNAL_ERROR', option, says }] of Object.entries(MISTAKES)) {
    test(`${name}: the flow rejects, and one console.error says what to do`, async () => {
      used.page.allow(/^console\.error/, /^browser/);
      const told = await run(async (act) => {
        const flow = new Function(`return (${act})()`)();
        const error = await flow.catch((error) => error);
        await kit.sleep(10);
        return {
          code: error.code,
          option: error.details?.option,
          printed: seen.printed(),
          frames: kit.all('iframe').length,
        };
      }, String(act));
      assert.deepEqual([told.code, told.option, told.frames], [code, option, 0]);
      assert.equal(told.printed.length, 1, told.printed.join('\n'));
      assert.match(told.printed[0], says);
    });
  }

  for (const [name, { attributes, code, says }] of Object.entries(TAG_MISTAKES)) {
    test(`${name}: link-error, one console.error that says what to do, and no loading for ever`, async () => {
      used.page.allow(/^console\.error/, /^browser/);
      const told = await run(async (attributes) => {
        const { overlay } = attributes;
        const html =
          overlay === undefined ? '<p id="place">Loading your bank</p>' : '<button type="button">Link</button>';
        const tag = kit.tag({});
        tag.removeAttribute('auth-server');
        for (const [key, value] of Object.entries({ 'auth-server': kit.auth, ...attributes }))
          tag.setAttribute(key, value);
        tag.innerHTML = html;
        const error = kit.next(tag, 'link-error');
        document.body.append(tag);
        await Promise.resolve();
        if (overlay !== undefined) tag.querySelector('button').click();
        const { detail } = await error;
        await kit.sleep(10);
        const place = document.querySelector('#place');
        return {
          code: detail.code,
          printed: seen.printed(),
          loading: tag.matches(':state(loading)') || Boolean(place && seen.isShown(place)),
          rest: kit.all('iframe').length,
        };
      }, attributes);
      assert.deepEqual([told.code, told.loading, told.rest], [code, false, 0]);
      assert.equal(told.printed.length, 1, told.printed.join('\n'));
      assert.match(told.printed[0], says);
    });
  }

  test('a second click on a tag without a session prints its sentence again or once, and never a session id', async () => {
    used.page.allow(/^console\.error/, /^browser/);
    const printed = await run(async () => {
      const tag = seen.add({ overlay: '', 'session-id': 'sess_secret', 'auth-server': 'auth' });
      tag.querySelector('button').click();
      tag.querySelector('button').click();
      await kit.sleep(10);
      return seen.printed();
    });
    assert.ok(printed.length >= 1 && printed.length <= 2, printed.join('\n'));
    assert.ok(!/sess_secret/.test(printed.join()));
  });

  test('a tag name that is taken prints one sentence, and link() works all the same', async () => {
    await openHost(used, '/bare.html');
    await run(addHelpers);
    used.page.allow(/^console\.(error|warn)/, /^browser/);
    const told = await run(async () => {
      customElements.define('fiskil-link', class extends HTMLElement {});
      window.sdk = await import('/dist/fiskil-link.mjs');
      const printed = window.__problems.map(({ text }) => text).filter((text) => /fiskil-link/.test(text));
      const { flow, frame } = kit.modal();
      await kit.post(await kit.ready(frame), kit.SENTINEL);
      return { printed, kinds: window.__problems.map(({ kind }) => kind), end: await kit.ending(flow) };
    });
    assert.equal(told.end, 'success');
    assert.equal(told.printed.length, 1);
    assert.deepEqual(told.kinds, ['console.error']);
  });
});
