//! Calls the page, and is called by it, in each way that wasm-bindgen has.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::needless_pass_by_value, reason = "they are reached from JavaScript")]

use js_sys::{Array, Function, Promise, Reflect};
use lol_alloc::{FreeListAllocator, LockedAllocator};
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> = LockedAllocator::new(FreeListAllocator::new());

#[wasm_bindgen(module = "border")]
extern "C" {
    #[wasm_bindgen(js_name = takeError)]
    fn take_error() -> JsValue;
}

#[wasm_bindgen(module = "page")]
extern "C" {
    fn value(what: &str) -> JsValue;
    #[wasm_bindgen(js_name = value)]
    fn number(what: &str) -> f64;
    #[wasm_bindgen(js_name = value)]
    fn integer(what: &str) -> i32;
    #[wasm_bindgen(js_name = value)]
    fn flag(what: &str) -> bool;
    #[wasm_bindgen(js_name = value)]
    fn text(what: &str) -> String;
    #[wasm_bindgen(js_name = value)]
    fn maybe_text(what: &str) -> Option<String>;
    #[wasm_bindgen(js_name = value)]
    fn maybe_number(what: &str) -> Option<f64>;
    #[wasm_bindgen(js_name = value)]
    fn maybe_value(what: &str) -> Option<JsValue>;
    #[wasm_bindgen(js_name = value, catch)]
    fn risky(what: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = value, catch)]
    fn risky_text(what: &str) -> Result<String, JsValue>;
    fn flags(yes: bool, no: bool, compared: bool, maybe: Option<bool>, absent: Option<f64>) -> JsValue;
    fn nothing();

    type Thing;
    #[wasm_bindgen(constructor)]
    fn new(size: u32) -> Thing;
    #[wasm_bindgen(method)]
    fn grow(this: &Thing, by: f64) -> f64;
    #[wasm_bindgen(method, getter)]
    fn size(this: &Thing) -> u32;
    #[wasm_bindgen(method, setter)]
    fn set_size(this: &Thing, size: u32);
    #[wasm_bindgen(static_method_of = Thing)]
    fn kind() -> String;

    #[wasm_bindgen(js_name = call)]
    fn call_borrowed(callback: &dyn Fn(JsValue) -> JsValue) -> JsValue;
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = globalThis)]
    static GLOBAL: JsValue;
    #[wasm_bindgen(js_name = queueMicrotask)]
    fn queue_microtask(callback: &Function);
    #[wasm_bindgen(js_name = Error, extends = js_sys::Object)]
    type AnyError;
}

thread_local! {
    static COUNT: Cell<u32> = const { Cell::new(0) };
    static BORROWED: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
    static KEPT: RefCell<Vec<Closure<dyn Fn(JsValue) -> JsValue>>> = const { RefCell::new(Vec::new()) };
}

/// How often this core has been called.
#[wasm_bindgen]
pub fn count() -> u32 {
    COUNT.set(COUNT.get() + 1);
    COUNT.get()
}

/// What each kind of import returns, as text.
#[wasm_bindgen]
pub fn survey(what: &str) -> Array {
    let list = Array::new();
    list.push(&value(what));
    list.push(&number(what).into());
    list.push(&integer(what).into());
    list.push(&flag(what).into());
    list.push(&text(what).into());
    list.push(&maybe_text(what).map_or(JsValue::NULL, Into::into));
    list.push(&maybe_number(what).map_or(JsValue::NULL, Into::into));
    list.push(&maybe_value(what).unwrap_or(JsValue::NULL));
    list.push(&take_error());
    list.push(&take_error());
    list
}

/// What imports that may fail return.
#[wasm_bindgen]
pub fn attempt(what: &str) -> Array {
    let list = Array::new();
    let add = |known: Result<JsValue, JsValue>| {
        list.push(&known.is_ok().into());
        list.push(&known.unwrap_or_else(|error| error));
    };
    add(risky(what));
    add(risky_text(what).map(Into::into));
    list
}

/// A value from JavaScript and back.
#[wasm_bindgen]
pub fn echo(text: String) -> String {
    format!("{text}|{}", text.chars().count())
}

#[wasm_bindgen]
pub fn pass_flags(number: f64) -> JsValue {
    flags(true, false, number > 1.0, Some(number > 2.0), None)
}

#[wasm_bindgen]
pub fn is_more(number: u32, than: u32) -> bool {
    number > than
}

#[wasm_bindgen]
pub fn things() -> Array {
    let thing = Thing::new(3);
    thing.set_size(thing.size() + 1);
    let global = GLOBAL.with(Clone::clone);
    let list = Array::new();
    list.push(&thing.grow(0.5).into());
    list.push(&thing.size().into());
    list.push(&Thing::kind().into());
    list.push(&thing.is_instance_of::<Thing>().into());
    list.push(&thing.is_instance_of::<AnyError>().into());
    list.push(&Reflect::get(&global, &"Array".into()).unwrap_or(JsValue::NULL));
    list
}

/// A function that the core keeps: it may be called at any time, also while it runs.
#[wasm_bindgen]
pub fn keep() -> JsValue {
    let closure = Closure::<dyn Fn(JsValue) -> JsValue>::new(|given: JsValue| {
        COUNT.set(COUNT.get() + 1);
        match given.dyn_into::<Function>() {
            Ok(function) => function.call0(&JsValue::NULL).unwrap_or(JsValue::NULL),
            Err(given) => {
                let list = Array::of2(&COUNT.get().into(), &given);
                list.into()
            }
        }
    });
    let function = closure.as_ref().clone();
    KEPT.with_borrow_mut(|kept| kept.push(closure));
    function
}

/// Drops what `keep` made.
#[wasm_bindgen]
pub fn drop_kept() {
    KEPT.with_borrow_mut(Vec::clear);
}

/// A function that the page owns, with a state of its own.
#[wasm_bindgen]
pub fn give() -> JsValue {
    let mut calls = 0;
    Closure::<dyn FnMut(JsValue) -> u32>::new(move |given: JsValue| {
        if let Ok(function) = given.dyn_into::<Function>() {
            drop(function.call0(&JsValue::NULL));
        }
        calls += 1;
        calls
    })
    .into_js_value()
}

#[wasm_bindgen]
pub fn borrow() -> JsValue {
    let calls = Cell::new(0);
    call_borrowed(&|given| {
        calls.set(calls.get() + 1);
        Array::of2(&given, &calls.get().into()).into()
    })
}

/// Waits for a promise, then says what came.
#[wasm_bindgen]
pub fn wait(promise: Promise) -> Promise {
    future_to_promise(async move {
        let came = JsFuture::from(promise).await?;
        JsFuture::from(Promise::resolve(&JsValue::NULL)).await?;
        Ok(Array::of1(&came).into())
    })
}

#[wasm_bindgen]
pub fn later(function: Function) {
    queue_microtask(&function);
}

/// Traps in one of the ways in which a core can.
#[wasm_bindgen]
pub fn trap(how: &str) -> u32 {
    match how {
        "panic" => panic!("on purpose"),
        "throw" => wasm_bindgen::throw_str("on purpose"),
        "deep" => recurse(1),
        // Its page calls back, and that call traps; what comes after must not run.
        "inside" => {
            nothing();
            drop(value("after"));
            7
        }
        "borrow" => BORROWED.with_borrow_mut(|_| {
            nothing();
            1
        }),
        _ => COUNT.get(),
    }
}

/// Needs what `trap("borrow")` has borrowed.
#[wasm_bindgen]
pub fn is_free() -> bool {
    BORROWED.with(|cell| cell.try_borrow_mut().is_ok())
}

#[inline(never)]
fn recurse(depth: u32) -> u32 {
    let kept = std::hint::black_box([depth; 16]);
    if kept[3] == 0 { 0 } else { recurse(depth + 1) + kept[5] }
}

/// Asks the page from a frame that takes a part of the core's stack.
#[wasm_bindgen]
pub fn outward() -> JsValue {
    let kept = std::hint::black_box([1_u32; 128]);
    let came = value("outward");
    if kept[5] == 0 { JsValue::NULL } else { came }
}
