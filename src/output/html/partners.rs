//! The page that shows who is named together with whom, and who is like whom.

use std::fmt::Write;

use super::frame::Head;
use super::pictures::{LISTED, shade};
use super::renderer::Renderer;
use super::stress::layout;
use crate::config::LanguageId;
use crate::diag::Arg;
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::report::{self, Named};
use crate::site::EntryId;
use crate::theme::views::{
    Alike, Listed, Network, Node, Partner, PartnerRow, PartnersView, Stroke,
};

/// How many nodes a picture has, at most: more cannot be told apart.
const DRAWN: usize = 60;
/// How many entries most like another are named.
const LIKE: usize = 3;
/// The room of a node with its label.
const BOX: (f64, f64) = (132.0, 58.0);
/// Letters in one line of a label.
const LINE: usize = 17;

impl Renderer<'_> {
    pub fn partners(&self, page: PageId, path: &OutputPath) -> PartnersView {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let title = names.message("partners-page");
        let mut head = Head::new(title.clone(), names.message("partners-intro"));
        head.breadcrumbs.push(self.home_link(path, language));
        let entries = self.site.visible().map(|id| self.site.entry(id));
        let named = report::partners(entries, self.site.model());
        PartnersView {
            networks: named
                .iter()
                .map(|named| self.network(path, named, language))
                .collect(),
            more: self.pictures(path, page),
            page: self.page(page, path, head),
            title,
        }
    }

    fn network(&self, path: &OutputPath, named: &Named, language: LanguageId) -> Network {
        let names = self.site.names(language);
        // With how many each is named; those without pages are not shown.
        let shown = named.nodes.keys().filter_map(|id| {
            let entry = self.site.find(named.collection, id)?;
            let known = |(id, _): &(&str, usize)| self.site.find(named.collection, id).is_some();
            let count = named.partners(id).filter(known).count();
            (count > 0).then_some((id.as_str(), entry, count))
        });
        let mut shown: Vec<(&str, EntryId, usize)> = shown.collect();
        let mut in_order: Vec<EntryId> = shown.iter().map(|(_, entry, _)| *entry).collect();
        self.site.sort(&mut in_order, language);
        let rows = in_order
            .iter()
            .map(|id| self.partner_row(path, named, *id, language))
            .collect();
        shown.sort_by_key(|(id, _, count)| (std::cmp::Reverse(*count), *id));
        let all = shown.len();
        shown.truncate(DRAWN);
        let texts = [("shown", Arg::from(shown.len())), ("count", Arg::from(all))];
        // The picture is the same in every language: its nodes are in the order of their ids.
        shown.sort();
        let (width, height, strokes, nodes) = self.drawn(path, named, &shown, language);
        let label = names.collection(named.collection);
        let name = &self.site.model().collection(named.collection).name;
        Network {
            title: label.to_owned(),
            width,
            height,
            strokes,
            nodes,
            left_out: (all > DRAWN).then(|| names.format("partners-left-out", &texts)),
            rows,
            like_title: names
                .first_message(&[&format!("partners-like-{name}")])
                .unwrap_or_else(|| names.message("keep-reading")),
            like: self.alike(path, named, language),
        }
    }

    fn partner_row(
        &self,
        path: &OutputPath,
        named: &Named,
        id: EntryId,
        language: LanguageId,
    ) -> PartnerRow {
        let names = self.site.names(language);
        let own = &self.site.entry(id).id;
        let partners = named.partners(own);
        let mut partners: Vec<(usize, EntryId)> = partners
            .filter_map(|(other, count)| Some((count, self.site.find(named.collection, other)?)))
            .collect();
        partners.sort_by_key(|(count, other)| (std::cmp::Reverse(*count), *other));
        let all = partners.len();
        partners.truncate(LISTED);
        PartnerRow {
            short: self.short_title(id).unwrap_or_default().to_owned(),
            entry: self.listed(path, id, language),
            count: names.number(named.nodes.get(own).copied().unwrap_or(0)),
            partners: partners
                .into_iter()
                .map(|(count, other)| {
                    let Listed {
                        text, lang, dir, ..
                    } = self.listed(path, other, language);
                    let short = self.short_title(other);
                    let frame = &self.frames[self.site.entry(other).source().language.index()];
                    Partner {
                        lang: short.map_or(lang, |_| frame.lang.clone()),
                        dir: short.map_or(dir, |_| frame.dir),
                        text: short.map_or(text, str::to_owned),
                        count: names.number(count),
                    }
                })
                .collect(),
            rest: self.rest(path, all, LISTED, PageId::Entry(language, id)),
        }
    }

    /// Width and height of the picture, its lines by thickness, and its nodes.
    fn drawn(
        &self,
        path: &OutputPath,
        named: &Named,
        shown: &[(&str, EntryId, usize)],
        language: LanguageId,
    ) -> (i64, i64, Vec<Stroke>, Vec<Node>) {
        let names = self.site.names(language);
        let place = |id: &str| shown.binary_search_by_key(&id, |(id, ..)| id).ok();
        let edges: Vec<(usize, usize, usize)> = named
            .edges
            .iter()
            .filter_map(|((a, b), count)| Some((place(a)?, place(b)?, *count)))
            .collect();
        let pairs: Vec<(usize, usize)> = edges.iter().map(|(a, b, _)| (*a, *b)).collect();
        let points: Vec<(i64, i64)> = layout(shown.len(), &pairs, BOX)
            .into_iter()
            .map(|(x, y)| (x.round() as i64, y.round() as i64))
            .collect();
        let most = |counts: &mut dyn Iterator<Item = usize>| counts.max().unwrap_or(0);
        let thickest = most(&mut edges.iter().map(|(.., count)| *count));
        let largest = most(&mut named.nodes.values().copied());
        let stroke = |weight: u8| {
            let mut path = String::new();
            for (a, b, _) in edges
                .iter()
                .filter(|(.., count)| shade(*count, thickest) == weight)
            {
                let ((x, y), (to_x, to_y)) = (points[*a], points[*b]);
                // Writing to a string cannot fail.
                let _ = write!(path, "M{x} {y}l{} {}", to_x - x, to_y - y);
            }
            Stroke { weight, path }
        };
        let strokes = (1..=4).map(stroke).filter(|stroke| !stroke.path.is_empty());
        let nodes = shown
            .iter()
            .zip(&points)
            .map(|((id, entry, count), (x, y))| {
                let listed = self.listed(path, *entry, language);
                let short = self.short_title(*entry).unwrap_or(&listed.text).to_owned();
                let name = if short == listed.text || listed.text.contains(&short) {
                    listed.text.clone()
                } else {
                    format!("{short} – {}", listed.text)
                };
                let texts = [("name", Arg::from(name)), ("count", Arg::from(*count))];
                let entries = named.nodes.get(*id).copied().unwrap_or(1);
                Node {
                    x: *x,
                    y: *y,
                    radius: 5 + 2 * i64::from(shade(entries, largest)),
                    lines: lines(&short),
                    label: names.format("partners-node", &texts),
                    href: listed.href,
                    lang: listed.lang,
                }
            });
        let end = |of: fn(&(i64, i64)) -> i64| points.iter().map(of).max().unwrap_or(0);
        let (width, height) = (BOX.0 / 2.0, BOX.1 / 2.0);
        (
            end(|point| point.0) + width as i64,
            end(|point| point.1) + height as i64,
            strokes.collect(),
            nodes.collect(),
        )
    }

    /// What pictures call an entry, if its collection has a field for that.
    fn short_title(&self, id: EntryId) -> Option<&str> {
        let entry = self.site.entry(id);
        let collection = self.site.model().collection(entry.collection);
        let field = collection.short_title_field.as_ref()?;
        entry.source().fields.text(field)
    }

    /// Every entry of the named collection with those of the same collection that are most like it.
    fn alike(&self, path: &OutputPath, named: &Named, language: LanguageId) -> Vec<Alike> {
        let entries = self.site.sorted(named.collection, language).iter();
        let alike = entries.filter_map(|id| {
            let own = |other: &&EntryId| self.site.entry(**other).collection == named.collection;
            let like: Vec<Listed> = self
                .site
                .related(*id)
                .iter()
                .filter(own)
                .take(LIKE)
                .map(|other| self.listed(path, *other, language))
                .collect();
            (!like.is_empty()).then(|| Alike {
                entry: self.listed(path, *id, language),
                like,
            })
        });
        alike.take(10 * LISTED).collect()
    }
}

/// A name in at most two lines; what does not fit ends in an ellipsis.
fn lines(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in name.split_whitespace() {
        let full = lines.len() == 2;
        let Some(line) = lines.last_mut() else { break };
        let length = line.chars().count() + word.chars().count() + 1;
        if line.is_empty() || length <= LINE {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        } else if full {
            line.push('…');
            break;
        } else {
            lines.push(word.to_owned());
        }
    }
    for line in &mut lines {
        shorten(line);
    }
    lines
}

/// Cuts a line that is far too long, never between a letter and its marks.
fn shorten(line: &mut String) {
    const MOST: usize = LINE + 1;
    if line.chars().count() <= MOST {
        return;
    }
    let cut = line
        .char_indices()
        .take(MOST)
        .filter(|(_, letter)| letter.is_alphanumeric());
    let at = cut.map(|(at, _)| at).last().unwrap_or(0);
    line.truncate(at);
    line.push('…');
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_name_has_two_lines_at_most() {
        assert_eq!(lines("UNIAP"), ["UNIAP"]);
        assert_eq!(
            lines("Save the Children Sweden"),
            ["Save the Children", "Sweden"]
        );
        assert_eq!(
            lines("Yunnan Province Women’s Federation of all"),
            ["Yunnan Province", "Women’s…"]
        );
        let long = lines("สหพันธ์สตรีมณฑลยูนนานประเทศจีน");
        assert_eq!(long.len(), 1);
        assert!(
            long[0].ends_with('…') && long[0].chars().count() <= 19,
            "{long:?}"
        );
    }
}
