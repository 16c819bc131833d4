// Polluted prototypes and clocks that are none (real-pages.md H4, H7): flows and tags go on as without.
/* global kit, sdk, hostile */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pages } from './lib/pages.mjs';
import { setUp } from './lib/replace.mjs';

/** Names on Object.prototype that options, descriptors and dictionaries of the platform are read by. */
const POLLUTED = [
  ...['get', 'set', 'value', 'writable', 'enumerable', 'configurable', 'then', 'return', 'next', 'constructor'],
  ...[
    'slotAssignment',
    'mode',
    'delegatesFocus',
    'attributeFilter',
    'attributes',
    'childList',
    'subtree',
    'extends',
    'is',
  ],
  ...['customElementRegistry', 'once', 'passive', 'capture', 'signal', 'bubbles', 'composed', 'cancelable', 'detail'],
  ...['preventScroll', 'cause', 'container', 'timeoutMs', 'authServer', 'allowedOrigin', 'label', 'texts', 'debug'],
  ...['isCompleted', 'consentID', 'redirectURL', 'error', 'errorID', 'errorType', 'code', 'close', 'reason'],
  ...['threshold', 'root', 'rootMargin', 'box', 'clear', 'flags', 'baseURL', 'media', 'disabled', 'toJSON', 'valueOf'],
];

/** What a clock says that is none. */
const CLOCKS = {
  NaN: () => NaN,
  'a text': () => 'soon',
  undefined: () => undefined,
  'an object': () => ({}),
  'an error': () => {
    throw new Error('replaced by the page');
  },
  'a time before the last': (() => {
    let at = 1e9;
    return () => (at -= 1000);
  })(),
  'always the same': () => 5,
  'minus infinity': () => -Infinity,
  'a big integer': () => 5n,
  'a symbol': () => Symbol('time'),
};

/** Without these, what the test itself uses does not work while a page loads. */
const LATE_ONLY = ['constructor', 'valueOf', 'toJSON'];

/** Loads the SDK while this is on the prototype, and takes it away again. */
const loadPolluted = (name) => `
  import * as sdk from '/dist/fiskil-link.mjs';
  delete Object.prototype.${name};
  window.sdk = sdk;`;

pages('pages that pollute', { pages: { host: { early: setUp } } }, (used) => {
  const { open, run } = used;

  /** In the page: flows and a tag with this on the prototype; nothing, or how they went wrong. */
  async function whilePolluted(name, value) {
    const { sleep } = hostile;
    const told = { modal: 'open', inline: 'open', tag: 'open' };
    const polluted = new Function(`return ${value}`)();
    const descriptor = Object.assign(Object.create(null), { value: polluted, configurable: true, writable: true });
    const put = () => Object.defineProperty(Object.prototype, name, descriptor);
    const take = () => delete Object.prototype[name];
    const bare = (fields) => Object.assign(Object.create(null), fields);
    const place = document.body.appendChild(document.createElement('div'));
    const tag = kit.tag({ 'session-id': kit.id() });
    tag.addEventListener('link-success', (event) => (told.tag = event.detail.consentID));
    const ids = [kit.id(), kit.id()];
    const options = [bare({ authServer: kit.auth }), bare({ authServer: kit.auth, container: place })];
    put();
    try {
      const flows = [sdk.link(ids[0], options[0]), sdk.link(ids[1], options[1])];
      document.body.append(tag);
      flows[0].then(
        (result) => (told.modal = result.consentID),
        (error) => (told.modal = error.code),
      );
      flows[1].then(
        (result) => (told.inline = result.consentID),
        (error) => (told.inline = error.code),
      );
      await sleep(0);
    } catch (error) {
      return `threw ${error}`;
    } finally {
      take();
    }
    const frames = kit.all('iframe');
    if (frames.length !== 3) return `${frames.length} frames`;
    for (const frame of frames) await kit.ready(frame);
    const data = bare({ isCompleted: true, consentID: 'x' });
    const posts = frames.map((frame) => {
      const { port2 } = new MessageChannel();
      return () => frame.contentWindow.postMessage({ cmd: 'post', data }, '*', [port2]);
    });
    for (const post of posts) post();
    put();
    try {
      for (let i = 0; i < 30; i++) {
        if (told.modal !== 'open' && told.inline !== 'open' && told.tag !== 'open') break;
        await sleep(20);
      }
    } finally {
      take();
    }
    await sleep(10);
    place.remove();
    tag.remove();
    return told.modal === 'x' && told.inline === 'x' && told.tag === 'x' ? null : JSON.stringify(told);
  }

  for (const [kind, value] of Object.entries({ 'a function': '() => {}', 'a text': '"x"', true: 'true' })) {
    test(`Object.prototype gets ${POLLUTED.length} names as ${kind} after the SDK has loaded: flows and tags as without`, async () => {
      used.page.allow(/./);
      await open();
      const wrong = [];
      for (const name of POLLUTED) {
        const told = await run(whilePolluted, name, value);
        if (!told) continue;
        wrong.push(`${name}: ${told}`);
        // The next name starts from nothing.
        await open();
      }
      assert.deepEqual(wrong, []);
    });
  }

  test(`Object.prototype has ${POLLUTED.length - LATE_ONLY.length} names while the SDK loads: flows and tags as without`, async () => {
    used.page.allow(/./);
    const { app, auth, other } = used.servers;
    const origins = new URLSearchParams({ auth: auth.origin, other: other.origin });
    const wrong = [];
    for (const name of POLLUTED) {
      if (LATE_ONLY.includes(name)) continue;
      app.routes.set('/polluted', {
        body: `<!doctype html><html lang="en"><head><title>Polluted</title><script src="/kit.js"></script><script src="/guard.js"></script>
          <script>${setUp}; Object.prototype[${JSON.stringify(name)}] = () => {};</script>
          <script type="module">${loadPolluted(name)}</script><script type="module">window.finished = true;</script></head><body></body></html>`,
      });
      await used.page.open(`${app.origin}/polluted?${origins}`);
      const isLoaded = await used.page.until(() => window.finished && (window.sdk ? 'yes' : 'no'));
      const told = isLoaded === 'yes' ? await run(whilePolluted, name, '() => {}') : 'the SDK does not load';
      if (told) wrong.push(`${name}: ${told}`);
    }
    assert.deepEqual(wrong, []);
  });

  for (const [name, clock] of Object.entries(CLOCKS)) {
    for (const path of ['performance.now', 'Date.now']) {
      test(`${path} says ${name}: a flow times out all the same, and one without a limit does not`, async () => {
        await open();
        used.page.allow(/replaced by the page/);
        const ends = await run(
          async (path, clock) => {
            const { sleep } = hostile;
            const ends = {};
            const note = (name, flow) => {
              ends[name] = 'open';
              flow.then(
                () => (ends[name] = 'success'),
                (error) => (ends[name] = error.code),
              );
            };
            const make = new Function(`return ${clock}`)();
            const before = kit.inline(kit.id(), { timeoutMs: 400 });
            note('before', before.flow);
            const undo = hostile.replace(path, make);
            try {
              note('during', kit.inline(kit.id(), { timeoutMs: 300 }).flow);
              note('long', kit.inline(kit.id(), { timeoutMs: 60000 }).flow);
              note('never', kit.inline(kit.id(), { timeoutMs: 0 }).flow);
              for (let i = 0; i < 60 && (ends.before === 'open' || ends.during === 'open'); i++) await sleep(25);
            } finally {
              undo();
            }
            return ends;
          },
          path,
          String(clock).startsWith('() =>') && /at -=/.test(String(clock))
            ? '(() => { let at = 1e9; return () => (at -= 1000); })()'
            : String(clock),
        );
        assert.deepEqual(ends, { before: 'LINK_TIMEOUT', during: 'LINK_TIMEOUT', long: 'open', never: 'open' });
      });
    }
  }
});
