//! The search page.

use std::collections::{BTreeMap, BTreeSet};

use super::frame::Head;
use super::renderer::Renderer;
use crate::config::{LanguageId, TermId, VocabularyId};
use crate::content::Value;
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::search::{self, Published};
use crate::theme::views::{
    Facet, FacetValue, PluralForm, ResultLanguage, SearchEngine, SearchView,
};

/// Terms by the field that entries bear them in.
type Borne<'a> = BTreeMap<&'a str, BTreeSet<(VocabularyId, TermId)>>;

impl Renderer<'_> {
    pub fn search(&self, page: PageId, path: &OutputPath) -> SearchView {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let title = names.message("search");
        let mut head = Head::new(title.clone(), names.message("browse-everything"));
        head.breadcrumbs.push(self.home_link(path, language));
        let topics = self.deep_vocabulary();
        let engine = self
            .search
            .map(|search| self.engine(search, path, language));
        let facets = match &engine {
            Some(_) => self.facets(language),
            None => Vec::new(),
        };
        let forms = names.count_forms("count-entries");
        SearchView {
            page: self.page(page, path, head),
            title,
            engine,
            facets,
            languages: self.result_languages(language),
            counts: forms
                .into_iter()
                .map(|(category, text)| PluralForm { category, text })
                .collect(),
            number: names.number(1_234_567_890),
            topics: topics.map_or_else(Vec::new, |id| self.term_groups(path, id, language)),
            collections: self.collection_links(path, language),
            index: self.href(path, PageId::Index(language, 1)),
        }
    }

    fn engine(&self, search: &Published, path: &OutputPath, language: LanguageId) -> SearchEngine {
        let tag = |id: LanguageId| self.frames[id.index()].lang.as_str();
        let root = |id: LanguageId| search.languages.get(id.index())?.as_deref();
        let chain = |id: LanguageId| search.chains.get(id.index()).map_or(&[][..], Vec::as_slice);
        let described = self.site.languages().ids().map(|id| {
            let chain: Vec<&str> = chain(id).iter().map(|other| tag(*other)).collect();
            let mark = if chain.is_empty() { "" } else { ">" };
            let root = root(id).unwrap_or_default();
            format!("{}={root}{mark}{}", tag(id), chain.join(","))
        });
        let needed = std::iter::once(language).chain(chain(language).iter().copied());
        let roots = needed.filter_map(|id| {
            let file = OutputPath::new(format!("search/{}/{}.js", tag(id), root(id)?));
            Some(path.relative_to(&file))
        });
        SearchEngine {
            runtime: path.relative_to(&OutputPath::new(search.runtime.clone())),
            languages: described.collect::<Vec<_>>().join(" "),
            roots: roots.collect(),
        }
    }

    /// The collection, the language of the text, then the fields of the model in its order.
    /// A field with a single value narrows nothing down and is left out.
    fn facets(&self, language: LanguageId) -> Vec<Facet> {
        let names = self.site.names(language);
        let model = self.site.model();
        let mut collections: Vec<_> = model.collection_ids().collect();
        collections.sort_by_key(|id| (model.collection(*id).order, *id));
        let with_entries = collections.iter().filter(|id| self.site.count(**id) > 0);
        let mut facets = vec![
            Facet {
                field: "collection".to_owned(),
                label: names.message("search-collection"),
                choices: with_entries
                    .map(|id| FacetValue {
                        id: model.collection(*id).name.clone(),
                        label: names.collection(*id).to_owned(),
                    })
                    .collect(),
            },
            Facet {
                field: "lang".to_owned(),
                label: names.message("search-language"),
                choices: self
                    .result_languages(language)
                    .into_iter()
                    .map(|one| FacetValue {
                        id: one.lang,
                        label: one.name,
                    })
                    .collect(),
            },
        ];
        let borne = self.borne();
        let fields = collections
            .iter()
            .flat_map(|id| &model.collection(*id).fields)
            .filter(|field| search::is_facet(self.site, field));
        let mut seen = BTreeSet::new();
        for field in fields.filter(|field| seen.insert(field.name.as_str())) {
            let terms = borne.get(field.name.as_str()).into_iter().flatten();
            facets.push(Facet {
                field: field.name.clone(),
                label: names.field(&field.name).to_owned(),
                choices: self.facet_values(terms.copied().collect(), language),
            });
        }
        facets.retain(|facet| facet.choices.len() > 1);
        facets
    }

    fn borne(&self) -> Borne<'_> {
        let mut borne = Borne::new();
        for id in self.site.visible() {
            for (name, value) in self.site.entry(id).source().fields.iter() {
                if let Value::Terms(vocabulary, terms) = value {
                    let terms = terms.iter().map(|term| (*vocabulary, *term));
                    borne.entry(name).or_default().extend(terms);
                }
            }
        }
        borne
    }

    /// As the file of the vocabulary orders them, names from CLDR as the language does.
    fn facet_values(
        &self,
        mut terms: Vec<(VocabularyId, TermId)>,
        language: LanguageId,
    ) -> Vec<FacetValue> {
        let names = self.site.names(language);
        let model = self.site.model();
        let label = |(vocabulary, term): &(VocabularyId, TermId)| names.term(*vocabulary, *term);
        let from_cldr = |(vocabulary, _): &(VocabularyId, TermId)| {
            model.vocabulary(*vocabulary).names != crate::config::Names::File
        };
        if terms.iter().all(from_cldr) {
            terms.sort_by(|a, b| names.locale().compare(label(a), label(b)));
        }
        terms
            .iter()
            .map(|(vocabulary, term)| FacetValue {
                id: model.vocabulary(*vocabulary).term(*term).id.clone(),
                label: names.term(*vocabulary, *term).to_owned(),
            })
            .collect()
    }

    /// The language and its fallbacks, those that any entry has a text in.
    fn result_languages(&self, language: LanguageId) -> Vec<ResultLanguage> {
        let has_texts = |language: &LanguageId| {
            let mut entries = self.site.visible().map(|id| self.site.entry(id));
            entries.any(|entry| entry.version(*language).is_some())
        };
        let chain = std::iter::once(language).chain(search::chain(self.site, language));
        let names = self.site.names(language);
        chain
            .filter(has_texts)
            .map(|id| {
                let frame = &self.frames[id.index()];
                ResultLanguage {
                    lang: frame.lang.clone(),
                    dir: frame.dir,
                    name: names.language(id).to_owned(),
                }
            })
            .collect()
    }
}
