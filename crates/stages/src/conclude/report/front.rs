//! How a report begins: what it is about, the findings in short, who took part.

use super::wording::{heading, in_lang, paragraph, prevalence, stated_or_not};
use crate::conclude::views::{FindingView, FrozenReport};
use torg_lang::{Arg, Phrases, capital};
use torg_report::{Block, CalloutKind, Fact, Inline, Table, text};

pub(super) fn blocks(report: &FrozenReport, words: &Phrases) -> Vec<Block> {
    let mut blocks = cautions(report, words);
    blocks.push(Block::Facts(facts(report, words)));
    blocks
}

/// What has to be known before anything else is read: a draft, invented data.
pub(super) fn cautions(report: &FrozenReport, words: &Phrases) -> Vec<Block> {
    let draft = (report.number == 0).then(|| caution(words, "conclude-report-draft"));
    let example = report.scope.is_example.then(|| caution(words, "conclude-report-example"));
    draft.into_iter().chain(example).collect()
}

fn caution(words: &Phrases, key: &str) -> Block {
    let blocks = vec![paragraph(words.t(&format!("{key}-text")))];
    Block::Callout { kind: CalloutKind::Caution, title: words.t(key).to_owned(), blocks }
}

fn facts(report: &FrozenReport, words: &Phrases) -> Vec<Fact> {
    let scope = &report.scope;
    let fact = |key: &str, value: Inline| Fact { label: words.t(key).to_owned(), value: vec![value] };
    let plain = |value: &str| Inline::Text(stated_or_not(words, value).to_owned());
    let dates = match (&scope.starts_on, &scope.ends_on) {
        (Some(from), to) => words.date_range(from, to.as_deref().unwrap_or(from)),
        (None, _) => String::new(),
    };
    let is_empty = scope.purpose.trim().is_empty();
    let purpose = if is_empty { plain("") } else { in_lang(words, &scope.purpose, &scope.lang) };
    let mut facts = vec![
        fact("conclude-report-about", in_lang(words, &scope.title, &scope.lang)),
        fact("conclude-report-purpose", purpose),
        fact("conclude-report-when", plain(&dates)),
    ];
    if !scope.date_note.is_empty() {
        facts.push(fact("conclude-report-date-note", in_lang(words, &scope.date_note, &scope.lang)));
    }
    if !scope.host.is_empty() {
        facts.push(fact("word-host", plain(&scope.host)));
    }
    if report.sessions.len() > 1 {
        facts.push(fact("conclude-report-sessions", plain(&words.number(count(report.sessions.len()), 0))));
    }
    facts.push(fact("conclude-report-notes-read", plain(&words.number(f64::from(report.notes_read), 0))));
    if report.number > 0 {
        let day = words.date_long(report.frozen_at.get(..10).unwrap_or_default());
        let args = [("number", Arg::Text(&report.number.to_string())), ("date", Arg::Text(&day))];
        facts.push(fact("word-version", Inline::Text(words.with("conclude-report-version", &args))));
    }
    if !report.reason.is_empty() {
        facts.push(fact("conclude-report-reason", in_lang(words, &report.reason, &report.lang)));
    }
    facts
}

fn count(things: usize) -> f64 {
    f64::from(u32::try_from(things).unwrap_or(u32::MAX))
}

/// One line for each finding, with its word of quantity.
pub(super) fn in_short(report: &FrozenReport, words: &Phrases) -> Vec<Block> {
    if report.findings.is_empty() {
        return Vec::new();
    }
    let line = |finding: &FindingView| {
        vec![
            Inline::Link { text: finding.number.clone(), href: format!("#{}", anchor(finding)) },
            Inline::Text(" ".to_owned()),
            in_lang(words, &finding.claim, &finding.lang),
            Inline::Emphasis(format!(" {}", capital(&prevalence(words, &finding.prevalence)))),
        ]
    };
    let items = report.findings.iter().map(line).collect();
    vec![heading(1, words.t("conclude-report-in-short"), "short"), Block::List { ordered: false, items }]
}

/// The stable address of a finding inside the report: `f-3`.
pub(super) fn anchor(finding: &FindingView) -> String {
    finding.number.to_lowercase()
}

/// Who took part, with "not stated" where the source is silent.
pub(super) fn participants(report: &FrozenReport, words: &Phrases) -> Vec<Block> {
    let title = heading(1, words.t("conclude-report-participants"), "participants");
    if report.participants.is_empty() {
        return vec![title, paragraph(words.t("conclude-report-participants-not-stated"))];
    }
    let people = |count: Option<i64>| count.map(|count| count.to_string()).unwrap_or_default();
    let mut rows: Vec<_> = report.participants.iter().collect();
    torg_lang::sort_names(words.lang(), &mut rows, |row| row.organisation.as_str());
    let rows = rows.into_iter().map(|row| {
        let level = words.t(&format!("level-{}", row.level));
        vec![text(&*row.organisation), text(level), text(stated_or_not(words, &people(row.people)))]
    });
    let headers = ["word-organisation", "conclude-report-level", "conclude-report-people"];
    let table = Table {
        caption: words.t("conclude-report-participants-caption").to_owned(),
        headers: headers.iter().map(|key| words.t(key).to_owned()).collect(),
        rows: rows.collect(),
        row_header: true,
    };
    vec![title, Block::Table(table)]
}
