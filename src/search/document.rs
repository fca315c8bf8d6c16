//! What is searched: the text of an entry in one language, line by line.

/// One entry in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    pub title: String,
    /// Collection and id: `practices/northnet`.
    pub path: String,
    /// `topics:networking`, `countries:TH`, `in:th` for every language the entry is written in.
    pub facets: Vec<String>,
    pub lines: Vec<Line>,
}

/// A paragraph, heading or the like; holds no line feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub kind: LineKind,
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    Summary,
    /// What the facts panel shows, without its labels.
    Facts,
    Heading,
    Body,
}

impl Line {
    pub fn new(kind: LineKind, text: &str) -> Self {
        Self {
            kind,
            text: text.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }
}

impl LineKind {
    pub fn sign(self) -> char {
        match self {
            Self::Summary => 's',
            Self::Facts => 'f',
            Self::Heading => 'h',
            Self::Body => 'b',
        }
    }

    pub fn from_sign(sign: char) -> Option<Self> {
        [Self::Summary, Self::Facts, Self::Heading, Self::Body]
            .into_iter()
            .find(|kind| kind.sign() == sign)
    }
}
