// Runs in every page of the suite, after kit.js: says whether a person in front of the page is stuck, SPEC section 5.
/* global kit */
(() => {
  const deepest = (x, y, root = document) => {
    const found = root.elementFromPoint(x, y);
    return found?.shadowRoot && found.shadowRoot !== root ? (deepest(x, y, found.shadowRoot) ?? found) : found;
  };

  /** Pixels of the window for one of an element's box: WebKit counts a box under CSS zoom in its own pixels. */
  const zoomOf = (element) => {
    let zoom = 1;
    if ('currentCSSZoom' in element) return zoom;
    for (let at = element; at && at !== document; at = at.assignedSlot ?? at.parentNode ?? at.host) {
      if (at.localName) zoom *= Number(getComputedStyle(at).zoom) || 1;
    }
    return zoom;
  };

  /** The box of an element in pixels of the window. */
  const box = (element) => {
    const zoom = zoomOf(element);
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const all = { left, top, right, bottom, width, height };
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, value * zoom]));
  };

  const middle = (element) => {
    const { left, top, width, height } = box(element);
    return [left + width / 2, top + height / 2];
  };

  /** Whether a node is drawn within an element: what is slotted is where its slot is. */
  const holds = (element, node) => {
    // An element of a page can have the name of what is asked for here, and the document gives it.
    while (node && node !== element && node !== document) node = node.assignedSlot ?? node.parentNode ?? node.host;
    return node === element;
  };

  /** Whether a pointer in the middle of an element hits it or what is in it. */
  const isHit = (element) => {
    const hit = deepest(...middle(element));
    return holds(element, hit);
  };

  /** The SDK's dialogs that make the page inert. */
  const overlays = () =>
    kit
      .all('dialog')
      .filter((dialog) => dialog.getRootNode().host?.localName.startsWith('fiskil-link'))
      .filter((dialog) => dialog.matches(':modal'));

  const closeOf = (dialog) => [...dialog.querySelectorAll('button')].find((button) => button.part.contains('close'));

  /** Why an overlay cannot be seen; nothing where it can. What is in the top layer has no look of its ancestors. */
  function unseen(dialog) {
    const { width, height } = box(dialog);
    const { opacity, visibility, filter } = getComputedStyle(dialog);
    const [x, y] = middle(dialog);
    if (dialog.checkVisibility && !dialog.checkVisibility()) return 'it is not rendered';
    if (width * height < 1000) return `it is ${width} × ${height}`;
    if (visibility !== 'visible' || opacity < 0.5) return `its visibility is ${visibility}, its opacity ${opacity}`;
    if (/opacity\(0/.test(filter)) return `its filter is ${filter}`;
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `its middle is at ${x}, ${y}`;
    const hit = deepest(x, y);
    if (!holds(dialog, hit)) return `what is seen in its middle is ${hit?.outerHTML.slice(0, 80)}`;
    return undefined;
  }

  /** Why its Close cannot be pressed; nothing where it can. */
  function unreachable(dialog) {
    const close = closeOf(dialog);
    if (!close) return 'it has no Close';
    const { width, height } = box(close);
    if (width < 10 || height < 10) return `its Close is ${width} × ${height}`;
    if (close.disabled) return 'its Close is disabled';
    const hit = deepest(...middle(close));
    return isHit(close) ? undefined : `what is seen in the middle of its Close is ${hit?.outerHTML.slice(0, 80)}`;
  }

  /** Whether scrolling the page has been switched off. */
  const isLocked = () =>
    [document.documentElement, document.body].some((one) => /hidden|clip/.test(getComputedStyle(one).overflowY));

  /** Why somebody in front of this page is stuck: nothing where they are not. */
  function trapped() {
    const open = overlays();
    if (!open.length) return isLocked() ? 'the page is locked with no overlay over it' : undefined;
    const reasons = open.map((dialog) => unseen(dialog) ?? unreachable(dialog));
    return reasons.every(Boolean) ? `the page is inert under an overlay: ${reasons.join(' and ')}` : undefined;
  }

  const frames = (count = 2) =>
    count ? new Promise((done) => requestAnimationFrame(() => done(frames(count - 1)))) : Promise.resolve();

  /** Waits until nobody is stuck, and tells why they still are when there was time enough. */
  async function untrapped(ms = 3000) {
    await frames();
    const end = Date.now() + ms;
    while (trapped()) {
      if (Date.now() > end) throw new Error(`for ${ms} ms ${trapped()}`);
      await kit.sleep(20);
    }
  }

  /** How a flow has ended by now; `open` if it has not. Notes it from the first call on. */
  const ends = new WeakMap();
  function note(flow) {
    if (ends.has(flow)) return ends.get(flow).end;
    const state = { end: 'open' };
    ends.set(flow, state);
    flow.then(
      () => (state.end = 'success'),
      ({ code, details }) => (state.end = [code, details?.reason].filter(Boolean).join(' ')),
    );
    return state.end;
  }

  const declarations = ({ style }) =>
    [...style]
      .sort()
      .map((name) => `${name}: ${style.getPropertyValue(name)} ${style.getPropertyPriority(name)}`.trim());

  /** The style of root and body, and whether the page scrolls: what must be after all flows as before. */
  const look = () => ({
    html: declarations(document.documentElement).join('; '),
    body: declarations(document.body).join('; '),
    overflow: [document.documentElement, document.body].map((one) => getComputedStyle(one).overflowY).join(' '),
  });

  window.guard = {
    deepest,
    box,
    middle,
    isHit,
    overlays,
    closeOf,
    unseen,
    unreachable,
    isLocked,
    trapped,
    untrapped,
    frames,
    note,
    look,

    /** A tag in a place, with a trigger, whose flow is noted as `window.flow` when it opens. */
    add(place, attributes, html = '<button type="button" id="trigger">Link account</button>') {
      const tag = kit.tag({ 'session-id': kit.id(), overlay: '', ...attributes });
      tag.innerHTML = html;
      place.append(tag);
      // A flow that could not be mounted has an outcome alone.
      for (const type of ['link-open', 'link-error']) {
        tag.addEventListener(type, () => tag.flow && window.guard.watch(tag.flow));
      }
      window.tag = tag;
      return tag;
    },

    /** From now on this is the flow that the test is about. */
    watch(flow) {
      window.flow = flow;
      note(flow);
      return flow;
    },
  };
})();
