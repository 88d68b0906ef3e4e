//! Names that say nothing are refused, so that a second home for a kind of code does not grow.

use crate::report;
use torg_stories::functions::functions;
use torg_stories::repository::{files, is_test, parsed, rust_files};

/// Names of files, folders and modules that say nothing about what is inside.
const EMPTY_NAMES: &[&str] = &[
    "utils", "util", "common", "helper", "helpers", "misc", "core", "shared", "manager", "managers",
    "service", "services", "lib2",
];

/// Beginnings of function names that hide what is decided.
const EMPTY_VERBS: &[&str] = &["handle_", "process_", "do_", "create_or_update_", "manage_"];

#[test]
fn files_and_folders_have_names_that_say_something() {
    let everything = ["rs", "html", "css", "mjs", "js"].into_iter().flat_map(|ending| {
        ["crates", "testkit", "stories", "browser", "bench"]
            .into_iter()
            .flat_map(move |folder| files(folder, ending))
    });
    report(everything.filter_map(|path| {
        let words = path.split(['/', '.']).any(|word| EMPTY_NAMES.contains(&word.to_lowercase().as_str()));
        words.then(|| format!("{path}: the name does not say what is inside"))
    }));
}

#[test]
fn functions_are_named_by_what_they_decide_or_answer() {
    report(rust_files().iter().filter(|path| !is_test(path)).flat_map(|path| {
        let named = functions(&parsed(path)).into_iter().map(|function| function.name);
        let empty = named.filter(|name| EMPTY_VERBS.iter().any(|verb| name.starts_with(verb)));
        empty.map(|name| format!("{path}: {name}")).collect::<Vec<_>>()
    }));
}
