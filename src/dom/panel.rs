//! What is shown around the frame: status, buttons, style sheets. Must not decide what is shown when.

use super::node::Node;
use crate::core::flow::Appearance;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/js/panel.js")]
extern "C" {
    /// Gives a shadow root the style sheets of its document up to this one.
    #[wasm_bindgen(js_name = adoptStyles)]
    fn adopt(root: &JsValue, last: u32);

    /// Adds the status and the buttons to a panel.
    pub(crate) fn furnish(panel: &Node, texts: &JsValue);
}

/// The buttons of a panel.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Button {
    Close,
    Retry,
}

/// The style sheets that a shadow root has.
#[derive(Clone, Copy)]
pub(crate) enum Styles {
    /// Of an idle element.
    Idle = 1,
    /// Of an element with a flow.
    Flow = 2,
    /// Of an element with a flow over the page, where the page hides the element.
    ShownFlow = 3,
}

/// Gives a shadow root its style sheets.
pub(crate) fn adopt_styles(root: &JsValue, styles: Styles) {
    adopt(root, styles as u32);
}

/// The phase that the style sheet knows; nothing once the panel has gone.
pub(crate) const fn phase(appearance: Appearance) -> Option<&'static str> {
    match appearance {
        Appearance::Loading => Some("loading"),
        Appearance::Slow => Some("slow"),
        Appearance::Ready => Some("ready"),
        Appearance::Kept => Some("kept"),
        Appearance::Succeeded | Appearance::Failed => None,
    }
}
