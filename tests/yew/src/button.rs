use fiskil_link::{FlowHandle, LinkOptions, Session, link};
use gloo_net::http::Request;
use yew::{platform::spawn_local, prelude::*};

#[derive(serde::Deserialize)]
struct Created {
    session_id: String,
}

/// Asks your backend for a session.
async fn fetch_session_id() -> Result<String, gloo_net::Error> {
    let created: Created = Request::post("/session").send().await?.json().await?;
    Ok(created.session_id)
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub auth_server: Option<String>,
}

#[component]
pub fn LinkButton(props: &Props) -> Html {
    let message = use_state(String::new);
    let running = use_mut_ref(|| None::<FlowHandle>);
    let onclick = {
        let (message, running, auth_server) = (message.clone(), running.clone(), props.auth_server.clone());
        Callback::from(move |_| {
            let options = LinkOptions { auth_server: auth_server.clone(), ..LinkOptions::default() };
            // The overlay is there at the click; the session comes when the backend has made it.
            let flow = link(Session::future(fetch_session_id()), options);
            running.replace(Some(flow.handle()));
            let message = message.clone();
            spawn_local(async move {
                message.set(match flow.await {
                    Ok(result) => format!("Linked: {}", result.consent_id.unwrap_or_default()),
                    // The user has changed their mind: there is nothing to say.
                    Err(error) if error.code.is_cancelled() => String::new(),
                    Err(error) => error.to_string(),
                });
            });
        })
    };
    // A component that goes away takes its overlay with it.
    use_effect_with((), move |()| {
        move || {
            if let Some(flow) = running.take() {
                flow.close();
            }
        }
    });
    html! {
        <p>
            <button id="call" {onclick}>{ "Link account" }</button>
            <output id="called">{ &*message }</output>
        </p>
    }
}
