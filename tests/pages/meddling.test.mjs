// Page code that closes, shows, empties or moves what the SDK has mounted leaves nobody stuck: real-pages.md H6.
/* global kit, guard */
import { beforeEach, test } from 'node:test';
import { pages } from './lib/pages.mjs';

/** What page code can do to what the SDK has mounted; `it` is the dialog, its frame, its root and its host. */
const MEDDLING = {
  'closes the dialog': ({ dialog }) => dialog.close(),
  'closes the dialog and stops its events': ({ dialog }) => {
    for (const type of ['close', 'cancel', 'toggle', 'beforetoggle']) {
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    }
    dialog.close();
  },
  'closes the dialog twice': ({ dialog }) => {
    dialog.close();
    dialog.close();
  },
  'requests the dialog to close': ({ dialog }) => (dialog.requestClose ? dialog.requestClose() : dialog.close()),
  'closes the dialog and shows it without being modal': ({ dialog }) => {
    dialog.close();
    dialog.show();
  },
  'closes the dialog and shows it again': ({ dialog }) => {
    dialog.close();
    dialog.showModal();
  },
  'takes the attribute open': ({ dialog }) => dialog.removeAttribute('open'),
  'takes the attribute open and shows it': ({ dialog }) => {
    dialog.removeAttribute('open');
    dialog.show();
  },
  'empties the dialog': ({ dialog }) => dialog.replaceChildren(),
  'empties the dialog, all but the frame': ({ dialog, frame }) => {
    for (const one of [...dialog.querySelectorAll('*')]) if (one !== frame && !one.contains(frame)) one.remove();
  },
  'takes Close away': ({ dialog }) => guard.closeOf(dialog)?.remove(),
  'disables Close': ({ dialog }) => (guard.closeOf(dialog).disabled = true),
  'hides Close': ({ dialog }) => (guard.closeOf(dialog).hidden = true),
  'removes the dialog': ({ dialog }) => dialog.remove(),
  'removes the dialog and puts it back': ({ dialog, root }) => {
    dialog.remove();
    root.append(dialog);
  },
  'moves the dialog to the body': ({ dialog }) => document.body.append(dialog),
  'removes the frame': ({ frame }) => frame.remove(),
  'moves the frame to the body': ({ frame }) => document.body.append(frame),
  'sends the frame elsewhere': ({ frame }) => (frame.src = 'about:blank'),
  'empties the shadow root': ({ root }) => root.replaceChildren(),
  'takes the style sheets': ({ root }) => (root.adoptedStyleSheets = []),
  'adds a style sheet that hides all': ({ root }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { display: none !important }');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  },
  'makes the dialog inert': ({ dialog }) => (dialog.inert = true),
  'hides the dialog': ({ dialog }) => (dialog.hidden = true),
  'hides the dialog by an inline style': ({ dialog }) => dialog.style.setProperty('display', 'none', 'important'),
  'makes the dialog transparent': ({ dialog }) => dialog.style.setProperty('opacity', '0', 'important'),
  'makes the dialog a popover': ({ dialog }) => {
    dialog.popover = 'auto';
  },
  'removes the host': ({ host }) => host.remove(),
  'moves the host': ({ host }) => document.body.prepend(host),
  'moves the host into a hidden place': ({ host }) => {
    const place = document.createElement('div');
    place.hidden = true;
    document.body.append(place);
    place.append(host);
  },
  'moves the host into a template': ({ host }) => {
    const template = document.createElement('template');
    document.body.append(template);
    template.content.append(host);
  },
  'moves the host into another document': ({ host }) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument.body.append(host);
  },
  'clones the host': ({ host }) => document.body.append(host.cloneNode(true)),
  'replaces the body': ({ host }) => {
    const body = document.createElement('body');
    body.append(document.querySelector('#free'));
    document.body = body;
    void host;
  },
  'empties the body': () => {
    const free = document.querySelector('#free');
    document.body.innerHTML = '';
    document.body.append(free);
  },
  'opens a modal dialog of its own over it and closes that': () => {
    const own = document.body.appendChild(document.createElement('dialog'));
    own.showModal();
    own.close();
  },
  'opens a modal dialog of its own over it and takes that away': () => {
    const own = document.body.appendChild(document.createElement('dialog'));
    own.showModal();
    own.remove();
  },
};

pages('page code that meddles', {}, (used) => {
  const { open, run, leave, works } = used;
  beforeEach(() => open());

  for (const [name, meddle] of Object.entries(MEDDLING)) {
    for (const way of ['link()', 'a tag']) {
      test(`page code ${name}, opened by ${way}: nobody is stuck`, async () => {
        await run(
          async (meddle, way) => {
            let it;
            if (way === 'link()') it = kit.modal();
            else {
              const tag = guard.add(document.body);
              const flow = tag.open();
              flow.catch(() => {});
              const [frame] = kit.all('iframe', tag);
              it = { flow, host: tag, frame, dialog: frame.closest('dialog') };
            }
            guard.watch(it.flow);
            await kit.ready(it.frame);
            const { dialog, frame, host } = it;
            new Function('it', `(${meddle})(it)`)({ dialog, frame, host, root: host.shadowRoot });
            // A dialog that the page has made fewer than modal holds nobody: then the flow is left by its own end.
            await guard.frames();
          },
          String(meddle),
          way,
        );
        await run(async () => {
          await guard.untrapped();
          if (!guard.overlays().length && guard.note(window.flow) === 'open') {
            for (const end = Date.now() + 3000; guard.note(window.flow) === 'open'; await kit.sleep(20)) {
              if (Date.now() > end) throw new Error('the flow is pending with no overlay over the page');
            }
          }
        });
        await leave();
        await works();
      });
    }
  }
});
