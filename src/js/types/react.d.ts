// `<fiskil-link>` in the JSX of React 18 (from @types/react 18.2.6) and 19. Types alone, for any build.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  FiskilLinkAttributes,
  FiskilLinkElement,
  FiskilLinkEventMap,
  FiskilLinkProperties,
} from './fiskil-link.js';

type Base = DetailedHTMLProps<HTMLAttributes<FiskilLinkElement>, FiskilLinkElement>;

/** React 19 sets properties, leaves `false` out and hears events: `onlink-success={…}`. */
type React19 = Base &
  FiskilLinkAttributes &
  FiskilLinkProperties & {
    [K in keyof FiskilLinkEventMap as `on${K}` | `on${K}Capture`]?:
      ((this: void, event: FiskilLinkEventMap[K]) => void) | undefined;
  } & { class?: string | undefined };

/** React 18 sets attributes alone: `false` would be the text "false", `className` no class; events go by a `ref`. */
type React18 = Omit<Base, 'className'> & {
  [K in keyof FiskilLinkAttributes]: Exclude<FiskilLinkAttributes[K], false>;
} & { [K in keyof FiskilLinkEventMap as `on${K}`]?: never } & { class?: string | undefined };

/**
 * The props of `<fiskil-link>` for the React whose types are installed. `react/canary` gives 18 a `use` too, and `createServerContext`;
 * such a React (that of Next.js 13 and 14) still sets attributes alone.
 */
export type FiskilLinkProps = typeof import('react') extends { use: unknown; createServerContext?: never }
  ? React19
  : React18;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'fiskil-link': FiskilLinkProps;
    }
  }
}

declare global {
  namespace JSX {
    interface IntrinsicElements {
      'fiskil-link': FiskilLinkProps;
    }
  }
}
