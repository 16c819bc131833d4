//! The tag's events, typed: `LinkEvent`. Must not listen to anything.

#[cfg(not(target_arch = "wasm32"))]
#[path = "event/native.rs"]
mod platform;
#[cfg(target_arch = "wasm32")]
#[path = "event/page.rs"]
mod platform;

use crate::{
    core::flow::Event,
    types::{LinkError, LinkResult},
};

/// What `<fiskil-link>` tells its listeners.
///
/// All five events bubble and leave shadow trees. Exactly one of [`Success`](Self::Success) and [`Error`](Self::Error) ends a
/// flow. It comes after everything of the flow is gone from the page, so that a listener may remove the tag or open it again.
///
/// # Examples
/// ```no_run
/// use fiskil_link::LinkEvent;
/// use wasm_bindgen::prelude::*;
/// use web_sys::console;
///
/// # fn example(tag: web_sys::Element) -> Result<(), JsValue> {
/// let listener = Closure::<dyn Fn(web_sys::Event)>::new(|event: web_sys::Event| match LinkEvent::read(&event) {
///     Some(LinkEvent::Success(result)) => console::log_2(&"Linked:".into(), &result.consent_id.into()),
///     Some(LinkEvent::Error(error)) if error.code.is_cancelled() => {}
///     Some(LinkEvent::Error(error)) => console::error_1(&error.to_string().into()),
///     _ => {}
/// });
/// for name in [LinkEvent::SUCCESS, LinkEvent::ERROR] {
///     tag.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref())?;
/// }
/// // The listener lives as long as the page.
/// listener.forget();
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkEvent {
    /// `link-open`: the frame is mounted and shown.
    Open,
    /// `link-load`: the consent UI has loaded.
    Load,
    /// `link-success`: the flow has ended with a consent.
    Success(LinkResult),
    /// `link-error`: the flow has ended without one.
    Error(LinkError),
    /// `link-close`: the frame is gone.
    Close,
}

impl LinkEvent {
    /// The name of [`LinkEvent::Open`].
    pub const OPEN: &'static str = Event::Open.name();
    /// The name of [`LinkEvent::Load`].
    pub const LOAD: &'static str = Event::Load.name();
    /// The name of [`LinkEvent::Success`].
    pub const SUCCESS: &'static str = Event::Success.name();
    /// The name of [`LinkEvent::Error`].
    pub const ERROR: &'static str = Event::Error.name();
    /// The name of [`LinkEvent::Close`].
    pub const CLOSE: &'static str = Event::Close.name();

    /// Reads an event of a tag; nothing where it is none. It does not matter which build of the SDK has defined the tag.
    ///
    /// Anybody may dispatch an event of the same name: trust a consent only after your backend has confirmed whose it is.
    #[must_use]
    pub fn read(event: &web_sys::Event) -> Option<Self> {
        platform::read(event)
    }

    /// The name, such as `link-success`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Open => Self::OPEN,
            Self::Load => Self::LOAD,
            Self::Success(_) => Self::SUCCESS,
            Self::Error(_) => Self::ERROR,
            Self::Close => Self::CLOSE,
        }
    }
}
