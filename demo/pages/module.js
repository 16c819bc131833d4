import { link } from '/dist/fiskil-link.mjs';
import {
  fetchSession,
  options,
  showError,
  showResult,
} from '/assets/demo.js';

const button = document.querySelector('#link');
let busy = false;

button.addEventListener('click', async () => {
  // Not disabled: that would take the focus,
  // and the flow gives it back to the button.
  if (busy) return;
  busy = true;
  try {
    // Your backend creates the session when it is needed;
    // the credentials stay there.
    showResult(await link(fetchSession, options()));
  } catch (error) {
    showError(error);
  } finally {
    busy = false;
  }
});
