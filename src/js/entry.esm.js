// dist/fiskil-link.mjs
export * from './sdk.js';
