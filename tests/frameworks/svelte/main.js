import { hydrate, mount } from 'svelte';
import { openPage } from '../shared/page.ts';

const { store, root, rendered } = openPage();
// SvelteKit, too, loads the components of a page on their own.
const { default: App } = await import('./App.svelte');
(rendered ? hydrate : mount)(App, { target: root, props: { store } });
