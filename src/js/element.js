// The class of <fiskil-link>: what only a class body can say. It calls the Rust side by name, which decides everything.

import { defineAccessors, takeEarlyProperties } from './accessors.js';
import { defineChildren } from './children.js';
import { core } from './core.js';
import { failedFlow } from './flow.js';
import { guardOverlays } from './guard.js';
import { beginState, stateOf } from './held.js';
import { listenToTrigger } from './trigger.js';

const { assign, setPrototypeOf } = Object;
const { construct } = Reflect;

/** The class, once it is defined, and the name that it is defined under. */
let defined;
let tag;
/** How many names are tried: one for each copy of the SDK in the page. */
const MOST_NAMES = 100;

/**
 * What a class extends in the place of this one. Compiled to ES5 it is called as a function, which the browser's own classes refuse.
 */
function callable(Class) {
  function Base() {
    return construct(Class, [], this.constructor);
  }
  Base.prototype = Class.prototype;
  return Base;
}

/**
 * Defines the class under the name or, where that is taken, under a name beside it, and connects it with the core. A core that
 * replaces another one finds the class defined. False if somebody else has the name.
 */
export function defineElement(name, observedAttributes, functions) {
  assign(core, functions);
  if (defined) return true;
  class FiskilLinkElement extends callable(HTMLElement) {
    constructor() {
      super();
      beginState(this, this.attachInternals?.());
      const root = this.attachShadow({ __proto__: null, mode: 'open' });
      core.injectChildren(root);
      root.addEventListener('slotchange', slotsChanged);
      takeEarlyProperties(this);
    }

    open() {
      return core.open(this) ?? failedFlow();
    }

    close() {
      core.close(this);
    }

    checkValidity() {
      return stateOf(this).internals?.checkValidity?.() ?? true;
    }

    reportValidity() {
      return stateOf(this).internals?.reportValidity?.() ?? true;
    }

    connectedCallback() {
      core.connectedCallback(this);
    }

    disconnectedCallback() {
      core.disconnectedCallback(this);
    }

    // Its presence makes `moveBefore` a move instead of a removal, so the frame is not loaded again. Firefox takes a moved
    // dialog off the top layer.
    connectedMoveCallback() {
      core.connectedCallback(this);
    }

    attributeChangedCallback(name) {
      if (name === 'overlay') listenToTrigger(this);
      core.attributeChangedCallback(this);
    }

    formDisabledCallback() {
      core.attributeChangedCallback(this);
    }

    formResetCallback() {
      core.formResetCallback(this);
    }

    // Back to a page that was left. Autofill has no consent to give.
    formStateRestoreCallback(value, reason) {
      const state = stateOf(this);
      if (reason !== 'restore' || state.result) return;
      state.restored = value;
      core.formStateRestoreCallback(this);
    }
  }
  // What is not compiled calls this one, and whoever looks finds it.
  setPrototypeOf(FiskilLinkElement, HTMLElement);
  FiskilLinkElement.formAssociated = true;
  FiskilLinkElement.observedAttributes = observedAttributes;
  defineAccessors(FiskilLinkElement);
  defineChildren(FiskilLinkElement);
  guardOverlays();
  tag = name;
  // A page may have replaced `get` by one that always finds something.
  for (let tries = 0; tries < MOST_NAMES && customElements.get(tag); tries++) tag += '-next';
  customElements.define(tag, FiskilLinkElement);
  defined = FiskilLinkElement;
  return tag === name;
}

function slotsChanged({ currentTarget: { host } }) {
  core.slotsChanged(host);
}

/** The class of the tag, once it is defined. */
export const elementClass = () => defined;

/** Makes an element of it, of this document: in another window, which may have the container, the tag is not defined. */
export const createElement = () => document.createElement(tag);
