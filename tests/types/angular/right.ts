// What an Angular template says of the tag: its events, a reference to it, and what a component asks it for.
import { CUSTOM_ELEMENTS_SCHEMA, Component, type ElementRef, signal, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { type FiskilLinkElement, type LinkError, type LinkResult, isLinkError, link } from '@fiskil/link';

@Component({
  selector: 'app-right',
  imports: [FormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <fiskil-link
      #tag
      session-url="/session"
      [fetchSession]="newSession"
      [texts]="{ close: 'Schließen' }"
      [timeoutMs]="60000"
      [attr.label]="'Link your bank'"
      overlay
      preload="eager"
      (link-open)="tag.flow?.close()"
      (link-load)="opened($event)"
      (link-success)="linked.set($event.detail); name($event.detail.consentID)"
      (link-error)="failed($event)"
      (link-close)="opened($event)"
      (click)="tag.open()"
    >
      <button>{{ tag.value || 'Link account' }}</button>
    </fiskil-link>
    <fiskil-link ngDefaultControl name="consentID" required [(ngModel)]="consent" [attr.session-id]="session()" />
  `,
})
export class Right {
  readonly linked = signal<LinkResult | undefined>(undefined);
  readonly session = signal<string | null>(null);
  readonly element = viewChild.required<ElementRef<FiskilLinkElement>>('tag');
  consent = '';

  readonly newSession: FiskilLinkElement['fetchSession'] = async ({ signal }) => (signal.aborted ? '' : 'session');

  name(consentID: string | undefined): void {
    this.consent = consentID ?? '';
  }

  failed(event: CustomEvent<LinkError>): void {
    if (isLinkError(event.detail) && event.detail.needsNewSession) void this.element().nativeElement.open();
  }

  opened(event: CustomEvent<null>): void {
    const tag: FiskilLinkElement = this.element().nativeElement;
    if (event.target === tag) link('session').close();
  }
}
