// Stands in where WebAssembly is refused: loads the plain build, and keeps what is asked for until it has arrived. Where that
// fails too, every call, every click on a tag and every tag that would show its flow in its place is told so. The tag is not
// defined then: a build that is loaded later defines it.

import { LinkError } from './error.js';
import { httpOrigin, own } from './text.js';
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

/** Adds the plain build's script to the page; it hands itself over. */
const addScript = () =>
  new Promise((fiskilLink, onerror) => {
    // A page may allow one policy of this name: another try takes the same address.
    src ??= self.trustedTypes
      ? trustedTypes.createPolicy('fiskil-link', { createScriptURL: () => sibling }).createScriptURL('')
      : sibling;
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

/** Tells a tag that its flow has failed. */
const tell = (tag, detail) =>
  tag.dispatchEvent(new CustomEvent('link-error', { bubbles: true, composed: true, detail }));

/** Answers for the tags until the plain build has arrived, which `load` waits for; returns what ends that. */
function answerForTags(load) {
  const told = new WeakSet();
  const opensAtOnce = (tag) =>
    tag.matches('[session-id], [session-url]') && !(tag.hasAttribute('overlay') && tag.firstElementChild);
  const visit = () => {
    const waiting = [...document.querySelectorAll(TAGS)].filter((tag) => !told.has(tag) && opensAtOnce(tag));
    for (const tag of waiting) told.add(tag);
    if (waiting.length) load().catch((error) => waiting.forEach((tag) => tell(tag, error)));
  };
  const observer = new MutationObserver(visit);
  observer.observe(document, { attributeFilter: ['session-id', 'session-url'], childList: true, subtree: true });
  const click = (event) => {
    const tag = event.composedPath().find((element) => element.matches?.(TAGS));
    if (!tag || event.defaultPrevented || tag.hasAttribute('disabled') || opensAtOnce(tag)) return;
    load().then(
      () => tag.open?.(),
      (error) => tell(tag, error),
    );
  };
  document.addEventListener('click', click);
  visit();
  return () => {
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
  load().catch(() => {});
  leaveTags = answerForTags(load);
  return (...call) => {
    let opened;
    let fail;
    const flow = new Promise((resolve, reject) => {
      fail = reject;
      load().then((link) => opened || resolve((opened = link(...call))), reject);
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
}

/** Warms the connection to the auth server while the plain build, which does that otherwise, is on its way. */
export function preconnect(options) {
  const address = httpOrigin(own(options, 'authServer') ?? 'https://auth.fiskil.com');
  if (address) {
    document.head?.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: address }));
  }
}
