//! Where an entry stands in the editorial process.

/// The values of the field `status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Draft,
    InReview,
    Published,
    NeedsUpdate,
    Archived,
    Withdrawn,
}

impl Status {
    /// `None` for a term that the editorial process does not know.
    pub fn from_id(id: &str) -> Option<Self> {
        Some(match id {
            "draft" => Self::Draft,
            "in-review" => Self::InReview,
            "published" => Self::Published,
            "needs-update" => Self::NeedsUpdate,
            "archived" => Self::Archived,
            "withdrawn" => Self::Withdrawn,
            _ => return None,
        })
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in-review",
            Self::Published => "published",
            Self::NeedsUpdate => "needs-update",
            Self::Archived => "archived",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether the entry has pages; drafts only when asked for, withdrawn entries never.
    pub fn is_visible(self, drafts: bool) -> bool {
        match self {
            Self::Published | Self::NeedsUpdate | Self::Archived => true,
            Self::Draft | Self::InReview => drafts,
            Self::Withdrawn => false,
        }
    }
}
