//! JSON of the corpus → what the boundary reads from posted data, by the conventions of `tests/corpus/README.md`.

use fiskil_link::core::{
    error::{MESSAGE_NAMES, ReportedError},
    message::ConsentMessage,
};
use serde_json::Value;

/// The message in posted data; what is no object has none of its fields.
pub(crate) fn message(data: &Value) -> ConsentMessage {
    if !data.is_object() || convention(data).is_some() {
        return ConsentMessage::default();
    }
    let text = |key: &str| data.get(key).and_then(text).filter(|text| !text.is_empty());
    ConsentMessage {
        is_completed: data.get("isCompleted").and_then(Value::as_bool),
        consent_id: text("consentID"),
        redirect_url: text("redirectURL"),
        reported: ReportedError::read(MESSAGE_NAMES, text),
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
