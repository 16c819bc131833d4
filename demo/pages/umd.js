/* global FiskilLink -- from the script before this one */
const { createSession, options, showError, showResult } =
  window.demo;
const button = document.querySelector('#link');
let busy = false;

button.addEventListener('click', () => {
  // Not disabled: that would take the focus,
  // and the flow gives it back to the button.
  if (busy) return;
  busy = true;
  createSession()
    .then((session) =>
      FiskilLink.link(session.session_id, {
        authServer: session.auth_server,
        ...options(),
      }),
    )
    .then(showResult, showError)
    .finally(() => {
      busy = false;
    });
});
