// How a page replaces all children of <fiskil-link>. WebKit empties every frame in the shadow root of an element when something
// replaces all of the element's children at once (`disconnectSubframes` in its `ContainerNodeAlgorithms.cpp` goes into the root): a
// flow would show nothing and wait. Taken out one by one, children leave the frame alone.

const { assign, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Object;

/** What has this name for elements: the browser's own, or what a library has put in its place. */
function inherited(prototype, name) {
  const owner = getPrototypeOf(prototype);
  const found = owner && (getOwnPropertyDescriptor(owner, name) ?? inherited(owner, name));
  // Without a prototype: a page may have given names to that of all objects.
  return found && assign({ __proto__: null }, found);
}

/** The same method or setter, called when no child is left. */
const emptied = (original) =>
  function (...values) {
    // As many as there are: what a page has put in the place of `removeChild` may leave them where they are.
    for (let left = this.childNodes.length; left && this.lastChild; left--) this.removeChild(this.lastChild);
    original.apply(this, values);
  };

/** Lets the class take its children out one by one, whichever way the page replaces them. */
export function defineChildren({ prototype }) {
  for (const name of ['textContent', 'innerText', 'innerHTML', 'setHTML', 'setHTMLUnsafe', 'replaceChildren']) {
    const found = inherited(prototype, name);
    if (!found) continue;
    if (found.set) found.set = emptied(found.set);
    // WebKit's own `replaceChildren` does it where there are no children, too.
    else found.value = emptied(name === 'replaceChildren' ? prototype.append : found.value);
    defineProperty(prototype, name, found);
  }
}
