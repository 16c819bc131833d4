// <fiskil-link> and link() in every framework that SPEC section 6 names, in pages that are written and built the way
// their users do it: `npm ci --prefix tests/frameworks` once, then `node --test tests/frameworks/frameworks.test.mjs`.
/* global kit, store, heard, linked, accounts */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { root } from '../../scripts/lib/paths.mjs';
import { suite } from '../e2e/lib/suite.mjs';
import { build } from './build.mjs';

const here = import.meta.dirname;
const TRIGGER_MS = 10_000;
const NOTHING = { frames: 0, dialogs: 0, hosts: 0, style: null };
const DENIED = { isCompleted: false, errorType: 'CONSENT_ENDUSER_DENIED' };
const DEFAULTS = {
  view: 'tag',
  show: true,
  session: null,
  address: null,
  timeout: null,
  label: null,
  overlay: false,
  debug: false,
  hidden: false,
  disabled: false,
  text: '',
  items: [],
  consent: '',
};

/** What each of them can show; React 18 sets no properties. */
const ALL = ['tag', 'properties', 'list', 'form', 'renewing', 'trigger', 'now'];
const VIEWS = {
  html: ALL.filter((view) => view !== 'trigger'),
  react18: ALL.filter((view) => view !== 'properties'),
  react19: ALL,
  preact: ALL,
  vue: ALL,
  svelte: [...ALL, 'bound'],
  solid: ALL,
  angular: [...ALL, 'bound', 'reactive'],
  lit: ALL,
};
/** Those that render on a server, with the view of the guide's component for that. */
const SERVER = { react18: 'trigger', react19: 'rendered', vue: 'trigger', svelte: 'trigger', solid: 'trigger' };

let ids = 0;
const newId = () => `frameworks-${process.pid}-${++ids}`;

const html = (name, { markup = '', head = '' } = {}) => ({
  body: `<!doctype html>
<html lang="en">
  <head><title>${name}</title><script src="/kit.js"></script>${head}</head>
  <body><div id="root">${markup}</div><script>window.rendered = document.querySelector('fiskil-link')</script><script type="module" src="/${name}/main.js"></script></body>
</html>`,
});

suite('frameworks', {}, (used) => {
  let built;
  before(async () => {
    built = await build();
    const { routes } = used.servers.app;
    routes.set('/api/session', () => ({ type: 'application/json', body: JSON.stringify({ session_id: newId() }) }));
    for (const [name, { script, render, head }] of Object.entries(built.pages)) {
      routes.set(`/${name}/main.js`, { type: 'text/javascript', body: script });
      routes.set(`/${name}/`, html(name));
      if (!render) continue;
      routes.set(`/${name}/rendered`, async ({ searchParams }) =>
        html(name, { markup: await render(JSON.parse(searchParams.get('state'))), head: head?.() }),
      );
    }
  });
  after(() => built?.close());

  /** Opens a framework's page in a state; resolves with ways to ask it and to change it. */
  async function open(name, state, path = '') {
    const { page, servers } = used;
    const origins = { auth: servers.auth.origin, other: servers.other.origin };
    const wanted = JSON.stringify({ ...DEFAULTS, auth: origins.auth, ...state });
    await page.open(`${servers.app.origin}/${name}/${path}?${new URLSearchParams({ ...origins, state: wanted })}`);
    await page.until(() => window.store);
    // React hydrates in a task of its own, and compares what is there then: until that, nobody else may change it.
    if (path && name.startsWith('react')) {
      await page.until(() =>
        kit.all('fiskil-link').every((tag) => Object.keys(tag).some((key) => key.startsWith('__react'))),
      );
    }
    return page;
  }

  const set = (patch) => used.page.run((next) => store.set(next), patch);
  const heardNow = () => used.page.run(() => heard);
  const hears = (...types) =>
    used.page
      .until((count) => heard.length >= count && heard, types.length)
      .then((all) => {
        assert.deepEqual(
          all.map(([type]) => type),
          types,
        );
        return all;
      });

  /** In the page: the consent UI of the nth tag that there is answers; its flow's end is noted. */
  const running = (nth = 0) =>
    used.page.run(async (nth) => {
      await kit.within(
        (async () => {
          while (!kit.all('fiskil-link')[nth]) await kit.sleep(10);
        })(),
        'no tag',
      );
      const tag = kit.all('fiskil-link')[nth];
      window.tag = tag;
      window.frame = await kit.frame(tag);
      // The consent UI answers a little before the browser says that it has loaded.
      while (tag.matches(':state(loading)')) await kit.sleep(5);
      window.ended = null;
      const noteEnd = (end) => (window.ended ??= end);
      tag.flow.then(
        ({ consentID }) => noteEnd(consentID),
        ({ code, details }) => noteEnd(`${code} ${details?.reason}`),
      );
    }, nth);

  /** The one frame that is left shows this session. */
  const shows = (session) =>
    used.page.until((id) => {
      const frames = kit.all('iframe');
      return frames.length === 1 && new URL(frames[0].src).searchParams.get('sess_id') === id;
    }, session);

  const succeed = (consentID) =>
    used.page.run((id) => kit.post(window.frame, { isCompleted: true, consentID: id }), consentID);

  /** Presses what the tag shows as its trigger, as a person does: when it is there, which frameworks decide. */
  async function pressTrigger() {
    const { driver } = used.page;
    const find = () =>
      driver.executeScript(`
        const find = (root) => [...root.querySelectorAll('*')].flatMap((one) =>
          [...(one.matches('fiskil-link > button') ? [one] : []), ...(one.shadowRoot ? find(one.shadowRoot) : [])]);
        return find(document)[0];
      `);
    const button = await driver.wait(find, TRIGGER_MS, 'there is no trigger');
    await button.click();
  }

  /** A flow of the page is sent to this suite's consent UI: the guide's code has no address of its own. */
  const useSandbox = () =>
    used.page.until(() => {
      const [tag] = kit.all('fiskil-link');
      tag?.setAttribute('auth-server', kit.auth);
      return Boolean(tag);
    });

  const values = () =>
    used.page.run(() => {
      const [tag] = kit.all('fiskil-link');
      const { sessionId, authServer, timeoutMs, label, overlay, debug, hidden, disabled } = tag;
      return { sessionId, authServer, timeoutMs, label, overlay, debug, hidden, disabled };
    });

  /** Waits until the tag's properties are these. */
  async function becomes(expected) {
    const { page } = used;
    const reached = page.until((wanted) => {
      const [tag] = kit.all('fiskil-link');
      return tag && Object.entries(wanted).every(([name, value]) => tag[name] === value);
    }, expected);
    await reached.catch(async () => assert.deepEqual(await values(), { ...(await values()), ...expected }));
  }

  /** Links, is rendered while it does, fails, and links another time: each time with a session of its own. */
  async function renews() {
    const { page, servers } = used;
    const asked = () => servers.app.requests.filter(({ path }) => path === '/api/session').length;
    const sessions = new Set();
    for (const [data, held] of [
      [{ isCompleted: true, consentID: 'first' }, 'first'],
      [DENIED, 'first'],
      [{ isCompleted: true, consentID: 'second' }, 'second'],
    ]) {
      const before = asked();
      await pressTrigger();
      await running();
      const session = await page.run(() => new URL(window.frame.src).searchParams.get('sess_id'));
      await set({ label: `Rendered for ${session}` });
      await page.until((label) => kit.all('fiskil-link')[0].label === label, `Rendered for ${session}`);
      await page.run((message) => kit.post(window.frame, message), data);
      await page.until(() => Boolean(window.ended));
      assert.equal(await page.run(() => window.tag.value), held);
      assert.deepEqual([asked() - before, servers.loads(session)], [1, 1]);
      sessions.add(session);
    }
    assert.equal(sessions.size, 3);
    assert.deepEqual(await page.run(() => ({ ...kit.rest(), hosts: 0 })), NOTHING);
  }

  const UNSET = { timeoutMs: 600000, label: '', overlay: false, debug: false, disabled: false };
  const GIVEN = { timeout: 120000, label: 'Link your bank', overlay: true, debug: true, disabled: true };
  const given = { timeoutMs: 120000, label: 'Link your bank', overlay: true, debug: true, disabled: true };
  const CHANGED = { timeout: 5000.5, label: 'Another', overlay: false, debug: false, disabled: false };
  const changed = { timeoutMs: 5000.5, label: 'Another', overlay: false, debug: false, disabled: false };

  const CHECKS = {
    'the tag is there without children, with some, and with others': [
      'tag',
      async (name, view) => {
        const page = await open(name, { view });
        const children = (text) =>
          page.until((wanted) => {
            const [tag] = kit.all('fiskil-link');
            if (!tag?.matches(':defined') || tag.innerText.trim() !== wanted) return false;
            // What the framework rendered is in the tag's slot, in view.
            const slot = tag.shadowRoot.querySelector('slot:not([name])');
            const shown = slot.assignedElements();
            return shown.length === (wanted ? 1 : 0) && shown.every((child) => child.getClientRects().length > 0);
          }, text);
        await children('');
        await set({ text: 'One' });
        await children('One');
        await set({ text: 'Two' });
        await children('Two');
        await set({ text: '' });
        await children('');
      },
    ],

    'children that change while a flow runs do not disturb it': [
      'tag',
      async (name, view) => {
        const session = newId();
        const page = await open(name, { view, session, text: 'One' });
        await running();
        await set({ text: 'Two' });
        await page.until(() => window.tag.textContent.trim() === 'Two');
        await set({ text: '' });
        await page.until(() => window.tag.textContent.trim() === '');
        assert.deepEqual(await page.run(() => [kit.all('iframe').length, window.frame.isConnected]), [1, true]);
        await succeed('consent');
        await hears('link-open', 'link-load', 'link-success', 'link-close');
        assert.equal(used.servers.loads(session), 1);
      },
    ],

    'strings, numbers and booleans are passed by the attributes’ names': [
      'tag',
      async (name, view) => {
        const page = await open(name, { view });
        // Preact makes null of a property that is a string an empty one.
        const attributes = () =>
          page.run(() => {
            const [tag] = kit.all('fiskil-link');
            return tag.getAttributeNames().filter((attribute) => tag.getAttribute(attribute));
          });
        await becomes({ sessionId: '', ...UNSET, hidden: false });
        assert.deepEqual(await attributes(), ['auth-server']);
        await set({ ...GIVEN, session: 'a session' });
        await becomes({ sessionId: 'a session', ...given });
        await set(CHANGED);
        // It is no longer disabled and has a session: what it opened is of no interest here.
        await becomes(changed);
        await set({ timeout: null, label: null, session: null });
        await becomes({ sessionId: '', ...UNSET });
        assert.deepEqual(await attributes(), ['auth-server']);
      },
    ],

    'strings, numbers and booleans are passed by the properties’ names': [
      'properties',
      async (name, view) => {
        const page = await open(name, { view, ...GIVEN, session: 'a session' });
        await becomes({ sessionId: 'a session', ...given });
        assert.deepEqual(
          await page.run(() => {
            const [tag] = kit.all('fiskil-link');
            const get = (attribute) => tag.getAttribute(attribute);
            return [get('session-id'), get('timeout-ms'), get('auth-server') === kit.auth, get('sessionid')];
          }),
          ['a session', '120000', true, null],
        );
        await set({ ...CHANGED, session: null });
        await becomes({ ...changed, sessionId: '' });
        await set({ timeout: null, label: null });
        // Vue sets 0 for null where a property is a number: its users write `:timeout-ms`.
        await becomes({ ...UNSET, timeoutMs: name === 'vue' ? 0 : 600000 });
        assert.deepEqual(await page.run(() => kit.rest().frames), 0);
      },
    ],

    'each event is heard, with its detail': [
      'tag',
      async (name, view) => {
        const [first, second] = [newId(), newId()];
        const page = await open(name, { view, session: first });
        await running();
        await succeed('consent-1');
        await hears('link-open', 'link-load', 'link-success', 'link-close');
        await set({ session: second });
        await shows(second);
        await running();
        await page.run((denied) => kit.post(window.frame, denied), DENIED);
        const all = await page.until(() => heard.length >= 8 && heard);
        assert.deepEqual(all, [
          ['link-open', null, 'fiskil-link'],
          ['link-load', null, 'fiskil-link'],
          ['link-success', 'consent-1', 'fiskil-link'],
          ['link-close', null, 'fiskil-link'],
          ['link-open', null, 'fiskil-link'],
          ['link-load', null, 'fiskil-link'],
          ['link-error', 'CONSENT_ENDUSER_DENIED', 'fiskil-link'],
          ['link-close', null, 'fiskil-link'],
        ]);
      },
    ],

    'a session that comes late, changes and goes opens, replaces and closes the flow': [
      'tag',
      async (name, view) => {
        const [first, second] = [newId(), newId()];
        const page = await open(name, { view });
        await page.until(() => kit.all('fiskil-link').length);
        assert.equal(await page.run(() => kit.all('iframe').length), 0);
        await set({ session: first });
        await running();
        const tag = await page.run(() => (window.first = window.tag) && window.tag.localName);
        assert.equal(tag, 'fiskil-link');
        await set({ session: second });
        await shows(second);
        assert.equal(await page.until(() => window.ended), 'LINK_USER_CANCELLED closed');
        await running();
        assert.ok(await page.run(() => window.first === window.tag), 'it is the same tag');
        await hears('link-open', 'link-load', 'link-open', 'link-load');
        await set({ session: null });
        assert.equal(await page.until(() => window.ended), 'LINK_USER_CANCELLED closed');
        await page.until(() => kit.all('iframe').length === 0);
        await hears('link-open', 'link-load', 'link-open', 'link-load');
        assert.deepEqual([first, second].map(used.servers.loads), [1, 1]);
      },
    ],

    'a tag that is taken away closes its flow without an event; it may come back': [
      'tag',
      async (name, view) => {
        for (const overlay of [false, true]) {
          const session = newId();
          const page = await open(name, { view, session, overlay });
          await running();
          await set({ show: false });
          assert.equal(await page.until(() => window.ended), 'LINK_USER_CANCELLED removed');
          assert.deepEqual(await page.run(() => kit.rest()), NOTHING);
          await hears('link-open', 'link-load');
          await set({ show: true });
          await running();
          await succeed('consent');
          const types = (await page.until(() => heard.length >= 6 && heard)).map(([type]) => type);
          assert.deepEqual(types.slice(2), ['link-open', 'link-load', 'link-success', 'link-close']);
          assert.equal(used.servers.loads(session), 2);
        }
      },
    ],

    'a keyed list that is reordered keeps its tags and their flows': [
      'list',
      async (name, view) => {
        const items = [newId(), newId(), newId()];
        const page = await open(name, { view, items });
        for (const nth of [0, 1, 2]) await running(nth);
        await page.run(() => {
          window.before = kit.all('fiskil-link').map((tag) => ({ tag, flow: tag.flow, session: tag.sessionId }));
        });
        await set({ items: [items[2], items[0], items[1]] });
        await page.until(
          (last) => kit.all('fiskil-link')[0].sessionId === last && kit.all('iframe').length === 3,
          items[2],
        );
        await page.run(() => kit.sleep(50));
        const kept = await page.run(() => window.before.map(({ tag, flow }) => tag.isConnected && tag.flow === flow));
        assert.deepEqual(kept, [true, true, true]);
        for (const nth of [0, 1, 2]) {
          await running(nth);
          await page.run(() => kit.post(window.frame, { isCompleted: true, consentID: `of ${window.tag.sessionId}` }));
          await page.until(
            (count) => window.ended && heard.filter(([type]) => type === 'link-success').length === count,
            nth + 1,
          );
        }
        const succeeded = (await heardNow()).filter(([type]) => type === 'link-success').map(([, what]) => what);
        assert.deepEqual(
          succeeded,
          [items[2], items[0], items[1]].map((item) => `of ${item}`),
        );
        const opened = (await heardNow()).filter(([type]) => type === 'link-open');
        assert.equal(opened.length, 3);
        await set({ items: [items[1]] });
        await page.until(() => kit.all('fiskil-link').length === 1);
      },
    ],

    'a form elsewhere in the page owns the tag, is held back by it, and submits its consent': [
      'form',
      async (name, view) => {
        const page = await open(name, { view, session: newId() });
        await running();
        const form = () =>
          page.run(() => {
            const owner = window.tag.form;
            return owner && [owner.id, owner.checkValidity(), [...new FormData(owner)]];
          });
        assert.deepEqual(await form(), ['accounts', false, []]);
        await succeed('consent');
        await page.until(() => window.ended);
        assert.deepEqual(await form(), ['accounts', true, [['consentID', 'consent']]]);
      },
    ],

    'the framework’s own binding holds the consent, clears it, and takes the next': [
      'bound',
      async (name, view) => {
        const session = newId();
        const page = await open(name, { view, session });
        const holds = (consent) =>
          page.until((wanted) => store.get().consent === wanted && kit.all('fiskil-link')[0].value === wanted, consent);
        await running();
        await holds('');
        await succeed('consent');
        await holds('consent');
        await set({ consent: '' });
        await holds('');
        assert.equal(used.servers.loads(session), 1);
        await set({ session: newId() });
        await running();
        await succeed('another');
        await holds('another');
      },
    ],

    'a reactive form holds the consent, resets and disables the tag, and cannot give it another': [
      'reactive',
      async (name, view) => {
        const page = await open(name, { view });
        await page.until(() => kit.all('fiskil-link').length === 1);
        const form = () =>
          page.run(() => {
            const [tag] = kit.all('fiskil-link');
            return [accounts.value.consentID, accounts.valid, accounts.dirty, tag.value, tag.disabled];
          });
        const link = async (consentID) => {
          await pressTrigger();
          await running();
          await succeed(consentID);
          await page.until(() => Boolean(window.ended));
        };
        assert.deepEqual(await form(), ['', false, false, '', false]);
        await link('consent');
        assert.deepEqual(await form(), ['consent', true, true, 'consent', false]);
        await page.run(() => accounts.reset());
        assert.deepEqual(await form(), [null, false, false, '', false]);
        await link('another');
        assert.deepEqual(await form(), ['another', true, true, 'another', false]);
        await page.run(() => accounts.setValue({ consentID: 'made up' }));
        assert.deepEqual(await form(), ['made up', true, true, 'another', false]);
        await page.run(() => accounts.disable());
        assert.equal((await form())[4], true);
        await pressTrigger();
        assert.deepEqual(await page.run(() => ({ ...kit.rest(), hosts: 0 })), NOTHING);
        await page.run(() => accounts.enable());
        await link('third');
        assert.deepEqual(await form(), ['third', true, true, 'third', false]);
      },
    ],

    'a tag that gets its sessions itself holds what it linked, and has a new session at each opening': [
      'renewing',
      async (name, view) => {
        for (const address of [null, '/api/session']) {
          const page = await open(name, { view, address });
          await renews();
          assert.equal(await page.run(() => kit.all('fiskil-link')[0].sessionUrl), address ?? '');
        }
      },
    ],

    'hidden hides the tag and leaves its flow alone': [
      'tag',
      async (name, view) => {
        const session = newId();
        const page = await open(name, { view, session });
        await running();
        const display = (value) => page.until((wanted) => getComputedStyle(window.tag).display === wanted, value);
        await set({ hidden: true });
        await display('none');
        await set({ hidden: false });
        await display('block');
        await succeed('consent');
        await hears('link-open', 'link-load', 'link-success', 'link-close');
        assert.equal(used.servers.loads(session), 1);
      },
    ],

    'disabled keeps a session from opening until it is switched off': [
      'tag',
      async (name, view) => {
        const session = newId();
        const page = await open(name, { view, session, disabled: true });
        await becomes({ sessionId: session, disabled: true });
        await page.run(() => kit.sleep(50));
        assert.equal(await page.run(() => kit.all('iframe').length), 0);
        await set({ disabled: false });
        await running();
        await set({ disabled: true });
        await becomes({ disabled: true });
        await succeed('consent');
        await hears('link-open', 'link-load', 'link-success', 'link-close');
      },
    ],

    'the component of the guide opens at its button, may be cancelled, says what failed, and hands on the consent': [
      'trigger',
      async (name, view) => {
        const session = newId();
        const page = await open(name, { view, session });
        await useSandbox();
        assert.equal(await page.run(() => kit.all('iframe').length), 0);
        const alert = (start) =>
          page.until((text) => {
            const [shown = ''] = kit.all('[role=alert]').map(({ textContent }) => textContent);
            return text ? shown.startsWith(text) : shown === '';
          }, start);
        const ENDS = {
          'LINK_USER_CANCELLED escape': async () => {
            await page.run(() => kit.all('dialog')[0].focus());
            await page.driver.actions().sendKeys(Key.ESCAPE).perform();
          },
          'CONSENT_OTP_FAILURE undefined': () =>
            page.run(() => kit.post(window.frame, { isCompleted: false, errorType: 'CONSENT_OTP_FAILURE' })),
          consent: () => succeed('consent'),
        };
        for (const [ended, end] of Object.entries(ENDS)) {
          await pressTrigger();
          await running();
          assert.ok(await page.run(() => kit.all('dialog')[0].matches(':modal')));
          await alert('');
          await end();
          await page.until(() => window.ended);
          assert.equal(await page.run(() => window.ended), ended);
          await alert(ended.startsWith('CONSENT') ? 'The one-time code was not accepted.' : '');
        }
        assert.deepEqual(await page.until(() => linked.length && linked), ['consent']);
        assert.deepEqual(await page.run(() => ({ ...kit.rest(), hosts: 0 })), NOTHING);
      },
    ],

    'link() in an effect leaves one flow, follows its session, and goes with the component': [
      'now',
      async (name, view) => {
        const [first, second, third] = [newId(), newId(), newId()];
        const page = await open(name, { view, session: first, show: false });
        await page.run(() => {
          window.mounted = 0;
          const count = (changes) => {
            for (const { addedNodes } of changes) {
              window.mounted += [...addedNodes].filter(({ localName }) => localName === 'fiskil-link').length;
            }
          };
          new MutationObserver(count).observe(document.body, { childList: true });
        });
        await set({ show: true });
        const answers = async (session) => {
          await shows(session);
          await page.run(async () => {
            [window.frame] = kit.all('iframe');
            await kit.ready(window.frame);
          });
        };
        await answers(first);
        // StrictMode runs the effect twice: two flows were opened in one tick, the first is closed.
        assert.equal(await page.run(() => window.mounted), name.startsWith('react') ? 2 : 1);
        await set({ session: second });
        await answers(second);
        await set({ show: false });
        await page.until(() => kit.all('iframe').length === 0);
        assert.deepEqual(await page.run(() => kit.rest()), NOTHING);
        await set({ show: true, session: third });
        await answers(third);
        await succeed('consent');
        assert.deepEqual(await page.until(() => linked.length && linked), ['consent']);
        assert.deepEqual(await page.run(() => kit.rest()), NOTHING);
        const alerts = await page.run(() => kit.all('[role=alert]').map(({ textContent }) => textContent));
        assert.deepEqual(alerts.filter(Boolean), []);
      },
    ],
  };

  for (const [name, view] of Object.entries(SERVER)) {
    test(`${name}: a tag rendered on the server is taken over as it is, and its flow with it`, async () => {
      const session = newId();
      const page = await open(name, { session, text: 'One' }, 'rendered');
      await becomes({ sessionId: session, overlay: false, debug: false, hidden: false, disabled: false });
      await running();
      await set({ text: 'Two' });
      await page.until(() => window.rendered.textContent.trim() === 'Two');
      await succeed('consent');
      assert.equal(await page.until(() => window.ended), 'consent');
      assert.ok(await page.run(() => window.rendered === window.tag), 'it is the tag that the server sent');
      assert.equal(used.servers.loads(session), 1);
      // React 19.3 does not listen where it hydrates: the guide has another component for that.
      const last = name === 'react19' ? [] : ['link-success', 'link-close'];
      const heardLast = (await heardNow()).map(([type]) => type).slice(-2);
      assert.deepEqual(heardLast, last);
    });

    test(`${name}: what is false on the server is off from the start`, async () => {
      const page = await open(name, { session: newId() }, 'rendered');
      await running();
      assert.deepEqual(await page.run(() => [kit.all('dialog').length, window.tag.overlay, window.tag.debug]), [
        0,
        false,
        false,
      ]);
      await set({ show: false });
      await page.until(() => window.ended);
      assert.deepEqual(await page.run(() => kit.rest()), NOTHING);
    });

    test(`${name}: a tag that gets its sessions itself, rendered on the server, does so in the browser`, async () => {
      for (const address of [null, '/api/session']) {
        // As with its listeners, React 19.3 sets no properties where it hydrates.
        const view = name === 'react19' ? 'renderedRenewing' : 'renewing';
        const page = await open(name, { view, address }, 'rendered');
        await renews();
        assert.ok(await page.run(() => window.rendered === window.tag), 'it is the tag that the server sent');
      }
    });

    test(`${name}: the component of the guide, rendered on the server, opens at its button`, async () => {
      const page = await open(name, { view, session: newId() }, 'rendered');
      await useSandbox();
      await pressTrigger();
      await running();
      await succeed('consent');
      assert.deepEqual(await page.until(() => linked.length && linked), ['consent']);
      assert.ok(await page.run(() => window.rendered === window.tag), 'it is the tag that the server sent');
    });
  }

  for (const [name, views] of Object.entries(VIEWS)) {
    for (const [what, [view, check]] of Object.entries(CHECKS)) {
      if (!views.includes(view)) continue;
      test(`${name}: ${what}`, () => check(name, view));
    }
  }

  /** A page as it stands in its file; its consent UI and its CDN become this suite's. */
  function serve(name) {
    const { app, auth } = used.servers;
    const body = readFileSync(join(here, name, 'index.html'), 'utf8')
      .replaceAll('session-url=', `auth-server="${auth.origin}" session-url=`)
      .replaceAll(/https:[^"]*\/@fiskil\/link[^/"]*\//g, '/')
      .replace('<head>', '<head><script src="/kit.js"></script><script>window.heard = []</script>');
    app.routes.set(`/${name}/page`, { body });
    return used.page.open(`${app.origin}/${name}/page?${new URLSearchParams({ auth: auth.origin })}`);
  }

  test('html: a page of markup opens at its button and hears what comes of it', async () => {
    const { page } = used;
    await serve('html');
    await page.run(() => {
      window.logged = [];
      for (const level of ['log', 'error']) console[level] = (...args) => window.logged.push([level, ...args]);
    });
    for (const data of [DENIED, { isCompleted: true, consentID: 'consent' }]) {
      await pressTrigger();
      await running();
      await page.run((message) => kit.post(window.frame, message), data);
      await page.until(() => window.ended);
    }
    // `CONSENT_ENDUSER_DENIED` counts as cancelled, and the page says nothing then.
    assert.deepEqual(await page.run(() => window.logged), [['log', 'consent']]);
  });

  test('htmx: the event posts the form with the consent in it', async () => {
    const { page, servers } = used;
    const posted = [];
    servers.app.routes.set('/accounts', async (url, request) => {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      posted.push([request.method, ...new URLSearchParams(Buffer.concat(chunks).toString())]);
      return { body: '<p id="answer">Linked</p>', collect: false };
    });
    await serve('htmx');
    await pressTrigger();
    await running();
    assert.deepEqual(posted, [], 'the trigger does not submit the form');
    await succeed('consent');
    await page.until(() => document.querySelector('#answer'));
    assert.deepEqual(posted, [['POST', ['consentID', 'consent']]]);
    assert.deepEqual(await page.run(() => kit.all('form fiskil-link').length), 0);
  });

  test('htmx: a fragment that is swapped in opens, is heard, and closes silently when it is swapped out', async () => {
    const { page, servers } = used;
    const { auth, app } = servers;
    let session;
    app.routes.set('/htmx/empty', { body: '<p>Nothing to link</p>', collect: false });
    app.routes.set('/htmx/fragment', () => {
      const body = `<fiskil-link session-id="${session}" auth-server="${auth.origin}"><p>Loading</p></fiskil-link>`;
      return { body, collect: false };
    });
    const press = (selector) => page.run((found) => document.querySelector(found).click(), selector);
    const inAccount = (wanted) =>
      page.until((id) => {
        const tags = document.querySelectorAll('#account fiskil-link');
        return id ? tags[0]?.sessionId === id && kit.all('iframe').length === 1 : tags.length === 0;
      }, wanted);
    await serve('htmx');

    const [first, second, third] = [newId(), newId(), newId()];
    session = first;
    await press('#account > button');
    await inAccount(first);
    await running(1);
    await press('#away');
    await inAccount(null);
    assert.equal(await page.until(() => window.ended), 'LINK_USER_CANCELLED removed');
    assert.equal(await page.run(() => kit.all('iframe').length), 0);
    assert.deepEqual(await heardNow(), ['link-open', 'link-load']);

    session = second;
    await press('#again');
    await inAccount(second);
    await running(1);
    await page.run(() => (window.first = window.tag) && null);
    session = third;
    await press('#morph');
    await inAccount(third);
    assert.equal(await page.until(() => window.ended), 'LINK_USER_CANCELLED closed');
    await running(1);
    assert.ok(await page.run(() => window.first === window.tag), 'a morph keeps the tag');
    await succeed('consent');
    await page.until(() => heard.includes('link-close'));
    assert.deepEqual(await heardNow(), [
      ...['link-open', 'link-load'],
      ...['link-open', 'link-load'],
      ...['link-open', 'link-load', 'link-success', 'consent', 'link-close'],
    ]);
  });
});

test('each code block of the guide stands in one of these pages', () => {
  // Pages are formatted as a whole: indentation may differ.
  const flat = (text) => text.replace(/^\s+/gm, '').trim();
  const sources = readdirSync(here, { recursive: true })
    .filter((file) => /\.(html|js|jsx|ts|tsx|vue|svelte)$/.test(file) && !file.includes('node_modules'))
    .map((file) => flat(readFileSync(join(here, file), 'utf8')));
  const guide = readFileSync(join(root, 'docs/frameworks.md'), 'utf8');
  // Those in Rust are compiled with the crate or stand in tests/yew; a command is no page.
  const blocks = [...guide.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)]
    .filter(([, language]) => !/^(rust|rs|sh)$/.test(language))
    .map(([, , code]) => flat(code));
  assert.ok(blocks.length > 15, `only ${blocks.length} blocks found`);
  for (const block of blocks)
    assert.ok(
      sources.some((source) => source.includes(block)),
      `in no page:\n${block}`,
    );
});
