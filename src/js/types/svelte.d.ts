// `<fiskil-link>` in the markup of Svelte 4 and 5. Types alone, for any build.
import type { HTMLAttributes } from 'svelte/elements';
import type {
  FiskilLinkAttributes,
  FiskilLinkElement,
  FiskilLinkEventMap,
  FiskilLinkProperties,
} from './fiskil-link.js';

/** The props of `<fiskil-link>`. Events: `onlink-success={…}` in Svelte 5, `on:link-success={…}` in 4. */
export type FiskilLinkProps = Omit<HTMLAttributes<FiskilLinkElement>, keyof FiskilLinkAttributes> &
  FiskilLinkAttributes &
  FiskilLinkProperties & {
    [K in keyof FiskilLinkEventMap as `on${K}` | `on${K}capture` | `on:${K}`]?:
      ((event: FiskilLinkEventMap[K] & { currentTarget: EventTarget & FiskilLinkElement }) => void) | null | undefined;
  };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'fiskil-link': FiskilLinkProps;
  }
}
