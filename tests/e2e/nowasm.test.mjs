// The build without WebAssembly, and how the other one falls back to it: SPEC section 11.
/* global kit, sdk, FiskilLink */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { sri } from '../../scripts/lib/integrity.mjs';
import { addUses, openPage, pageWith, sdkFile } from './lib/delivery.mjs';
import { suite } from './lib/suite.mjs';

const WORKS = { link: 'success', tag: 'sentinel', rest: 0 };
const NAMES = ['FiskilLinkElement', 'LinkError', 'isLinkError', 'link', 'preload', 'version'];

/** Scripts that make WebAssembly what it is in some browser. */
const REFUSALS = {
  'there is no WebAssembly (iOS Lockdown Mode)': 'delete window.WebAssembly;',
  'WebAssembly is undefined': 'window.WebAssembly = undefined;',
  'a module is refused (a policy, in Chromium and Firefox)':
    'WebAssembly.Module = class { constructor() { throw new WebAssembly.CompileError("refused"); } };',
  'an instance is refused (a policy, in WebKit)':
    'WebAssembly.Instance = class { constructor() { throw new WebAssembly.CompileError("refused"); } };',
  'a module of this size is refused (Chrome up to 114)':
    'WebAssembly.Module = class { constructor() { throw new RangeError("larger than 4KB"); } };',
};

const WAYS = {
  'an ES module': (folder, name = 'fiskil-link') => [{ type: 'module', src: `/use-${folder}/${name}.mjs` }],
  'a classic script': (folder, name = 'fiskil-link') => [`/${folder}/${name}.umd.js`, '/use.js'],
};

suite('the build without WebAssembly', {}, (used) => {
  let plain;
  const script = (body) => ({ type: 'text/javascript', body });
  before(() => {
    const { routes } = used.servers.app;
    addUses(routes, '/files', '-files');
    addUses(routes, '/held', '-held');
    for (const name of ['fiskil-link.mjs', 'fiskil-link.umd.js']) routes.set(`/held/${name}`, script(sdkFile(name)));
    // The plain build comes as `plain` says: late, broken, or as it is.
    routes.set('/held/fiskil-link.nowasm.umd.js', () => plain());
    routes.set('/refuse.js', script(REFUSALS['there is no WebAssembly (iOS Lockdown Mode)']));
  });

  const arrive = () => script(sdkFile('fiskil-link.nowasm.umd.js'));
  /** Lets the plain build arrive when the function that this returns is called. */
  const hold = () => {
    let release;
    const held = new Promise((done) => (release = done));
    plain = async () => {
      await held;
      return arrive();
    };
    return release;
  };

  const open = (scripts, rest) => {
    used.servers.app.routes.set('/page', pageWith({ scripts, ...rest }));
    return openPage(used, '/page');
  };
  /** A page that loads the SDK once it has loaded itself: the plain build would hold up its `load`. */
  const openHeld = async (way, body) => {
    await open(['/refuse.js'], { body });
    await used.page.run(
      (scripts) => {
        // From before the first script: a tag may tell at once that it cannot start.
        window.told = [];
        document.addEventListener('link-error', (event) =>
          window.told.push([event.composedPath()[0].id, event.detail.code]),
        );
        for (const script of scripts) {
          const element = document.createElement('script');
          element.async = false;
          document.head.append(Object.assign(element, script));
        }
      },
      WAYS[way]('held').map((script) => (typeof script === 'string' ? { src: script } : script)),
    );
  };
  const run = (body, ...args) => used.page.run(body, ...args);

  for (const [name, code] of Object.entries(REFUSALS)) {
    for (const way of Object.keys(WAYS)) {
      test(`${name}: ${way} loads the plain build and works`, async () => {
        used.servers.app.routes.set('/change.js', script(code));
        await open(['/change.js', ...WAYS[way]('files')]);
        const seen = await run(async () => ({
          works: await kit.sdk().then(() => kit.use()),
          files: kit.files().filter((file) => file.startsWith('nowasm')),
          names: Object.keys(sdk).sort(),
        }));
        assert.deepEqual(seen, { works: WORKS, files: ['nowasm.umd.js'], names: NAMES });
      });
    }
  }

  for (const way of Object.keys(WAYS)) {
    test(`${way}: the plain build by itself uses no WebAssembly`, async () => {
      used.servers.app.routes.set(
        '/change.js',
        script('window.asked = 0; Object.defineProperty(window, "WebAssembly", { get: () => void window.asked++ });'),
      );
      await open(['/change.js', ...WAYS[way]('files', 'fiskil-link.nowasm')]);
      const seen = await run(async () => {
        await kit.sdk();
        window.asked = 0;
        return { works: await kit.use(), asked: window.asked, names: Object.keys(sdk).sort() };
      });
      assert.deepEqual(seen, { works: WORKS, asked: 0, names: NAMES });
    });

    test(`${way}: link() returns a flow at once, which opens when the plain build arrives`, async () => {
      const release = hold();
      await openHeld(way);
      const early = await run(async () => {
        await kit.sdk();
        window.flow = sdk.link(kit.id(), { authServer: kit.auth });
        const { flow } = window;
        return [flow instanceof Promise, typeof flow.close, await kit.isPending(flow), kit.rest().hosts];
      });
      assert.deepEqual(early, [true, 'function', true, 0]);
      release();
      const seen = await run(async () => {
        while (!kit.all('iframe').length) await kit.sleep(10);
        const frame = await kit.ready(kit.all('iframe')[0]);
        await kit.post(frame, { isCompleted: true, consentID: 'con_1' });
        const first = await kit.outcome(window.flow);
        // Now it opens at once.
        const { flow, frame: second } = kit.modal();
        const shown = second?.isConnected;
        flow.close();
        return { first, shown, second: await kit.ending(flow), rest: kit.rest() };
      });
      assert.deepEqual(seen, {
        first: { completed: { consentID: 'con_1' } },
        shown: true,
        second: 'LINK_USER_CANCELLED closed',
        rest: { frames: 0, dialogs: 0, hosts: 0, style: null },
      });
    });

    test(`${way}: a flow that is closed before the plain build arrives opens nothing`, async () => {
      const release = hold();
      await openHeld(way);
      const seen = await run(async () => {
        await kit.sdk();
        // Nobody handles this: `close()` causes no unhandled rejection.
        sdk.link(kit.id(), { authServer: kit.auth }).close();
        window.flow = sdk.link(kit.id(), { authServer: kit.auth });
        window.flow.close();
        window.flow.close();
        const { failed } = await kit.outcome(window.flow);
        await kit.sleep(0);
        return failed;
      });
      assert.deepEqual(seen, {
        code: 'LINK_USER_CANCELLED',
        message: 'The flow was closed before it finished.',
        cancelled: true,
        needsNewSession: false,
        details: { reason: 'closed' },
      });
      release();
      const after = await run(async () => {
        const { flow, frame } = await kit.open();
        const hosts = kit.rest().hosts;
        window.flow.close();
        await kit.ready(frame);
        flow.close();
        return [hosts, await kit.ending(flow)];
      });
      assert.deepEqual(after, [1, 'LINK_USER_CANCELLED closed']);
    });

    test(`${way}: a flow can be closed while it waits and after it has opened, and a signal ends it too`, async () => {
      const release = hold();
      await openHeld(way);
      await run(async () => {
        await kit.sdk();
        window.controller = new AbortController();
        const { signal } = window.controller;
        window.flows = [
          kit.link(kit.id(), { signal }),
          kit.link(''),
          kit.link(kit.id(), { timeoutMs: -1 }),
          kit.link(kit.id(), { container: document.body.appendChild(document.createElement('div')) }),
        ];
        window.controller.abort();
      });
      release();
      const ends = await run(async () => {
        const [aborted, blank, wrong, inline] = window.flows;
        const first = await Promise.all([aborted, blank, wrong].map(kit.ending));
        const [frame] = kit.all('div iframe').length ? kit.all('div iframe') : kit.all('iframe');
        await kit.ready(frame);
        const frames = kit.all('iframe').length;
        inline.close();
        return [...first, frames, await kit.ending(inline), kit.rest().frames];
      });
      assert.deepEqual(ends, [
        'LINK_USER_CANCELLED aborted',
        'LINK_INVALID_SESSION',
        'LINK_INTERNAL_ERROR',
        1,
        'LINK_USER_CANCELLED closed',
        0,
      ]);
    });

    test(`${way}: tags of the page, and properties set before, wait for the plain build`, async () => {
      const release = hold();
      await openHeld(way, '<fiskil-link id="tag" overlay><button>Link account</button></fiskil-link>');
      const early = await run(async () => {
        const { FiskilLinkElement } = await kit.sdk();
        const tag = document.querySelector('#tag');
        Object.assign(tag, { sessionId: kit.id(), authServer: kit.auth });
        return [typeof FiskilLinkElement, tag instanceof FiskilLinkElement, Boolean(customElements.get('fiskil-link'))];
      });
      assert.deepEqual(early, ['function', false, false]);
      release();
      const seen = await run(async () => {
        const tag = document.querySelector('#tag');
        await kit.within(customElements.whenDefined('fiskil-link'), 'the tag was not defined');
        await kit.sleep(0);
        const isOne =
          tag instanceof sdk.FiskilLinkElement && customElements.get('fiskil-link') === sdk.FiskilLinkElement;
        tag.querySelector('button').click();
        const frame = await kit.frame(tag);
        await kit.post(frame, kit.SENTINEL);
        return { isOne, result: await tag.flow };
      });
      assert.deepEqual(seen, { isOne: true, result: { consentID: 'sentinel' } });
    });

    test(`${way}: preload() before the plain build arrives warms the connection at once, and the frame later`, async () => {
      const release = hold();
      await openHeld(way);
      const { links, session } = await run(async () => {
        const { preload } = await kit.sdk();
        const session = kit.id();
        preload();
        preload(session, { authServer: kit.auth });
        preload(kit.id(), { authServer: 'nonsense' });
        const links = [...document.querySelectorAll('link[rel=preconnect]')].map(({ href }) => new URL(href).origin);
        return { links, session };
      });
      assert.deepEqual(links, ['https://auth.fiskil.com', used.servers.auth.origin]);
      release();
      const end = await run(async (session) => {
        for (const end = Date.now() + 8000; !kit.all('iframe').length && Date.now() < end;) await kit.sleep(10);
        const frame = await kit.ready(kit.all('iframe')[0]);
        const flow = kit.link(session);
        await kit.post(frame, kit.SENTINEL);
        return kit.ending(flow);
      }, session);
      assert.equal(end, 'success');
      assert.equal(used.servers.loads(session), 1);
    });

    test(`${way}: preload() and link() of one session before the plain build arrives load one frame`, async () => {
      const release = hold();
      await openHeld(way);
      const session = await run(async () => {
        const { preload } = await kit.sdk();
        const session = kit.id();
        preload(session, { authServer: kit.auth });
        window.flow = kit.link(session);
        return session;
      });
      release();
      const seen = await run(async () => {
        while (!kit.all('iframe').length) await kit.sleep(10);
        const frame = await kit.ready(kit.all('iframe')[0]);
        const frames = kit.all('iframe').length;
        await kit.post(frame, kit.SENTINEL);
        return { frames, end: await kit.outcome(window.flow), rest: kit.rest() };
      });
      assert.deepEqual(seen, {
        frames: 1,
        end: { completed: { consentID: 'sentinel' } },
        rest: { frames: 0, dialogs: 0, hosts: 0, style: null },
      });
      assert.equal(used.servers.loads(session), 1);
    });

    test(`${way}: of two modal flows that wait for the plain build, the second supersedes the first`, async () => {
      const release = hold();
      await openHeld(way);
      await run(async () => {
        await kit.sdk();
        window.flows = [kit.link(kit.id()), kit.link(kit.id())];
      });
      release();
      const ends = await run(async () => {
        const [first, second] = window.flows;
        const superseded = await kit.ending(first);
        const [frame, ...others] = kit.all('iframe');
        await kit.post(await kit.ready(frame), kit.SENTINEL);
        return [superseded, others.length, await kit.ending(second)];
      });
      assert.deepEqual(ends, ['LINK_USER_CANCELLED superseded', 0, 'success']);
    });

    test(`${way}: what cannot be mounted any more when the plain build arrives is not`, async () => {
      const release = hold();
      await openHeld(way);
      await run(async () => {
        await kit.sdk();
        const place = document.body.appendChild(document.createElement('div'));
        window.flows = [kit.link(kit.id(), { signal: AbortSignal.abort() }), kit.link(kit.id(), { container: place })];
        place.remove();
      });
      release();
      const ends = await run(async () => [...(await Promise.all(window.flows.map(kit.ending))), kit.rest().hosts]);
      assert.deepEqual(ends, ['LINK_USER_CANCELLED aborted', 'LINK_NOT_FOUND', 0]);
    });

    test(`${way}: a plain build that does not come tells no session id`, async () => {
      used.page.allow(/fiskil-link\.nowasm/);
      plain = () => ({ status: 404, body: 'not found' });
      used.servers.app.routes.set(
        '/listen.js',
        script(`window.lines = [];
          for (const [name, call] of Object.entries(console))
            if (typeof call === 'function') console[name] = (...args) => void lines.push([name, ...args.flatMap((arg) => [arg, arg?.stack])].join(' '));
          addEventListener('unhandledrejection', ({ reason }) => lines.push('unhandled ' + reason));`),
      );
      await open(['/refuse.js', '/listen.js', ...WAYS[way]('held')]);
      const { failed, lines } = await run(async () => {
        await kit.sdk();
        sdk.preload('c0nf1dent1al', { authServer: kit.auth });
        const tag = kit.tag({ 'session-id': 'c0nf1dent1al', debug: '' });
        document.body.append(tag);
        const [failed] = await Promise.all([0, 1].map(() => kit.outcome(kit.link('c0nf1dent1al', { debug: true }))));
        return { failed, lines: window.lines };
      });
      assert.ok(
        lines.some((line) => /^error .*fiskil-link\.nowasm/.test(line)),
        'it said nothing',
      );
      assert.deepEqual(
        [...lines, JSON.stringify(failed)].filter((text) => text.includes('c0nf1dent1al')),
        [],
      );
    });

    for (const [what, broken] of Object.entries({
      'is not there': () => ({ status: 404, body: 'not found' }),
      'is another file': () => script('window.wrong = true;'),
      'is a page': () => ({ body: '<!doctype html><title>Sign in</title>' }),
    })) {
      test(`${way}: a plain build that ${what} rejects with what to do, and a later call tries again`, async () => {
        used.page.allow(/fiskil-link\.nowasm|integrity/);
        plain = broken;
        await openHeld(way);
        const first = await run(async () => {
          await kit.sdk();
          const flows = [kit.link(kit.id()), kit.link(kit.id())];
          const ends = await Promise.all(flows.map(kit.outcome));
          flows[0].close();
          return { ends, wrong: window.wrong, hosts: kit.rest().hosts };
        });
        assert.deepEqual([first.wrong, first.hosts], [undefined, 0]);
        for (const { failed } of first.ends) {
          assert.equal(failed.code, 'LINK_INTERNAL_ERROR');
          assert.match(failed.message, /WebAssembly.*fiskil-link\.nowasm/);
        }
        plain = arrive;
        assert.deepEqual(await run(() => kit.use()), WORKS);
      });
    }

    test(`${way}: where no build can start, tags say so in their place and at their click, until one can`, async () => {
      used.page.allow(/fiskil-link\.nowasm|integrity/);
      plain = () => ({ status: 404, body: 'not found' });
      const tags = `<fiskil-link id="inline" session-id="one"></fiskil-link>
        <fiskil-link id="trigger" session-id="two" overlay><button>Link account</button></fiskil-link>
        <fiskil-link id="empty"></fiskil-link>`;
      await openHeld(way, tags);
      const seen = await run(async () => {
        await kit.sdk();
        const heard = window.told;
        const until = async (count) => {
          for (const end = Date.now() + 4000; heard.length < count && Date.now() < end;) await kit.sleep(10);
        };
        await until(1);
        document.querySelector('#trigger button').click();
        await until(2);
        const late = Object.assign(document.createElement('fiskil-link'), { id: 'late' });
        document.body.append(late);
        late.setAttribute('session-id', 'three');
        await until(3);
        await kit.sleep(50);
        return heard;
      });
      assert.deepEqual(
        seen,
        ['inline', 'trigger', 'late'].map((id) => [id, 'LINK_INTERNAL_ERROR']),
      );
      plain = arrive;
      const opened = await run(async () => {
        const tag = document.querySelector('#trigger');
        tag.setAttribute('auth-server', kit.auth);
        tag.querySelector('button').click();
        await kit.within(customElements.whenDefined('fiskil-link'), 'the tag was not defined');
        await kit.post(await kit.frame(tag), kit.SENTINEL);
        return tag.flow;
      });
      assert.deepEqual(opened, { consentID: 'sentinel' });
    });

    test(`${way}: where no build can start, every tag that would show its flow says so, wherever its session is and whatever is around it`, async () => {
      used.page.allow(/fiskil-link\.nowasm|integrity/);
      plain = () => ({ status: 404, body: 'not found' });
      await openHeld(way, '<x-card id="early"></x-card>');
      const heard = await run(async () => {
        await kit.sdk();
        const heard = window.told;
        const add = (id, attributes = {}, properties = {}) => {
          const tag = kit.tag(attributes);
          document.body.append(Object.assign(tag, { id }, properties));
          return tag;
        };
        // An element that is defined after the SDK has come, with the tag in its shadow root.
        customElements.define(
          'x-card',
          class extends HTMLElement {
            connectedCallback() {
              const root = this.attachShadow({ mode: 'open' });
              queueMicrotask(() => root.append(Object.assign(kit.tag({ 'session-id': 's' }), { id: 'in shadow' })));
            }
          },
        );
        add('by fetchSession', {}, { fetchSession: () => 's' });
        add('by sessionId', {}, { sessionId: 's' });
        const late = add('by a late property');
        const waiting = add('disabled, then enabled', { 'session-id': 's', disabled: '' });
        add('without a session');
        add('disabled', { 'session-id': 's', disabled: '' });
        add('trigger', { 'session-id': 's', overlay: '' }).textContent = 'Link account';
        await kit.sleep(0);
        late.fetchSession = () => 's';
        waiting.removeAttribute('disabled');
        for (const end = Date.now() + 8000; heard.length < 5 && Date.now() < end;) await kit.sleep(10);
        await kit.sleep(50);
        return heard.map(([id]) => id).sort();
      });
      assert.deepEqual(heard, [
        'by a late property',
        'by fetchSession',
        'by sessionId',
        'disabled, then enabled',
        'in shadow',
      ]);
    });

    test(`${way}: where no build can start, each click on a trigger says so, and open() rejects`, async () => {
      used.page.allow(/fiskil-link\.nowasm|integrity/);
      plain = () => ({ status: 404, body: 'not found' });
      await openHeld(way, '<fiskil-link id="text" session-id="one" overlay>Link account</fiskil-link><div></div>');
      const seen = await run(async () => {
        await kit.sdk();
        const tag = document.querySelector('#text');
        const root = document.querySelector('div').attachShadow({ mode: 'open' });
        root.innerHTML = '<fiskil-link session-id="two" overlay><button>Link account</button></fiskil-link>';
        await kit.sleep(0);
        const flow = tag.open();
        const opened = [flow instanceof Promise, typeof flow.close, (await kit.outcome(flow)).failed.code];
        const after = [window.told.length];
        for (const clicked of [tag, tag, root.querySelector('button'), root.querySelector('button')]) {
          clicked.click();
          for (const end = Date.now() + 8000; window.told.length === after.at(-1) && Date.now() < end;)
            await kit.sleep(10);
          after.push(window.told.length);
        }
        return [...opened, ...after];
      });
      assert.deepEqual(seen, [true, 'function', 'LINK_INTERNAL_ERROR', 1, 2, 3, 4, 5]);
    });

    test(`${way}: open() on a tag before the plain build arrives opens the flow when it does`, async () => {
      const release = hold();
      await openHeld(way, '<fiskil-link overlay></fiskil-link>');
      const early = await run(async () => {
        await kit.sdk();
        const tag = document.querySelector('fiskil-link');
        await kit.sleep(0);
        Object.assign(tag, { authServer: kit.auth, fetchSession: () => kit.id() });
        window.first = tag.open();
        tag.close();
        window.flow = tag.open();
        return [window.first === window.flow, tag.open() === window.flow];
      });
      assert.deepEqual(early, [false, true]);
      release();
      const seen = await run(async () => {
        const tag = document.querySelector('fiskil-link');
        await kit.within(customElements.whenDefined('fiskil-link'), 'the tag was not defined');
        await kit.post(await kit.frame(tag), kit.SENTINEL);
        return {
          closed: await kit.ending(window.first),
          result: await window.flow,
          isOne: tag instanceof sdk.FiskilLinkElement && !Object.hasOwn(tag, 'fetchSession'),
        };
      });
      assert.deepEqual(seen, {
        closed: 'LINK_USER_CANCELLED closed',
        result: { consentID: 'sentinel' },
        isOne: true,
      });
    });

    for (const [what, policy] of Object.entries({
      'allows another policy and asks for none': ['trusted-types dompurify', 'success'],
      'allows another policy and asks for one': [
        "trusted-types dompurify; require-trusted-types-for 'script'",
        'LINK_INTERNAL_ERROR',
      ],
    })) {
      test(`${way}: a page whose header for trusted types ${what}`, async () => {
        used.page.allow(/trusted|TrustedScriptURL|fiskil-link|dompurify/i);
        plain = arrive;
        await open(['/refuse.js', ...WAYS[way]('held')], { headers: { 'content-security-policy': policy[0] } });
        const seen = await run(async () => {
          await kit.sdk();
          const hasTypes = Boolean(self.trustedTypes);
          const { flow, frame } = await kit.open();
          if (frame) await kit.post(frame, kit.SENTINEL);
          return { hasTypes, end: await kit.ending(flow) };
        });
        assert.equal(seen.end, seen.hasTypes ? policy[1] : 'success');
      });
    }

    test(`${way}: memory grows for many flows and for messages of a megabyte`, async () => {
      await open(WAYS[way]('files', 'fiskil-link.nowasm'));
      const seen = await run(async () => {
        await kit.sdk();
        const place = document.body.appendChild(document.createElement('div'));
        place.hidden = true;
        const big = 'ä€😀x'.repeat(120_000);
        const inPlace = (i) => {
          const flow = kit.link(`${i} ${big.slice(0, 300)}`, { container: place });
          flow.catch(() => {});
          return flow;
        };
        for (let i = 0; i < 150; i++) inPlace(i).close();
        const flows = Array.from({ length: 20 }, (_, i) => inPlace(i));
        const frames = kit.all('iframe', place);
        const kept = frames.every((frame, i) => new URL(frame.src).searchParams.get('sess_id').startsWith(`${i} ä`));
        for (const flow of flows.slice(1)) flow.close();
        // A frame that is still there hears its parent.
        await kit.ready(frames[0]);
        await kit.post(frames[0], { isCompleted: true, consentID: big, redirectURL: `/?x=${big}` });
        const { completed } = await kit.outcome(flows[0]);
        const ends = new Set(await Promise.all(flows.slice(1).map(kit.ending)));
        const failing = kit.modal();
        await kit.ready(failing.frame);
        await kit.post(failing.frame, { isCompleted: false, error: big, errorDescription: `${big}!` });
        const { failed } = await kit.outcome(failing.flow);
        return {
          count: frames.length,
          kept,
          ends: [...ends],
          result: completed.consentID === big && completed.redirectURL === `/?x=${big}`,
          failure: failed.message === `${big}!` && failed.details.error === big,
          works: await kit.use(),
        };
      });
      assert.deepEqual(seen, {
        count: 20,
        kept: true,
        ends: ['LINK_USER_CANCELLED closed'],
        result: true,
        failure: true,
        works: WORKS,
      });
    });
  }

  test('the fallback is loaded once, with the hash of integrity.json, and leaves no global', async () => {
    await open(['/refuse.js', '/files/fiskil-link.umd.js', '/use.js']);
    const seen = await run(async () => {
      const before = Object.keys(window);
      await Promise.all([kit.use(), sdk.link('').catch(() => {}), sdk.link(' ').catch(() => {})]);
      const added = [...document.scripts].filter(({ src }) => src.includes('nowasm'));
      return {
        globals: Object.keys(window).filter((name) => !before.includes(name)),
        own: FiskilLink === sdk,
        scripts: added.map(({ integrity, crossOrigin }) => [integrity, crossOrigin]),
      };
    });
    const hash = sri(sdkFile('fiskil-link.nowasm.umd.js'));
    assert.deepEqual(seen, { globals: [], own: true, scripts: [[hash, 'anonymous']] });
    assert.equal(JSON.parse(sdkFile('integrity.json'))['fiskil-link.nowasm.umd.js'], hash);
  });
});
