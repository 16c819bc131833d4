import type { LinkError, LinkResult } from '@fiskil/link';
import '@fiskil/link/react';

interface Props {
  authServer: string;
  onLinked: (result: LinkResult) => void;
  onFailed: (error: LinkError) => void;
}

/** React 19 sets properties and hears events. */
export function Tag({ authServer, onLinked, onFailed }: Props) {
  return (
    <fiskil-link
      sessionId="session_2"
      authServer={authServer}
      overlay
      onlink-success={({ detail }) => onLinked(detail)}
      onlink-error={({ detail }) => onFailed(detail)}
    >
      <button id="trigger">Link account</button>
    </fiskil-link>
  );
}
