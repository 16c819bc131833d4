'use client';
import { useEffect, useRef } from 'react';
import '@fiskil/link';
import type { FiskilLinkElement, LinkResult } from '@fiskil/link';
import '@fiskil/link/react';

export function LinkAccount({ sessionId, onLinked }: { sessionId: string | null; onLinked(result: LinkResult): void }) {
  const ref = useRef<FiskilLinkElement>(null);
  useEffect(() => {
    const element = ref.current;
    const linked = (event: CustomEvent<LinkResult>) => onLinked(event.detail);
    element?.addEventListener('link-success', linked);
    return () => element?.removeEventListener('link-success', linked);
  }, [onLinked]);
  return (
    <fiskil-link ref={ref} session-id={sessionId} overlay>
      <button>Link account</button>
    </fiskil-link>
  );
}
