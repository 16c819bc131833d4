// Releases the page from what a core that has failed can no longer take back: its flows end with an error, and nothing of
// them stays over the page.

import { createdByUs, setStates, stateOf } from './element.js';
import { coreFailure, markHandled, mounted, reject } from './flow.js';
import { removeAllSheets } from './panel.js';

/** Ends every flow. */
export function rescuePage() {
  removeAllSheets();
  const flows = [...mounted];
  mounted.clear();
  for (const [flow, host] of flows) {
    const error = coreFailure();
    for (const panel of host.shadowRoot.querySelectorAll('dialog, .inline')) panel.remove();
    const state = stateOf(host);
    const isOpen = state.flow === flow && !state.error && !state.result;
    if (!createdByUs(host)) markHandled(flow);
    reject(flow, error);
    if (isOpen) {
      state.error = error;
      setStates(host, 'error');
      host.dispatchEvent(new CustomEvent('link-error', { bubbles: true, composed: true, detail: error }));
    }
    if (createdByUs(host)) host.remove();
  }
}
