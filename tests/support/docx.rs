//! Word files as Word and LibreOffice write them, in as few words as they need.
#![allow(dead_code, reason = "each test takes what it needs")]

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const NAMES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml""#;
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// A document: WordprocessingML for its body, and what the body refers to.
#[derive(Default)]
pub struct Docx {
    pub body: String,
    notes: String,
    comments: String,
    relations: Vec<(&'static str, String, bool)>,
    media: Vec<(String, Vec<u8>)>,
}

/// A run of text; `properties` such as `<w:b/>`.
pub fn run(text: &str, properties: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    format!("<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

pub fn paragraph(style: &str, inside: &str) -> String {
    let style = match style {
        "" => String::new(),
        style => format!("<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>"),
    };
    format!("<w:p>{style}{inside}</w:p>")
}

impl Docx {
    /// A paragraph of plain text; `style` is empty or an id such as `Heading1`.
    pub fn text(&mut self, style: &str, text: &str) -> &mut Self {
        self.raw(&paragraph(style, &run(text, "")))
    }

    pub fn bold(&mut self, text: &str) -> &mut Self {
        self.raw(&paragraph("", &run(text, "<w:b/>")))
    }

    /// A point of a numbered list.
    pub fn point(&mut self, inside: &str) -> &mut Self {
        let number =
            "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        self.raw(&format!("<w:p>{number}{inside}</w:p>"))
    }

    pub fn raw(&mut self, xml: &str) -> &mut Self {
        self.body.push_str(xml);
        self
    }

    /// A table; each cell is the XML of its paragraphs.
    pub fn table(&mut self, rows: &[&[String]]) -> &mut Self {
        let width = rows.iter().map(|row| row.len()).max().unwrap_or(0);
        let grid = "<w:gridCol w:w=\"2000\"/>".repeat(width);
        let cell = |cell: &String| format!("<w:tc><w:tcPr/>{cell}</w:tc>");
        let row = |row: &&[String]| {
            let cells: String = row.iter().map(cell).collect();
            format!("<w:tr>{cells}</w:tr>")
        };
        let rows: String = rows.iter().map(row).collect();
        self.raw(&format!(
            "<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
        ))
    }

    /// The run that refers to a new footnote.
    pub fn footnote(&mut self, text: &str) -> String {
        let id = self.notes.matches("<w:footnote ").count() + 2;
        let inside = paragraph("", &run(text, ""));
        self.notes
            .push_str(&format!("<w:footnote w:id=\"{id}\">{inside}</w:footnote>"));
        format!("<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>")
    }

    /// A run with a comment on it.
    pub fn comment(&mut self, author: &str, remark: &str, on: &str) -> String {
        let id = self.comments.matches("<w:comment ").count();
        let inside = paragraph("", &run(remark, ""));
        self.comments.push_str(&format!(
            "<w:comment w:id=\"{id}\" w:author=\"{author}\" w:initials=\"X\" w:date=\"2024-01-01T00:00:00Z\">{inside}</w:comment>"
        ));
        format!(
            "<w:commentRangeStart w:id=\"{id}\"/>{on}<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:commentReference w:id=\"{id}\"/></w:r>"
        )
    }

    /// The run of a picture; `crop` such as `l="20000"`, or nothing.
    pub fn picture(&mut self, file: &str, bytes: Vec<u8>, alt: &str, crop: &str) -> String {
        let id = self.relate("image", &format!("media/{file}"), false);
        self.media.push((format!("word/media/{file}"), bytes));
        format!(
            "<w:r><w:drawing><wp:inline><wp:extent cx=\"95250\" cy=\"95250\"/><wp:docPr id=\"1\" name=\"P\" descr=\"{alt}\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"{file}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{id}\"/><a:srcRect {crop}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )
    }

    pub fn link(&mut self, target: &str, text: &str) -> String {
        let id = self.relate("hyperlink", target, true);
        format!("<w:hyperlink r:id=\"{id}\">{}</w:hyperlink>", run(text, ""))
    }

    fn relate(&mut self, kind: &'static str, target: &str, external: bool) -> String {
        self.relations.push((kind, target.to_owned(), external));
        format!("rId{}", 100 + self.relations.len())
    }

    /// A text box as Word writes it: once for new programs, once for old ones.
    pub fn text_box(text: &str) -> String {
        let inside = format!(
            "<w:txbxContent>{}</w:txbxContent>",
            paragraph("", &run(text, ""))
        );
        format!(
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:docPr id=\"9\" name=\"Text Box\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>{inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        )
    }

    /// The file, with an author in its properties.
    pub fn bytes(&self, author: &str) -> Vec<u8> {
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        let styles: String = [
            ("Title", "Title"),
            ("Author", "Author"),
            ("Heading1", "heading 1"),
            ("Heading2", "heading 2"),
            ("Heading3", "heading 3"),
        ]
        .iter()
        .map(|(id, name)| {
            format!("<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/></w:style>")
        })
        .collect();
        let own = [
            ("rId1", "styles", "styles.xml"),
            ("rId2", "numbering", "numbering.xml"),
            ("rId3", "footnotes", "footnotes.xml"),
            ("rId4", "comments", "comments.xml"),
        ];
        let mut relations: String = own
            .iter()
            .map(|(id, kind, target)| {
                format!(
                    "<Relationship Id=\"{id}\" Type=\"{RELATION}/{kind}\" Target=\"{target}\"/>"
                )
            })
            .collect();
        for (at, (kind, target, external)) in self.relations.iter().enumerate() {
            let mode = if *external {
                " TargetMode=\"External\""
            } else {
                ""
            };
            relations.push_str(&format!(
                "<Relationship Id=\"rId{}\" Type=\"{RELATION}/{kind}\" Target=\"{target}\"{mode}/>",
                101 + at
            ));
        }
        let parts = [
            (
                "[Content_Types].xml",
                format!(
                    "{head}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
                ),
            ),
            (
                "_rels/.rels",
                format!(
                    "{head}<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" Type=\"{RELATION}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
                ),
            ),
            (
                "docProps/core.xml",
                format!(
                    "{head}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>{author}</dc:creator><cp:lastModifiedBy>{author}</cp:lastModifiedBy></cp:coreProperties>"
                ),
            ),
            (
                "word/document.xml",
                format!(
                    "{head}<w:document {NAMES}><w:body>{}<w:sectPr/></w:body></w:document>",
                    self.body
                ),
            ),
            (
                "word/styles.xml",
                format!("{head}<w:styles {NAMES}>{styles}</w:styles>"),
            ),
            (
                "word/numbering.xml",
                format!(
                    "{head}<w:numbering {NAMES}><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
                ),
            ),
            (
                "word/footnotes.xml",
                format!("{head}<w:footnotes {NAMES}>{}</w:footnotes>", self.notes),
            ),
            (
                "word/comments.xml",
                format!("{head}<w:comments {NAMES}>{}</w:comments>", self.comments),
            ),
            (
                "word/_rels/document.xml.rels",
                format!(
                    "{head}<Relationships xmlns=\"{PACKAGE}/relationships\">{relations}</Relationships>"
                ),
            ),
        ];
        let texts = parts.iter().map(|(name, text)| (*name, text.as_bytes()));
        let media = self
            .media
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
        zipped(texts.chain(media))
    }
}

pub fn zipped<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer
            .start_file(name, SimpleFileOptions::default())
            .expect("a file in the zip");
        writer.write_all(bytes).expect("its bytes");
    }
    writer.finish().expect("a zip").into_inner()
}
