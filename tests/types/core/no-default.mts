// Node finds no default in the ES module.
// @ts-expect-error: there is no default export
import nothing from '@fiskil/link';

export { nothing };
