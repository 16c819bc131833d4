import { Component, CUSTOM_ELEMENTS_SCHEMA, DestroyRef, InjectionToken, inject, signal } from '@angular/core';
import { FormControl, FormGroup, FormsModule, ReactiveFormsModule, Validators } from '@angular/forms';
import { getSession, hear, onLinked, type Store } from '../shared/page';
import { LinkAccount } from './link-account';
import { LinkNow } from './link-now';

export const STORE = new InjectionToken<Store>('store');

@Component({
  selector: 'app-root',
  imports: [FormsModule, ReactiveFormsModule, LinkAccount, LinkNow],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (state().show) {
      @switch (state().view) {
        @case ('tag') {
          <fiskil-link
            [attr.session-id]="state().session"
            [attr.auth-server]="state().auth"
            [attr.timeout-ms]="state().timeout"
            [attr.label]="state().label"
            [overlay]="state().overlay"
            [debug]="state().debug"
            [hidden]="state().hidden"
            [disabled]="state().disabled"
            (link-open)="hear($event)"
            (link-load)="hear($event)"
            (link-success)="hear($event)"
            (link-error)="hear($event)"
            (link-close)="hear($event)"
          >
            @if (state().text) {
              <p>{{ state().text }}</p>
            }
          </fiskil-link>
        }
        @case ('properties') {
          <fiskil-link
            [sessionId]="state().session"
            [authServer]="state().auth"
            [timeoutMs]="state().timeout"
            [label]="state().label"
            [overlay]="state().overlay"
            [debug]="state().debug"
            [disabled]="state().disabled"
          />
        }
        @case ('list') {
          @for (item of state().items; track item) {
            <fiskil-link
              [attr.session-id]="item"
              [attr.auth-server]="state().auth"
              (link-success)="hear($event)"
              (link-open)="hear($event)"
            />
          }
        }
        @case ('form') {
          <form id="accounts"></form>
          <fiskil-link
            form="accounts"
            name="consentID"
            required
            [attr.session-id]="state().session"
            [attr.auth-server]="state().auth"
          />
        }
        @case ('bound') {
          <form>
            <fiskil-link
              ngDefaultControl
              name="consentID"
              required
              [attr.session-id]="state().session"
              [attr.auth-server]="state().auth"
              [ngModel]="state().consent"
              (ngModelChange)="store.set({ consent: $event })"
            />
          </form>
        }
        @case ('reactive') {
          <form [formGroup]="accounts">
            <fiskil-link
              ngDefaultControl
              formControlName="consentID"
              session-url="/api/session"
              [attr.auth-server]="state().auth"
              overlay
            >
              <button type="button">Link account</button>
            </fiskil-link>
          </form>
        }
        @case ('renewing') {
          <fiskil-link
            [fetchSession]="state().address ? null : fetchSession"
            [attr.session-url]="state().address"
            [attr.auth-server]="state().auth"
            [attr.label]="state().label"
            overlay
          >
            <button>Link account</button>
          </fiskil-link>
        }
        @case ('trigger') {
          <app-link-account [sessionId]="state().session" (linked)="onLinked($event)" />
        }
        @case ('now') {
          <app-link-now [sessionId]="state().session!" [authServer]="state().auth" (linked)="onLinked($event)" />
        }
      }
    }
  `,
})
export class App {
  readonly store = inject(STORE);
  readonly state = signal(this.store.get());
  readonly accounts = new FormGroup({ consentID: new FormControl('', Validators.required) });
  readonly hear = hear;
  readonly onLinked = onLinked;
  readonly fetchSession = ({ signal }: { signal: AbortSignal }) => getSession(signal);

  constructor() {
    // In reach of the test.
    Object.assign(window, { accounts: this.accounts });
    inject(DestroyRef).onDestroy(this.store.subscribe((state) => this.state.set(state)));
  }
}
