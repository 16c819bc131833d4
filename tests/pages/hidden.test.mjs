// Whatever hides, closes or empties an overlay, nobody is left in front of an inert page: SPEC section 5.
/* global kit, guard */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { pages } from './lib/pages.mjs';

/** What a page does to an element around the tag, or to the tag itself. */
const HIDING = {
  'display: none': (one) => (one.style.display = 'none'),
  'display: none, important': (one) => one.style.setProperty('display', 'none', 'important'),
  'visibility: hidden': (one) => (one.style.visibility = 'hidden'),
  'visibility: hidden, important': (one) => one.style.setProperty('visibility', 'hidden', 'important'),
  'opacity: 0': (one) => (one.style.opacity = 0),
  'content-visibility: hidden': (one) => (one.style.contentVisibility = 'hidden'),
  'content-visibility: auto, far away': (one) => (one.style.cssText = 'content-visibility: auto; margin-top: 9000px'),
  'the attribute hidden': (one) => (one.hidden = true),
  'hidden until it is found': (one) => one.setAttribute('hidden', 'until-found'),
  inert: (one) => (one.inert = true),
  'a clip path': (one) => (one.style.clipPath = 'inset(100%)'),
  'no height': (one) => (one.style.cssText = 'height: 0; overflow: hidden'),
  'a scale of nothing': (one) => (one.style.transform = 'scale(0)'),
  'a filter': (one) => (one.style.filter = 'opacity(0)'),
  'a place off the screen': (one) => (one.style.cssText = 'position: absolute; left: -99999px'),
  containment: (one) => (one.style.cssText = 'contain: strict; width: 0; height: 0'),
  'pointer-events: none': (one) => one.style.setProperty('pointer-events', 'none', 'important'),
  'a class of a style sheet': (one) => one.classList.add('gone'),
  'aria-hidden': (one) => one.setAttribute('aria-hidden', 'true'),
};

/** When it does that. */
const MOMENTS = {
  'in the same click, after the tag': (hide) => document.addEventListener('click', hide, { once: true }),
  'in the same click, before the tag': (hide) =>
    document.addEventListener('click', hide, { once: true, capture: true }),
  'a task later': (hide) => document.addEventListener('click', () => setTimeout(hide, 30), { once: true }),
};

/** Style sheets of a page against the dialog itself. */
const RULES = {
  'display: none': 'display: none',
  'visibility: hidden': 'visibility: hidden',
  'opacity: 0': 'opacity: 0',
  'content-visibility: hidden': 'content-visibility: hidden',
  'no size':
    'width: 0; height: 0; min-width: 0; min-height: 0; max-width: 0; max-height: 0; padding: 0; overflow: hidden',
  'a place off the screen': 'inset: auto; left: -9999px; top: -9999px; margin: 0',
  'a translation off the screen': 'transform: translate(300vw)',
  'a scale of nothing': 'scale: 0',
  'a clip path': 'clip-path: inset(100%)',
  'a filter': 'filter: opacity(0)',
  'pointer-events: none': 'pointer-events: none',
};

/** What else in a page can go away with the tag in it. */
const PARENTS = {
  'a modal dialog of the page that closes': {
    html: '<dialog id="parent"></dialog>',
    show: () => document.querySelector('#parent').showModal(),
    hide: () => document.querySelector('#parent').close(),
  },
  'a dialog of the page that closes': {
    html: '<dialog id="parent"></dialog>',
    show: () => document.querySelector('#parent').show(),
    hide: () => document.querySelector('#parent').close(),
  },
  'a popover that is hidden': {
    html: '<div id="parent" popover="manual"></div>',
    show: () => document.querySelector('#parent').showPopover?.(),
    hide: () => document.querySelector('#parent').hidePopover?.() ?? (document.querySelector('#parent').hidden = true),
  },
  'a light-dismissed popover': {
    html: '<div id="parent" popover></div>',
    show: () => document.querySelector('#parent').showPopover?.(),
    hide: () => {
      const parent = document.querySelector('#parent');
      if (parent.matches(':popover-open')) parent.hidePopover();
    },
  },
  'details that are closed': {
    html: '<details id="parent" open><summary>More</summary></details>',
    show: () => {},
    hide: () => (document.querySelector('#parent').open = false),
  },
  'a slot that goes': {
    html: '<div id="parent"></div>',
    show: () => (document.querySelector('#parent').attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'),
    hide: () => document.querySelector('#parent').shadowRoot.replaceChildren(),
  },
  'a canvas around it': {
    html: '<div id="parent"></div>',
    show: () => {},
    hide: () => {
      const parent = document.querySelector('#parent');
      const canvas = document.createElement('canvas');
      canvas.append(...parent.childNodes);
      parent.append(canvas);
    },
  },
};

const css = '.gone { display: none !important } .gone * { visibility: hidden }';

pages('what hides the overlay', { pages: { host: { head: `<style>${css}</style>` } } }, (used) => {
  const { open, run, click, leave, works } = used;
  beforeEach(() => open());

  for (const [moment, at] of Object.entries(MOMENTS)) {
    for (const [name, hide] of Object.entries(HIDING)) {
      test(`an ancestor gets ${name}, ${moment}: nobody is stuck`, async () => {
        await run(
          (hide, at) => {
            const place = document.createElement('div');
            document.body.prepend(place);
            guard.add(place);
            const act = new Function('one', `(${hide})(one)`);
            new Function('hide', `(${at})(hide)`)(() => act(place));
          },
          String(hide),
          String(at),
        );
        await click(() => document.querySelector('#trigger'));
        await used.page.until(() => Boolean(window.flow));
        // Two frames and the task that hides.
        await run(() => guard.frames().then(() => kit.sleep(60)));
        await leave();
        await works();
      });
    }
  }

  for (const [name, hide] of Object.entries(HIDING)) {
    test(`the tag itself gets ${name} once the consent UI is shown: nobody is stuck`, async () => {
      await run(async (hide) => {
        const tag = guard.add(document.body);
        guard.watch(tag.open());
        await kit.frame(tag);
        new Function('one', `(${hide})(one)`)(tag);
      }, String(hide));
      await leave();
    });
  }

  for (const [name, rule] of Object.entries(RULES)) {
    for (const when of ['before', 'while']) {
      test(`a style sheet gives the dialog ${name}, ${when} it is open: nobody is stuck`, async () => {
        await run(
          async (rule, when) => {
            const text = rule.replace(/(;|$)/g, ' !important$1');
            const add = () => {
              const style = document.createElement('style');
              style.textContent = `fiskil-link::part(overlay) { ${text} }`;
              document.head.append(style);
            };
            const tag = guard.add(document.body);
            if (when === 'before') add();
            guard.watch(tag.open());
            if (when === 'while') add();
          },
          rule,
          when,
        );
        await leave();
      });
    }
  }

  for (const [name, { html, show, hide }] of Object.entries(PARENTS)) {
    for (const moment of ['in the same click', 'later']) {
      test(`the tag is in ${name}, ${moment}: nobody is stuck`, async () => {
        await run(
          (html, show, hide, moment) => {
            document.body.insertAdjacentHTML('afterbegin', html);
            const act = new Function(`(${hide})()`);
            guard.add(document.querySelector('#parent'));
            new Function(`(${show})()`)();
            document.addEventListener('click', () => (moment === 'later' ? setTimeout(act, 30) : act()), {
              once: true,
            });
          },
          html,
          String(show),
          String(hide),
          moment,
        );
        await click(() => document.querySelector('#trigger'));
        await used.page.until(() => Boolean(window.flow));
        await run(() => guard.frames().then(() => kit.sleep(60)));
        await leave();
        await works();
      });
    }
  }

  test('an overlay that comes up hidden ends as LINK_NOT_FOUND or is seen, with its events', async () => {
    await run(() => {
      const place = document.body.appendChild(document.createElement('div'));
      place.style.display = 'none';
      const tag = guard.add(place);
      window.heard = kit.record(tag);
      guard.watch(tag.open());
    });
    const end = await leave();
    const heard = await run(() => window.heard);
    assert.match(end, /^(LINK_NOT_FOUND|LINK_USER_CANCELLED close-button)$/);
    assert.equal(heard.filter((type) => type === 'error').length, 1);
  });
});
