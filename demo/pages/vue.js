import { createApp, h, onMounted, ref } from '/vendor/vue.mjs';
import '/dist/fiskil-link.mjs';
import { createSession, showError } from '/assets/demo.js';

const App = {
  setup() {
    const session = ref(null);
    const consentID = ref(null);

    // A session can be used once.
    const renew = () =>
      createSession().then(
        (made) => (session.value = made),
        showError,
      );
    onMounted(renew);

    return () => {
      if (consentID.value)
        return h('p', `Vue knows: ${consentID.value}`);
      if (!session.value) return h('p', 'Preparing…');
      return h(
        'fiskil-link',
        {
          'session-id': session.value.session_id,
          'auth-server': session.value.auth_server,
          overlay: true,
          'onLink-success': (event) =>
            (consentID.value = event.detail.consentID),
          'onLink-close': renew,
        },
        h(
          'button',
          { type: 'button', class: 'primary' },
          'Link account',
        ),
      );
    };
  },
};

createApp(App).mount('#app');
