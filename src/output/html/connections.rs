//! What an entry is tied to: the entries it names, those that name it, and what to read next.

use std::collections::BTreeSet;

use super::renderer::Renderer;
use crate::config::{CollectionId, LanguageId};
use crate::content::Entry;
use crate::diag::Diagnostic;
use crate::paths::OutputPath;
use crate::site::{EntryId, Via};
use crate::theme::views::Group;

/// How many entries "keep reading" offers.
const RELATED: usize = 3;
/// Cards of this level have no heading: they are the title alone.
const SHORT: u8 = 0;

impl Renderer<'_> {
    /// Fields that name entries and are not in the facts panel, then backlinks by collection.
    ///
    /// An entry appears once: where a field ties it most closely.
    pub fn groups(
        &self,
        path: &OutputPath,
        id: EntryId,
        language: LanguageId,
    ) -> Result<Vec<Group>, Diagnostic> {
        let entry = self.site.entry(id);
        let names = self.site.names(language);
        let mut seen = BTreeSet::new();
        let mut groups = Vec::new();
        for field in &self.site.model().collection(entry.collection).fields {
            let named = self
                .site
                .forward(id)
                .iter()
                .filter(|(via, _)| matches!(via, Via::Field(name) if *name == field.name));
            let ids: Vec<EntryId> = named.map(|(_, to)| *to).collect();
            if field.facts || is_record(field) {
                continue;
            }
            self.push_group(
                path,
                names.field(&field.name).to_owned(),
                ids,
                language,
                &mut seen,
                &mut groups,
            )?;
        }
        for (collection, via, ids) in self.backlink_groups(id) {
            let name = &self.site.model().collection(collection).name;
            let general = format!("backlink-{name}");
            let special = match &via {
                Some(field) => format!("{general}-{field}"),
                None => general.clone(),
            };
            let label = names
                .first_message(&[&special, &general])
                .unwrap_or_else(|| names.collection(collection).to_owned());
            self.push_group(path, label, ids, language, &mut seen, &mut groups)?;
        }
        Ok(groups)
    }

    fn push_group(
        &self,
        path: &OutputPath,
        label: String,
        mut ids: Vec<EntryId>,
        language: LanguageId,
        seen: &mut BTreeSet<EntryId>,
        groups: &mut Vec<Group>,
    ) -> Result<(), Diagnostic> {
        ids.retain(|id| seen.insert(*id));
        if ids.is_empty() {
            return Ok(());
        }
        self.site.sort(&mut ids, language);
        groups.push(Group {
            label,
            cards_html: self.cards(path, &ids, language, SHORT)?,
        });
        Ok(())
    }

    /// Backlinks by collection and field; links in bodies come last, without a field.
    fn backlink_groups(&self, id: EntryId) -> Vec<(CollectionId, Option<String>, Vec<EntryId>)> {
        let mut groups: Vec<(CollectionId, Option<String>, Vec<EntryId>)> = Vec::new();
        for backlink in self.site.backlinks(id) {
            let collection = self.site.entry(backlink.from).collection;
            let via = match &backlink.via {
                Via::Field(name) => Some(name.clone()),
                Via::Body => None,
            };
            let same = |group: &&mut (CollectionId, Option<String>, Vec<EntryId>)| {
                group.0 == collection && group.1 == via
            };
            match groups.iter_mut().find(same) {
                Some((_, _, ids)) => ids.push(backlink.from),
                None => groups.push((collection, via, vec![backlink.from])),
            }
        }
        groups.sort_by_key(|(collection, via, _)| {
            let order = self.site.model().collection(*collection).order;
            (via.is_none(), order, *collection, via.clone())
        });
        groups
    }

    /// What to read next, without the entries that the page shows as groups already.
    pub fn related_cards(
        &self,
        path: &OutputPath,
        id: EntryId,
        language: LanguageId,
    ) -> Result<String, Diagnostic> {
        let back = self.site.backlinks(id).iter().map(|backlink| backlink.from);
        let named = self.site.forward(id).iter();
        let named = named
            .filter(|(via, _)| *via != Via::Body)
            .map(|(_, to)| *to);
        let shown: BTreeSet<EntryId> = back.chain(named).collect();
        let related = self.site.related(id).iter().copied();
        let ids: Vec<EntryId> = related
            .filter(|id| !shown.contains(id))
            .take(RELATED)
            .collect();
        self.cards(path, &ids, language, 3)
    }

    pub fn related_label(&self, entry: &Entry, language: LanguageId) -> String {
        let names = self.site.names(language);
        let collection = self.site.model().collection(entry.collection);
        let special = format!("like-this-{}", collection.name);
        let label = names.first_message(&[&special]);
        label.unwrap_or_else(|| names.message("keep-reading"))
    }
}

/// Entries named inside records (the organisations of reviewers) are no ties of the entry itself.
fn is_record(field: &crate::config::Field) -> bool {
    use crate::config::FieldKind;
    matches!(field.kind, FieldKind::Record(_) | FieldKind::Records { .. })
}
