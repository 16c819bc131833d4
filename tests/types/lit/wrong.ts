// What a Lit component must not be able to say of the tag.
import { LitElement } from 'lit';
import { query } from 'lit/decorators.js';
import { type Ref, createRef } from 'lit/directives/ref.js';
import { type FiskilLinkElement, type LinkError, type LinkResult } from '@fiskil/link';

export class Wrong extends LitElement {
  @query('fiskil-link') private readonly tag!: FiskilLinkElement;
  private readonly other: Ref<FiskilLinkElement> = createRef();
  // @ts-expect-error: a function that gets a session id
  private readonly newSession: FiskilLinkElement['fetchSession'] = () => 42;

  override firstUpdated(): void {
    this.tag.fetchSession = this.newSession;
    // @ts-expect-error: milliseconds are a number
    this.tag.timeoutMs = '60000';
    // @ts-expect-error: no such word
    this.tag.texts = { title: 'Bank' };
    // @ts-expect-error: the session is a property
    this.other.value?.open('session');
    // @ts-expect-error: a misspelt property
    this.other.value?.sessionID;
    // @ts-expect-error: a success brings a result
    this.renderRoot.querySelector('fiskil-link')?.addEventListener('link-success', this.failed);
    // @ts-expect-error: the result has no such key
    this.addEventListener('link-success', (event) => this.linked({ consentId: event.detail.consentID }));
  }

  private readonly failed = (event: CustomEvent<LinkError>): void => console.error(event.detail.code);
  private readonly linked = (result: LinkResult): void => console.info(result.consentID);
}
