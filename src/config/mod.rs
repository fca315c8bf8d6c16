//! What the site's own TOML files say: `site.toml`, the collections, the vocabularies.

mod briefs;
mod collections;
mod editor;
mod feedback;
mod fields;
mod fonts;
mod forge;
mod ids;
mod languages;
mod model;
mod pictures;
mod safeguarding;
mod site;
mod table;
mod theme;
mod tools;
mod vocabularies;

pub use briefs::Brief;
pub use collections::{Collection, List, Needs, Requirement, Review, Sort, Threshold};
pub use editor::{Backend, Editor};
pub use feedback::{FEEDBACK_BODY, FEEDBACK_TITLE, Feedback};
pub use fields::{Field, FieldKind, TermField};
pub use fonts::Font;
pub use forge::{Forge, Share};
pub use ids::{CollectionId, TermId, VocabularyId};
pub use languages::{Language, LanguageId, Languages};
pub use model::{COLLECTION_FILE, Model, VOCABULARIES};
pub use pictures::{Coverage, Partners, Pictures, Timeline};
pub use safeguarding::Safeguarding;
pub use site::SiteConfig;
pub use theme::theme_engine;
pub use tools::{Clock, Handout, Tools};
pub use vocabularies::{Names, Term, Vocabulary};
