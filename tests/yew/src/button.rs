use fiskil_link::{ErrorCode, FlowHandle, LinkOptions, Session, link};
use gloo_net::http::Request;
use yew::{platform::spawn_local, prelude::*};

#[derive(serde::Deserialize)]
struct Created {
    session_id: String,
}

/// What people read. An error's own message is for your log.
pub fn sentence(code: ErrorCode) -> &'static str {
    match code {
        _ if code.is_cancelled() => "",
        ErrorCode::OtpFailure => "The one-time code was not accepted. Try again with a new code.",
        _ => "Something went wrong while connecting your account. Try again.",
    }
}

/// Asks your backend for a session.
async fn fetch_session_id() -> Result<String, gloo_net::Error> {
    let created: Created = Request::post("/api/session").send().await?.json().await?;
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
            // The overlay opens at the click, while the backend creates the session.
            let flow = link(Session::future(fetch_session_id()), options);
            running.replace(Some(flow.handle()));
            let message = message.clone();
            spawn_local(async move {
                message.set(match flow.await {
                    Ok(result) => format!("Linked: {}", result.consent_id.unwrap_or_default()),
                    Err(error) => sentence(error.code).into(),
                });
            });
        })
    };
    // If the component goes away, its overlay does too.
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
