import { LitElement, html, nothing } from 'lit';
import '@fiskil/link';
import type { LinkError, LinkResult } from '@fiskil/link';
import { messageForUser } from '@fiskil/link/errors';

class LinkAccount extends LitElement {
  static properties = { sessionId: {}, problem: { state: true } };
  declare sessionId: string | null;
  declare problem: string | undefined;

  render() {
    return html`
      <fiskil-link
        session-id=${this.sessionId ?? nothing}
        overlay
        @link-open=${() => (this.problem = '')}
        @link-success=${this.#linked}
        @link-error=${(event: CustomEvent<LinkError>) => (this.problem = messageForUser(event.detail))}
      >
        <button>Link account</button>
      </fiskil-link>
      <p role="alert">${this.problem}</p>
    `;
  }

  #linked = (event: CustomEvent<LinkResult>) => {
    this.dispatchEvent(new CustomEvent('linked', { detail: event.detail }));
  };
}
customElements.define('my-link-account', LinkAccount);
