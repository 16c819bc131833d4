//! One flow in a page: hands what happens to the core, and carries out what the core decides. Must not decide anything.

pub(crate) mod controller;
#[cfg(feature = "js")]
pub(crate) mod options;
pub(crate) mod promise;
pub(crate) mod registry;
pub(crate) mod signal;
#[cfg(fiskil_link_testing)]
pub(crate) mod testing;
#[cfg_attr(fiskil_link_testing, path = "view_in_tests.rs")]
pub(crate) mod view;
