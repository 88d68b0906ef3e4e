//! What a template may hold: no script or style of its own, nothing from another server, a known language.

use crate::report;
use torg_stories::repository::{files, text};

fn templates() -> Vec<(String, String)> {
    files("crates/web/templates", "html").into_iter().map(|path| (path.clone(), text(&path))).collect()
}

fn holds(markup: &str, wanted: &str) -> bool {
    markup.to_lowercase().contains(wanted)
}

#[test]
fn templates_carry_no_script_and_no_style() {
    report(templates().into_iter().flat_map(|(path, markup)| {
        let inline_script = markup.match_indices("<script").any(|(at, _)| {
            let tag = markup[at..].split('>').next().unwrap_or_default();
            !tag.contains("src=")
        });
        let found = [
            (inline_script, "a script in the page; the content policy forbids it"),
            (holds(&markup, "<style"), "a style sheet in the page"),
            (holds(&markup, " style="), "a style attribute; use a class of docs/guide/look.md"),
            (holds(&markup, "javascript:"), "an address that is a script"),
            (has_event_attribute(&markup), "an on... attribute"),
        ];
        found.into_iter().filter(|(is, _)| *is).map(|(_, what)| format!("{path}: {what}")).collect::<Vec<_>>()
    }));
}

/// `onclick=` and its kind, as an attribute.
fn has_event_attribute(markup: &str) -> bool {
    markup.split_whitespace().any(|word| {
        let name = word.split('=').next().unwrap_or_default();
        word.contains('=')
            && name.starts_with("on")
            && name.len() > 4
            && name.chars().all(|c| c.is_ascii_lowercase())
    })
}

#[test]
fn templates_fetch_nothing_from_other_servers() {
    report(templates().into_iter().flat_map(|(path, markup)| {
        let fetched =
            ["src=\"http", "src=\"//", "url(http", "@import", "<iframe", "srcset=\"http", "rel=\"preconnect"];
        let found = fetched.into_iter().filter(|what| holds(&markup, what)).collect::<Vec<_>>();
        let sheets =
            markup.split("<link").skip(1).map(|link| link.split('>').next().unwrap_or_default().to_owned());
        let foreign = sheets.filter(|link| link.contains("href=\"http")).map(|_| "<link href=\"http");
        let all: Vec<&str> = found.into_iter().chain(foreign).collect();
        all.into_iter().map(|what| format!("{path}: {what}")).collect::<Vec<_>>()
    }));
}

#[test]
fn templates_hold_no_words_of_their_own_language() {
    report(templates().into_iter().flat_map(|(path, markup)| {
        let attributes = ["placeholder=\"", "title=\"", "aria-label=\"", "alt=\""];
        let literal = attributes.into_iter().flat_map(|name| {
            let values = markup.split(name).skip(1).map(|rest| rest.split('"').next().unwrap_or_default());
            values
                .filter(|value| value.chars().any(char::is_alphabetic) && !value.contains("{{"))
                .collect::<Vec<_>>()
        });
        literal.map(|value| format!("{path}: \"{value}\" should come from locales/")).collect::<Vec<_>>()
    }));
}

#[test]
fn the_rules_for_templates_see_what_they_are_for() {
    assert!(has_event_attribute("<a href=\"/\" onclick=\"x()\">"));
    assert!(!has_event_attribute("<p class=\"one\">on=1 only"));
}
