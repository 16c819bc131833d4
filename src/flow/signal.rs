//! What the listeners of a flow report. Must not say what it means: the controller makes inputs of the core of it.

use crate::dom::{listener::Listener, node::Target};
use wasm_bindgen::prelude::*;

/// What a listener has heard.
#[derive(Clone, Copy)]
pub(crate) enum Signal {
    /// The frame has loaded.
    Loaded,
    /// The browser wants to close the dialog.
    Escape,
    /// The dialog is closed.
    DialogClosed,
    /// The panel was clicked.
    Clicked,
    /// The wheel was turned.
    Wheel,
    /// A message has come to the window.
    Message,
    /// The page was hidden or shown.
    Seen,
    /// The time that the core asked for has passed.
    TimerFires,
    /// It is time to look whether the overlay can be seen.
    Watch,
    /// The dialog was closed at the last look, and no event has told it since.
    Unseen,
    /// The page's policy was violated.
    PolicyViolated,
    /// The session has come.
    SessionArrived,
    /// The session cannot be had.
    SessionFailed,
    /// The signal of the flow's options has aborted.
    Aborted,
    /// The children below the shadow root have changed.
    Changed,
    /// What was put off is to be handled.
    PutOff,
}

/// Makes the callbacks of a flow's listeners.
pub(crate) trait Receiver {
    /// A callback that reports a signal as long as the flow is there.
    fn callback(&self, signal: Signal) -> Closure<dyn Fn(JsValue)>;

    /// Listens to an event of a target.
    fn on(&self, target: &Target, kind: &'static str, signal: Signal) -> Listener {
        Listener::to(target, kind, self.callback(signal))
    }
}
