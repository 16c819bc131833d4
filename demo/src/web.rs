//! Small helpers for addresses: origins, query parameters, allowed schemes. Knows nothing of sessions or pages.

/// The origin of an absolute `http:` or `https:` address.
pub(crate) fn origin_of(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    if scheme != "http" && scheme != "https" {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next()?;
    let valid =
        !authority.is_empty() && authority.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~:[]".contains(&b));
    valid.then(|| format!("{scheme}://{}", authority.to_ascii_lowercase()))
}

/// The host name in `authority`, which may end in a port.
pub(crate) fn host_name(authority: &str) -> &str {
    let end = match authority.rfind(':') {
        Some(at) if !authority[at..].contains(']') => at,
        _ => authority.len(),
    };
    &authority[..end]
}

/// Whether a host name always means this machine.
pub(crate) fn is_loopback_name(host: &str) -> bool {
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| host.eq_ignore_ascii_case(name))
}

/// Whether an origin, as [`origin_of`] gives it, is on this machine.
pub(crate) fn is_loopback_origin(origin: &str) -> bool {
    origin.split_once("://").is_some_and(|(_, authority)| is_loopback_name(host_name(authority)))
}

/// `address` with parameters added to its query, before any fragment.
pub(crate) fn with_params(address: &str, params: &[(&str, &str)]) -> String {
    let (base, fragment) = address.split_once('#').map_or((address, None), |(b, f)| (b, Some(f)));
    let joint = if base.contains('?') { "&" } else { "?" };
    let mut result = format!("{base}{joint}{}", query(params));
    if let Some(fragment) = fragment {
        result.push('#');
        result.push_str(fragment);
    }
    result
}

/// `address` without the named parameter in its query.
pub(crate) fn without_param(address: &str, name: &str) -> String {
    let Some((base, rest)) = address.split_once('?') else { return address.to_owned() };
    let (pairs, fragment) = rest.split_once('#').map_or((rest, ""), |(q, f)| (q, f));
    let kept: Vec<_> = pairs.split('&').filter(|pair| pair.split('=').next() != Some(name)).collect();
    let mut result = base.to_owned();
    if !kept.iter().all(|pair| pair.is_empty()) {
        result.push('?');
        result.push_str(&kept.join("&"));
    }
    if !fragment.is_empty() {
        result.push('#');
        result.push_str(fragment);
    }
    result
}

/// `name=value&…`, encoded.
pub(crate) fn query(params: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(params).finish()
}

/// Everything but unreserved characters percent-encoded, as `encodeURIComponent` would.
pub(crate) fn encode_component(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

/// Whether a person may be sent to this address: absolute, and not one that runs in the page it is opened from.
pub(crate) fn is_safe_redirect(address: &str) -> bool {
    let Some((scheme, rest)) = address.split_once(':') else { return false };
    let well_formed = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
        && !rest.is_empty()
        && !address.bytes().any(|b| b.is_ascii_control() || b == b' ');
    let scheme = scheme.to_ascii_lowercase();
    match scheme.as_str() {
        "http" | "https" => well_formed && origin_of(address).is_some(),
        "javascript" | "data" | "vbscript" | "blob" | "file" | "about" | "view-source" => false,
        _ => well_formed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_need_a_web_scheme_and_a_host() {
        assert_eq!(origin_of("HTTPS://Auth.Example:8443/a?b#c").as_deref(), Some("https://auth.example:8443"));
        for bad in ["", "localhost:4171", "//host", "javascript://x", "http://", "http:///x", "http://a b"] {
            assert_eq!(origin_of(bad), None, "{bad}");
        }
    }

    #[test]
    fn this_machine_has_three_names() {
        for here in ["http://localhost:4171", "https://127.0.0.1", "http://[::1]:80", "http://[::1]"] {
            assert!(is_loopback_origin(here), "{here}");
        }
        for elsewhere in
            ["http://localhost.example", "http://127.0.0.1.example:80", "https://example:4171", "localhost"]
        {
            assert!(!is_loopback_origin(elsewhere), "{elsewhere}");
        }
    }

    #[test]
    fn parameters_go_before_the_fragment() {
        assert_eq!(with_params("a://b?c=1#d", &[("e", "f g")]), "a://b?c=1&e=f+g#d");
        assert_eq!(with_params("/x", &[("e", "&")]), "/x?e=%26");
    }

    #[test]
    fn a_parameter_is_taken_out_alone() {
        assert_eq!(without_param("http://a/?sess_id=1", "sess_id"), "http://a/");
        assert_eq!(without_param("http://a/?x=1&sess_id=1&y=2", "sess_id"), "http://a/?x=1&y=2");
        assert_eq!(without_param("http://a/", "sess_id"), "http://a/");
    }

    #[test]
    fn redirects_that_would_run_code_are_refused() {
        for good in ["https://app.example/cb", "http://127.0.0.1:4170/x?y", "my-app://done", "com.app:/done"] {
            assert!(is_safe_redirect(good), "{good}");
        }
        for bad in
            ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "/relative", "x", "http://", "a: b"]
        {
            assert!(!is_safe_redirect(bad), "{bad}");
        }
    }
}
