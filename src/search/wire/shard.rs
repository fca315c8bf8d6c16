//! Bytes as a classic script.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

const HEAD: &str = "fieldbook.shard(\"";
const TAIL: &str = "\");\n";

/// More than any payload; keeps a hostile file from filling the memory.
const LARGEST: u64 = 256 << 20;

/// The script that hands `payload` to the runtime.
pub fn encode(payload: &[u8]) -> String {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::new(8));
    // Writing to memory does not fail.
    let deflated = encoder
        .write_all(payload)
        .and_then(|()| encoder.finish())
        .unwrap_or_default();
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

fn push(script: &mut String, value: u32) {
    // Below 384, so always a character.
    let value = value as u8;
    script.push(match value {
        0 | b'\n' | b'\r' | b'"' | b'\\' => char::from_u32(u32::from(value) + 256).unwrap_or('?'),
        _ => char::from(value),
    });
}

/// The reverse of [`encode`]; `None` for anything else.
pub fn decode(script: &str) -> Option<Vec<u8>> {
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
    let mut payload = Vec::new();
    let mut decoder = DeflateDecoder::new(deflated.as_slice()).take(LARGEST);
    decoder.read_to_end(&mut payload).ok()?;
    Some(payload)
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
        fn bytes_come_back(payload: Vec<u8>) {
            let script = encode(&payload);
            prop_assert!(!script[HEAD.len()..script.len() - TAIL.len()].contains(['"', '\\', '\n', '\r', '\0']));
            prop_assert_eq!(decode(&script), Some(payload));
        }

        #[test]
        fn any_text_is_decoded_without_panic(text in "\\PC{0,60}") {
            decode(&format!("{HEAD}{text}{TAIL}"));
        }
    }
}
