// Where the plain build is, for the ES module.

import { siblingOf } from './where.js';

// Only the file as it was published has the plain build beside it; a bundler makes it a part of another one. An `import()`
// of the plain build would be found by bundlers, but those that write one file fail at it or put both builds into it.
// webpack would write the file's path on the build machine into the bundle.
const own = import.meta.webpack ? '' : import.meta.url;

/** The address of the plain build beside this file; nothing where this file is part of another, or on the local disk. */
export const sibling = !/^file:/.test(own) && siblingOf(own);
