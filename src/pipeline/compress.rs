//! Compressing what packages hold, on all cores.

use std::io;

use rayon::prelude::*;

use crate::export::zim;

/// A Zstandard frame of each, in their order.
pub fn compress(all: Vec<Vec<u8>>) -> io::Result<Vec<Vec<u8>>> {
    all.par_iter().map(|bytes| zim::compressed(bytes)).collect()
}
