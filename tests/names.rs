//! The table of names in `src/i18n/names.pack` is ICU's own data, and gives ICU's answers.
//!
//! `FIELDBOOK_BLESS=1 cargo test --test names` writes the table; `src/i18n/names.rs` says how it is
//! read. The macros of `icu_locale_data` list the data, which ICU's own interface does not.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::Path;

use fieldbook::embedded::{inflate, part};
use fieldbook::i18n::Locale;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use icu_locale::names::{LanguageIdentifierDisplayName, RegionDisplayName};
use icu_locale::provider::names::{
    LocaleNamesEssentialsV1, LocaleNamesLanguageMediumHeavyV1, LocaleNamesLanguageMediumLightV1,
    LocaleNamesLanguageMediumTinyV1, LocaleNamesRegionMediumLightV1, LocaleNamesRegionMediumTinyV1,
    LocaleNamesScriptMediumHeavyV1, LocaleNamesScriptMediumLightV1, LocaleNamesScriptMediumTinyV1,
    LocaleNamesVariantMediumHeavyV1,
};
use icu_locale::{LanguageIdentifier, subtags::Region};
use icu_locale_data::*;
use icu_provider::{
    DataIdentifierBorrowed, DataMarker, DataProvider, DataRequest, IterableDataProvider,
};
use zerovec::VarZeroCow;

/// The name that the macros know ICU by.
mod icu {
    pub use icu_locale as locale;
}

/// ICU's data, and a list of them.
struct Data;

make_provider!(Data);
impl_locale_names_essentials_v1!(Data, ITER);
impl_locale_names_language_medium_heavy_v1!(Data, ITER);
impl_locale_names_language_medium_light_v1!(Data, ITER);
impl_locale_names_language_medium_tiny_v1!(Data, ITER);
impl_locale_names_region_medium_light_v1!(Data, ITER);
impl_locale_names_region_medium_tiny_v1!(Data, ITER);
impl_locale_names_script_medium_heavy_v1!(Data, ITER);
impl_locale_names_script_medium_light_v1!(Data, ITER);
impl_locale_names_script_medium_tiny_v1!(Data, ITER);
impl_locale_names_variant_medium_heavy_v1!(Data, ITER);

/// Names by locale and code.
#[derive(Default)]
struct Table(BTreeMap<String, BTreeMap<String, String>>);

impl Table {
    /// ICU has sets for those who need few names; the parts of a set are in no other.
    fn new() -> Self {
        let mut table = Self::default();
        table.add::<LocaleNamesRegionMediumLightV1>("");
        table.add::<LocaleNamesRegionMediumTinyV1>("");
        table.add::<LocaleNamesLanguageMediumHeavyV1>("");
        table.add::<LocaleNamesLanguageMediumLightV1>("");
        table.add::<LocaleNamesLanguageMediumTinyV1>("");
        table.add::<LocaleNamesScriptMediumHeavyV1>("");
        table.add::<LocaleNamesScriptMediumLightV1>("");
        table.add::<LocaleNamesScriptMediumTinyV1>("");
        table.add::<LocaleNamesVariantMediumHeavyV1>("-");
        table.add_patterns();
        table
    }

    fn add<M>(&mut self, prefix: &str)
    where
        M: DataMarker<DataStruct = VarZeroCow<'static, str>>,
        Data: IterableDataProvider<M>,
    {
        for id in IterableDataProvider::<M>::iter_ids(&Data).unwrap() {
            let (code, locale) = (&id.marker_attributes, &id.locale);
            let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(code, locale);
            let found = DataProvider::<M>::load(&Data, request(id)).unwrap();
            let code = format!("{prefix}{}", code.as_str());
            self.insert(locale.to_string(), code, found.payload.get().to_string());
        }
    }

    /// The pattern for names with qualifiers, and what stands between these.
    fn add_patterns(&mut self) {
        type Patterns = LocaleNamesEssentialsV1;
        for id in IterableDataProvider::<Patterns>::iter_ids(&Data).unwrap() {
            let found = DataIdentifierBorrowed::for_locale(&id.locale);
            let found = DataProvider::<Patterns>::load(&Data, request(found)).unwrap();
            let pattern = found
                .payload
                .get()
                .locale_pattern
                .interpolate(("{0}", "{1}"));
            let separator = found.payload.get().locale_separator.interpolate(("", ""));
            let locale = id.locale.to_string();
            self.insert(locale.clone(), "()".to_owned(), pattern.to_string());
            self.insert(locale, ",".to_owned(), separator.to_string());
        }
    }

    fn insert(&mut self, locale: String, code: String, name: String) {
        assert!(!name.is_empty() && !name.contains(['\n', '\r']), "{name:?}");
        let of_locale = self.0.entry(locale).or_default();
        assert_eq!(of_locale.insert(code, name), None, "two sets have one name");
    }

    fn codes(&self) -> BTreeSet<&str> {
        let codes = self.0.values().flat_map(BTreeMap::keys);
        codes.map(String::as_str).collect()
    }

    /// What `src/i18n/names.rs` reads, before it is deflated.
    fn parts(&self) -> Vec<String> {
        let codes: Vec<&str> = self.codes().into_iter().collect();
        let locales: Vec<&str> = self.0.keys().map(String::as_str).collect();
        let names = self.0.values().map(|names| {
            let lines = codes.iter().map(|code| names.get(*code));
            let lines: Vec<&str> = lines.map(|name| name.map_or("", String::as_str)).collect();
            lines.join("\n").trim_end_matches('\n').to_owned()
        });
        let head = format!("{}\n{}", codes.join(" "), locales.join(" "));
        std::iter::once(head).chain(names).collect()
    }
}

fn request(id: DataIdentifierBorrowed<'_>) -> DataRequest<'_> {
    DataRequest {
        id,
        ..DataRequest::default()
    }
}

fn pack(parts: &[String]) -> Vec<u8> {
    let mut pack = Vec::new();
    for text in parts {
        let mut part = ZlibEncoder::new(Vec::new(), Compression::best());
        part.write_all(text.as_bytes()).unwrap();
        let part = part.finish().unwrap();
        pack.extend(u32::try_from(part.len()).unwrap().to_le_bytes());
        pack.extend(part);
    }
    pack
}

/// What ICU calls `code` in `locale`, as a region or as a language.
fn icus(locale: &str, code: &str) -> (Option<String>, Option<String>) {
    let locale: icu_locale::Locale = locale.parse().unwrap();
    let region = |region: Region| {
        let name = RegionDisplayName::try_new_light((&locale).into(), region).ok()?;
        Some(name.to_string())
    };
    let language = |tag: LanguageIdentifier| {
        let options = Default::default();
        let name =
            LanguageIdentifierDisplayName::try_new_heavy((&locale).into(), tag, options).ok()?;
        let name = name.as_borrowed();
        let name = writeable::TryWriteable::try_write_to_string(&name);
        Some(name.ok()?.into_owned())
    };
    (
        Region::try_from_str(code).ok().and_then(region),
        code.parse().ok().and_then(language),
    )
}

#[test]
fn the_table_has_the_data_of_icu() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n/names.pack");
    let parts = Table::new().parts();
    if std::env::var_os("FIELDBOOK_BLESS").is_some() {
        fs::write(&path, pack(&parts)).unwrap();
    }
    let bytes = fs::read(&path).unwrap();
    let mut rest = bytes.as_slice();
    let found = std::iter::from_fn(|| part(&mut rest)).map(inflate);
    assert!(
        found.eq(parts.into_iter().map(String::into_bytes)),
        "ICU has other names: read what changed, then run this test with FIELDBOOK_BLESS=1"
    );
}

/// Codes that the table does not have as they are.
const TAGS: [&str; 24] = [
    "",
    "TH-",
    "XX",
    "ZZ",
    "999",
    "xx",
    "xyz",
    "th_TH",
    "th-TH",
    "en-Latn-GB",
    "zh-Hans-SG",
    "zh-Hant-HK",
    "zh-hant-hk",
    "ku-Arab",
    "ku-Arab-IQ",
    "uz-Cyrl",
    "sr-Latn-ME",
    "ca-valencia",
    "valencia",
    "ca-ES-valencia",
    "sl-rozaj-biske",
    "en-XX",
    "th-u-nu-thai",
    "und-Thai",
];

/// The languages of this repository.
const LANGUAGES: [&str; 15] = [
    "en", "th", "lo", "km", "vi", "my", "zh-Hans", "ne", "bn", "hi", "ur", "si", "ta", "id", "ar",
];

/// Every name in the languages of this repository, and some in every other locale.
#[test]
fn locales_give_the_names_of_icu() {
    let table = Table::new();
    let mut codes = table.codes();
    codes.extend(TAGS);
    let same = |locale: &Locale, code: &str| {
        let ours = (locale.region(code), locale.language(code));
        let tag = locale.tag();
        assert_eq!(ours, icus(tag, code), "{code} in {tag}");
    };
    for tag in LANGUAGES {
        let locale = Locale::new(tag).unwrap();
        codes.iter().for_each(|code| same(&locale, code));
    }
    let fall_back = [
        "zh-TW",
        "en-NZ",
        "hi-Latn-IN",
        "pt-AO",
        "no",
        "sr-Latn-ME",
        "xx",
    ];
    let locales = table.0.keys().map(String::as_str).chain(fall_back);
    for (at, tag) in locales.enumerate() {
        let locale = Locale::new(tag).unwrap();
        let some = codes.iter().skip(at % 30).step_by(30);
        some.for_each(|code| same(&locale, code));
    }
}
