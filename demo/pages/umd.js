/* global FiskilLink -- from the script before this one */
const { fetchSession, options, showError, showResult } =
  window.demo;
const button = document.querySelector('#link');
let busy = false;

button.addEventListener('click', () => {
  // Not disabled: that would take the focus,
  // and the flow gives it back to the button.
  if (busy) return;
  busy = true;
  FiskilLink.link(fetchSession, options())
    .then(showResult, showError)
    .finally(() => {
      busy = false;
    });
});
