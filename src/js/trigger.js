// The listeners of the children that open an overlay. They outlive a core that has failed, so they are not Rust's.

import { core } from './core.js';

/**
 * Whether an event is at something that opens the flow: it comes through a slot that stands in the page, not through what is in a
 * panel. What stands there once a flow has ended may have links, which lead elsewhere; inline, only its buttons open the flow again.
 */
function isAtTrigger(event) {
  const { currentTarget: root, target } = event;
  const path = event.composedPath();
  const slot = path[path.indexOf(root) - 1];
  if (slot?.localName !== 'slot') return false;
  if (!root.host.overlay) return slot.name === 'error' && Boolean(target.closest('button,[role=button]'));
  return !slot.name || !target.closest('a[href]');
}

const activate = (event) => isAtTrigger(event) && core.activate(event);
const preloadByIntent = (event) => isAtTrigger(event) && core.preloadByIntent(event);

/** Listens to the children of a tag; again does nothing. */
export function listenToTrigger(host) {
  const { shadowRoot: root } = host;
  host.addEventListener('click', activateByLabel);
  for (const type of ['click', 'keydown']) root.addEventListener(type, activate);
  for (const type of ['pointerover', 'touchstart', 'focusin']) {
    root.addEventListener(type, preloadByIntent, { __proto__: null, passive: true });
  }
}

/** A click on the tag itself comes from its label or from `click()`; but one into its box is only beside the trigger. */
function activateByLabel(event) {
  const { currentTarget: host, clientX, clientY, detail } = event;
  const { left, right, top, bottom } = host.getBoundingClientRect();
  const isInside = clientX >= left && clientX < right && clientY >= top && clientY < bottom;
  if (event.composedPath()[0] === host && !(detail && isInside)) core.activate(event);
}
