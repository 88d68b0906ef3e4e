//! Lists every `locales/<language>/<stage>.ftl` for embedding, so that a stage adds a file and nothing else.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const LANGUAGES: [&str; 4] = ["en", "sv", "da", "nb"];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../locales");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut list = String::from("&[\n");
    for language in LANGUAGES {
        let folder = root.join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in ftl_files(&folder)? {
            let path = file.canonicalize()?;
            let stage = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            // Writing to a String can't fail.
            let _ = writeln!(
                list,
                "    ({language:?}, {stage:?}, include_str!({:?})),",
                path.display().to_string()
            );
        }
    }
    list.push(']');
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());
    fs::write(out.join("locale_files.rs"), list)
}

/// A language without a folder is allowed: its words are then English.
fn ftl_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    files.retain(|path| path.extension().is_some_and(|end| end == "ftl"));
    files.sort();
    Ok(files)
}
