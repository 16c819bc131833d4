'use client';
import { useEffect, useState } from 'react';
import { link, type LinkResult } from '@fiskil/link';
import { messageForUser } from '@fiskil/link/errors';

type Props = { sessionId: string; authServer?: string; onLinked(result: LinkResult): void };

export function LinkNow({ sessionId, authServer, onLinked }: Props) {
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const flow = link(sessionId, { authServer });
    flow.then(onLinked, (error) => setProblem(messageForUser(error)));
    return () => flow.close();
  }, [sessionId, authServer, onLinked]);
  return <p role="alert">{problem}</p>;
}
