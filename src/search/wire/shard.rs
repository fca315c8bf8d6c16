//! Bytes as a classic script.

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};

const HEAD: &str = "fieldbook.shard(\"";
const TAIL: &str = "\");\n";
/// The end of a shard whose characters are bytes of the payload.
const PLAIN_TAIL: &str = "\", true);\n";

/// A file below `search/`: its path there and its content.
pub type File = (String, String);

/// Of zlib's nine. Higher ones gain less than a hundredth.
const LEVEL: u32 = 8;

/// More than any payload; keeps a hostile file from filling the memory.
const LARGEST: usize = 256 << 20;

/// Makes scripts of payloads; one is meant for many, for its tables are large.
pub struct Encoder(Compress);

impl Default for Encoder {
    fn default() -> Self {
        Self(Compress::new(Compression::new(LEVEL), false))
    }
}

impl Encoder {
    /// The script that hands `payload` to the runtime, which has `dictionary` already.
    pub fn script(&mut self, payload: &[u8], dictionary: &[u8]) -> String {
        let deflated = self.deflate(payload, dictionary);
        let mut script = String::with_capacity(HEAD.len() + deflated.len() * 6 / 5 + TAIL.len());
        script.push_str(HEAD);
        let (mut bits, mut count) = (0u32, 0);
        for byte in deflated {
            bits = bits << 8 | u32::from(byte);
            count += 8;
            while count >= 7 {
                count -= 7;
                push(&mut script, bits >> count & 0x7f);
            }
        }
        if count > 0 {
            push(&mut script, bits << (7 - count) & 0x7f);
        }
        script.push_str(TAIL);
        script
    }

    fn deflate(&mut self, payload: &[u8], dictionary: &[u8]) -> Vec<u8> {
        self.0.reset();
        // Neither fails: the stream is new, and there is room.
        if !dictionary.is_empty() {
            let _ = self.0.set_dictionary(dictionary);
        }
        let mut deflated = Vec::with_capacity(payload.len() + payload.len() / 8 + 64);
        let _ = self
            .0
            .compress_vec(payload, &mut deflated, FlushCompress::Finish);
        deflated
    }
}

fn inflate(deflated: &[u8], dictionary: &[u8]) -> Option<Vec<u8>> {
    let mut decompress = Decompress::new(false);
    if !dictionary.is_empty() {
        decompress.set_dictionary(dictionary).ok()?;
    }
    let mut payload = Vec::with_capacity(deflated.len() * 3 + 64);
    while payload.len() < LARGEST {
        let rest = deflated.get(decompress.total_in() as usize..)?;
        let (before, read) = (payload.len(), decompress.total_in());
        let status = decompress.decompress_vec(rest, &mut payload, FlushDecompress::None);
        if status.ok()? == Status::StreamEnd {
            return Some(payload);
        }
        if payload.len() < payload.capacity()
            && payload.len() == before
            && decompress.total_in() == read
        {
            return None;
        }
        payload.reserve(payload.len());
    }
    None
}

/// A shard for archives that compress many files together, which they cannot when each is deflated.
pub fn plain(payload: &[u8]) -> String {
    let mut script = String::with_capacity(payload.len() * 3 / 2);
    script.push_str(HEAD);
    for byte in payload {
        push(&mut script, u32::from(*byte));
    }
    script.push_str(PLAIN_TAIL);
    script
}

/// Writes seven bits, or a byte.
fn push(script: &mut String, value: u32) {
    // Below 512, so always a character.
    let value = value as u8;
    script.push(match value {
        0 | b'\n' | b'\r' | b'"' | b'\\' => char::from_u32(u32::from(value) + 256).unwrap_or('?'),
        _ => char::from(value),
    });
}

/// The reverse of [`Encoder::script`]; `None` for anything else.
pub fn decode(script: &str, dictionary: &[u8]) -> Option<Vec<u8>> {
    let data = script.strip_prefix(HEAD)?.strip_suffix(TAIL)?;
    let mut deflated = Vec::with_capacity(data.len());
    let (mut bits, mut count) = (0u32, 0);
    for c in data.chars() {
        bits = bits << 7 | (c as u32 & 0x7f);
        count += 7;
        if count >= 8 {
            count -= 8;
            deflated.push((bits >> count) as u8);
        }
    }
    inflate(&deflated, dictionary)
}

/// What a file with the contents `texts` is called.
pub fn content_name<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    name(&hash(texts))
}

/// The first 40 bits of the hash of all `texts`.
pub fn hash<'a>(texts: impl Iterator<Item = &'a str>) -> [u8; 5] {
    let mut hasher = blake3::Hasher::new();
    for text in texts {
        hasher.update(text.as_bytes());
    }
    let hash = hasher.finalize();
    let mut first = [0; 5];
    first.copy_from_slice(&hash.as_bytes()[..5]);
    first
}

/// Names contents: 40 bits of their hash in base 32 of RFC 4648, lower case.
pub fn name(hash: &[u8; 5]) -> String {
    const DIGITS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let bits = hash
        .iter()
        .fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
    (0..8)
        .rev()
        .map(|at| char::from(DIGITS[(bits >> (at * 5) & 31) as usize]))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_as_in_the_standard() {
        // RFC 4648, section 10: "fooba" is MZXW6YTB.
        assert_eq!(name(b"fooba"), "mzxw6ytb");
    }

    proptest! {
        #[test]
        fn bytes_come_back(payload: Vec<u8>, dictionary: Vec<u8>) {
            let script = Encoder::default().script(&payload, &dictionary);
            prop_assert!(!script[HEAD.len()..script.len() - TAIL.len()].contains(['"', '\\', '\n', '\r', '\0']));
            prop_assert_eq!(decode(&script, &dictionary), Some(payload));
        }

        #[test]
        fn any_text_is_decoded_without_panic(text in "\\PC{0,60}") {
            decode(&format!("{HEAD}{text}{TAIL}"), &[]);
        }
    }
}
