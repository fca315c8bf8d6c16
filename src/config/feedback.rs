//! `[feedback]` in `site.toml`: where readers tell how it went.

use super::table::Table;
use crate::diag::Code;

/// Who is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Feedback {
    /// An e-mail address.
    Email(String),
    /// The address of a form for a new issue, with [`FEEDBACK_TITLE`] and [`FEEDBACK_BODY`] in it.
    Issues(String),
}

/// What stands for the encoded title in an address.
pub const FEEDBACK_TITLE: &str = "{title}";
/// What stands for the encoded text in an address.
pub const FEEDBACK_BODY: &str = "{body}";

impl Feedback {
    /// `None`, with its reasons reported, when the table names nobody.
    pub(super) fn read(table: Table<'_, '_>) -> Option<Self> {
        let email = table.text("email");
        let issues = table.text("issues");
        let wrong = |key, wanted: &'static str, found: &str| {
            let problems = table.problems();
            problems.push(
                problems
                    .report(Code::BadValue, table.span_of(key))
                    .arg("wanted", wanted)
                    .arg("found", found),
            );
            None
        };
        let feedback = match (email, issues) {
            (Some(_), Some(issues)) => wrong("issues", "email-alone", &issues),
            (Some(email), None) if is_email(&email) => Some(Self::Email(email)),
            (Some(email), None) => wrong("email", "email", &email),
            (None, Some(issues)) if is_form(&issues) => Some(Self::Issues(issues)),
            (None, Some(issues)) => wrong("issues", "issue-form", &issues),
            (None, None) => {
                table.required_text("email");
                None
            }
        };
        table.finish();
        feedback
    }
}

/// `name@host.tld` of letters that need no encoding in a `mailto:` address (RFC 6068).
fn is_email(text: &str) -> bool {
    let is_fit = |c: char| c.is_ascii_alphanumeric() || ".-_+".contains(c);
    let is_part = |part: &str| !part.is_empty() && part.chars().all(is_fit);
    text.split_once('@')
        .is_some_and(|(name, host)| is_part(name) && is_part(host) && host.contains('.'))
}

fn is_form(text: &str) -> bool {
    let is_fit = |c: char| c.is_ascii_graphic() && !"\"<>\\".contains(c);
    let has_places = text.contains(FEEDBACK_TITLE) && text.contains(FEEDBACK_BODY);
    text.starts_with("https://") && has_places && text.chars().all(is_fit)
}

#[cfg(test)]
mod tests {
    use super::{is_email, is_form};

    #[test]
    fn an_address_is_one_mailbox() {
        assert!(is_email("office@aid.example"));
        for wrong in [
            "office",
            "office@aid",
            "a b@aid.example",
            "a@aid.example?cc=b",
            "a@b@c.example",
        ] {
            assert!(!is_email(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_form_has_places_for_what_is_prefilled() {
        assert!(is_form(
            "https://forge.example/new?title={title}&body={body}"
        ));
        assert!(!is_form("https://forge.example/new"));
        assert!(!is_form("javascript:alert('{title}{body}')"));
        assert!(!is_form(
            "https://forge.example/new?title={title}&body={body}\" x"
        ));
    }
}
