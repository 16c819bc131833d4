//! What a flow shows in a test: nothing, but for the custom states of its element. Stands in the place of `view.rs`.

use super::signal::Receiver;
use crate::{
    core::{flow::Appearance, options::Config, text::Text},
    dom::{
        listener::Listener,
        node::Node,
        panel::Button,
        states::{self, States},
    },
};
use std::cell::Cell;
use wasm_bindgen::prelude::*;

/// The element of a flow.
pub(crate) struct View {
    host: Node,
    is_shown: Cell<bool>,
}

impl View {
    pub(crate) fn new(host: &Node, _config: &Config, _texts: &JsValue, _is_overlay: bool) -> Self {
        Self { host: host.clone(), is_shown: Cell::default() }
    }

    pub(crate) fn mount(&self) {}

    pub(crate) fn set_texts(&self, _texts: &JsValue) {}

    pub(crate) fn load(&self, _address: &Text) {}

    pub(crate) fn reload(&self) {}

    pub(crate) fn is_source_of(&self, _event: &JsValue) -> bool {
        false
    }

    pub(crate) fn is_connected(&self) -> bool {
        self.host.is_connected()
    }

    pub(crate) fn listen(&self, _receiver: &impl Receiver) -> Vec<Listener> {
        Vec::new()
    }

    pub(crate) fn is_own(&self, _node: &JsValue) -> bool {
        false
    }

    pub(crate) fn button_on(&self, _path: &js_sys::Array) -> Option<Button> {
        None
    }

    pub(crate) fn raise(&self) -> bool {
        true
    }

    pub(crate) fn show(&self, appearance: Appearance) {
        self.is_shown.set(true);
        states::set(&self.host, appearance);
    }

    pub(crate) fn is_reachable(&self) -> bool {
        true
    }

    pub(crate) fn keep_on_top(&self) {}

    pub(crate) fn is_closed(&self) -> bool {
        false
    }

    pub(crate) fn is_topmost(&self) -> bool {
        false
    }

    pub(crate) fn contains(&self, _path: &js_sys::Array) -> bool {
        false
    }

    pub(crate) fn take_down(&self) {
        if self.is_shown.get() {
            states::set(&self.host, States::default());
        }
    }
}
