//! Events of native targets: there are none. Must not pretend to read one.

use super::LinkEvent;

pub(super) fn read(_event: &web_sys::Event) -> Option<LinkEvent> {
    None
}
