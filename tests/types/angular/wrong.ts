// The errors that an Angular template must give, each in the line below its mark.
import { CUSTOM_ELEMENTS_SCHEMA, Component } from '@angular/core';
import { type LinkError } from '@fiskil/link';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <!-- expect error: a success brings a result -->
    <fiskil-link (link-success)="failed($event)" />
    <!-- expect error: the result has no such key -->
    <fiskil-link (link-success)="name($event.detail.consentId)" />
    <!-- expect error: an error has no consent -->
    <fiskil-link (link-error)="name($event.detail.consentID)" />
    <!-- expect error: an opening brings nothing -->
    <fiskil-link (link-open)="name($event.detail.consentID)" />
    <!-- expect error: the tag has no such method -->
    <fiskil-link #first (click)="first.start()" />
    <!-- expect error: the session is a property -->
    <fiskil-link #second (click)="second.open('session')" />
    <!-- expect error: a result is read-only -->
    <fiskil-link #third (click)="third.result = null" />
  `,
})
export class Wrong {
  failed(event: CustomEvent<LinkError>): void {
    console.error(event.detail.code);
  }

  name(consentID: string | undefined): void {
    console.info(consentID);
  }
}
