import { bootstrapApplication } from '@angular/platform-browser';
import { openPage } from '../shared/page';
import { App, STORE } from './app';

const { store, root } = openPage();
root.append(document.createElement('app-root'));
void bootstrapApplication(App, { providers: [{ provide: STORE, useValue: store }] });
