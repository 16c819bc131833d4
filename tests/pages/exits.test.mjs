// The ways out of an overlay, and that they are no more than that: Close wherever the tag is, one key and one click for one
// layer, a look that a page cannot stop (SPEC sections 5 and 7; neighbours of real-pages.md R7, R8, R1).
/* global kit, guard, sdk */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Key, Origin } from 'selenium-webdriver';
import { root } from '../../scripts/lib/paths.mjs';
import { engine } from '../e2e/lib/browser.mjs';
import { resize } from '../e2e/lib/view.mjs';
import { pages } from './lib/pages.mjs';

const onlyChromium = engine !== 'chromium' && 'only Chromium can be told';

pages('ways out', { browser: { width: 1280, height: 800 } }, (used) => {
  const { open, run, leave, press } = used;
  const actions = () => used.page.driver.actions();

  /** Puts a tag where no listener at the window sees into it, opens it, and tells where its Close is. */
  const WHERE = {
    'a closed shadow tree': async () => {
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      const tag = guard.add(root, { 'auth-server': `${location.origin}/never` });
      guard.watch(tag.open());
      const dialog = tag.shadowRoot.querySelector('dialog');
      return guard.middle(guard.closeOf(dialog)).map(Math.round);
    },
    'a document of another window': async () => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
      document.body.append(frame);
      const tag = guard.add(document.body, { 'auth-server': `${location.origin}/never` });
      frame.contentDocument.body.append(tag);
      await kit.sleep(50);
      guard.watch(tag.open());
      const dialog = tag.shadowRoot.querySelector('dialog');
      return guard.middle(guard.closeOf(dialog)).map(Math.round);
    },
  };
  for (const [name, place] of Object.entries(WHERE)) {
    for (const way of ['a click', 'Enter on it', 'Escape']) {
      test(`an overlay in ${name} is left by ${way}`, async () => {
        await resize(used.page, 1280, 800);
        await open();
        const [x, y] = await run(place);
        if (way === 'a click') await actions().move({ x, y, origin: Origin.VIEWPORT }).click().perform();
        else if (way === 'Escape') await press(Key.ESCAPE);
        else {
          await run(() => guard.closeOf(window.tag.shadowRoot.querySelector('dialog')).focus());
          await press(Key.ENTER);
        }
        const reason = way === 'Escape' ? 'escape' : 'close-button';
        await used.page.until(() => guard.note(window.flow) !== 'open');
        assert.equal(await run(() => guard.note(window.flow)), `LINK_USER_CANCELLED ${reason}`);
        assert.equal(await run(() => guard.isLocked()), false);
      });
    }
  }

  for (const kind of ['keyup', 'keydown', 'keypress']) {
    for (const target of ['window', 'document']) {
      test(`Escape closes the overlay alone on a page that listens to ${kind} at its ${target}; the next Escape is the page's`, async () => {
        await open();
        await run(
          (kind, target) => {
            window.heard = [];
            window[target].addEventListener(kind, ({ key }) => key === 'Escape' && window.heard.push(kind), true);
            guard.watch(kit.modal(kit.id(), { authServer: `${location.origin}/never` }).flow);
          },
          kind,
          target,
        );
        await press(Key.ESCAPE);
        await used.page.until(() => guard.note(window.flow) === 'LINK_USER_CANCELLED escape');
        assert.deepEqual(await run(() => window.heard), []);
        await press(Key.ESCAPE);
        // For WebKit alone Escape is a character too.
        const isHeard = kind !== 'keypress' || engine === 'webkit';
        assert.deepEqual(await run(() => window.heard), isHeard ? [kind] : []);
      });
    }
  }

  test(
    'Escape that is held down closes the overlay, and not the dialog of the page below it',
    { skip: onlyChromium },
    async () => {
      await open();
      await run(() => {
        const dialog = document.body.appendChild(document.createElement('dialog'));
        dialog.innerHTML = '<button type="button">Mine</button>';
        dialog.showModal();
        const place = dialog.appendChild(document.createElement('div'));
        const tag = guard.add(place, { 'auth-server': `${location.origin}/never` });
        guard.watch(tag.open());
      });
      const escape = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 };
      for (const [type, autoRepeat] of [
        ['keyDown', false],
        ['keyDown', true],
        ['keyDown', true],
        ['keyUp', false],
      ]) {
        await used.page.driver.sendDevToolsCommand('Input.dispatchKeyEvent', { type, autoRepeat, ...escape });
      }
      await used.page.until(() => guard.note(window.flow) === 'LINK_USER_CANCELLED escape');
      assert.equal(await run(() => document.querySelector('dialog').open), true);
      await press(Key.ESCAPE);
      assert.equal(await run(() => document.querySelector('dialog').open), false);
    },
  );

  for (const opening of ['a tag', 'link() at click', 'link() at touchend']) {
    test(`a double tap on ${opening} where Close will be leaves the overlay open`, { skip: onlyChromium }, async () => {
      await resize(used.page, 360, 740);
      await open();
      const [x, y] = await run(async (opening) => {
        const never = `${location.origin}/never`;
        const one = kit.modal(kit.id(), { authServer: never });
        await guard.frames();
        const at = guard.middle(guard.closeOf(one.dialog)).map(Math.round);
        one.flow.close();
        const place = document.body.appendChild(document.createElement('div'));
        place.style.cssText = `position: fixed; z-index: 9; left: ${at[0] - 20}px; top: ${at[1] - 20}px`;
        if (opening === 'a tag') guard.add(place, { 'auth-server': never });
        else {
          place.innerHTML = '<button type="button">+</button>';
          const openIt = () => guard.watch(kit.modal(kit.id(), { authServer: never }).flow);
          place.firstChild.addEventListener(opening.split(' ').at(-1), openIt, { once: true });
        }
        place.querySelector('button').style.cssText = 'width: 40px; height: 40px; padding: 0; overflow: hidden';
        return at;
      }, opening);
      const tap = async () => {
        const points = [{ x, y }];
        for (const [type, touchPoints] of [
          ['touchStart', points],
          ['touchEnd', []],
        ]) {
          await used.page.driver.sendDevToolsCommand('Input.dispatchTouchEvent', { type, touchPoints });
        }
      };
      await tap();
      await tap();
      await used.page.until(() => Boolean(window.flow));
      await run(() => kit.sleep(300));
      assert.equal(await run(() => guard.note(window.flow)), 'open');
      await run(() => kit.sleep(500));
      // Later, a tap is a tap.
      await tap();
      await used.page.until(() => guard.note(window.flow) === 'LINK_USER_CANCELLED close-button');
    });
  }

  test('a double click on Close presses nothing that lies under it', async () => {
    await resize(used.page, 1280, 800);
    await open();
    const [x, y] = await run(async () => {
      const never = `${location.origin}/never`;
      const { flow, dialog } = kit.modal(kit.id(), { authServer: never });
      guard.watch(flow);
      await guard.frames();
      const at = guard.middle(guard.closeOf(dialog)).map(Math.round);
      const place = document.body.appendChild(document.createElement('form'));
      place.style.cssText = `position: fixed; left: ${at[0] - 20}px; top: ${at[1] - 20}px`;
      place.innerHTML = '<button style="width: 40px; height: 40px">Delete</button>';
      window.pressed = 0;
      place.addEventListener('submit', (event) => {
        event.preventDefault();
        window.pressed++;
      });
      return at;
    });
    const at = actions().move({ x, y, origin: Origin.VIEWPORT });
    await at.press().release().press().release().perform();
    await used.page.until(() => guard.note(window.flow) === 'LINK_USER_CANCELLED close-button');
    await run(() => kit.sleep(700));
    assert.equal(await run(() => window.pressed), 0);
    await actions().move({ x: 5, y: 700, origin: Origin.VIEWPORT }).click().perform();
    await actions().move({ x, y, origin: Origin.VIEWPORT }).click().perform();
    assert.equal(await run(() => window.pressed), 1);
  });

  test('a page that clears every timer and then hides the overlay: whoever presses a key is free', async () => {
    await open();
    await run(async () => {
      const place = document.body.appendChild(document.createElement('div'));
      const tag = guard.add(place, { 'auth-server': `${location.origin}/never` });
      guard.watch(tag.open());
      await kit.sleep(400);
      for (let id = setTimeout(() => {}); id; id--) clearTimeout(id);
      place.style.setProperty('display', 'none', 'important');
      tag.style.setProperty('display', 'none', 'important');
      await kit.sleep(1200);
    });
    await press(Key.TAB);
    await run(() => guard.untrapped());
    await leave();
  });

  test("a dialog of the page's that hides all else from screen readers does not hide link() that was loaded ahead", async () => {
    await open();
    const hidden = await run(async () => {
      const id = kit.id();
      sdk.preload(id, { authServer: kit.auth });
      for (const one of document.body.children) one.setAttribute('aria-hidden', 'true');
      guard.watch(kit.link(id, { authServer: kit.auth }));
      const seen = [Boolean(document.querySelector('fiskil-link[aria-hidden]'))];
      document.querySelector('fiskil-link').setAttribute('aria-hidden', 'true');
      await kit.sleep(600);
      return [...seen, Boolean(document.querySelector('fiskil-link[aria-hidden]'))];
    });
    assert.deepEqual(hidden, [false, false]);
    await leave({ clicks: false });
  });

  for (const body of [
    'display: flex; flex-direction: column; gap: 40px',
    'display: grid; gap: 40px',
    'display: block',
  ]) {
    for (const when of ['link()', 'preload()']) {
      test(`a body with ${body} stays where it is when ${when} adds its element`, async () => {
        await open();
        const moved = await run(
          async (body, when) => {
            document.body.style.cssText = body;
            // In a grid that shares out its height, one row more would move the others.
            document.body.style.minHeight = '4000px';
            const tops = () =>
              [...document.body.children]
                .filter((one) => one.localName !== 'fiskil-link')
                .map((one) => one.getBoundingClientRect().top);
            const before = [tops(), document.documentElement.scrollHeight];
            const id = kit.id();
            if (when === 'preload()') sdk.preload(id, { authServer: kit.auth });
            else guard.watch(kit.link(id, { authServer: kit.auth }));
            await guard.frames();
            const after = [tops(), document.documentElement.scrollHeight];
            window.flow?.close();
            return JSON.stringify(before) === JSON.stringify(after) ? 'nothing' : { before, after };
          },
          body,
          when,
        );
        assert.equal(moved, 'nothing');
      });
    }
  }

  for (const rule of ['opacity: 0', 'height: 0; overflow: hidden', 'visibility: hidden']) {
    test(`a page whose style sheet gives the bar ${rule}: Close can be reached, or the flow ends`, async () => {
      await open();
      await run((rule) => {
        document.head.append(
          Object.assign(document.createElement('style'), { textContent: `fiskil-link::part(bar) { ${rule} }` }),
        );
        guard.watch(kit.link(kit.id(), { authServer: `${location.origin}/never` }));
      }, rule);
      await run(() => kit.sleep(600));
      const end = await run(() => guard.note(window.flow));
      if (end === 'open') await leave();
      else assert.match(end, /^LINK_NOT_FOUND/);
    });
  }

  test("the theming guide's example gives the frame the whole window below the bar", async () => {
    const guide = readFileSync(join(root, 'docs', 'theming.md'), 'utf8');
    const [, rules] = /```css window\n([\s\S]*?)```/.exec(guide);
    await resize(used.page, 1280, 800);
    await open();
    const boxes = await run(async (rules) => {
      document.head.append(
        Object.assign(document.createElement('style'), {
          textContent: rules,
        }),
      );
      const { flow, dialog, frame } = kit.modal();
      guard.watch(flow);
      await kit.ready(frame);
      await guard.frames();
      const { left, top, right, bottom } = frame.getBoundingClientRect();
      const { boxShadow, borderTopLeftRadius } = getComputedStyle(frame);
      const bar = dialog.querySelector('[part~=bar]').getBoundingClientRect();
      return [
        left,
        top,
        innerWidth - right,
        innerHeight - bottom,
        boxShadow,
        borderTopLeftRadius,
        bar.left,
        bar.top,
        bar.width,
        bar.bottom,
      ];
    }, rules);
    assert.deepEqual(boxes, [0, 48, 0, 0, 'none', '0px', 0, 0, 1280, 48]);
    await leave();
  });

  for (const place of [0.05, 0.5, 0.9]) {
    test(`in a frame as high as its page, the sheet comes where the person is: ${place * 100} % down`, async () => {
      await resize(used.page, 1280, 800);
      await open();
      const seen = await run(async (place) => {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'display: block; width: 900px; height: 6000px; border: 0';
        frame.src = location.href;
        document.body.prepend(frame);
        await new Promise((done) => frame.addEventListener('load', done, { once: true }));
        const inner = frame.contentWindow;
        while (!inner.sdk) await kit.sleep(20);
        const tag = inner.document.createElement('fiskil-link');
        for (const [name, value] of Object.entries({
          'session-id': kit.id(),
          overlay: '',
          'auth-server': `${location.origin}/never`,
        }))
          tag.setAttribute(name, value);
        tag.style.cssText = `position: absolute; left: 20px; top: ${6000 * place}px`;
        tag.innerHTML = '<button type="button">Link</button>';
        inner.document.body.append(tag);
        tag.scrollIntoView({ block: 'center', behavior: 'instant' });
        await guard.frames();
        window.tag = tag;
        const at = tag.firstChild.getBoundingClientRect();
        const offset = frame.getBoundingClientRect();
        return [offset.left + at.left + at.width / 2, offset.top + at.top + at.height / 2].map(Math.round);
      }, place);
      await actions().move({ x: seen[0], y: seen[1], origin: Origin.VIEWPORT }).click().perform();
      await used.page.until(() => Boolean(window.tag.shadowRoot.querySelector('dialog:modal [part=close]')));
      const [x, y] = await run(() => {
        const offset = document.querySelector('iframe').getBoundingClientRect();
        const box = guard.closeOf(window.tag.shadowRoot.querySelector('dialog')).getBoundingClientRect();
        return [offset.left + box.left + box.width / 2, offset.top + box.top + box.height / 2].map(Math.round);
      });
      assert.ok(y > 0 && y < 800, `Close is at ${x}, ${y}`);
      await actions().move({ x, y, origin: Origin.VIEWPORT }).click().perform();
      await used.page.until(() => !window.tag.shadowRoot.querySelector('dialog'));
    });
  }

  for (const size of ['62.5%', '10px', '24px']) {
    test(`on a page whose text is ${size} the sheet is as large as a consent UI needs`, async () => {
      await resize(used.page, 1280, 1000);
      await open();
      const [width, height] = await run(async (size) => {
        document.documentElement.style.fontSize = size;
        const { flow, frame } = kit.modal();
        guard.watch(flow);
        await kit.ready(frame);
        await guard.frames();
        const box = frame.getBoundingClientRect();
        return [box.width, box.height].map(Math.round);
      }, size);
      assert.ok(width >= 480 && height >= 704, `${width} × ${height}`);
      await leave();
    });
  }
});
