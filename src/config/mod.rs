//! What the site's own TOML files say: `site.toml`, the collections, the vocabularies.

mod briefs;
mod collections;
mod editor;
mod fields;
mod forge;
mod ids;
mod languages;
mod model;
mod safeguarding;
mod site;
mod table;
mod theme;
mod vocabularies;

pub use briefs::Brief;
pub use collections::{
    Collection, Coverage, List, Needs, Requirement, Review, Sort, TermField, Threshold,
};
pub use editor::{Backend, Editor};
pub use fields::{Field, FieldKind};
pub use forge::{Forge, Share};
pub use ids::{CollectionId, TermId, VocabularyId};
pub use languages::{Language, LanguageId, Languages};
pub use model::{COLLECTION_FILE, Model, VOCABULARIES};
pub use safeguarding::Safeguarding;
pub use site::SiteConfig;
pub use theme::theme_engine;
pub use vocabularies::{Names, Term, Vocabulary};
