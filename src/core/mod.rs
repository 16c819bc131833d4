//! What the product decides: sessions, options, messages, outcomes. Must not know that a browser exists.

pub mod clock;
pub mod error;
pub mod flow;
pub mod message;
pub mod options;
pub mod session;
pub mod text;
