// What tests use inside a host page: `kit` opens flows, speaks to their frames, and tells what is left of them.
// `window.sdk` is the module's namespace, once the page has loaded it.
/* global sdk */
(() => {
  const query = new URLSearchParams(location.search);
  const auth = query.get('auth');
  const other = query.get('other');
  const EVENTS = ['open', 'load', 'success', 'error', 'close'];
  let ids = 0;

  const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

  function* elements(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* elements(element.shadowRoot);
    }
  }

  /** Every element of this kind below a place, shadow trees included. */
  const all = (name, place = document) => {
    const roots = place.shadowRoot ? [place.shadowRoot, place] : [place];
    return roots.flatMap((root) => [...elements(root)]).filter((element) => element.matches(name));
  };

  /** Says what did not happen, long before the page's own time is up. */
  const within = (promise, what, ms = 8000) => {
    let late;
    const limit = new Promise((_, fail) => (late = setTimeout(() => fail(new Error(`${what} within ${ms} ms`)), ms)));
    return Promise.race([promise, limit]).finally(() => clearTimeout(late));
  };

  const ask = (frame, command) =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        port1.close();
        done(data);
      };
      frame.contentWindow.postMessage(command, '*', [port2]);
    });

  const gone = async (frame) => {
    while (frame.isConnected) await sleep(20);
  };

  /** Sends a command to the consent UI in a frame; resolves with the answer, unless the command cost it the frame. */
  const tell = (frame, command) =>
    within(Promise.race([ask(frame, command), gone(frame)]), `the consent UI did not ${command.cmd}`);

  /** Resolves with the frame once the consent UI of this origin answers in it. */
  async function ready(frame, origin = '') {
    for (const end = Date.now() + 12_000; Date.now() < end;) {
      // A frame that is just loading hears nothing: ask again.
      const answer = await Promise.race([ask(frame, { cmd: 'state' }), sleep(100)]);
      // It answers while it is still loading.
      const phase = frame.parentNode?.dataset?.phase;
      if (answer?.url.startsWith(origin) && !/^(loading|slow)$/.test(phase)) {
        // One that is loaded ahead does not show when it has loaded.
        if (phase === 'preloading') await sleep(50);
        return frame;
      }
      await sleep(answer ? 20 : 0);
    }
    throw new Error('the consent UI did not answer within 12 s');
  }

  /** Takes the frame to another origin, as a redirect would. */
  function take(frame, origin) {
    // Its answer may be lost with the page that gives it.
    void ask(frame, { cmd: 'navigate', url: `${origin}/` });
    return ready(frame, origin);
  }

  const post = (frame, data, count = 1) => tell(frame, { cmd: 'post', data, count });

  /** A new session id; no two tests share one, so that loads of its frame can be counted. */
  const id = () => `session-${performance.timeOrigin.toString(36)}-${++ids}`;

  /** What a value is, for JSON: `undefined` and classes stay visible. */
  const plain = (value) => {
    if (value === undefined) return '(undefined)';
    if (value instanceof Error) return failure(value);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  };

  function failure(error) {
    if (!(error instanceof sdk.LinkError) || !(error instanceof Error) || error.name !== 'LinkError') throw error;
    const { code, message, cancelled, needsNewSession } = error;
    const details = 'details' in error ? { details: plain(error.details) } : {};
    return { code, message, cancelled, needsNewSession, ...details };
  }

  /** How a flow ended: `{ completed }` or `{ failed }`. */
  const outcome = (flow) => {
    const told = flow.then(
      (result) => ({ completed: plain(result) }),
      (error) => ({ failed: failure(error) }),
    );
    return within(told, 'the flow did not end');
  };

  /** In short: the code and, if it says so, the reason; or `success`. */
  const ending = async (flow) => {
    const { failed } = await outcome(flow);
    return failed ? [failed.code, failed.details?.reason].filter(Boolean).join(' ') : 'success';
  };

  /** Whether a flow is still open, as far as a task from now. */
  const isPending = async (flow) => {
    const mark = {};
    const settled = flow.then(
      () => undefined,
      () => undefined,
    );
    await sleep(0);
    return (await Promise.race([settled, mark])) === mark;
  };

  /** A success that nothing else sends: where it ends a flow, all that came before was ignored. */
  const SENTINEL = { isCompleted: true, consentID: 'sentinel' };

  window.kit = {
    auth,
    other,
    EVENTS,
    SENTINEL,
    all,
    tell,
    ready,
    take,
    post,
    id,
    plain,
    outcome,
    ending,
    isPending,
    sleep,
    within,

    /** Opens a flow on the suite's consent UI. */
    link: (session, options) => sdk.link(session, { authServer: auth, ...options }),

    /** Opens an inline flow in a place of its own. Unless it is `bare`, its failure counts as handled. */
    inline(session = id(), options, bare = false) {
      const place = document.createElement('div');
      // Many tall frames side by side take long to paint.
      place.style.setProperty('--fiskil-link-height', '80px');
      document.body.append(place);
      const flow = window.kit.link(session, { container: place, ...options });
      if (!bare) flow.catch(() => {});
      return { session, place, flow, frame: all('iframe', place)[0], host: place.firstElementChild };
    },

    /** Opens a modal flow. Unless it is `bare`, its failure counts as handled. */
    modal(session = id(), options, bare = false) {
      const before = new Set(all('dialog'));
      const flow = window.kit.link(session, options);
      if (!bare) flow.catch(() => {});
      const dialog = all('dialog').find((one) => !before.has(one));
      return { session, flow, dialog, frame: dialog?.querySelector('iframe'), host: dialog?.getRootNode().host };
    },

    /** A tag that is not in the document yet. */
    tag(attributes) {
      const tag = document.createElement('fiskil-link');
      for (const [name, value] of Object.entries({ 'auth-server': auth, ...attributes })) tag.setAttribute(name, value);
      return tag;
    },

    /** The frame of a tag, once its consent UI answers. */
    async frame(tag) {
      for (const start = Date.now(); Date.now() < start + 8000; await sleep(5)) {
        const [frame] = all('iframe', tag);
        if (frame) return ready(frame);
      }
      throw new Error('the tag had no frame within 8 s');
    },

    /** Resolves with the next event of this type. */
    next: (target, type) =>
      within(new Promise((done) => target.addEventListener(type, done, { once: true })), `no ${type}`),

    /** Every event of a flow that the target hears, from now on: its name without `link-`. */
    record(target) {
      const heard = [];
      for (const type of EVENTS) target.addEventListener(`link-${type}`, () => heard.push(type));
      return heard;
    },

    /** What there is of flows in the page. */
    rest: () => ({
      frames: all('iframe').length,
      dialogs: all('dialog').length,
      hosts: all('*').filter(({ localName }) => localName.startsWith('fiskil-link')).length,
      style: document.documentElement.getAttribute('style'),
    }),

    /** Resolves when the window has heard a message from this window. */
    heard(source) {
      const told = new Promise((done) => {
        const hear = (event) => {
          if (event.source !== source) return;
          removeEventListener('message', hear);
          setTimeout(done);
        };
        addEventListener('message', hear);
      });
      return within(told, 'no message came');
    },

    /** Makes the page look hidden or visible to scripts. */
    hide(hidden) {
      const state = hidden ? 'hidden' : 'visible';
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    },
  };
})();
