// `@fiskil/link/errors`: why a flow failed. Nothing here needs the types of a page: servers, tests and shared code compile
// with it. `@fiskil/link` has the same class and types.

/** What the consent UI itself may report. */
export type ConsentErrorType =
  | 'CONSENT_UPSTREAM_PROCESSING_ERROR'
  | 'CONSENT_ENDUSER_DENIED'
  | 'CONSENT_OTP_FAILURE'
  | 'CONSENT_ENDUSER_INELIGIBLE'
  | 'CONSENT_TIMEOUT'
  | 'AUTH_SESSION_CANCELLED';

/** Why a flow failed. The names match exactly. */
export type LinkErrorCode =
  | 'LINK_NOT_FOUND'
  | 'LINK_TIMEOUT'
  | 'LINK_USER_CANCELLED'
  | 'LINK_INVALID_SESSION'
  | 'LINK_ORIGIN_MISMATCH'
  | 'LINK_INTERNAL_ERROR'
  | ConsentErrorType;

/** What closed a flow that had not finished: `details.reason` of `LINK_USER_CANCELLED`. */
export type LinkCancelReason = 'escape' | 'close-button' | 'closed' | 'aborted' | 'removed' | 'superseded';

/** Why a flow did not end with a consent. */
export declare class LinkError extends Error {
  /**
   * @param code - Why.
   * @param message - For a developer to read.
   * @param details - What else is known.
   */
  constructor(code: LinkErrorCode, message: string, details?: unknown);
  /** Always `'LinkError'`. */
  name: 'LinkError';
  /** Why, for code to switch on. */
  code: LinkErrorCode;
  /** What else is known. {@link isLinkError} gives it a type that follows `code`. */
  details?: unknown;
  /**
   * Whether a person or the page chose to end the flow, so that no error needs showing. It follows from `code`; only an object
   * that was made without this class may lack it.
   */
  cancelled?: boolean;
  /**
   * Whether another try needs a new auth session from your backend. It follows from `code`; only an object that was made without
   * this class may lack it.
   */
  needsNewSession?: boolean;
  /** What caused it: what the function that gets a session has thrown, or rejected with. */
  cause?: unknown;
}

/**
 * Whether a value is a {@link LinkError}, from whichever copy of this package. Narrowing `code` afterwards narrows
 * `details`.
 *
 * @example
 * ```ts
 * if (isLinkError(error) && error.code === 'LINK_USER_CANCELLED') console.log(error.details?.reason);
 * ```
 */
export declare function isLinkError(value: unknown): value is KnownLinkError;

/** A {@link LinkError} whose `details` have the type that belongs to its `code`. */
export type KnownLinkError = {
  [Code in LinkErrorCode]: LinkError & {
    code: Code;
    details?: LinkErrorDetails<Code>;
    cancelled: boolean;
    needsNewSession: boolean;
  };
}[LinkErrorCode];

/** The type of `details` for a code. */
export type LinkErrorDetails<Code extends LinkErrorCode = LinkErrorCode> = Code extends 'LINK_USER_CANCELLED'
  ? LinkCancelDetails
  : Code extends 'LINK_ORIGIN_MISMATCH'
    ? LinkOriginDetails
    : Code extends 'LINK_INTERNAL_ERROR' | 'LINK_NOT_FOUND'
      ? LinkOptionDetails
      : LinkFailureDetails;

/** What the consent UI said about a failure, unchanged: only the keys that arrived. It may use any code. */
export interface LinkFailureDetails {
  error?: string;
  error_id?: string;
  error_type?: string;
  error_description?: string;
  error_uri?: string;
}

/** What is known about a flow that was closed. */
export interface LinkCancelDetails extends LinkFailureDetails {
  /** What closed it. */
  reason?: LinkCancelReason;
}

/** The two origins of a mismatch. */
export interface LinkOriginDetails extends LinkFailureDetails {
  /** The only origin whose messages count. */
  expectedOrigin?: string;
  /** The origin that the outcome came from. */
  receivedOrigin?: string;
}

/** The option that cannot be used. */
export interface LinkOptionDetails extends LinkFailureDetails {
  /** Its name; `options` if the options are no object. */
  option?: LinkOptionName | 'options';
}

/** The name of an option of `link()`. */
export type LinkOptionName =
  'allowedOrigin' | 'authServer' | 'timeoutMs' | 'container' | 'signal' | 'label' | 'texts' | 'debug';

// ---- What the codes mean ---------------------------------------------------------------------------------------

/** What a code means. */
export interface LinkErrorInfo {
  /** A sentence for developers, which is the `message` where the sender gave none. */
  readonly meaning: string;
  /** A sentence for the person, in English. */
  readonly forUser: string;
  /** Whether a person or the page chose to end the flow, so that no error needs showing. */
  readonly cancelled: boolean;
  /** Whether another try needs a new auth session from your backend. */
  readonly needsNewSession: boolean;
}

/** Every code. */
export declare const linkErrorCodes: readonly LinkErrorCode[];

/** What each code means. */
export declare const linkErrors: Readonly<Record<LinkErrorCode, LinkErrorInfo>>;

/**
 * What to tell a person about an error, in English: the sentence of its code. `''` where they or the page ended the flow, as
 * no error needs showing then. What is no {@link LinkError} gets the sentence of `LINK_INTERNAL_ERROR`.
 *
 * @param error - What a flow rejected with.
 */
export declare function messageForUser(error: unknown): string;
