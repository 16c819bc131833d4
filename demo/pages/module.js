import { link } from '/dist/fiskil-link.mjs';
import {
  createSession,
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
    // Your backend creates the session;
    // the credentials stay there.
    const session = await createSession();
    const flow = link(session.session_id, {
      authServer: session.auth_server,
      ...options(),
    });
    showResult(await flow);
  } catch (error) {
    showError(error);
  } finally {
    busy = false;
  }
});
