//! The JavaScript half: steps that are shorter there than through bindings. Must not be called with a borrow held
//! where its documentation says that page code runs.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use web_sys::{AbortSignal, HtmlElement, MessageEvent};

#[wasm_bindgen(module = "/src/js/base.js")]
extern "C" {
    /// Defines the tag; its elements and their stages report to `request(what, subject, detail)`.
    pub(crate) fn define(request: JsValue);

    /// Whether the element's document is being parsed; if so the element is looked at again when that is over.
    #[wasm_bindgen(js_name = awaitParsing)]
    pub(crate) fn await_parsing(host: &HtmlElement) -> bool;

    /// Whether the element has started this session before; from now on it has.
    pub(crate) fn seen(host: &HtmlElement, session: &JsValue) -> bool;

    /// Whether the element, or a fieldset around it, is disabled.
    #[wasm_bindgen(js_name = isDisabled)]
    pub(crate) fn is_disabled(host: &HtmlElement) -> bool;

    /// Whether the tag opens over the page.
    #[wasm_bindgen(js_name = isOverlay)]
    pub(crate) fn is_overlay(host: &HtmlElement) -> bool;

    /// The options that the element's attributes give.
    #[wasm_bindgen(js_name = optionsOf)]
    pub(crate) fn options_of(host: &HtmlElement) -> JsValue;

    /// Whether the element has children that open the flow: not only white space, not only slotted texts.
    #[wasm_bindgen(js_name = hasTrigger)]
    pub(crate) fn has_trigger(host: &HtmlElement) -> bool;

    /// A pending promise whose `close()` asks for the flow to be closed.
    #[wasm_bindgen(js_name = newFlow)]
    pub(crate) fn new_flow() -> Promise;

    /// Settles a flow; a handled one raises no `unhandledrejection`.
    pub(crate) fn settle(flow: &Promise, value: &JsValue, failed: bool, handled: bool);

    /// Makes a flow the element's own; runs page code.
    pub(crate) fn begin(host: &HtmlElement, flow: &Promise);

    /// Gives the element the outcome of its flow; then its listeners, unless it is silent. `closes` says that the frame,
    /// which was mounted, has gone. Runs page code.
    pub(crate) fn conclude(host: &HtmlElement, value: &JsValue, failed: bool, kept: bool, closes: bool, silent: bool);

    /// Dispatches `link-<kind>`; runs page code.
    pub(crate) fn emit(host: &HtmlElement, kind: &str);

    /// An element in a container, which is a selector, an element, or nothing for the page itself: the one that waits
    /// there warm with the same of the rest, or a new one.
    #[wasm_bindgen(js_name = addHost)]
    pub(crate) fn add_host(
        container: &JsValue,
        url: &JsValue,
        allowed_origin: &JsValue,
        label: &JsValue,
    ) -> Option<HtmlElement>;

    /// An own property of an object that is no array, or `undefined`, as also where its getter throws. Page code may run.
    pub(crate) fn field(object: &JsValue, key: &str) -> JsValue;

    /// Whether a value is of this kind, which is one that `typeof` knows or the name of a class, or is not given.
    pub(crate) fn is(value: &JsValue, kind: &str) -> bool;

    /// A value that is a number, as a number.
    pub(crate) fn number(value: &JsValue) -> f64;

    /// Sets a property of an object of our own.
    pub(crate) fn put(object: &JsValue, key: &str, value: &JsValue);

    // Texts stay values: nothing is read into WebAssembly.

    /// The same of a text that is not empty; or `undefined`.
    #[wasm_bindgen(js_name = textField)]
    pub(crate) fn text_field(object: &JsValue, key: &str) -> JsValue;

    /// The sentence with these three in the places of its asterisks.
    #[wasm_bindgen(js_name = fillIn)]
    pub(crate) fn fill_in(sentence: &str, name: &str, got: &JsValue, takes: &str) -> JsValue;

    /// What is before the first mark, or the whole text.
    pub(crate) fn before(text: &JsValue, mark: &str) -> JsValue;

    /// What is after the first mark, or nothing.
    pub(crate) fn after(text: &JsValue, mark: &str) -> JsValue;

    /// The session of a tag, or `undefined`.
    #[wasm_bindgen(js_name = sessionOf)]
    pub(crate) fn session_of(host: &HtmlElement) -> JsValue;

    /// A property of an event, or `undefined` where its getter throws; runs page code if the page made the message up.
    pub(crate) fn peek(event: &JsValue, key: &str) -> JsValue;

    /// The origin of an absolute `http:` or `https:` address without credentials, or `undefined`.
    #[wasm_bindgen(js_name = httpOrigin)]
    pub(crate) fn http_origin(address: &JsValue) -> JsValue;

    /// The address with this parameter in its query, in place of any of that name, and without a fragment.
    #[wasm_bindgen(js_name = withParameter)]
    pub(crate) fn with_parameter(address: &JsValue, name: &str, value: &JsValue) -> JsValue;

    /// The first value of this name in a query that is not empty, or `undefined`.
    #[wasm_bindgen(js_name = queryValue)]
    pub(crate) fn query_value(query: &JsValue, name: &str) -> JsValue;

    /// Whether a text is empty or only white space, or is no text at all.
    #[wasm_bindgen(js_name = isBlank)]
    pub(crate) fn is_blank(text: &JsValue) -> bool;

    /// What `decodeURIComponent` makes of a text, or `undefined`.
    pub(crate) fn decode(text: &JsValue) -> JsValue;

    /// The value of an option, or `undefined` where it is not given; a value of no kind where its getter throws. Page code
    /// may run.
    pub(crate) fn option(object: &JsValue, key: &str) -> JsValue;

    /// How a value that cannot be used is named in an error.
    pub(crate) fn describe(value: &JsValue) -> JsValue;

    /// Tells the developer that no message can match.
    #[wasm_bindgen(js_name = warnOfOrigin)]
    pub(crate) fn warn_of_origin(allowed_origin: &JsValue, auth_origin: &JsValue);

    /// Tells a developer who asked for it why a message was ignored.
    pub(crate) fn explain(count: u32, reason: &str);
}

#[wasm_bindgen(module = "/src/js/stage.js")]
extern "C" {
    /// What a flow shows: the frame, the panel around it, and the listeners on both.
    #[derive(Clone)]
    pub(crate) type Stage;

    /// Mounts a frame, unseen; nothing where the element is in no document with a window.
    pub(crate) fn stage(
        host: &HtmlElement,
        url: &JsValue,
        origin: &JsValue,
        label: &JsValue,
        modal: bool,
    ) -> Option<Stage>;

    /// Whether the element is still in the document in which the frame was mounted.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn here(this: &Stage) -> bool;

    /// Whether the page is visible.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn visible(this: &Stage) -> bool;

    /// Milliseconds since some moment; never set back.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn now(this: &Stage) -> f64;

    /// Whether the frame sent the message.
    #[wasm_bindgen(method)]
    pub(crate) fn sent(this: &Stage, event: &MessageEvent) -> bool;

    /// Reports the signal's abort.
    #[wasm_bindgen(method)]
    pub(crate) fn obey(this: &Stage, signal: &AbortSignal);

    /// What the panel shows beside the frame; the style sheet knows these names.
    #[wasm_bindgen(method)]
    pub(crate) fn phase(this: &Stage, name: &str);

    /// Shows a modal panel over the page, again if it was moved; whether it could be. Runs page code.
    #[wasm_bindgen(method)]
    pub(crate) fn raise(this: &Stage) -> bool;

    /// Loads the frame again.
    #[wasm_bindgen(method)]
    pub(crate) fn reload(this: &Stage);

    /// Reports a tick after a delay in milliseconds, or not at all if it is negative.
    #[wasm_bindgen(method)]
    pub(crate) fn arm(this: &Stage, delay: f64);

    /// Stops to listen to all but the frame and the panel.
    #[wasm_bindgen(method)]
    pub(crate) fn settle(this: &Stage);

    /// Takes all off the page and gives back what it held; runs page code.
    #[wasm_bindgen(method)]
    pub(crate) fn remove(this: &Stage);
}

#[wasm_bindgen(module = "/src/js/error.js")]
extern "C" {
    /// The class of a failed flow.
    pub(crate) type LinkError;

    #[wasm_bindgen(constructor)]
    pub(crate) fn new(
        code: &str,
        message: &JsValue,
        details: &JsValue,
        cancelled: bool,
        needs_new_session: bool,
    ) -> LinkError;
}
