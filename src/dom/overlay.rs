//! The dialog over the page: top layer, focus there and back. Must not decide when it closes.

use super::{
    node::{Node, Page},
    page_lock::PageLock,
    panel::{self, Styles},
    top_layer, value,
};
use crate::core::text::{self, Text};
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;

/// The dialog of one flow.
pub(crate) struct Overlay {
    dialog: Node,
    root: Node,
    texts: RefCell<JsValue>,
    raised: RefCell<Option<Raised>>,
    is_furnished: Cell<bool>,
}

/// What is held of the page while the dialog is over it.
struct Raised {
    lock: Option<PageLock>,
    focused_before: Option<Node>,
}

impl Overlay {
    /// Makes the dialog, closed, in a shadow root.
    pub(crate) fn new(page: &Page, root: &Node, label: &Text, texts: &JsValue) -> Self {
        let dialog = page.create("dialog");
        dialog.set("part", "overlay");
        dialog.set_attribute_text("aria-label", label);
        dialog.set("tabindex", "-1");
        Self {
            dialog,
            root: root.clone(),
            texts: RefCell::new(texts.clone()),
            raised: RefCell::default(),
            is_furnished: Cell::default(),
        }
    }

    /// Takes other words for a dialog that nobody has seen yet.
    pub(crate) fn set_texts(&self, texts: &JsValue) {
        self.texts.borrow_mut().clone_from(texts);
    }

    pub(crate) fn dialog(&self) -> &Node {
        &self.dialog
    }

    /// Shows the dialog over the page, again if it was moved; whether it can be seen there. Runs page code.
    pub(crate) fn raise(&self, frame: &Node) -> bool {
        if self.dialog.fits(":modal") {
            return true;
        }
        let is_first = self.raised.borrow().is_none();
        if is_first {
            let page = self.dialog.page();
            let raised = Raised { focused_before: focused(&page), lock: PageLock::new(&page) };
            *self.raised.borrow_mut() = Some(raised);
        }
        // A dialog that was moved while open still has the attribute, and `showModal` refuses it.
        self.dialog.drop_attribute("open");
        // While the dialog is empty: this lays out the whole page, and text would take the most of that.
        top_layer::show_modal(&self.dialog);
        if is_first {
            panel::furnish(&self.dialog, &self.texts.borrow().clone());
            self.is_furnished.set(true);
        }
        let can_be_seen = self.is_reachable();
        if can_be_seen {
            self.focus();
            // A consent UI that was loaded ahead is there already.
            if is_first && text::is(&self.dialog.attribute_text("data-phase"), "ready") {
                self.focus_frame(frame);
            }
        }
        can_be_seen
    }

    /// Whether the dialog is over the page and can be seen and left. A page that is made inert must have something over it.
    pub(crate) fn is_reachable(&self) -> bool {
        // Page code can ask within `showModal()`, which moves the focus: the buttons come right after it.
        if !self.is_furnished.get() || !top_layer::is_out_of_reach(&self.dialog) {
            return true;
        }
        // The page hides the element, but perhaps not what is around it.
        panel::adopt_styles(&self.root, Styles::ShownFlow);
        !top_layer::is_out_of_reach(&self.dialog)
    }

    /// Puts the dialog over what the page has put over it, with the focus where it was. Runs page code.
    pub(crate) fn keep_on_top(&self) {
        if !top_layer::is_covered(&self.dialog) {
            return;
        }
        let root: &Page = self.root.unchecked_ref();
        let focused = root.focused();
        self.dialog.unchecked_ref::<Dialog>().close();
        top_layer::show_modal(&self.dialog);
        if let Some(focused) = focused {
            focused.focus_in_place();
        }
    }

    /// Whether the dialog is in its place but closed.
    pub(crate) fn is_closed(&self) -> bool {
        self.dialog.is_connected() && !self.dialog.has("open")
    }

    /// Whether nothing else of the page lies over the dialog.
    pub(crate) fn is_topmost(&self) -> bool {
        top_layer::is_topmost(&self.dialog)
    }

    /// Whether an event of the page happens in this dialog.
    pub(crate) fn contains(&self, path: &js_sys::Array) -> bool {
        path.includes(&self.dialog, 0)
    }

    /// Moves the focus into the frame, unless somebody is at the buttons.
    pub(crate) fn focus_frame(&self, frame: &Node) {
        let root: &Page = self.root.unchecked_ref();
        let is_free = root.focused().is_none_or(|focused| focused == self.dialog || focused.offset_width() == 0);
        if is_free && self.dialog.fits(":modal") {
            frame.focus_in_place();
        }
    }

    /// Keeps the focus in the dialog: a button that hides would take it along.
    pub(crate) fn keep_focus(&self) {
        let root: &Page = self.root.unchecked_ref();
        if self.dialog.fits(":modal") && root.focused().is_none_or(|focused| focused.offset_width() == 0) {
            self.focus();
        }
    }

    fn focus(&self) {
        self.dialog.focus_in_place();
    }

    /// Closes the dialog and gives the page back. Runs page code.
    pub(crate) fn take_down(&self) {
        if let Some(Raised { lock, focused_before }) = self.raised.take() {
            // First: closing gives focus back, and a listener of that may open the next overlay, which locks for itself.
            drop(lock);
            self.dialog.unchecked_ref::<Dialog>().close();
            panel::adopt_styles(&self.root, Styles::Flow);
            // The browser gives focus back itself, unless the dialog left the document first.
            let page = self.dialog.page();
            if let Some(element) = focused_before.filter(|_| has_no_focus(&page)) {
                element.focus_in_place();
            }
        }
        self.dialog.remove();
    }
}

/// The element that has the focus, in whatever shadow root it is.
fn focused(page: &Page) -> Option<Node> {
    let mut focused = page.focused();
    loop {
        let inner = focused.as_ref().and_then(|element| {
            let root = value::given(element.shadow_root().into())?;
            root.unchecked_ref::<Page>().focused()
        });
        match inner {
            Some(inner) => focused = Some(inner),
            None => return focused,
        }
    }
}

fn has_no_focus(page: &Page) -> bool {
    JsValue::from(page.focused()) == JsValue::from(page.body())
}

#[wasm_bindgen]
extern "C" {
    type Dialog;
    #[wasm_bindgen(method)]
    fn close(this: &Dialog);
}
