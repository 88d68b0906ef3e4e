//! How a report was counted, and where the words are.

use super::front::anchor;
use super::wording::{heading, in_lang, paragraph, voice};
use crate::conclude::views::{CountView, FindingView, FrozenReport, QuoteView, UnitView};
use torg_domain::prevalence::Unit;
use torg_lang::{Arg, Phrases};
use torg_report::{Block, Inline, Note, Table, text};

/// Words of the ladder, from all to one, with the rule each stands for.
const LADDER: [&str; 7] = ["all", "most", "many", "several", "some", "one", "count-only"];

/// Unit, N with its list, the ladder, what could not be counted, and whose voice is missing.
pub(super) fn blocks(report: &FrozenReport, words: &Phrases) -> Vec<Block> {
    let mut blocks = vec![heading(1, words.t("conclude-method-title"), "method")];
    blocks.push(paragraph(words.t("conclude-method-rule")));
    let counted: Vec<_> =
        report.findings.iter().filter_map(|one| Some((one, one.prevalence.count.as_ref()?))).collect();
    if !counted.is_empty() {
        blocks.push(Block::Table(numbers(&counted, words)));
        blocks.push(paragraph(words.t("conclude-method-units")));
        blocks.push(Block::List { ordered: false, items: present(&counted, words) });
        blocks.extend(counted.iter().filter_map(|(finding, count)| unplaced(finding, count, words)));
    }
    let stated = report.findings.len() - counted.len();
    if stated > 0 {
        blocks.push(paragraph(words.with("conclude-method-stated", &[("n", Arg::from(stated))])));
    }
    blocks.push(Block::Table(ladder(words)));
    blocks.push(paragraph(words.t("conclude-method-two-sided")));
    if !report.findings.is_empty() {
        let args = [("n", Arg::from(report.without_user_voice)), ("all", Arg::from(report.findings.len()))];
        blocks.push(paragraph(words.with("conclude-method-user-voice", &args)));
    }
    let withheld = report.notes.iter().filter(|note| !note.is_quotable).count();
    if withheld > 0 {
        blocks.push(paragraph(words.with("conclude-report-withheld", &[("n", Arg::from(withheld))])));
    }
    blocks
}

fn numbers(counted: &[(&FindingView, &CountView)], words: &Phrases) -> Table {
    let keys = [
        "word-finding",
        "conclude-method-unit",
        "conclude-method-k",
        "conclude-method-o",
        "conclude-method-n",
    ];
    let row = |(finding, count): &(&FindingView, &CountView)| {
        let unit = &finding.prevalence.unit;
        vec![
            vec![Inline::Link { text: finding.number.clone(), href: format!("#{}", anchor(finding)) }],
            text(words.t(&format!("unit-{unit}"))),
            text(count.said.to_string()),
            text(count.opposed.to_string()),
            text(count.of.to_string()),
        ]
    };
    Table {
        caption: words.t("conclude-method-caption").to_owned(),
        headers: keys.iter().map(|key| words.t(key).to_owned()).collect(),
        rows: counted.iter().map(row).collect(),
        row_header: true,
    }
}

/// Who was present, once for all findings that share the same list: "F-1, F-4: Workshop 1, Workshop 2".
fn present(counted: &[(&FindingView, &CountView)], words: &Phrases) -> Vec<Vec<Inline>> {
    let mut lists: Vec<(String, Vec<&str>)> = Vec::new();
    for (finding, count) in counted {
        let list = units(&finding.prevalence.unit, count, words);
        match lists.iter_mut().find(|(known, _)| *known == list) {
            Some((_, findings)) => findings.push(&finding.number),
            None => lists.push((list, vec![&finding.number])),
        }
    }
    let line = |(list, findings): (String, Vec<&str>)| {
        vec![Inline::Strong(format!("{}: ", findings.join(", "))), Inline::Text(list)]
    };
    lists.into_iter().map(line).collect()
}

/// People are never listed.
fn units(unit: &str, count: &CountView, words: &Phrases) -> String {
    if unit == Unit::Person.word() {
        return words.t("conclude-method-people").to_owned();
    }
    let name = |one: &UnitView| match unit {
        unit if unit == Unit::Role.word() => words.t(&format!("level-{}", one.id)).to_owned(),
        _ => one.name.clone(),
    };
    let mut names: Vec<String> = count.units.iter().map(name).collect();
    if unit == Unit::Municipality.word() {
        torg_lang::sort_names(words.lang(), &mut names, |name| name.as_str());
    }
    names.join(", ")
}

fn unplaced(finding: &FindingView, count: &CountView, words: &Phrases) -> Option<Block> {
    let args = [("n", Arg::from(count.unplaced)), ("finding", Arg::Text(&finding.number))];
    (count.unplaced > 0).then(|| paragraph(words.with("conclude-method-unplaced", &args)))
}

fn ladder(words: &Phrases) -> Table {
    let row = |word: &&str| {
        let said = words.t(&format!("conclude-ladder-word-{word}"));
        vec![text(said), text(words.t(&format!("conclude-ladder-rule-{word}")))]
    };
    Table {
        caption: words.t("conclude-ladder-caption").to_owned(),
        headers: vec![words.t("conclude-ladder-word").to_owned(), words.t("conclude-ladder-rule").to_owned()],
        rows: LADDER.iter().map(row).collect(),
        row_header: true,
    }
}

/// Every note the report leans on, by number, with a link to where it stands.
pub(super) fn notes(report: &FrozenReport, words: &Phrases) -> Vec<Block> {
    if report.notes.is_empty() {
        return Vec::new();
    }
    let notes = report.notes.iter().map(|quote| note(quote, words)).collect();
    vec![heading(1, words.t("conclude-report-notes"), "notes"), Block::NoteList(notes)]
}

fn note(quote: &QuoteView, words: &Phrases) -> Note {
    let source = voice(words, quote);
    if !quote.is_quotable {
        let text = words.t("conclude-report-not-quotable").to_owned();
        return Note { number: quote.number.clone(), text, lang: None, source: Some(source), href: None };
    }
    let lang = Some(quote.lang.clone()).filter(|lang| lang != words.lang().code());
    let said = [quote.text.as_str(), quote.quote.as_str()];
    let text = said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
    let source = if source.is_empty() { words.t("word-note").to_owned() } else { source };
    let href = Some(format!("/capture/notes/{}", quote.note_id));
    Note { number: quote.number.clone(), text, lang, source: Some(source), href }
}

/// A claim with its language marked, for tables.
pub(super) fn claim(finding: &FindingView, words: &Phrases) -> Inline {
    in_lang(words, &finding.claim, &finding.lang)
}
