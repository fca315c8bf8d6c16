//! An exported index for archives that compress many files together.

use super::wire;

/// The shards of one language again, not deflated. `root` is the script of its root.
///
/// They have their old names, though those are hashes of other contents: the root says them. `None` for
/// anything but an index.
pub fn plain(root: &str) -> Option<impl Fn(&str) -> Option<String> + use<>> {
    let dictionary = wire::root(&wire::decode(root, &[])?)?.records.dictionary;
    Some(move |script: &str| {
        // Only files of records have the dictionary. What needs it cannot be inflated without, and
        // what can is the same with it.
        let payload = wire::decode(script, &[]).or_else(|| wire::decode(script, &dictionary));
        payload.map(|payload| wire::plain(&payload))
    })
}
