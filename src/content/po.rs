//! Translation files as gettext has them (PO), which translation offices read and write.
//!
//! The format is that of the GNU gettext manual, "The Format of PO Files", without plural forms.

/// A whole file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Po {
    /// Names and values of the first entry, in order.
    pub header: Vec<(String, String)>,
    pub units: Vec<PoUnit>,
}

/// One text and its translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PoUnit {
    /// `msgctxt`, which tells equal texts apart.
    pub context: String,
    /// What a translator should know; on one line.
    pub note: String,
    pub source: String,
    /// Empty where nobody has translated it.
    pub translation: String,
    /// Whether somebody has to look at the translation again.
    pub is_fuzzy: bool,
}

/// Why a text is no PO file; `line` is 1-based.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoError {
    pub line: usize,
    pub detail: &'static str,
}

impl Po {
    /// The header's value of that name.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut header = self.header.iter();
        let found = header.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    pub fn write(&self) -> String {
        let mut out = String::new();
        let mut header = String::new();
        for (name, value) in &self.header {
            header.push_str(&format!("{name}: {value}\n"));
        }
        push_text(&mut out, "msgid", "");
        push_text(&mut out, "msgstr", &header);
        for unit in &self.units {
            out.push('\n');
            if !unit.note.is_empty() {
                out.push_str(&format!("#. {}\n", unit.note));
            }
            if unit.is_fuzzy {
                out.push_str("#, fuzzy\n");
            }
            push_text(&mut out, "msgctxt", &unit.context);
            push_text(&mut out, "msgid", &unit.source);
            push_text(&mut out, "msgstr", &unit.translation);
        }
        out
    }

    pub fn parse(text: &str) -> Result<Self, PoError> {
        let mut reader = Reader::default();
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        for (at, line) in text.lines().enumerate() {
            let error = |detail| PoError {
                line: at + 1,
                detail,
            };
            reader.line(line.trim()).map_err(error)?;
        }
        reader.finish_unit();
        let mut units = reader.units.into_iter().peekable();
        let first = units.next_if(|unit| unit.source.is_empty() && unit.context.is_empty());
        let header = first.map(|unit| unit.translation).unwrap_or_default();
        let fields = header.lines().filter_map(|line| line.split_once(':'));
        Ok(Self {
            header: fields
                .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
                .collect(),
            units: units.collect(),
        })
    }
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Place {
    #[default]
    Nowhere,
    Context,
    Source,
    Translation,
}

#[derive(Default)]
struct Reader {
    units: Vec<PoUnit>,
    unit: PoUnit,
    place: Place,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), &'static str> {
        if line.is_empty() {
            self.finish_unit();
            return Ok(());
        }
        if let Some(comment) = line.strip_prefix('#') {
            if self.place == Place::Translation {
                self.finish_unit();
            }
            match comment.split_at_checked(1) {
                Some((",", flags)) => self.unit.is_fuzzy |= flags.contains("fuzzy"),
                Some((".", note)) => self.unit.note.push_str(note.trim()),
                // Obsolete entries, old texts and remarks.
                _ => {}
            }
            return Ok(());
        }
        if line.starts_with('"') {
            return self.push(line);
        }
        let (keyword, text) = line.split_once([' ', '\t']).unwrap_or((line, ""));
        let place = match keyword {
            "msgctxt" => Place::Context,
            "msgid" => Place::Source,
            "msgstr" => Place::Translation,
            "msgid_plural" => return Err("plural forms have no place here"),
            _ => return Err("expected `msgctxt`, `msgid` or `msgstr`"),
        };
        let begins =
            place == Place::Context || (place == Place::Source && self.place != Place::Context);
        if begins && self.place == Place::Translation {
            self.finish_unit();
        }
        self.place = place;
        self.push(text.trim())
    }

    fn push(&mut self, quoted: &str) -> Result<(), &'static str> {
        let inner = quoted
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'));
        let text = unescape(inner.ok_or("expected a text between double quotes")?)?;
        match self.place {
            Place::Nowhere => return Err("this text belongs to nothing"),
            Place::Context => self.unit.context.push_str(&text),
            Place::Source => self.unit.source.push_str(&text),
            Place::Translation => self.unit.translation.push_str(&text),
        }
        Ok(())
    }

    fn finish_unit(&mut self) {
        let unit = std::mem::take(&mut self.unit);
        if self.place != Place::Nowhere {
            self.units.push(unit);
        }
        self.place = Place::Nowhere;
    }
}

/// A keyword and its text, a line of the file for each line of the text.
fn push_text(out: &mut String, keyword: &str, text: &str) {
    out.push_str(keyword);
    if text.trim_end_matches('\n').contains('\n') {
        out.push_str(" \"\"\n");
        for line in text.split_inclusive('\n') {
            out.push_str(&format!("\"{}\"\n", escape(line)));
        }
    } else {
        out.push_str(&format!(" \"{}\"\n", escape(text)));
    }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            other => out.push(other),
        }
    }
    out
}

fn unescape(text: &str) -> Result<String, &'static str> {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        out.push(match c {
            '"' => return Err("a double quote inside a text is written `\\\"`"),
            '\\' => match chars.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                Some('t') => '\t',
                Some(other @ ('\\' | '"')) => other,
                _ => return Err("unknown escape; known are \\n, \\r, \\t, \\\" and \\\\"),
            },
            other => other,
        });
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_other_programs_write() {
        let text = "\u{feff}# A remark\nmsgid \"\"\nmsgstr \"\"\n\"Language: km\\n\"\n\"X-Entry: a/b\\n\"\n\n\
                    #. Title\n#: file:1\n#, fuzzy, c-format\n#| msgid \"old\"\nmsgctxt \"title\"\nmsgid \"One \\\"two\\\"\"\nmsgstr \"\"\n\"មួយ \"\n\"ពីរ\\n\"\n\
                    #~ msgid \"gone\"\n#~ msgstr \"x\"\nmsgid \"Plain\"\nmsgstr \"ធម្មតា\"\r\n";
        let po = Po::parse(text).unwrap();
        assert_eq!(po.header("language"), Some("km"));
        assert_eq!(po.header("X-Entry"), Some("a/b"));
        assert_eq!(po.units.len(), 2);
        assert_eq!(po.units[0].source, "One \"two\"");
        assert_eq!(po.units[0].translation, "មួយ ពីរ\n");
        assert!(po.units[0].is_fuzzy && !po.units[1].is_fuzzy);
        assert_eq!(po.units[0].note, "Title");
        assert_eq!(po.units[1].translation, "ធម្មតា");
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        let line = |text: &str| Po::parse(text).unwrap_err().line;
        assert_eq!(line("msgid \"a\"\nmsgstr \"b"), 2);
        assert_eq!(line("\"a\""), 1);
        assert_eq!(line("msgid \"a\"\n\nmsgstrs \"b\""), 3);
        assert_eq!(line("msgid \"a\"\nmsgid_plural \"as\""), 2);
        assert_eq!(line("msgid \"a \" b\""), 1);
        assert_eq!(line("msgid \"\\x\""), 1);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            texts in prop::collection::vec(("[a-z.0-9]{1,8}", "\\PC{1,20}(\n\\PC{0,5}){0,3}", "(\\PC|\n|\t|\r){0,20}", any::<bool>()), 0..5)
        ) {
            let po = Po {
                header: vec![("Language".to_owned(), "th".to_owned())],
                units: texts
                    .into_iter()
                    .map(|(context, source, translation, is_fuzzy)| PoUnit {
                        context,
                        note: "A note".to_owned(),
                        source,
                        translation,
                        is_fuzzy,
                    })
                    .collect(),
            };
            prop_assert_eq!(Po::parse(&po.write()), Ok(po));
        }

        #[test]
        fn nothing_makes_it_panic(text in "(msgid|msgstr|msgctxt|#|,|\"|\\\\|\n| |ก){0,40}") {
            let _ = Po::parse(&text);
        }
    }
}
