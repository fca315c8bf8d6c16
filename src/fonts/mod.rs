//! Fonts that pages bring along, cut down to the characters that a site uses.
//!
//! Only letters and signs of the font's own script are taken from it. Latin letters, digits,
//! spaces and common punctuation stay with the fonts of the device: they are there already, and
//! because the space is among them, a line keeps its height and baseline when the font arrives.

mod characters;
mod font;
mod subset;

pub use characters::Characters;
pub use font::Font;

#[cfg(test)]
mod behaviour;
