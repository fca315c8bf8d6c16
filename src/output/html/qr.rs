//! QR codes (ISO/IEC 18004) for printed pages.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fast_qr::{ECL, QRBuilder};

/// Light modules that the standard wants on every side.
const MARGIN: usize = 4;

/// A picture of `address` as a `data:` address, one pixel a module; `None` when it is too long.
///
/// One bit a pixel: about 300 bytes for a usual address, and nothing to load when somebody prints.
pub fn qr_code(address: &str) -> Option<String> {
    // Level M bears a photocopy.
    let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    let side = code.size + 2 * MARGIN;
    let row = side.div_ceil(8);
    // In grey PNG a set bit is light.
    let mut pixels = vec![0xff; row * side];
    for y in 0..code.size {
        for x in 0..code.size {
            if code[y][x].value() {
                let at = x + MARGIN;
                pixels[(y + MARGIN) * row + at / 8] &= !(0x80 >> (at % 8));
            }
        }
    }
    let length = u32::try_from(side).ok()?;
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, length, length);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&pixels).ok()?;
    writer.finish().ok()?;
    Some(format!("data:image/png;base64,{}", STANDARD.encode(bytes)))
}

#[cfg(test)]
mod tests {
    use super::qr_code;

    #[test]
    fn a_usual_address_is_a_small_picture() {
        let code = qr_code("https://knowledge.aid-works.asia/en/practices/northnet/");
        let length = code.map_or(0, |code| code.len());
        assert!((200..600).contains(&length), "{length} bytes");
    }

    #[test]
    fn an_endless_address_has_none() {
        assert_eq!(qr_code(&"x".repeat(5000)), None);
    }
}
