import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { getSession, hear, onLinked, openPage } from '../shared/page.ts';
import './link-account.ts';
import './link-now.ts';

const VIEWS = {
  tag: (state) => html`
    <fiskil-link
      session-id=${state.session ?? nothing}
      auth-server=${state.auth}
      timeout-ms=${state.timeout ?? nothing}
      label=${state.label ?? nothing}
      ?overlay=${state.overlay}
      ?debug=${state.debug}
      ?hidden=${state.hidden}
      ?disabled=${state.disabled}
      @link-open=${hear}
      @link-load=${hear}
      @link-success=${hear}
      @link-error=${hear}
      @link-close=${hear}
    >
      ${state.text && html`<p>${state.text}</p>`}
    </fiskil-link>
  `,
  properties: (state) => html`
    <fiskil-link
      .sessionId=${state.session}
      .authServer=${state.auth}
      .timeoutMs=${state.timeout}
      .label=${state.label}
      .overlay=${state.overlay}
      .debug=${state.debug}
      .disabled=${state.disabled}
    ></fiskil-link>
  `,
  list: (state) =>
    repeat(
      state.items,
      (item) => item,
      (item) => html`
        <fiskil-link
          session-id=${item}
          auth-server=${state.auth}
          @link-success=${hear}
          @link-open=${hear}
        ></fiskil-link>
      `,
    ),
  form: (state) => html`
    <form id="accounts"></form>
    <fiskil-link
      form="accounts"
      name="consentID"
      required
      session-id=${state.session}
      auth-server=${state.auth}
    ></fiskil-link>
  `,
  renewing: (state) => html`
    <fiskil-link
      .fetchSession=${state.address ? null : ({ signal }) => getSession(signal)}
      session-url=${state.address ?? nothing}
      auth-server=${state.auth}
      label=${state.label ?? nothing}
      overlay
    >
      <button>Link account</button>
    </fiskil-link>
  `,
  trigger: (state) => html`
    <my-link-account .sessionId=${state.session} @linked=${({ detail }) => onLinked(detail)}></my-link-account>
  `,
  now: (state) => html`
    <my-link-now
      .sessionId=${state.session}
      .authServer=${state.auth}
      @linked=${({ detail }) => onLinked(detail)}
    ></my-link-now>
  `,
};

class MyApp extends LitElement {
  static properties = { store: { attribute: false }, state: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.unsubscribe = this.store.subscribe((state) => (this.state = state));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.unsubscribe();
  }

  render() {
    return this.state.show ? VIEWS[this.state.view](this.state) : nothing;
  }
}
customElements.define('my-app', MyApp);

const { store, root } = openPage();
root.append(Object.assign(document.createElement('my-app'), { store }));
