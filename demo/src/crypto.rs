//! Random identifiers, digests and webhook signatures; keeps no keys and logs nothing.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use ring::rand::SecureRandom as _;
use ring::{digest, hmac, rand};

/// `N` bytes from the system's random source.
///
/// # Panics
/// If the system has no random source, in which case nothing here can be trusted.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rand::SystemRandom::new().fill(&mut bytes).expect("the system's random source works");
    bytes
}

/// A random UUID (version 4).
pub(crate) fn uuid() -> String {
    let mut bytes = random::<16>();
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex = hex(&bytes);
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// `prefix` and 27 random letters and digits, as the platform's end-user ids look.
pub(crate) fn id(prefix: &str) -> String {
    const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let tail = random::<27>().map(|byte| char::from(ALPHABET[usize::from(byte) % ALPHABET.len()]));
    prefix.chars().chain(tail).collect()
}

/// The hex digest under which a token is stored, so that the database never holds one that works.
pub(crate) fn fingerprint(token: &str) -> String {
    hex(digest::digest(&digest::SHA256, token.as_bytes()).as_ref())
}

/// Whether two strings are equal, in a time that does not depend on where they differ.
pub(crate) fn same(left: &str, right: &str) -> bool {
    let key = hmac::Key::new(hmac::HMAC_SHA256, &random::<32>());
    hmac::verify(&key, left.as_bytes(), hmac::sign(&key, right.as_bytes()).as_ref()).is_ok()
}

/// `X-Fiskil-Signature` for a body.
pub(crate) fn sign(secret: &[u8], body: &[u8]) -> String {
    BASE64.encode(hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), body))
}

/// Whether `signature` is the one that belongs to the body; constant time.
pub(crate) fn verify(secret: &[u8], body: &[u8], signature: &str) -> bool {
    BASE64
        .decode(signature.trim())
        .is_ok_and(|signature| hmac::verify(&hmac::Key::new(hmac::HMAC_SHA256, secret), body, &signature).is_ok())
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|nibble| char::from(DIGITS[usize::from(nibble)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_covers_every_byte_of_the_body() {
        let signature = sign(b"secret", b"{\"a\":1}");
        assert!(verify(b"secret", b"{\"a\":1}", &signature));
        assert!(!verify(b"secret", b"{\"a\": 1}", &signature));
        assert!(!verify(b"other", b"{\"a\":1}", &signature));
        assert!(!verify(b"secret", b"{\"a\":1}", ""));
        assert!(!verify(b"secret", b"{\"a\":1}", "not base64!"));
    }

    #[test]
    fn a_signature_is_the_published_one() {
        // RFC 4231, test case 2, in base64.
        assert_eq!(sign(b"Jefe", b"what do ya want for nothing?"), "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=");
    }

    #[test]
    fn ids_look_like_the_platforms() {
        assert_eq!(uuid().len(), 36);
        assert_eq!(id("eu_").len(), 30);
        assert_ne!(uuid(), uuid());
        assert_eq!(hex(&[0x0f, 0xa0]), "0fa0");
    }

    #[test]
    fn comparison_is_exact() {
        assert!(same("abc", "abc"));
        assert!(!same("abc", "abd"));
        assert!(!same("abc", "ab"));
    }
}
