//! The element that a flow is mounted in: its attributes, its children, and what it holds. Must not open a flow.

use super::{
    node::Node,
    value::{self, get, given, put},
};
use crate::core::{
    flow::Appearance,
    options::Settings,
    text::{self, Text},
};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/js/element.js")]
extern "C" {
    /// What the element holds: an object that only the class and this file read.
    #[wasm_bindgen(js_name = stateOf)]
    fn state_of(host: &Node) -> JsValue;

    /// Brings the form control in line with the element: its value is the consent.
    #[wasm_bindgen(js_name = updateForm)]
    pub(crate) fn update_form(host: &Node);

    /// Sets the element's custom states to these names, and to `success` where it holds a consent.
    #[wasm_bindgen(js_name = setStates)]
    pub(crate) fn set_states(host: &Node, names: &str);

    /// The same for the names that it had.
    #[wasm_bindgen(js_name = setStatesAgain)]
    pub(crate) fn set_states_again(host: &Node);

    #[wasm_bindgen(js_name = isSpent)]
    fn is_spent(state: &JsValue, session: &Text) -> bool;
    fn spend(state: &JsValue, session: &Text);

    /// Makes an element of our class; for a flow over the page it takes no place in the page.
    #[wasm_bindgen(js_name = createHost)]
    fn create_host(is_overlay: bool) -> Node;
}

impl Appearance {
    /// The custom states of an element that looks so.
    pub(crate) const fn states(self) -> &'static str {
        match self {
            Self::Loading | Self::Slow => "loading open",
            Self::Ready => "open",
            Self::Kept => "open error",
            Self::Succeeded => "success",
            Self::Failed => "error",
        }
    }
}

/// An attribute's text; nothing where it is absent or empty.
pub(crate) fn attribute(host: &Node, name: &str) -> Option<JsValue> {
    given(host.attribute_text(name)).filter(|value| !text::is(value, ""))
}

/// Whether a boolean attribute is set. Server renderers write "false" for what is false where they do not know an attribute.
pub(crate) fn flag(host: &Node, name: &str) -> bool {
    given(host.attribute_text(name)).is_some_and(|value| !text::is(&value, "false"))
}

/// Whether the element opens its flow over the page.
pub(crate) fn is_overlay(host: &Node) -> bool {
    flag(host, "overlay")
}

/// Whether the element, or a form or fieldset around it, is disabled.
pub(crate) fn is_disabled(host: &Node) -> bool {
    host.has("disabled") || host.fits(":disabled")
}

/// The options that the element's attributes give; an empty attribute gives none.
pub(crate) fn settings(host: &Node) -> Settings {
    Settings {
        allowed_origin: attribute(host, "allowed-origin"),
        auth_server: attribute(host, "auth-server"),
        timeout_ms: attribute(host, "timeout-ms").filter(|text| !text::is_blank(text)).map(|text| value::number(&text)),
        label: attribute(host, "label"),
        debug: flag(host, "debug"),
    }
}

/// Whether the element has children that open the flow: not only white space, not only slotted texts.
pub(crate) fn has_trigger(host: &Node) -> bool {
    let mut child = host.first_child();
    while let Some(node) = child {
        let counts = match node.node_type() {
            web_sys::Node::ELEMENT_NODE => text::is(&get(&node, "slot"), ""),
            web_sys::Node::TEXT_NODE => !text::is_blank(&get(&node, "data")),
            _ => false,
        };
        if counts {
            return true;
        }
        child = node.next_sibling();
    }
    false
}

/// Whether the element is in a document that a window shows.
pub(crate) fn is_shown(host: &Node) -> bool {
    host.is_connected() && host.page().window().is_some()
}

/// The element's shadow root.
pub(crate) fn root(host: &Node) -> Node {
    JsValue::from(host.shadow_root()).unchecked_into()
}

/// Adds an element for a flow of `link()` to a container; nothing where the container takes none.
pub(crate) fn add(container: &Node, is_overlay: bool) -> Option<Node> {
    let host = create_host(is_overlay);
    container.put_last(&host);
    host.is_connected().then_some(host)
}

/// What the element holds of its flows.
pub(crate) struct Held(JsValue);

impl Held {
    pub(crate) fn of(host: &Node) -> Self {
        Self(state_of(host))
    }

    /// The session that the element opened last.
    pub(crate) fn last_session(&self) -> JsValue {
        get(&self.0, "session")
    }

    pub(crate) fn set_last_session(&self, session: &JsValue) {
        put(&self.0, "session", session);
    }

    /// A new flow is the element's own. What was linked before stays until a new success.
    pub(crate) fn begin(&self, flow: &JsValue) {
        put(&self.0, "flow", flow);
        put(&self.0, "error", &JsValue::NULL);
    }

    /// The function that gets a session, where the page has set one.
    pub(crate) fn fetch_session(&self) -> Option<JsValue> {
        given(get(&self.0, "fetchSession"))
    }

    /// The words of the panel, as the page gives them.
    pub(crate) fn texts(&self) -> JsValue {
        get(&self.0, "texts")
    }

    /// Whether the element has used this session up.
    pub(crate) fn is_spent(&self, session: &Text) -> bool {
        is_spent(&self.0, session)
    }

    /// A session is of no use any more: it is not loaded again.
    pub(crate) fn spend(&self, session: &Text) {
        spend(&self.0, session);
    }

    /// The session that the element was linked with.
    pub(crate) fn set_linked_session(&self, session: &Text) {
        put(&self.0, "linkedSession", session);
    }

    pub(crate) fn set_waits_for_opening(&self, waits: bool) {
        put(&self.0, "waitsForOpening", &waits.into());
    }

    /// Whether an element that gets its sessions itself waits for somebody to open it.
    pub(crate) fn waits_for_opening(&self) -> bool {
        get(&self.0, "waitsForOpening") == JsValue::TRUE
    }

    pub(crate) fn set_result(&self, result: &JsValue) {
        put(&self.0, "result", result);
    }

    /// The consent that the browser gives back to the element, and the session that it was linked with.
    pub(crate) fn restored_value(&self) -> Text {
        text::before(&get(&self.0, "restored"), "\n")
    }

    pub(crate) fn restored_session(&self) -> Text {
        text::after(&get(&self.0, "restored"), "\n")
    }

    pub(crate) fn set_error(&self, error: &JsValue) {
        put(&self.0, "error", error);
    }

    /// Whether `link-close` of the last flow is still to come.
    pub(crate) fn owes_close(&self) -> bool {
        get(&self.0, "owesClose") == JsValue::TRUE
    }

    pub(crate) fn set_owes_close(&self, owes: bool) {
        put(&self.0, "owesClose", &owes.into());
    }

    /// Whether the element is to be looked at in the next microtask.
    pub(crate) fn is_scheduled(&self) -> bool {
        get(&self.0, "scheduled") == JsValue::TRUE
    }

    pub(crate) fn set_scheduled(&self, scheduled: bool) {
        put(&self.0, "scheduled", &scheduled.into());
    }
}
