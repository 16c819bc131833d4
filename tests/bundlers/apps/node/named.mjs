// The names of the CommonJS files, as Node finds them without running the files.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const { link: own } = await import(pathToFileURL(require.resolve('@fiskil/link/testing')));
if (typeof own !== 'function') throw new Error('Node does not see the names of testing.cjs');
console.log('ok');
