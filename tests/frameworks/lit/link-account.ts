import { LitElement, html, nothing } from 'lit';
import '@fiskil/link';
import type { LinkResult } from '@fiskil/link';

class LinkAccount extends LitElement {
  static properties = { sessionId: {} };
  declare sessionId: string | null;

  render() {
    return html`
      <fiskil-link session-id=${this.sessionId ?? nothing} overlay @link-success=${this.#linked}>
        <button>Link account</button>
      </fiskil-link>
    `;
  }

  #linked = (event: CustomEvent<LinkResult>) => {
    this.dispatchEvent(new CustomEvent('linked', { detail: event.detail }));
  };
}
customElements.define('my-link-account', LinkAccount);
