// Stands in where WebAssembly is refused: loads the plain build, and keeps what is asked for until it has arrived. Where that
// fails too, every call, every click on a tag and every tag that would show its flow in its place is told so. The tag is not
// defined then: a build that is loaded later defines it.

import { LinkError } from './error.js';
import { httpOrigin, own, put } from './text.js';
import { integrity, sibling } from 'fiskil:sibling';

const FILE = 'fiskil-link.nowasm.umd.js';
/** Why nothing can start, and what to do. */
const REFUSED = `WebAssembly is refused here, and ${
  sibling
    ? `${FILE} did not load from the folder of this file`
    : `this file is part of another, with no ${FILE} beside it`
}: use the plain build, which is that file or \`import '@fiskil/link'\`, or allow 'wasm-unsafe-eval'`;

let src;
let arriving;

/** The address of the plain build as the page's policy wants it. */
function trusted() {
  try {
    return trustedTypes.createPolicy('fiskil-link', { createScriptURL: () => sibling }).createScriptURL('');
  } catch {
    // There are no trusted types, or no policy of this name is allowed: which need not mean that text is refused.
    return sibling;
  }
}

/** Adds the plain build's script to the page; it hands itself over. */
const addScript = () =>
  new Promise((fiskilLink, onerror) => {
    // A page may allow one policy of this name: another try takes the same address.
    src ??= trusted();
    document.documentElement.append(
      Object.assign(document.createElement('script'), {
        src,
        // Of two copies that wait, the first one gets its build first.
        async: false,
        // No browser can check a file of the local disk.
        ...(!/^file/.test(sibling) && { integrity, crossOrigin: '' }),
        nonce: [...document.scripts].find(({ nonce }) => nonce)?.nonce ?? '',
        fiskilLink,
        onerror,
        // Where it has handed itself over, this comes too late to matter.
        onload: onerror,
      }),
    );
  });

const TAGS = 'fiskil-link:not(:defined)';
const DISABLED = '[disabled], fieldset[disabled] *';
/** What each of these attributes and properties says may be what a tag waits for. */
const ATTRIBUTES = ['session-id', 'session-url', 'overlay', 'disabled'];
const SESSIONS = ['sessionId', 'sessionUrl', 'fetchSession'];

const hasSession = (tag) => tag.matches('[session-id], [session-url]') || SESSIONS.some((name) => tag[name]);
const hasTrigger = (tag) =>
  tag.matches('[overlay]:not([overlay=false])') &&
  [...tag.childNodes].some(({ nodeType, slot, data }) => (nodeType === 1 ? !slot : nodeType === 3 && data.trim()));

/** Tells a tag that its flow has failed. */
const tell = (tag, detail) =>
  tag.dispatchEvent(new CustomEvent('link-error', { bubbles: true, composed: true, detail }));

/**
 * Answers for the tags until the plain build has arrived, which `load` waits for; `later` makes a flow of what opens one then.
 * Returns what ends that. What is in a closed shadow root is not found, and a tag that was made but never shown has no `open()`.
 */
function answerForTags(load, later) {
  const told = new WeakSet();
  const flows = new WeakMap();
  const awaited = new Set();
  let waits = true;

  /** What a tag can do meanwhile. The class of the tag takes its place when the browser makes one of ours of it. */
  const standIn = {
    __proto__: HTMLElement.prototype,
    open() {
      if (!flows.has(this)) {
        flows.set(
          this,
          later(() => customElements.get('fiskil-link').prototype.open.call(this)),
        );
        load().catch((error) => flows.delete(this) && tell(this, error));
      }
      return flows.get(this);
    },
    close() {
      flows.get(this)?.close();
      flows.delete(this);
    },
  };
  for (const name of SESSIONS) {
    Object.defineProperty(standIn, name, {
      set(value) {
        put(this, name, value);
        visit();
      },
    });
  }

  /** The tags in a tree and in the open shadow roots in it, which are all watched. */
  function tagsIn(root) {
    observer.observe(root, { attributeFilter: ATTRIBUTES, childList: true, subtree: true });
    return [...root.querySelectorAll('*')].flatMap((element) => {
      if (element.matches(TAGS)) {
        Object.setPrototypeOf(element, standIn);
        return element;
      }
      const { localName, shadowRoot } = element;
      // An element that is defined later gets its shadow root without a change of the tree.
      if (!awaited.has(localName) && element.matches(':not(:defined)')) {
        awaited.add(localName);
        customElements.whenDefined(localName).then(visit);
      }
      return shadowRoot ? tagsIn(shadowRoot) : [];
    });
  }

  /** Has the tags that would show their flow in their place told, once each, if it cannot be. */
  function visit() {
    if (!waits) return;
    const opening = tagsIn(document).filter(
      (tag) => !told.has(tag) && hasSession(tag) && !hasTrigger(tag) && !tag.matches(DISABLED),
    );
    for (const tag of opening) told.add(tag);
    if (opening.length) load().catch((error) => opening.forEach((tag) => tell(tag, error)));
  }

  function click(event) {
    const tag = event.composedPath().find((element) => element.matches?.(TAGS));
    if (tag && !event.defaultPrevented && hasTrigger(tag) && !tag.matches(DISABLED)) standIn.open.call(tag);
  }

  const observer = new MutationObserver(visit);
  document.addEventListener('click', click);
  visit();
  return () => {
    waits = false;
    observer.disconnect();
    document.removeEventListener('click', click);
  };
}

/** Loads the plain build, and gives it to `arrive`. Returns what opens flows with it, at once. */
export function fallBack(arrive) {
  let leaveTags = () => {};
  // Once; after a failure again.
  const load = () =>
    (arriving ??= (sibling ? addScript() : Promise.reject())
      .then((plain) => {
        leaveTags();
        return arrive(plain);
      })
      .catch(() => {
        arriving = null;
        console.error(`fiskil-link: ${REFUSED}`);
        throw new LinkError('LINK_INTERNAL_ERROR', REFUSED);
      }));
  /** A flow that opens when the plain build has arrived. */
  const later = (open) => {
    let opened;
    let fail;
    const flow = new Promise((resolve, reject) => {
      fail = reject;
      load().then((link) => opened || resolve((opened = open(link))), reject);
    });
    // Whoever closes a flow need not handle that.
    flow.catch(() => {});
    flow.close = () => {
      // What is closed already is not opened.
      opened ??= {
        close: () =>
          fail(new LinkError('LINK_USER_CANCELLED', 'The flow was closed before it finished.', { reason: 'closed' })),
      };
      opened.close();
    };
    return flow;
  };
  load().catch(() => {});
  leaveTags = answerForTags(load, later);
  return (...call) => later((link) => link(...call));
}

/** Warms the connection to the auth server while the plain build, which does that otherwise, is on its way. */
export function preconnect(options) {
  const address = httpOrigin(own(options, 'authServer') ?? 'https://auth.fiskil.com');
  if (address) {
    document.head?.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: address }));
  }
}
