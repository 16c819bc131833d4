/* global FiskilLink -- the SDK stands in the same file */
import { messageForUser } from '@fiskil/link/errors';
import { EVENTS, countFromNow, note } from 'events';

const { session, authServer, timeout } = document.body.dataset;
const options = { authServer };
if (timeout) options.timeoutMs = Number(timeout);

function show(id, text) {
  document.getElementById(id).textContent = text;
}

for (const name of EVENTS) {
  document.addEventListener(name, ({ detail }) =>
    note(name, detail),
  );
}

document
  .getElementById('link')
  .addEventListener('click', () => {
    countFromNow();
    FiskilLink.link(session, options).then(
      (result) => show('result', result.consentID ?? ''),
      (error) => {
        show('message', messageForUser(error));
        show('error', error.code);
      },
    );
  });
