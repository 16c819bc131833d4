import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { createStore } from '../shared/page.ts';
import { App } from './App.jsx';

export const render = (state) =>
  renderToString(
    <StrictMode>
      <App store={createStore(state)} />
    </StrictMode>,
  );
