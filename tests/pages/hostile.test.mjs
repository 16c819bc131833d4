// Pages that replace what the language and the browser have by functions that throw, after the SDK has loaded and while
// flows run (real-pages.md H2). The core outlives it, and the page is released.
/* global kit, guard, sdk, hostile */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pages } from './lib/pages.mjs';
import { setUp } from './lib/replace.mjs';

/** What is replaced by a function that throws: a path below the window. */
const REPLACED = [
  ...['URL', 'URLSearchParams', 'Promise', 'WeakMap', 'WeakRef', 'Map', 'Set', 'Event', 'CustomEvent', 'Date'],
  ...['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'AbortController', 'CSSStyleSheet', 'WebAssembly'],
  ...['Error', 'TypeError', 'Number', 'String', 'Symbol', 'Uint8Array', 'TextDecoder', 'FinalizationRegistry'],
  ...['queueMicrotask', 'setTimeout', 'clearTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'],
  ...['getComputedStyle', 'decodeURIComponent', 'encodeURIComponent', 'isNaN', 'parseFloat', 'structuredClone'],
  ...['addEventListener', 'removeEventListener', 'dispatchEvent', 'matchMedia'],
  ...[
    'find',
    'push',
    'pop',
    'map',
    'forEach',
    'slice',
    'splice',
    'filter',
    'indexOf',
    'join',
    'includes',
    'concat',
  ].map((name) => `Array.prototype.${name}`),
  ...['some', 'every', 'entries', 'at', 'shift', 'flat', 'reduce'].map((name) => `Array.prototype.${name}`),
  'Array.from',
  'Array.isArray',
  ...[
    'split',
    'slice',
    'trim',
    'replace',
    'indexOf',
    'startsWith',
    'toLowerCase',
    'match',
    'includes',
    'charCodeAt',
  ].map((name) => `String.prototype.${name}`),
  'RegExp.prototype.test',
  'RegExp.prototype.exec',
  ...['defineProperty', 'keys', 'hasOwn', 'assign', 'fromEntries', 'entries', 'freeze', 'create'].map(
    (name) => `Object.${name}`,
  ),
  'Object.prototype.hasOwnProperty',
  ...['get', 'set', 'apply', 'construct', 'has', 'ownKeys', 'getPrototypeOf', 'defineProperty'].map(
    (name) => `Reflect.${name}`,
  ),
  'JSON.parse',
  'JSON.stringify',
  'Promise.prototype.then',
  'Promise.prototype.catch',
  'Promise.prototype.finally',
  'Promise.resolve',
  'Promise.reject',
  ...['get', 'set', 'has', 'delete'].map((name) => `WeakMap.prototype.${name}`),
  ...['get', 'set', 'delete', 'forEach'].map((name) => `Map.prototype.${name}`),
  ...['add', 'delete'].map((name) => `Set.prototype.${name}`),
  ...['call', 'apply', 'bind'].map((name) => `Function.prototype.${name}`),
  ...['addEventListener', 'removeEventListener', 'dispatchEvent'].map((name) => `EventTarget.prototype.${name}`),
  'performance.now',
  'Date.now',
  'Math.floor',
  'Math.max',
  'Number.isFinite',
  'console.error',
  'console.warn',
  'console.debug',
  ...[
    'setAttribute',
    'getAttribute',
    'removeAttribute',
    'append',
    'remove',
    'matches',
    'closest',
    'getClientRects',
  ].map((name) => `Element.prototype.${name}`),
  'Element.prototype.attachShadow',
  'Element.prototype.checkVisibility',
  ...['appendChild', 'removeChild', 'insertBefore', 'getRootNode', 'contains'].map((name) => `Node.prototype.${name}`),
  'HTMLElement.prototype.focus',
  'HTMLDialogElement.prototype.showModal',
  'HTMLDialogElement.prototype.close',
  'CSSStyleDeclaration.prototype.setProperty',
  'CSSStyleDeclaration.prototype.getPropertyValue',
  'document.createElement',
  'document.querySelector',
  'customElements.get',
];

/** Whole kinds of them, in a page where everything is against us. */
const KINDS = {
  'all of Array.prototype': 'Array.prototype',
  'all of String.prototype': 'String.prototype',
  'all of Object': 'Object',
  'all of Reflect': 'Reflect',
  'all of JSON': 'JSON',
  'all of Math': 'Math',
  'all of console': 'console',
};

const NOTHING = { overlays: 0, locked: false };

pages('pages that replace and pollute', { pages: { host: { early: setUp } } }, (used) => {
  const { open, run, works } = used;

  /** In the page: what happens to flows while something is replaced, and how they have ended afterwards. */
  async function whileReplaced(how, path) {
    const { sleep, settled } = hostile;
    const ends = {};
    const note = (name, flow) => {
      ends[name] = 'open';
      settled(
        flow,
        () => (ends[name] = 'success'),
        (error) => (ends[name] = error.code + (error.details?.reason ? ` ${error.details.reason}` : '')),
      );
    };
    let arrived = 0;
    addEventListener('message', () => arrived++);
    const { port1, port2 } = new MessageChannel();
    port1.close();
    const post = (frame) =>
      frame.contentWindow.postMessage({ cmd: 'post', data: { isCompleted: true, consentID: 'x' } }, '*', [port2]);

    // 1. A success comes while it is replaced, in an overlay and inline.
    const modal = kit.modal();
    const inline = kit.inline();
    await kit.ready(modal.frame);
    await kit.ready(inline.frame);
    note('modal', modal.flow);
    note('inline', inline.flow);
    const second = new MessageChannel();
    const undo = hostile[how](path);
    if (!undo) {
      modal.flow.close();
      inline.flow.close();
      return null;
    }
    let thrown;
    try {
      post(modal.frame);
      inline.frame.contentWindow.postMessage({ cmd: 'post', data: { isCompleted: true } }, '*', [second.port2]);
      for (let i = 0; i < 200 && arrived < 2; i++) await sleep(10);
      await sleep(60);
      // 2. A flow opens and closes while it is replaced.
      try {
        const opened = sdk.link('replaced-1', { authServer: kit.auth });
        note('opened', opened);
        opened.close();
        const aborted = sdk.link('replaced-2', { authServer: kit.auth, container: document.body });
        note('aborted', aborted);
        aborted.close();
        window.left = sdk.link('replaced-3', { authServer: kit.auth });
        note('left', window.left);
      } catch (error) {
        thrown = String(error);
      }
      await sleep(30);
    } finally {
      undo();
    }
    await sleep(30);
    // 3. What is still open can be ended.
    if (window.left && ends.left === 'open') window.left.close();
    // What no message can reach any more can be left.
    for (const { flow } of [modal, inline]) flow.close();
    for (let i = 0; i < 100 && Object.values(ends).includes('open'); i++) await sleep(20);
    return { ends, thrown, rest: { overlays: guard.overlays().length, locked: guard.isLocked() } };
  }

  const replacements = [
    ...REPLACED.map((path) => [path, 'replace', path]),
    ...Object.entries(KINDS).map(([name, path]) => [name, 'replaceAll', path]),
  ];
  const OUTCOME = /^(success|LINK_INTERNAL_ERROR)$/;

  for (const [name, how, path] of replacements) {
    test(`${name} throws while flows run: they end, the page is released, the next one works`, async () => {
      await open();
      used.page.allow(/replaced by the page/, /is not a constructor/, /not iterable/);
      const told = await run(whileReplaced, how, path);
      if (!told) return;
      assert.equal(told.thrown, undefined, 'link() never throws');
      assert.deepEqual(told.rest, NOTHING, JSON.stringify(told.ends));
      assert.match(told.ends.modal, OUTCOME, 'the overlay');
      assert.match(told.ends.inline, OUTCOME, 'inline');
      for (const one of ['opened', 'aborted', 'left']) {
        assert.match(told.ends[one], /^(LINK_USER_CANCELLED closed|LINK_INTERNAL_ERROR|LINK_NOT_FOUND)$/, one);
      }
      await works();
    });
  }

  /** In the page: an overlay that waits while something is replaced, longer than it takes to be looked at, and goes on. */
  async function looksWhileReplaced(how, path) {
    const { sleep } = hostile;
    const { flow, frame } = kit.modal();
    await kit.ready(frame);
    guard.note(flow);
    const undo = hostile[how](path);
    let thrown;
    try {
      await sleep(700);
    } catch (error) {
      thrown = String(error);
    } finally {
      undo();
    }
    const meanwhile = { end: guard.note(flow), thrown, overlays: guard.overlays().length };
    await kit.post(frame, kit.SENTINEL);
    for (let i = 0; i < 100 && guard.note(flow) === 'open'; i++) await sleep(20);
    return { meanwhile, end: guard.note(flow), rest: { overlays: guard.overlays().length, locked: guard.isLocked() } };
  }

  // What the SDK asks when it looks whether a person can see the overlay and leave it.
  const looks = [
    ...['getComputedStyle', 'Element.prototype.checkVisibility', 'Element.prototype.getBoundingClientRect'],
    ...['Element.prototype.matches', 'Element.prototype.querySelector', 'Element.prototype.getAnimations'],
  ].map((path) => [path, 'replace', path]);
  for (const [name, how, path] of [...looks, ['all of Array.prototype', 'replaceAll', 'Array.prototype']]) {
    test(`${name} throws when the overlay is looked at: it stays, and links afterwards`, async () => {
      await open();
      used.page.allow(/replaced by the page/);
      const told = await run(looksWhileReplaced, how, path);
      assert.deepEqual(told.meanwhile, { end: 'open', overlays: 1 });
      assert.deepEqual([told.end, told.rest], ['success', NOTHING]);
      await works();
    });
  }
});
