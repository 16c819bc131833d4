// How a Lit component holds the tag, hears it and sets its properties.
import { LitElement, html } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { type Ref, createRef, ref } from 'lit/directives/ref.js';
import { type FiskilLinkElement, type LinkError, type LinkResult, isLinkError } from '@fiskil/link';

@customElement('app-right')
export class Right extends LitElement {
  @query('fiskil-link') private readonly tag!: FiskilLinkElement;
  @state() private linked?: LinkResult;
  private readonly other: Ref<FiskilLinkElement> = createRef();
  private readonly newSession: FiskilLinkElement['fetchSession'] = async ({ signal }) =>
    signal.aborted ? '' : 'session';

  override render() {
    return html`
      <fiskil-link
        overlay
        .fetchSession=${this.newSession}
        @link-success=${(event: CustomEvent<LinkResult>) => (this.linked = event.detail)}
        @link-error=${this.failed}
      >
        <button>${this.linked?.consentID ?? 'Link account'}</button>
      </fiskil-link>
      <fiskil-link ${ref(this.other)}></fiskil-link>
    `;
  }

  override firstUpdated(): void {
    this.tag.timeoutMs = 60_000;
    this.tag.addEventListener('link-success', ({ detail }) => (this.linked = detail));
    this.renderRoot.querySelector('fiskil-link')?.addEventListener('link-error', this.failed);
    this.other.value?.open().close();
  }

  private readonly failed = (event: CustomEvent<LinkError>): void => {
    if (isLinkError(event.detail)) console.error(event.detail.code);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'app-right': Right;
  }
}
