//! Builds a [`Site`] out of entries.

use std::sync::{Arc, OnceLock};

use super::aliases::{Aliases, aliases};
use super::graph::{Backlink, Graph, Via, references};
use super::ids::{EntryId, Ids};
use super::inputs::Inputs;
use super::links::{Resolver, Targets};
use super::names::Names;
use super::order::{Key, Order};
use super::part;
use super::related::Related;
use super::review_check::ReviewCheck;
use super::taxonomies::Taxonomies;
use super::translations::{self, Counts, Shown, State};
use super::withdrawn;
use crate::config::{CollectionId, LanguageId, Languages, Model, TermId, VocabularyId};
use crate::content::{Entry, Version};
use crate::diag::Diagnostic;

/// How many entries "keep reading" can choose from: a page leaves out those it shows already.
const SUGGESTIONS: usize = 16;

/// Every entry with everything resolved. Immutable; sorted lists are worked out when first asked for.
pub struct Site {
    pub inputs: Inputs,
    entries: Vec<Arc<Entry>>,
    visible: Vec<bool>,
    /// By collection: its visible entries.
    counts: Vec<usize>,
    ids: Ids,
    /// By entry, then parallel to its versions.
    targets: Vec<Vec<Targets>>,
    graph: Graph,
    taxonomies: Taxonomies,
    related: Related,
    aliases: Aliases,
    withdrawn: Vec<String>,
    /// By entry; worked out once for all languages.
    suggestions: Vec<OnceLock<Vec<EntryId>>>,
    /// By language.
    orders: Vec<OnceLock<Order>>,
    /// By language, vocabulary and term.
    sorted_terms: Vec<Vec<Vec<OnceLock<Vec<EntryId>>>>>,
    /// By language.
    names: Vec<OnceLock<Names>>,
}

impl Site {
    /// `entries` must be in the order of collection and id, each of them once.
    pub fn build(inputs: Inputs, entries: Vec<Arc<Entry>>) -> (Self, Vec<Diagnostic>) {
        let model = &inputs.model;
        let mut found = Vec::new();
        let mut visible: Vec<bool> = entries
            .iter()
            .map(|entry| {
                let list = &inputs.revocations.list;
                entry.status.is_visible(inputs.drafts) && !withdrawn::is_listed(entry, model, list)
            })
            .collect();
        let ids = Ids::new(entries.iter().map(AsRef::as_ref), model.collections.len());
        let fields: Vec<_> = entries
            .iter()
            .map(|entry| references(entry, &ids, model, &mut found))
            .collect();
        if let Some(only) = &inputs.only {
            part::hide_others(&mut visible, only, &entries, &fields, model);
        }
        let resolver = Resolver {
            entries: &entries,
            ids: &ids,
            model,
            visible: &visible,
        };
        let mut targets = Vec::with_capacity(entries.len());
        for entry in &entries {
            let resolve = |version| resolver.resolve(entry, version, &mut found);
            targets.push(entry.versions.iter().map(resolve).collect::<Vec<_>>());
        }
        let reviews = ReviewCheck {
            entries: &entries,
            ids: &ids,
            model,
            today: inputs.today,
        };
        for entry in &entries {
            reviews.check(entry, &mut found);
        }
        let list = &inputs.revocations.list;
        withdrawn::check(&entries, model, list, &mut found);
        let withdrawn = withdrawn::addresses(list, &ids, model, &visible);
        let aliases = aliases(&entries, &visible, &ids, model, &mut found);
        let graph = Graph::new(fields, &targets, &visible);
        let shown = entries.iter().enumerate().filter(|(at, _)| visible[*at]);
        let taxonomies = Taxonomies::new(
            shown.map(|(at, entry)| (EntryId(at as u32), entry.as_ref())),
            model,
            &inputs.config.languages,
        );
        let related = Related::new(&entries, &visible, model, &graph);
        let mut counts = vec![0; model.collections.len()];
        for (_, entry) in entries.iter().enumerate().filter(|(at, _)| visible[*at]) {
            counts[usize::from(entry.collection.0)] += 1;
        }
        let orders = inputs
            .config
            .languages
            .ids()
            .map(|_| OnceLock::new())
            .collect();
        let terms = |vocabulary: &crate::config::Vocabulary| {
            vocabulary.terms.iter().map(|_| OnceLock::new()).collect()
        };
        let vocabularies = || model.vocabularies.iter().map(terms).collect();
        let sorted_terms = inputs
            .config
            .languages
            .ids()
            .map(|_| vocabularies())
            .collect();
        let site = Self {
            sorted_terms,
            orders,
            names: inputs
                .config
                .languages
                .ids()
                .map(|_| OnceLock::new())
                .collect(),
            suggestions: entries.iter().map(|_| OnceLock::new()).collect(),
            entries,
            counts,
            visible,
            ids,
            targets,
            graph,
            taxonomies,
            related,
            aliases,
            withdrawn,
            inputs,
        };
        (site, found)
    }

    pub fn model(&self) -> &Model {
        &self.inputs.model
    }

    pub fn languages(&self) -> &Languages {
        &self.inputs.config.languages
    }

    pub fn entry(&self, id: EntryId) -> &Entry {
        &self.entries[id.index()]
    }

    /// Every entry, with pages or without.
    pub fn all(&self) -> impl Iterator<Item = EntryId> + use<> {
        (0..self.entries.len()).map(|at| EntryId(at as u32))
    }

    /// Every entry that has pages.
    pub fn visible(&self) -> impl Iterator<Item = EntryId> + '_ {
        let ids = (0..self.entries.len()).filter(|at| self.visible[*at]);
        ids.map(|at| EntryId(at as u32))
    }

    /// The entry of that name, if it has pages.
    pub fn find(&self, collection: CollectionId, id: &str) -> Option<EntryId> {
        let id = self.ids.find(collection, id)?;
        self.visible[id.index()].then_some(id)
    }

    pub fn shown(&self, id: EntryId, language: LanguageId) -> Shown<'_> {
        translations::shown(self.entry(id), language, self.languages())
    }

    pub fn state(&self, id: EntryId, version: &Version) -> State {
        translations::state(self.entry(id), version)
    }

    pub fn counts(&self, language: LanguageId) -> Counts {
        translations::count(self.visible().map(|id| self.entry(id)), language)
    }

    /// Where the links and images of a version lead.
    pub fn targets(&self, id: EntryId, language: LanguageId) -> Option<&Targets> {
        let versions = &self.entry(id).versions;
        let at = versions
            .iter()
            .position(|version| version.language == language)?;
        self.targets[id.index()].get(at)
    }

    /// The title of an entry as readers of `language` see it.
    pub fn title(&self, id: EntryId, language: LanguageId) -> &str {
        let collection = self.model().collection(self.entry(id).collection);
        let versions = [self.shown(id, language).version, self.entry(id).source()];
        // Only drafts may lack a title.
        versions
            .into_iter()
            .find_map(|version| version.fields.text(&collection.title_field))
            .unwrap_or(&self.entry(id).id)
    }

    /// The visible entries of a collection, in the order of its model and the language.
    pub fn sorted(&self, collection: CollectionId, language: LanguageId) -> &[EntryId] {
        self.order(language).collection(collection)
    }

    /// Sorts entries by collection, then as each collection's model and the language want it.
    pub fn sort(&self, ids: &mut [EntryId], language: LanguageId) {
        self.order(language).sort(ids);
    }

    fn order(&self, language: LanguageId) -> &Order {
        self.orders[language.index()].get_or_init(|| {
            let locale = self.inputs.locales.get(language);
            let key = |id| {
                let entry = self.entry(id);
                Key {
                    id,
                    entry,
                    collection: self.model().collection(entry.collection),
                    title: locale.sort_key(self.title(id, language)),
                }
            };
            let keys = self.visible().map(key).collect();
            Order::new(keys, self.entries.len(), self.model().collections.len())
        })
    }

    /// What things are called in `language`.
    pub fn names(&self, language: LanguageId) -> &Names {
        self.names[language.index()].get_or_init(|| Names::new(&self.inputs, language))
    }

    /// Old addresses and the entries they lead to now.
    pub fn aliases(&self) -> impl Iterator<Item = (&str, EntryId)> {
        self.aliases.iter().map(|(alias, id)| (alias.as_str(), *id))
    }

    /// The addresses (`collection/id`) of what was withdrawn, sorted.
    pub fn withdrawn(&self) -> &[String] {
        &self.withdrawn
    }

    /// How many visible entries a collection has.
    pub fn count(&self, collection: CollectionId) -> usize {
        self.counts[usize::from(collection.0)]
    }

    /// The entries that bear a term, as [`Self::sort`] orders them.
    pub fn term_sorted(
        &self,
        vocabulary: VocabularyId,
        term: TermId,
        language: LanguageId,
    ) -> &[EntryId] {
        let by_term = &self.sorted_terms[language.index()][usize::from(vocabulary.0)];
        by_term[usize::from(term.0)].get_or_init(|| {
            let mut ids = self.term_entries(vocabulary, term).to_vec();
            self.sort(&mut ids, language);
            ids
        })
    }

    pub fn term_entries(&self, vocabulary: VocabularyId, term: TermId) -> &[EntryId] {
        self.taxonomies.entries(vocabulary, term)
    }

    pub fn forward(&self, id: EntryId) -> &[(Via, EntryId)] {
        &self.graph.forward[id.index()]
    }

    pub fn backlinks(&self, id: EntryId) -> &[Backlink] {
        &self.graph.back[id.index()]
    }

    /// What to read after an entry, best first: never itself, never an entry without pages.
    ///
    /// Collections that keep to themselves are suggested only among themselves.
    pub fn related(&self, id: EntryId) -> &[EntryId] {
        self.suggestions[id.index()].get_or_init(|| {
            let own = self.entry(id).collection;
            let within = |collection| self.model().collection(collection).related_within;
            self.related.top(id, SUGGESTIONS, |other| {
                let collection = self.entry(other).collection;
                collection == own || !(within(own) || within(collection))
            })
        })
    }
}
