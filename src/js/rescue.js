// Releases the page from what a core that has failed can no longer take back: its flows end with an error, and nothing of
// them stays over the page.

import { core } from './core.js';
import { coreFailure, isPending, markHandled, mounted, reject } from './flow.js';
import { stateOf } from './held.js';
import { removeAllSheets } from './panel.js';

/** Ends every flow. Where it throws, it is called once more for what is left. */
export function rescuePage() {
  removeAllSheets();
  // Those that are mounted now: a listener may open the next flow.
  const flows = [];
  mounted.forEach((host, flow) => {
    flows[flows.length] = [host, flow];
  });
  for (let i = 0; i < flows.length; i++) {
    const [host, flow] = flows[i];
    for (const panel of host.shadowRoot.querySelectorAll('dialog, .inline')) panel.remove();
    mounted.delete(flow);
    end(flow, host);
    if (stateOf(host).isMadeByLink) host.remove();
  }
}

/** Ends a flow with an error, and tells the listeners of its element; one that had ended before is only shown no longer. */
function end(flow, host) {
  const state = stateOf(host);
  if (!isPending(flow)) {
    if (state.flow === flow) core.showEnd(host);
    return;
  }
  const error = coreFailure();
  if (!state.isMadeByLink) markHandled(flow);
  reject(flow, error);
  if (state.flow !== flow) return;
  state.error = error;
  core.showEnd(host);
  host.dispatchEvent(new CustomEvent('link-error', { bubbles: true, composed: true, detail: error }));
}
