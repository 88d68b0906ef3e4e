//! One page for politicians: the findings that have consequences, what each costs and requires, what happens if
//! nothing is done. Where nobody has written it, it says so.

use super::front::cautions;
use super::method::claim;
use super::wording::{heading, in_lang, paragraph, prevalence, stated_or_not};
use crate::conclude::views::{FindingView, FrozenReport};
use torg_domain::feedback::Heading;
use torg_lang::{Arg, Phrases, capital};
use torg_report::{Block, Cell, Inline, Table};

/// More than this does not fit one page.
const MOST: usize = 6;

pub(super) fn blocks(report: &FrozenReport, words: &Phrases) -> Vec<Block> {
    let mut blocks = cautions(report, words);
    blocks.push(lead(report, words));
    let chosen = chosen(report);
    if chosen.is_empty() {
        blocks.push(paragraph(words.t("conclude-political-none")));
    } else {
        blocks.push(heading(1, words.t("conclude-political-findings"), "findings"));
        blocks.push(Block::Table(table(&chosen, words)));
    }
    blocks.extend(required(report, words));
    blocks.push(Block::Paragraph(vec![Inline::Text(words.t("conclude-political-method").to_owned())]));
    blocks.extend(whole_report(report, words));
    blocks
}

fn lead(report: &FrozenReport, words: &Phrases) -> Block {
    let args = [
        ("notes", Arg::from(report.notes_read)),
        ("sessions", Arg::from(report.sessions.len())),
        ("network", Arg::Text(&report.scope.network)),
    ];
    let mut inlines = vec![Inline::Text(words.with("conclude-political-lead", &args))];
    if !report.scope.purpose.is_empty() {
        inlines.push(Inline::Text(" ".to_owned()));
        inlines.push(in_lang(words, &report.scope.purpose, &report.scope.lang));
    }
    Block::Paragraph(inlines)
}

/// Findings somebody wrote consequences for; where nobody did, the first ones, with the gaps showing.
fn chosen(report: &FrozenReport) -> Vec<&FindingView> {
    let has_words = |one: &&FindingView| {
        [&one.costs, &one.requires, &one.if_nothing].iter().any(|text| !text.trim().is_empty())
    };
    let written: Vec<_> = report.findings.iter().filter(has_words).take(MOST).collect();
    if written.is_empty() { report.findings.iter().take(MOST).collect() } else { written }
}

fn table(chosen: &[&FindingView], words: &Phrases) -> Table {
    let cell = |said: &str, lang: &str| -> Cell {
        let lang = if said.trim().is_empty() { "" } else { lang };
        vec![in_lang(words, stated_or_not(words, said), lang)]
    };
    let row = |one: &&FindingView| {
        let strength = format!("\n{}", capital(&prevalence(words, &one.prevalence)));
        vec![
            vec![claim(one, words), Inline::Emphasis(strength)],
            cell(&one.costs, &one.lang),
            cell(&one.requires, &one.lang),
            cell(&one.if_nothing, &one.lang),
        ]
    };
    let keys = ["word-finding", "conclude-costs", "conclude-requires", "conclude-if-nothing"];
    Table {
        caption: words.t("conclude-political-caption").to_owned(),
        headers: keys.iter().map(|key| words.t(key).to_owned()).collect(),
        rows: chosen.iter().map(row).collect(),
        row_header: true,
    }
}

/// For a visit: what the visitors wrote that it requires.
fn required(report: &FrozenReport, words: &Phrases) -> Vec<Block> {
    let here = report.headings.iter().filter(|one| one.heading == Heading::Requires.word());
    let notes = here.flat_map(|one| &one.notes).filter(|note| note.is_quotable);
    let items: Vec<_> = notes.map(|note| vec![in_lang(words, &note.text, &note.lang)]).collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        heading(1, words.t(&format!("heading-{}", Heading::Requires)), "requires"),
        Block::List { ordered: false, items },
    ]
}

fn whole_report(report: &FrozenReport, words: &Phrases) -> Option<Block> {
    let href = format!("/conclude/reports/{}/v/{}", report.report_id, report.number);
    let link = Inline::Link { text: words.t("conclude-political-whole").to_owned(), href };
    (report.number > 0).then(|| Block::Paragraph(vec![link]))
}
