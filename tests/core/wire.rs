//! JSON of the corpus → what the boundary reads from posted data, by the conventions of `tests/corpus/README.md`.

use fiskil_link::core::{error::Failure, message::Fields};
use serde_json::Value;

/// The fields of posted data; what is no object has none.
pub(crate) fn fields(data: &Value) -> Fields {
    if !data.is_object() || convention(data).is_some() {
        return Fields::default();
    }
    let text = |key: &str| data.get(key).and_then(text).filter(|text| !text.is_empty());
    Fields {
        is_completed: data.get("isCompleted").and_then(Value::as_bool),
        consent_id: text("consentID"),
        redirect_url: text("redirectURL"),
        failure: Failure::new(["error", "errorID", "errorType", "errorDescription", "errorURI"].map(text)),
    }
}

/// The string that a value stands for, if it stands for one.
pub(crate) fn text(value: &Value) -> Option<String> {
    if let Some(text) = value.as_str() {
        return Some(text.into());
    }
    match convention(value)? {
        ("$repeat", [Value::String(text), times]) => {
            let times = usize::try_from(times.as_u64().unwrap()).unwrap();
            Some(text.repeat(times))
        }
        ("$utf16", units) => {
            let units: Vec<u16> = units.iter().map(|unit| u16::try_from(unit.as_u64().unwrap()).unwrap()).collect();
            Some(String::from_utf16_lossy(&units))
        }
        _ => None,
    }
}

/// The name of the convention that an object follows, and its list if it has one.
fn convention(value: &Value) -> Option<(&str, &[Value])> {
    let object = value.as_object()?;
    let (key, argument) = object.iter().next().filter(|(key, _)| object.len() == 1 && key.starts_with('$'))?;
    assert!(
        ["$repeat", "$utf16", "$undefined", "$bigint", "$boxed", "$array", "$sentence"].contains(&key.as_str()),
        "{key} is no convention of the corpus"
    );
    Some((key, argument.as_array().map_or(&[], Vec::as_slice)))
}
