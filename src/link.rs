//! `link()` and `preload()` of the crate: flows in elements of their own. Must not build a frame in any other way.

#[cfg(not(target_arch = "wasm32"))]
#[path = "link/native.rs"]
mod platform;
#[cfg(target_arch = "wasm32")]
#[path = "link/page.rs"]
mod platform;
#[path = "link/session.rs"]
mod session;

use crate::types::{LinkError, LinkResult};
use std::{
    pin::Pin,
    task::{Context, Poll},
};
use web_sys::{AbortSignal, Element};

#[cfg(all(target_arch = "wasm32", feature = "js"))]
pub(crate) use platform::{Mounted, Options, document, mount};
pub use session::Session;

/// Opens the consent flow of a session, over the page or in [`LinkOptions::container`].
///
/// The session is an id, or a [`Session::future`] of one. With an id the frame is in the document when `link` returns; with
/// a future the panel is, in its loading state.
///
/// The tag need not be registered before: `link` does it.
///
/// # Errors
/// The flow ends with a [`LinkError`]:
/// - [`InvalidSession`](crate::ErrorCode::InvalidSession): the session id is blank, or the platform refuses the session.
/// - [`InternalError`](crate::ErrorCode::InternalError): an option cannot be used, or the future of the session has failed.
/// - [`NotFound`](crate::ErrorCode::NotFound): the container is not in the document; on a native target, always.
/// - [`UserCancelled`](crate::ErrorCode::UserCancelled): somebody has closed it; [`Details::Cancelled`](crate::Details) says how.
/// - every other [`ErrorCode`](crate::ErrorCode), as its own docs say.
///
/// Where an id or an option cannot be used, nothing is mounted, and the console says why.
///
/// # Examples
/// ```no_run
/// # async fn example() {
/// use fiskil_link::{LinkOptions, link};
/// use web_sys::console;
///
/// match link("session id from your backend", LinkOptions::default()).await {
///     Ok(result) => console::log_2(&"Linked:".into(), &result.consent_id.into()),
///     // The user has changed their mind: there is nothing to say.
///     Err(error) if error.code.is_cancelled() => {}
///     Err(error) => console::error_1(&error.to_string().into()),
/// }
/// # }
/// ```
pub fn link(session: impl Into<Session>, options: LinkOptions) -> LinkFlow {
    LinkFlow(platform::link(session.into(), options))
}

/// Loads the consent UI of a session unseen: the next [`link`] with this session and these options shows it at once.
///
/// What `link` would refuse is left for it to refuse. On a native target it does nothing.
///
/// # Examples
/// ```no_run
/// # async fn example(session_id: &str) {
/// use fiskil_link::{LinkOptions, link, preload};
///
/// // When the pointer comes near the button:
/// preload(session_id, LinkOptions::default());
/// // At the click:
/// let outcome = link(session_id, LinkOptions::default()).await;
/// # }
/// ```
pub fn preload(session_id: &str, options: LinkOptions) {
    platform::preload(session_id, options);
}

/// Registers `<fiskil-link>`; again does nothing, and neither does it on a native target.
///
/// Where the name is taken already, by another copy of the SDK for instance, the tags of the page stay with the first and the
/// console says so; [`link()`] works all the same.
///
/// # Examples
/// ```
/// // First thing in `main`: then your app may render `<fiskil-link session-id="…">` anywhere.
/// fiskil_link::define();
/// ```
pub fn define() {
    platform::define();
}

/// A flow that was opened: a future of how it ends.
///
/// Dropping it leaves the flow open. [`close`](Self::close) ends it; [`handle`](Self::handle) gives a value that can do so while
/// the flow is awaited.
#[derive(Debug)]
#[must_use = "a flow reports how it ended when it is awaited"]
pub struct LinkFlow(platform::Flow);

impl LinkFlow {
    /// Closes the flow: it ends with [`UserCancelled`](crate::ErrorCode::UserCancelled) unless it has ended before.
    ///
    /// A frame that an invalid session has left in the page goes too.
    pub fn close(&self) {
        self.handle().close();
    }

    /// What closes this flow from elsewhere, also while it is awaited.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(session_id: &str, on_cleanup: impl FnOnce(Box<dyn FnOnce()>)) {
    /// use fiskil_link::{LinkOptions, link};
    ///
    /// let flow = link(session_id, LinkOptions::default());
    /// let handle = flow.handle();
    /// // The component that opened the flow goes away before the flow has ended:
    /// on_cleanup(Box::new(move || handle.close()));
    /// let outcome = flow.await;
    /// # }
    /// ```
    #[must_use]
    pub fn handle(&self) -> FlowHandle {
        FlowHandle(self.0.handle())
    }
}

impl Future for LinkFlow {
    type Output = Result<LinkResult, LinkError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

/// Closes a flow from elsewhere: [`LinkFlow::handle`] gives it. It does not keep the flow.
#[derive(Clone, Debug)]
pub struct FlowHandle(platform::Handle);

impl FlowHandle {
    /// Closes the flow, as [`LinkFlow::close`] does.
    pub fn close(&self) {
        self.0.close();
    }
}

/// How a flow is opened; everything has a default.
///
/// # Examples
/// ```
/// let options = fiskil_link::LinkOptions { timeout_ms: Some(120_000.0), ..Default::default() };
/// ```
#[derive(Clone, Debug, Default)]
pub struct LinkOptions {
    /// The only origin whose messages count; default: the origin of `auth_server`.
    pub allowed_origin: Option<String>,
    /// Where the consent UI lives; default: `https://auth.fiskil.com`.
    pub auth_server: Option<String>,
    /// Milliseconds of visible time that the flow may take; default: ten minutes; `0.0` and infinity: no limit.
    pub timeout_ms: Option<f64>,
    /// Where to mount inline; default: in a modal overlay.
    pub container: Option<Container>,
    /// Closes the flow when it aborts.
    pub signal: Option<AbortSignal>,
    /// The accessible name of the dialog and the frame; default: "Connect your accounts".
    pub label: Option<String>,
    /// The words of the panel in the page's language; what is not given stays English.
    pub texts: Texts,
    /// Whether each ignored message is explained on the console.
    pub debug: bool,
}

/// The words of the panel around the consent UI.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// While the consent UI loads; default: "Loading", with an ellipsis.
    pub loading: Option<String>,
    /// When it takes longer; default: "This is taking longer than usual."
    pub slow: Option<String>,
    /// The button that loads it again; default: "Retry".
    pub retry: Option<String>,
    /// The button that closes the overlay; default: "Close".
    pub close: Option<String>,
    /// What a form says of a required tag without a consent; default: "Link an account to continue."
    pub required: Option<String>,
}

/// Where a flow is mounted inline.
#[derive(Clone, Debug)]
pub enum Container {
    /// The first element that matches.
    Selector(String),
    /// The element itself.
    Element(Element),
}
