// A dialog in the top layer: how it comes there, and whether a person can see and leave it. All of it is one look, which fails as one
// where the page has replaced what it takes. What a page has paused is ended there.

import { withOwnMethods } from './natives.js';
import { lastPressY } from './taps.js';

const { max, min } = Math;

/** A frame that is so much higher than the screen is as high as its page, and a person sees a part of it. */
const TALL = 1.5;

/** Puts a dialog where the person is in a frame that nobody sees as a whole. */
function placeInTallFrame(dialog) {
  const view = dialog.ownerDocument.defaultView;
  const { innerHeight, screen, self, top } = view;
  if (self === top || innerHeight <= screen.height * TALL) return;
  // The sheet with its bar fits; a phone may be smaller.
  const height = min(screen.height, 800);
  const from = (lastPressY() ?? 0) - height / 2;
  dialog.style.height = `${height}px`;
  dialog.style.top = `${max(0, min(from, innerHeight - height))}px`;
}

/** The popovers of the page that lie under a dialog. */
const popoversUnder = withOwnMethods(new WeakMap());

const popoversOf = (page) => [...page.querySelectorAll(':popover-open')];

/** Asks the browser for the top layer; a dialog that it refuses is not modal afterwards. */
export function showModal(dialog) {
  try {
    placeInTallFrame(dialog);
    dialog.showModal();
    popoversUnder.set(dialog, popoversOf(dialog.ownerDocument));
  } catch {
    // `:modal` tells it.
  }
}

/** How many pixels of the window are one of an element's box: under CSS zoom, Safari and Chrome before 128 count in its own. */
function zoomOfBoxes(element, view) {
  const { ownerDocument: page } = element;
  let zoom = 1;
  if (!('currentCSSZoom' in element)) {
    // Not on to the page: an element in it can have the name of what is asked for here.
    for (let at = element; at && at !== page; at = at.assignedSlot ?? at.parentNode ?? at.host) {
      if (at.localName) zoom *= view.getComputedStyle(at).zoom || 1;
    }
  }
  return zoom;
}

/** After how long a dialog that comes up must be seen. */
const FADE_MS = 1000;

/** Whether a dialog still fades in. What a page has paused is ended: it would never be seen, and its frame would take no click. */
function fadesIn(dialog) {
  let fades = false;
  for (const animation of dialog.getAnimations?.({ __proto__: null, subtree: true }) ?? []) {
    const { animationName, currentTime, playState, playbackRate } = animation;
    if (playState === 'paused' || !playbackRate) animation.cancel();
    else if (animationName === 'fade' && playState === 'running' && currentTime < FADE_MS) fades = true;
  }
  return fades;
}

/**
 * Whether a dialog over the page cannot be seen or cannot be left: it is not rendered, or its Close is out of the window. The
 * core takes a look that fails, at what a page has replaced, for false.
 */
export function isOutOfReach(dialog) {
  const { defaultView: view, documentElement: root } = dialog.ownerDocument;
  // jsdom and happy-dom have no top layer and lay nothing out: there is nothing to be seen.
  const isLaidOut = root.getBoundingClientRect().width > 0 || view.getComputedStyle(root).display === 'none';
  if (!dialog.showModal || !isLaidOut) return false;
  if (!dialog.matches(':modal')) return true;
  const bar = dialog.querySelector('[part=bar]');
  const close = dialog.querySelector('[part=close]');
  // It is not opaque before that.
  const fades = fadesIn(dialog);
  // The opacity of what is around it does not reach the top layer.
  const shown = { visibilityProperty: true, contentVisibilityAuto: false };
  const zoom = zoomOfBoxes(dialog, view);
  // Where somebody has zoomed in by two fingers, Safari's window is the part that is seen: that is no page that hides Close.
  const width = max(view.innerWidth, root.clientWidth);
  const height = max(view.innerHeight, root.clientHeight);
  for (const element of [dialog, bar, close]) {
    const box = element?.getBoundingClientRect() ?? {};
    const isInWindow =
      box.width > 0 &&
      box.height > 0 &&
      box.right > 0 &&
      box.bottom > 0 &&
      box.left * zoom < width &&
      box.top * zoom < height;
    if (!isInWindow || element.checkVisibility?.(shown) === false) return true;
    const { visibility, opacity } = view.getComputedStyle(element);
    if (visibility !== 'visible' || (!fades && opacity < 0.1) || element.matches(':disabled')) return true;
  }
  return dialog.inert;
}

/**
 * Whether a popover of the page's that has come after a dialog lies over its Close: nobody can use it, for the page is inert, and
 * nobody sees how to leave.
 */
export function isCovered(dialog) {
  const under = popoversUnder.get(dialog);
  const { left, top } = dialog.querySelector('[part=close]').getBoundingClientRect();
  return popoversOf(dialog.ownerDocument).some((popover) => {
    const box = popover.getBoundingClientRect();
    return !under.includes(popover) && box.left <= left && box.right >= left && box.top <= top && box.bottom >= top;
  });
}

/** Whether a dialog is the topmost of what lies over the page: what is in the middle of the window is in it, or is its backdrop. */
export function isTopmost(dialog) {
  const { ownerDocument: page } = dialog;
  const { innerWidth, innerHeight } = page.defaultView;
  let outermost = dialog;
  for (let root = dialog.getRootNode(); root !== page && root.host; root = outermost.getRootNode())
    outermost = root.host;
  return page.elementFromPoint(innerWidth / 2, innerHeight / 2) === outermost;
}
