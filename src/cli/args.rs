//! The arguments of every command.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Turns a folder of Markdown case studies and guides into a multilingual static site.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true)]
pub struct Cli {
    /// The site's folder, which holds `site.toml`
    #[arg(long, global = true, default_value = ".", value_name = "DIR")]
    pub root: PathBuf,

    /// The language of messages, for example `th` [default: from the environment]; `export` takes
    /// several, which are the languages of the package
    #[arg(long, global = true, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<String>,

    /// Print nothing but problems
    #[arg(long, short, global = true)]
    pub quiet: bool,

    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build the site
    #[command(after_help = "Example:\n  fieldbook build --base-url https://practices.example/")]
    Build(BuildArgs),
    /// Report problems, and mend with `--fix` what can be mended without asking
    #[command(
        after_help = "Examples:\n  fieldbook check content/practices/northnet\n  fieldbook check --fix\n  fieldbook check --changed=origin/main --format github"
    )]
    Check(CheckArgs),
    /// Serve the site on this computer and reload pages when files change
    #[command(after_help = "Example:\n  fieldbook serve --port 8000")]
    Serve(ServeArgs),
    /// Search the site's content, or a site that was built
    #[command(
        after_help = "Examples:\n  fieldbook search \"joint advocacy\" --country TH\n  fieldbook search --root public --lang th เครือข่าย --json"
    )]
    Search(SearchArgs),
    /// Write a new site that builds at once
    #[command(after_help = "Example:\n  fieldbook init my-site")]
    Init(InitArgs),
    /// Write a new entry to be filled in; `--lang` is the language it is written in
    #[command(
        after_help = "Examples:\n  fieldbook new practices \"Village radio\"\n  fieldbook new practices \"วิทยุหมู่บ้าน\" --lang th --id village-radio"
    )]
    New(NewArgs),
    /// Make drafts of a Word file, a table or the content of a Hugo or Zola site
    #[command(
        after_help = "Examples:\n  fieldbook import report.docx\n  fieldbook import รายงาน.docx --collection practices --lang th --id village-radio\n  fieldbook import organisations.csv\n  fieldbook import ../old-site/content --collection news"
    )]
    Import(ImportArgs),
    /// Write a translation to be filled in, with the source text beside every blank
    #[command(after_help = "Example:\n  fieldbook translate practices/northnet km")]
    Translate(TranslateArgs),
    /// Make packages that open without a network
    #[command(subcommand)]
    Export(ExportCommand),
    /// Say whether a copy of a package or site is whole and unaltered, who signed it, how old it is, and
    /// what in it was withdrawn since
    #[command(
        after_help = "Examples:\n  fieldbook verify /media/usb/fieldbook\n  fieldbook verify fieldbook-th.zip --key minisign.pub --revocations https://practices.example/revocations.json"
    )]
    Verify(VerifyArgs),
    /// Bring a copy of a package up to date with what `export zip --since` has made
    #[command(
        after_help = "Example:\n  fieldbook apply fieldbook-since-2026-11-22.zip /media/usb/fieldbook --key minisign.pub"
    )]
    Apply(ApplyArgs),
    /// Work on translations
    #[command(subcommand)]
    L10n(L10nCommand),
    /// Take an entry off the site in every language, and say so to those who have copies
    #[command(
        after_help = "Example:\n  fieldbook withdraw practices/northnet --key ~/.minisign/minisign.key"
    )]
    Withdraw(WithdrawArgs),
    /// Print the model as JSON Schemas of front matter, or write files that are made from it
    #[command(
        after_help = "Examples:\n  fieldbook schema\n  fieldbook schema --out schemas\n  fieldbook schema --forge\n  fieldbook schema --cms --lang th"
    )]
    Schema(SchemaArgs),
    /// Say what a code in square brackets means, why it matters and what to do
    #[command(after_help = "Example:\n  fieldbook explain phone-number")]
    Explain(ExplainArgs),
    /// Count what there is and what is missing
    #[command(subcommand)]
    Report(ReportCommand),
}

#[derive(Debug, Args)]
pub struct BuildArgs {
    /// Where to write the site, relative to the site's folder
    #[arg(long, default_value = "public", value_name = "DIR")]
    pub out: PathBuf,

    /// Where the site will be served
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,

    /// Use another theme than `site.toml` names
    #[arg(long, value_name = "NAME")]
    pub theme: Option<String>,

    /// Let warnings fail the build
    #[arg(long)]
    pub strict: bool,

    /// Build drafts and entries in review too
    #[arg(long)]
    pub drafts: bool,

    /// Print how long each stage took
    #[arg(long)]
    pub timings: bool,
}

#[derive(Debug, Subcommand)]
pub enum ExportCommand {
    /// The site, or some languages and collections of it, as a folder to unpack and open
    #[command(
        after_help = "Examples:\n  fieldbook export zip\n  fieldbook export zip --lang th,lo --collection practices --out usb/practices.zip\n  fieldbook export zip --since usb/fieldbook/manifest.json --key ~/.minisign/minisign.key"
    )]
    Zip(ZipArgs),
    /// Pages for print, set by typst: one page, chosen ones as a book, or all of a collection
    #[command(
        after_help = "Examples:\n  fieldbook export pdf factsheets/joint-advocacy-on-two-pages\n  fieldbook export pdf briefs/law-policy-makers/th --lang th\n  fieldbook export pdf --collection practices --lang my\n  fieldbook export pdf --collection factsheets --each --out sheets"
    )]
    Pdf(PdfArgs),
    /// The site as one file for Kiwix, with its own search in it
    #[command(
        after_help = "Examples:\n  fieldbook export zim\n  fieldbook export zim --lang km --out usb/practices.zim"
    )]
    Zim(PackageArgs),
    /// A list of everything published, as data and as references; without `--format` all in a zip
    #[command(
        after_help = "Examples:\n  fieldbook export catalogue\n  fieldbook export catalogue --format bibtex --out fieldbook.bib\n  fieldbook export catalogue --collection sources --format csl"
    )]
    Catalogue(CatalogueArgs),
    /// The texts that are searched, with settings for OpenSearch and Quickwit, in a zip
    #[command(after_help = "Example:\n  fieldbook export ndjson --out search.zip")]
    Ndjson(PackageArgs),
    /// Each language as one file, for phones that cannot open folders
    #[command(
        after_help = "Examples:\n  fieldbook export html --lang th\n  fieldbook export html --collection practices"
    )]
    Html(PackageArgs),
    /// Entries as a book for e-readers
    #[command(
        after_help = "Examples:\n  fieldbook export epub guides/networking-and-coordination --lang km\n  fieldbook export epub --collection practices\n  fieldbook export epub --lang th \"https://practices.example/th/my-collection/#practices/northnet,guides/joint-advocacy\""
    )]
    Epub(EpubArgs),
}

#[derive(Debug, Args)]
pub struct PdfArgs {
    /// Addresses below the language: an entry, a handout (`sessions/x/handout`), a brief; several make
    /// a book in their order [default: all entries]
    #[arg(value_name = "PAGE")]
    pub pages: Vec<String>,

    /// A file for each page, in the folder that `--out` names
    #[arg(long)]
    pub each: bool,

    #[command(flatten)]
    pub package: PackageArgs,
}

/// What every package is made of; `--lang` names its languages.
#[derive(Clone, Debug, Args)]
pub struct PackageArgs {
    /// Only this collection and what its entries cannot do without [default: all]
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub collection: Vec<String>,

    /// The file to write [default: in `packages/`, named after the site]
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,

    /// The secret key that signs the package's manifest, as `minisign -G` writes it
    #[arg(long, value_name = "FILE")]
    pub key: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct ZipArgs {
    #[command(flatten)]
    pub package: PackageArgs,

    /// Only what changed since an older package: its `manifest.json`, or a zip or folder that holds it;
    /// `apply` adds it to a copy of that package
    #[arg(long, value_name = "MANIFEST")]
    pub since: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct CatalogueArgs {
    #[command(flatten)]
    pub package: PackageArgs,

    /// Only this format, as one file
    #[arg(long, value_enum)]
    pub format: Option<CatalogueFormat>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CatalogueFormat {
    /// A table for spreadsheets
    Csv,
    /// Every field of every entry
    Json,
    /// Entries in the words of schema.org
    Jsonld,
    /// The vocabularies as SKOS, in Turtle
    Skos,
    /// References for BibLaTeX
    Bibtex,
    /// References for reference managers
    Ris,
    /// References for citation processors
    Csl,
}

#[derive(Debug, Args)]
pub struct EpubArgs {
    /// Entries as `collection/id`, or the link of somebody's collection [default: all]
    #[arg(value_name = "ENTRY")]
    pub entries: Vec<String>,

    #[command(flatten)]
    pub package: PackageArgs,
}

#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Report only what is wrong in these files and folders
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// Report only what is wrong in files that differ from a git revision, and what they break
    /// elsewhere [default revision: where the branch left `origin`'s default branch]
    #[arg(
        long,
        value_name = "REVISION",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "",
        conflicts_with = "paths"
    )]
    pub changed: Option<String>,

    /// First mend layout and take metadata out of pictures; what pages say stays the same
    #[arg(long)]
    pub fix: bool,

    /// How to print what was found
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Drawn, with the line
    Human,
    /// A list
    Json,
    /// Annotations of a pull request, from the log of GitHub Actions
    Github,
    /// A report of GitLab Code Quality
    Gitlab,
    /// SARIF 2.1.0
    Sarif,
}

#[derive(Debug, Args)]
pub struct ServeArgs {
    /// The port on this computer
    #[arg(long, default_value_t = 8000)]
    pub port: u16,

    /// Serve drafts and entries in review too
    #[arg(long)]
    pub drafts: bool,
}

#[derive(Debug, Args)]
pub struct SearchArgs {
    /// Words, "phrases" and -excluded words; `--lang` is the reader's language
    #[arg(required = true, allow_hyphen_values = true)]
    pub query: String,

    /// Only entries with this topic; several are alternatives
    #[arg(long, value_name = "ID")]
    pub topic: Vec<String>,

    /// Only entries about this country, an ISO 3166 code
    #[arg(long, value_name = "CODE")]
    pub country: Vec<String>,

    /// Only entries at this level
    #[arg(long, value_name = "ID")]
    pub level: Vec<String>,

    /// Only entries for this audience
    #[arg(long, value_name = "ID")]
    pub audience: Vec<String>,

    /// Only entries of this collection
    #[arg(long, value_name = "NAME")]
    pub collection: Vec<String>,

    /// Only entries with this value of any other field
    #[arg(long = "where", value_name = "FIELD=VALUE")]
    pub others: Vec<String>,

    /// The most results to print
    #[arg(long, default_value_t = 10)]
    pub limit: usize,

    /// Leave out the first results
    #[arg(long, default_value_t = 0)]
    pub offset: usize,

    /// Only what other forms of the words find in addition
    #[arg(long)]
    pub wider: bool,

    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct InitArgs {
    /// The folder to write; it must be empty or not exist
    pub dir: PathBuf,
}

#[derive(Debug, Subcommand)]
pub enum L10nCommand {
    /// Record that translations match their sources as they are now
    #[command(
        after_help = "Example:\n  fieldbook l10n accept content/practices/northnet/index.th.md"
    )]
    Accept {
        /// Translated files, or folders that hold them
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
    /// Print an entry's texts and their translations as a PO file, for a translation office
    #[command(
        after_help = "Example:\n  fieldbook l10n export practices/northnet km > northnet.km.po"
    )]
    Export(TranslateArgs),
    /// Write the translation that a PO file holds
    #[command(after_help = "Example:\n  fieldbook l10n import northnet.km.po")]
    Import {
        /// A file that `l10n export` has written and somebody has translated
        file: PathBuf,
    },
}

#[derive(Debug, Args)]
pub struct NewArgs {
    /// The folder below `content/`, for example `practices`
    pub collection: String,

    /// The title, in quotes if it has several words
    pub title: String,

    /// The name of the entry's folder: a-z, 0-9 and hyphens [default: made from the title]
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
}

#[derive(Debug, Args)]
pub struct ImportArgs {
    /// A `.docx` file, a `.csv` file, or a folder with Markdown files; it stays as it is
    #[arg(value_name = "FILE")]
    pub path: PathBuf,

    /// The folder below `content/` [default: what the headings, the file's name or the folders say]
    #[arg(long, value_name = "NAME")]
    pub collection: Option<String>,

    /// The name of the new entry's folder, for a Word file [default: made from the title]
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
}

#[derive(Debug, Args)]
pub struct TranslateArgs {
    /// The entry, for example `practices/northnet`
    #[arg(value_name = "COLLECTION/ID")]
    pub entry: String,

    /// The language to translate into, for example `km`
    #[arg(value_name = "LANG")]
    pub language: String,
}

#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The code, for example `phone-number`
    pub code: String,
}

#[derive(Debug, Args)]
pub struct WithdrawArgs {
    /// The entry, for example `practices/northnet`
    #[arg(value_name = "COLLECTION/ID")]
    pub entry: String,

    /// The secret key that signs the list of what was withdrawn, as `minisign -G` writes it
    #[arg(long, value_name = "FILE")]
    pub key: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// A folder that holds `manifest.json`, a zip of one, or a file with its `.manifest.json` beside it
    #[arg(value_name = "DIR|ZIP|FILE")]
    pub copy: PathBuf,

    /// A newer list of what was withdrawn: the site's `revocations.json`, as a file or an address, which
    /// `curl` loads
    #[arg(long, value_name = "FILE|URL")]
    pub revocations: Option<String>,

    /// The public key of who makes the packages: its text or a file [default: `revocation_key` of
    /// `site.toml`]
    #[arg(long, value_name = "KEY")]
    pub key: Option<String>,

    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct ApplyArgs {
    /// What `export zip --since` has made
    #[arg(value_name = "UPDATE.zip")]
    pub update: PathBuf,

    /// The folder with the older copy
    #[arg(value_name = "DIR")]
    pub copy: PathBuf,

    /// The public key of who makes the packages: its text or a file [default: `revocation_key` of
    /// `site.toml`]
    #[arg(long, value_name = "KEY")]
    pub key: Option<String>,
}

#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// Write the files for GitHub and GitLab instead: the form for sharing an experience, the
    /// checklist of pull requests, owners, and the jobs that check a change
    #[arg(long)]
    pub forge: bool,

    /// Print the configuration of the form editor instead, for the language of `--lang`
    #[arg(long, conflicts_with_all = ["forge", "out"])]
    pub cms: bool,

    /// Where to write: a folder for schemas, or the repository's root [default with `--forge`: the
    /// site's folder]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum ReportCommand {
    /// Show how far the translations are, language by language
    #[command(after_help = "Example:\n  fieldbook report translations --json")]
    Translations {
        /// Print JSON, with every entry
        #[arg(long)]
        json: bool,
    },
    /// Show which topics, countries and the like have entries, and which have none
    #[command(after_help = "Example:\n  fieldbook report coverage --json")]
    Coverage {
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Show what falls due, which reviews are missing and which rules are waived
    #[command(
        after_help = "Examples:\n  fieldbook report reviews\n  fieldbook report reviews --sheet practices/northnet --lang th > sheet.html"
    )]
    Reviews {
        /// Print JSON
        #[arg(long, conflicts_with = "sheet")]
        json: bool,

        /// Print the sheet for a reviewer of this entry, as a page of HTML in the language `--lang`
        #[arg(long, value_name = "COLLECTION/ID")]
        sheet: Option<String>,
    },
}
