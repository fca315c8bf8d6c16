//! Packs what the program carries: themes, messages, the content model and the site that `init` writes.
//!
//! The pack is what `src/embedded.rs` reads: for each file the length of its path (4 bytes, little
//! endian), the path, the length of its content (4 bytes) and the content; all of it deflated, which
//! takes a quarter of the room.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// A folder, and which of its files are carried, by their paths.
type Folder = (&'static str, fn(&str) -> bool);

const CARRIED: [Folder; 5] = [
    ("content", is_model),
    ("docs/rules", |path| path.ends_with(".md")),
    ("i18n", |path| path.ends_with(".ftl")),
    ("starter", |_| true),
    ("themes", |_| true),
];

fn main() -> io::Result<()> {
    let mut files = BTreeMap::new();
    for (folder, is_carried) in CARRIED {
        println!("cargo:rerun-if-changed={folder}");
        collect(Path::new(folder), &mut |path| {
            let name = path.to_string_lossy().replace('\\', "/");
            if is_carried(&name) {
                files.insert(name, fs::read(path)?);
            }
            Ok(())
        })?;
    }
    let target = PathBuf::from(std::env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    let pack = fs::File::create(target.join("embedded.pack"))?;
    let mut pack = ZlibEncoder::new(pack, Compression::best());
    for (name, bytes) in &files {
        for part in [name.as_bytes(), bytes] {
            let length = u32::try_from(part.len()).map_err(io::Error::other)?;
            pack.write_all(&length.to_le_bytes())?;
            pack.write_all(part)?;
        }
    }
    pack.finish()?;
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        // Relocations of one bit instead of 24 bytes each: a megabyte. Linkers that do not know it warn.
        println!("cargo:rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
        // Only the release profile is built for size, and there a panic aborts.
        if is("OPT_LEVEL", "s") {
            leave_out_unwinding(&target)?;
        }
    }
    Ok(())
}

/// Leaves out the tables that say how to unwind a panic, another megabyte: nobody reads them in a
/// program whose panics abort. No setting of a profile says so.
fn leave_out_unwinding(target: &Path) -> io::Result<()> {
    let script = target.join("without-unwinding.ld");
    let tables = "*(.eh_frame) *(.eh_frame_hdr) *(.gcc_except_table*)";
    fs::write(
        &script,
        format!("SECTIONS {{ /DISCARD/ : {{ {tables} }} }} INSERT AFTER .text;\n"),
    )?;
    println!("cargo:rustc-link-arg-bins=-Wl,--no-eh-frame-hdr");
    println!("cargo:rustc-link-arg-bins=-Wl,-T,{}", script.display());
    Ok(())
}

/// The content model of this repository, without its entries.
fn is_model(path: &str) -> bool {
    let is_in = |folder: &str| path.starts_with(&format!("content/{folder}/"));
    path.ends_with("/_collection.toml")
        || (is_in("_vocabularies") && path.ends_with(".toml"))
        || (is_in("_rules") && path.ends_with(".yml"))
}

fn collect(folder: &Path, found: &mut dyn FnMut(&Path) -> io::Result<()>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, found)?;
        } else {
            found(&path)?;
        }
    }
    Ok(())
}
