//! Embeds a bank-consent flow in a page.
#![cfg_attr(not(target_arch = "wasm32"), doc = "This build is for a native target: it has the plain types alone.")]
// Texts go to the page byte by byte (`decodeText` in scripts/lib/glue.mjs).
#![warn(clippy::non_ascii_literal)]

#[doc(hidden)]
pub mod core;

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
mod element;
#[cfg(all(target_arch = "wasm32", feature = "js"))]
#[doc(hidden)]
pub mod js;
#[cfg(target_arch = "wasm32")]
mod link;

pub use core::{
    error::{CancelReason, Details, ErrorCode, Failure, LinkError},
    message::LinkResult,
};
#[cfg(target_arch = "wasm32")]
pub use {
    element::define,
    link::{Container, LinkFlow, LinkOptions, link, preload},
};
