use fiskil_link::LinkEvent;
use gloo_events::EventListener;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub auth_server: Option<String>,
}

#[component]
pub fn LinkTag(props: &Props) -> Html {
    let message = use_state(String::new);
    let tag = use_node_ref();
    {
        let message = message.clone();
        use_effect_with(tag.clone(), move |tag| {
            // Yew's own `on…` attributes know the browser's events alone.
            let listeners = tag.cast::<web_sys::Element>().map(|tag| {
                [LinkEvent::SUCCESS, LinkEvent::ERROR].map(|name| {
                    let message = message.clone();
                    EventListener::new(&tag, name, move |event| match LinkEvent::read(event) {
                        Some(LinkEvent::Success(result)) => {
                            message.set(format!("Linked: {}", result.consent_id.unwrap_or_default()));
                        }
                        Some(LinkEvent::Error(error)) if !error.code.is_cancelled() => message.set(error.to_string()),
                        _ => {}
                    })
                })
            });
            move || drop(listeners)
        });
    }
    html! {
        <p>
            <fiskil-link ref={tag} session-url="/session" auth-server={props.auth_server.clone()} overlay="">
                <button id="trigger" type="button">{ "Link account" }</button>
            </fiskil-link>
            <output id="heard">{ &*message }</output>
        </p>
    }
}
