// What a pointer has pressed lately. A browser counts the clicks of a mouse, but no taps.

const DOUBLE_TAP_MS = 500;
const SAME_PLACE_PX = 40;
const { hypot } = Math;

let last;
let before;

/** Notes a press of a pointer. */
export function notePress({ clientX: x, clientY: y, timeStamp: time, pointerType }) {
  before = last;
  last = { x, y, time, isTouch: pointerType === 'touch' };
}

/** How far down in the window the last press was, or nothing. */
export const lastPressY = () => last?.y;

/** Whether the last tap was meant for what was there before a moment: it began before, or is the second one of a double tap that did. */
export const isTapOfBefore = (moment) =>
  Boolean(last?.isTouch) &&
  (last.time < moment ||
    (before?.time < moment &&
      last.time - before.time < DOUBLE_TAP_MS &&
      hypot(last.x - before.x, last.y - before.y) < SAME_PLACE_PX));
