//! What the pages of pictures share.

use super::renderer::Renderer;
use crate::config::LanguageId;
use crate::diag::Arg;
use crate::output::plan::{PageId, has_page};
use crate::paths::OutputPath;
use crate::site::EntryId;
use crate::theme::views::{Link, Listed, Rest};

/// How many entries a list behind a number names.
pub const LISTED: usize = 40;

impl Renderer<'_> {
    /// The pages of pictures that the site has, without the page itself.
    pub fn pictures(&self, path: &OutputPath, page: PageId) -> Vec<Link> {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let pages = [
            (PageId::Evidence(language), "evidence-page"),
            (PageId::Timeline(language), "timeline-page"),
            (PageId::Partners(language), "partners-page"),
            (PageId::Coverage(language), "coverage-page"),
        ];
        let shown = pages
            .into_iter()
            .filter(|(other, _)| *other != page && has_page(self.site, *other));
        shown
            .map(|(other, title)| self.link(path, names.message(title), other))
            .collect()
    }

    pub fn listed(&self, path: &OutputPath, id: EntryId, language: LanguageId) -> Listed {
        let shown = self.site.shown(id, language).version.language;
        let frame = &self.frames[shown.index()];
        Listed {
            text: self.site.title(id, language).to_owned(),
            href: self.href(path, PageId::Entry(language, id)),
            lang: frame.lang.clone(),
            dir: frame.dir,
        }
    }

    /// What a list of `count` entries leaves out, and where all of them are.
    pub fn rest(&self, path: &OutputPath, count: usize, limit: usize, all: PageId) -> Option<Rest> {
        let names = self.site.names(all.language(self.site));
        (count > limit).then(|| Rest {
            text: names.format("picture-rest", &[("count", Arg::from(count - limit))]),
            href: self.href(path, all),
        })
    }
}

/// How strongly a number is drawn among numbers of which `most` is the greatest: 0 for none, then 1 to 4
/// in steps of equal ratio, so that few and very few can be told apart beside very many.
pub fn shade(count: usize, most: usize) -> u8 {
    let (count, most) = (count as u128, most as u128);
    // The steps are the fourth roots of `most`, its square and its cube.
    let above = (1..=3).filter(|step| count.saturating_pow(4) > most.saturating_pow(*step));
    // At most 3.
    if count == 0 {
        0
    } else {
        1 + above.count() as u8
    }
}

/// Per cent, with two decimals.
pub fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}

/// Where a bar begins that begins `x` per cent from where the language does, from the left.
pub fn from_left(x: f64, width: f64, dir: &str) -> f64 {
    rounded(if dir == "rtl" { 100.0 - x - width } else { x })
}

#[cfg(test)]
mod tests {
    use super::{from_left, shade};

    #[test]
    fn shades_tell_few_from_many() {
        let shades = |most| [0, 1, 2, 3, 10, 17, 43].map(|count| shade(count, most));
        assert_eq!(shades(43), [0, 1, 1, 2, 3, 4, 4]);
        assert_eq!([1, 2, 3, 5].map(|count| shade(count, 5)), [1, 2, 3, 4]);
        assert_eq!(shade(1, 1), 1);
    }

    #[test]
    fn bars_begin_where_the_language_does() {
        assert_eq!(from_left(10.0, 20.0, "ltr"), 10.0);
        assert_eq!(from_left(10.0, 20.0, "rtl"), 70.0);
    }
}
