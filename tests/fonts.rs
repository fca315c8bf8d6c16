//! The fonts that this repository's pages bring along draw every word as the whole fonts do.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::Path;

use fieldbook::fonts::{Characters, Font};
use harfrust::{Buffer, ShapeOptions, ShaperFont, shape};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

/// A glyph's place and its outline in font units.
#[derive(Debug, PartialEq)]
struct Drawn {
    advance: i32,
    offset: (i32, i32),
    outline: String,
}

#[test]
fn every_word_is_drawn_as_by_the_whole_font() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let site = fs::read_to_string(root.join("site.toml")).expect("site.toml");
    let site: toml::Table = site.parse().expect("TOML");
    let mut files: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (language, file) in site["fonts"].as_table().expect("[fonts]") {
        files
            .entry(file.as_str().expect("a text"))
            .or_default()
            .push(language);
    }
    assert!(files.len() > 5, "the site has fonts");
    for (file, languages) in files {
        let text: String = languages.iter().map(|one| texts(root, one)).collect();
        let font = fs::read(root.join("fonts").join(file)).expect("a font in fonts/");
        let font = Font::read(font).expect("a font");
        let mut used = Characters::default();
        used.add(&text);
        let needed = font.needed(&used);
        let subset = font.subset(&needed).expect("a subset");
        let words: BTreeSet<&str> = text
            .split(|c: char| c.is_whitespace() || c.is_ascii())
            .filter(|word| word.chars().any(|c| used.contains(c)))
            .collect();
        assert!(words.len() > 300, "{file}: {} words", words.len());
        let (mut whole, mut cut) = (Shaper::new(font.bytes()), Shaper::new(&subset));
        for word in words {
            for word in BTreeSet::from([word.to_owned(), composed(word), decomposed(word)]) {
                // Without Latin and punctuation, which other fonts draw.
                let runs = word.split(|c| !needed.contains(c));
                for run in runs.filter(|run| !run.is_empty()) {
                    assert_eq!(whole.draw(run), cut.draw(run), "{file}: {run}");
                }
            }
        }
    }
}

fn composed(word: &str) -> String {
    unicode_normalization::UnicodeNormalization::nfc(word).collect()
}

fn decomposed(word: &str) -> String {
    unicode_normalization::UnicodeNormalization::nfd(word).collect()
}

/// Entries and messages in a language.
fn texts(root: &Path, language: &str) -> String {
    let read = |path: &Path| fs::read_to_string(path).expect("a text");
    let mut text = read(&root.join(format!("i18n/{language}.ftl")));
    let name = format!("index.{language}.md");
    for file in walkdir::WalkDir::new(root.join("content")).sort_by_file_name() {
        let file = file.expect("content can be read");
        if file.file_name().to_str() == Some(&name) {
            text.push_str(&read(file.path()));
        }
    }
    text
}

struct Shaper<'a> {
    outlined: FontRef<'a>,
    shaped: harfrust::Font,
    outlines: HashMap<u32, String>,
}

impl<'a> Shaper<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self {
            outlined: FontRef::new(bytes).expect("a font"),
            shaped: harfrust::Font::new(bytes.to_vec(), 0).expect("a font"),
            outlines: HashMap::new(),
        }
    }

    fn draw(&mut self, word: &str) -> Vec<Drawn> {
        let mut buffer = Buffer::new();
        buffer.push_str(word);
        buffer.guess_segment_properties();
        let font = ShaperFont::new(&self.shaped);
        shape(&font, &mut buffer, ShapeOptions::new()).expect("it can be shaped");
        let glyphs = buffer.glyph_infos().iter().zip(buffer.glyph_positions());
        glyphs
            .map(|(info, position)| Drawn {
                advance: position.x_advance,
                offset: (position.x_offset, position.y_offset),
                outline: outline(&self.outlined, &mut self.outlines, info.glyph_id),
            })
            .collect()
    }
}

fn outline(font: &FontRef<'_>, known: &mut HashMap<u32, String>, id: u32) -> String {
    let draw = || {
        let mut path = Outline::default();
        if let Some(glyph) = font.outline_glyphs().get(GlyphId::new(id)) {
            let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
            glyph.draw(settings, &mut path).expect("an outline");
        }
        path.0
    };
    known.entry(id).or_insert_with(draw).clone()
}

/// An outline in words.
#[derive(Default)]
struct Outline(String);

impl OutlinePen for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0 += &format!("M{x},{y}");
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.0 += &format!("L{x},{y}");
    }
    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.0 += &format!("Q{cx},{cy},{x},{y}");
    }
    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.0 += &format!("C{ax},{ay},{bx},{by},{x},{y}");
    }
    fn close(&mut self) {
        self.0.push('Z');
    }
}
