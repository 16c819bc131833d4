// Random lists of calls, by number. Each stands for itself: any part of one can be carried out, so that it can shrink.
import { derive, random } from '../soak/random.mjs';

/** How often each call is made. */
const CALLS = {
  link: 6,
  'link inline': 6,
  'link for a moment': 3,
  'link with a signal': 3,
  'link badly': 2,
  abort: 3,
  'close a flow': 5,
  preload: 1,
  'link what is preloaded': 1,
  'an inline tag': 6,
  'an overlay tag': 6,
  'a tag without a session': 3,
  'open a tag': 6,
  'close a tag': 3,
  'click a tag': 4,
  'set an attribute': 7,
  'remove an attribute': 3,
  'set a property': 3,
  'remove a tag': 4,
  'append a tag': 5,
  'empty a tag': 1,
  'clone a tag': 1,
  'adopt a tag': 1,
  'a listener that opens again': 2,
  'a listener that removes': 2,
  'a listener that closes': 1,
  'remove a place': 3,
  'put a place back': 3,
  'hide a place': 2,
  'show a place': 1,
  'a made-up message': 8,
  'a message': 5,
  'remove a frame': 2,
  'reload a frame': 1,
  'remove a dialog': 2,
  'close a dialog': 2,
  'remove a host': 2,
  'press Close': 3,
  'move the focus': 1,
  'take the focus away': 1,
  'hide the page': 1,
  'show the page': 1,
  wait: 3,
};
const MESSAGES = ['success', 'success', 'denied', 'invalid', 'cancelled', 'nothing', 'junk'];
const BAD = [
  'no session',
  'a blank session',
  'a number',
  'a negative time',
  'no container',
  'a selector that is none',
  'a script for a server',
  'no object of options',
  'a signal that is none',
  'an aborted signal',
];
const ATTRIBUTES = {
  'session-id': ['new', 'new', '', '  '],
  overlay: [''],
  'timeout-ms': ['1', '0', 'Infinity', '-1', 'soon'],
  'auth-server': ['javascript:1', 'http://localhost:1', ''],
  'allowed-origin': ['https://other.example'],
  label: ['Anything'],
  preload: ['none', 'intent', 'eager', 'x'],
  name: ['consent'],
  required: [''],
  disabled: [''],
  hidden: [''],
  debug: [''],
};
const PROPERTIES = {
  sessionId: ['new', '', null],
  overlay: [true, false],
  disabled: [true, false],
  preload: ['eager', 'none'],
  timeoutMs: [1, 0],
};

/** The sequence with this number. */
export function sequence(seed, number) {
  const dice = random(derive(seed, number));
  return Array.from({ length: 3 + dice.below(14) }, () => {
    const call = dice.weighted(CALLS);
    const step = { call, index: dice.below(12), then: dice.weighted({ none: 5, microtask: 2, task: 3, while: 1 }) };
    if (call === 'link badly') step.what = dice.pick(BAD);
    if (/message/.test(call)) step.what = dice.pick(MESSAGES);
    const table = { 'set an attribute': ATTRIBUTES, 'remove an attribute': ATTRIBUTES, 'set a property': PROPERTIES }[
      call
    ];
    if (table) {
      step.name = dice.pick(Object.keys(table));
      step.value = dice.pick(table[step.name]);
    }
    return step;
  });
}

/** Takes steps away, many at once and then one by one, for as long as `breaks` resolves with something. */
export async function shrink(steps, breaks) {
  let smallest = steps;
  let broken = null;
  for (let size = Math.ceil(steps.length / 2); size > 0; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let from = 0; from < smallest.length;) {
      const less = smallest.filter((_, index) => index < from || index >= from + size);
      const found = less.length ? await breaks(less) : null;
      if (found) {
        smallest = less;
        broken = found;
      } else from += size;
    }
  }
  return { smallest, broken };
}
