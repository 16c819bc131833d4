import 'preact/debug';
import { hydrate, render } from 'preact';
import { openPage } from '../shared/page.ts';
import { App } from './App.jsx';

const { store, root, rendered } = openPage();
(rendered ? hydrate : render)(<App store={store} />, root);
