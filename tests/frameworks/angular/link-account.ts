import { Component, CUSTOM_ELEMENTS_SCHEMA, input, output } from '@angular/core';
import '@fiskil/link';
import type { LinkResult } from '@fiskil/link';

@Component({
  selector: 'app-link-account',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <fiskil-link [attr.session-id]="sessionId()" overlay (link-success)="linked.emit($event.detail)">
      <button>Link account</button>
    </fiskil-link>
  `,
})
export class LinkAccount {
  readonly sessionId = input<string | null>(null);
  readonly linked = output<LinkResult>();
}
