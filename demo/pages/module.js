import { link } from '/dist/fiskil-link.mjs';
import { createSession, options, showError, showResult } from '/assets/demo.js';

const button = document.querySelector('#link');

button.addEventListener('click', async () => {
  button.disabled = true;
  try {
    // The app's own backend creates the session; the credentials stay there.
    const session = await createSession();
    const flow = link(session.session_id, { authServer: session.auth_server, ...options() });
    const result = await flow;
    showResult(result);
  } catch (error) {
    showError(error);
  } finally {
    button.disabled = false;
  }
});
