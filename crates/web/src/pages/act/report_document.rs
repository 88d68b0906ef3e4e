//! A pilot's report as a document: sections in reading order, and at the end how every figure was worked out.

use super::effect::{Answered, Told};
use crate::pages::follow_up::figure::Figure;
use crate::{Page, Settings};
use std::collections::BTreeSet;
use torg_report::{Block, CalloutKind, Document, Fact, Inline, Quote, Table, text};
use torg_stages::act::views::{CommitmentPageView, PilotPageView};
use torg_stages::conclude::report::{heading, in_lang, labels, paragraph};
use torg_stages::follow_up::effect::sentences::Question;
use torg_stages::follow_up::views::ExpectationView;

/// Everything a report is made of.
pub(super) struct Parts {
    pub(super) pilot: PilotPageView,
    pub(super) commitment: CommitmentPageView,
    pub(super) measures: Vec<Measure>,
    pub(super) today: String,
}

/// One thing that was expected to change.
pub(super) struct Measure {
    pub(super) expectation: ExpectationView,
    pub(super) figure: Figure,
    pub(super) answered: Answered,
}

impl Parts {
    /// Is anything in it invented?
    fn is_example(&self) -> bool {
        self.pilot.pilot.is_example || self.measures.iter().any(|measure| measure.figure.is_example)
    }
}

/// Works behind what is calculated, told where it is used: cited as they are printed, so they are no words of the locales.
const XMR: &[&str] = &[
    "NHS England (2021): Making data count. Strengthening your decisions.",
    "Wheeler, D. J. (2000): Understanding variation. The key to managing chaos. SPC Press.",
    "Anhøj, J., Vingaard Olesen, A. (2014): Run charts revisited. PLoS ONE 9(11), e113825.",
];
const SYNTHETIC: &[&str] = &[
    "Abadie, A., Diamond, A., Hainmueller, J. (2010): Synthetic control methods for comparative case studies. Journal of the American Statistical Association 105(490), 493–505.",
    "Abadie, A. (2021): Using synthetic controls. Journal of Economic Literature 59(2), 391–425.",
    "Firpo, S., Possebom, V. (2018): Synthetic control method: inference, sensitivity analysis and confidence sets. Journal of Causal Inference 6(2).",
];
const DIFFERENCE: &[&str] = &["Fisher, R. A. (1935): The design of experiments. Oliver & Boyd."];

/// The report in the page's language.
pub(super) fn compose(page: &Page, parts: &Parts, settings: &Settings) -> Document {
    let pilot = &parts.pilot.pilot;
    let mut blocks = Vec::new();
    if parts.is_example() {
        let title = page.t("conclude-report-example").to_owned();
        let said = vec![paragraph(page.t("pilot-report-example"))];
        blocks.push(Block::Callout { kind: CalloutKind::Caution, title, blocks: said });
    }
    blocks.push(Block::Facts(facts(page, parts)));
    blocks.push(Block::Contents);
    blocks.extend(origin(page, parts));
    blocks.push(heading(1, page.t("pilot-report-measures"), "measures"));
    if parts.measures.is_empty() {
        blocks.push(paragraph(page.t("act-nothing-expected")));
    }
    for (number, measure) in (1_usize..).zip(&parts.measures) {
        blocks.extend(measured(page, measure, number));
    }
    blocks.extend(happened(page, parts));
    blocks.extend(method(page, parts));
    blocks.push(cited(page, parts, settings));
    Document {
        title: pilot.title.clone(),
        lang: page.lang_code.to_owned(),
        subtitle: Some(page.title.clone()),
        date_text: Some(page.date(&parts.today)),
        date: Some(parts.today.clone()),
        author: Some(pilot.organisation.clone()),
        base: Some(settings.public_url.clone()),
        labels: labels(page.phrases()),
        blocks,
    }
}

/// Words in another language than the report's are marked.
fn marked(page: &Page, said: &str, lang: &str) -> Inline {
    in_lang(page.phrases(), said, lang)
}

fn list(items: Vec<Vec<Inline>>) -> Option<Block> {
    (!items.is_empty()).then_some(Block::List { ordered: false, items })
}

fn plain(lines: impl IntoIterator<Item = String>) -> Option<Block> {
    list(lines.into_iter().map(text).collect())
}

fn facts(page: &Page, parts: &Parts) -> Vec<Fact> {
    let (pilot, promise) = (&parts.pilot.pilot, &parts.pilot.commitment);
    let said = |said: &str, lang: &str| {
        let not_stated = || vec![Inline::Emphasis(page.t("word-not-stated").to_owned())];
        if said.is_empty() { not_stated() } else { vec![marked(page, said, lang)] }
    };
    let date = |date: Option<&String>| said(&date.map(|date| page.date(date)).unwrap_or_default(), "");
    let teams = match (parts.pilot.teams.as_slice(), pilot.team_count) {
        ([], Some(count)) => page.n("act-team-count", count),
        (names, _) => names.join(", "),
    };
    let fact = |key: &str, value: Vec<Inline>| Fact { label: page.t(key).to_owned(), value };
    vec![
        fact("act-tries", said(&promise.promise, &promise.lang)),
        fact("field-owner", said(&promise.owner_role, &promise.lang)),
        fact("word-teams", said(&teams, "")),
        fact("field-starts-on", date(pilot.starts_on.as_ref())),
        fact("field-ends-on", date(pilot.ends_on.as_ref())),
        fact("field-state", said(page.w("state", &pilot.state), "")),
        fact("act-stop-rule", said(&pilot.stop_rule, &pilot.lang)),
        fact("act-funder", said(pilot.funded_by.as_deref().unwrap_or_default(), "")),
        fact("act-next-decision", said(&pilot.next_decision, &pilot.lang)),
    ]
}

/// What the promise rests on, and the words behind that; nothing this reader may not see is in the views.
fn origin(page: &Page, parts: &Parts) -> Vec<Block> {
    let pilot = &parts.pilot.pilot;
    let mut blocks = vec![heading(1, page.t("act-rests-on"), "origin")];
    if !pilot.about.is_empty() {
        blocks.push(Block::Paragraph(vec![marked(page, &pilot.about, &pilot.lang)]));
    }
    let basis = &parts.commitment.basis;
    if basis.is_shown {
        let title = if basis.title.is_empty() { &basis.words } else { &basis.title };
        blocks.push(Block::Paragraph(vec![marked(page, title, &basis.lang)]));
    } else {
        blocks.push(paragraph(page.t("act-basis-hidden")));
    }
    for words in &parts.commitment.words {
        let note = &words.note;
        blocks.push(Block::Quote(Quote {
            text: note.title.clone(),
            source: Some(note.summary.clone()).filter(|source| !source.is_empty()),
            lang: Some(note.lang.clone()).filter(|lang| !page.is_lang(lang)),
            href: Some(note.path.clone()),
            oppose: words.is_opposing,
            ..Quote::default()
        }));
    }
    let href = format!("/thread/pilot/{}", pilot.id);
    blocks.push(Block::Paragraph(vec![Inline::Link { text: page.t("act-thread").to_owned(), href }]));
    blocks
}

/// The curve, change or noise, and whether it helped.
fn measured(page: &Page, measure: &Measure, number: usize) -> Vec<Block> {
    let (figure, indicator) = (&measure.figure, &measure.expectation.indicator);
    // A heading has no language of its own; the title stands once more with its own.
    let mut blocks = vec![heading(2, &indicator.title, format!("measure-{number}"))];
    let expected = page.w("expected-change", &measure.expectation.change);
    let title = marked(page, &indicator.title, &indicator.lang);
    let said = Inline::Text(format!(". {}", page.with("pilot-report-expected", expected)));
    blocks.push(Block::Paragraph(vec![title, said]));
    blocks.push(Block::Chart(figure.chart.clone()));
    blocks.push(paragraph(figure.sources.clone()));
    blocks.extend(figure.ended.clone().map(paragraph));
    blocks.extend(group(page, figure, number));
    let breaks = figure.breaks.iter().map(|(year, lang, told)| {
        let year = page.with("follow-up-break-in", &year.to_string());
        vec![Inline::Text(format!("{year} ")), marked(page, told, lang)]
    });
    let caveats = figure.warnings.iter().chain(&figure.caveats).map(|line| text(line.clone()));
    if let Some(list) = list(breaks.chain(caveats).collect()) {
        blocks.extend([heading(3, page.t("follow-up-before-concluding"), format!("before-{number}")), list]);
    }
    if !figure.changes.is_empty() {
        blocks.push(heading(3, page.t("change-title"), format!("change-{number}")));
    }
    for change in &figure.changes {
        blocks.push(Block::Paragraph(vec![
            Inline::Strong(format!("{}: ", change.name)),
            Inline::Text(change.basis.clone()),
        ]));
        blocks.extend(change.chart.clone().map(Block::Chart));
        blocks.extend(plain(change.signals.iter().cloned().chain(change.run.clone())));
    }
    if figure.is_change_charted() {
        blocks.push(paragraph(page.t("change-not-why")));
    }
    blocks.push(heading(3, page.t("effect-title"), format!("effect-{number}")));
    let answered = &measure.answered;
    blocks.extend(answered.why.iter().map(|line| paragraph(line.clone())));
    if let Some(told) = &answered.told {
        blocks.extend(effect(page, told, number));
    }
    if let Some(list) = plain(answered.notes.iter().cloned()) {
        blocks.extend([heading(4, page.t("effect-notes"), format!("notes-{number}")), list]);
    }
    blocks
}

fn effect(page: &Page, told: &Told, number: usize) -> Vec<Block> {
    let mut blocks: Vec<Block> =
        told.fit.iter().chain(&told.found).map(|line| paragraph(line.clone())).collect();
    let fact = |(label, value): &(String, String)| Fact { label: label.clone(), value: text(value.clone()) };
    blocks.push(Block::Facts(told.facts.iter().map(fact).collect()));
    for picture in &told.pictures {
        match &picture.chart {
            Some(chart) => {
                let chart = torg_report::Chart { id: format!("{}-{number}", chart.id), ..chart.clone() };
                blocks.push(Block::Chart(chart));
            }
            None => blocks.push(Block::Table(table(page, (&picture.title, &picture.columns), &picture.rows))),
        }
    }
    blocks.push(paragraph(told.source.clone()));
    blocks.extend([heading(4, page.t("effect-can"), format!("can-{number}")), paragraph(told.can.clone())]);
    blocks.push(heading(4, page.t("effect-assumed"), format!("assumed-{number}")));
    blocks.extend(plain(told.assumed.iter().cloned()));
    if !told.weights.is_empty() {
        let rows: Vec<(String, Vec<String>)> =
            told.weights.iter().map(|(name, share)| (name.clone(), vec![share.clone()])).collect();
        let columns = [page.t("effect-share").to_owned()];
        blocks.push(paragraph(page.t("effect-balance-plain")));
        blocks.push(Block::Table(table(page, (page.t("effect-mixture"), &columns), &rows)));
    }
    blocks.extend(told.checks.iter().map(|line| paragraph(line.clone())));
    blocks
}

/// Who is in the group beside the curve, and who of them has no value.
fn group(page: &Page, figure: &Figure, number: usize) -> Vec<Block> {
    let Some((name, members)) = figure.group.as_ref().filter(|(_, members)| members.len() > 1) else {
        return Vec::new();
    };
    let title = page.with("follow-up-members-of", name);
    let mut blocks = vec![heading(3, title, format!("group-{number}")), paragraph(members.join(", "))];
    if !figure.without_values.is_empty() {
        blocks.push(paragraph(page.with("follow-up-without-values", &figure.without_values.join(", "))));
    }
    blocks
}

fn table(page: &Page, (caption, columns): (&str, &[String]), rows: &[(String, Vec<String>)]) -> Table {
    let mut headers = vec![page.t("effect-unit").to_owned()];
    headers.extend(columns.iter().cloned());
    let row = |(name, cells): &(String, Vec<String>)| {
        std::iter::once(name).chain(cells).map(|cell| text(cell.clone())).collect()
    };
    Table { caption: caption.to_owned(), headers, rows: rows.iter().map(row).collect(), row_header: true }
}

fn happened(page: &Page, parts: &Parts) -> Vec<Block> {
    let told = parts.pilot.progress.iter().rev().map(|line| {
        let words = if line.words.is_empty() { String::new() } else { format!(": {}", line.words) };
        vec![
            Inline::Text(format!("{}, {}", page.date(&line.at), page.w("state", &line.state))),
            marked(page, &words, &parts.pilot.pilot.lang),
        ]
    });
    let items: Vec<Vec<Inline>> = told.collect();
    let said = if items.is_empty() {
        paragraph(page.t("act-no-progress"))
    } else {
        Block::List { ordered: false, items }
    };
    vec![heading(1, page.t("act-progress"), "happened"), said]
}

/// Definitions first, then each way of calculating that was used above, with its sources.
fn method(page: &Page, parts: &Parts) -> Vec<Block> {
    let mut blocks = vec![heading(1, page.t("pilot-report-method"), "method")];
    blocks.push(paragraph(page.t("pilot-report-values")));
    for measure in &parts.measures {
        let indicator = &measure.expectation.indicator;
        let mut said = vec![Inline::Strong(format!("{} ", indicator.title))];
        let definition =
            if indicator.definition.is_empty() { page.t("word-not-stated") } else { &indicator.definition };
        said.push(marked(page, definition, &indicator.lang));
        blocks.push(Block::Paragraph(said));
    }
    let mut works: BTreeSet<&str> = BTreeSet::new();
    let mut used = |key: &str, sources: &'static [&'static str]| {
        works.extend(sources);
        blocks.push(paragraph(page.t(key)));
    };
    if parts.measures.iter().any(|measure| measure.figure.group.is_some()) {
        used("pilot-report-group", &[]);
    }
    if parts.measures.iter().any(|measure| measure.figure.is_change_charted()) {
        used("pilot-report-xmr", XMR);
    }
    let was_answered = |question: Question| {
        let told = parts.measures.iter().filter_map(|measure| measure.answered.told.as_ref());
        told.into_iter().any(|told| told.question == question)
    };
    if was_answered(Question::Synthetic) {
        used("pilot-report-synthetic", SYNTHETIC);
    }
    if was_answered(Question::Difference) {
        used("pilot-report-difference", DIFFERENCE);
    }
    if !works.is_empty() {
        blocks.push(heading(2, page.t("pilot-report-works"), "works"));
        let items = works.into_iter().map(|work| vec![marked(page, work, "en")]).collect();
        blocks.push(Block::List { ordered: false, items });
    }
    blocks
}

fn cited(page: &Page, parts: &Parts, settings: &Settings) -> Block {
    let pilot = &parts.pilot.pilot;
    let address = format!("{}/act/pilots/{}/report", settings.public_url, pilot.id);
    let line = format!(
        "{}: {}. {}. {}, {}. {address}",
        pilot.organisation,
        pilot.title,
        page.title,
        settings.installation,
        page.date(&parts.today)
    );
    let title = page.t("pilot-report-cite").to_owned();
    Block::Callout { kind: CalloutKind::Method, title, blocks: vec![paragraph(line)] }
}
