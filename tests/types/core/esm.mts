// From an ES module; in one program with common.cts, so each type must exist once.
import { LinkError, isLinkError, link, type FiskilLinkElement } from '@fiskil/link';

const element: FiskilLinkElement | null = document.querySelector('fiskil-link');
element?.addEventListener('link-error', (event) => {
  const error: LinkError = event.detail;
  if (isLinkError(error)) void error.code;
});
export const flows = [link('session')];

// Each script by its file, and the same types again.
import * as plain from '@fiskil/link/dist/fiskil-link.nowasm.mjs';
import * as plainScript from '@fiskil/link/dist/fiskil-link.nowasm.umd.js';
import * as development from '@fiskil/link/dist/fiskil-link.dev.mjs';
import * as module from '@fiskil/link/dist/fiskil-link.mjs';
import * as script from '@fiskil/link/dist/fiskil-link.umd.js';
import * as errors from '@fiskil/link/dist/errors.cjs';
import * as testing from '@fiskil/link/dist/testing.cjs';

export const same: (typeof link)[] = [plain, plainScript, development, module, script, testing].map((sdk) => sdk.link);
export const known: typeof isLinkError = errors.isLinkError;
