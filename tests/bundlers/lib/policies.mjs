// The policies under which every production build has to work: none of them allows WebAssembly.

const NONCE = 'R4nd0mR4nd0m';
const rest = (auth) =>
  `object-src 'none'; base-uri 'none'; connect-src 'self'; img-src data:; style-src 'self'; frame-src ${auth}`;

/** name → the policy for the origin of the consent UI, and the nonce that the page's own scripts get. */
export const POLICIES = {
  "script-src 'self'": (auth) => ({ policy: `default-src 'none'; script-src 'self'; ${rest(auth)}` }),
  'a nonce with strict-dynamic': (auth) => ({
    policy: `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; ${rest(auth)}`,
    nonce: NONCE,
  }),
};

/** What Next.js says to use where there is no nonce: its pages hold scripts of their own. */
export const NEXT_POLICIES = {
  ...POLICIES,
  "script-src 'self'": (auth) => ({
    policy: POLICIES["script-src 'self'"](auth).policy.replace(
      "script-src 'self'",
      "script-src 'self' 'unsafe-inline'",
    ),
  }),
};

/** React Native for the web writes a style element of its own, which a policy must allow; for scripts they are the same. */
export const EXPO_POLICIES = Object.fromEntries(
  Object.entries(POLICIES).map(([name, of]) => [
    name,
    (auth) => {
      const { policy, nonce } = of(auth);
      return { policy: policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"), nonce };
    },
  ]),
);

/** The policy of a page that allows WebAssembly. */
export const WITH_WASM = (auth) => ({
  policy: POLICIES["script-src 'self'"](auth).policy.replace(
    "script-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
  ),
});
