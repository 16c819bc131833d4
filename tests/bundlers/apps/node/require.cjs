/* global console, process */
const sdk = require('@fiskil/link');
const testing = require('@fiskil/link/testing');

if (Object.keys(require('@fiskil/link/vue')).length) throw new Error('a subpath for types brings code');
if (require('@fiskil/link/nowasm') !== sdk) throw new Error('the old subpath is another module');
if (require('@fiskil/link/dist/fiskil-link.nowasm.umd.js') !== sdk) throw new Error('a file is another module');
const errors = require('@fiskil/link/errors');
const wasm = require('@fiskil/link/wasm');
require('./check.cjs')(sdk, testing, errors, wasm).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
