// Every message that a frame or a stranger can send, in a real browser: the corpus that the native tests run too, and
// what only a browser can make of one.
/* global kit */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, beforeEach, test } from 'node:test';
import { root } from '../../scripts/lib/paths.mjs';
import { openHost } from './lib/host.mjs';
import { suite } from './lib/suite.mjs';

const text = readFileSync(join(root, 'tests', 'corpus', 'messages.json'), 'utf8');

/** Values that JSON has no word for, see tests/corpus/README.md. Runs here and in the page. */
function decode(value) {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [[key, inner] = []] = entries;
  if (entries.length === 1) {
    if (key === '$repeat') return inner[0].repeat(inner[1]);
    if (key === '$undefined') return undefined;
    if (key === '$utf16') return String.fromCharCode(...inner);
    if (key === '$bigint') return BigInt(inner);
    if (key === '$boxed') return Object(inner);
    if (key === '$array') return Object.assign([], inner);
  }
  return Object.fromEntries(entries.map(([name, one]) => [name, decode(one)]));
}

/** In the page: plays these cases of the corpus side by side, each on a flow of its own; resolves with how each ended. */
async function playAll(decode, from, to) {
  const origins = { allowed: kit.auth, other: kit.other };

  const strangers = (window.strangers ??= {});
  for (const [name, origin] of Object.entries(origins)) {
    if (strangers[name]) break;
    const frame = document.createElement('iframe');
    frame.src = origin;
    document.body.append(frame);
    strangers[name] = await kit.ready(frame);
  }

  async function play({ data, origin, source, sequence = [{ data, origin, source }], expect }) {
    const { flow, frame, place } = kit.inline();
    let at = 'allowed';
    let over = false;
    await kit.ready(frame);
    const send = async ({ data, origin = 'allowed', source, ignored }) => {
      const command = { cmd: 'post', data: decode(data) };
      if (source === 'other') {
        const heard = kit.heard(strangers[origin].contentWindow);
        await kit.tell(strangers[origin], command);
        return heard;
      }
      // A frame that is about to be taken away cannot go anywhere.
      if (at !== origin && over) return undefined;
      if (at !== origin) await kit.take(frame, origins[origin]);
      at = origin;
      over ||= !ignored && !expect.ignored;
      const answer = kit.tell(frame, command).catch((error) => over || Promise.reject(error));
      return over ? undefined : answer;
    };
    for (const step of sequence) await send(step);
    if (expect.ignored) {
      if (!(await kit.isPending(flow))) return { end: await kit.outcome(flow), early: true };
      await send({ data: kit.SENTINEL });
    }
    const end = await kit.outcome(flow);
    const frames = kit.all('iframe', place).length;
    flow.close();
    return { end, frames, left: place.childNodes.length };
  }

  const cases = await (await fetch('/corpus.json')).json();
  return Promise.all(cases.slice(from, to).map((one) => play(one).catch((error) => ({ end: String(error) }))));
}

/** Cases whose values cannot be written in JSON at all: what the frame posts, and how its flow then ends. */
const SENT = {
  'NaN is no message': ['NaN', null],
  'minus zero is no message': ['-0', null],
  'a Date is no message': ['new Date()', null],
  'a RegExp is no message': ['/isCompleted/g', null],
  'a Map with the fields of a success is no message': ['new Map([["isCompleted", true], ["consentID", "c"]])', null],
  'a Set is no message': ['new Set(["isCompleted"])', null],
  'an ArrayBuffer is no message': ['new ArrayBuffer(8)', null],
  'a typed array is no message': ['new Uint8Array([1, 2])', null],
  'a DataView is no message': ['new DataView(new ArrayBuffer(2))', null],
  'a Blob is no message': ['new Blob(["{}"])', null],
  'a File is no message': ['new File(["{}"], "error", { type: "text/plain" })', null],
  'an Error is no message': ['Object.assign(new Error("x"), { isCompleted: true, error: "x" })', null],
  'an ImageData is no message': ['new ImageData(1, 1)', null],
  'a sparse array is no message': ['Object.assign(new Array(1e6), { isCompleted: true })', null],
  'fields of a prototype were not sent': ['Object.create({ isCompleted: true, consentID: "c" })', null],
  'accessors of a class were not sent': ['new (class { get isCompleted() { return true } })()', null],
  'an object that contains itself completes a flow': [
    '(() => { const m = { isCompleted: true, consentID: "c" }; m.self = m; m.redirectURL = m; return m })()',
    { consentID: 'c' },
  ],
  'an instance of a class completes a flow': [
    'new (class { isCompleted = true; consentID = "c" })()',
    { consentID: 'c' },
  ],
  'an object without a prototype completes a flow': [
    'Object.assign(Object.create(null), { isCompleted: true, consentID: "c" })',
    { consentID: 'c' },
  ],
  'an accessor is what it gave when it was sent': [
    '({ get isCompleted() { return true }, get consentID() { return "c" } })',
    { consentID: 'c' },
  ],
  'a field of any other type is absent': [
    '({ isCompleted: true, consentID: new Date(), redirectURL: NaN, error: new Map(), errorID: new Uint8Array(1), ' +
      'errorType: new File([], "x"), errorDescription: /x/, errorURI: 10n })',
    {},
  ],
  'an object nested 500 deep completes a flow': [
    '(() => { let deep = {}; for (let i = 0; i < 500; i++) deep = { deep }; return { isCompleted: true, deep } })()',
    {},
  ],
  'an object with 100,000 keys completes a flow': [
    '({ ...Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => ["k" + i, i])), isCompleted: true })',
    {},
  ],
};

/** Events that a script in the host page can make up; `frame` is the flow's frame, `flow` the flow. */
const MADE_UP = {
  'a plain Event named "message"': () => new Event('message'),
  'a CustomEvent named "message"': () => new CustomEvent('message', { detail: { isCompleted: true } }),
  'an empty MessageEvent': () => new MessageEvent('message'),
  'a MessageEvent whose source is null': () =>
    new MessageEvent('message', { source: null, origin: kit.auth, data: { isCompleted: true } }),
  'a MessageEvent whose source is a port': () =>
    new MessageEvent('message', { source: new MessageChannel().port1, origin: kit.auth, data: { isCompleted: true } }),
  'a MessageEvent whose source is the page itself': () =>
    new MessageEvent('message', { source: window, origin: kit.auth, data: { isCompleted: true } }),
  'a plain Event that claims source, data and origin': () =>
    Object.assign(new Event('message'), { source: {}, data: { isCompleted: true }, origin: kit.auth }),
  'data with getters that throw': (frame) => {
    const fields = ['isCompleted', 'consentID', 'redirectURL', 'error', 'errorID', 'errorType', 'errorDescription'];
    const data = {};
    for (const field of fields) {
      Object.defineProperty(data, field, {
        get() {
          throw new Error('made up');
        },
      });
    }
    return new MessageEvent('message', { source: frame.contentWindow, origin: kit.auth, data });
  },
  'data that is a proxy which throws at everything': (frame) => {
    const refuse = () => {
      throw new Error('made up');
    };
    const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'];
    const data = new Proxy({}, Object.fromEntries(traps.map((trap) => [trap, refuse])));
    return new MessageEvent('message', { source: frame.contentWindow, origin: kit.auth, data });
  },
  'data that is a revoked proxy': (frame) => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    const event = new MessageEvent('message', { source: frame.contentWindow, origin: kit.auth, data: proxy });
    revoke();
    return event;
  },
  'data that is a function, a symbol, a DOM node, a window': (frame) => {
    for (const data of [() => {}, Symbol('x'), document.body, window, frame.contentWindow]) {
      dispatchEvent(new MessageEvent('message', { source: frame.contentWindow, origin: kit.auth, data }));
    }
    return new MessageEvent('message', { source: frame.contentWindow, data: Object.create(null) });
  },
  'a getter of data that throws': (frame) =>
    Object.defineProperty(new MessageEvent('message', { source: frame.contentWindow }), 'data', {
      get() {
        throw new Error('made up');
      },
    }),
  'a getter of source that throws': () =>
    Object.defineProperty(new MessageEvent('message', { data: { isCompleted: true } }), 'source', {
      get() {
        throw new Error('made up');
      },
    }),
  'a getter of origin that throws': (frame) =>
    Object.defineProperty(
      new MessageEvent('message', { source: frame.contentWindow, data: { error: 'x' } }),
      'origin',
      {
        get() {
          throw new Error('made up');
        },
      },
    ),
  'an origin that is no string': (frame) => {
    for (const value of [5, null, undefined, {}, Symbol('x')]) {
      const event = new MessageEvent('message', { source: frame.contentWindow, data: { error: 'x' } });
      dispatchEvent(Object.defineProperty(event, 'origin', { value }));
    }
    return new Event('message');
  },
  'an event that is frozen': (frame) =>
    Object.freeze(new MessageEvent('message', { source: frame.contentWindow, data: Object.freeze({}) })),
};

/** Made-up events whose getters act on the flow while it reads them. */
const ACTING = {
  'a getter of data that closes the flow': ['data', (flow) => flow.close()],
  'a getter of origin that closes the flow': ['origin', (flow) => flow.close()],
  'a getter of source that closes the flow': ['source', (flow) => flow.close()],
  'a field that closes the flow when it is read': ['isCompleted', (flow) => flow.close()],
  'a field that empties the page when it is read': ['error', () => (document.body.innerHTML = '')],
  'a field that opens another flow when it is read': ['errorType', () => void kit.link(kit.id()).catch(() => {})],
  'a field that dispatches the event again when it is read': [
    'consentID',
    (_, event) => dispatchEvent(new MessageEvent('message', { source: event.source, data: { error: 'x' } })),
  ],
};

suite('messages', {}, (used) => {
  before(() => {
    used.servers.app.routes.set('/corpus.json', { type: 'application/json', body: text });
  });
  beforeEach(() => openHost(used));

  test('every case of the corpus ends its flow as it says', { timeout: 120_000 }, async () => {
    const cases = JSON.parse(text);
    const answers = [];
    while (answers.length < cases.length) {
      const from = answers.length;
      answers.push(...(await used.page.run(`() => (${playAll})(${decode}, ${from}, ${from + 10})`)));
    }
    assert.equal(answers.length, cases.length);
    const { auth, other } = used.servers;
    const sentences = new Map();
    const wrong = [];
    for (const [i, { name, expect, data }] of cases.entries()) {
      const { end, frames, left, early } = answers[i];
      try {
        assert.equal(typeof end, 'object', end);
        assert.ok(!early, `ended: ${JSON.stringify(end)}`);
        assert.equal(left, 0, 'something is left in the container');
        const kept = end.failed?.code === 'LINK_INVALID_SESSION' ? 1 : 0;
        assert.equal(frames, kept, 'the number of frames after the outcome');
        if (expect.ignored) {
          assert.deepEqual(end, { completed: { consentID: 'sentinel' } });
        } else if (expect.completed) {
          assert.deepEqual(end, { completed: decode(expect.completed) });
        } else {
          const { code, message, details } = expect.failed;
          assert.equal(end.failed.code, code);
          if (message.$sentence) {
            assert.ok(end.failed.message, 'no message');
            assert.ok(!JSON.stringify(data ?? '').includes(end.failed.message), 'the message is from the data');
            sentences.set(code, (sentences.get(code) ?? new Set()).add(end.failed.message));
          } else {
            assert.equal(end.failed.message, decode(message));
          }
          const origins = { $allowed: auth.origin, $other: other.origin };
          const named = (value) => (Object.hasOwn(origins, value) ? origins[value] : value);
          const expected = Object.entries(decode(details)).map(([key, value]) => [key, named(value)]);
          assert.deepEqual(end.failed.details, Object.fromEntries(expected));
        }
      } catch (error) {
        wrong.push(`${name}: ${error.message.slice(0, 400)}`);
      }
    }
    assert.deepEqual(wrong, []);
    for (const [code, set] of sentences) assert.equal(set.size, 1, `${code} has more than one sentence of its own`);
  });

  test('every ignored case of the corpus gives one debug line with its reason', async () => {
    const lines = await used.page.run(`() => (${explainAll})(${decode})`);
    const cases = JSON.parse(text).filter(({ expect }) => expect.ignored);
    const reasons = new Map();
    const steps = cases.flatMap(({ sequence, expect }) => sequence?.map(({ ignored }) => ignored) ?? [expect.ignored]);
    assert.equal(lines.length, steps.length);
    for (const [i, found] of lines.entries()) {
      assert.equal(found.length, 1, `${steps[i]}: ${JSON.stringify(found)}`);
      assert.doesNotMatch(found[0], /session-/);
      const reason = found[0].replace(/\d+/g, '');
      reasons.set(steps[i], (reasons.get(steps[i]) ?? new Set()).add(reason));
    }
    const texts = [...reasons.values()].map((set) => [...set]);
    assert.ok(
      texts.every(({ length }) => length === 1),
      JSON.stringify(texts),
    );
    assert.equal(new Set(texts.flat()).size, reasons.size, 'two reasons read the same');
  });

  test('values that only a script can send end their flows as they say', async () => {
    const answers = await used.page.run(async (cases) => {
      const results = {};
      for (const [name, [value]] of Object.entries(cases)) {
        const { flow, frame } = kit.inline(kit.id(), { authServer: new URL('/sender.html', location.href).href });
        await new Promise((done) => frame.addEventListener('load', done));
        frame.contentWindow.perform(`parent.postMessage(${value}, '*')`);
        frame.contentWindow.perform(`parent.postMessage(${JSON.stringify(kit.SENTINEL)}, '*')`);
        results[name] = await kit.outcome(flow);
      }
      return results;
    }, SENT);
    const expected = Object.entries(SENT).map(([name, [, end]]) => [
      name,
      { completed: end ?? { consentID: 'sentinel' } },
    ]);
    assert.deepEqual(answers, Object.fromEntries(expected));
  });

  test('a value that cannot be cloned never arrives and harms nothing', async () => {
    const { thrown, end } = await used.page.run(async () => {
      const { flow, frame } = kit.inline(kit.id(), { authServer: new URL('/sender.html', location.href).href });
      await new Promise((done) => frame.addEventListener('load', done));
      const thrown = [
        '{ get isCompleted() { throw new RangeError("mine") } }',
        '{ isCompleted: true, consentID: "c", late: () => {} }',
        '{ isCompleted: true, consentID: Symbol() }',
        'new Proxy({}, {})',
        'document.body',
      ].map((value) =>
        frame.contentWindow.perform(
          `try { parent.postMessage(${value}, '*'); return 'sent' } catch (error) { return error.name }`,
        ),
      );
      frame.contentWindow.perform(`parent.postMessage(${JSON.stringify(kit.SENTINEL)}, '*')`);
      return { thrown, end: await kit.outcome(flow) };
    });
    assert.deepEqual(thrown, ['RangeError', 'DataCloneError', 'DataCloneError', 'DataCloneError', 'DataCloneError']);
    assert.deepEqual(end, { completed: { consentID: 'sentinel' } });
  });

  for (const [name, make] of Object.entries(MADE_UP)) {
    test(`${name} is ignored`, async () => {
      // What a getter of the page's own throws is reported as the page's own error, if at all.
      used.page.allow(/made up/);
      const { end, second } = await used.page.run(`async () => {
        const { flow, frame } = kit.inline();
        await kit.ready(frame);
        dispatchEvent((${make})(frame, flow));
        dispatchEvent((${make})(frame, flow));
        await kit.post(frame, kit.SENTINEL);
        const end = await kit.outcome(flow);
        const next = kit.inline();
        await kit.ready(next.frame);
        await kit.post(next.frame, kit.SENTINEL);
        return { end, second: await kit.outcome(next.flow) };
      }`);
      assert.deepEqual(end, { completed: { consentID: 'sentinel' } });
      assert.deepEqual(second, { completed: { consentID: 'sentinel' } });
    });
  }

  for (const [name, [field, act]] of Object.entries(ACTING)) {
    test(`${name} harms nothing`, async () => {
      const { first, second, rest } = await used.page.run(`async () => {
        const act = ${act};
        const { flow, frame } = kit.inline();
        await kit.ready(frame);
        const source = frame.contentWindow;
        const data = { isCompleted: false, error: 'x', errorType: 'CONSENT_ENDUSER_DENIED', consentID: 'c' };
        const event = new MessageEvent('message', { source, origin: kit.auth, data });
        const subject = ${JSON.stringify(field)} in data ? data : event;
        const value = subject[${JSON.stringify(field)}];
        let acted = false;
        Object.defineProperty(subject, ${JSON.stringify(field)}, {
          get() {
            if (!acted) {
              acted = true;
              act(flow, event);
            }
            return value;
          },
        });
        dispatchEvent(event);
        const first = await kit.ending(flow);
        const next = kit.inline();
        await kit.ready(next.frame);
        await kit.post(next.frame, kit.SENTINEL);
        const second = await kit.ending(next.flow);
        for (const dialog of kit.all('dialog')) dialog.getRootNode().host.remove();
        await kit.sleep(0);
        return { first, second, rest: kit.rest() };
      }`);
      assert.match(first, /^(LINK_USER_CANCELLED closed|LINK_NOT_FOUND|CONSENT_ENDUSER_DENIED)$/);
      assert.equal(second, 'success');
      assert.deepEqual(rest, { frames: 0, dialogs: 0, hosts: 0, style: null });
    });
  }

  test('a flood of 10,000 messages does not stop a flow from ending', async () => {
    const { end, took } = await used.page.run(async () => {
      const { flow, frame } = kit.inline();
      await kit.ready(frame);
      const start = performance.now();
      for (const data of [null, 'x'.repeat(100), { error: 5 }, { isCompleted: false }]) kit.post(frame, data, 2500);
      await kit.post(frame, kit.SENTINEL);
      return { end: await kit.outcome(flow), took: performance.now() - start };
    });
    assert.deepEqual(end, { completed: { consentID: 'sentinel' } });
    assert.ok(took < 10_000, `took ${took} ms`);
  });

  test('a flood from strangers and of 1 MB strings does not stop a flow from ending', async () => {
    const end = await used.page.run(async () => {
      const stranger = document.createElement('iframe');
      stranger.src = kit.auth;
      document.body.append(stranger);
      const { flow, frame } = kit.inline();
      await Promise.all([kit.ready(stranger), kit.ready(frame)]);
      const heard = kit.heard(stranger.contentWindow);
      await kit.post(stranger, { isCompleted: true, consentID: 'stranger' }, 2000);
      await heard;
      const big = 'x'.repeat(1024 * 1024);
      for (const data of [big, { isCompleted: false, consentID: big }, { error: 5, errorDescription: big }]) {
        await kit.post(frame, data, 8);
      }
      await kit.post(frame, { ...kit.SENTINEL, redirectURL: `https://app.example/?${big}` });
      const { completed } = await kit.outcome(flow);
      return [completed.consentID, completed.redirectURL.length];
    });
    assert.deepEqual(end, ['sentinel', 'https://app.example/?'.length + 1024 * 1024]);
  });

  test('nothing is ever posted to the consent UI', async () => {
    const received = await used.page.run(async () => {
      const { flow, frame } = kit.inline();
      await kit.ready(frame);
      await kit.post(frame, { isCompleted: false });
      await kit.post(frame, { isCompleted: false, errorType: 'AUTH_SESSION_INVALID' });
      await kit.outcome(flow);
      const received = await kit.tell(frame, { cmd: 'received' });
      flow.close();
      return received;
    });
    assert.deepEqual(received, []);
  });
});

/** In the page: posts every ignored message of the corpus to one flow; resolves with the debug lines of each. */
async function explainAll(decode) {
  const cases = (await (await fetch('/corpus.json')).json()).filter(({ expect }) => expect.ignored);
  const origins = { allowed: kit.auth, other: kit.other };
  const { flow, frame } = kit.inline(kit.id(), { debug: true });
  await kit.ready(frame);
  const stranger = document.createElement('iframe');
  stranger.src = kit.auth;
  document.body.append(stranger);
  await kit.ready(stranger);
  let lines = [];
  console.debug = (...args) => lines.push(args.map(String).join(' '));
  const found = [];
  const at = { frame: 'allowed', other: 'allowed' };
  for (const step of cases.flatMap((one) => one.sequence ?? [one])) {
    const { data, origin = 'allowed', source = 'frame' } = step;
    const sender = source === 'frame' ? frame : stranger;
    if (at[source] !== origin) await kit.take(sender, origins[origin]);
    at[source] = origin;
    const heard = kit.heard(sender.contentWindow);
    kit.tell(sender, { cmd: 'post', data: decode(data) });
    await heard;
    found.push(lines);
    lines = [];
  }
  flow.close();
  return found;
}
