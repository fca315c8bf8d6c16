//! How engines cut texts of a language into words.

/// The fields that are searched.
pub const TEXTS: [&str; 5] = ["title", "summary", "headings", "facts", "body"];

/// A language's name in the names of fields, which may not have every sign.
pub fn field(tag: &str) -> String {
    tag.replace('-', "_")
}

/// The analyzer of a stock OpenSearch, or `None` where ICU's words are the best there are.
pub fn opensearch_analyzer(tag: &str) -> Option<&'static str> {
    Some(match language(tag) {
        "ar" => "arabic",
        "bn" => "bengali",
        "en" => "english",
        "hi" => "hindi",
        "id" => "indonesian",
        "ja" | "ko" | "zh" => "cjk",
        "th" => "thai",
        _ => return None,
    })
}

/// The tokenizer of Quickwit; `None` where words are not parted by blanks and pieces must do.
pub fn quickwit_tokenizer(tag: &str) -> Option<&'static str> {
    match language(tag) {
        "en" => Some("en_stem"),
        "ja" | "ko" | "zh" => Some("chinese_compatible"),
        "km" | "lo" | "my" | "th" => None,
        _ => Some("default"),
    }
}

fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}
