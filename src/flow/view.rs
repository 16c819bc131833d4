//! What a flow shows: its frame in an overlay or in an inline box. Must not decide what is shown when.

use super::signal::{Receiver, Signal};
use crate::core::text::Text;
use crate::{
    core::{flow::Appearance, options::Config},
    dom::{
        frame::Frame,
        host,
        inline::Inline,
        listener::Listener,
        node::Node,
        overlay::Overlay,
        panel::{self, Styles},
    },
};
use std::cell::Cell;
use wasm_bindgen::prelude::*;

enum Panel {
    Overlay(Overlay),
    Inline(Inline),
}

/// The frame of a flow and the panel around it.
pub(crate) struct View {
    host: Node,
    frame: Frame,
    panel: Panel,
    /// Whether the element says that a flow is open.
    is_shown: Cell<bool>,
    hears_buttons: Cell<bool>,
}

impl View {
    /// Makes the frame and its panel; they are in no document yet.
    pub(crate) fn new(host: &Node, config: &Config, is_overlay: bool) -> Self {
        let page = host.page();
        let root = host::root(host);
        let frame = Frame::new(&page, &config.label, &config.auth_origin);
        let panel = if is_overlay {
            Panel::Overlay(Overlay::new(&page, &root, &config.label))
        } else {
            Panel::Inline(Inline::new(&page, host::has_trigger(host)))
        };
        Self { host: host.clone(), frame, panel, is_shown: Cell::default(), hears_buttons: Cell::default() }
    }

    /// Puts the panel into the shadow root: the frame begins to load there, and whatever it does not need comes after.
    pub(crate) fn mount(&self) {
        let (root, panel) = (host::root(&self.host), self.panel());
        panel.set("data-phase", "preloading");
        panel.put_last(self.frame.element());
        // In front of the slot, so that the style sheet can hide what the frame has replaced.
        root.put_first(panel);
        panel::adopt_styles(&root, Styles::Flow);
        if let Panel::Inline(inline) = &self.panel {
            inline.furnish();
        }
    }

    fn panel(&self) -> &Node {
        match &self.panel {
            Panel::Overlay(overlay) => overlay.dialog(),
            Panel::Inline(inline) => inline.panel(),
        }
    }

    /// Loads the consent UI.
    pub(crate) fn load(&self, address: &Text) {
        self.frame.load(address);
    }

    /// Loads it from its start.
    pub(crate) fn reload(&self) {
        self.frame.reload();
    }

    /// Whether this flow's frame sent a message.
    pub(crate) fn is_source_of(&self, event: &JsValue) -> bool {
        self.frame.is_source_of(event)
    }

    /// Whether the frame is in a document.
    pub(crate) fn is_connected(&self) -> bool {
        self.frame.is_connected()
    }

    /// Listens to the frame and the panel.
    pub(crate) fn listen(&self, receiver: &impl Receiver) -> Vec<Listener> {
        let panel = self.panel().target();
        let mut listeners = vec![receiver.on(self.frame.element().target(), "load", Signal::Loaded)];
        if matches!(self.panel, Panel::Overlay(_)) {
            listeners.push(receiver.on(panel, "cancel", Signal::Escape));
            // At a second Escape, or before any click, a browser closes a dialog without asking.
            listeners.push(receiver.on(panel, "close", Signal::DialogClosed));
        }
        listeners
    }

    /// Listens to the buttons of the panel, once they are there.
    pub(crate) fn listen_to_buttons(&self, receiver: &impl Receiver) -> Vec<Listener> {
        if self.hears_buttons.get() {
            return Vec::new();
        }
        let buttons = [("[part=close]", Signal::CloseButton), ("[part=retry]", Signal::Retry)];
        let listeners: Vec<_> = buttons
            .into_iter()
            .filter_map(|(part, signal)| Some(receiver.on(self.panel().find(part)?.target(), "click", signal)))
            .collect();
        self.hears_buttons.set(!listeners.is_empty());
        listeners
    }

    /// Shows a dialog over the page; whether it can be seen there. Runs page code.
    pub(crate) fn raise(&self) -> bool {
        match &self.panel {
            Panel::Overlay(overlay) => overlay.raise(),
            Panel::Inline(_) => true,
        }
    }

    /// Shows what the core says, and has the element say it by its custom states.
    pub(crate) fn show(&self, appearance: Appearance) {
        self.is_shown.set(true);
        if let Some(phase) = panel::phase(appearance) {
            self.panel().set("data-phase", phase);
        }
        host::set_states(&self.host, appearance.states());
        if let Panel::Overlay(overlay) = &self.panel {
            overlay.keep_focus();
        }
    }

    /// Takes everything off the page and gives back what was held. Runs page code.
    pub(crate) fn take_down(&self) {
        match &self.panel {
            Panel::Overlay(overlay) => overlay.take_down(),
            Panel::Inline(inline) => inline.take_down(),
        }
        self.frame.remove();
        if self.is_shown.get() {
            host::set_states(&self.host, "");
        }
    }
}
