// What pages do for reasons of their own and without meaning the SDK: they listen to the wheel, keep lists of style sheets, pause
// what moves, show popovers, wrap things in links. Nobody is stuck, and nothing of theirs is broken: SPEC sections 5 and 7.
/* global kit, guard */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Origin } from 'selenium-webdriver';
import { engine } from '../e2e/lib/browser.mjs';
import { colours, resize } from '../e2e/lib/view.mjs';
import { pages } from './lib/pages.mjs';

const onlyChromium = engine !== 'chromium' && 'only Chromium can be told';
const early = `window.turns = []; addEventListener('mousewheel', () => turns.push('mousewheel'));`;

/**
 * What a page puts a tag into, and what it then does at a click. The summary has no marker: WebKitGTK puts the marker before a block
 * on a line of its own and back, each time that it lays the block out, also without the SDK.
 */
const AROUND = {
  'a link': '<a href="#elsewhere" id="place"></a>',
  'a label of a checkbox': '<label id="place"><input type="checkbox"></label>',
  'a summary': '<details><summary id="place" style="list-style: none"></summary>More</details>',
};

/** What a page does to everything that moves in it. */
const STILL = {
  pauses: (one) => one.pause(),
  'takes the speed from': (one) => one.updatePlaybackRate(0),
};

pages('habits of pages', { browser: { reducedMotion: false }, pages: { host: { early } } }, (used) => {
  const { open, run, leave } = used;
  beforeEach(() => open());
  const clickAt = (x, y) => used.page.driver.actions().move({ x, y, origin: Origin.VIEWPORT }).click().perform();

  test(
    'a page that listens to mousewheel at its window hears it, but not from an overlay',
    { skip: onlyChromium },
    async () => {
      const turn = async () => {
        await run(() => void (window.turns.length = 0));
        await used.page.driver.actions().scroll(300, 300, 0, 50).perform();
        await run(() => kit.sleep(200));
        return run(() => window.turns);
      };
      assert.deepEqual(await turn(), ['mousewheel'], 'before');
      await run(() => void guard.watch(kit.modal(kit.id(), { authServer: `${location.origin}/never` }).flow));
      assert.deepEqual(await turn(), [], 'while it is open');
      await leave();
      assert.deepEqual(await turn(), ['mousewheel'], 'afterwards');
    },
  );

  for (const [name, html] of Object.entries(AROUND)) {
    test(`a tag in ${name}: a click beside the sheet does nothing in the page`, async () => {
      await run((html) => {
        document.body.insertAdjacentHTML('afterbegin', html);
        const tag = guard.add(document.querySelector('#place'), { 'auth-server': `${location.origin}/never` });
        guard.watch(tag.open());
        return guard.frames();
      }, html);
      const acted = () =>
        run(() => [
          location.hash,
          ...[':checked', 'details[open]'].map((one) => document.querySelectorAll(one).length),
        ]);
      for (const [x, y] of [
        [30, 500],
        [640, 400],
      ]) {
        await clickAt(x, y);
        await run(() => kit.sleep(50));
        assert.deepEqual(await acted(), ['', 0, 0], `at ${x}, ${y}`);
      }
      assert.equal(await run(() => guard.note(window.flow)), 'open');
      await leave();
    });
  }

  test('a page that puts back the style sheets that it had while the overlay was open scrolls', async () => {
    const locked = await run(async () => {
      const { flow } = kit.modal();
      guard.watch(flow);
      const kept = [...document.adoptedStyleSheets];
      flow.close();
      document.adoptedStyleSheets = kept;
      return [kept.length > 0, guard.isLocked()];
    });
    assert.deepEqual(locked, [true, false]);
    await leave();
  });

  for (const [name, act] of Object.entries(STILL)) {
    test(`a page that ${name} everything that moves: the overlay is seen, and its frame takes clicks`, async () => {
      const told = await run(async (act) => {
        const { flow, dialog, frame } = kit.modal();
        guard.watch(flow);
        // Not every engine tells a document of what is in its shadow trees.
        const moving = new Set([...document.getAnimations(), ...dialog.getAnimations({ subtree: true })]);
        moving.forEach(new Function(`return ${act}`)());
        await kit.ready(frame);
        const look = () => [guard.note(flow), getComputedStyle(dialog).opacity, getComputedStyle(frame).pointerEvents];
        for (const end = Date.now() + 3000; look().join() !== 'open,1,auto' && Date.now() < end;) await kit.sleep(20);
        return look();
      }, String(act));
      assert.deepEqual(told, ['open', '1', 'auto']);
      await leave();
    });
  }

  test('a page whose own fade makes the overlay transparent: nobody is stuck', async () => {
    await run(async () => {
      const rules =
        '@keyframes fade { to { opacity: 0 } } fiskil-link::part(overlay) { animation: fade .01s forwards }';
      document.head.append(Object.assign(document.createElement('style'), { textContent: rules }));
      guard.watch(kit.modal().flow);
      await kit.sleep(400);
    });
    await leave();
  });

  test('a popover that a page shows over the overlay comes under it, and the focus stays in the consent UI', async () => {
    const [x, y] = await run(async () => {
      const { flow, dialog, frame } = kit.modal();
      guard.watch(flow);
      await kit.ready(frame);
      await kit.sleep(400);
      const popover = document.body.appendChild(document.createElement('div'));
      if (!popover.showPopover) return guard.middle(guard.closeOf(dialog));
      popover.popover = 'manual';
      popover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; border: 0; background: rgb(255, 0, 0)';
      window.before = dialog.getRootNode().activeElement === frame;
      popover.showPopover();
      await kit.sleep(600);
      window.after = dialog.getRootNode().activeElement === frame;
      return guard.middle(guard.closeOf(dialog));
    });
    const [beside] = await colours(used.page, [[Math.round(x) + 12, Math.round(y)]]);
    assert.notDeepEqual(beside, [255, 0, 0], 'Close is seen');
    assert.deepEqual(await run(() => [window.before, window.after]), [true, true]);
    assert.equal(await run(() => guard.note(window.flow)), 'open');
    await leave({ clicks: false });
  });

  test('somebody who clicks beside Close and then on it, fast, leaves the overlay', async () => {
    await run(async () => {
      const { flow, dialog } = kit.modal(kit.id(), { authServer: `${location.origin}/never` });
      guard.watch(flow);
      // Long after whatever has opened it.
      await kit.sleep(1100);
      // What a browser reports of the second of two clicks that are near each other.
      const second = { bubbles: true, composed: true, cancelable: true, detail: 2 };
      guard.closeOf(dialog).dispatchEvent(new MouseEvent('click', second));
    });
    await used.page.until(() => guard.note(window.flow) === 'LINK_USER_CANCELLED close-button');
  });

  test('an inline flow in a place whose lines do not wrap and are indented: its words wrap and are whole', async () => {
    await resize(used.page, engine === 'webkit' ? 460 : 320, 640);
    const cut = await run(async () => {
      const place = document.body.appendChild(document.createElement('div'));
      place.style.cssText = 'white-space: nowrap; text-indent: -9999px';
      const loading = 'Die Verbindung zu Ihrer Bank wird aufgebaut, bitte warten Sie noch einen Augenblick';
      const options = { authServer: `${location.origin}/never`, container: place, texts: { loading } };
      guard.watch(kit.link(kit.id(), options)).catch(() => {});
      const [panel] = kit.all('.inline', place);
      const [words] = kit.all('[name=loading]', place);
      const range = document.createRange();
      range.selectNodeContents(words);
      const [inner, outer] = [range.getBoundingClientRect(), panel.getBoundingClientRect()];
      window.flow.close();
      return [inner.left < outer.left, inner.right > outer.right];
    });
    assert.deepEqual(cut, [false, false]);
    await resize(used.page, 1280, 800);
  });
});
