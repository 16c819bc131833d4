//! Flows of native targets: there is no page, so every flow has ended at once. Must not pretend to be one.

use super::{LinkOptions, Session};
use crate::{
    core::error::ErrorCode,
    types::{LinkError, LinkResult},
};
use std::{
    pin::Pin,
    task::{Context, Poll},
};

#[derive(Debug)]
pub(super) struct Flow;

#[expect(clippy::unused_self, reason = "the flow of a page is one of many")]
impl Flow {
    pub(super) fn handle(&self) -> Handle {
        Handle
    }
}

impl Future for Flow {
    type Output = Result<LinkResult, LinkError>;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        let message = "link() needs a page: this build is for a native target.".into();
        Poll::Ready(Err(LinkError { code: ErrorCode::NotFound, message, details: None }))
    }
}

#[derive(Clone, Debug)]
pub(super) struct Handle;

#[expect(clippy::unused_self, reason = "the handle of a page has a flow")]
impl Handle {
    pub(super) fn close(&self) {}
}

pub(super) fn define() {}

pub(super) fn link(_session: Session, _options: LinkOptions) -> Flow {
    Flow
}

pub(super) fn preload(_session_id: &str, _options: LinkOptions) {}
