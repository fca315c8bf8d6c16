//! A picture after its parts were filtered.

use super::hidden::Hidden;

/// The parts of a picture that may be published, and how it asks to be turned.
pub struct Filtered {
    /// A whole file of the same kind, without metadata.
    pub bytes: Vec<u8>,
    /// The first block of EXIF data that stayed behind, from its TIFF header on.
    pub exif: Option<Vec<u8>>,
    /// What stayed behind besides that block, in no order; a kind may come twice.
    pub hidden: Vec<Hidden>,
}
