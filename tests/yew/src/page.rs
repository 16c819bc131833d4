use fiskil_link::{LinkOptions, link};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, console, window};

async fn link_account() {
    match link("the session_id that your backend answers", LinkOptions::default()).await {
        Ok(result) => console::log_2(&"Linked:".into(), &result.consent_id.into()),
        Err(error) if error.code.is_cancelled() => {} // the user has changed their mind
        Err(error) => console::error_1(&error.to_string().into()),
    }
}

fn main() -> Result<(), JsValue> {
    let document = window().and_then(|window| window.document()).ok_or("no document")?;
    let button: HtmlElement = document.create_element("button")?.unchecked_into();
    button.set_inner_text("Link account");
    let click = Closure::<dyn Fn()>::new(|| wasm_bindgen_futures::spawn_local(link_account()));
    button.set_onclick(Some(click.into_js_value().unchecked_ref()));
    document.body().ok_or("no body")?.append_child(&button).map(drop)
}
