// `<fiskil-link>` in Vue 3's templates. Types alone, for any build.
import type { HTMLAttributes, PublicProps } from 'vue';
import type {
  FiskilLinkAttributes,
  FiskilLinkElement,
  FiskilLinkEventMap,
  FiskilLinkProperties,
} from './fiskil-link.js';

type Camel<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name;

/** The props of `<fiskil-link>`: attributes, properties and events (`@link-success="…"`). */
export type FiskilLinkProps = Omit<HTMLAttributes, keyof FiskilLinkAttributes> &
  PublicProps &
  FiskilLinkAttributes &
  FiskilLinkProperties & {
    [K in keyof FiskilLinkEventMap as `on${Capitalize<Camel<K> & string>}`]?:
      ((event: FiskilLinkEventMap[K]) => unknown) | undefined;
  } & {
    /** What `v-model` binds: the consent's id, `''` while there is none. */
    modelValue?: string | null | undefined;
    'onUpdate:modelValue'?: ((value: string) => unknown) | undefined;
  };

declare module 'vue' {
  interface GlobalComponents {
    'fiskil-link': new () => FiskilLinkElement & {
      /** @deprecated For the template's types alone: no such property exists. */
      $props: FiskilLinkProps;
    };
  }
}
