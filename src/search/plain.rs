//! An exported index for archives that compress many files together.

use super::wire;

/// Makes the shards of one language anew, not deflated.
///
/// They have their old names, though those are hashes of other contents: the root says them.
pub struct Plain {
    dictionary: Vec<u8>,
}

impl Plain {
    /// `root` is the script of the language's root; `None` for anything else.
    pub fn new(root: &str) -> Option<Self> {
        let root = wire::root(&wire::decode(root, &[])?)?;
        Some(Self {
            dictionary: root.records.dictionary,
        })
    }

    /// `None` for what is not a shard.
    pub fn shard(&self, script: &str) -> Option<String> {
        // Only files of records have the dictionary. What needs it cannot be inflated without, and
        // what can is the same with it.
        let payload =
            wire::decode(script, &[]).or_else(|| wire::decode(script, &self.dictionary))?;
        Some(wire::plain(&payload))
    }
}
