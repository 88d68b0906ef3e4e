//! The four locale folders hold the same files, the same messages and the same variables, and nothing is left empty.
//! Each difference is one line of the report. A stage adds its file in all four folders; nothing here has to change.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is amiss")]
#![expect(clippy::expect_used, reason = "a folder that can't be read fails the test, as it should")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

const LANGUAGES: [&str; 4] = ["en", "sv", "da", "nb"];

/// File name -> key -> variables.
type Locale = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

#[test]
fn all_languages_have_the_same_files_messages_and_variables() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut report = Vec::new();
    let locales: Vec<(&str, Locale)> =
        LANGUAGES.iter().map(|lang| (*lang, read_folder(&root.join(lang), lang, &mut report))).collect();
    let (_, english) = &locales[0];
    for (lang, locale) in &locales[1..] {
        compare(lang, locale, english, &mut report);
    }
    assert!(english.contains_key("shared.ftl"), "the folder was read");
    assert!(report.is_empty(), "\n{}\n", report.join("\n"));
}

#[test]
fn the_comparison_sees_what_differs() {
    let english = r"
a-plain = words
a-count = { $n ->
    [one] one of { $all }
   *[other] { $n } of { $all }
}
a-more = more
";
    let swedish = "a-plain = { \"\" }\na-count = { $n }\na-strange = konstigt\na-plain = igen\n= fel\n";
    let mut report = Vec::new();
    let read = |lang: &str, text: &str, report: &mut Vec<String>| {
        Locale::from([("x.ftl".to_owned(), read_file(text, &format!("{lang}/x.ftl"), report))])
    };
    let en = read("en", english, &mut report);
    assert_eq!(report, Vec::<String>::new());
    let sv = read("sv", swedish, &mut report);
    compare("sv", &sv, &en, &mut report);
    assert_eq!(
        report,
        [
            "sv/x.ftl: line 5 can't be read",
            "sv/x.ftl: a-plain is empty",
            "sv/x.ftl: a-plain stands twice",
            "sv/x.ftl: a-count has the variables {n}, English has {all, n}",
            "sv/x.ftl: a-more is missing",
            "sv/x.ftl: a-strange is not in English",
        ]
    );
}

fn read_folder(folder: &Path, lang: &str, report: &mut Vec<String>) -> Locale {
    let mut locale = Locale::new();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("every language has a folder") {
        let path = entry.expect("the folder can be read").path();
        let file = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a locale file is UTF-8 text");
        let messages = read_file(&text, &format!("{lang}/{file}"), report);
        for key in messages.keys() {
            if let Some(other) = seen.insert(key.clone(), file.clone()) {
                report.push(format!("{lang}/{file}: {key} also stands in {other}"));
            }
        }
        locale.insert(file, messages);
    }
    locale
}

fn read_file(text: &str, name: &str, report: &mut Vec<String>) -> BTreeMap<String, BTreeSet<String>> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
        let line = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        let lines = errors.iter().map(|error| line(error.pos.start));
        report.extend(lines.map(|line| format!("{name}: line {line} can't be read")));
        resource
    });
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        let (mut variables, mut letters) = (BTreeSet::new(), 0);
        if let Some(pattern) = &message.value {
            walk(pattern, &mut variables, &mut letters);
        }
        if letters == 0 {
            report.push(format!("{name}: {key} is empty"));
        }
        if messages.insert(key.to_owned(), variables).is_some() {
            report.push(format!("{name}: {key} stands twice"));
        }
    }
    messages
}

/// Collects the variables of a pattern and counts what a reader would see in it.
fn walk(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>, letters: &mut usize) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => *letters += value.trim().len(),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                walk_inline(inline, variables, letters);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                walk_inline(selector, variables, &mut 0);
                for variant in variants {
                    walk(&variant.value, variables, letters);
                }
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>, letters: &mut usize) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
            *letters += 1;
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                walk_inline(argument, variables, letters);
            }
        }
        InlineExpression::StringLiteral { value } => *letters += value.trim().len(),
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                walk_inline(inner, variables, letters);
            }
        }
        _ => *letters += 1,
    }
}

fn compare(lang: &str, locale: &Locale, english: &Locale, report: &mut Vec<String>) {
    for (file, messages) in english {
        let Some(own) = locale.get(file) else {
            report.push(format!("{lang}/{file}: the file is missing"));
            continue;
        };
        for (key, variables) in messages {
            match own.get(key) {
                None => report.push(format!("{lang}/{file}: {key} is missing")),
                Some(others) if others != variables => report.push(format!(
                    "{lang}/{file}: {key} has the variables {}, English has {}",
                    list(others),
                    list(variables)
                )),
                Some(_) => {}
            }
        }
        for key in own.keys().filter(|key| !messages.contains_key(*key)) {
            report.push(format!("{lang}/{file}: {key} is not in English"));
        }
    }
    for file in locale.keys().filter(|file| !english.contains_key(*file)) {
        report.push(format!("{lang}/{file}: the file is not in English"));
    }
}

fn list(variables: &BTreeSet<String>) -> String {
    format!("{{{}}}", variables.iter().map(String::as_str).collect::<Vec<_>>().join(", "))
}
