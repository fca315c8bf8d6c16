//! Signatures in the format of minisign (Ed25519 over BLAKE2b-512): of the list of what was withdrawn,
//! and of the manifests of packages.

use std::io::Cursor;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use minisign::{PublicKey, SecretKey, SecretKeyBox, SignatureBox};

/// What is added to a file's name for the name of its signature.
pub const ENDING: &str = ".minisig";

/// A public key: who has the secret one can sign.
#[derive(Clone, Debug)]
pub struct Key(PublicKey);

/// A signature that was read and not checked yet.
#[derive(Clone)]
pub struct Signature(SignatureBox);

/// Signs a text with the secret key that `minisign -G` has written; asks for the password of a key
/// that has one. `comment` is signed too. The error says what is wrong with the key.
pub fn sign(text: &str, key: &str, comment: &str) -> Result<String, String> {
    let key = secret(key)?;
    // The crate signs with a damaged key too; its public half tells.
    let public = PublicKey::from_secret_key(&key).map_err(said)?;
    let signature = minisign::sign(Some(&public), &key, Cursor::new(text), Some(comment), None);
    Ok(signature.map_err(said)?.into_string())
}

/// Reads a secret key. One without a password is read here: minisign writes no checksum into it, and the
/// crate asks for one.
fn secret(text: &str) -> Result<SecretKey, String> {
    let line = text.lines().nth(1).unwrap_or_default().trim();
    let bytes = STANDARD.decode(line).unwrap_or_default();
    // After two bytes for the kind of signature come two for how the password becomes a key.
    match bytes.get(2..4) {
        Some([0, 0]) => SecretKey::from_bytes(&bytes).map_err(said),
        _ => SecretKeyBox::from_string(text)
            .and_then(|boxed| boxed.into_secret_key(None))
            .map_err(said),
    }
}

impl Key {
    /// Reads a key as `minisign.pub` has it, or its second line alone. The error says what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let is_key = |line: &&str| !line.is_empty() && !line.starts_with("untrusted comment:");
        let line = text.lines().map(str::trim).rfind(is_key);
        let key = PublicKey::from_base64(line.unwrap_or_default());
        key.map(Self).map_err(said)
    }

    /// Sixteen hexadecimal digits, as minisign shows them.
    pub fn id(&self) -> String {
        hexadecimal(self.0.keynum())
    }
}

impl Signature {
    /// Reads a signature; the error says what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        // The crate takes the second signature's length for granted.
        let global = text.lines().nth(3).unwrap_or_default().trim();
        let length = STANDARD.decode(global).map(|bytes| bytes.len());
        if length != Ok(64) {
            return Err("not a signature of minisign".to_owned());
        }
        SignatureBox::from_string(text).map(Self).map_err(said)
    }

    /// The id of the key that it says it was made with; only [`Signature::check`] tells whether it was.
    pub fn key_id(&self) -> String {
        hexadecimal(self.0.keynum())
    }

    /// What was signed together with the text: a name and a day.
    pub fn comment(&self) -> String {
        self.0.trusted_comment().unwrap_or_default()
    }

    /// Whether the key has signed exactly these bytes; the error says what is wrong.
    pub fn check(&self, bytes: &[u8], key: &Key) -> Result<(), String> {
        minisign::verify(&key.0, &self.0, Cursor::new(bytes), true, false, false).map_err(said)
    }
}

/// Checks a signature with a public key; the error says what is wrong.
pub fn verify(text: &str, signature: &str, key: &str) -> Result<(), String> {
    Signature::parse(signature)?.check(text.as_bytes(), &Key::parse(key)?)
}

/// Key ids are numbers whose last byte comes first.
fn hexadecimal(id: &[u8]) -> String {
    id.iter().rev().map(|byte| format!("{byte:02X}")).collect()
}

fn said(error: minisign::PError) -> String {
    error.to_string()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pair() -> (String, String) {
        let pair = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
        let secret = pair.sk.to_box(None).unwrap().into_string();
        (secret, pair.pk.to_box().unwrap().into_string())
    }

    #[test]
    fn only_the_right_key_and_the_same_text_verify() {
        let ((secret, public), (_, other)) = (pair(), pair());
        let signature = sign("a list", &secret, "list 2026-11-07").unwrap();
        assert_eq!(verify("a list", &signature, &public), Ok(()));
        let line = public.lines().nth(1).unwrap();
        assert_eq!(verify("a list", &signature, line), Ok(()));
        assert!(verify("a list", &signature, &other).is_err());
        assert!(verify("another", &signature, &public).is_err());
        let comment = signature.replace("2026-11-07", "2026-11-08");
        assert!(verify("a list", &comment, &public).is_err());
        let read = Signature::parse(&signature).unwrap();
        assert_eq!(read.comment(), "list 2026-11-07");
        assert_eq!(read.key_id(), Key::parse(&public).unwrap().id());
        assert!(public.contains(&read.key_id()), "{public}");
        assert!(sign("a list", "no key", "").is_err());
    }

    #[test]
    fn a_key_without_a_password_signs_with_and_without_its_checksum() {
        let (secret, public) = pair();
        let line = secret.lines().nth(1).unwrap();
        let mut bytes = STANDARD.decode(line).unwrap();
        // As `minisign -G -W` writes it.
        let start = bytes.len() - 32;
        bytes[start..].fill(0);
        let boxed =
            |bytes: &[u8]| format!("untrusted comment: a key\n{}\n", STANDARD.encode(bytes));
        let signature = sign("a list", &boxed(&bytes), "day").unwrap();
        assert_eq!(verify("a list", &signature, &public), Ok(()));
        bytes[70] ^= 1;
        assert!(sign("a list", &boxed(&bytes), "day").is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]
        #[test]
        fn no_text_makes_it_panic(at in 0_usize..400, cut in 0_usize..80, new in ".{0,4}") {
            let (secret, public) = pair();
            let mut text = sign("a list", &secret, "day").unwrap();
            let start = at.min(text.len());
            let end = (start + cut).min(text.len());
            text.replace_range(start..end, &new);
            let _ = verify("a list", &text, &public);
            let _ = Key::parse(&text);
        }
    }
}
