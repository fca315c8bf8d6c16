//! Languages on the page: numbers, dates, lists, order and names from CLDR, and messages in Fluent.
//!
//! Two traps decide the design. ICU's calendar for a language need not be Gregorian (Thai counts
//! 2545 where a report says 2002), so [`Locale`] formats only Gregorian dates. And Fluent's runtime
//! brings plural rules of its own that disagree with CLDR, so [`Messages`] never asks them.

mod catalogue;
mod collation;
mod dates;
mod letters;
mod locale;
mod locales;
mod long_dates;
mod messages;
mod names;
mod numbers;
mod plural_selectors;

pub use catalogue::MessageFile;
pub use dates::{DateError, PartialDate};
pub use locale::{Direction, Locale};
pub use locales::Locales;
pub use messages::Messages;
