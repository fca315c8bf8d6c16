//! What a picture holds besides what it shows.

/// A kind of data that nobody sees in the picture and that [`super::strip`] leaves behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hidden {
    /// Where it was taken, in EXIF or XMP data.
    Gps,
    Exif,
    Xmp,
    Iptc,
    Comment,
    /// A smaller copy, which may show what was cut off or painted over.
    Thumbnail,
    /// A colour profile.
    Icc,
    /// Anything else, known or not.
    Other,
}

impl Hidden {
    /// The name that format and tools give it; the same in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Gps => "GPS",
            Self::Exif => "EXIF",
            Self::Xmp => "XMP",
            Self::Iptc => "IPTC",
            Self::Comment => "comment",
            Self::Thumbnail => "thumbnail",
            Self::Icc => "ICC",
            Self::Other => "…",
        }
    }

    /// What a packet of XMP holds.
    pub(super) fn of_xmp(packet: &[u8]) -> Vec<Self> {
        let names_place = packet.windows(7).any(|part| part == b"exif:GP");
        let mut found = vec![Self::Xmp];
        found.extend(names_place.then_some(Self::Gps));
        found
    }
}
