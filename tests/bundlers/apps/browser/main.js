import { LinkError, link } from '@fiskil/link';

const authServer = new URLSearchParams(location.search).get('auth');
const output = document.querySelector('output');

document.querySelector('button').addEventListener('click', async () => {
  try {
    const { consentID } = await link('session_1', { authServer });
    output.textContent = consentID;
  } catch (error) {
    output.textContent = error instanceof LinkError ? error.code : String(error);
  }
});
