//! The element that a flow is mounted in: its attributes and its children. Must not open a flow.

use super::{
    held::Held,
    node::Node,
    value::{self, get, given},
};
use crate::core::{options::Settings, text};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/js/element.js")]
extern "C" {
    /// Makes an element of our class, in this document.
    #[wasm_bindgen(js_name = createElement)]
    fn create_element() -> Node;
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
    let host = create_element();
    Held::of(&host).set_made_by_link();
    if is_overlay {
        // A page that lays out its body as a grid, or with gaps, must not move.
        host.inline_style().set("position", &"fixed".into(), &"".into());
    }
    container.put_last(&host);
    host.is_connected().then_some(host)
}
