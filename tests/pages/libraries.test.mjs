// Flows opened from dialogs, menus and focus traps of other libraries, each as its users install it (real-pages.md R1, R3, R7).
/* global kit, guard, theirs */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { bundle, published } from './lib/bundle.mjs';
import { pages } from './lib/pages.mjs';

/**
 * The script of each library's page. It sets `theirs`: `show()` and `hide()` its dialog, `isShown()`. In the dialog is a
 * button `#inner` that calls `window.act()`.
 */
const DIALOGS = {
  'Bootstrap Modal': {
    head: '<link rel="stylesheet" href="/bootstrap.css">',
    body: `<div class="modal" id="modal" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><div class="modal-body">
      <button id="inner" type="button" onclick="act()">Link account</button></div></div></div></div>`,
    script: `
      import { Modal } from 'bootstrap';
      const modal = new Modal('#modal');
      window.theirs = {
        show: () => modal.show(),
        hide: () => modal.hide(),
        isShown: () => document.querySelector('#modal').classList.contains('show'),
      };`,
  },
  'Bootstrap Offcanvas': {
    head: '<link rel="stylesheet" href="/bootstrap.css">',
    body: `<div class="offcanvas offcanvas-start" id="canvas" tabindex="-1"><div class="offcanvas-body">
      <button id="inner" type="button" onclick="act()">Link account</button></div></div>`,
    script: `
      import { Offcanvas } from 'bootstrap';
      const canvas = new Offcanvas('#canvas');
      window.theirs = {
        show: () => canvas.show(),
        hide: () => canvas.hide(),
        isShown: () => document.querySelector('#canvas').classList.contains('show'),
      };`,
  },
  'MUI Dialog': {
    script: react(`
      import { Dialog, Button } from '@mui/material';
      const View = ({ open, onClose }) => (
        <Dialog open={open} onClose={onClose} transitionDuration={0}>
          <Button id="inner" onClick={() => window.act()}>Link account</Button>
        </Dialog>
      );`),
  },
  'Radix Dialog': {
    script: react(`
      import * as Dialog from '@radix-ui/react-dialog';
      const View = ({ open, onClose }) => (
        <Dialog.Root open={open} onOpenChange={(open) => open || onClose()}>
          <Dialog.Portal>
            <Dialog.Overlay style={{ position: 'fixed', inset: 0, background: '#0008' }} />
            <Dialog.Content aria-describedby={undefined} style={{ position: 'fixed', inset: '20%', background: '#fff' }}>
              <Dialog.Title>Accounts</Dialog.Title>
              <button id="inner" onClick={() => window.act()}>Link account</button>
            </Dialog.Content>
          </Dialog.Portal>
        </Dialog.Root>
      );`),
  },
  'React Aria Modal': {
    script: react(`
      import { ModalOverlay, Modal, Dialog, Heading } from 'react-aria-components';
      const View = ({ open, onClose }) => (
        <ModalOverlay isDismissable isOpen={open} onOpenChange={(open) => open || onClose()}
          style={{ position: 'fixed', inset: 0, background: '#0008' }}>
          <Modal style={{ position: 'fixed', inset: '20%', background: '#fff' }}>
            <Dialog>
              <Heading slot="title">Accounts</Heading>
              <button id="inner" onClick={() => window.act()}>Link account</button>
            </Dialog>
          </Modal>
        </ModalOverlay>
      );`),
  },
  'focus-trap': focusTrap(''),
  'focus-trap that clicks outside end': focusTrap('clickOutsideDeactivates: true,'),
  'a dialog element': {
    body: `<dialog id="own"><button id="inner" type="button" onclick="act()">Link account</button></dialog>`,
    script: `
      const own = document.querySelector('#own');
      window.theirs = { show: () => own.showModal(), hide: () => own.close(), isShown: () => own.open };`,
  },
  'a popover': {
    body: `<div id="own" popover><button id="inner" type="button" onclick="act()">Link account</button></div>`,
    script: `
      const own = document.querySelector('#own');
      const isShown = () => own.matches(':popover-open');
      window.theirs = { show: () => own.showPopover(), hide: () => isShown() && own.hidePopover(), isShown };`,
    // A modal dialog closes the popovers that it is not in: the platform's rule.
    goes: true,
  },
};

/** A page with a focus trap; by default it stops every click outside. */
function focusTrap(options) {
  return {
    body: `<div id="trap" hidden><button id="inner" type="button" onclick="act()">Link account</button><button type="button">Other</button></div>`,
    script: `
      import { createFocusTrap } from 'focus-trap';
      const place = document.querySelector('#trap');
      const trap = createFocusTrap(place, { ${options} onDeactivate: () => (place.hidden = true) });
      const show = () => {
        place.hidden = false;
        trap.activate();
      };
      window.theirs = { show, hide: () => trap.deactivate(), isShown: () => trap.active };`,
  };
}

/** A React page around a component `View` that shows a dialog. */
function react(view) {
  return `
    import { useState } from 'react';
    import { flushSync } from 'react-dom';
    import { createRoot } from 'react-dom/client';
    ${view}
    let set;
    let shown = false;
    function App() {
      const [open, setOpen] = useState(false);
      set = setOpen;
      shown = open;
      return <View open={open} onClose={() => setOpen(false)} />;
    }
    const app = createRoot(document.body.appendChild(document.createElement('div')));
    flushSync(() => app.render(<App />));
    window.theirs = {
      show: () => flushSync(() => set(true)),
      hide: () => flushSync(() => set(false)),
      isShown: () => shown,
    };`;
}

/** Bootstrap's menus and collapses around a tag or a button. */
const BOOTSTRAP = {
  head: '<link rel="stylesheet" href="/bootstrap.css">',
  body: `<nav class="dropdown" id="menu"><button type="button" class="btn" data-bs-toggle="dropdown" id="toggle">Menu</button>
      <div class="dropdown-menu" id="menu-place"></div></nav>
    <div class="collapse show" id="collapse"><div id="collapse-place"></div></div>
    <div class="accordion" id="accordion"><div class="accordion-item"><button type="button" data-bs-toggle="collapse" data-bs-target="#one" id="one-toggle">One</button>
      <div id="one" class="accordion-collapse collapse show" data-bs-parent="#accordion"><div id="accordion-place"></div></div></div></div>
    <div class="tab-content"><div class="tab-pane show active" id="tab-place"></div></div>`,
  script: `
    import { Collapse, Dropdown } from 'bootstrap';
    window.bootstrap = { Collapse, Dropdown };`,
};

/** Where the tag stands in that page, and what its click does as well. */
const PLACES = {
  'a dropdown, which closes at a click inside': {
    place: '#menu-place',
    before: () => document.querySelector('#toggle').click(),
  },
  'a collapse that the same click toggles': {
    place: '#collapse-place',
    click: () => window.bootstrap.Collapse.getOrCreateInstance('#collapse').toggle(),
  },
  'an accordion that closes': {
    place: '#accordion-place',
    click: () => document.querySelector('#one-toggle').click(),
  },
  'a tab that is left': {
    place: '#tab-place',
    click: () => document.querySelector('#tab-place').classList.remove('show', 'active'),
  },
};

const css = '<style>*, ::before, ::after { transition: none !important; animation-duration: 0s !important }</style>';
const made =
  ({ head = '', body, script }) =>
  async () => ({ head: head + css, body, script: await bundle(script) });
const paths = new Map(Object.keys(DIALOGS).map((name) => [name, name.replaceAll(' ', '-').toLowerCase()]));

pages(
  'pages of other libraries',
  {
    pages: {
      bootstrap: made(BOOTSTRAP),
      ...Object.fromEntries([...paths].map(([name, path]) => [path, made(DIALOGS[name])])),
    },
  },
  (used) => {
    const { open, run, click, leave, works, press } = used;
    beforeEach(() => {
      used.servers.app.routes.set('/bootstrap.css', {
        type: 'text/css',
        body: published('bootstrap/dist/css/bootstrap.min.css'),
      });
    });

    for (const [name, { place, before, click: also }] of Object.entries(PLACES)) {
      for (const way of ['a tag', 'link()']) {
        test(`Bootstrap: ${way} in ${name}: nobody is stuck, and the next flow works`, async () => {
          await open('bootstrap');
          await used.page.until(() => Boolean(window.bootstrap));
          await run(
            (place, before, also, way) => {
              const into = document.querySelector(place);
              if (way === 'a tag') guard.add(into);
              else {
                into.innerHTML = '<button type="button" id="trigger">Link account</button>';
                into.firstChild.onclick = () => guard.watch(kit.modal().flow);
              }
              if (before) new Function(`(${before})()`)();
              if (also) {
                const act = new Function(`(${also})()`);
                document.querySelector('#trigger').addEventListener('click', () => act());
              }
            },
            place,
            before && String(before),
            also && String(also),
            way,
          );
          await click(() => document.querySelector('#trigger'));
          await used.page.until(() => Boolean(window.flow));
          await run(() => guard.frames().then(() => kit.sleep(100)));
          await leave();
          await works();
        });
      }
    }

    for (const [name, { goes }] of Object.entries(DIALOGS)) {
      /** Opens their page and their dialog, and clicks the button in it, which does this. */
      async function inTheirs(act) {
        await open(paths.get(name));
        await used.page.until(() => Boolean(window.theirs));
        await run((act) => {
          window.before = guard.look();
          window.act = new Function(`(${act})()`);
          document.querySelector('#free').focus();
          window.theirs.show();
        }, String(act));
        await used.page.until(
          () => window.theirs.isShown() && document.querySelector('#inner')?.getClientRects().length,
        );
        await run(() => guard.frames());
        await click(() => document.querySelector('#inner'));
        await used.page.until(() => Boolean(window.flow));
      }

      /** Theirs closes; nothing of either is left. */
      async function theirsCloses() {
        await run(() => theirs.hide());
        await used.page.until(() => !theirs.isShown() && !guard.isLocked());
        const [now, before] = await run(() => [guard.look(), window.before]);
        assert.deepEqual(now, before);
      }

      test(`${name}: Escape closes the overlay alone, and then theirs`, async () => {
        await inTheirs(() => {
          guard.watch(kit.modal(kit.id(), { authServer: `${location.origin}/never` }).flow);
        });
        await run(() => kit.sleep(50));
        const shown = await run(() => theirs.isShown());
        if (!goes) assert.equal(shown, true, 'theirs is there before');
        await press(Key.ESCAPE);
        await used.page.until(() => guard.note(window.flow) !== 'open');
        await run(() => guard.frames());
        assert.deepEqual(await run(() => [guard.note(window.flow), theirs.isShown()]), [
          'LINK_USER_CANCELLED escape',
          shown,
        ]);
        if (shown && name !== 'Bootstrap Offcanvas') {
          await press(Key.ESCAPE);
          await used.page.until(() => !theirs.isShown());
        }
        await theirsCloses();
      });

      test(`${name}: Close of the overlay can be clicked, and the page is as before once theirs has closed`, async () => {
        await inTheirs(() => {
          guard.watch(kit.modal().flow);
        });
        const isShown = await run(() => theirs.isShown());
        await leave({ locked: null, clicks: false });
        if (!goes) assert.equal(isShown, true);
        await theirsCloses();
      });

      test(`${name}: a flow opened from it succeeds, and focus comes back into it`, async () => {
        await inTheirs(() => {
          window.one = kit.modal();
          guard.watch(window.one.flow);
        });
        const end = await run(async () => {
          await kit.ready(window.one.frame);
          await kit.post(window.one.frame, kit.SENTINEL);
          const end = await kit.ending(window.one.flow);
          await guard.frames();
          return [end, theirs.isShown() ? document.activeElement?.id : 'inner'];
        });
        assert.deepEqual(end, ['success', 'inner']);
        await theirsCloses();
      });

      for (const order of ['before link()', 'after link()', 'while the overlay is open', 'after the overlay']) {
        test(`${name} closes ${order}: the page is as before in the end`, async () => {
          const acts = {
            'before link()': () => {
              theirs.hide();
              window.one = kit.modal();
              guard.watch(window.one.flow);
            },
            'after link()': () => {
              window.one = kit.modal();
              guard.watch(window.one.flow);
              theirs.hide();
            },
          };
          const opens = () => {
            window.one = kit.modal();
            guard.watch(window.one.flow);
          };
          await inTheirs(acts[order] ?? opens);
          await run(async (order) => {
            await kit.ready(window.one.frame);
            if (order === 'while the overlay is open') {
              theirs.hide();
              await kit.sleep(50);
            }
            const why = guard.trapped();
            if (why) throw new Error(why);
            await kit.post(window.one.frame, kit.SENTINEL);
            await kit.outcome(window.one.flow);
          }, order);
          await theirsCloses();
          await works();
        });
      }
    }
  },
);
