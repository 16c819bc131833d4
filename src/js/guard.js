// Hears the events of an overlay before the page does: what happens in it is none of the page's business. It outlives a core that has
// failed, so it is not Rust's.

import { core } from './core.js';
import { mounted } from './flow.js';
import { notePress } from './taps.js';

/** What page code reacts to that belongs to an overlay while it is open. */
const GUARDED =
  'keydown keyup keypress pointerdown pointerup mousedown mouseup touchstart touchmove touchend click dblclick focusin focusout focus blur'.split(
    ' ',
  );
/** Whether the guard may take away what the browser does then. A page's scrolling must not wait for it. */
const isPreventable = (type) => type === 'keydown' || type === 'click';

/** The key or the click that has closed an overlay: a `keydown` or a `click`. */
let closing;

/** Whether an event belongs to a key that is still down, or to a double click, which has closed an overlay with its first half. */
const goesOn = ({ type, key, repeat, detail }) =>
  closing === 'click' ? detail > 1 : closing && key === 'Escape' && (repeat || type !== 'keydown');

function guard(event) {
  const { type } = event;
  if (type === 'pointerdown') notePress(event);
  if (closing && goesOn(event)) {
    event.stopImmediatePropagation();
    if (isPreventable(type)) event.preventDefault();
  } else if (mounted.size && core.guard(event) === true) closing = type;
  else if (type === 'keydown' || type === 'mousedown') closing = undefined;
}

/** Listens at the window and on the way down, before the page's own listeners. Without a flow the core is not asked. */
export function guardOverlays() {
  for (const type of GUARDED)
    addEventListener(type, guard, { __proto__: null, capture: true, passive: !isPreventable(type) });
}
