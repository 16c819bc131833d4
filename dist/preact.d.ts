// `<fiskil-link>` in the JSX of Preact 10 and 11. Types alone, for any build.
import type { JSX, Ref } from 'preact';
import type {
  FiskilLinkAttributes,
  FiskilLinkElement,
  FiskilLinkEventMap,
  FiskilLinkProperties,
} from './fiskil-link.js';

/** The props of `<fiskil-link>`. Events: `onlink-success={…}`. */
export type FiskilLinkProps = Omit<JSX.IntrinsicElements['address'], 'ref' | keyof FiskilLinkAttributes> &
  FiskilLinkAttributes &
  FiskilLinkProperties & {
    [K in keyof FiskilLinkEventMap as `on${K}` | `on${K}Capture`]?:
      ((this: void, event: FiskilLinkEventMap[K]) => void) | undefined;
  } & { ref?: Ref<FiskilLinkElement> | undefined };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'fiskil-link': FiskilLinkProps;
    }
  }
}
