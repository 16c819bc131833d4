import type { LinkError } from '@fiskil/link';
import type {} from '@fiskil/link/preact';

export const wrong = [
  // @ts-expect-error: a session id is a string
  <fiskil-link session-id={42} />,
  // @ts-expect-error: a misspelt property
  <fiskil-link sessionID="session" />,
  // @ts-expect-error: milliseconds are a number
  <fiskil-link timeout-ms="ten minutes" />,
  // @ts-expect-error: milliseconds are a number
  <fiskil-link timeoutMs="1000" />,
  // @ts-expect-error: on or off
  <fiskil-link overlay="yes" />,
  // @ts-expect-error: none, intent or eager
  <fiskil-link preload="auto" />,
  // @ts-expect-error: a success brings a result
  <fiskil-link onlink-success={(event: CustomEvent<LinkError>) => event.detail.code} />,
  // @ts-expect-error: the result has no such key
  <fiskil-link onlink-success={(event) => event.detail.consentId} />,
  // @ts-expect-error: a handler is a function
  <fiskil-link onlink-error="report()" />,
  // @ts-expect-error: the element is no input
  <fiskil-link ref={(element: HTMLInputElement | null) => element} />,
  // @ts-expect-error: an address is a string
  <fiskil-link session-url={42} />,
  // @ts-expect-error: a function that gets a session id
  <fiskil-link fetchSession="session" />,
  // @ts-expect-error: no such word
  <fiskil-link texts={{ title: 'Bank' }} />,
  // @ts-expect-error: no such tag
  <fiskil-links />,
];
