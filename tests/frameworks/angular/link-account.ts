import { Component, CUSTOM_ELEMENTS_SCHEMA, input, output, signal } from '@angular/core';
import '@fiskil/link';
import type { LinkResult } from '@fiskil/link';
import { messageForUser } from '@fiskil/link/errors';

@Component({
  selector: 'app-link-account',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <fiskil-link
      [attr.session-id]="sessionId()"
      overlay
      (link-open)="problem.set('')"
      (link-success)="linked.emit($event.detail)"
      (link-error)="problem.set(messageForUser($event.detail))"
    >
      <button>Link account</button>
    </fiskil-link>
    <p role="alert">{{ problem() }}</p>
  `,
})
export class LinkAccount {
  readonly sessionId = input<string | null>(null);
  readonly linked = output<LinkResult>();
  readonly problem = signal('');
  readonly messageForUser = messageForUser;
}
