import { createEffect, createSignal, onCleanup } from 'solid-js';
import { link, type LinkResult } from '@fiskil/link';

export function LinkNow(props: { sessionId: string; authServer?: string; onLinked: (result: LinkResult) => void }) {
  const [problem, setProblem] = createSignal('');
  createEffect(() => {
    const flow = link(props.sessionId, { authServer: props.authServer });
    flow.then(props.onLinked, (error) => setProblem(error.cancelled ? '' : error.code));
    onCleanup(() => flow.close());
  });
  return <p role="alert">{problem()}</p>;
}
