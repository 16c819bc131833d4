import { render as renderApp } from 'svelte/server';
import { createStore } from '../shared/page.ts';
import App from './App.svelte';

export const render = (state) => renderApp(App, { props: { store: createStore(state) } }).body;
