// Static markup and style sheets of what is shown around the frame. Decides nothing.

import { STYLES } from './styles.js';
import { withOwnMethods } from './natives.js';
import { ownText } from './text.js';

const { MutationObserver } = globalThis;
const sheetsOf = withOwnMethods(new WeakMap());

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

const added = withOwnMethods(new Map());

/** Adds a style sheet to a document. */
export function addSheet(page, rules) {
  const sheet = newSheet(page, rules);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  added.set(sheet, page);
  return sheet;
}

/** Removes it again. */
export function removeSheet(page, sheet) {
  const others = [];
  // No method of the page's arrays takes part: what stays would lock the page.
  for (let i = 0; i < page.adoptedStyleSheets.length; i++) {
    if (page.adoptedStyleSheets[i] !== sheet) others[others.length] = page.adoptedStyleSheets[i];
  }
  page.adoptedStyleSheets = others;
  added.delete(sheet);
  // A page may have kept the list, and put it back later.
  sheet.disabled = true;
}

/** Removes every one that was added. */
export function removeAllSheets() {
  added.forEach((page, sheet) => removeSheet(page, sheet));
}

/** Adds the status and the buttons to a panel; `texts` are its words in the page's language. */
export function furnish(panel, texts) {
  const make = (name, attributes, ...children) => {
    const element = panel.ownerDocument.createElement(name);
    // Own keys: what a page has put on `Object.prototype` must not become an attribute.
    for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
    element.append(...children);
    return element;
  };
  // A child of the tag in the slot of this name replaces the text.
  const text = (name, words, part) => make('slot', part ? { name, part } : { name }, ownText(texts, name) ?? words);
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
    // Close comes after the frame in Tab order.
    ...(panel.showModal ? [make('div', { part: 'bar' }, button('close', 'Close'))] : []),
  );
}

/** Calls back at each change of the children below a node. */
export function observe(root, callback) {
  const observer = new MutationObserver(callback);
  observer.observe(root, { __proto__: null, childList: true, subtree: true });
  return observer;
}
