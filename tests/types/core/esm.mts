// From an ES module; in one program with common.cts, so each type must exist once.
import { LinkError, isLinkError, link, type FiskilLinkElement } from '@fiskil/link';

const element: FiskilLinkElement | null = document.querySelector('fiskil-link');
element?.addEventListener('link-error', (event) => {
  const error: LinkError = event.detail;
  if (isLinkError(error)) void error.code;
});
export const flows = [link('session')];
