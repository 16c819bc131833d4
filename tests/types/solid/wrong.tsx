import type { LinkError } from '@fiskil/link';
import type {} from '@fiskil/link/solid';

export const wrong = () => [
  // @ts-expect-error: a session id is a string
  <fiskil-link session-id={42} />,
  // @ts-expect-error: Solid would write the attribute sessionid; the property is prop:sessionId
  <fiskil-link sessionId="session" />,
  // @ts-expect-error: milliseconds are a number
  <fiskil-link timeout-ms="ten minutes" />,
  // @ts-expect-error: milliseconds are a number
  <fiskil-link prop:timeoutMs="1000" />,
  // @ts-expect-error: on or off
  <fiskil-link overlay="yes" />,
  // @ts-expect-error: on or off
  <fiskil-link bool:overlay="yes" />,
  // @ts-expect-error: none, intent or eager
  <fiskil-link attr:preload="auto" />,
  // @ts-expect-error: a misspelt property
  <fiskil-link prop:sessionID="session" />,
  // @ts-expect-error: a success brings a result
  <fiskil-link on:link-success={(event: CustomEvent<LinkError>) => event.detail.code} />,
  // @ts-expect-error: the result has no such key
  <fiskil-link on:link-success={(event) => event.detail.consentId} />,
  // @ts-expect-error: an address is a string
  <fiskil-link session-url={42} />,
  // @ts-expect-error: a function that gets a session id
  <fiskil-link prop:fetchSession="session" />,
  // @ts-expect-error: no such word
  <fiskil-link prop:texts={{ title: 'Bank' }} />,
  // @ts-expect-error: no such tag
  <fiskil-links />,
];
