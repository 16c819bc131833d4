//! Options: what each takes and refuses, and the address that the frame loads.

use fiskil_link::core::{
    error::{ErrorCode, ErrorDetails, FlowError},
    options::{Config, DEFAULT_LABEL, Settings},
    session::SessionId,
};
use url::Url;

fn config(settings: &Settings) -> Result<Config, Box<FlowError>> {
    Config::new(settings.clone())
}

/// The address of the consent UI for the session `s1`.
fn consent_url(config: &Config) -> String {
    config.consent_url(&SessionId::new("s1").unwrap())
}

fn auth_server(raw: &str) -> Settings {
    Settings { auth_server: Some(raw.into()), ..Settings::default() }
}

fn allowed_origin(raw: &str) -> Settings {
    Settings { allowed_origin: Some(raw.into()), ..Settings::default() }
}

fn timeout(ms: f64) -> Settings {
    Settings { timeout_ms: Some(ms), ..Settings::default() }
}

/// Asserts an error that names the option, what it got and what it takes.
#[track_caller]
fn assert_refused(settings: &Settings, option: &'static str, got: &str, takes: &str) {
    let error = config(settings).unwrap_err();
    assert_eq!(error.code, ErrorCode::InternalError, "{got}");
    assert_eq!(error.details, Some(ErrorDetails::Option(option)), "{got}");
    for part in [option, got, takes] {
        assert!(error.message.contains(part), "{part:?} is not in {:?}", error.message);
    }
}

#[test]
fn without_options_the_defaults_apply() {
    let built = config(&Settings::default()).unwrap();
    assert_eq!(
        built,
        Config {
            auth_server: "https://auth.fiskil.com".into(),
            auth_origin: "https://auth.fiskil.com".into(),
            allowed_origin: "https://auth.fiskil.com".into(),
            time_limit: Some(600_000.0),
            label: "Connect your accounts".into(),
            debug: false,
        }
    );
    assert_eq!(consent_url(&built), "https://auth.fiskil.com/?sess_id=s1");
}

#[test]
fn the_frame_loads_the_auth_server_with_the_session_in_its_query() {
    for (server, url) in [
        ("https://auth.example", "https://auth.example/?sess_id=s1"),
        ("https://auth.example/", "https://auth.example/?sess_id=s1"),
        ("http://localhost:4171", "http://localhost:4171/?sess_id=s1"),
        ("HTTPS://AUTH.Example", "https://auth.example/?sess_id=s1"),
        (" https://auth.example\n", "https://auth.example/?sess_id=s1"),
        // A path and a query are kept.
        ("https://auth.example/link", "https://auth.example/link?sess_id=s1"),
        ("https://auth.example/a/../link/", "https://auth.example/link/?sess_id=s1"),
        ("https://auth.example/link?", "https://auth.example/link?sess_id=s1"),
        ("https://auth.example/link?theme=dark", "https://auth.example/link?theme=dark&sess_id=s1"),
        ("https://auth.example?a=1&a=2&b", "https://auth.example/?a=1&a=2&b&sess_id=s1"),
        ("https://auth.example?a=b?c=d", "https://auth.example/?a=b?c=d&sess_id=s1"),
        ("https://auth.example/p%20q?r=%2B+%C3%A9", "https://auth.example/p%20q?r=%2B+%C3%A9&sess_id=s1"),
        ("https://auth.example/sess_id=x", "https://auth.example/sess_id=x?sess_id=s1"),
        ("https://auth.example/x@y", "https://auth.example/x@y?sess_id=s1"),
        // A session that is there already is replaced, wherever it is and however it is written.
        ("https://auth.example?sess_id=old", "https://auth.example/?sess_id=s1"),
        ("https://auth.example?sess_id", "https://auth.example/?sess_id=s1"),
        ("https://auth.example?sess_id=a&x=1&sess_id=b", "https://auth.example/?x=1&sess_id=s1"),
        ("https://auth.example?x=1&sess%5Fid=old&y=2", "https://auth.example/?x=1&y=2&sess_id=s1"),
        // A parameter that only resembles it is not.
        ("https://auth.example?sess_ids=1&xsess_id=2", "https://auth.example/?sess_ids=1&xsess_id=2&sess_id=s1"),
        ("https://auth.example?x=sess_id=1", "https://auth.example/?x=sess_id=1&sess_id=s1"),
        // A fragment is dropped: the consent UI reads the query.
        ("https://auth.example#top", "https://auth.example/?sess_id=s1"),
        ("https://auth.example?a=1#?sess_id=x", "https://auth.example/?a=1&sess_id=s1"),
        // Hosts of every kind.
        ("https://auth.example:443", "https://auth.example/?sess_id=s1"),
        ("http://auth.example:80", "http://auth.example/?sess_id=s1"),
        ("http://auth.example:443", "http://auth.example:443/?sess_id=s1"),
        ("https://bücher.example", "https://xn--bcher-kva.example/?sess_id=s1"),
        ("http://[::1]:4171", "http://[::1]:4171/?sess_id=s1"),
        ("http://127.1", "http://127.0.0.1/?sess_id=s1"),
        ("https://@auth.example", "https://auth.example/?sess_id=s1"),
    ] {
        let built = config(&auth_server(server)).unwrap();
        assert_eq!(consent_url(&built), url, "{server}");
        assert_eq!(built.auth_origin, Url::parse(url).unwrap().origin().ascii_serialization(), "{server}");
        assert_eq!(built.allowed_origin, built.auth_origin, "{server}");
        assert!(!built.no_message_can_match(), "{server}");
    }
}

#[test]
fn a_session_id_is_encoded_so_that_it_stays_one_parameter() {
    for (session, encoded) in [
        ("auth_session_id", "auth_session_id"),
        ("aZ09-_.!~*()", "aZ09-_.!~*()"),
        ("a b", "a%20b"),
        (" a b ", "a%20b"),
        ("a&b=c#d?e/f:g", "a%26b%3Dc%23d%3Fe%2Ff%3Ag"),
        ("it's", "it%27s"),
        ("100%", "100%25"),
        ("1+1", "1%2B1"),
        ("é🏦", "%C3%A9%F0%9F%8F%A6"),
        ("\0\n\u{7f}", "%00%0A%7F"),
        ("\"<>\\^`{|}@[],;$", "%22%3C%3E%5C%5E%60%7B%7C%7D%40%5B%5D%2C%3B%24"),
    ] {
        let address = config(&Settings::default()).unwrap().consent_url(&SessionId::new(session).unwrap());
        assert_eq!(address, ["https://auth.fiskil.com/?sess_id=", encoded].concat());
        assert_eq!(Url::parse(&address).unwrap().as_str(), address, "the address needs no more encoding");
    }
}

const NOT_HTTP: [&str; 26] = [
    "",
    " ",
    "auth.example",
    "/link",
    "?a",
    "//auth.example",
    "*",
    "null",
    "undefined",
    "https://",
    "https://[::1",
    "https://auth example",
    "https://auth.example:99999",
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "about:blank",
    "blob:https://auth.example/7f0c",
    "ws://auth.example",
    "ftp://auth.example",
    "httpsx://auth.example",
    "https://user@auth.example",
    "https://user:pass@auth.example",
    "https://auth.example@evil.example",
    "https://auth.example@auth.example",
    "https://auth.example:443@auth.example",
];

/// How an address stands in an error: without its query, which may have a session in it.
fn quoted(raw: &str) -> String {
    format!("\"{}\"", raw.split('?').next().unwrap())
}

#[test]
fn an_error_does_not_quote_the_query_of_an_address() {
    for settings in [auth_server("auth.fiskil.com/?sess_id=secret"), allowed_origin("x?secret#?secret")] {
        let message = config(&settings).unwrap_err().message;
        assert!(!message.contains("secret"), "{message}");
    }
}

#[test]
fn an_auth_server_that_no_frame_could_load_is_refused() {
    for raw in NOT_HTTP {
        assert_refused(&auth_server(raw), "authServer", &quoted(raw), "http: or https:");
    }
}

#[test]
fn an_allowed_origin_that_no_message_could_have_is_refused() {
    for raw in NOT_HTTP {
        assert_refused(&allowed_origin(raw), "allowedOrigin", &quoted(raw), "http: or https:");
    }
}

#[test]
fn an_allowed_origin_is_reduced_to_its_origin() {
    for (raw, origin, foreign) in [
        ("https://auth.fiskil.com", "https://auth.fiskil.com", false),
        ("https://auth.fiskil.com/", "https://auth.fiskil.com", false),
        ("https://auth.fiskil.com/path?query#fragment", "https://auth.fiskil.com", false),
        ("https://AUTH.fiskil.com:443", "https://auth.fiskil.com", false),
        ("http://auth.fiskil.com", "http://auth.fiskil.com", true),
        ("https://auth.fiskil.com:8443", "https://auth.fiskil.com:8443", true),
        ("https://www.auth.fiskil.com", "https://www.auth.fiskil.com", true),
        ("https://bücher.example/x", "https://xn--bcher-kva.example", true),
        // No wildcards: to the URL standard an asterisk is a host's name like any other.
        ("https://*.fiskil.com", "https://*.fiskil.com", true),
    ] {
        let built = config(&allowed_origin(raw)).unwrap();
        assert_eq!(built.allowed_origin, origin);
        assert_eq!(built.auth_origin, "https://auth.fiskil.com");
        assert_eq!(consent_url(&built), "https://auth.fiskil.com/?sess_id=s1");
        assert_eq!(built.no_message_can_match(), foreign, "{raw}");
    }
}

#[test]
fn an_allowed_origin_may_repeat_an_auth_server_of_ones_own() {
    let both =
        Settings { auth_server: Some("http://localhost:4171/ui?x".into()), ..allowed_origin("http://localhost:4171") };
    let built = config(&both).unwrap();
    assert!(!built.no_message_can_match());
    assert_eq!(consent_url(&built), "http://localhost:4171/ui?x&sess_id=s1");
}

#[test]
fn a_timeout_from_zero_up_is_taken_and_zero_and_infinity_switch_it_off() {
    for (ms, limit) in [
        (0.0, None),
        (-0.0, None),
        (f64::INFINITY, None),
        (f64::MIN_POSITIVE, Some(f64::MIN_POSITIVE)),
        (5e-324, Some(5e-324)),
        (0.5, Some(0.5)),
        (1.0, Some(1.0)),
        (2_147_483_647.0, Some(2_147_483_647.0)),
        (2_147_483_648.0, Some(2_147_483_648.0)),
        (4_294_967_296.0, Some(4_294_967_296.0)),
        (1e300, Some(1e300)),
        (f64::MAX, Some(f64::MAX)),
    ] {
        assert_eq!(config(&timeout(ms)).unwrap().time_limit, limit, "{ms}");
    }
}

#[test]
fn a_negative_timeout_and_nan_are_refused() {
    for (ms, got) in [
        (-1.0, "got -1;"),
        (-0.25, "got -0.25;"),
        (-5e-324, "got -0.000"),
        (f64::MIN, "got -17976931348623157"),
        (f64::NEG_INFINITY, "got -inf;"),
        (f64::NAN, "got NaN;"),
        (-f64::NAN, "got NaN;"),
    ] {
        assert_refused(&timeout(ms), "timeoutMs", got, "milliseconds");
    }
}

#[test]
fn a_label_is_taken_as_it_is_and_a_blank_one_names_nothing() {
    for (label, named) in [
        (None, DEFAULT_LABEL),
        (Some("Link your bank 🏦"), "Link your bank 🏦"),
        (Some(""), DEFAULT_LABEL),
        (Some(" \n"), DEFAULT_LABEL),
    ] {
        let settings = Settings { label: label.map(Into::into), ..Settings::default() };
        assert_eq!(config(&settings).unwrap().label, named);
    }
}

#[test]
fn the_first_bad_option_is_named() {
    let all_bad = Settings {
        auth_server: Some("x".into()),
        allowed_origin: Some("y".into()),
        timeout_ms: Some(-1.0),
        ..Settings::default()
    };
    assert_refused(&all_bad, "authServer", "\"x\"", "URL");
    let two_bad = Settings { auth_server: None, ..all_bad };
    assert_refused(&two_bad, "allowedOrigin", "\"y\"", "URL");
}

#[test]
fn a_preloaded_frame_serves_other_options_unless_they_change_what_it_loads_or_hears() {
    let loaded = config(&Settings::default()).unwrap();
    for (settings, serves) in [
        (Settings::default(), true),
        (auth_server("https://auth.fiskil.com"), true),
        (allowed_origin("https://auth.fiskil.com/path"), true),
        (Settings { label: Some(" ".into()), ..Settings::default() }, true),
        // The clock starts when the flow opens, and messages are explained from then on.
        (timeout(1.0), true),
        (Settings { debug: true, ..Settings::default() }, true),
        (auth_server("https://auth.fiskil.com/?theme=dark"), false),
        (auth_server("https://auth.example"), false),
        (allowed_origin("https://auth.example"), false),
        (Settings { label: Some("Link your bank".into()), ..Settings::default() }, false),
    ] {
        let asked = config(&settings).unwrap();
        assert_eq!((loaded.loads_as(&asked), asked.loads_as(&loaded)), (serves, serves), "{settings:?}");
    }
}

#[test]
fn debug_is_handed_on() {
    for debug in [false, true] {
        assert_eq!(config(&Settings { debug, ..Settings::default() }).unwrap().debug, debug);
    }
}
