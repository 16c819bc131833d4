// In the page: carries out a list of calls and events, and tells which promises of the contract they broke.
/* global sdk */

const query = new URLSearchParams(location.search);
const authServer = query.get('consent');

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

function* everything(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}
const all = (selector, place = document) =>
  [place, ...(place.shadowRoot ? [place.shadowRoot] : [])]
    .flatMap((root) => [...everything(root)])
    .filter((element) => element.matches(selector));

const MESSAGES = {
  success: { isCompleted: true, consentID: 'c' },
  denied: { isCompleted: false, errorType: 'CONSENT_ENDUSER_DENIED' },
  invalid: { isCompleted: false, errorType: 'AUTH_SESSION_INVALID' },
  cancelled: { isCompleted: false, errorType: 'AUTH_SESSION_CANCELLED' },
  nothing: { isCompleted: false },
  junk: ['isCompleted'],
};

const BAD = {
  'no session': [],
  'a blank session': ['  '],
  'a number': [5],
  'a negative time': ['s', { timeoutMs: -1 }],
  'no container': ['s', { container: '#nowhere' }],
  'a selector that is none': ['s', { container: '##' }],
  'a script for a server': ['s', { authServer: 'javascript:1' }],
  'no object of options': ['s', 5],
  'a signal that is none': ['s', { signal: {} }],
  'an aborted signal': ['s', { signal: AbortSignal.abort() }],
};

let ids = 0;
const id = () => `calls-${performance.timeOrigin.toString(36)}-${++ids}`;

/** What a sequence works on: it is all gone afterwards. */
function world() {
  const flows = new Map();
  const tags = [];
  const places = [];
  const preloaded = [];
  const controllers = [];
  let isHidden = false;

  const one = (list, index) => list[index % list.length];
  const track = (flow) => {
    if (!flow || flows.has(flow)) return;
    const record = { settled: 0 };
    flows.set(flow, record);
    const count = () => record.settled++;
    flow.then(count, count);
  };
  const place = () => {
    const made = document.body.appendChild(document.createElement('div'));
    made.style.setProperty('--fiskil-link-height', '40px');
    places.push(made);
    return made;
  };
  const placeOf = (index) => one(places, index) ?? place();
  const tag = (attributes, withChild, into) => {
    const made = document.createElement('fiskil-link');
    for (const [name, value] of Object.entries({ 'auth-server': authServer, ...attributes }))
      made.setAttribute(name, value);
    if (withChild) made.append(document.createElement('button'));
    tags.push(made);
    into.append(made);
  };
  const frame = (index) => one(all('iframe'), index);
  const hide = (hidden) => {
    isHidden = hidden;
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    Object.defineProperty(document, 'visibilityState', { value: hidden ? 'hidden' : 'visible', configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  };

  const STEPS = {
    link: () => track(sdk.link(id(), { authServer })),
    'link inline': ({ index }) => track(sdk.link(id(), { authServer, container: placeOf(index) })),
    'link for a moment': ({ index }) =>
      track(sdk.link(id(), { authServer, timeoutMs: 1, ...(index % 2 && { container: placeOf(index) }) })),
    'link with a signal'({ index }) {
      const controller = new AbortController();
      controllers.push(controller);
      const { signal } = controller;
      track(sdk.link(id(), { authServer, signal, ...(index % 2 && { container: placeOf(index) }) }));
    },
    'link badly': ({ what }) => track(sdk.link(...BAD[what])),
    abort: ({ index }) => one(controllers, index)?.abort(),
    'close a flow': ({ index }) => one([...flows.keys()], index)?.close(),
    preload() {
      const session = id();
      preloaded.push(session);
      sdk.preload(session, { authServer });
    },
    'link what is preloaded'() {
      const session = preloaded.shift();
      if (session) track(sdk.link(session, { authServer }));
    },
    'an inline tag': ({ index }) => tag({ 'session-id': id() }, index % 2, placeOf(index)),
    'an overlay tag': ({ index }) => tag({ 'session-id': id(), overlay: '' }, index % 3, placeOf(index)),
    'a tag without a session': ({ index }) => tag(index % 2 ? { overlay: '' } : {}, true, placeOf(index)),
    'open a tag': ({ index }) => track(one(tags, index)?.open()),
    'close a tag': ({ index }) => one(tags, index)?.close(),
    'click a tag': ({ index }) => (one(tags, index)?.querySelector('button') ?? one(tags, index))?.click(),
    'set an attribute': ({ index, name, value }) =>
      one(tags, index)?.setAttribute(name, value === 'new' ? id() : value),
    'remove an attribute': ({ index, name }) => one(tags, index)?.removeAttribute(name),
    'set a property': ({ index, name, value }) => {
      const element = one(tags, index);
      if (element) element[name] = value === 'new' ? id() : value;
    },
    'remove a tag': ({ index }) => one(tags, index)?.remove(),
    'append a tag': ({ index }) => one(tags, index) && placeOf(index >> 2).append(one(tags, index)),
    'empty a tag': ({ index }) => one(tags, index)?.replaceChildren(),
    'clone a tag'({ index }) {
      const clone = one(tags, index)?.cloneNode(true);
      if (!clone) return;
      tags.push(clone);
      placeOf(index >> 2).append(clone);
    },
    'adopt a tag': ({ index }) =>
      one(tags, index) && document.implementation.createHTMLDocument('').adoptNode(one(tags, index)),
    'a listener that opens again': ({ index }) =>
      one(tags, index)?.addEventListener('link-error', ({ target }) => track(target.open()), { once: true }),
    'a listener that removes': ({ index }) =>
      one(tags, index)?.addEventListener('link-close', ({ target }) => target.remove(), { once: true }),
    'a listener that closes': ({ index }) =>
      one(tags, index)?.addEventListener('link-open', ({ target }) => target.close(), { once: true }),
    'remove a place': ({ index }) => one(places, index)?.remove(),
    'put a place back': ({ index }) => one(places, index) && document.body.append(one(places, index)),
    'hide a place': ({ index }) => one(places, index)?.style.setProperty('display', 'none'),
    'show a place': ({ index }) => one(places, index)?.style.removeProperty('display'),
    'a made-up message'({ index, what }) {
      const source = frame(index)?.contentWindow;
      if (source) dispatchEvent(new MessageEvent('message', { source, origin: authServer, data: MESSAGES[what] }));
    },
    'a message': ({ index, what }) =>
      frame(index)?.contentWindow.postMessage({ cmd: 'post', data: MESSAGES[what] }, '*', [new MessageChannel().port2]),
    'remove a frame': ({ index }) => frame(index)?.remove(),
    'reload a frame'({ index }) {
      const found = frame(index);
      if (found) found.src += '';
    },
    'remove a dialog': ({ index }) => one(all('dialog'), index)?.remove(),
    'close a dialog': ({ index }) => one(all('dialog'), index)?.close(),
    'remove a host': ({ index }) =>
      one(
        [...document.body.children].filter(({ localName }) => localName.startsWith('fiskil-link')),
        index,
      )?.remove(),
    'press Close': ({ index }) => one(all('[part~=close]'), index)?.click(),
    'move the focus': () => document.querySelector('#button').focus(),
    'take the focus away': () => document.activeElement?.blur(),
    'hide the page': () => hide(true),
    'show the page': () => hide(false),
    wait: () => sleep(30),
  };

  return {
    STEPS,
    watch: () => tags.forEach(({ flow }) => track(flow)),
    /** Takes everything away, as a page does that is done. */
    async end() {
      if (isHidden) hide(false);
      for (const session of preloaded) track(sdk.link(session, { authServer }));
      this.watch();
      for (const flow of flows.keys()) flow.close();
      for (const element of [...tags, ...places]) element.remove();
      await sleep(0);
      for (const flow of flows.keys()) flow.close();
      await sleep(20);
    },
    settlements: () => [...flows.values()].map(({ settled }) => settled),
  };
}

/** Whatever holds the page must be seen, so that it can be left. */
function stuck() {
  const holding = all(':modal');
  const isSeen = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
  };
  if (holding.some((element) => !isSeen(element))) return 'the page is inert under a dialog that cannot be seen';
  const isLocked = [document.documentElement, document.body].some(
    (element) => element.getAttribute('style') || getComputedStyle(element).overflowY !== 'visible',
  );
  if (isLocked && !holding.length) return 'the page is locked with nothing over it';
  return null;
}

/** What must not be there once everything is over. */
function left() {
  const found = [];
  for (const name of ['iframe', 'dialog']) if (all(name).length) found.push(`${all(name).length} ${name} left`);
  const hosts = all('*').filter(({ localName }) => localName.startsWith('fiskil-link'));
  if (hosts.length) found.push(`${hosts.length} hosts left`);
  for (const element of [document.documentElement, document.body]) {
    if (element.getAttribute('style')) found.push(`style="${element.getAttribute('style')}" on ${element.localName}`);
  }
  const button = document.querySelector('#button');
  button.blur();
  button.focus();
  if (document.activeElement !== button) found.push('an inert page');
  return found;
}

/** Waits until `look` finds nothing: the SDK looks at its dialog every 250 ms. */
async function patient(look) {
  for (let tries = 0; ; tries++) {
    const found = look();
    if (!found?.length || tries === 16) return found;
    await sleep(25);
  }
}

const WAITS = { none: null, microtask: () => Promise.resolve(), task: () => sleep(0), while: () => sleep(15) };

window.fuzz = {
  /** Carries out one sequence; resolves with what it broke, as sentences. */
  async play(steps) {
    const broken = [];
    const scene = world();
    window.__problems?.splice(0);
    for (const [index, step] of steps.entries()) {
      try {
        await scene.STEPS[step.call](step);
      } catch (error) {
        broken.push(`step ${index}, ${step.call}, threw ${error.name}: ${error.message}`);
      }
      scene.watch();
      const wait = WAITS[step.then];
      if (!wait) continue;
      await wait();
      scene.watch();
      if (step.then === 'microtask') continue;
      const found = await patient(stuck);
      if (found) broken.push(`after step ${index}, ${step.call}: ${found}`);
    }
    await scene.end();
    const settlements = scene.settlements();
    const wrong = settlements.filter((settled) => settled !== 1).length;
    if (wrong) broken.push(`${wrong} of ${settlements.length} flows settled ${settlements} times`);
    broken.push(...(await patient(left)));
    const problems = window.__problems?.splice(0) ?? [];
    for (const { kind, text } of problems) {
      if (!kind.startsWith('console')) broken.push(`${kind}: ${text}`);
    }
    return { broken, flows: settlements.length };
  },
  /** Several sequences; ends at the first that breaks something, with its index. */
  async playAll(sequences) {
    let flows = 0;
    for (const [index, steps] of sequences.entries()) {
      const told = await window.fuzz.play(steps);
      flows += told.flows;
      if (told.broken.length) return { index, broken: told.broken, flows };
    }
    return { index: -1, broken: [], flows };
  },
};
