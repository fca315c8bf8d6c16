//! `fieldbook import` with Word files. Needs pandoc and exiftool, which `tests/run` installs.

#[path = "support/docx.rs"]
mod docx;
#[path = "support/site.rs"]
mod site;

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use std::process::Command;

use docx::{Docx, paragraph, run, zipped};
use image::{DynamicImage, ImageFormat};
use serde_json::Value;
use site::{Outcome, fieldbook, fieldbook_with, files};
use tempfile::TempDir;

/// What must be in no file of the site.
const NAME: &str = "Selma Secret";

fn starter() -> TempDir {
    let root = tempfile::tempdir().expect("a temporary folder");
    assert_eq!(fieldbook(root.path(), &["init", "."]).code, 0);
    root
}

fn import(root: &TempDir, name: &str, bytes: &[u8], args: &[&str]) -> Outcome {
    let outside = tempfile::tempdir().expect("a temporary folder");
    let path = outside.path().join(name);
    fs::write(&path, bytes).expect("the document");
    let path = path.to_str().expect("UTF-8");
    // `--lang` would say what language the document is in.
    let environment = [("LC_ALL", "en_GB.UTF-8")];
    fieldbook_with(
        root.path(),
        &[&["import", path], args].concat(),
        &environment,
    )
}

fn read(root: &TempDir, path: &str) -> String {
    let file = root.path().join("content").join(path);
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The draft passes `check`: what is left are blanks, as warnings.
fn assert_accepted(root: &TempDir) {
    let outcome = fieldbook(root.path(), &["check", "--format", "json"]);
    let found: Vec<Value> = serde_json::from_str(&outcome.stdout).expect("a list");
    let errors: Vec<&Value> = found
        .iter()
        .filter(|one| one["severity"] == "error")
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    for args in [&["build", "--strict"][..], &["build", "--drafts"]] {
        let built = fieldbook(root.path(), args);
        assert_eq!(built.code, 0, "{}", built.stderr);
    }
}

fn assert_nowhere(root: &TempDir, secret: &str) {
    for (name, bytes) in files(root.path()) {
        let holds = bytes
            .windows(secret.len())
            .any(|part| part == secret.as_bytes());
        assert!(!holds, "{name} holds {secret}");
    }
}

fn says(outcome: &Outcome, wanted: &str) {
    assert!(
        outcome.stdout.contains(wanted),
        "{wanted}\n{}",
        outcome.stdout
    );
}

/// A photograph with a place, a name and a comment in it.
fn photograph() -> Vec<u8> {
    let mut jpeg = Cursor::new(Vec::new());
    let picture = DynamicImage::new_rgb8(8, 8);
    picture
        .write_to(&mut jpeg, ImageFormat::Jpeg)
        .expect("encodes");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("photo.jpg");
    fs::write(&path, jpeg.into_inner()).expect("the picture");
    let output = Command::new("exiftool")
        .args([
            "-overwrite_original",
            "-GPSLatitude=13.7563",
            "-GPSLatitudeRef=N",
        ])
        .args([
            format!("-Artist={NAME}"),
            format!("-Comment={NAME}"),
            format!("-XMP:Creator={NAME}"),
        ])
        .arg(&path)
        .output()
        .expect("exiftool is installed (`tests/run` does it)");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    fs::read(&path).expect("the picture")
}

/// What exiftool finds in a picture besides its size and the like, by group.
fn metadata(bytes: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("picture");
    fs::write(&path, bytes).expect("the picture");
    let output = Command::new("exiftool")
        .args(["-G", "-j"])
        .arg(&path)
        .output()
        .expect("exiftool");
    let all: Vec<BTreeMap<String, Value>> = serde_json::from_slice(&output.stdout).expect("JSON");
    let told = all[0].keys().filter(|key| {
        let plain = [
            "File:",
            "ExifTool:",
            "Composite:ImageSize",
            "Composite:Megapixels",
            "JFIF:",
        ];
        *key != "SourceFile"
            && (!plain.iter().any(|known| key.starts_with(known)) || key.ends_with("Comment"))
    });
    told.cloned().collect()
}

#[test]
fn a_thai_report_with_everything_in_it() {
    let photo = photograph();
    assert!(
        metadata(&photo).len() > 3,
        "the test's own picture has metadata"
    );
    let mut doc = Docx::default();
    let note = doc.footnote("สัมภาษณ์เจ้าหน้าที่ ปี 2547");
    let comment = doc.comment(NAME, "ตรวจสอบอีกครั้ง", &run("ข้อความที่มีความเห็น", ""));
    let picture = doc.picture("image1.jpeg", photo.clone(), "แผนที่หมู่บ้าน", "");
    let cropped = doc.picture("image2.jpeg", photo, "คนสองคน", "l=\"20000\"");
    let drawing = doc.picture("image3.emf", b"EMF".to_vec(), "", "");
    let mail = doc.link("mailto:selma.s@aid.or.th", "เขียนถึงเรา");
    let script = doc.link("javascript:alert(1)", "คลิก");
    let web = doc.link("https://example.org/th", "เว็บไซต์");
    let tracked = format!(
        "<w:ins w:id=\"1\" w:author=\"{NAME}\" w:date=\"2024-01-01T00:00:00Z\">{}</w:ins><w:del w:id=\"2\" w:author=\"{NAME}\" w:date=\"2024-01-01T00:00:00Z\"><w:r><w:delText>ข้อความที่ลบ</w:delText></w:r></w:del>",
        run("ข้อความที่เพิ่ม", "")
    );
    doc.text("Title", "วิทยุหมู่บ้าน")
        .text("Author", NAME)
        .raw(&paragraph(
            "",
            &format!("{}{note}", run("โครงการนี้ทำงานในหมู่บ้าน *สิบแห่ง* [1]", "")),
        ))
        .text("Heading1", "๑. ความเป็นมาและบริบท")
        .raw(&paragraph("", &format!("{tracked}{comment}")))
        .raw(&paragraph(
            "",
            &format!("{}{}", run("ก่อนกล่อง", ""), Docx::text_box("ในกล่องข้อความ")),
        ))
        .text("Heading2", "หมู่บ้าน")
        .text("", "รายละเอียด โทร 081-234-5678")
        .text("Heading1", "Implementation")
        .raw(&paragraph("", &picture))
        .raw(&paragraph("", &cropped))
        .raw(&paragraph("", &drawing))
        .text("Heading1", "คณะทำงานของเรา")
        .raw(&paragraph(
            "",
            &format!("{mail}{}{script}{}{web}", run(" ", ""), run(" ", "")),
        ))
        .raw(&paragraph("", &run("ความลับ", "<w:vanish/>")))
        .table(&[
            &[paragraph("", &run("ปี", "")), paragraph("", &run("คน", ""))],
            &[
                paragraph("", &run("2547", "")),
                paragraph("", &format!("{}{}", run("1|2", ""), "")),
            ],
        ]);
    let root = starter();
    let outcome = import(
        &root,
        "รายงาน.docx",
        &doc.bytes(NAME),
        &["--id", "village-radio"],
    );
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let text = read(&root, "practices/village-radio/index.th.md");
    for wanted in [
        "title: \"วิทยุหมู่บ้าน\"",
        "status: draft",
        "source_language: th",
        "หมู่บ้าน \\*สิบแห่ง\\* \\[1\\][^1]",
        "\n[^1]: สัมภาษณ์เจ้าหน้าที่ ปี 2547",
        "\n## ความเป็นมาและบริบท\n",
        "ข้อความที่เพิ่ม",
        "ข้อความที่มีความเห็น",
        "\nก่อนกล่อง\n\nในกล่องข้อความ\n",
        "\n### หมู่บ้าน\n",
        "รายละเอียด โทร (…)",
        "\n## การดำเนินงาน\n",
        "![แผนที่หมู่บ้าน](picture-1.jpg)",
        "file: picture-1.jpg",
        "\n## คณะทำงานของเรา\n",
        "เขียนถึงเรา (…) คลิก [เว็บไซต์](<https://example.org/th>)",
        "| 2547 | 1\\|2 |",
    ] {
        assert!(text.contains(wanted), "{wanted}\n{text}");
    }
    for gone in [
        "ข้อความที่ลบ",
        "ตรวจสอบ",
        "ความลับ",
        "javascript",
        "081",
        "selma",
        "คนสองคน",
    ] {
        assert!(!text.contains(gone), "{gone}\n{text}");
    }
    assert_eq!(text.matches("ในกล่องข้อความ").count(), 1, "{text}");
    for said in [
        "collection: practices",
        "language: th, as the text looks",
        "“๑. ความเป็นมาและบริบท” is section `background`",
        "“Implementation” is section `implementation`",
        "“คณะทำงานของเรา” is no required section",
        "section `ethics` was not found",
        "1 passage that was deleted",
        "1 passage that was inserted",
        "a comment, “ตรวจสอบอีกครั้ง”",
        "author “Selma Secret”",
        "hidden text “ความลับ",
        "picture image2.jpeg is cropped",
        "picture image3.emf is not JPEG",
        "`javascript:alert(1)`",
        "`081-234-5678` (phone-number)",
        "`selma.s@aid.or.th` (email-address)",
    ] {
        says(&outcome, said);
    }
    assert!(
        !outcome.stdout.contains("does not read"),
        "{}",
        outcome.stdout
    );
    assert_nowhere(&root, NAME);
    let picture = fs::read(
        root.path()
            .join("content/practices/village-radio/picture-1.jpg"),
    );
    assert_eq!(metadata(&picture.expect("the picture")), [""; 0]);
    assert_accepted(&root);
    // Nobody has said who is in the picture: no page has it.
    let page = root.path().join("public/th/practices/village-radio");
    assert!(page.join("index.html").exists() && !page.join("picture-1.jpg").exists());
    let checked = fieldbook(root.path(), &["check"]);
    assert!(
        checked.stderr.contains("warning[people-undeclared]"),
        "{}",
        checked.stderr
    );
}

#[test]
fn headings_without_styles_are_found_in_nepali_and_khmer() {
    let root = starter();
    let mut doc = Docx::default();
    doc.bold("गाउँको रेडियो")
        .text("", "यो परियोजना दश गाउँमा चल्यो।")
        .point(&run("पृष्ठभूमि र सन्दर्भ", "<w:b/>"))
        .text("", "समुदायले आफैं सुरु गर्यो।")
        .bold("२. कार्यान्वयन:")
        .text("", "हरेक हप्ता कार्यक्रम।")
        .bold("हाम्रो टोली")
        .text("", "पाँच जना।");
    let outcome = import(&root, "report.docx", &doc.bytes(NAME), &["--id", "radio"]);
    assert_eq!(outcome.code, 0, "{}\n{}", outcome.stderr, outcome.stdout);
    says(&outcome, "language: ne");
    let text = read(&root, "practices/radio/index.ne.md");
    assert!(text.contains("title: \"गाउँको रेडियो\""), "{text}");
    assert!(text.contains("## पृष्ठभूमि र सन्दर्भ\n\nसमुदायले"), "{text}");
    assert!(text.contains("## हाम्रो टोली\n\nपाँच जना।"), "{text}");
    assert!(
        text.contains("-->\n\nयो") || text.contains("---\n\nयो"),
        "the lead: {text}"
    );

    // A form: the label of the section in one cell, the text in the next.
    let cell = |text: &str| paragraph("", &run(text, ""));
    let mut doc = Docx::default();
    doc.text("Title", "វិទ្យុភូមិ").table(&[
        &[cell("ប្រវត្តិ និងបរិបទ"), cell("គម្រោងនេះដំណើរការនៅក្នុងភូមិ។")],
        &[
            cell("Implementation"),
            format!("{}{}", cell("ជំហានទីមួយ"), cell("ជំហានទីពីរ")),
        ],
        &[cell("ថវិកា"), cell("តិចតួច")],
    ]);
    let asked = ["--id", "radio-km", "--collection", "practices"];
    let outcome = import(&root, "form.docx", &doc.bytes(NAME), &asked);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    says(&outcome, "language: km");
    let text = read(&root, "practices/radio-km/index.km.md");
    assert!(text.contains("ជំហានទីមួយ\n\nជំហានទីពីរ"), "{text}");
    assert!(text.contains("## ថវិកា\n\nតិចតួច"), "{text}");
    assert_accepted(&root);
}

#[test]
fn what_cannot_be_imported_says_why_and_writes_nothing() {
    let root = starter();
    let before = files(root.path());
    let mut doc = Docx::default();
    doc.text("Title", "Budget").text("", "No headings.");
    let plain = doc.bytes(NAME);
    let refused = |name: &str, bytes: &[u8], args: &[&str], said: &str| {
        let outcome = import(&root, name, bytes, args);
        assert_eq!(outcome.code, 2, "{name}\n{}", outcome.stderr);
        assert!(outcome.stderr.contains(said), "{name}\n{}", outcome.stderr);
    };
    refused("a.docx", b"not a zip", &[], "is damaged");
    refused(
        "a.docx",
        &zipped([("x.txt", &b"x"[..])].into_iter()),
        &[],
        "no Word document",
    );
    let compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    refused("a.doc", &compound, &[], "Word 97");
    let locked: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    refused(
        "a.docx",
        &[&compound[..], &locked].concat(),
        &[],
        "password",
    );
    refused("a.docx", &plain[..plain.len() / 2], &[], "is damaged");
    let bomb = vec![b' '; 40 * 1024 * 1024];
    refused(
        "a.docx",
        &zipped([("word/document.xml", &bomb[..])].into_iter()),
        &[],
        "too large",
    );
    let entity = b"<!DOCTYPE x [<!ENTITY a \"b\">]><w:document/>";
    refused(
        "a.docx",
        &zipped([("word/document.xml", &entity[..])].into_iter()),
        &[],
        "entities",
    );
    refused("a.docx", &plain, &[], "--collection");
    refused(
        "a.docx",
        &plain,
        &["--collection", "practises"],
        "`practices`",
    );
    refused(
        "a.docx",
        &plain,
        &["--collection", "practices", "--id", "../x"],
        "`../x`",
    );
    refused(
        "a.docx",
        &plain,
        &["--collection", "practices", "--lang", "xx"],
        "`xx`",
    );
    refused("a.txt", b"x", &[], ".docx");
    assert!(before == files(root.path()), "nothing was written");
    let mut doc = Docx::default();
    doc.text("Title", "Call 081-234-5678").text("", "Text.");
    let named = doc.bytes(NAME);
    refused("a.docx", &named, &["--collection", "practices"], "--id");
    assert!(before == files(root.path()), "nothing was written");
    // The second time the place is taken.
    assert_eq!(
        import(&root, "a.docx", &plain, &["--collection", "practices"]).code,
        0
    );
    refused(
        "a.docx",
        &plain,
        &["--collection", "practices"],
        "--id budget-2",
    );
}

#[test]
fn without_pandoc_the_message_says_how_to_get_it() {
    let root = starter();
    let path = root.path().join("report.docx");
    let mut doc = Docx::default();
    doc.text("Title", "X")
        .text("Heading1", "Background")
        .text("Heading1", "Ethics");
    fs::write(&path, doc.bytes(NAME)).expect("the document");
    let args = ["import", path.to_str().expect("UTF-8")];
    let outcome = fieldbook_with(root.path(), &args, &[("PATH", "")]);
    assert_eq!(outcome.code, 2, "{}", outcome.stdout);
    for way in ["winget", "brew", "apt", "pandoc.org"] {
        assert!(outcome.stderr.contains(way), "{}", outcome.stderr);
    }
}
