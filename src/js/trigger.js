// The listeners of the children that open an overlay. They outlive a core that has failed, so they are not Rust's.

import { core } from './core.js';

const activate = (event) => core.activate(event);
const preloadByIntent = (event) => core.preloadByIntent(event);

/** Listens to the children of a tag; again does nothing. */
export function listenToTrigger(host) {
  host.addEventListener('click', activateByLabel);
  for (const slot of host.shadowRoot.querySelectorAll('slot:not([name]), slot[name=linked], slot[name=error]')) {
    for (const type of ['click', 'keydown']) slot.addEventListener(type, activate);
    for (const type of ['pointerover', 'touchstart', 'focusin']) {
      slot.addEventListener(type, preloadByIntent, { __proto__: null, passive: true });
    }
  }
}

/** A click on the tag itself comes from its label or from `click()`; but one into its box is only beside the trigger. */
function activateByLabel(event) {
  const { currentTarget: host, clientX, clientY, detail } = event;
  const { left, right, top, bottom } = host.getBoundingClientRect();
  const isInside = clientX >= left && clientX < right && clientY >= top && clientY < bottom;
  if (event.composedPath()[0] === host && !(detail && isInside)) activate(event);
}
