//! What stands in `README.txt` of a package.

use crate::diag::Arg;
use crate::site::Site;

/// How to open the package, in each of its languages; with a byte-order mark, without which old
/// editors garble every script but Latin, and with the line ends that they know.
pub fn readme(site: &Site) -> String {
    let mut text = String::from("\u{feff}");
    for language in site.languages().published() {
        let names = site.names(*language);
        let title = names.text_or_message(&site.inputs.config.title);
        let date = names.locale().date(&site.inputs.today);
        let lines = [
            title,
            names.message("unzip-first"),
            names.message("readme-open"),
            names.message("readme-private"),
            names.format("readme-date", &[("date", Arg::from(date))]),
            names.message("readme-check"),
        ];
        for line in lines {
            text.push_str(&line);
            text.push_str("\r\n\r\n");
        }
        text.push_str("\r\n");
    }
    text
}
