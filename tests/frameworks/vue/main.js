import { createApp, createSSRApp } from 'vue';
import { openPage } from '../shared/page.ts';

const { store, root, rendered } = openPage();
// Nuxt, too, loads the components of a page on their own.
const { default: App } = await import('./App.vue');
(rendered ? createSSRApp : createApp)(App, { store }).mount(root);
