//! What the product decides: sessions, options, messages, phases, outcomes. Must not know that a browser exists.

pub mod error;
pub mod flow;
pub mod message;
pub mod options;
pub mod outcome;
pub mod redirect;
pub mod session;
pub mod text;
pub mod visible_time;
