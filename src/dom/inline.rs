//! The box of an inline flow. Must not decide what it shows.

use super::{
    node::{Node, Page},
    panel,
};
use wasm_bindgen::prelude::*;

/// The box of one flow.
pub(crate) struct Inline {
    panel: Node,
}

impl Inline {
    /// Makes the box; where the element has children, they stay until the consent UI has loaded.
    pub(crate) fn new(page: &Page, has_children: bool) -> Self {
        let panel = page.create("div");
        fill(&panel, has_children);
        Self { panel }
    }

    pub(crate) fn panel(&self) -> &Node {
        &self.panel
    }

    /// Adds what is shown around the frame, which begins to load before.
    pub(crate) fn furnish(&self, texts: &JsValue) {
        panel::furnish(&self.panel, texts);
    }

    pub(crate) fn take_down(&self) {
        self.panel.remove();
    }
}

/// Says in the style sheet's words whether the element has children, in whose place the box stands.
pub(crate) fn fill(panel: &Node, has_children: bool) {
    panel.set("class", if has_children { "inline filled" } else { "inline" });
}
