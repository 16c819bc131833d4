import { useEffect, useRef } from 'react';
import type { FiskilLinkElement, LinkError, LinkResult } from '@fiskil/link';
import '@fiskil/link/react';

interface Props {
  authServer: string;
  onLinked: (result: LinkResult) => void;
  onFailed: (error: LinkError) => void;
}

/** React 18 hears no events of custom elements. */
export function Tag({ authServer, onLinked, onFailed }: Props) {
  const ref = useRef<FiskilLinkElement>(null);
  useEffect(() => {
    const element = ref.current;
    const linked = ({ detail }: CustomEvent<LinkResult>): void => onLinked(detail);
    const failed = ({ detail }: CustomEvent<LinkError>): void => onFailed(detail);
    element?.addEventListener('link-success', linked);
    element?.addEventListener('link-error', failed);
    return () => {
      element?.removeEventListener('link-success', linked);
      element?.removeEventListener('link-error', failed);
    };
  });
  return (
    <fiskil-link ref={ref} session-id="session_2" auth-server={authServer} overlay>
      <button id="trigger">Link account</button>
    </fiskil-link>
  );
}
