import { createApp, h, ref } from '/vendor/vue.mjs';
import '/dist/fiskil-link.mjs';
import { fetchSession, options } from '/assets/demo.js';

const App = {
  setup() {
    const { authServer, timeoutMs } = options();
    const consentID = ref(null);

    return () => {
      if (consentID.value)
        return h('p', `Vue knows: ${consentID.value}`);
      return h(
        'fiskil-link',
        {
          '.fetchSession': fetchSession,
          'auth-server': authServer,
          'timeout-ms': timeoutMs,
          overlay: true,
          'onLink-success': (event) =>
            (consentID.value = event.detail.consentID),
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
