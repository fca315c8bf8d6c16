//! JPEG (ITU-T T.81): which segments go on.

use super::filtered::Filtered;
use super::hidden::Hidden;
use super::refused::Refused;
use super::rest::Rest;

/// Start of image, and the first byte of the marker behind it.
pub const SIGNATURE: [u8; 3] = [0xFF, 0xD8, 0xFF];

const DHT: u8 = 0xC4;
const EOI: u8 = 0xD9;
const SOS: u8 = 0xDA;
const DQT: u8 = 0xDB;
const DRI: u8 = 0xDD;
const APP0: u8 = 0xE0;
const APP1: u8 = 0xE1;
const APP2: u8 = 0xE2;
const APP13: u8 = 0xED;
const APP14: u8 = 0xEE;
const COM: u8 = 0xFE;

/// Bytes of a JFIF header before its thumbnail's width and height.
const JFIF: usize = 12;
/// Bytes of an Adobe segment; it says which colours the components are.
const ADOBE: usize = 12;

/// Copies what is needed to show the picture; ends at the end marker, whatever follows it.
///
/// Tables and headers must have exactly the length that their content calls for, so that nothing
/// travels behind them.
pub fn filter(bytes: &[u8]) -> Result<Filtered, Refused> {
    let mut input = Rest::new(bytes);
    let mut out = Vec::with_capacity(bytes.len());
    let (mut exif, mut hidden) = (None, Vec::new());
    let (mut jfif, mut adobe, mut frame, mut scan) = (false, false, false, false);

    out.extend(input.array::<2>()?);
    loop {
        let code = marker(&mut input)?;
        if code == EOI {
            if !scan {
                return Err(Refused::broken("a JPEG without image data"));
            }
            out.extend([0xFF, EOI]);
            hidden.extend((!input.is_empty()).then_some(Hidden::Other));
            return Ok(Filtered {
                bytes: out,
                exif,
                hidden,
            });
        }
        let payload = segment(&mut input, code)?;
        match code {
            APP0 if !jfif && payload.starts_with(b"JFIF\0") => {
                jfif = true;
                let head = payload
                    .get(..JFIF)
                    .ok_or_else(|| Refused::broken("a JFIF header that is too short"))?;
                hidden.extend((payload.get(JFIF..) != Some(&[0, 0])).then_some(Hidden::Thumbnail));
                write(&mut out, code, &[head, &[0, 0]].concat());
            }
            APP1 if exif.is_none() && payload.starts_with(b"Exif\0") => {
                exif = Some(payload.get(6..).unwrap_or_default().to_vec());
            }
            APP14 if !adobe && payload.starts_with(b"Adobe") => {
                adobe = true;
                let head = payload
                    .get(..ADOBE)
                    .ok_or_else(|| Refused::broken("an Adobe segment that is too short"))?;
                write(&mut out, code, head);
            }
            APP0..=0xEF | COM => hidden.extend(kinds(code, payload)),
            // Baseline, extended and progressive; browsers show no others.
            0xC0..=0xC2 if !frame && is_frame(payload) => {
                frame = true;
                write(&mut out, code, payload);
            }
            DQT if is_quantisation(payload) => write(&mut out, code, payload),
            DHT if is_huffman(payload) => write(&mut out, code, payload),
            DRI if payload.len() == 2 => write(&mut out, code, payload),
            SOS if frame && is_scan(payload) => {
                scan = true;
                write(&mut out, code, payload);
                out.extend(entropy(&mut input)?);
            }
            _ => return Err(unexpected(code)),
        }
    }
}

/// What a segment that stays behind holds.
fn kinds(code: u8, payload: &[u8]) -> Vec<Hidden> {
    let begins = |start: &[u8]| payload.starts_with(start);
    match code {
        APP0 if begins(b"JFXX\0") => vec![Hidden::Thumbnail],
        APP1 if begins(b"Exif\0") => vec![Hidden::Exif],
        APP1 if begins(b"http://ns.adobe.com/") => Hidden::of_xmp(payload),
        APP2 if begins(b"ICC_PROFILE\0") => vec![Hidden::Icc],
        APP13 if begins(b"Photoshop") => vec![Hidden::Iptc],
        COM => vec![Hidden::Comment],
        _ => vec![Hidden::Other],
    }
}

fn unexpected(code: u8) -> Refused {
    Refused::broken(format!("a JPEG segment FF {code:02X} that is wrong here"))
}

/// Takes a marker and the fill bytes before it; gives its second byte.
fn marker(input: &mut Rest) -> Result<u8, Refused> {
    if input.array()? != [0xFF] {
        return Err(Refused::broken("bytes between two JPEG segments"));
    }
    loop {
        match input.array()? {
            [0xFF] => {}
            [code] => return Ok(code),
        }
    }
}

/// Takes what a segment holds, without marker and length.
fn segment<'a>(input: &mut Rest<'a>, code: u8) -> Result<&'a [u8], Refused> {
    if code < 0xC0 || (0xD0..=0xD8).contains(&code) {
        // These have no length: what follows cannot be told.
        return Err(unexpected(code));
    }
    // The length counts its own two bytes.
    let length = usize::from(u16::from_be_bytes(input.array()?));
    input.take(length.checked_sub(2).ok_or_else(|| unexpected(code))?)
}

/// Writes a segment; `payload` came from one, or is shorter, so that its length fits.
fn write(out: &mut Vec<u8>, code: u8, payload: &[u8]) {
    let [.., high, low] = (payload.len() + 2).to_be_bytes();
    out.extend([0xFF, code, high, low]);
    out.extend(payload);
}

/// Takes the coded pixels of a scan: everything up to a marker that is not a restart marker.
fn entropy<'a>(input: &mut Rest<'a>) -> Result<&'a [u8], Refused> {
    let bytes = input.peek();
    let mut end = 0;
    // Each has two bytes.
    let mut pairs = bytes.windows(2);
    while let Some(step) = pairs.position(|pair| pair[0] == 0xFF) {
        end += step;
        match bytes.get(end + 1) {
            Some(0x00 | 0xD0..=0xD7 | 0xFF) => end += 1,
            _ => break,
        }
    }
    // Without a marker the next read finds the file's end too early, or no marker.
    input.take(end)
}

/// T.81 B.2.2: precision, height, width, then three bytes for each component.
fn is_frame(payload: &[u8]) -> bool {
    match payload {
        [_, h1, h0, w1, w0, count @ 1..=4, components @ ..] => {
            components.len() == 3 * usize::from(*count)
                && (*h1, *h0) != (0, 0)
                && (*w1, *w0) != (0, 0)
        }
        _ => false,
    }
}

/// T.81 B.2.3: two bytes for each component, then three.
fn is_scan(payload: &[u8]) -> bool {
    matches!(payload, [count @ 1..=4, rest @ ..] if rest.len() == 2 * usize::from(*count) + 3)
}

/// T.81 B.2.4.1: tables of 64 numbers, of one or two bytes each.
fn is_quantisation(mut payload: &[u8]) -> bool {
    while let [head, rest @ ..] = payload {
        let size = match head {
            0x00..=0x03 => 64,
            0x10..=0x13 => 128,
            _ => return false,
        };
        let Some(rest) = rest.get(size..) else {
            return false;
        };
        payload = rest;
    }
    true
}

/// T.81 B.2.4.2: tables of 16 counts and as many bytes as they add up to.
fn is_huffman(mut payload: &[u8]) -> bool {
    while let [head, rest @ ..] = payload {
        let Some((counts, rest)) = rest.split_first_chunk::<16>() else {
            return false;
        };
        let size = counts.iter().map(|count| usize::from(*count)).sum();
        let (true, Some(rest)) = (matches!(head, 0x00..=0x03 | 0x10..=0x13), rest.get(size..))
        else {
            return false;
        };
        payload = rest;
    }
    true
}
