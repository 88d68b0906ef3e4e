//! How large files, functions and folders may grow.

use crate::{Excuses, report};
use std::collections::BTreeMap;
use torg_stories::functions::functions;
use torg_stories::repository::{files, is_test, lines_of_code, parsed, rust_files, text};

const MOST_LINES_OF_A_FILE: usize = 400;
const MOST_LINES_OF_A_FUNCTION: usize = 60;
const MOST_PARAMETERS: usize = 5;
const MOST_FILES_OF_A_FOLDER: usize = 12;

const LARGE_FILES: &[(&str, &str)] = &[];

const LONG_FUNCTIONS: &[(&str, &str)] = &[];

const FULL_FOLDERS: &[(&str, &str)] = &[
    ("crates/domain/src", "one file per noun, and the nouns are that many"),
    ("crates/engine/src", "one file or folder per calculation"),
    ("crates/stages/src/ground/access", "one rule file per noun"),
    ("crates/web/src", "one file per thing a request meets"),
    ("crates/web/src/pages/capture", "one file per page"),
    ("crates/web/src/pages/meet", "one file per page"),
];

/// Rust files that count: the product, the testkit, tests and stories.
fn all_files() -> Vec<String> {
    let tests = files("crates", "rs").into_iter().filter(|path| path.contains("/tests/"));
    let mut all: Vec<String> = rust_files().into_iter().chain(tests).chain(files("stories", "rs")).collect();
    all.sort();
    all.dedup();
    all
}

#[test]
fn no_file_grows_past_four_hundred_lines_of_code() {
    let large = all_files().into_iter().filter_map(|path| {
        let lines = lines_of_code(&path);
        let complaint = format!("{path}: {lines} lines of code; make it a folder split by noun");
        (lines > MOST_LINES_OF_A_FILE).then_some((path, complaint))
    });
    report(Excuses(LARGE_FILES).judge(large.collect()));
}

#[test]
fn no_function_grows_past_sixty_lines_or_five_parameters() {
    let long = rust_files().into_iter().filter(|path| !is_test(path)).flat_map(|path| {
        let all = functions(&parsed(&path)).into_iter();
        let wrong = all.filter(|f| f.lines > MOST_LINES_OF_A_FUNCTION || f.parameters > MOST_PARAMETERS);
        wrong
            .map(|f| {
                let complaint = format!("{path} {}: {} lines, {} parameters", f.name, f.lines, f.parameters);
                (format!("{path} {}", f.name), complaint)
            })
            .collect::<Vec<_>>()
    });
    report(Excuses(LONG_FUNCTIONS).judge(long.collect()));
}

#[test]
fn no_folder_holds_more_than_twelve_files() {
    let mut folders: BTreeMap<String, usize> = BTreeMap::new();
    for path in rust_files().into_iter().filter(|path| !path.ends_with("/tests.rs")) {
        let folder = path.rsplit_once('/').map(|(folder, _)| folder.to_owned()).unwrap_or_default();
        *folders.entry(folder).or_default() += 1;
    }
    let full = folders.into_iter().filter(|(_, count)| *count > MOST_FILES_OF_A_FOLDER);
    let breaches = full.map(|(folder, count)| {
        let complaint = format!("{folder}: {count} files; split by noun");
        (folder, complaint)
    });
    report(Excuses(FULL_FOLDERS).judge(breaches.collect()));
}

#[test]
fn every_file_says_at_its_head_what_it_is_for() {
    let silent = all_files().into_iter().filter(|path| !is_test(path)).filter(|path| {
        let text = text(path);
        let head = text.lines().next().unwrap_or_default();
        !head.starts_with("//! ") || head.len() < 8
    });
    report(silent.map(|path| format!("{path}: begin with a line `//! what it is for`")));
}
