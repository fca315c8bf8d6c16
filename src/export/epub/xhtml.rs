//! What all documents of a book have around them.

use crate::config::LanguageId;
use crate::escape;
use crate::site::Site;

/// The book's stylesheet, beside the documents of the book itself.
pub const STYLESHEET: &str = "book.css";

/// A document in the language of the book. `to_root` leads to the book's folder; `body` is XHTML.
pub fn document(
    site: &Site,
    language: LanguageId,
    title: &str,
    to_root: &str,
    body: &str,
) -> Vec<u8> {
    let locale = site.names(language).locale();
    let (tag, dir) = (locale.tag(), locale.direction().as_str());
    let title = escape::text(title);
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n\
         <html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" \
         lang=\"{tag}\" xml:lang=\"{tag}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\"/>\n\
         <title>{title}</title>\n\
         <link rel=\"stylesheet\" type=\"text/css\" href=\"{to_root}{STYLESHEET}\"/>\n</head>\n\
         <body>\n{body}\n</body>\n</html>\n"
    )
    .into_bytes()
}
