// Static markup and style sheets of what is shown around the frame. Decides nothing.

import { STYLES } from './styles.js';

const { MutationObserver } = globalThis;
const sheetsOf = new WeakMap();

/** Gives a shadow root the style sheets of its document up to the last one that is asked for. */
export function adoptStyles(root, last) {
  const page = root.ownerDocument;
  const sheets = sheetsOf.get(page) ?? [];
  sheetsOf.set(page, sheets);
  while (sheets.length < last) sheets.push(newSheet(page, STYLES[sheets.length]));
  root.adoptedStyleSheets = sheets.slice(0, last);
}

function newSheet(page, rules) {
  const sheet = new page.defaultView.CSSStyleSheet();
  sheet.replaceSync?.(rules);
  return sheet;
}

const added = new Map();

/** Adds a style sheet to a document. */
export function addSheet(page, rules) {
  const sheet = newSheet(page, rules);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  added.set(sheet, page);
  return sheet;
}

/** Removes it again. */
export function removeSheet(page, sheet) {
  page.adoptedStyleSheets = [...page.adoptedStyleSheets].filter((one) => one !== sheet);
  added.delete(sheet);
}

/** Removes every one that was added. */
export function removeAllSheets() {
  for (const [sheet, page] of added) removeSheet(page, sheet);
}

/** Adds the status and the buttons to a panel. */
export function furnish(panel) {
  const make = (name, attributes, ...children) => {
    const element = panel.ownerDocument.createElement(name);
    // Own keys: what a page has put on `Object.prototype` must not become an attribute.
    for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
    element.append(...children);
    return element;
  };
  // A child of the tag in the slot of this name replaces the text.
  const text = (name, words, part) => make('slot', part ? { name, part } : { name }, words);
  const button = (name, words) => make('button', { type: 'button', part: name }, text(name, words));
  panel.append(
    make(
      'div',
      { class: 'status', role: 'status' },
      make('div', { part: 'spinner' }),
      text('loading', 'Loading…'),
      text('slow', 'This is taking longer than usual.', 'slow'),
      button('retry', 'Retry'),
    ),
    ...(panel.showModal ? [button('close', 'Close')] : []),
  );
}

/** Calls back at each change of the children below a node. */
export function observe(root, callback) {
  const observer = new MutationObserver(callback);
  observer.observe(root, { childList: true, subtree: true });
  return observer;
}

/** Asks the browser for the top layer; a dialog that it refuses is not modal afterwards. */
export function showModal(dialog) {
  try {
    dialog.showModal();
  } catch {
    // `:modal` tells it.
  }
}

/** Whether an element is rendered, which it must be for anybody to see it. */
export const isRendered = (element) => element.checkVisibility?.() ?? element.getClientRects().length > 0;
