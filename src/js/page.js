// Whether there is a page in which a flow can be shown.

/**
 * Not on a server, whatever stands in for a document there, nor in a worker; not in an image, whose elements are none of HTML,
 * nor in an extension's content script, which has no custom elements.
 */
export const hasPage = Boolean(globalThis.document?.createElement?.('p')?.style && globalThis.customElements);

/** What a call is told where there is none. */
export const NO_PAGE =
  'link() needs an HTML document with custom elements: call it in a browser page, not in a server, a worker or a content script.';
