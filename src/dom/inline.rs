//! The box of an inline flow. Must not decide what it shows.

use super::{
    node::{Node, Page},
    panel,
};

/// The box of one flow.
pub(crate) struct Inline {
    panel: Node,
}

impl Inline {
    /// Makes the box; where the element has children, they stay until the consent UI has loaded.
    pub(crate) fn new(page: &Page, has_children: bool) -> Self {
        let panel = page.create("div");
        panel.set("class", if has_children { "inline filled" } else { "inline" });
        Self { panel }
    }

    pub(crate) fn panel(&self) -> &Node {
        &self.panel
    }

    /// Adds what is shown around the frame, which begins to load before.
    pub(crate) fn furnish(&self) {
        panel::furnish(&self.panel);
    }

    pub(crate) fn take_down(&self) {
        self.panel.remove();
    }
}
