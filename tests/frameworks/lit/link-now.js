import { LitElement, html } from 'lit';
import { link } from '@fiskil/link';

class LinkNow extends LitElement {
  static properties = { sessionId: {}, authServer: {}, problem: { state: true } };
  #flow;

  render() {
    return html`<p role="alert">${this.problem}</p>`;
  }

  updated(changed) {
    if (!changed.has('sessionId')) return;
    this.#flow?.close();
    this.#flow = link(this.sessionId, { authServer: this.authServer });
    this.#flow.then(
      (detail) => this.dispatchEvent(new CustomEvent('linked', { detail })),
      (error) => (this.problem = error.cancelled ? '' : error.code),
    );
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#flow?.close();
  }
}
customElements.define('my-link-now', LinkNow);
