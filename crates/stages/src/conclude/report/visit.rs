//! What a visit's report adds: the visitors' four headings, the facts side by side, the host's own learning.

use super::finding::quoted;
use super::wording::{heading, in_lang, paragraph, stated_or_not};
use crate::conclude::views::{FactView, FrozenReport, HeadingView};
use torg_domain::feedback::Heading;
use torg_domain::report::ReportKind;
use torg_lang::{Arg, Phrases};
use torg_report::{Block, Table, text};

/// The visitors' four headings, each with what was written there.
pub(super) fn headings(report: &FrozenReport, words: &Phrases) -> Vec<Block> {
    if report.kind != ReportKind::Visit.word() {
        return Vec::new();
    }
    let one = |wanted: &Heading| under(report, *wanted, 1, words);
    Heading::VISITOR.iter().flat_map(one).collect()
}

/// What the host learnt: had to explain, could not answer, now sees differently.
pub(super) fn host(report: &FrozenReport, words: &Phrases) -> Vec<Block> {
    if report.kind != ReportKind::Visit.word() {
        return Vec::new();
    }
    let mut blocks = vec![heading(1, words.t("conclude-report-host-learning"), "host")];
    blocks.extend(Heading::HOST.iter().flat_map(|wanted| under(report, *wanted, 2, words)));
    // Most hosts asked nothing before; then there is nothing to say of it.
    let is_answered =
        |heading: &HeadingView| heading.heading == Heading::OwnQuestion.word() && !heading.notes.is_empty();
    if report.headings.iter().any(is_answered) {
        blocks.extend(under(report, Heading::OwnQuestion, 2, words));
    }
    blocks
}

fn under(report: &FrozenReport, wanted: Heading, level: u8, words: &Phrases) -> Vec<Block> {
    let title = words.t(&format!("heading-{wanted}"));
    let mut blocks = vec![heading(level, title, format!("heading-{wanted}"))];
    let found = report.headings.iter().find(|heading| heading.heading == wanted.word());
    blocks.extend(found.map(|found| entries(found, words)).unwrap_or_default());
    if blocks.len() == 1 {
        blocks.push(paragraph(words.t("conclude-report-nothing-here")));
    }
    blocks
}

fn entries(under: &HeadingView, words: &Phrases) -> Vec<Block> {
    let quotable = under.notes.iter().filter(|note| note.is_quotable);
    let mut blocks: Vec<Block> = quotable.map(|note| quoted(note, false, words)).collect();
    let withheld = under.notes.iter().filter(|note| !note.is_quotable).count();
    if withheld > 0 {
        blocks.push(paragraph(words.with("conclude-report-withheld", &[("n", Arg::from(withheld))])));
    }
    blocks
}

/// Facts of host and visitor side by side; none where there are none.
pub(super) fn facts(report: &FrozenReport, words: &Phrases) -> Vec<Block> {
    if report.facts.is_empty() {
        return Vec::new();
    }
    let lang = &report.scope.lang;
    let value = |value: &str, unit: &str| match (value.trim(), unit.trim()) {
        ("", _) => text(words.t("word-not-stated")),
        (value, "") => vec![in_lang(words, value, lang)],
        (value, unit) => vec![in_lang(words, &format!("{value} {unit}"), lang)],
    };
    let row = |fact: &FactView| {
        vec![
            vec![in_lang(words, &fact.fact, lang)],
            value(&fact.host, &fact.unit),
            value(&fact.visitor, &fact.unit),
            vec![in_lang(words, stated_or_not(words, &fact.why), lang)],
        ]
    };
    let headers = ["conclude-report-fact", "word-host", "word-visitor", "conclude-report-why"];
    let table = Table {
        caption: words.t("conclude-report-facts-caption").to_owned(),
        headers: headers.iter().map(|key| words.t(key).to_owned()).collect(),
        rows: report.facts.iter().map(row).collect(),
        row_header: true,
    };
    vec![heading(1, words.t("conclude-report-facts"), "facts"), Block::Table(table)]
}
