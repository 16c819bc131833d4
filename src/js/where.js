// The address of the plain build, from the address of the file that needs it.

import { version } from '../../package.json';

/** The package as a CDN has it, under which the address of the package alone is that of the classic script. */
const PACKAGE = /(\/@fiskil\/link)(?:@[^/?#]+)?(?=[?#]|$)/;
/** The package under a version or a range of them, of which a CDN may have a newer one by now, with another hash. */
const VERSION = /(\/@fiskil\/link)@[^/?#]+(?=\/)/;
/** Our file with WebAssembly; some CDNs have it minified once more. */
const FILE = /(\/fiskil-link)\.(?:umd(?:\.min)?\.js|mjs)\b/;

/** The address of the plain build beside the file at this address; nothing where that file is part of another. */
export function siblingOf(address) {
  const file = address?.replace(PACKAGE, '$1@range/dist/fiskil-link.umd.js').replace(VERSION, `$1@${version}`);
  return FILE.test(file) && file.replace(FILE, '$1.nowasm.umd.js');
}
