import { useEffect, useState } from 'react';
import { link, type LinkResult } from '@fiskil/link';

type Props = { sessionId: string; authServer?: string; onLinked(result: LinkResult): void };

export function LinkNow({ sessionId, authServer, onLinked }: Props) {
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const flow = link(sessionId, { authServer });
    flow.then(onLinked, (error) => setProblem(error.cancelled ? '' : error.code));
    return () => flow.close();
  }, [sessionId, authServer, onLinked]);
  return <p role="alert">{problem}</p>;
}
