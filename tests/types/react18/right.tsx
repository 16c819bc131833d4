import { useEffect, useRef } from 'react';
import type { FiskilLinkElement, LinkResult } from '@fiskil/link';
import '@fiskil/link/react';

export function Overlay({ session, disabled }: { session: string | null; disabled: boolean }) {
  const ref = useRef<FiskilLinkElement>(null);
  useEffect(() => {
    const element = ref.current;
    const linked = (event: CustomEvent<LinkResult>): void => console.log(event.detail.consentID);
    element?.addEventListener('link-success', linked);
    return () => element?.removeEventListener('link-success', linked);
  }, []);
  return (
    <fiskil-link
      ref={ref}
      session-id={session}
      timeout-ms={60000}
      overlay
      disabled={disabled || undefined}
      class="box"
      onClick={(event) => event.currentTarget.open()}
    >
      <button>Link account</button>
    </fiskil-link>
  );
}

export const explicit: JSX.IntrinsicElements['fiskil-link'] = { 'session-id': 'session' };

export const fetched = <fiskil-link session-url="/session" overlay />;
