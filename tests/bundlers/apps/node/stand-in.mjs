// A server that has something in the place of a document, as some renderers do.
globalThis.window = globalThis;
globalThis.document = { addEventListener() {}, createElement: () => ({}) };
await import('./import.mjs');
