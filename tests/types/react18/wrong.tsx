import type {} from '@fiskil/link/react';

export const wrong = [
  // @ts-expect-error: a session id is a string
  <fiskil-link session-id={42} />,
  // @ts-expect-error: React 18 sets no properties on custom elements
  <fiskil-link sessionId="session" />,
  // @ts-expect-error: React 18 would write overlay="false", which is on
  <fiskil-link overlay={false} />,
  // @ts-expect-error: React 18 would write the attribute classname
  <fiskil-link className="box" />,
  // @ts-expect-error: React 18 hears no events of custom elements
  <fiskil-link onlink-success={() => {}} />,
  // @ts-expect-error: none, intent or eager
  <fiskil-link preload="auto" />,
  // @ts-expect-error: an address is a string
  <fiskil-link session-url={42} />,
  // @ts-expect-error: React 18 sets no properties on custom elements
  <fiskil-link fetchSession={() => 'session'} />,
  // @ts-expect-error: no such tag
  <fiskil-links />,
];
