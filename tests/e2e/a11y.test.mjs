// Whether people who use a keyboard, a screen reader or other colours can use every state: SPEC section 7.
/* global kit */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { violations } from './lib/axe.mjs';
import { engine } from './lib/browser.mjs';
import { openHost } from './lib/host.mjs';
import { STATES, show } from './lib/states.mjs';
import { suite } from './lib/suite.mjs';

for (const dark of [false, true]) {
  const scheme = dark ? 'dark' : 'light';
  suite(`axe-core, ${scheme}`, { browser: { dark, reducedMotion: true } }, (used) => {
    for (const state of STATES) {
      test(`${state} has no violations`, async () => {
        await show(used, state);
        assert.deepEqual(await violations(used.page), []);
      });
    }

    test('axe-core sees into the shadow tree', async () => {
      await show(used, 'overlay-slow');
      await used.page.run(() => {
        const [close] = document.querySelector('fiskil-link').shadowRoot.querySelectorAll('[part=close]');
        close.textContent = '';
      });
      const found = await violations(used.page);
      assert.ok(
        found.some((line) => line.startsWith('button-name')),
        String(found),
      );
    });
  });

  suite(
    `axe-core on the demo, ${scheme}`,
    { browser: { dark, reducedMotion: true }, servers: false, demo: true },
    (used) => {
      test('no page of the demo has violations', async () => {
        const { page, demo } = used;
        await page.open(`${demo.app}/`);
        const paths = await page.run(() => [
          ...new Set(
            [...document.links].filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname),
          ),
        ]);
        assert.ok(paths.length > 5, `${paths}`);
        const found = [];
        for (const path of paths) {
          await page.open(`${demo.app}${path}`);
          for (const line of await violations(page)) found.push(`${path}: ${line}`);
        }
        assert.deepEqual(found, []);
      });
    },
  );
}

/** What a screen reader is told in each state, as the engine's own tree has it. */
const PAGE = `
main
  heading "Link your bank"
  paragraph
    StaticText "See all your accounts in one place. You choose what to share, and can stop at any time."`;
const TREES = {
  'inline-placeholder': `${PAGE}
  status [live=polite]
  StaticText "Getting your bank’s page ready…"`,
  'inline-placeholder-slow': `${PAGE}
  status [live=polite]
    StaticText "This is taking longer than usual."
    button "Retry"
  StaticText "Getting your bank’s page ready…"`,
  'inline-loading': `${PAGE}
  status [live=polite]
    StaticText "Loading…"`,
  'inline-slow': `${PAGE}
  status [live=polite]
    StaticText "This is taking longer than usual."
    button "Retry"`,
  'inline-ready': `${PAGE}
  Iframe "Connect your accounts, auth.example"`,
  'inline-kept': `${PAGE}
  Iframe "Connect your accounts, auth.example"`,
  'inline-success': `${PAGE}
  StaticText "Your account is linked."`,
  'inline-error': `${PAGE}
  StaticText "The user denied consent."`,
  'overlay-loading': `
dialog "Connect your accounts" [focused] [modal]
  status [live=polite]
    StaticText "Loading…"
  button "Close"`,
  'overlay-slow': `
dialog "Connect your accounts" [focused] [modal]
  status [live=polite]
    StaticText "This is taking longer than usual."
    button "Retry"
  button "Close"`,
  'overlay-ready': `
dialog "Connect your accounts" [modal]
  Iframe "Connect your accounts, auth.example" [focused]
  button "Close"`,
  'overlay-kept': `
dialog "Connect your accounts" [modal]
  Iframe "Connect your accounts, auth.example" [focused]
  button "Close"`,
};

const IGNORED = ['InlineTextBox', 'LineBreak', 'generic', 'none'];
const TOLD = ['focused', 'modal', 'busy', 'live', 'invalid', 'required'];

/** The tree as lines: role, name and states of each node that is not ignored, indented by depth. */
async function tree({ driver }) {
  const { nodes } = await driver.sendAndGetDevToolsCommand('Accessibility.getFullAXTree', {});
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth, around) => {
    const role = node.role?.value;
    const name = node.name?.value ?? '';
    // A text that only says again what the control around it is called adds nothing.
    const skipped = node.ignored || IGNORED.includes(role) || (role === 'StaticText' && name === around);
    if (!skipped) {
      const states = (node.properties ?? [])
        .filter(({ name, value: { value } }) => TOLD.includes(name) && value && value !== 'false')
        .map(({ name, value: { value } }) => ` [${value === true ? name : `${name}=${value}`}]`);
      lines.push(`${'  '.repeat(depth)}${role}${name && ` "${name}"`}${states.join('')}`);
    }
    for (const id of node.childIds ?? []) {
      if (byId.has(id)) walk(byId.get(id), skipped ? depth : depth + 1, skipped ? around : name);
    }
  };
  const [{ childIds }] = nodes;
  for (const id of childIds) walk(byId.get(id), 0, '');
  return `\n${lines.join('\n')}`;
}

suite('the accessibility tree', { browser: { reducedMotion: true } }, (used) => {
  const skip = engine !== 'chromium' && 'only Chromium shows its tree to a test';
  for (const state of STATES) {
    test(`${state} is told to a screen reader`, { skip }, async () => {
      await show(used, state);
      const told = await tree(used.page);
      assert.equal(told.replaceAll(/, (localhost|127\.0\.0\.1):\d+"/g, ', auth.example"'), TREES[state]);
    });
  }
});

suite('announcements', { browser: { reducedMotion: true } }, (used) => {
  for (const way of [
    'link()',
    'link() in a container',
    'a tag over the page',
    'an inline tag',
    'an inline tag with a placeholder',
  ]) {
    test(`${way}: the status is there before its words`, async () => {
      used.servers.app.routes.set('/never', () => new Promise(() => {}));
      await openHost(used);
      const seen = await used.page.run(async (way) => {
        const never = `${location.origin}/never`;
        let flow;
        if (way === 'link()') ({ flow } = kit.modal(kit.id(), { authServer: never }));
        else if (way === 'link() in a container') ({ flow } = kit.inline(kit.id(), { authServer: never }));
        else {
          const tag = kit.tag({
            'session-id': kit.id(),
            'auth-server': never,
            ...(way === 'a tag over the page' && { overlay: '' }),
          });
          if (way === 'an inline tag with a placeholder') tag.innerHTML = '<p>Preparing</p>';
          document.body.append(tag);
        }
        const statusOf = () => kit.all('[role=status]')[0];
        const isThere = () => statusOf()?.checkVisibility({ visibilityProperty: true }) ?? false;
        const hasWords = () =>
          [...(statusOf()?.children ?? [])].some(
            (child) =>
              child.localName === 'slot' &&
              getComputedStyle(child).visibility === 'visible' &&
              getComputedStyle(child).display !== 'none',
          );
        const seen = [];
        for (const end = performance.now() + 7000; performance.now() < end && seen.at(-1) !== 'words';) {
          const now = hasWords() ? 'words' : isThere() && 'status';
          if (now && seen.at(-1) !== now) seen.push(now);
          // A tag opens in a microtask; whatever is slow here must not be slow before that.
          await (seen.length ? kit.sleep(5) : null);
        }
        flow?.close();
        document.querySelector('fiskil-link')?.remove();
        return seen;
      }, way);
      assert.deepEqual(seen, ['status', 'words']);
    });
  }
});

suite('with the keyboard alone', {}, (used) => {
  const run = (...args) => used.page.run(...args);
  const press = (...keys) => used.page.press(...keys);
  const pressWith = (held, key) => used.page.driver.actions().keyDown(held).sendKeys(key).keyUp(held).perform();

  /** Where the focus is: an id, or the part of the shadow tree, or the local name; and in the frame, its element. */
  const focus = () =>
    run(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (element?.localName !== 'iframe') return element?.id || element?.part.value || element?.localName;
      const inner = element.contentDocument?.activeElement;
      return `frame ${inner?.textContent.trim() && inner.localName === 'button' ? inner.textContent.trim() : inner?.localName}`;
    });

  beforeEach(async () => {
    used.servers.app.routes.set('/never', () => new Promise(() => {}));
    await openHost(used);
    await run(() => {
      document.body.innerHTML =
        '<button id="before">Before</button><div id="place"></div><button id="after">After</button>';
      window.add = (server, html = '<button id="trigger" type="button">Link account</button>') => {
        const tag = kit.tag({ 'session-id': kit.id(), overlay: '', 'auth-server': `${location.origin}${server}` });
        tag.innerHTML = html;
        document.querySelector('#place').append(tag);
        window.tag = tag;
      };
      window.shown = () => {
        const [dialog] = kit.all('dialog', window.tag);
        return dialog?.open ? dialog.dataset.phase : null;
      };
    });
  });

  test('Tab to the trigger, Enter, Tab into the consent UI, allow: the focus is back on the trigger', async () => {
    await run(() => window.add('/consent-card.html'));
    await press(Key.TAB);
    assert.equal(await focus(), 'before');
    await press(Key.TAB);
    assert.equal(await focus(), 'trigger');
    await press(Key.ENTER);
    await used.page.until(() => window.shown() === 'ready');
    assert.equal(await focus(), 'frame body');
    const reached = [];
    for (let i = 0; i < 3; i++) {
      await press(Key.TAB);
      reached.push(await focus());
    }
    assert.deepEqual(reached, ['frame Allow access', 'frame Cancel', 'close']);
    await pressWith(Key.SHIFT, Key.TAB);
    assert.equal(await focus(), 'frame Cancel');
    await pressWith(Key.SHIFT, Key.TAB);
    assert.equal(await focus(), 'frame Allow access');
    await press(Key.ENTER);
    await used.page.until(() => window.tag.result);
    assert.deepEqual(await run(() => window.tag.result), { consentID: 'con_1' });
    assert.equal(await focus(), 'trigger');
    await pressWith(Key.SHIFT, Key.TAB);
    assert.equal(await focus(), 'before');
    await press(Key.TAB, Key.TAB);
    assert.equal(await focus(), 'after');
  });

  test('Space opens it without scrolling, Escape closes it, and Enter opens it again', async () => {
    await run(() => {
      document.body.style.height = '4000px';
      window.add('/never');
      document.querySelector('#trigger').focus();
    });
    await press(' ');
    await used.page.until(() => window.shown() === 'loading');
    await press(Key.ESCAPE);
    await used.page.until(() => window.shown() === null);
    assert.deepEqual([await focus(), await run(() => scrollY)], ['trigger', 0]);
    await press(Key.ENTER);
    await used.page.until(() => window.shown() === 'loading');
  });

  test('a trigger that is no button opens by Enter and by Space', async () => {
    await run(() => window.add('/never', '<span id="trigger" role="button" tabindex="0">Link account</span>'));
    for (const key of [Key.ENTER, ' ']) {
      await run(() => document.querySelector('#trigger').focus());
      await press(key);
      await used.page.until(() => window.shown() === 'loading');
      await press(Key.ESCAPE);
      await used.page.until(() => window.shown() === null);
    }
  });

  test('while it loads, Tab reaches Close; when that is slow, Retry too', async () => {
    await run(() => {
      window.add('/never');
      document.querySelector('#trigger').focus();
    });
    await press(Key.ENTER);
    await used.page.until(() => window.shown() === 'loading');
    await press(Key.TAB);
    assert.equal(await focus(), 'close');
    const outline = await run(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(kit.all('[part=close]', window.tag)[0]);
      return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
    });
    assert.ok(outline, 'the focus can be seen');
    await run(() => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + 5001;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await used.page.until(() => window.shown() === 'slow');
    await pressWith(Key.SHIFT, Key.TAB);
    assert.equal(await focus(), 'retry');
    await press(' ');
    await used.page.until(() => window.shown() === 'loading');
    assert.equal(await focus(), 'overlay');
    await press(Key.TAB);
    assert.equal(await focus(), 'close');
    await press(Key.ENTER);
    await used.page.until(() => window.shown() === null);
    assert.equal(await focus(), 'trigger');
  });

  test('Tab never reaches the page behind it', async () => {
    await run(() => {
      window.add('/never');
      document.querySelector('#trigger').focus();
    });
    await press(Key.ENTER);
    await used.page.until(() => window.shown() === 'loading');
    const reached = new Set();
    for (let i = 0; i < 8; i++) {
      await (i < 4 ? press(Key.TAB) : pressWith(Key.SHIFT, Key.TAB));
      reached.add(await focus());
    }
    assert.ok(reached.has('close'), [...reached].join());
    for (const place of ['before', 'trigger', 'after']) assert.ok(!reached.has(place), [...reached].join());
  });

  test('an invalid session is left by Close', async () => {
    await run(() => {
      window.add('/consent-card.html?expired');
      document.querySelector('#trigger').focus();
    });
    await press(Key.ENTER);
    await used.page.until(() => window.shown() === 'kept');
    assert.equal(await focus(), 'frame body');
    for (let i = 0; i < 4 && (await focus()) !== 'close'; i++) await press(Key.TAB);
    assert.equal(await focus(), 'close');
    await press(Key.ENTER);
    await used.page.until(() => window.shown() === null);
    assert.equal(await focus(), 'trigger');
  });
});
