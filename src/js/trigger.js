// The listeners of the children that open an overlay. They outlive a core that has failed, so they are not Rust's.

import { core } from './core.js';

const activate = (event) => core.activate(event);
const preloadByIntent = (event) => core.preloadByIntent(event);

/** Listens to the children of a tag; again does nothing. */
export function listenToTrigger(host) {
  const slot = host.shadowRoot.querySelector('slot:not([name])');
  for (const type of ['click', 'keydown']) slot.addEventListener(type, activate);
  host.addEventListener('click', activateByLabel);
  for (const type of ['pointerover', 'touchstart', 'focusin']) {
    slot.addEventListener(type, preloadByIntent, { passive: true, once: false });
  }
}

/** A click on the tag itself comes from its label or from `click()`; but one into its box is only beside the trigger. */
function activateByLabel(event) {
  const { currentTarget: host, clientX, clientY, detail } = event;
  const { left, right, top, bottom } = host.getBoundingClientRect();
  const isInside = clientX >= left && clientX < right && clientY >= top && clientY < bottom;
  if (event.composedPath()[0] === host && !(detail && isInside)) activate(event);
}
