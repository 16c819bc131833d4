//! The iframe of the consent UI. Must not decide when it loads or what its messages mean.

use super::{
    node::{Node, Page, PageEvent},
    value,
};
use crate::core::text::{self, Text};
use wasm_bindgen::prelude::*;

/// What the consent UI may do that a frame of another origin may not do by itself; each asterisk is its origin.
const PERMISSIONS: &str = "publickey-credentials-get *; otp-credentials *; clipboard-write *";

/// The iframe of one flow.
pub(crate) struct Frame {
    element: Node,
}

impl Frame {
    /// Makes the frame; it is in no document yet and loads nothing.
    pub(crate) fn new(page: &Page, label: &Text, auth_origin: &Text) -> Self {
        let element = page.create("iframe");
        element.set("part", "frame");
        element.set_attribute_text("title", label);
        // A screen reader that comes from the dialog, whose name is the label too, must hear that it is somewhere else.
        let host = text::after(auth_origin, "//");
        element.set_attribute_text("aria-label", &text::fill_in("*, *", label, &host, &host));
        element.set_attribute_text("allow", &text::fill_in(PERMISSIONS, auth_origin, auth_origin, auth_origin));
        element.set("referrerpolicy", "strict-origin-when-cross-origin");
        Self { element }
    }

    pub(crate) fn element(&self) -> &Node {
        &self.element
    }

    /// Loads an address, now or when the frame comes into a document.
    pub(crate) fn load(&self, address: &Text) {
        self.element.set_attribute_text("src", address);
    }

    /// Loads the consent UI from its start. The frame itself may have moved on; its attribute has not.
    pub(crate) fn reload(&self) {
        self.element.set_source_address(&self.element.source_address());
    }

    /// Whether this frame sent the message.
    pub(crate) fn is_source_of(&self, event: &JsValue) -> bool {
        // Each message of the page comes by here: no key is read as a text, and that of another sender ends at the first question.
        let source = event.unchecked_ref::<PageEvent>().source();
        // A frame that is in no document has no window: `null` then, as the source of a message of nobody's.
        source == self.element.content_window() && value::given(source).is_some()
    }

    pub(crate) fn is_connected(&self) -> bool {
        self.element.is_connected()
    }

    /// Takes the frame off the page, wherever the page has moved it.
    pub(crate) fn remove(&self) {
        self.element.remove();
    }
}

impl Drop for Frame {
    fn drop(&mut self) {
        self.remove();
    }
}
