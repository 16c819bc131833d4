//! The element's custom states. Must not decide what a flow shows.

use super::{
    held::Held,
    node::Node,
    slots,
    value::{get, given, is_given, take_error},
};
use crate::core::flow::Appearance;
use wasm_bindgen::prelude::*;

/// What an element says of its flow.
#[derive(Clone, Copy, Default)]
pub(crate) struct States {
    pub(crate) is_loading: bool,
    pub(crate) is_open: bool,
    pub(crate) has_failed: bool,
}

impl From<Appearance> for States {
    fn from(appearance: Appearance) -> Self {
        let states = Self::default();
        match appearance {
            Appearance::Loading | Appearance::Slow => Self { is_loading: true, is_open: true, ..states },
            Appearance::Ready => Self { is_open: true, ..states },
            Appearance::Kept => Self { is_open: true, has_failed: true, ..states },
            Appearance::Failed => Self { has_failed: true, ..states },
            Appearance::Succeeded => states,
        }
    }
}

/// Sets the element's custom states, and `success` where it holds a consent; shows the slot of that.
pub(crate) fn set(host: &Node, states: impl Into<States>) {
    let states = states.into();
    let held = Held::of(host);
    held.set_says(states.is_open, states.has_failed);
    if let Some(set) = states_of(&held) {
        set.turn("loading", "--loading", states.is_loading);
        set.turn("open", "--open", states.is_open);
        set.turn("error", "--error", states.has_failed);
    }
    set_success(host);
}

/// The element holds a consent, or none any more: the rest it says as before.
pub(crate) fn set_success(host: &Node) {
    let held = Held::of(host);
    if let Some(set) = states_of(&held) {
        set.turn("success", "--success", held.result().is_some());
    }
    slots::show(host);
}

fn states_of(held: &Held) -> Option<StateSet> {
    given(get(&held.internals()?, "states")).map(JsCast::unchecked_into)
}

impl StateSet {
    /// Adds a state or takes it out. Chromium before 125 adds only names with two dashes.
    fn turn(&self, name: &str, dashed: &str, is_on: bool) {
        if !is_on {
            self.delete(name);
            self.delete(dashed);
            return;
        }
        take_error();
        self.add(name);
        if is_given(&take_error()) {
            self.add(dashed);
        }
    }
}

#[wasm_bindgen]
extern "C" {
    type StateSet;
    #[wasm_bindgen(method)]
    fn add(this: &StateSet, name: &str);
    #[wasm_bindgen(method)]
    fn delete(this: &StateSet, name: &str);
}
