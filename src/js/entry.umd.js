// dist/fiskil-link.umd.js
export * from './sdk.js';
