import '@fiskil/link';
import type { LinkResult } from '@fiskil/link';
import '@fiskil/link/solid';

export const LinkAccount = (props: { sessionId: string | null; onLinked: (result: LinkResult) => void }) => (
  <fiskil-link session-id={props.sessionId} overlay on:link-success={(event) => props.onLinked(event.detail)}>
    <button>Link account</button>
  </fiskil-link>
);
