// Where the plain build is, for the classic script.
// SCRIPT is the element that loads this file: the wrapper asks for it while it can be asked for.
/* global SCRIPT */

import { siblingOf } from './where.js';

/** The address of the plain build beside this file; nothing where this file is part of another. */
export const sibling = siblingOf(SCRIPT?.src);
