// From CommonJS.
import sdk = require('@fiskil/link');
import { LinkError } from '@fiskil/link';

const flow: sdk.LinkFlow = sdk.link('session', { timeoutMs: 1000 });
flow.catch((error: unknown) => {
  if (error instanceof LinkError && error instanceof sdk.LinkError) void error.code;
});
// @ts-expect-error: no such export
sdk.open('session');
export = flow;
