use crate::button::sentence;
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
            // Yew's own `on…` attributes know only the browser's events.
            let listeners = tag.cast::<web_sys::Element>().map(|tag| {
                [LinkEvent::SUCCESS, LinkEvent::ERROR].map(|name| {
                    let message = message.clone();
                    EventListener::new(&tag, name, move |event| match LinkEvent::read(event) {
                        Some(LinkEvent::Success(result)) => {
                            message.set(format!("Linked: {}", result.consent_id.unwrap_or_default()));
                        }
                        Some(LinkEvent::Error(error)) => message.set(sentence(error.code).into()),
                        _ => {}
                    })
                })
            });
            move || drop(listeners)
        });
    }
    html! {
        <p>
            <fiskil-link ref={tag} session-url="/api/session" auth-server={props.auth_server.clone()} overlay="">
                <button id="trigger" type="button">{ "Link account" }</button>
            </fiskil-link>
            <output id="heard">{ &*message }</output>
        </p>
    }
}
