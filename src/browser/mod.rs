//! Carries out what the core decides, with the browser's own means. Must not decide anything.

pub(crate) mod channel;
pub(crate) mod convert;
pub(crate) mod hands;
pub(crate) mod mount;
