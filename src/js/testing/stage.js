// What a tag shows in a test: its children. In `@fiskil/link/testing` this stands in the place of ../stage.js.

import { ACTIVATE, ask, isActivation } from '../base.js';

function activate(event) {
  // A trigger in a form must not submit it, and Space must not scroll.
  if (isActivation(event) && isAtTrigger(event) && ask(ACTIVATE, event.currentTarget)) event.preventDefault();
}

/** Whether the event came through the default slot, which happy-dom leaves out, or is a click on the tag itself. */
function isAtTrigger({ target, currentTarget: host }) {
  return target === host || [...host.children].some((child) => !child.slot && child.contains(target));
}

/** Fills a new shadow root. */
export function dress(root) {
  root.append(root.ownerDocument.createElement('slot'));
  root.host.addEventListener('click', activate);
  root.host.addEventListener('keydown', activate);
}

/** Nothing more to listen to. */
export function heed() {}
