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
        panel::{self, Button, Styles},
        states::{self, States},
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
    texts: JsValue,
    frame: Frame,
    panel: Panel,
    /// Whether the element says that a flow is open.
    is_shown: Cell<bool>,
    has_frame: Cell<bool>,
}

impl View {
    /// Makes the frame and its panel; they are in no document yet.
    pub(crate) fn new(host: &Node, config: &Config, texts: &JsValue, is_overlay: bool) -> Self {
        let page = host.page();
        let root = host::root(host);
        let frame = Frame::new(&page, &config.label, &config.auth_origin);
        let panel = if is_overlay {
            Panel::Overlay(Overlay::new(&page, &root, &config.label, texts))
        } else {
            Panel::Inline(Inline::new(&page, host::has_trigger(host)))
        };
        Self {
            host: host.clone(),
            texts: texts.clone(),
            frame,
            panel,
            is_shown: Cell::default(),
            has_frame: Cell::default(),
        }
    }

    /// Puts the panel into the shadow root: the frame begins to load there, and whatever it does not need comes after.
    pub(crate) fn mount(&self) {
        let (root, panel) = (host::root(&self.host), self.panel());
        panel.set("data-phase", "preloading");
        if self.has_frame.get() {
            panel.put_last(self.frame.element());
        }
        // In front of the slot, so that the style sheet can hide what the frame has replaced.
        root.put_first(panel);
        panel::adopt_styles(&root, Styles::Flow);
        if let Panel::Inline(inline) = &self.panel {
            inline.furnish(&self.texts);
        }
    }

    fn panel(&self) -> &Node {
        match &self.panel {
            Panel::Overlay(overlay) => overlay.dialog(),
            Panel::Inline(inline) => inline.panel(),
        }
    }

    /// Takes other words for an overlay that nobody has seen yet.
    pub(crate) fn set_texts(&self, texts: &JsValue) {
        if let Panel::Overlay(overlay) = &self.panel {
            overlay.set_texts(texts);
        }
    }

    /// Loads the consent UI.
    pub(crate) fn load(&self, address: &Text) {
        self.frame.load(address);
        self.has_frame.set(true);
        if self.panel().is_connected() {
            self.panel().put_first(self.frame.element());
        }
    }

    /// Loads it from its start.
    pub(crate) fn reload(&self) {
        self.frame.reload();
    }

    /// Whether this flow's frame sent a message.
    pub(crate) fn is_source_of(&self, event: &JsValue) -> bool {
        self.frame.is_source_of(event)
    }

    /// Whether what is mounted is in a document.
    pub(crate) fn is_connected(&self) -> bool {
        if self.has_frame.get() { self.frame.is_connected() } else { self.panel().is_connected() }
    }

    /// Listens to the frame and the panel.
    pub(crate) fn listen(&self, receiver: &impl Receiver) -> Vec<Listener> {
        let panel = self.panel().target();
        let mut listeners = vec![
            receiver.on(self.frame.element().target(), "load", Signal::Loaded),
            receiver.on(panel, "click", Signal::Clicked),
        ];
        if matches!(self.panel, Panel::Overlay(_)) {
            listeners.push(receiver.on(panel, "cancel", Signal::Escape));
            // At a second Escape, or before any click, a browser closes a dialog without asking.
            listeners.push(receiver.on(panel, "close", Signal::DialogClosed));
        }
        listeners
    }

    /// Whether a node is one of the panel's own, and not a child of the element's that is shown in a slot.
    pub(crate) fn is_own(&self, node: &JsValue) -> bool {
        self.panel().holds(node)
    }

    /// Which button of the panel a click on this path presses.
    pub(crate) fn button_on(&self, path: &js_sys::Array) -> Option<Button> {
        let is_on = |part: &str| self.panel().find(part).is_some_and(|button| path.includes(&button, 0));
        if is_on("[part=close]") {
            Some(Button::Close)
        } else if is_on("[part=retry]") {
            Some(Button::Retry)
        } else {
            None
        }
    }

    /// Shows a dialog over the page; whether it can be seen there. Runs page code.
    pub(crate) fn raise(&self) -> bool {
        match &self.panel {
            Panel::Overlay(overlay) => overlay.raise(self.frame.element()),
            Panel::Inline(_) => true,
        }
    }

    /// Shows what the core says, and has the element say it by its custom states.
    pub(crate) fn show(&self, appearance: Appearance) {
        self.is_shown.set(true);
        if let Some(phase) = panel::phase(appearance) {
            self.panel().set("data-phase", phase);
        }
        states::set(&self.host, appearance);
        if let Panel::Overlay(overlay) = &self.panel {
            if matches!(appearance, Appearance::Ready | Appearance::Kept) {
                overlay.focus_frame(self.frame.element());
            }
            overlay.keep_focus();
        }
    }

    /// Whether what is shown over the page can be seen and left; an inline flow is a part of the page.
    pub(crate) fn is_reachable(&self) -> bool {
        match &self.panel {
            Panel::Overlay(overlay) => overlay.is_reachable(),
            Panel::Inline(_) => true,
        }
    }

    /// Puts a dialog over what the page has put over it. Runs page code.
    pub(crate) fn keep_on_top(&self) {
        if let Panel::Overlay(overlay) = &self.panel {
            overlay.keep_on_top();
        }
    }

    /// Whether the dialog is in its place but closed.
    pub(crate) fn is_closed(&self) -> bool {
        matches!(&self.panel, Panel::Overlay(overlay) if overlay.is_closed())
    }

    /// Whether nothing else of the page lies over the dialog of this flow.
    pub(crate) fn is_topmost(&self) -> bool {
        matches!(&self.panel, Panel::Overlay(overlay) if overlay.is_topmost())
    }

    /// Whether an event of the page happens in the dialog of this flow.
    pub(crate) fn contains(&self, path: &js_sys::Array) -> bool {
        matches!(&self.panel, Panel::Overlay(overlay) if overlay.contains(path))
    }

    /// Takes everything off the page and gives back what was held. Runs page code.
    pub(crate) fn take_down(&self) {
        match &self.panel {
            Panel::Overlay(overlay) => overlay.take_down(),
            Panel::Inline(inline) => inline.take_down(),
        }
        self.frame.remove();
        if self.is_shown.get() {
            states::set(&self.host, States::default());
        }
    }
}
