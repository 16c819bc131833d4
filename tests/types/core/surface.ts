// Right and wrong use of the functions, options, results and errors.
import {
  FiskilLinkElement,
  LinkError,
  isLinkError,
  link,
  preload,
  version,
  type ConsentErrorType,
  type KnownLinkError,
  type LinkCancelReason,
  type LinkErrorCode,
  type LinkFlow,
  type LinkOptions,
  type LinkResult,
  type LinkSession,
  type LinkTexts,
} from '@fiskil/link';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Equal<A, B>): void => {};

same<typeof version, string>(true);

// link()
const flow: LinkFlow = link('session');
const promise: Promise<LinkResult> = flow;
flow.close();
void promise.then((result) => result.consentID?.toUpperCase() ?? result.redirectURL);
export async function result(): Promise<LinkResult> {
  return link('session', {
    allowedOrigin: 'https://auth.example',
    authServer: undefined,
    timeoutMs: Infinity,
    container: document.body,
    signal: new AbortController().signal,
    label: 'Link your bank',
    debug: true,
  });
}
link('session', { container: '#here' });
const options: LinkOptions = {};
link('session', options);
// A session that comes later, or is got when it is needed
link(Promise.resolve('session'));
link(async () => 'session');
link(() => 'session', { timeoutMs: 0 });
link(async ({ signal }) => {
  same<typeof signal, AbortSignal>(true);
  return ((await (await fetch('/session', { method: 'POST', signal })).json()) as { session_id: string }).session_id;
});
const session: LinkSession = fetchSession;
async function fetchSession({ signal }: { signal: AbortSignal }): Promise<string> {
  return signal.aborted ? '' : 'session';
}
link(session);
// @ts-expect-error: a promise of a session id
link(Promise.resolve(42));
// @ts-expect-error: a session that may be missing has to be checked first
link(async () => undefined);
// @ts-expect-error: the function gets a signal, and no URL
link(({ url }: { url: string }) => url);

// The words of the panel
link('session', {
  texts: {
    loading: 'Wird geladen',
    slow: 'Dauert länger',
    retry: 'Nochmal',
    close: 'Schließen',
    required: 'Bitte verbinden',
  },
});
const texts: LinkTexts = { close: undefined };
link('session', { texts });
// @ts-expect-error: no such word
link('session', { texts: { title: 'Bank' } });
// @ts-expect-error: words are text
link('session', { texts: { close: true } });
// @ts-expect-error: a flow needs a session
link();
// @ts-expect-error: a session id is a string
link(42);
// @ts-expect-error: a session that may be missing has to be checked first
link(undefined as string | undefined);
// @ts-expect-error: milliseconds are a number
link('session', { timeoutMs: '1000' });
// @ts-expect-error: a misspelt option
link('session', { timeout: 1000 });
// @ts-expect-error: a container is a selector or an element
link('session', { container: document });
// @ts-expect-error: close() takes nothing
flow.close('now');
// @ts-expect-error: there is no such method
flow.cancel();
// @ts-expect-error: the result has no such key
void flow.then(({ consentId }) => consentId);

// preload()
preload();
preload('session');
preload('session', { authServer: 'https://auth.example' });
preload(undefined, { authServer: 'https://auth.example' });
// @ts-expect-error: options come second
preload({ authServer: 'https://auth.example' });

// Errors
const failure = new LinkError('LINK_TIMEOUT', 'too slow');
const error: Error = failure;
same<typeof failure.name, 'LinkError'>(true);
same<typeof failure.code, LinkErrorCode>(true);
same<typeof failure.details, unknown>(true);
// An object that was made without the class may lack the flags.
same<typeof failure.cancelled, boolean | undefined>(true);
same<typeof failure.needsNewSession, boolean | undefined>(true);
new LinkError('LINK_USER_CANCELLED', 'closed', { reason: 'closed' });
// @ts-expect-error: the flags follow from the code
new LinkError('LINK_USER_CANCELLED', 'closed', { reason: 'closed' }, true);
// @ts-expect-error: no such code
new LinkError('LINK_LOST', 'lost');
// @ts-expect-error: a code is not compared with an unknown one
if (failure.code === 'TIMEOUT') throw error;
const consentError: ConsentErrorType = 'AUTH_SESSION_CANCELLED';
const code: LinkErrorCode = consentError;
void code;

// The vendor's own type of an error takes ours.
interface VendorLinkError extends Error {
  name: 'LinkError';
  code: LinkErrorCode;
  details?: unknown;
}
const vendor: VendorLinkError = failure;
void (vendor.details as { expectedOrigin: string } | undefined);
// ... and ours takes what was made by hand to be one of the vendor's, as tests do.
const byHand: LinkError = Object.assign(new Error('closed'), {
  name: 'LinkError',
  code: 'LINK_USER_CANCELLED',
} as const);
const back: LinkError = vendor;
const literal: LinkError = { name: 'LinkError', message: 'closed', code: 'LINK_TIMEOUT' };
const cast = new Error('closed') as LinkError;
cast.name = 'LinkError';
cast.code = 'LINK_TIMEOUT';
cast.details = { error: 'late' };
void [byHand, back, literal];
export class MyError extends LinkError {
  constructor() {
    super('LINK_TIMEOUT', 'too slow');
  }
}

export function read(caught: unknown): string {
  void (caught as any).code;
  // @ts-expect-error: what is caught is unknown
  void caught.code;
  if (caught instanceof LinkError) return caught.code;
  if (!isLinkError(caught)) return String(caught);
  same<typeof caught, KnownLinkError>(true);
  same<typeof caught.cancelled, boolean>(true);
  // @ts-expect-error: only a cancelled flow has a reason
  void caught.details?.reason;
  switch (caught.code) {
    case 'LINK_USER_CANCELLED': {
      const reason: LinkCancelReason | undefined = caught.details?.reason;
      // @ts-expect-error: no such reason
      return reason === 'bored' ? '' : (reason ?? '');
    }
    case 'LINK_ORIGIN_MISMATCH':
      return `${caught.details?.expectedOrigin} ${caught.details?.receivedOrigin}`;
    case 'LINK_NOT_FOUND':
    case 'LINK_INTERNAL_ERROR': {
      const option: keyof LinkOptions | 'options' | undefined = caught.details?.option;
      return option ?? caught.details?.error_description ?? '';
    }
    case 'LINK_TIMEOUT':
    case 'LINK_INVALID_SESSION':
    case 'CONSENT_UPSTREAM_PROCESSING_ERROR':
    case 'CONSENT_ENDUSER_DENIED':
    case 'CONSENT_OTP_FAILURE':
    case 'CONSENT_ENDUSER_INELIGIBLE':
    case 'CONSENT_TIMEOUT':
    case 'AUTH_SESSION_CANCELLED':
      return caught.details?.error_uri ?? '';
    default: {
      const never: never = caught;
      return never;
    }
  }
}

export const element: FiskilLinkElement = new FiskilLinkElement();
