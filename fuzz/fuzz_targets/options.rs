//! Any options: those that are taken make an address with the session in it once, the others name the option.
#![no_main]

use fiskil_link::core::{
    error::{ErrorCode, ErrorDetails},
    options::{Config, Settings},
    session::SessionId,
};
use libfuzzer_sys::fuzz_target;
use url::Url;

fuzz_target!(|text: &str| {
    let mut lines = text.split('\n');
    let mut line = || lines.next().filter(|line| !line.is_empty()).map(String::from);
    let raw = line().unwrap_or_default();
    let auth_server = line();
    let settings = Settings {
        auth_server: auth_server.clone(),
        allowed_origin: line(),
        timeout_ms: line().and_then(|number| number.parse().ok()),
        label: line(),
        debug: false,
    };
    let Ok(session) = SessionId::new(raw.as_str()) else {
        assert!(raw.trim().is_empty());
        return;
    };
    match Config::new(settings) {
        Ok(config) => {
            let address = config.consent_url(&session);
            let url = Url::parse(&address).expect("the address is one");
            assert_eq!(url.as_str(), address, "the address needs no more encoding");
            let sessions: Vec<_> = url.query_pairs().filter(|(name, _)| name == "sess_id").collect();
            assert_eq!(sessions, [("sess_id".into(), raw.trim().into())]);
            assert_eq!(url.origin().ascii_serialization(), config.auth_origin);
            if let Some(server) = auth_server {
                let server = Url::parse(&server).expect("it was taken");
                assert_eq!((url.path(), url.host()), (server.path(), server.host()));
            }
            assert!(["http", "https"].contains(&url.scheme()) && url.username().is_empty());
            assert!(config.time_limit.is_none_or(|ms| ms > 0.0 && ms.is_finite()));
        }
        Err(error) => {
            assert_eq!(error.code, ErrorCode::InternalError);
            let Some(ErrorDetails::Option(option)) = error.details else { panic!("{error:?} names no option") };
            assert!(error.message.contains(option));
        }
    }
});
