//! `link()` and `preload()` of the crate: flows in elements of their own. Must not build a frame in any other way.

#[cfg(not(target_arch = "wasm32"))]
#[path = "link/native.rs"]
mod platform;
#[cfg(target_arch = "wasm32")]
#[path = "link/page.rs"]
mod platform;

#[cfg(not(target_arch = "wasm32"))]
use platform::{AbortSignal, Element};
pub use platform::{LinkFlow, define, link, preload};
#[cfg(all(target_arch = "wasm32", feature = "js"))]
pub(crate) use platform::{Mounted, Options, document, mount};
#[cfg(target_arch = "wasm32")]
use web_sys::{AbortSignal, Element};

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
    /// Whether each ignored message is explained on the console.
    pub debug: bool,
}

/// Where a flow is mounted inline.
#[derive(Clone, Debug)]
pub enum Container {
    /// The first element that matches.
    Selector(String),
    /// The element itself.
    Element(Element),
}
