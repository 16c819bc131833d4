/* global console, process */
const sdk = require('@fiskil/link');
const testing = require('@fiskil/link/testing');

if (require('@fiskil/link/vue') !== sdk) throw new Error('a subpath is another module');
require('./check.cjs')(sdk, testing).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
