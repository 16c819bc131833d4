// Stands in where WebAssembly is refused: loads the plain build, and keeps what is asked for until it has arrived.

import { warn } from './log.js';
import { LinkError } from './error.js';
import { httpOrigin, own } from './text.js';
import { integrity, sibling } from 'fiskil:sibling';

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

/** Loads the plain build, and gives it to `arrive`. Returns what opens flows with it, at once. */
export function fallBack(arrive) {
  // Once; after a failure again.
  const load = () =>
    (arriving ??= (sibling ? addScript() : Promise.reject()).then(arrive).catch(() => {
      arriving = null;
      throw new LinkError(
        'LINK_INTERNAL_ERROR',
        'WebAssembly is refused here and fiskil-link.nowasm.umd.js did not load: include that file or @fiskil/link/nowasm instead',
      );
    }));
  load().catch(warn);
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
          fail(
            new LinkError('LINK_USER_CANCELLED', 'The flow was closed before it finished.', { reason: 'closed' }, true),
          ),
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
