//! PNG (W3C PNG, third edition): which chunks go on.

use super::filtered::Filtered;
use super::hidden::Hidden;
use super::refused::Refused;
use super::rest::Rest;

pub const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";

/// The colour types of an image header.
mod colour {
    pub const GREY: u8 = 0;
    pub const RGB: u8 = 2;
    pub const PALETTE: u8 = 3;
    pub const GREY_ALPHA: u8 = 4;
    pub const RGBA: u8 = 6;
}

/// Where a walk over the chunks is: before, in or behind the coded pixels.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Head,
    Data,
    Tail,
}

/// Copies what is needed to show the picture; ends at the end chunk, whatever follows it.
///
/// Of an animation its still picture stays. Chunks must have the length that their kind has, so
/// that nothing travels behind them.
pub fn filter(bytes: &[u8]) -> Result<Filtered, Refused> {
    let mut input = Rest::new(bytes);
    let mut out = Vec::with_capacity(bytes.len());
    let (mut exif, mut hidden) = (None, Vec::new());
    let mut place = Place::Head;
    let mut seen: Vec<[u8; 4]> = Vec::new();

    out.extend(input.array::<8>()?);
    let header = Chunk::take(&mut input)?;
    let (b"IHDR", &[.., colour, _, _, _], 13) = (&header.kind, header.data, header.data.len())
    else {
        return Err(Refused::broken("a PNG without its header"));
    };
    header.write(&mut out);

    loop {
        let chunk = Chunk::take(&mut input)?;
        let size = chunk.data.len();
        place = match (&chunk.kind, place) {
            (b"IDAT", Place::Head | Place::Data) => Place::Data,
            (_, Place::Data) => Place::Tail,
            (_, place) => place,
        };
        match &chunk.kind {
            b"IDAT" if place == Place::Data => chunk.write(&mut out),
            b"IEND" if colour == colour::PALETTE && !seen.contains(b"PLTE") => {
                return Err(Refused::broken("a PNG without its palette"));
            }
            b"IEND" if place == Place::Tail && size == 0 => {
                chunk.write(&mut out);
                hidden.extend((!input.is_empty()).then_some(Hidden::Other));
                return Ok(Filtered {
                    bytes: out,
                    exif,
                    hidden,
                });
            }
            b"eXIf" => {
                exif.get_or_insert_with(|| chunk.data.to_vec());
            }
            // A palette that is no more than a hint.
            b"PLTE" if matches!(colour, colour::RGB | colour::RGBA) => {}
            kind if kind[0].is_ascii_uppercase() && (kind != b"PLTE" || place != Place::Head) => {
                return Err(wrong(kind));
            }
            kind => {
                if place == Place::Head
                    && let Some(fits) = fits(kind, colour, size)
                {
                    if !fits || seen.contains(kind) {
                        return Err(wrong(kind));
                    }
                    seen.push(*kind);
                    chunk.write(&mut out);
                } else {
                    hidden.extend(kinds(kind, chunk.data));
                }
            }
        }
    }
}

/// What a chunk that stays behind holds. Texts begin with a keyword, by which programs tell
/// metadata from comments.
fn kinds(kind: &[u8; 4], data: &[u8]) -> Vec<Hidden> {
    let keyword = data.split(|byte| *byte == 0).next().unwrap_or_default();
    let keyword = keyword.to_ascii_lowercase();
    match kind {
        b"iCCP" => vec![Hidden::Icc],
        b"tEXt" | b"zTXt" | b"iTXt" => match &keyword[..] {
            b"xml:com.adobe.xmp" | b"raw profile type xmp" => Hidden::of_xmp(data),
            b"raw profile type exif" | b"raw profile type app1" => vec![Hidden::Exif],
            b"raw profile type iptc" | b"raw profile type 8bim" => vec![Hidden::Iptc],
            _ => vec![Hidden::Comment],
        },
        _ => vec![Hidden::Other],
    }
}

/// Whether a chunk has the size of its kind; nothing for kinds that stay behind.
fn fits(kind: &[u8; 4], colour: u8, size: usize) -> Option<bool> {
    Some(match (kind, colour) {
        (b"PLTE", colour::PALETTE) => size.is_multiple_of(3) && (3..=768).contains(&size),
        (b"tRNS", colour::GREY) => size == 2,
        (b"tRNS", colour::RGB) => size == 6,
        (b"tRNS", colour::PALETTE) => (1..=256).contains(&size),
        (b"bKGD", colour::PALETTE) => size == 1,
        (b"bKGD", colour::GREY | colour::GREY_ALPHA) => size == 2,
        (b"bKGD", colour::RGB | colour::RGBA) => size == 6,
        (b"sBIT", colour::GREY) => size == 1,
        (b"sBIT", colour::GREY_ALPHA) => size == 2,
        (b"sBIT", colour::RGB | colour::PALETTE) => size == 3,
        (b"sBIT", colour::RGBA) => size == 4,
        (b"gAMA", _) => size == 4,
        (b"cHRM", _) => size == 32,
        (b"sRGB", _) => size == 1,
        (b"pHYs", _) => size == 9,
        (b"PLTE" | b"tRNS" | b"bKGD" | b"sBIT", _) => false,
        _ => return None,
    })
}

fn wrong(kind: &[u8; 4]) -> Refused {
    let kind = kind.escape_ascii();
    Refused::broken(format!("a PNG chunk `{kind}` that is wrong here"))
}

struct Chunk<'a> {
    kind: [u8; 4],
    data: &'a [u8],
    checksum: [u8; 4],
}

impl<'a> Chunk<'a> {
    /// Takes a chunk and verifies its checksum.
    fn take(input: &mut Rest<'a>) -> Result<Self, Refused> {
        let size = u32::from_be_bytes(input.array()?);
        let kind = input.array()?;
        // A size beyond the address space is beyond the file too.
        let data = input.take(usize::try_from(size).unwrap_or(usize::MAX))?;
        let checksum = input.array()?;
        let mut sum = crc32fast::Hasher::new();
        sum.update(&kind);
        sum.update(data);
        if sum.finalize().to_be_bytes() != checksum {
            return Err(Refused::broken("a PNG chunk whose checksum does not match"));
        }
        Ok(Self {
            kind,
            data,
            checksum,
        })
    }

    fn write(&self, out: &mut Vec<u8>) {
        // `take` read the length as four bytes.
        let [.., a, b, c, d] = (self.data.len() as u64).to_be_bytes();
        out.extend([a, b, c, d]);
        out.extend(self.kind);
        out.extend(self.data);
        out.extend(self.checksum);
    }
}
