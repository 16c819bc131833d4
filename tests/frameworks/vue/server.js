import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { createStore } from '../shared/page.ts';
import App from './App.vue';

export const render = (state) => renderToString(createSSRApp(App, { store: createStore(state) }));
