import { LinkError, link } from '@fiskil/link';
import { isLinkError } from '@fiskil/link/errors';

const authServer = new URLSearchParams(location.search).get('auth');
const output = document.querySelector('output');
const tag = document.querySelector('fiskil-link');

class AppError extends LinkError {
  constructor(cause) {
    super(cause.code, cause.message);
    this.cause = cause;
  }
}

/** Shows what a flow came to. */
async function show(flow) {
  output.textContent = '';
  try {
    output.textContent = (await flow).consentID;
  } catch (error) {
    const known = isLinkError(error) && error instanceof LinkError && new AppError(error) instanceof LinkError;
    output.textContent = known ? error.code : String(error);
  }
}

tag.setAttribute('auth-server', authServer);
tag.addEventListener('link-success', ({ detail }) => show(detail));
tag.addEventListener('link-error', ({ detail }) => show(Promise.reject(detail)));
document.querySelector('#call').addEventListener('click', () => show(link('session_1', { authServer })));
document.querySelector('#blank').addEventListener('click', () => show(link('')));
