//! What the binary carries: themes, messages, and the site that `init` writes.

use std::io::Read;
use std::sync::OnceLock;

use flate2::read::ZlibDecoder;

/// Written by `build.rs`, which says how.
const PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/embedded.pack"));

/// An embedded file: its path below the site's root and its bytes.
#[derive(Clone)]
pub struct Embedded {
    pub path: String,
    pub bytes: Vec<u8>,
}

/// Every embedded theme file, as `themes/<theme>/…`, by path.
pub fn themes() -> Vec<Embedded> {
    below("themes/").cloned().collect()
}

/// Every embedded message file, as `i18n/<language>.ftl`, by path.
pub fn messages() -> Vec<Embedded> {
    below("i18n/").cloned().collect()
}

/// Every embedded rule of language, as `content/_rules/<name>.yml`, by path.
pub fn language_rules() -> Vec<Embedded> {
    below("content/_rules/").cloned().collect()
}

/// The page that says what a rule of safeguarding finds and why, in Markdown.
pub fn rule_page(code: &str) -> Option<String> {
    let path = format!("docs/rules/{code}.md");
    let file = pack().iter().find(|file| file.path == path)?;
    Some(String::from_utf8_lossy(&file.bytes).into_owned())
}

/// The files of a new site, by path.
pub fn new_site() -> Vec<Embedded> {
    let starter = below("starter/").map(|file| Embedded {
        path: file.path["starter/".len()..].to_owned(),
        bytes: file.bytes.clone(),
    });
    let mut all: Vec<Embedded> = starter.chain(below("content/").cloned()).collect();
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all
}

fn below(folder: &str) -> impl Iterator<Item = &'static Embedded> {
    pack()
        .iter()
        .filter(move |file| file.path.starts_with(folder))
}

/// Every file, by path; unpacked when it is first asked for.
fn pack() -> &'static [Embedded] {
    static FILES: OnceLock<Vec<Embedded>> = OnceLock::new();
    FILES.get_or_init(|| {
        let bytes = inflate(PACK);
        let mut files = Vec::new();
        let mut rest = bytes.as_slice();
        while let Some((path, content)) = part(&mut rest).zip(part(&mut rest)) {
            files.push(Embedded {
                path: String::from_utf8_lossy(path).into_owned(),
                bytes: content.to_vec(),
            });
        }
        files
    })
}

/// What was deflated for the program; as much of it as is whole.
pub fn inflate(deflated: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Written by the build or by a test: it is whole.
    let _ = ZlibDecoder::new(deflated).read_to_end(&mut bytes);
    bytes
}

/// Takes a length (4 bytes, little endian) and as many bytes off the front.
pub fn part<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, after) = rest.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let (part, after) = after.split_at_checked(length)?;
    *rest = after;
    Some(part)
}
