import { generateHydrationScript, renderToString } from 'solid-js/web';
import { createStore } from '../shared/page.ts';
import { App } from './App.jsx';

export const head = generateHydrationScript;
export const render = (state) => renderToString(() => <App store={createStore(state)} />);
