//! `sitemap.xml` with language alternates, and `robots.txt`.

use std::fmt::Write;

use super::artifact::Artifact;
use super::plan::{PageId, address};
use crate::config::LanguageId;
use crate::paths::OutputPath;
use crate::site::Site;

/// How many addresses one sitemap holds. 50,000 are allowed, but also no more than 50 MB
/// (sitemaps.org), and an address with the alternates of fifteen languages takes 2 kB.
const LIMIT: usize = 10_000;

/// One sitemap, or several and their index when there are more addresses than one may hold; each is
/// made when it is asked for.
///
/// Pages that only repeat another language's text are left out.
pub fn sitemap<'a>(site: &'a Site, pages: &[PageId]) -> impl Iterator<Item = Artifact> + 'a {
    let listed: Vec<PageId> = pages
        .iter()
        .copied()
        .filter(|page| match page {
            PageId::NotFound
            | PageId::Chooser
            | PageId::Offline(_)
            | PageId::Handout(..)
            | PageId::Compare(_)
            | PageId::Collection(_) => false,
            PageId::Entry(language, entry) => !site.shown(*entry, *language).is_fallback,
            _ => true,
        })
        .collect();
    let count = listed.len().div_ceil(LIMIT);
    let names: Vec<String> = match count {
        0 | 1 => vec!["sitemap.xml".to_owned()],
        _ => (1..=count).map(|at| format!("sitemap-{at}.xml")).collect(),
    };
    let index = (count > 1).then(|| index(site, &names));
    let parts = names.into_iter().enumerate().map(move |(at, name)| {
        let end = listed.len().min((at + 1) * LIMIT);
        Artifact::new(OutputPath::new(name), urls(site, &listed[at * LIMIT..end]))
    });
    parts.chain(index)
}

fn index(site: &Site, names: &[String]) -> Artifact {
    let base = &site.inputs.config.base_url;
    let mut xml = String::from(HEADER);
    xml.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for name in names {
        // Writing to a string does not fail.
        let _ = writeln!(xml, "<sitemap><loc>{base}{name}</loc></sitemap>");
    }
    xml.push_str("</sitemapindex>\n");
    Artifact::new(OutputPath::new("sitemap.xml"), xml)
}

const HEADER: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

fn urls(site: &Site, pages: &[PageId]) -> String {
    let mut xml = String::from(HEADER);
    xml.push_str(
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in pages {
        let _ = write!(xml, "<url><loc>{}</loc>", address(site, *page));
        for language in site
            .languages()
            .ids()
            .filter(|language| has_own(site, *page, *language))
        {
            let tag = &site.languages().get(language).tag;
            let href = address(site, page.in_language(language));
            let _ = write!(
                xml,
                "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{href}\"/>"
            );
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

fn has_own(site: &Site, page: PageId, language: LanguageId) -> bool {
    match page {
        PageId::Entry(_, entry) => !site.shown(entry, language).is_fallback,
        _ => true,
    }
}

pub fn robots(site: &Site) -> Artifact {
    let base = &site.inputs.config.base_url;
    let text = format!("User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n");
    Artifact::new(OutputPath::new("robots.txt"), text)
}
