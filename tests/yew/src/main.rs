//! A front end in Yew that links accounts: with a button of its own and `link()`, and with the tag.

mod button;
mod tag;

use button::LinkButton;
use tag::LinkTag;
use yew::prelude::*;

/// What stands in the page's address: where the consent UI is in a test.
fn auth_server() -> Option<String> {
    let query = web_sys::window()?.location().search().ok()?;
    web_sys::UrlSearchParams::new_with_str(&query).ok()?.get("auth")
}

#[component]
fn App() -> Html {
    let is_shown = use_state(|| true);
    let toggle = {
        let is_shown = is_shown.clone();
        Callback::from(move |_| is_shown.set(!*is_shown))
    };
    html! {
        <main>
            <button id="toggle" onclick={toggle}>{ "Show or hide" }</button>
            if *is_shown {
                <LinkButton auth_server={auth_server()} />
                <LinkTag auth_server={auth_server()} />
            }
        </main>
    }
}

fn main() {
    // Before the first tag is rendered.
    fiskil_link::define();
    yew::Renderer::<App>::new().render();
}
