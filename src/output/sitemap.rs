//! `sitemap.xml` with language alternates, and `robots.txt`.

use std::fmt::Write;

use super::artifact::Artifact;
use super::html::address;
use super::plan::PageId;
use crate::config::LanguageId;
use crate::paths::OutputPath;
use crate::site::Site;

/// The most addresses that one sitemap may hold (sitemaps.org).
const LIMIT: usize = 50_000;

/// One sitemap, or several behind an index when there are more addresses than one may hold.
///
/// Pages that only repeat another language's text are left out.
pub fn sitemap(site: &Site, pages: &[PageId]) -> Vec<Artifact> {
    let listed: Vec<PageId> = pages
        .iter()
        .copied()
        .filter(|page| match page {
            PageId::NotFound | PageId::Chooser | PageId::Search(_) => false,
            PageId::Entry(language, entry) => !site.shown(*entry, *language).is_fallback,
            _ => true,
        })
        .collect();
    if listed.len() <= LIMIT {
        return vec![Artifact::new(
            OutputPath::new("sitemap.xml"),
            urls(site, &listed),
        )];
    }
    let mut artifacts = Vec::new();
    let mut index = String::from(HEADER);
    index.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (at, part) in listed.chunks(LIMIT).enumerate() {
        let name = format!("sitemap-{}.xml", at + 1);
        let base = &site.inputs.config.base_url;
        // Writing to a string does not fail.
        let _ = writeln!(index, "<sitemap><loc>{base}{name}</loc></sitemap>");
        artifacts.push(Artifact::new(OutputPath::new(name), urls(site, part)));
    }
    index.push_str("</sitemapindex>\n");
    artifacts.push(Artifact::new(OutputPath::new("sitemap.xml"), index));
    artifacts
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
