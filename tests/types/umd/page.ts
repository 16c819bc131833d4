// A classic script beside `<script src="…/fiskil-link.umd.js">`: the global, no imports.
const umdFlow: FiskilLink.LinkFlow = FiskilLink.link('session', { debug: true });
umdFlow.then(
  (result: FiskilLink.LinkResult) => result.consentID,
  (error: unknown) => FiskilLink.isLinkError(error) && error.cancelled,
);
document.querySelector('fiskil-link')?.addEventListener('link-success', (event) => event.detail.consentID);
// @ts-expect-error: no such function
FiskilLink.open('session');
