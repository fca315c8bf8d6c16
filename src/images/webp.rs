//! WebP (RFC 9649): which chunks go on.

use super::filtered::Filtered;
use super::hidden::Hidden;
use super::refused::Refused;
use super::rest::Rest;

/// The bit of an extended header that announces transparency.
const ALPHA: u8 = 0x10;
/// The bit of an extended header that announces an animation.
const ANIMATION: u8 = 0x02;

/// Writes the picture's chunk, and its transparency's if it has its own, behind a new header.
///
/// Ends where the header says, whatever follows. Animations are refused: each of their frames can
/// carry chunks of its own.
pub fn filter(bytes: &[u8]) -> Result<Filtered, Refused> {
    let mut input = Rest::new(bytes);
    let [_, _, _, _, size @ .., _, _, _, _] = input.array::<12>()?;
    // The size counts the four bytes `WEBP`, which are taken already.
    let size = u32::from_le_bytes(size).checked_sub(4);
    let size = size.ok_or_else(|| Refused::broken("a WebP file without content"))?;
    let inside = input.take(usize::try_from(size).unwrap_or(usize::MAX))?;
    let mut hidden = Vec::new();
    hidden.extend((!input.is_empty()).then_some(Hidden::Other));
    let mut input = Rest::new(inside);

    let (mut exif, mut header, mut alpha, mut picture) = (None, None, None, None);
    while !input.is_empty() {
        let (kind, data) = chunk(&mut input)?;
        let slot = match &kind {
            b"VP8 " | b"VP8L" => &mut picture,
            b"VP8X" => &mut header,
            b"ALPH" => &mut alpha,
            b"ANIM" | b"ANMF" => return Err(Refused::broken("an animated WebP file")),
            b"EXIF" => {
                // Some programs put JPEG's prefix before the data.
                let data = data.strip_prefix(b"Exif\0\0").unwrap_or(data);
                exif.get_or_insert_with(|| data.to_vec());
                continue;
            }
            b"XMP " => {
                hidden.extend(Hidden::of_xmp(data));
                continue;
            }
            b"ICCP" => {
                hidden.push(Hidden::Icc);
                continue;
            }
            _ => {
                hidden.push(Hidden::Other);
                continue;
            }
        };
        if slot.replace((kind, data)).is_some() {
            return Err(Refused::broken("a WebP chunk that comes twice"));
        }
    }

    let Some((kind, data)) = picture else {
        return Err(Refused::broken("a WebP file without a picture"));
    };
    let size = size_of(&kind, data).ok_or_else(|| Refused::broken("a damaged WebP picture"))?;
    if let Some((_, header)) = header {
        let canvas = canvas(header)?;
        if canvas != size {
            return Err(Refused::broken(
                "a WebP picture of another size than its header",
            ));
        }
    }

    let mut out = b"RIFF\0\0\0\0WEBP".to_vec();
    // VP8L holds its transparency itself.
    if let (b"VP8 ", Some(_), Some((_, alpha))) = (&kind, header, alpha) {
        write(&mut out, b"VP8X", &extended(size));
        write(&mut out, b"ALPH", alpha);
    }
    write(&mut out, &kind, data);
    let riff = u32::try_from(out.len() - 8)
        .map_err(|_| Refused::broken("a WebP file that is too large"))?;
    out[4..8].copy_from_slice(&riff.to_le_bytes());
    Ok(Filtered {
        bytes: out,
        exif,
        hidden,
    })
}

/// Takes a chunk, and the byte that makes its size even.
fn chunk<'a>(input: &mut Rest<'a>) -> Result<([u8; 4], &'a [u8]), Refused> {
    let kind = input.array()?;
    let size = u32::from_le_bytes(input.array()?);
    let data = input.take(usize::try_from(size).unwrap_or(usize::MAX))?;
    // The last one may lack it.
    if size % 2 == 1 && !input.is_empty() {
        input.take(1)?;
    }
    Ok((kind, data))
}

/// Writes a chunk; `data` came from one, so its size fits.
fn write(out: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    out.extend(kind);
    let [a, b, c, d, ..] = (data.len() as u64).to_le_bytes();
    out.extend([a, b, c, d]);
    out.extend(data);
    out.extend((data.len() % 2 == 1).then_some(0));
}

/// Width and height in pixels from the first bytes of a VP8 key frame or a VP8L picture.
fn size_of(kind: &[u8; 4], data: &[u8]) -> Option<(u32, u32)> {
    match (kind, data) {
        // RFC 6386 §9.1: the lowest bit is 0 for a key frame; the two highest of a size are a scale.
        (b"VP8 ", [tag, _, _, 0x9D, 0x01, 0x2A, w0, w1, h0, h1, ..]) if tag & 1 == 0 => {
            let side = |low, high| u32::from(u16::from_le_bytes([low, high]) & 0x3FFF);
            Some((side(*w0, *w1), side(*h0, *h1)))
        }
        // RFC 9649 §3.4: 14 bits each, less one.
        (b"VP8L", [0x2F, a, b, c, d, ..]) => {
            let bits = u32::from_le_bytes([*a, *b, *c, *d]);
            Some(((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1))
        }
        _ => None,
    }
}

/// Width and height in pixels from an extended header, where they are 24 bits each, less one.
fn canvas(header: &[u8]) -> Result<(u32, u32), Refused> {
    match header {
        [flags, ..] if flags & ANIMATION != 0 => Err(Refused::broken("an animated WebP file")),
        [_, _, _, _, w0, w1, w2, h0, h1, h2] => Ok((
            u32::from_le_bytes([*w0, *w1, *w2, 0]) + 1,
            u32::from_le_bytes([*h0, *h1, *h2, 0]) + 1,
        )),
        _ => Err(Refused::broken("a WebP header of the wrong length")),
    }
}

/// An extended header that announces transparency and nothing else.
fn extended((width, height): (u32, u32)) -> [u8; 10] {
    // Both came from `canvas` and are 1 at least.
    let [w0, w1, w2, _] = (width - 1).to_le_bytes();
    let [h0, h1, h2, _] = (height - 1).to_le_bytes();
    [ALPHA, 0, 0, 0, w0, w1, w2, h0, h1, h2]
}
