//! Embeds a bank-consent flow in a page: the `<fiskil-link>` custom element and [`link()`].
// A text that goes to the page is a literal, read byte by byte and once for each address (`getStringFromWasm0` of the build).
#![warn(clippy::non_ascii_literal)]
#![cfg_attr(fiskil_link_testing, allow(dead_code, reason = "a test shows no frame"))]

#[doc(hidden)]
pub mod core;
mod types;

#[cfg(target_arch = "wasm32")]
mod dom;
#[cfg(target_arch = "wasm32")]
mod element;
mod event;
#[cfg(target_arch = "wasm32")]
mod flow;
#[cfg(all(target_arch = "wasm32", feature = "js"))]
#[doc(hidden)]
pub mod js;
mod link;

pub use core::error::{CancelReason, ErrorCode};
pub use event::LinkEvent;
pub use link::{Container, FlowHandle, LinkFlow, LinkOptions, Session, Texts, define, link, preload};
pub use types::{Details, Failure, LinkError, LinkResult};
