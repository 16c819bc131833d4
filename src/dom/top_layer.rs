//! A dialog in the top layer, and whether a person can see and leave it. Must not act on what it sees.

use super::node::Node;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/js/top-layer.js")]
extern "C" {
    /// Asks the browser for the top layer; a dialog that it refuses is not modal afterwards.
    #[wasm_bindgen(js_name = showModal)]
    pub(crate) fn show_modal(dialog: &Node);

    /// Whether a dialog is the topmost of what lies over the page.
    #[wasm_bindgen(js_name = isTopmost)]
    pub(crate) fn is_topmost(dialog: &Node) -> bool;

    /// Whether a popover of the page's that has come after a dialog hides the way out of it. False where the look fails.
    #[wasm_bindgen(js_name = isCovered)]
    pub(crate) fn is_covered(dialog: &Node) -> bool;

    /// Whether a dialog over the page cannot be seen or cannot be left. False where the page's own code fails the look.
    #[wasm_bindgen(js_name = isOutOfReach)]
    pub(crate) fn is_out_of_reach(dialog: &Node) -> bool;
}
