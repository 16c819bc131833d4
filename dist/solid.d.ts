// `<fiskil-link>` in the JSX of Solid. Types alone, for any build.
import type { JSX } from 'solid-js';
import type {
  FiskilLinkAttributes,
  FiskilLinkElement,
  FiskilLinkEventMap,
  FiskilLinkProperties,
} from './fiskil-link.js';

type Booleans = 'debug' | 'overlay' | 'required' | 'disabled';

/**
 * The props of `<fiskil-link>`. Solid puts text into the HTML as it is spelt, where case is lost, so properties with a
 * capital need their prefix: `prop:sessionId={…}`. Events: `on:link-success={…}`.
 */
export type FiskilLinkProps = Omit<JSX.HTMLAttributes<FiskilLinkElement>, keyof FiskilLinkAttributes> &
  FiskilLinkAttributes & {
    [K in keyof FiskilLinkAttributes as `attr:${K}`]?: FiskilLinkAttributes[K];
  } & {
    [K in keyof FiskilLinkProperties as `prop:${K}`]?: FiskilLinkProperties[K];
  } & {
    [K in Exclude<keyof FiskilLinkAttributes, `${string}-${string}`> as `prop:${K}`]?: FiskilLinkAttributes[K];
  } & {
    [K in Booleans as `bool:${K}`]?: boolean | undefined;
  } & {
    [K in keyof FiskilLinkEventMap as `on:${K}`]?:
      JSX.EventHandlerWithOptionsUnion<FiskilLinkElement, FiskilLinkEventMap[K]> | undefined;
  };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'fiskil-link': FiskilLinkProps;
    }
  }
}
