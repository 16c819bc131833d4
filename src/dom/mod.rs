//! What the product needs of a page: values that undo themselves when they are dropped. Must not know a flow.

pub(crate) mod error;
pub(crate) mod events;
pub(crate) mod form_control;
pub(crate) mod frame;
pub(crate) mod held;
pub(crate) mod host;
pub(crate) mod inline;
pub(crate) mod listener;
pub(crate) mod log;
pub(crate) mod message;
pub(crate) mod node;
pub(crate) mod overlay;
pub(crate) mod page_lock;
pub(crate) mod panel;
pub(crate) mod preconnect;
pub(crate) mod slots;
pub(crate) mod stack;
pub(crate) mod states;
pub(crate) mod top_layer;
pub(crate) mod value;
pub(crate) mod waiting;
