//! The pages of the form editor.

use crate::config::{Editor, LanguageId};
use crate::escape;
use crate::site::{Inputs, Names};

/// The page that loads the editor with the forms of one language.
pub fn page(names: &Names, editor: &Editor, title: &str) -> String {
    let locale = names.locale();
    let title = escape::text(&names.text_or_message(title));
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n\
         <link rel=\"cms-config-url\" type=\"application/json\" href=\"config.json\">\n\
         <link rel=\"stylesheet\" href=\"../editor.css\">\n</head>\n<body>\n\
         <script src=\"../start.js\"></script>\n<script src=\"../js-yaml.js\"></script>\n\
         <script src=\"../entry-file.js\"></script>\n<script src=\"../sveltia-cms.js\"></script>\n\
         </body>\n</html>\n",
        tag = escape::text(locale.tag()),
        direction = locale.direction().as_str(),
        policy = policy(editor),
    )
}

/// What the editor may load and where it may send: the site itself and the forge, nobody else. Its own
/// styles are written into the page while it runs. Pictures that are being added are `blob:` addresses.
fn policy(editor: &Editor) -> String {
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
         img-src 'self' blob: data:; media-src blob:; font-src 'self'; manifest-src blob:; \
         connect-src 'self' blob: data: {forge}; base-uri 'none'; form-action 'none'",
        forge = editor.forge_address(),
    )
}

/// The page that leads to the forms of each language.
pub fn chooser(inputs: &Inputs, languages: &[LanguageId]) -> String {
    let mut links = String::new();
    for language in languages {
        let locale = inputs.locales.get(*language);
        let configured = inputs.config.languages.get(*language);
        let name = configured.name.clone().unwrap_or_else(|| locale.autonym());
        links.push_str(&format!(
            "<li><a href=\"{tag}/index.html\" lang=\"{tag}\" dir=\"{direction}\">{name}</a></li>\n",
            tag = escape::text(locale.tag()),
            direction = locale.direction().as_str(),
            name = escape::text(&name),
        ));
    }
    let names = Names::new(inputs, inputs.config.languages.default_id());
    format!(
        "<!doctype html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; \
         base-uri 'none'; form-action 'none'\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n<link rel=\"stylesheet\" href=\"editor.css\">\n</head>\n<body>\n\
         <main id=\"content\">\n<h1>{title}</h1>\n<ul>\n{links}</ul>\n</main>\n</body>\n</html>\n",
        tag = escape::text(names.locale().tag()),
        title = escape::text(&names.text_or_message(&inputs.config.title)),
    )
}
