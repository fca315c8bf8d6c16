//! `[safeguarding]` in `site.toml`: which addresses and numbers are nobody's own, and who signs what is
//! withdrawn.

use super::table::Table;

/// Names of mailboxes that belong to a task and not to a person.
const ROLES: [&str; 24] = [
    "admin@",
    "communications@",
    "comms@",
    "contact@",
    "editor@",
    "enquiries@",
    "feedback@",
    "hello@",
    "help@",
    "helpdesk@",
    "helpline@",
    "hotline@",
    "info@",
    "inquiries@",
    "library@",
    "mail@",
    "media@",
    "office@",
    "press@",
    "privacy@",
    "safeguarding@",
    "secretariat@",
    "support@",
    "webmaster@",
];

/// What rules let pass everywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Safeguarding {
    /// `info@` for every address of that name, `@example.org` for all of a domain, or one address.
    pub role_addresses: Vec<String>,
    /// Telephone numbers of hotlines and offices; only their digits count.
    pub public_numbers: Vec<String>,
    /// The public key (minisign) that the list of what was withdrawn must be signed with.
    pub revocation_key: Option<String>,
}

impl Default for Safeguarding {
    fn default() -> Self {
        Self {
            role_addresses: ROLES.map(str::to_owned).into(),
            public_numbers: Vec::new(),
            revocation_key: None,
        }
    }
}

impl Safeguarding {
    /// What the file names comes in addition to the program's own list.
    pub(super) fn read(table: Table<'_, '_>) -> Self {
        let mut settings = Self::default();
        let texts = |key| table.texts(key).into_iter().map(|(text, _)| text);
        settings.role_addresses.extend(texts("role_addresses"));
        settings.public_numbers.extend(texts("public_numbers"));
        settings.revocation_key = table.text("revocation_key");
        table.finish();
        settings
    }
}
