//! What an import makes: the files of a new entry, not written yet.

use crate::config::{CollectionId, LanguageId, Model, SiteConfig};
use crate::content::{Context, Hints, SectionLabels};
use crate::diag::Span;
use crate::i18n::{Locales, Messages};
use crate::site::Inputs;

/// A new entry.
#[derive(Clone, Debug)]
pub struct Draft {
    pub collection: CollectionId,
    /// A slug.
    pub id: String,
    /// The source file first.
    pub files: Vec<DraftFile>,
    pub pictures: Vec<Picture>,
}

#[derive(Clone, Debug)]
pub struct DraftFile {
    pub language: LanguageId,
    pub text: String,
}

impl DraftFile {
    /// The field of the front matter that a place is in.
    pub fn field_at(&self, span: Option<Span>) -> Option<&str> {
        let span = span?.clamped(&self.text);
        let rest = &self.text[span.start..];
        let end = span.start + rest.find('\n').unwrap_or(rest.len());
        let mut fences = 0;
        let mut field = None;
        for line in self.text[..end].lines() {
            fences += usize::from(line == "---");
            let key = line.split_once(':').map(|(key, _)| key);
            if let Some(key) = key.filter(|key| !key.is_empty() && !key.starts_with([' ', '#'])) {
                field = Some(key);
            }
        }
        field.filter(|_| fences < 2)
    }
}

/// A picture without metadata.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The file's name beside the entry.
    pub name: String,
    pub bytes: Vec<u8>,
    /// What its source says that it shows; empty where it says nothing.
    pub alt: String,
}

/// The site that drafts are for.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    pub config: &'a SiteConfig,
    pub model: &'a Model,
    pub messages: &'a Messages,
    pub locales: &'a Locales,
    pub sections: &'a SectionLabels,
}

impl<'a> Surroundings<'a> {
    pub fn new(inputs: &'a Inputs, sections: &'a SectionLabels) -> Self {
        Self {
            config: &inputs.config,
            model: &inputs.model,
            messages: &inputs.messages,
            locales: &inputs.locales,
            sections,
        }
    }

    pub fn context(&self) -> Context<'a> {
        Context {
            model: self.model,
            languages: &self.config.languages,
            messages: self.messages,
            sections: self.sections,
            drafts: true,
            // The rules look at everything that comes in.
            is_doubtful: &|_, _| true,
        }
    }

    pub fn hints(&self, language: LanguageId) -> Hints<'a> {
        Hints {
            model: self.model,
            messages: self.messages,
            language,
        }
    }

    /// What a draft's `source_language` says: nothing in the site's default language.
    pub fn source_language(&self, language: LanguageId) -> Option<&'a str> {
        let languages = &self.config.languages;
        (language != languages.default_id()).then(|| languages.get(language).tag.as_str())
    }

    /// The path of an entry's file in a language, below the site's root.
    pub fn path(&self, collection: CollectionId, id: &str, language: LanguageId) -> String {
        let name = &self.model.collection(collection).name;
        let tag = &self.config.languages.get(language).tag;
        format!("content/{name}/{id}/index.{tag}.md")
    }
}
