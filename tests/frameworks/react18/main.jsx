import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { openPage } from '../shared/page.ts';
import { App } from './App.jsx';

const { store, root, rendered } = openPage();
const app = (
  <StrictMode>
    <App store={store} />
  </StrictMode>
);
if (rendered) hydrateRoot(root, app);
else createRoot(root).render(app);
