// The lock of the page's scrolling, with the page's own locks and a second copy of the SDK, in every order: only what is
// still ours is given back (SPEC section 5, real-pages.md R3).
/* global kit, guard, copies */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pages } from './lib/pages.mjs';

/** Every order in which one party locks and unlocks (L, U) and another opens and closes (O, C). */
const ORDERS = ['OLCU', 'OLUC', 'OCLU', 'LOUC', 'LOCU', 'LUOC'];

/** How pages and libraries lock: each returns what unlocks. */
const LOCKS = {
  'sets overflow of the body and empties it': () => {
    document.body.style.overflow = 'hidden';
    return () => (document.body.style.overflow = '');
  },
  'sets overflow of the body and puts back what was there': () => {
    const { overflow } = document.body.style;
    document.body.style.overflow = 'hidden';
    return () => (document.body.style.overflow = overflow);
  },
  'sets overflow of the root and empties it': () => {
    document.documentElement.style.overflow = 'hidden';
    return () => (document.documentElement.style.overflow = '');
  },
  'sets overflow of the root and puts back what was there': () => {
    const { overflow } = document.documentElement.style;
    document.documentElement.style.overflow = 'hidden';
    return () => (document.documentElement.style.overflow = overflow);
  },
  'sets overflow of the root, important, and removes it': () => {
    document.documentElement.style.setProperty('overflow', 'hidden', 'important');
    return () => document.documentElement.style.removeProperty('overflow');
  },
  'puts back the whole style attribute': () => {
    const before = [document.documentElement, document.body].map((one) => [one, one.getAttribute('style')]);
    for (const [one] of before) one.style.overflowY = 'hidden';
    return () => {
      for (const [one, text] of before) {
        if (text === null) one.removeAttribute('style');
        else one.setAttribute('style', text);
      }
    };
  },
  'writes the style attribute': () => {
    document.body.setAttribute('style', 'overflow: hidden; padding-right: 15px');
    return () => document.body.setAttribute('style', '');
  },
  'keeps what was computed': () => {
    const { overflow } = getComputedStyle(document.body);
    document.body.style.overflow = 'hidden';
    return () => (document.body.style.overflow = overflow === 'visible' ? '' : overflow);
  },
  'toggles a class': () => {
    document.body.classList.add('locked');
    return () => document.body.classList.remove('locked');
  },
  'toggles a class of the root': () => {
    document.documentElement.classList.add('locked');
    return () => document.documentElement.classList.remove('locked');
  },
  'adds a style sheet': () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'body { overflow: hidden !important; position: relative !important }';
    return () => style.remove();
  },
  'fixes the body where it was scrolled to': () => {
    const y = scrollY;
    Object.assign(document.body.style, { position: 'fixed', top: `-${y}px`, width: '100%', overflowY: 'scroll' });
    return () => {
      Object.assign(document.body.style, { position: '', top: '', width: '', overflowY: '' });
      scrollTo({ top: y, behavior: 'instant' });
    };
  },
};

/** What a page says of itself before. */
const PAGES = {
  'a plain page': {},
  'a page with inline styles': { html: 'overflow-y: scroll; color: red', body: 'overflow-x: hidden; margin: 1px' },
};

const load = `
  import * as wasm from '/files/fiskil-link.mjs';
  import * as plain from '/files/fiskil-link.nowasm.mjs';
  import * as again from '/files/fiskil-link.mjs?again';
  window.copies = { wasm, plain, again };
  window.sdk = wasm;
`;
const css = '<style>.locked { overflow: hidden !important }</style>';

pages('locks of scrolling', { pages: { host: { head: css }, copies: { sdk: load } } }, (used) => {
  const { open, run } = used;

  for (const [lock, act] of Object.entries(LOCKS)) {
    for (const [name, styles] of Object.entries(PAGES)) {
      test(`${name} that ${lock} is in the end as without us, in every order`, async () => {
        await open();
        const wrong = await run(
          async (orders, act, { html = '', body = '' }) => {
            const lock = new Function(`return (${act})()`);
            const wrong = [];
            const start = () => {
              document.documentElement.setAttribute('style', html);
              document.body.setAttribute('style', body);
              scrollTo({ top: 400, behavior: 'instant' });
            };
            const state = () => JSON.stringify({ ...guard.look(), y: scrollY });
            // What the page does by itself.
            start();
            const unlockAlone = lock();
            const isLock = guard.isLocked();
            unlockAlone();
            // Firefox puts a page whose lock has gone back to where it was scrolled to in its own time.
            await kit.sleep(200);
            const expected = state();

            for (const order of orders) {
              for (const way of ['close', 'success']) {
                start();
                const flow = {};
                let unlock;
                const steps = {
                  L: () => (unlock = lock()),
                  U: () => unlock(),
                  O: async () => {
                    Object.assign(flow, kit.modal());
                    if (!guard.isLocked()) wrong.push(`${order}: the page scrolls under the overlay`);
                    if (way === 'success') await kit.ready(flow.frame);
                  },
                  C: async () => {
                    if (way === 'close') flow.flow.close();
                    else await kit.post(flow.frame, kit.SENTINEL);
                    await kit.outcome(flow.flow);
                    const stillTheirs = /L.*C.*U/.test(order);
                    if (stillTheirs && isLock && !guard.isLocked()) wrong.push(`${order}: the page's lock has gone`);
                  },
                };
                for (const step of order) await steps[step]();
                for (let tries = 0; state() !== expected && tries < 20; tries++) await kit.sleep(10);
                if (state() !== expected) wrong.push(`${order}, ${way}: ${state()} instead of ${expected}`);
              }
            }
            return wrong;
          },
          ORDERS,
          String(act),
          styles,
        );
        assert.deepEqual(wrong, []);
      });
    }
  }

  const PAIRS = [
    ['wasm', 'plain'],
    ['plain', 'wasm'],
    ['wasm', 'again'],
  ];
  for (const [one, two] of PAIRS) {
    test(`two copies of the SDK, ${one} and ${two}, leave nothing behind in any order`, async () => {
      await open('copies');
      used.page.allow(/is defined already/);
      const wrong = await run(
        async (orders, one, two) => {
          const wrong = [];
          for (const order of orders) {
            for (const html of ['', 'overflow-y: scroll; color: red']) {
              document.documentElement.setAttribute('style', html);
              const before = JSON.stringify(guard.look());
              const flows = {};
              const step = {
                O: () => (flows.one = guard.watch(copies[one].link(kit.id(), { authServer: kit.auth }))),
                C: () => flows.one.close(),
                L: () => (flows.two = guard.watch(copies[two].link(kit.id(), { authServer: kit.auth }))),
                U: () => flows.two.close(),
              };
              for (const name of order) {
                step[name]();
                await kit.sleep(0);
                const isOpen = [flows.one, flows.two].some((flow) => flow && guard.note(flow) === 'open');
                if (isOpen !== guard.isLocked()) wrong.push(`${order} at ${name}: open is ${isOpen}, locked is not`);
              }
              const after = JSON.stringify(guard.look());
              if (after !== before) wrong.push(`${order}: ${after} instead of ${before}`);
              const rest = kit.rest();
              if (rest.frames + rest.dialogs + rest.hosts) wrong.push(`${order}: ${JSON.stringify(rest)}`);
            }
          }
          return wrong;
        },
        ORDERS,
        one,
        two,
      );
      assert.deepEqual(wrong, []);
    });
  }

  test('with two copies, Escape and Close each end the flow that is on top, and the one below can be left too', async () => {
    await open('copies');
    used.page.allow(/is defined already/);
    await run(async () => {
      const options = { authServer: kit.auth };
      window.first = guard.watch(copies.wasm.link(kit.id(), options));
      window.second = guard.watch(copies.plain.link(kit.id(), options));
      await guard.untrapped();
      const frames = kit.all('iframe');
      for (const frame of frames) await kit.ready(frame);
      // A key that is pressed in a consent UI is not the page's: the focus is beside it.
      kit.all('[part=close]').at(-1).focus();
    });
    const ends = () => run(() => [guard.note(window.first), guard.note(window.second)]);
    // A copy may take the place of another: then there is one layer, else two.
    const [first] = await ends();
    assert.match(first, /^(open|LINK_USER_CANCELLED superseded)$/);
    await used.page.press('\uE00C');
    await used.page.until(() => guard.note(window.second) !== 'open');
    assert.deepEqual(await ends(), [first, 'LINK_USER_CANCELLED escape']);
    await run(() => {
      guard.watch(window.first);
    });
    await used.leave();
  });

  test('a tag of one copy and link() of another reach their own outcomes', async () => {
    await open('copies');
    used.page.allow(/is defined already/);
    const ends = await run(async () => {
      const ends = [];
      for (const name of ['wasm', 'plain', 'again']) {
        const place = document.body.appendChild(document.createElement('div'));
        const flow = copies[name].link(kit.id(), { authServer: kit.auth, container: place });
        const [frame] = kit.all('iframe', place);
        await kit.ready(frame);
        ends.push({ name, flow, frame });
      }
      const tag = document.body.appendChild(kit.tag({ 'session-id': kit.id() }));
      await kit.frame(tag);
      for (const { name, frame } of ends) await kit.post(frame, { isCompleted: true, consentID: name });
      const told = await Promise.all(ends.map(async ({ flow }) => (await kit.outcome(flow)).completed?.consentID));
      await kit.post(await kit.frame(tag), { isCompleted: true, consentID: 'tag' });
      return [...told, (await kit.outcome(tag.flow)).completed?.consentID];
    });
    assert.deepEqual(ends, ['wasm', 'plain', 'again', 'tag']);
  });
});
