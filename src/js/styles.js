// Style sheets: of an idle tag; of a flow; and of a flow over the page even where the page hides the tag.
export const STYLES = [
  /* css */ `
:host { display: block }
:host([hidden]) { display: none !important }
slot[hidden] { display: none }
:host(:is(:not([overlay]), [overlay=false]):not(:is(:state(success), :state(error), :--success, :--error))) {
  min-height: var(--fiskil-link-height, 640px);
}
:host(:is(:not([overlay]), [overlay=false]))::before, :host(:is(:not([overlay]), [overlay=false]))::after { content: ""; display: table }
`,
  /* css */ `
/* With an automatic height WebKit takes that of a dialog, and not of its row, for 100 % of the frame's height. */
dialog {
  all: initial; display: none; position: fixed; inset: 0; box-sizing: border-box; width: auto; height: 100%;
  overflow: auto; overscroll-behavior: contain; outline: 0; color-scheme: inherit; background: none;
  padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
  --border: 1px solid color-mix(in srgb, GrayText 45%, transparent);
}
/* None of these is the page's. */
.inline { --border: 1px solid GrayText; white-space: normal; text-indent: 0 }
/* A page can style the parts, but not so that nobody gets out: inside a shadow tree, what is important wins over it. */
dialog, [part=bar], [part=close] {
  visibility: visible !important; pointer-events: auto !important; clip-path: none !important; mask: none !important;
  filter: none !important; transform: none !important; translate: none !important; scale: none !important;
}
[part=close] { opacity: 1 !important; display: block !important }
dialog::backdrop { background: var(--fiskil-link-backdrop, rgba(72, 76, 88, .62)) }
dialog[open] {
  display: grid; justify-content: center; align-content: start; direction: inherit;
  grid: 48px minmax(calc(100% - 48px), 1fr) / minmax(0, var(--fiskil-link-width, 100%));
}
.inline { display: grid; grid: 100% / 100% }
.inline {
  position: relative; overflow: hidden;
  width: var(--fiskil-link-width, 100%); height: var(--fiskil-link-height, 640px);
  border-radius: var(--fiskil-link-radius, 0);
}
.inline[data-phase=preloading] { display: none }
.inline:is([data-phase=ready], [data-phase=kept]) ~ slot { display: none }
iframe {
  display: block; grid-area: 1 / 1; border: 0; width: 100%; height: 100%; color-scheme: normal;
  background: var(--fiskil-link-frame-background, Canvas);
}
.inline > iframe { background: var(--fiskil-link-frame-background, none) }
/* The second click of a double click on a trigger is not meant for what has come under it. */
dialog > iframe { animation: settle .3s }
@keyframes settle { from, to { pointer-events: none } }
dialog > :is(iframe, .status) { grid-area: 2 / 1; border-radius: var(--fiskil-link-radius, 0); min-height: 0 }
.filled[data-phase=loading] { position: fixed; pointer-events: none }
.filled[data-phase=slow] { position: relative; height: auto }
.filled[data-phase=slow] > iframe { position: absolute }
.filled[data-phase=loading] > .status > *, :is([data-phase=loading], [data-phase=slow]) > iframe { visibility: hidden }
.status, button { font: 16px/1.5 system-ui, sans-serif; color: CanvasText }
.status {
  grid-area: 1 / 1; display: none; box-sizing: border-box; flex-direction: column; gap: 16px; align-items: center;
  justify-content: safe center; padding: 24px; text-align: center; overflow: auto; overflow-wrap: anywhere; min-width: 0;
}
dialog > .status { background: var(--fiskil-link-frame-background, Canvas); width: 100%; height: 100% }
:is([data-phase=loading], [data-phase=slow]) > .status { display: flex }
[part=spinner] {
  box-sizing: border-box; flex: none; width: 32px; height: 32px; border: 3px solid GrayText; border-top-color: currentColor;
  border-radius: 50%;
}
:not([data-phase=slow]) > * > :is([part=slow], [part=retry]), [data-phase=slow] [name=loading] { display: none }
/* There is nothing to load again before there is a session. */
.status:first-child > [part=retry] { display: none }
/* A screen reader tells what comes into a status that is there: the first words come a moment after it. */
[data-phase=loading] > .status > [name=loading] { display: block; animation: tell .1s }
@keyframes tell { from, to { visibility: hidden } }
[part=bar] {
  grid-area: 1 / 1; box-sizing: border-box; display: flex; justify-content: flex-end; align-items: center;
  padding-inline: 2px; min-width: 0; background: var(--fiskil-link-bar-background, Canvas); border-bottom: var(--border);
  -webkit-app-region: no-drag; app-region: no-drag;
}
button {
  min-width: 44px; min-height: 44px; border: var(--border); border-radius: 22px; background: Canvas;
  flex: none; cursor: pointer; padding: 8px 20px; max-width: 100%; overflow-wrap: anywhere;
}
button:focus-visible { outline: 3px solid Highlight; outline-offset: -3px }
[part=close] {
  position: relative; width: 44px; height: 44px; padding: 0; border-color: transparent; overflow: hidden;
}
[part=close]::before, [part=close]::after {
  content: ""; position: absolute; inset-block-start: 20px; inset-inline-start: 12px; width: 18px; border-top: 2px solid;
  rotate: 45deg;
}
[part=close]::after { rotate: -45deg }
[part=close] slot { position: absolute; inset: 0; opacity: 0; overflow: hidden; font-size: 1px; display: block }
@media (min-width: 600px) and (min-height: 360px) {
  dialog[open] {
    align-content: center;
    --margin: var(--fiskil-link-margin, 16px);
    padding-left: max(var(--margin), env(safe-area-inset-left)); padding-right: max(var(--margin), env(safe-area-inset-right));
    grid: calc(48px + min(4px, var(--margin))) minmax(0, var(--fiskil-link-height, max(44rem, 704px))) minmax(0, var(--margin)) / minmax(0, var(--fiskil-link-width, max(30rem, 480px)));
  }
  dialog > :is(iframe, .status) {
    border-radius: var(--fiskil-link-radius, 16px); outline: var(--border); box-shadow: var(--fiskil-link-shadow, 0 16px 48px rgba(0, 0, 0, .32));
  }
  [part=bar] { background: var(--fiskil-link-bar-background, none); border: 0; padding: 0 }
  [part=close] { border: var(--border); box-shadow: 0 2px 8px rgba(0, 0, 0, .24) }
}
@media (forced-colors: active) { button, [part=bar] { border: 1px solid } }
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
