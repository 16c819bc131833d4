/* global FiskilLink -- from <script src="/dist/fiskil-link.umd.js"></script>, which stands before this one */
const { createSession, options, showError, showResult } = window.demo;
const button = document.querySelector('#link');

button.addEventListener('click', () => {
  button.disabled = true;
  createSession()
    .then((session) => FiskilLink.link(session.session_id, { authServer: session.auth_server, ...options() }))
    .then((result) => showResult(result))
    .catch((error) => showError(error))
    .finally(() => {
      button.disabled = false;
    });
});
