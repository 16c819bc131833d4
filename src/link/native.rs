//! The names of the crate on native targets: there is no page, so every flow ends at once. Must not pretend to be one.

use super::LinkOptions;
use crate::{
    core::error::ErrorCode,
    types::{LinkError, LinkResult},
};
use std::{
    convert::Infallible,
    pin::Pin,
    task::{Context, Poll},
};

/// Stands for `web_sys::AbortSignal`, of which a native target has none.
pub(crate) type AbortSignal = Infallible;
/// Stands for `web_sys::Element`, of which a native target has none.
pub(crate) type Element = Infallible;

/// A flow that was opened.
#[derive(Debug)]
#[must_use = "a flow reports how it ended when it is awaited"]
pub struct LinkFlow(());

impl LinkFlow {
    /// Closes the flow, which has ended already.
    pub fn close(&self) {}
}

impl Future for LinkFlow {
    type Output = Result<LinkResult, LinkError>;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        let message = "link() needs a page: this build is for a native target.".into();
        Poll::Ready(Err(LinkError { code: ErrorCode::NotFound, message, details: None }))
    }
}

/// Registers `<fiskil-link>`; on a native target does nothing.
pub fn define() {}

/// Opens the consent flow of a session.
///
/// # Errors
/// On a native target the flow ends with [`ErrorCode::NotFound`].
pub fn link(_session_id: &str, _options: LinkOptions) -> LinkFlow {
    LinkFlow(())
}

/// Loads the consent UI of a session unseen; on a native target does nothing.
pub fn preload(_session_id: &str, _options: LinkOptions) {}
