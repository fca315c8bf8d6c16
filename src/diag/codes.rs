//! The list of diagnostic codes. A code is stable: `site.toml` and pull-request tools name it.

use super::severity::Severity;

macro_rules! codes {
    ($($variant:ident = $name:literal, $severity:ident;)*) => {
        /// What kind of problem a diagnostic reports.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($variant,)* }

        impl Code {
            /// Every code, in the order of this list.
            pub const ALL: &[Code] = &[$(Code::$variant,)*];

            /// The name that is printed and that `[severity]` in `site.toml` uses.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $name,)* }
            }

            /// The severity unless `site.toml` says otherwise.
            pub fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // Files
    NotUtf8 = "not-utf8", Error;
    FileTooLarge = "file-too-large", Error;
    Unreadable = "unreadable", Error;
    MisplacedFile = "misplaced-file", Warning;
    IdNotSlug = "id-not-slug", Error;
    DuplicateId = "duplicate-id", Error;
    DuplicateLanguage = "duplicate-language", Error;
    UnknownLanguage = "unknown-language", Error;
    MissingSource = "missing-source", Error;
    // Configuration and model
    NoSite = "no-site", Error;
    BadToml = "bad-toml", Error;
    UnknownKey = "unknown-key", Error;
    BadValue = "bad-value", Error;
    MissingKey = "missing-key", Error;
    UnknownVocabulary = "unknown-vocabulary", Error;
    UnknownCollection = "unknown-collection", Error;
    EditorFile = "editor-file", Error;
    BadFont = "bad-font", Error;
    // Front matter
    NoFrontMatter = "no-front-matter", Error;
    BadYaml = "bad-yaml", Error;
    YamlBudget = "yaml-budget", Error;
    UnknownField = "unknown-field", Error;
    MissingField = "missing-field", Error;
    WrongType = "wrong-type", Error;
    BadDate = "bad-date", Error;
    TooLong = "too-long", Error;
    OutOfRange = "out-of-range", Error;
    UnknownTerm = "unknown-term", Error;
    SharedField = "shared-field", Error;
    ReviewRule = "review-rule", Error;
    ReviewEvidence = "review-evidence", Error;
    ReviewMissing = "review-missing", Error;
    ReviewNotCounted = "review-not-counted", Warning;
    ReviewDue = "review-due", Warning;
    // Body
    MissingSection = "missing-section", Error;
    EmptySection = "empty-section", Warning;
    DuplicateAnchor = "duplicate-anchor", Error;
    HtmlRefused = "html-refused", Error;
    LinkScheme = "link-scheme", Error;
    RemoteImage = "remote-image", Error;
    ImageNoAlt = "image-no-alt", Error;
    UnknownFootnote = "unknown-footnote", Error;
    // Files beside entries
    FileRefused = "file-refused", Error;
    PictureBroken = "picture-broken", Error;
    PictureNotReduced = "picture-not-reduced", Warning;
    ImageMetadata = "image-metadata", Error;
    // What is published with the site
    PackageRefused = "package-refused", Warning;
    // Between entries
    BrokenLink = "broken-link", Error;
    BrokenAnchor = "broken-anchor", Error;
    BrokenImage = "broken-image", Error;
    BrokenReference = "broken-reference", Error;
    BadAlias = "bad-alias", Error;
    // What was withdrawn
    RevokedEntry = "revoked-entry", Error;
    WithdrawalUnlisted = "withdrawal-unlisted", Warning;
    BadRevocations = "bad-revocations", Error;
    RevocationsSignature = "revocations-signature", Error;
    // What could lead to a person
    EmailAddress = "email-address", Error;
    PhoneNumber = "phone-number", Error;
    IdNumber = "id-number", Error;
    Coordinates = "coordinates", Error;
    BirthDate = "birth-date", Error;
    ChildAge = "child-age", Warning;
    StreetAddress = "street-address", Warning;
    // People in pictures
    PeopleUndeclared = "people-undeclared", Error;
    ConsentMissing = "consent-missing", Error;
    ConsentExpired = "consent-expired", Error;
    ConsentEnds = "consent-ends", Warning;
    ChildIdentifiable = "child-identifiable", Error;
    // Wording
    HarmfulWording = "harmful-wording", Error;
    DoubtfulWording = "doubtful-wording", Warning;
    RuleRefused = "rule-refused", Error;
    RulePattern = "rule-pattern", Error;
    // Waivers
    WaiverWithoutReason = "waiver-without-reason", Error;
    WaiverRefused = "waiver-refused", Error;
    WaiverUnused = "waiver-unused", Warning;
    // Messages
    MissingMessage = "missing-message", Warning;
    BadMessage = "bad-message", Error;
    // Theme
    UnknownTheme = "unknown-theme", Error;
    MissingTemplate = "missing-template", Error;
    TemplateError = "template-error", Error;
}

impl Code {
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str() == name)
    }
}
