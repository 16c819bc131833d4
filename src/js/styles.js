// What an idle tag looks like; a flow; and a flow over the page even where the page hides the tag.
export const STYLES = [
  /* css */ `
:host { display: block }
:host([hidden]) { display: none !important }
`,
  /* css */ `
dialog {
  all: initial; display: none; position: fixed; inset: 0; box-sizing: border-box; width: 100%; height: 100vh;
  height: 100dvh; overflow: hidden; overscroll-behavior: contain; outline: 0; color-scheme: inherit;
  padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
}
dialog::backdrop { background: var(--fiskil-link-backdrop, rgba(23, 23, 23, .2)) }
.inline, dialog[open] { display: grid; grid: 100% / 100%; place-items: center }
.inline {
  position: relative; overflow: hidden;
  width: var(--fiskil-link-width, 100%); height: var(--fiskil-link-height, 640px);
  border-radius: var(--fiskil-link-radius, 0);
}
.inline[data-phase=warm] { display: none }
.filled[data-phase=slow] { height: auto }
.inline:is([data-phase=ready], [data-phase=kept]) + slot { display: none }
iframe { display: block; grid-area: 1 / 1; border: 0; width: 100%; height: 100%; color-scheme: normal }
dialog > iframe {
  width: var(--fiskil-link-width, 100%); height: var(--fiskil-link-height, 100%);
  max-width: 100%; max-height: 100%; border-radius: var(--fiskil-link-radius, 0);
}
.filled[data-phase=loading] { position: fixed }
.filled[data-phase=loading], :is([data-phase=loading], [data-phase=slow]) > iframe { visibility: hidden }
.status, button { font: 16px/1.5 system-ui, sans-serif }
.status {
  grid-area: 1 / 1; display: none; box-sizing: border-box; flex-direction: column; gap: 12px; align-items: center;
  max-width: min(320px, 90%); padding: 24px; border-radius: 12px; text-align: center;
}
dialog > .status, button { border: 1px solid GrayText; background: Canvas; color: CanvasText }
dialog > .status { box-shadow: 0 8px 32px rgba(0, 0, 0, .24) }
:is([data-phase=loading], [data-phase=slow]) > .status { display: flex }
[part=spinner] {
  box-sizing: border-box; width: 32px; height: 32px; border: 3px solid GrayText; border-top-color: currentColor;
  border-radius: 50%;
}
:not([data-phase=slow]) > * > :is([part=slow], [part=retry]), [data-phase=slow] [name=loading],
[data-phase=ready] > [part=close] { display: none }
button { min-width: 44px; min-height: 44px; padding: 8px 16px; border-radius: 8px; cursor: pointer }
button:focus-visible { outline: 3px solid Highlight; outline-offset: 2px }
[part=close] {
  position: absolute; inset-block-start: calc(12px + env(safe-area-inset-top));
  inset-inline-end: calc(12px + env(safe-area-inset-right));
}
@media (prefers-reduced-motion: no-preference) {
  dialog, dialog::backdrop { animation: fade .2s }
  [part=spinner] { animation: spin 1s linear infinite }
}
@keyframes fade { from { opacity: 0 } }
@keyframes spin { to { rotate: 1turn } }
`,
  /* css */ `
:host(:not(#a)) { display: block !important }
`,
];
