//! What templates see: one struct for each template, the same for every theme.
//!
//! Text is plain and is escaped by the engine; fields named `html` are safe HTML. Addresses are
//! relative to the page and name a file. Numbers and dates are already written for the language.

mod brief;
mod coverage;
mod design;
mod download;
mod entry;
mod handout;
mod home;
mod lists;
mod offline;
mod page;
mod pictures;
mod review_rules;
mod search;
mod tools;

pub use brief::{BriefItem, BriefReaders, BriefShown, BriefView, BriefsView};
pub use coverage::{CoverageView, DueEntry, Segment, StaleEntry, TranslationRow};
pub use design::DesignView;
pub use download::{DownloadFile, DownloadKind, DownloadView};
pub use entry::{
    Block, Clock, CriterionView, EntryView, Fact, FactValue, Group, NoticeView, RatingView,
    RecordBlock, ReviewView, TocItem, Tools,
};
pub use handout::HandoutView;
pub use home::{Browse, ChooserView, CollectionCard, Featured, HomeView, Need, NotFoundView};
pub use lists::{
    CollectionGroup, GlossaryItem, GlossaryLetter, GlossaryView, ListView, Pager, TermGroup,
    TermView, TermsView,
};
pub use offline::OfflineView;
pub use page::{Card, LanguageLink, Link, Page};
pub use pictures::{
    Alike, CellList, EvidenceView, Grid, GridCell, GridRow, Listed, Network, Node, Note, Partner,
    PartnerRow, PartnersView, Rest, Stroke, Tick, Tile, TileMap, TimedEntry, Timeline,
    TimelineView, Year, YearBar,
};
pub use review_rules::{Question, ReviewRules, ReviewRulesView};
pub use search::{
    Facet, FacetValue, IndexItem, IndexSection, IndexView, PluralForm, ResultLanguage,
    SearchEngine, SearchView,
};
pub use tools::ToolView;
