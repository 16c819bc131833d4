// The public types of @fiskil/link: the one place where its surface is described. `scripts/manifest.mjs` makes the
// custom elements manifest and the editors' data from the comments here, so every member has one.

import type { LinkError } from './errors.js';

export as namespace FiskilLink;

/** The version of this package, such as `1.2.3`. */
export declare const version: string;

// ---- Flows -----------------------------------------------------------------------------------------------------

/**
 * Opens the consent flow of a session and reports how it ended.
 *
 * With a session id the frame is in the document when this returns; with a promise or a function the loading state is shown
 * at once, and the frame follows when the id has come. The flow resolves once the user has given consent and rejects with a
 * {@link LinkError} in every other case; it settles exactly once. Arguments that cannot work never throw and never
 * mount anything: the flow rejects.
 *
 * @param session - The `session_id` of an auth session that your backend made with `POST /v1/auth/session`, a promise of one, or a function that gets one.
 * @param options - Where and how to open it; every option has a default.
 * @returns The flow: a real `Promise` with a `close()`.
 *
 * @example
 * ```ts
 * import { link, isLinkError } from '@fiskil/link';
 *
 * try {
 *   const { consentID } = await link(sessionId);
 *   await confirmOnMyServer(consentID);
 * } catch (error) {
 *   if (!(isLinkError(error) && error.cancelled)) throw error;
 * }
 * ```
 */
export declare function link(session: LinkSession, options?: LinkOptions): LinkFlow;

/**
 * What {@link link} opens: a session id, a promise of one, or a function that gets one when it is needed. The function's
 * `signal` aborts when the flow ends before the id has come. What rejects or throws there ends the flow with
 * `LINK_INTERNAL_ERROR`, the reason in `cause`; what is no session id ends it with `LINK_INVALID_SESSION`.
 */
export type LinkSession = string | PromiseLike<string> | FetchSession;

/** Gets a session id when a flow needs one. */
export type FetchSession = (context: { signal: AbortSignal }) => string | PromiseLike<string>;

/**
 * Prepares for a flow that is likely to be opened soon. Shows nothing, and never throws: {@link link} refuses what cannot work.
 *
 * Without a session it warms the connection to the auth server. With one it also loads the consent UI, hidden: the next
 * `link()` with this session and these options shows that frame. The time limit starts when the flow opens, and a message
 * that arrives before settles the flow then. A frame that is never shown stays until the page goes, or its `signal` aborts.
 *
 * @param sessionId - The session whose consent UI to load.
 * @param options - The options that {@link link} will be given.
 */
export declare function preload(sessionId?: string | null, options?: LinkOptions): void;

/** What {@link link} takes beside the session. A value of another type rejects the flow with `LINK_INTERNAL_ERROR`. */
export type LinkOptions = {
  /**
   * The only origin whose messages count. A URL with a path is reduced to its origin. Where it differs from the origin of
   * `authServer`, no message can match: `console.warn` says so once.
   *
   * @defaultValue the origin of `authServer`
   */
  allowedOrigin?: string | undefined;
  /**
   * Where the consent UI lives: an absolute `http:` or `https:` URL. Its path and query are kept.
   *
   * @defaultValue `'https://auth.fiskil.com'`
   */
  authServer?: string | undefined;
  /**
   * The time that the flow may take, in milliseconds, from mounting. The clock stands still while the page is hidden,
   * because people leave for their bank's app. `0` and `Infinity` switch it off; a negative number or `NaN` rejects.
   *
   * @defaultValue `600000` (ten minutes)
   */
  timeoutMs?: number | undefined;
  /**
   * Mounts the flow inline in this element, or in the first one that this selector matches, in place of the modal
   * overlay. None: the flow rejects with `LINK_NOT_FOUND`.
   */
  container?: string | Element | undefined;
  /**
   * Aborting it closes the flow, with `details.reason` `aborted`. Aborted already: nothing is mounted.
   */
  signal?: AbortSignal | undefined;
  /**
   * The accessible name of the dialog and the title of the frame.
   *
   * @defaultValue `'Connect your accounts'`
   */
  label?: string | undefined;
  /**
   * The words of the panel in the language of the page. What is not given stays English.
   */
  texts?: LinkTexts | undefined;
  /**
   * Says on `console.debug`, in one line each, which messages were ignored and why. Never a session id.
   *
   * @defaultValue `false`
   */
  debug?: boolean | undefined;
};

/** The words of the panel, each in place of an English one. */
export type LinkTexts = {
  /** Beside the spinner. Default: `Loading…`. */
  loading?: string | undefined;
  /** When loading takes longer than usual. */
  slow?: string | undefined;
  /** On the button that loads the consent UI again. */
  retry?: string | undefined;
  /** The name of the close button. */
  close?: string | undefined;
  /** What the browser shows where a required tag holds no consent. */
  required?: string | undefined;
};

/** What a finished consent brings: only the keys that arrived. */
export type LinkResult = {
  /** Retrieves the data from the platform's APIs, once your backend has confirmed whose consent it is. */
  consentID?: string;
  /** Where the consent UI would have sent a full-page flow. Not checked: never navigate to it unseen. */
  redirectURL?: string;
};

/** One run of the consent UI: a promise of its result, and the handle that ends it. */
export interface LinkFlow extends Promise<LinkResult> {
  /**
   * Ends the flow at once and takes its frame down. A flow that has not settled rejects with `LINK_USER_CANCELLED`,
   * `details.reason` `closed`. After `LINK_INVALID_SESSION` it takes the kept frame down. Calling it again does nothing.
   */
  close(): void;
}

// ---- Errors ----------------------------------------------------------------------------------------------------

// Described in a file of their own, which servers and shared code can use without the types of a page.
export { LinkError, isLinkError } from './errors.js';
export type {
  ConsentErrorType,
  KnownLinkError,
  LinkCancelDetails,
  LinkCancelReason,
  LinkErrorCode,
  LinkErrorDetails,
  LinkFailureDetails,
  LinkOptionDetails,
  LinkOriginDetails,
} from './errors.js';

// ---- The element -----------------------------------------------------------------------------------------------

/** When the tag loads the consent UI ahead of its opening. */
export type FiskilLinkPreload = 'none' | 'intent' | 'eager';

/** The events of `<fiskil-link>`. All of them bubble and are composed. */
export interface FiskilLinkEventMap {
  /** The frame is in the document. */
  'link-open': CustomEvent<null>;
  /** The consent UI has loaded. */
  'link-load': CustomEvent<null>;
  /** The user gave consent. Sent after the flow is taken down; never together with `link-error`. */
  'link-success': CustomEvent<LinkResult>;
  /** The flow failed or was cancelled. Sent after the flow is taken down; never together with `link-success`. */
  'link-error': CustomEvent<LinkError>;
  /** The frame is gone: after the outcome, or at `close()` where the frame was kept. */
  'link-close': CustomEvent<null>;
}

/**
 * Opens the bank-consent flow of an auth session, inline or as a modal overlay, and reports how it ended by an event. As
 * a form control it submits the `consentID` under its `name`.
 *
 * @tag fiskil-link
 *
 * @slot - With `overlay` the trigger: a click, Enter or Space on it opens the flow. Inline it shows until the consent UI has loaded.
 * @slot linked - Takes the place of the children when the tag holds a consent.
 * @slot error - Inline, takes the place of the children when the last flow failed.
 * @slot loading - Replaces the text beside the spinner.
 * @slot slow - Replaces the text that says that loading takes longer than usual.
 * @slot retry - Replaces the text of the button that loads the consent UI again.
 * @slot close - Replaces the text of the close button.
 *
 * @csspart overlay - The `<dialog>`, with `overlay`.
 * @csspart bar - The bar above the frame on small screens.
 * @csspart frame - The `<iframe>` that holds the consent UI.
 * @csspart close - The close button.
 * @csspart spinner - The spinner, until the consent UI has loaded.
 * @csspart slow - What shows when loading takes longer than usual.
 * @csspart retry - The button that loads the consent UI again.
 *
 * @cssproperty [--fiskil-link-backdrop=rgba(72, 76, 88, .62)] - The colour behind the overlay.
 * @cssproperty [--fiskil-link-width=100%] - The width of the frame. In an overlay on a large screen its default is `max(30rem, 480px)`.
 * @cssproperty [--fiskil-link-height=640px] - The height of the frame. In an overlay on a large screen its default is `max(44rem, 704px)`; on a small one it sets nothing: the frame is as high as the page leaves it room.
 * @cssproperty [--fiskil-link-radius=0] - The radius of the frame's corners. In an overlay on a large screen its default is `16px`.
 * @cssproperty [--fiskil-link-margin=16px] - What stays free around the frame of an overlay on a large screen.
 * @cssproperty [--fiskil-link-shadow=0 16px 48px rgba(0, 0, 0, .32)] - The shadow of the frame in an overlay on a large screen.
 * @cssproperty [--fiskil-link-bar-background=none] - The colour of the bar above the frame of an overlay, which holds the Close button. On a small screen its default is `Canvas`.
 * @cssproperty [--fiskil-link-frame-background=Canvas] - The colour behind the frame of an overlay, and behind what it shows while it loads. Inline its default is `none`.
 *
 * @cssstate loading - The flow is open and the consent UI has not loaded.
 * @cssstate open - A flow is mounted.
 * @cssstate success - The tag holds a consent.
 * @cssstate error - The last flow failed or was cancelled.
 *
 * @example
 * ```html
 * <fiskil-link session-id="…" overlay><button>Link account</button></fiskil-link>
 * ```
 */
export declare class FiskilLinkElement extends HTMLElement {
  /** Lets a form own the element. */
  static readonly formAssociated: true;

  /**
   * The `session_id` of an auth session. Set late or changed, it closes the old flow silently and starts a new one;
   * removed, it closes the flow.
   *
   * @attr session-id
   * @defaultValue `''`: nothing starts
   */
  get sessionId(): string;
  set sessionId(value: string | null | undefined);
  /**
   * Where a session is got when it is needed: the address is asked by `POST`, with same-origin credentials, and answers
   * `{ "session_id": "…" }`. Another answer ends the flow with `LINK_INTERNAL_ERROR`.
   *
   * @attr session-url
   * @defaultValue `''`: no session is asked for
   */
  get sessionUrl(): string;
  set sessionUrl(value: string | null | undefined);
  /**
   * Gets a session when it is needed, as the function that {@link link} takes. It goes before `sessionUrl`.
   */
  fetchSession: FetchSession | null;
  /**
   * The words of the panel in the language of the page, as the option `texts` of {@link link}. Read when a flow starts.
   */
  texts: LinkTexts | null;
  /**
   * Where the consent UI lives: an absolute `http:` or `https:` URL. Its path and query are kept. Read when a flow starts.
   *
   * @attr auth-server
   * @defaultValue `''`: `https://auth.fiskil.com`
   */
  get authServer(): string;
  set authServer(value: string | null | undefined);
  /**
   * The only origin whose messages count. A URL with a path is reduced to its origin. Read when a flow starts.
   *
   * @attr allowed-origin
   * @defaultValue `''`: the origin of `authServer`
   */
  get allowedOrigin(): string;
  set allowedOrigin(value: string | null | undefined);
  /**
   * The time that a flow may take, in milliseconds of a visible page. `0` and `Infinity` switch the limit off. Read when
   * a flow starts.
   *
   * @attr timeout-ms
   * @defaultValue `600000`
   */
  get timeoutMs(): number;
  set timeoutMs(value: number | null | undefined);
  /**
   * The accessible name of the dialog and the title of the frame. Read when a flow starts.
   *
   * @attr label
   * @defaultValue `''`: `Connect your accounts`
   */
  get label(): string;
  set label(value: string | null | undefined);
  /**
   * Says on `console.debug` which messages were ignored and why. Never a session id.
   *
   * @attr debug
   * @defaultValue `false`
   */
  debug: boolean;
  /**
   * Opens the flow as a modal dialog in place of inline: at a click on the trigger inside the tag or, without one, when
   * the tag is connected.
   *
   * @attr overlay
   * @defaultValue `false`
   */
  overlay: boolean;
  /**
   * When to load the consent UI of a trigger ahead, hidden. `intent` warms the connection when the page is idle and loads the
   * UI at the first pointer-over, touch or focus of the trigger; `eager` loads it at once; `none` does neither.
   *
   * @attr preload
   * @defaultValue `'intent'`
   */
  preload: FiskilLinkPreload;
  /**
   * The name under which a form submits the `consentID`.
   *
   * @attr name
   * @defaultValue `''`: nothing is submitted
   */
  get name(): string;
  set name(value: string | null | undefined);
  /**
   * Keeps the form from being submitted until an account is linked.
   *
   * @attr required
   * @defaultValue `false`
   */
  required: boolean;
  /**
   * Takes the element out of its form's submission and validation, and keeps it from opening by itself or at its trigger;
   * `open()` still does.
   *
   * @attr disabled
   * @defaultValue `false`
   */
  disabled: boolean;

  /** The flow that runs or ran last. */
  readonly flow: LinkFlow | null;
  /** What the tag has linked: kept until the next success, the form's reset or `value = ''`. */
  readonly result: LinkResult | null;
  /** Why the last flow failed; cleared when one starts and by the form's reset. */
  readonly error: LinkError | null;

  /** The form that owns the element. Set, it is the attribute: the id of a form. */
  get form(): HTMLFormElement | null;
  set form(id: HTMLFormElement | string | null | undefined);
  /** The `<label>` elements of the element. */
  readonly labels: NodeList;
  /** What the form submits: the `consentID`, or `''` while there is none. Set to `''` or `null` it is cleared; another value is ignored. */
  get value(): string;
  set value(value: string | null | undefined);
  /** The state of the constraints: `valueMissing` while `required` and not linked. */
  readonly validity: ValidityState;
  /** What the browser shows when a constraint fails, else `''`. */
  readonly validationMessage: string;
  /** Whether the form's validation looks at the element. */
  readonly willValidate: boolean;

  /**
   * Opens the flow, or returns the one that runs. It never throws: what is wrong rejects the flow.
   *
   * @returns The flow.
   */
  open(): LinkFlow;
  /** Closes the flow, as {@link LinkFlow.close} does. Without one it does nothing. */
  close(): void;
  /** Whether the constraints hold; fires `invalid` if they do not. */
  checkValidity(): boolean;
  /** Whether the constraints hold; fires `invalid` and shows the message if they do not. */
  reportValidity(): boolean;

  addEventListener<K extends keyof FiskilLinkEventMap>(
    type: K,
    listener: (this: FiskilLinkElement, event: FiskilLinkEventMap[K]) => any,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: FiskilLinkElement, event: HTMLElementEventMap[K]) => any,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof FiskilLinkEventMap>(
    type: K,
    listener: (this: FiskilLinkElement, event: FiskilLinkEventMap[K]) => any,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: FiskilLinkElement, event: HTMLElementEventMap[K]) => any,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** The attributes of `<fiskil-link>` as a template writes them; `null` and `undefined` leave one out. */
export interface FiskilLinkAttributes {
  /** The `session_id` of an auth session; leave it out until you have one. */
  'session-id'?: string | null | undefined;
  /** Where a session is got when it is needed, by `POST`. */
  'session-url'?: string | null | undefined;
  /** Where the consent UI lives. Default: `https://auth.fiskil.com`. */
  'auth-server'?: string | null | undefined;
  /** The only origin whose messages count. Default: the origin of `auth-server`. */
  'allowed-origin'?: string | null | undefined;
  /** The time that a flow may take, in milliseconds; `0` and `Infinity` mean no limit. Default: `600000`. */
  'timeout-ms'?: number | `${number}` | 'Infinity' | null | undefined;
  /** The accessible name of dialog and frame. Default: `Connect your accounts`. */
  label?: string | null | undefined;
  /** Says on `console.debug` which messages were ignored and why. */
  debug?: boolean | '' | null | undefined;
  /** Opens the flow as a modal dialog in place of inline. */
  overlay?: boolean | '' | null | undefined;
  /** When to load the consent UI ahead. Default: `intent`. */
  preload?: FiskilLinkPreload | null | undefined;
  /** The name under which a form submits the `consentID`. */
  name?: string | null | undefined;
  /** Keeps the form from being submitted until an account is linked. */
  required?: boolean | '' | null | undefined;
  /** Takes the element out of its form, and keeps it from opening by itself or at its trigger. */
  disabled?: boolean | '' | null | undefined;
}

/** The properties of `<fiskil-link>` that are spelt otherwise than their attributes, for templates that set properties. */
export interface FiskilLinkProperties {
  /** The property of `session-id`. */
  sessionId?: string | null | undefined;
  /** The property of `session-url`. */
  sessionUrl?: string | null | undefined;
  /** Gets a session when it is needed. */
  fetchSession?: FetchSession | null | undefined;
  /** The words of the panel. */
  texts?: LinkTexts | null | undefined;
  /** What the form submits; `''` clears it. */
  value?: string | null | undefined;
  /** The property of `auth-server`. */
  authServer?: string | null | undefined;
  /** The property of `allowed-origin`. */
  allowedOrigin?: string | null | undefined;
  /** The property of `timeout-ms`. */
  timeoutMs?: number | null | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'fiskil-link': FiskilLinkElement;
  }
  // The events bubble: listeners on a form, the document or the window are typed too.
  interface GlobalEventHandlersEventMap extends FiskilLinkEventMap {}
}

export {};
