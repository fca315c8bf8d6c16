//! Pictures without what could harm the people in them or behind the camera.
//!
//! A place, a time or a name inside a picture can lead to a survivor, so every picture is
//! published through [`strip`]. The rule is an allow-list: of a file only the parts that are needed
//! to show it go on (`jpeg`, `png`, `webp`), everything else stays behind without being
//! understood first. A picture that its EXIF data turns is turned for good (`orientation`).
//! When in doubt a picture is refused.
//!
//! What is *visible* in a picture, or hidden on purpose in its pixels, is beyond this module.

mod copies;
mod filtered;
mod hidden;
mod jpeg;
mod orientation;
mod png;
mod refused;
mod rest;
mod strip;
mod webp;

pub use copies::{Copies, Copy, PHONE, copies, widths};
pub use hidden::Hidden;
pub use refused::Refused;
pub use strip::{Stripped, hidden, strip};

#[cfg(test)]
mod behaviour;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod samples;
