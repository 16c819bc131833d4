// `@fiskil/link/testing`: the API of `@fiskil/link` with flows that a test drives in the place of a user.
import type { LinkError, LinkErrorCode, LinkFlow, LinkOptions, LinkResult } from './fiskil-link.js';

export * from './fiskil-link.js';

/**
 * A flow that `link()` or a tag has opened. Nothing happens to it by itself: no consent UI, no time limit, no network. What a test
 * does before the session has come is done when it has.
 */
export interface TestFlow {
  /**
   * The session that it was opened with. `undefined` until a promise, or a function that gets one, has given it; a `session-url` is
   * not asked and gives `'session of <address>'`.
   */
  readonly sessionId: string | undefined;
  /** The options that were given, checked as `link()` does; for a tag those that its attributes and properties give. */
  readonly options: LinkOptions;
  /** The tag; for `link()` the element that stands in the document while the flow is open. */
  readonly element: HTMLElement;
  /** What `link()` or `open()` has returned. */
  readonly flow: LinkFlow;
  /** Whether {@link TestFlow.load} has happened. */
  readonly loaded: boolean;
  /** Whether the flow is over and nothing of it is left in the page. After `LINK_INVALID_SESSION` that takes a `close()`. */
  readonly closed: boolean;
  /** The consent UI has loaded: the tag sends `link-load`. An outcome does this first. */
  load(): void;
  /**
   * The user gives consent.
   *
   * @param result - What arrives. Default: `{ consentID: 'con_test' }`.
   * @returns Whether it counted: `false` for a flow that had its outcome before.
   */
  succeed(result?: LinkResult): boolean;
  /**
   * The flow fails.
   *
   * @param code - Why; its flags, and its sentence as the message, are those of `@fiskil/link`.
   * @param message - Another message.
   * @param details - Default: `{ reason: 'close-button' }` for `LINK_USER_CANCELLED`, `{ error_type: code }` for what only
   *   the consent UI can report, else none.
   * @returns Whether it counted: `false` for a flow that had its outcome before.
   */
  fail(code: LinkErrorCode, message?: string, details?: unknown): boolean;
  /**
   * The flow fails with an error of the test's own.
   *
   * @param error - The error, as it is.
   * @returns Whether it counted.
   */
  fail(error: LinkError): boolean;
}

/** Every flow that was opened since the last {@link reset}, oldest first. */
export declare const flows: readonly TestFlow[];

/** The flow that was opened last. Throws if there is none. */
export declare function lastFlow(): TestFlow;

/** Closes what is open without an event, and empties {@link flows}: for `afterEach`. */
export declare function reset(): void;
