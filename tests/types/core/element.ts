// Right and wrong use of the element, its properties and its events.
import { isLinkError, type FiskilLinkElement, type LinkError, type LinkFlow, type LinkResult } from '@fiskil/link';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Equal<A, B>): void => {};

const element = document.createElement('fiskil-link');
same<typeof element, FiskilLinkElement>(true);
const html: HTMLElement = element;
void html;
document.querySelector('fiskil-link')?.open();
document.querySelectorAll('fiskil-link').forEach((each) => each.close());

// Properties
element.sessionId = 'session';
element.sessionId = null;
element.sessionId = undefined;
element.authServer = 'https://auth.example';
element.allowedOrigin = 'https://auth.example';
element.timeoutMs = 0;
element.label = 'Link your bank';
element.debug = element.overlay = element.required = element.disabled = true;
element.preload = 'eager';
element.name = 'consent';
same<typeof element.timeoutMs, number>(true);
const id: string = element.sessionId || 'none';
void id;
element.sessionUrl = '/session';
element.sessionUrl = null;
same<typeof element.sessionUrl, string>(true);
element.fetchSession = async ({ signal }) => (signal.aborted ? '' : 'session');
element.fetchSession = null;
element.texts = { close: 'Schließen' };
element.texts = null;
// @ts-expect-error: a function that gets a session id
element.fetchSession = 'session';
// @ts-expect-error: no such word
element.texts = { title: 'Bank' };
// @ts-expect-error: milliseconds are a number
element.timeoutMs = '1000';
// @ts-expect-error: on or off
element.overlay = 'yes';
// @ts-expect-error: none, intent or eager
element.preload = 'auto';
// @ts-expect-error: a misspelt property
element.sessionID = 'session';

// What it tells
same<typeof element.flow, LinkFlow | null>(true);
same<typeof element.result, LinkResult | null>(true);
same<typeof element.error, LinkError | null>(true);
// @ts-expect-error: read-only
element.flow = null;
// @ts-expect-error: read-only
element.result = {};
// @ts-expect-error: read-only
element.error = null;

// A form control
same<typeof element.form, HTMLFormElement | null>(true);
same<typeof element.value, string>(true);
same<typeof element.validity, ValidityState>(true);
same<typeof element.validationMessage, string>(true);
same<typeof element.willValidate, boolean>(true);
const valid: boolean = element.checkValidity() && element.reportValidity();
void valid;
element.value = '';
element.value = null;
// @ts-expect-error: a value is text
element.value = 1;

// Methods
const flow: LinkFlow = element.open();
void flow.finally(() => element.close());
// @ts-expect-error: the session is a property
element.open('session');

// Events
element.addEventListener('link-success', (event) => {
  same<typeof event, CustomEvent<LinkResult>>(true);
  event.detail.consentID?.toUpperCase();
  // @ts-expect-error: the result has no such key
  void event.detail.consentId;
});
element.addEventListener('link-error', function (event) {
  same<typeof this, FiskilLinkElement>(true);
  same<typeof event.detail, LinkError>(true);
  if (isLinkError(event.detail) && event.detail.code === 'LINK_USER_CANCELLED') void event.detail.details?.reason;
});
element.addEventListener('link-open', (event) => event.target, { once: true });
element.addEventListener('link-load', { handleEvent: (event: Event) => event.type });
element.addEventListener('link-close', () => {}, true);
element.addEventListener('click', (event) => event.clientX);
element.addEventListener('something-else', (event) => event.type);
const onSuccess = (event: CustomEvent<LinkResult>): void => void event.detail.redirectURL;
const onError = (event: CustomEvent<LinkError>): void => void event.detail.code;
element.addEventListener('link-success', onSuccess);
element.removeEventListener('link-success', onSuccess);
element.addEventListener('link-error', onError);
element.removeEventListener('link-error', onError, { capture: true });
// @ts-expect-error: a success brings a result
element.addEventListener('link-success', (event: CustomEvent<LinkError>) => event.detail.code);
// @ts-expect-error: an error is no result
element.addEventListener('link-error', onSuccess);
// @ts-expect-error: an opening brings nothing
element.addEventListener('link-open', (event) => event.detail.consentID);
// @ts-expect-error: a success brings a result
element.removeEventListener('link-success', onError);

// Listeners on what is around it: the events bubble.
document.addEventListener('link-success', (event) => event.detail.consentID);
window.addEventListener('link-error', (event) => event.detail.code);
document.forms[0]?.addEventListener('link-close', (event) => event.target);
// @ts-expect-error: the result has no such key
document.addEventListener('link-success', (event) => event.detail.code);

// A class of one's own
export class MyLink extends HTMLElement {
  link?: HTMLElementTagNameMap['fiskil-link'];
}
