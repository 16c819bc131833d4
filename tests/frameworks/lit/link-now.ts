import { LitElement, html, type PropertyValues } from 'lit';
import { link, type LinkFlow } from '@fiskil/link';
import { messageForUser } from '@fiskil/link/errors';

class LinkNow extends LitElement {
  static properties = { sessionId: {}, authServer: {}, problem: { state: true } };
  declare sessionId: string;
  declare authServer: string | undefined;
  declare problem: string | undefined;
  #flow?: LinkFlow;

  render() {
    return html`<p role="alert">${this.problem}</p>`;
  }

  updated(changed: PropertyValues<this>) {
    if (!changed.has('sessionId')) return;
    this.#flow?.close();
    this.#flow = link(this.sessionId, { authServer: this.authServer });
    this.#flow.then(
      (detail) => this.dispatchEvent(new CustomEvent('linked', { detail })),
      (error) => (this.problem = messageForUser(error)),
    );
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#flow?.close();
  }
}
customElements.define('my-link-now', LinkNow);
