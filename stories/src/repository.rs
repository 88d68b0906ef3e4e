//! The files of the repository: finding, reading, measuring them.

use std::path::{Path, PathBuf};
use syn::spanned::Spanned as _;

/// The repository's root.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// All files below `folder` (from the root) whose name ends with `.ending`, as paths from the root, sorted.
/// What a build leaves behind is not ours.
#[must_use]
pub fn files(folder: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut |path| {
        if path.extension().is_some_and(|its| its == ending) {
            found.push(path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned());
        }
    });
    found.sort();
    found
}

fn walk(folder: &Path, see: &mut impl FnMut(&Path)) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_str().unwrap_or_default();
        if path.is_dir() && !["target", "node_modules", "out", ".git"].contains(&name) {
            walk(&path, see);
        } else if path.is_file() {
            see(&path);
        }
    }
}

/// The text of a file, by its path from the root.
///
/// # Panics
/// Where it can not be read.
#[must_use]
pub fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// A Rust file, taken apart.
///
/// # Panics
/// Where it does not parse.
#[must_use]
pub fn parsed(path: &str) -> syn::File {
    syn::parse_file(&text(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// Rust files of the product: everything below `crates/*/src` and the testkit.
#[must_use]
pub fn rust_files() -> Vec<String> {
    let product = files("crates", "rs").into_iter().filter(|path| path.contains("/src/"));
    product.chain(files("testkit/src", "rs")).collect()
}

/// Is this a file of tests: in a folder or file called `tests`?
#[must_use]
pub fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/")
}

/// Lines of code: not empty, not a comment, not in an item marked `#[cfg(test)]`.
#[must_use]
pub fn lines_of_code(path: &str) -> usize {
    let apart: Vec<(usize, usize)> = parsed(path)
        .items
        .iter()
        .filter(|item| matches!(item, syn::Item::Mod(module) if is_for_tests(&module.attrs)))
        .map(|item| (item.span().start().line, item.span().end().line))
        .collect();
    let is_apart = |line: usize| apart.iter().any(|(from, to)| (*from..=*to).contains(&line));
    let is_code = |line: &str| !line.trim().is_empty() && !line.trim_start().starts_with("//");
    (1..).zip(text(path).lines()).filter(|(number, line)| !is_apart(*number) && is_code(line)).count()
}

/// Is this marked `#[cfg(test)]`?
#[must_use]
pub fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
    })
}
