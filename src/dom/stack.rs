//! The page's own stack, which its recursion can fill. Must not decide what happens where there is no room.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/js/border.js")]
extern "C" {
    /// Whether there is room for what the core does.
    #[wasm_bindgen(js_name = hasRoom)]
    pub(crate) fn has_room() -> bool;
}
