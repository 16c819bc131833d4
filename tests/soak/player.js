// In the page of a soak: opens flows as it is told, lets their faults strike, and tells what came of each.
/* global sdk */
(() => {
  const query = new URLSearchParams(location.search);
  const auth = query.get('auth');
  const noise = query.get('noise');
  const EVENTS = ['open', 'load', 'success', 'error', 'close'];
  const FORGED = { isCompleted: true, consentID: 'forged' };
  /** Longer than any flow may take. */
  const STUCK = 30_000;
  /** A time limit that no flow meets. */
  const ENOUGH = 60_000;

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

  /** The page looks hidden to scripts as long as somebody hides it. */
  let hiders = 0;
  function hide(by) {
    const before = hiders > 0;
    hiders += by;
    if (before === hiders > 0) return;
    Object.defineProperty(document, 'hidden', { value: hiders > 0, configurable: true });
    Object.defineProperty(document, 'visibilityState', {
      value: hiders > 0 ? 'hidden' : 'visible',
      configurable: true,
    });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }

  /** A frame that belongs to no flow and posts what a flow would take for its end. */
  let stranger;
  /** A page of the sandbox that stays: without one, each frame would start a process and end it. */
  let resident;
  const settle = async (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    return frame;
  };

  function makeNoise() {
    stranger.contentWindow.postMessage({ cmd: 'post', data: FORGED, count: 3 }, '*', [new MessageChannel().port2]);
    for (const data of [FORGED, { error: 'CONSENT_TIMEOUT' }, 'text', null, [FORGED], { isCompleted: 'true' }]) {
      postMessage(data, '*');
      const { contentWindow: source } = stranger;
      dispatchEvent(new MessageEvent('message', { data, source, origin: auth }));
    }
  }

  const told = (error) => ({
    code: error?.code,
    cancelled: error?.cancelled,
    needsNewSession: error?.needsNewSession,
    details: error?.details && JSON.parse(JSON.stringify(error.details)),
    isCaused: error?.cause === REASON,
    isLinkError: error instanceof sdk.LinkError && sdk.isLinkError(error),
  });

  /** Each way to open a flow: resolves with it and with what it was put into. */
  const WAYS = {
    'link inline': ({ session, options, place }) => ({ flow: sdk.link(session, { ...options, container: place }) }),
    'link modal': modal,
    async preloaded({ session, options, early }) {
      sdk.preload(session, options);
      await sleep(early);
      return modal({ session, options });
    },
    'link inline later': ({ session, options, place, early, fails }) => ({
      flow: sdk.link(later(session, early, fails), { ...options, container: place }),
    }),
    'link modal later': ({ session, options, early, fails }) =>
      modal({ session: later(session, early, fails), options }),
    'tag inline': ({ session, options, place }) => withTag(options, place, { 'session-id': session }),
    'tag overlay': ({ session, options, place }) => withTag(options, place, { 'session-id': session, overlay: '' }),
    'tag overlay that fetches': ({ session, options, place, early }) =>
      withTag(options, place, { overlay: '' }, later(session, early, false, true)),
  };

  function modal({ session, options }) {
    const before = new Set(document.body.children);
    const flow = sdk.link(session, options);
    const hosts = [...document.body.children].filter(({ localName }) => localName.startsWith('fiskil-link'));
    // What was preloaded is there already.
    return { flow, host: hosts.find((element) => !before.has(element)) ?? hosts[0] };
  }

  const REASON = new Error('no session today');

  /** A session that comes in a while, or does not: as a promise, or from a function, in turns. */
  let turns = 0;
  function later(session, ms, fails, asFunction = false) {
    const answer = async () => {
      await sleep(ms);
      if (fails) throw REASON;
      return session;
    };
    if (asFunction || turns++ % 2) return answer;
    const promise = answer();
    // Nobody may wait for it: a flow that is closed first does not.
    promise.catch(() => {});
    return promise;
  }

  async function withTag({ authServer, timeoutMs }, place, more, fetchSession) {
    const tag = document.createElement('fiskil-link');
    const attributes = { 'auth-server': authServer, 'timeout-ms': timeoutMs, ...more };
    for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
    const events = [];
    for (const name of EVENTS) tag.addEventListener(`link-${name}`, () => events.push(name));
    tag.append(document.createElement('button'));
    if (fetchSession) tag.fetchSession = fetchSession;
    const opened = new Promise((done) => tag.addEventListener('link-open', done, { once: true }));
    place.append(tag);
    if ('overlay' in more) tag.querySelector('button').click();
    await opened;
    return { flow: tag.flow, host: tag, events };
  }

  /** A fault found nothing to strike at. */
  const NOTHING = {};

  /** What each fault does; it strikes a flow that is still open. Resolves with how the flow after it ended. */
  const FAULTS = {
    none: () => {},
    noise: makeNoise,
    close: ({ flow }) => flow.close(),
    abort: ({ controller }) => controller.abort(),
    'remove the tag': ({ host }) => host.remove(),
    'remove the place': ({ place }) => place.remove(),
    'remove the host': ({ host }) => host.remove(),
    // It comes with a flow's failure by itself.
    'no session comes': () => {},
    'remove the frame'({ host, place }) {
      const [frame] = all('iframe', host ?? place);
      frame?.remove();
      return frame ? undefined : NOTHING;
    },
    'move the tag': ({ host, place }) => place.append(host),
    'close button': ({ host }) => all('[part~=close]', host)[0].click(),
    async hidden() {
      hide(1);
      await sleep(100);
      hide(-1);
    },
    supersede: ({ next, options }) => after(sdk.link(next, { ...options, timeoutMs: ENOUGH })),
    'close and open again'({ flow, next, options, way, place }) {
      flow.close();
      const container = /inline/.test(way) && { container: place };
      return after(sdk.link(next, { ...options, timeoutMs: ENOUGH, ...container }));
    },
  };

  const after = (flow) =>
    flow.then(
      () => 'completed',
      (error) => `${error.code} ${error.details?.reason ?? ''}`,
    );

  /** Opens a flow, has its fault strike, and resolves with what it did. */
  async function play({ number, session, next, way, fault, at, timeoutMs, scenario }) {
    const place = document.body.appendChild(document.createElement('div'));
    place.style.setProperty('--fiskil-link-height', '60px');
    const controller = new AbortController();
    // A signal only where it is used: a preloaded frame is for the same options.
    const options = { authServer: auth, timeoutMs, ...(fault === 'abort' && { signal: controller.signal }) };
    const silent = scenario === 'silence' && fault === 'hidden';
    if (silent) hide(1);
    const opened = await WAYS[way]({ session, options, place, early: at, fails: fault === 'no session comes' });
    const { flow, host, events } = opened;
    const record = { number, settled: 0, end: null, struck: false, events };
    const over = flow.then(
      (result) => {
        record.settled++;
        record.end = { completed: { ...result } };
      },
      (error) => {
        record.settled++;
        record.end = { failed: told(error) };
      },
    );
    if (silent) {
      await sleep(timeoutMs + 300);
      record.early = record.settled > 0;
      hide(-1);
    } else {
      if (fault === 'move the tag' && scenario === 'server-error') {
        await new Promise((done) => host.addEventListener('link-load', done, { once: true }));
      } else if (at) await sleep(at);
      record.struck = fault === 'no session comes' || record.settled === 0;
      if (record.struck) {
        const result = await FAULTS[fault]({ flow, host, place, controller, next, options, way });
        if (result === NOTHING) record.struck = false;
        else if (result) record.next = result;
      }
    }
    await Promise.race([over, sleep(STUCK)]);
    if (!record.settled) record.problem = 'it did not end';
    // Whatever still wants to settle or to send an event has its chance.
    await sleep(0);
    record.kept = all('iframe', host ?? place).length > 0;
    flow.close();
    flow.close();
    await sleep(0);
    if (host && host.localName === 'fiskil-link' && events) host.remove();
    else if (host?.isConnected) record.left = 'its host';
    if (all('iframe, dialog[open]', place).length) record.left = 'something in its place';
    place.remove();
    return record;
  }

  const done = [];

  window.player = {
    async settle() {
      stranger = await settle(noise);
      resident = await settle(`${auth}/errors`);
    },

    /** Plays these flows, `wide` inline ones side by side and the modal ones one after the other. */
    start(flows, wide) {
      const isModal = ({ way }) => /modal|overlay|preloaded/.test(way);
      const lane = async (queue) => {
        for (let flow; (flow = queue.shift());) {
          const { number } = flow;
          // Longer than a flow and the one after it may take: nothing that a flow waits for may hold up the lane.
          const late = sleep(2.5 * STUCK).then(() => ({ number, problem: 'it hangs' }));
          const told = play(flow).catch((error) => ({ number, problem: `${error.stack ?? error}` }));
          done.push(await Promise.race([told, late]));
        }
      };
      const inline = flows.filter((flow) => !isModal(flow));
      const lanes = [lane(flows.filter(isModal)), ...Array.from({ length: wide }, () => lane(inline))];
      return lanes.length;
    },

    /** What the flows that have ended since the last call did. */
    take: () => done.splice(0),

    /** What is left in the page while no flow is open, as sentences. */
    left() {
      const found = [];
      const frames = all('iframe').filter((frame) => frame !== stranger && frame !== resident);
      if (frames.length) found.push(`${frames.length} frames`);
      if (all('dialog').length) found.push(`${all('dialog').length} dialogs`);
      const hosts = all('*').filter(({ localName }) => localName.startsWith('fiskil-link'));
      if (hosts.length) found.push(`${hosts.length} hosts`);
      for (const element of [document.documentElement, document.body]) {
        if (element.getAttribute('style'))
          found.push(`style="${element.getAttribute('style')}" on ${element.localName}`);
        if (getComputedStyle(element).overflowY !== 'visible') found.push(`a locked scroll on ${element.localName}`);
      }
      const button = document.querySelector('#button');
      button.blur();
      button.focus();
      if (document.activeElement !== button) found.push('an inert page');
      return found;
    },

    /** The WebAssembly's memory in pages, and the sizes of its tables. */
    wasm() {
      const exported = Object.values(window.wasm ?? {});
      const memory = exported.find((one) => one instanceof WebAssembly.Memory);
      const tables = exported.filter((one) => one instanceof WebAssembly.Table);
      return { pages: memory ? memory.buffer.byteLength / 65536 : 0, tables: tables.map(({ length }) => length) };
    },
  };
})();
