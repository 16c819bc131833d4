// The clicks that open a tag in a test. In `@fiskil/link/testing` this stands in the place of ../trigger.js: happy-dom leaves
// slots out of the way of an event.

import { core } from '../core.js';

function activateByChild(event) {
  const { target, currentTarget: host } = event;
  if (target === host || [...host.children].some((child) => !child.slot && child.contains(target)))
    core.activate(event);
}

/** Listens to the children of a tag; again does nothing. */
export function listenToTrigger(host) {
  host.addEventListener('click', activateByChild);
  host.addEventListener('keydown', activateByChild);
}
