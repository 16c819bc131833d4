import { createEffect, createSignal, onCleanup } from 'solid-js';
import { link, type LinkResult } from '@fiskil/link';
import { messageForUser } from '@fiskil/link/errors';

export function LinkNow(props: { sessionId: string; authServer?: string; onLinked: (result: LinkResult) => void }) {
  const [problem, setProblem] = createSignal('');
  createEffect(() => {
    const flow = link(props.sessionId, { authServer: props.authServer });
    flow.then(props.onLinked, (error) => setProblem(messageForUser(error)));
    onCleanup(() => flow.close());
  });
  return <p role="alert">{problem()}</p>;
}
