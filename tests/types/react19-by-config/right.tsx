// No import: tsconfig.json names the subpath in `types`.
export const Inline = () => <fiskil-link sessionId="session" onlink-success={(event) => event.detail.consentID} />;
// @ts-expect-error: a session id is a string
export const wrong = <fiskil-link sessionId={42} />;
