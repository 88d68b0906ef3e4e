//! Every word a page asks for is written, and no word is written that nothing asks for.
//! That all languages hold the same words is tested in `crates/lang`.

use crate::report;
use std::collections::BTreeSet;
use torg_stories::literals::{Literal, literals};
use torg_stories::repository::{files, text};

/// Small words every language has ready, whether or not a sentence joins names by them just now.
const SPARE: &[&str] = &["word-and", "word-or", "word-date"];

/// Functions of `Page`, `Phrases` and `Guest` that take a key, and which argument it is.
const ASKING: &[(&str, usize)] = &[("t", 0), ("n", 0), ("with", 0), ("k_of_n", 0), ("page", 1)];

/// Beginnings of keys that are put together from a value read from the database or a rule.
const PUT_TOGETHER: &[&str] = &["deed-", "done-", "field-", "refusal-"];

fn english() -> BTreeSet<String> {
    let lines = files("locales/en", "ftl")
        .into_iter()
        .flat_map(|path| text(&path).lines().map(str::to_owned).collect::<Vec<_>>());
    let keys = lines.filter_map(|line| {
        let (key, _) = line.split_once(" =")?;
        let is_key = key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        (is_key && !key.is_empty()).then(|| key.to_owned())
    });
    keys.collect()
}

/// File and literal, of everything that may ask for words.
fn rust_literals() -> Vec<(String, Literal)> {
    let product = files("crates", "rs").into_iter().filter(|path| path.contains("/src/"));
    product
        .flat_map(|path| {
            literals(&text(&path)).into_iter().map(move |l| (path.clone(), l)).collect::<Vec<_>>()
        })
        .collect()
}

/// The first arguments of `page.name("...")` in a template.
fn asked(markup: &str, name: &str) -> Vec<String> {
    let opening = format!(".{name}(");
    let after = markup.split(&opening).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
    after.map(|rest| rest.split('"').next().unwrap_or_default().to_owned()).collect()
}

fn is_key(text: &str) -> bool {
    text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[test]
fn every_word_a_template_asks_for_is_written() {
    let english = english();
    assert!(english.len() > 300, "only {} keys were read", english.len());
    report(files("crates/web/templates", "html").into_iter().flat_map(|path| {
        let markup = text(&path);
        let keys =
            ASKING.iter().flat_map(|(name, _)| asked(&markup, name)).filter(|key| !english.contains(key));
        let missing = keys.map(|key| format!("{path}: {key} is not written")).collect::<Vec<_>>();
        let has_any = |prefix: &String| english.iter().any(|key| key.starts_with(&format!("{prefix}-")));
        let prefixes = asked(&markup, "w").into_iter().filter(|prefix| !has_any(prefix));
        missing
            .into_iter()
            .chain(prefixes.map(|prefix| format!("{path}: no key begins with {prefix}-")))
            .collect::<Vec<_>>()
    }));
}

#[test]
fn every_word_a_page_function_asks_for_is_written() {
    let english = english();
    let shell = rust_literals().into_iter().filter(|(path, _)| path.starts_with("crates/web/"));
    report(shell.filter_map(|(path, literal)| {
        let asks = ASKING.iter().any(|(name, at)| literal.call == *name && literal.argument == *at);
        let done = (literal.call == "go" && literal.argument == 1 && !literal.text.is_empty())
            .then(|| format!("done-{}", literal.text));
        let key = done.or_else(|| (asks && is_key(&literal.text)).then_some(literal.text))?;
        (!english.contains(&key)).then(|| format!("{path}: {key} is not written"))
    }));
}

#[test]
fn every_field_deed_kind_and_refusal_has_its_word() {
    let english = english();
    report(rust_literals().into_iter().filter(|(path, _)| !path.contains("/tests")).filter_map(
        |(path, literal)| {
            let is_deed = literal.field == "deed"
                || (["record", "record_on", "note_change"].contains(&literal.call.as_str())
                    && literal.text.contains('_'));
            let key = match literal.field.as_str() {
                "field" => format!("field-{}", literal.text),
                "kind" if path.starts_with("crates/stages/") => format!("kind-{}", literal.text),
                _ if is_deed && path.starts_with("crates/stages/") => {
                    format!("deed-{}", literal.text.replace('_', "-"))
                }
                _ if path == "crates/domain/src/refusal.rs" && literal.text.starts_with("refusal-") => {
                    literal.text
                }
                _ => return None,
            };
            (!english.contains(&key)).then(|| format!("{path}: {key} is not written"))
        },
    ));
}

#[test]
fn no_word_is_written_that_nothing_asks_for() {
    let all: Vec<Literal> = rust_literals().into_iter().map(|(_, literal)| literal).collect();
    let markup: String = files("crates/web/templates", "html").iter().map(|path| text(path)).collect();
    let data: String =
        files("data", "toml").iter().chain(&files("data", "json")).map(|path| text(path)).collect();
    let glossary = text("GLOSSARY.md");
    let mut exact: BTreeSet<String> = markup.split('"').map(str::to_owned).collect();
    let mut beginnings: BTreeSet<String> =
        asked(&markup, "w").into_iter().map(|prefix| format!("{prefix}-")).collect();
    for literal in &all {
        exact.insert(literal.text.clone());
        exact.insert(literal.text.replace('_', "-"));
        if literal.call == "w" || literal.call == "word" {
            beginnings.insert(format!("{}-", literal.text));
        }
        if let Some((beginning, _)) =
            literal.text.split_once('{').filter(|(beginning, _)| beginning.ends_with('-'))
        {
            beginnings.insert(beginning.to_owned());
        }
    }
    let is_asked = |key: &String| {
        let put_together = PUT_TOGETHER.iter().find_map(|beginning| key.strip_prefix(beginning));
        exact.contains(key)
            || SPARE.contains(&key.as_str())
            || put_together.is_some_and(|rest| exact.contains(rest))
            || (put_together.is_none() && beginnings.iter().any(|beginning| key.starts_with(beginning)))
            || data.contains(key.as_str())
            || key.strip_suffix("-text").is_some_and(|beginning| exact.contains(beginning))
            || glossary.contains(&format!("`{key}`"))
    };
    report(
        english().into_iter().filter(|key| !is_asked(key)).map(|key| format!("{key}: nothing asks for it")),
    );
}
