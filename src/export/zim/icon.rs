//! The picture of 48 × 48 pixels that libraries of ZIM files show: an open book.

/// Pixels each way.
const SIDE: u32 = 48;
/// Looked at in each pixel, each way.
const SAMPLES: u32 = 4;
const GROUND: [u8; 3] = [0x0c, 0x46, 0x4c];
const PAPER: [u8; 3] = [0xf7, 0xf3, 0xe9];

/// A PNG.
pub fn icon() -> Result<Vec<u8>, png::EncodingError> {
    let mut pixels = Vec::new();
    for y in 0..SIDE {
        for x in 0..SIDE {
            let samples = (0..SAMPLES).flat_map(|v| (0..SAMPLES).map(move |u| (u, v)));
            let inside = samples.filter(|(u, v)| {
                let at = |pixel: u32, sample: &u32| {
                    f64::from(pixel) + (f64::from(*sample) + 0.5) / f64::from(SAMPLES)
                };
                is_paper(at(x, u), at(y, v))
            });
            let paper = inside.count() as u32;
            let all = SAMPLES * SAMPLES;
            pixels.extend(GROUND.iter().zip(PAPER).map(|(ground, white)| {
                let mixed = u32::from(*ground) * (all - paper) + u32::from(white) * paper;
                // A mean of bytes is a byte.
                (mixed / all) as u8
            }));
        }
    }
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, SIDE, SIDE);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header()?.write_image_data(&pixels)?;
    Ok(out)
}

/// Whether a point lies on one of two pages, which rise towards the outer edges, with lines of text.
fn is_paper(x: f64, y: f64) -> bool {
    let out = (x - 24.0).abs();
    let rise = (out - 1.5) / 4.5;
    let on_page = (1.5..18.0).contains(&out) && (15.0 - rise..38.0 - rise).contains(&y);
    let line = (y + rise - 20.0).rem_euclid(5.0);
    let on_line = (4.5..15.0).contains(&out) && line < 1.6 && (20.0..36.0).contains(&(y + rise));
    on_page && !on_line
}
