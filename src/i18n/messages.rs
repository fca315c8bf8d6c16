//! The words of the interface and of diagnostics, from `.ftl` files (Fluent 1.0).

use std::collections::BTreeMap;

use super::catalogue::{Catalogue, MessageFile, Texts};
use crate::config::{LanguageId, Languages};
use crate::diag::{Arg, Code, Diagnostic};
use crate::paths::SourcePath;

/// The messages of all languages, each with its fallbacks.
///
/// `PLURAL` is the only function that messages can call, and is called for them: an author
/// writes `{ $count -> … }`. No marks are put around arguments (U+2068, U+2069), because texts
/// also go into attributes and feeds. A term and a message must not share a name.
pub struct Messages(Vec<Language>);

struct Language {
    own: Catalogue,
    /// The language itself first.
    chain: Vec<LanguageId>,
    /// What the chain says together.
    texts: Texts,
}

/// Messages of the program itself; pages never show them, so a site's language may lack them.
const PROGRAM: [&str; 5] = ["diag-", "help-", "kind-", "cli-", "hint-"];

impl Messages {
    /// `files` in the order in which they override each other, message by message: what a message
    /// had before, attributes too, is gone.
    ///
    /// Reports syntax errors, and once for each language the messages of the default language
    /// that it lacks (those of diagnostics may be missing).
    pub fn load(languages: &Languages, files: &[MessageFile]) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let catalogues = languages.ids().map(|id| {
            let own = files.iter().filter(|file| file.language == id);
            Catalogue::new(&languages.get(id).tag, own, &mut diagnostics)
        });
        let catalogues: Vec<Catalogue> = catalogues.collect();
        let own: Vec<Texts> = catalogues.iter().map(Catalogue::texts).collect();
        let all = languages.ids().zip(catalogues).map(|(id, catalogue)| {
            let chain = languages.chain(id);
            let mut texts = Texts::default();
            for nearer in chain.iter().rev() {
                texts.overlay(&own[nearer.index()]);
            }
            Language {
                own: catalogue,
                chain,
                texts,
            }
        });
        let messages = Self(all.collect());
        let missing = languages
            .ids()
            .filter_map(|id| messages.missing(languages, id, files));
        diagnostics.extend(missing);
        (messages, diagnostics)
    }

    /// The message with its arguments, in the first language of the chain that has it.
    ///
    /// Numbers take the digits and plural forms of that language. A message that no language has
    /// comes out as its id, an argument that was not given as `{$name}`.
    pub fn format(&self, language: LanguageId, id: &str, args: &[(&str, Arg)]) -> String {
        let mut chain = self.language(language).chain.iter();
        chain
            .find_map(|near| self.language(*near).own.format(id, args))
            .unwrap_or_else(|| id.to_owned())
    }

    /// A message that counts, in every plural form of the language that says it, with `{name}`
    /// where the number stands: for numbers that only the reader's browser knows.
    pub fn plural_forms(
        &self,
        language: LanguageId,
        id: &str,
        name: &str,
    ) -> Vec<(&'static str, String)> {
        let mut chain = self.language(language).chain.iter();
        chain
            .find_map(|near| self.language(*near).own.plural_forms(id, name))
            .unwrap_or_default()
    }

    /// A message without arguments, at the price of a look-up; falls back as [`Self::format`] does.
    pub fn get<'a>(&'a self, language: LanguageId, id: &'a str) -> &'a str {
        let values = &self.language(language).texts.values;
        values.get(id).map_or(id, String::as_str)
    }

    /// Everything that the language itself says, without fallback and in no order.
    pub fn own_texts(&self, language: LanguageId) -> impl Iterator<Item = &str> {
        let Language { own, texts, .. } = self.language(language);
        let values = texts.values.iter().filter(|(id, _)| own.has(id));
        values.map(|(_, text)| text.as_str())
    }

    /// The messages whose ids begin with `prefix`, by id, along the fallbacks; arguments stand as
    /// `{$name}`.
    pub fn beginning_with(&self, language: LanguageId, prefix: &str) -> BTreeMap<&str, &str> {
        let values = self.language(language).texts.values.iter();
        values
            .filter(|(id, _)| id.starts_with(prefix))
            .map(|(id, text)| (id.as_str(), text.as_str()))
            .collect()
    }

    /// An attribute of the message in the first language of the chain that has the message:
    /// a language with a message of its own does not take a fallback's attributes.
    pub fn attribute(&self, language: LanguageId, id: &str, name: &str) -> Option<&str> {
        let attributes = self.language(language).texts.attributes.get(id)?;
        let (_, text) = attributes.iter().find(|(known, _)| known == name)?;
        Some(text)
    }

    /// Whether the language itself has the message, without fallback.
    pub fn has(&self, language: LanguageId, id: &str) -> bool {
        self.language(language).own.has(id)
    }

    /// `language` comes from the [`Languages`] that these messages were loaded for.
    fn language(&self, language: LanguageId) -> &Language {
        &self.0[language.index()]
    }

    fn missing(
        &self,
        languages: &Languages,
        language: LanguageId,
        files: &[MessageFile],
    ) -> Option<Diagnostic> {
        const NAMED: usize = 5;
        let default = &self.language(languages.default_id()).own;
        let exempt = |id: &str| PROGRAM.iter().any(|prefix| id.starts_with(prefix));
        let missing: Vec<&str> = default
            .ids()
            .filter(|id| default.has(id) && !self.has(language, id) && !exempt(id))
            .collect();
        if missing.is_empty() {
            return None;
        }
        let tag = languages.get(language).tag.as_str();
        let last = files.iter().rfind(|file| file.language == language);
        let path = last.map_or_else(
            || SourcePath::new(format!("i18n/{tag}.ftl")),
            |file| file.path.clone(),
        );
        let named = missing[..missing.len().min(NAMED)].join(", ");
        Some(
            Diagnostic::new(Code::MissingMessage, &path)
                .arg("id", named)
                .arg("count", missing.len())
                .arg("language", tag),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::super::numbers::Numbers;
    use super::*;
    use crate::diag::Span;

    const COUNT: &str = "n = { $n ->\n    [0] none\n    [zero] Z { $n }\n    [one] 1 { $n }\n    [two] 2 { $n }\n    [few] F { $n }\n    [many] M { $n }\n   *[other] O { $n }\n }\n";

    fn languages(tags: &[(&str, &[&str])]) -> Languages {
        let owned = |fallback: &[&str]| fallback.iter().map(|tag| (*tag).to_owned()).collect();
        let all = tags
            .iter()
            .map(|(tag, fallback)| ((*tag).to_owned(), None, owned(fallback)));
        Languages::new(all.collect(), tags[0].0).unwrap()
    }

    fn load(languages: &Languages, files: &[(&str, &str)]) -> (Messages, Vec<Diagnostic>) {
        let files: Vec<MessageFile> = files
            .iter()
            .enumerate()
            .map(|(at, (tag, text))| MessageFile {
                language: languages.find(tag).unwrap(),
                path: SourcePath::new(format!("i18n/{at}/{tag}.ftl")),
                text: (*text).to_owned(),
            })
            .collect();
        Messages::load(languages, &files)
    }

    /// `n` of [`COUNT`] in a language.
    fn counted(tag: &str, numbers: &[i64]) -> Vec<String> {
        let site = languages(&[(tag, &[])]);
        let (messages, diagnostics) = load(&site, &[(tag, COUNT)]);
        assert_eq!(diagnostics, []);
        let n = |n: &i64| messages.format(site.default_id(), "n", &[("n", (*n).into())]);
        numbers.iter().map(n).collect()
    }

    #[test]
    fn are_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Messages>();
    }

    #[test]
    fn plurals_are_those_of_cldr() {
        assert_eq!(counted("vi", &[1, 2]), ["1 1", "O 2"]);
        assert_eq!(counted("en", &[1, 2, 1234]), ["1 1", "O 2", "O 1,234"]);
        assert_eq!(counted("th", &[1, 2]), ["O 1", "O 2"]);
        assert_eq!(counted("ne", &[1, 12]), ["1 १", "O १२"]);
        assert_eq!(counted("hi", &[1, 2]), ["1 1", "O 2"]);
        assert_eq!(counted("ru", &[1, 2, 5, 21]), ["1 1", "F 2", "M 5", "1 21"]);
        assert_eq!(
            counted("ar", &[1, 2, 3, 11, 100]),
            ["1 1", "2 2", "F 3", "M 11", "O 100"]
        );
    }

    #[test]
    fn a_count_comes_in_every_form_of_its_language() {
        let forms = |tag: &str| {
            let site = languages(&[(tag, &[])]);
            let (messages, _) = load(&site, &[(tag, COUNT)]);
            messages.plural_forms(site.default_id(), "n", "n")
        };
        let shown = |tag: &str| {
            let mut forms = forms(tag);
            forms.sort_by_key(|(category, _)| *category);
            forms.into_iter().map(|(_, text)| text).collect::<Vec<_>>()
        };
        assert_eq!(shown("th"), ["O {n}"]);
        assert_eq!(shown("en"), ["1 {n}", "O {n}"]);
        assert_eq!(
            shown("ar"),
            ["F {n}", "M {n}", "1 {n}", "O {n}", "2 {n}", "Z {n}"]
        );
    }

    /// Whatever ICU says, in every language and for every number, is what Fluent selects.
    #[test]
    fn fluent_selects_what_icu_says() {
        let letters = [
            ("zero", "Z"),
            ("one", "1"),
            ("two", "2"),
            ("few", "F"),
            ("many", "M"),
            ("other", "O"),
        ];
        for tag in [
            "en", "th", "lo", "km", "vi", "my", "zh-Hans", "ne", "bn", "hi", "ur", "si", "ta",
            "id", "ar",
        ] {
            let numbers: Vec<i64> = (1..=120).chain([1_000, 1_000_000]).collect();
            let icu = Numbers::new(&tag.parse().unwrap()).unwrap();
            for (number, text) in numbers.iter().zip(counted(tag, &numbers)) {
                let (_, letter) = letters
                    .iter()
                    .find(|(name, _)| *name == icu.plural(*number))
                    .unwrap();
                assert_eq!(
                    text,
                    format!("{letter} {}", icu.number(*number)),
                    "{tag} {number}"
                );
            }
        }
    }

    #[test]
    fn exact_variants_win_and_texts_select_too() {
        assert_eq!(counted("ar", &[0]), ["none"]);
        let text = "n = { $n ->\n    [one] single\n    [1] just one\n   *[other] more\n }\ns = { $s ->\n    [draft] D\n   *[other] O\n }\nin = ({ $n ->\n    [one] { $s ->\n        [draft] yes\n       *[x] no\n    }\n   *[other] { $n }\n })\n";
        let site = languages(&[("en", &[])]);
        let (messages, _) = load(&site, &[("en", text)]);
        let format = |id, n: i64, s: &str| {
            messages.format(site.default_id(), id, &[("n", n.into()), ("s", s.into())])
        };
        assert_eq!(format("n", 1, ""), "just one");
        assert_eq!(format("n", 2, ""), "more");
        assert_eq!(format("s", 0, "draft"), "D");
        assert_eq!(format("in", 1, "draft"), "(yes)");
        assert_eq!(format("in", 1, "one"), "(no)");
        assert_eq!(format("in", 2000, ""), "(2,000)");
    }

    #[test]
    fn fall_back_to_the_chain_and_then_to_the_id() {
        let site = languages(&[("en", &[]), ("hi", &["ur"]), ("ur", &[])]);
        let files = [
            ("en", "a = A\nb = B { $n }\nc = C\n"),
            ("ur", "a = U\nb = V { $n }\n"),
            ("hi", "a = H\n"),
        ];
        let (messages, _) = load(&site, &files);
        let hi = site.find("hi").unwrap();
        let all = ["a", "b", "c", "d"].map(|id| messages.format(hi, id, &[("n", 5_i64.into())]));
        assert_eq!(all, ["H", "V 5", "C", "d"]);
        assert_eq!(
            ["a", "c", "d"].map(|id| messages.get(hi, id)),
            ["H", "C", "d"]
        );
        assert_eq!(messages.get(hi, "b"), "V {$n}");
        assert!(messages.has(hi, "a") && !messages.has(hi, "b"));
    }

    #[test]
    fn later_files_override_whole_messages() {
        let site = languages(&[("en", &[]), ("th", &[])]);
        let files = [
            (
                "en",
                "s = Lessons\n    .aliases = Lessons learned | What we learned\nt = T\n",
            ),
            ("th", "t = ท\n    .aliases = ก\n"),
            ("en", "t = Own\n"),
        ];
        let (messages, _) = load(&site, &files);
        let (en, th) = (site.default_id(), site.find("th").unwrap());
        assert_eq!(messages.get(en, "t"), "Own");
        assert_eq!(
            messages.attribute(en, "s", "aliases"),
            Some("Lessons learned | What we learned")
        );
        assert_eq!(
            messages.attribute(th, "s", "aliases"),
            messages.attribute(en, "s", "aliases")
        );
        assert_eq!(messages.attribute(th, "t", "aliases"), Some("ก"));
        assert_eq!(messages.attribute(en, "t", "aliases"), None);
    }

    #[test]
    fn a_language_reports_once_what_it_lacks() {
        let site = languages(&[("en", &[]), ("th", &[]), ("lo", &[])]);
        let english = "a = A\nb = B\nc = C\nd = D\ne = E\nf = F\ndiag-x = X\nhelp-y = Y\n";
        let (_, diagnostics) = load(
            &site,
            &[("en", english), ("th", "a = ก\n"), ("th", "f = ฟ\n")],
        );
        let shown: Vec<_> = diagnostics
            .iter()
            .map(|d| (d.code, d.path.as_str(), &d.args))
            .collect();
        let args = |id: &str, count: usize, tag: &str| {
            vec![
                ("id", id.into()),
                ("count", count.into()),
                ("language", tag.into()),
            ]
        };
        assert_eq!(
            shown,
            [
                (
                    Code::MissingMessage,
                    "i18n/2/th.ftl",
                    &args("b, c, d, e", 4, "th")
                ),
                (
                    Code::MissingMessage,
                    "i18n/lo.ftl",
                    &args("a, b, c, d, e", 6, "lo")
                ),
            ]
        );
    }

    #[test]
    fn syntax_errors_have_a_place_and_spare_the_rest() {
        let site = languages(&[("en", &[])]);
        let text = "a = ไทย\nbad line\nb = { $x ->\n    [one] 1\n }\nc = C\n";
        let (messages, diagnostics) = load(&site, &[("en", text)]);
        let found: Vec<_> = diagnostics
            .iter()
            .map(|d| (d.code, d.span.unwrap(), &d.args))
            .collect();
        let at = text.find(" line").unwrap() + 1;
        assert_eq!(found[0].0, Code::BadMessage);
        assert_eq!(found[0].1, Span::new(at, at + 1));
        assert_eq!(
            *found[0].2,
            vec![("detail", "Expected a token starting with \"=\"".into())]
        );
        assert_eq!(found.len(), 2);
        assert_eq!(
            (
                messages.get(site.default_id(), "a"),
                messages.get(site.default_id(), "c")
            ),
            ("ไทย", "C")
        );
    }
}
