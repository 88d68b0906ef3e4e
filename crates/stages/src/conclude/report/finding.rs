//! Findings by focus area: the sentence with its word of quantity, and the words it rests on, on both sides.

use super::front::anchor;
use super::wording::{heading, in_lang, opposed, paragraph, prevalence, stated_or_not, voice};
use crate::conclude::views::{FindingView, FrozenReport, LevelView, QuoteView};
use torg_domain::finding::FindingKind;
use torg_domain::note::StatedStrength;
use torg_domain::report::ReportKind;
use torg_lang::{Arg, Phrases, capital};
use torg_report::{Block, Fact, Inline, Quote};

/// Every focus area in the network's order. One without findings says so.
pub(super) fn by_focus_area(report: &FrozenReport, words: &Phrases) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (place, (id, name)) in report.focus_areas.iter().enumerate() {
        let title = in_own_words(name, words);
        blocks.push(heading(1, title, format!("area-{}", place + 1)));
        let here: Vec<_> =
            report.findings.iter().filter(|finding| finding.focus_area_id.as_deref() == Some(id)).collect();
        if here.is_empty() {
            blocks.push(paragraph(words.t("conclude-report-no-findings")));
        }
        blocks.extend(here.into_iter().flat_map(|finding| one(finding, words)));
    }
    let whole: Vec<_> = report.findings.iter().filter(|finding| finding.focus_area_id.is_none()).collect();
    if !whole.is_empty() {
        blocks.push(heading(1, words.t("conclude-report-whole"), "whole"));
        blocks.extend(whole.into_iter().flat_map(|finding| one(finding, words)));
    } else if report.findings.is_empty() && report.kind == ReportKind::Visit.word() {
        blocks.push(heading(1, words.t("word-findings"), "findings"));
        blocks.push(paragraph(words.t("conclude-report-no-findings")));
    }
    blocks
}

fn in_own_words(name: &str, words: &Phrases) -> String {
    if name.is_empty() { words.t("conclude-no-focus").to_owned() } else { name.to_owned() }
}

fn one(finding: &FindingView, words: &Phrases) -> Vec<Block> {
    let kind = words.t(&format!("finding-kind-{}", finding.kind));
    let mut blocks =
        vec![heading(2, format!("{} · {kind}", finding.number), anchor(finding)), claim(finding, words)];
    blocks.extend(opposed(words, &finding.prevalence).map(paragraph));
    blocks.extend(sides(finding, words));
    if finding.kind == FindingKind::Keep.word() {
        let fact = |key: &str, value: &str| Fact {
            label: words.t(key).to_owned(),
            value: vec![in_lang(words, stated_or_not(words, value), &finding.lang)],
        };
        blocks.push(Block::Facts(vec![
            fact("field-owner", &finding.keep_owner),
            fact("field-early-warning", &finding.keep_warning),
        ]));
    }
    blocks.extend(levels(finding, words));
    if !finding.has_user_voice {
        blocks.push(Block::Paragraph(vec![Inline::Emphasis(
            words.t("conclude-report-no-user-voice").to_owned(),
        )]));
    }
    blocks
}

/// "Alla workshoppar (5 av 5): Det behövs mer kompetens. [N-1] [N-4]". Where the source says nothing of how many, the
/// sentence stands first and the silence is told after it.
fn claim(finding: &FindingView, words: &Phrases) -> Block {
    let strength = capital(&prevalence(words, &finding.prevalence));
    let is_silent = finding.prevalence.count.is_none()
        && finding.prevalence.stated_strength == StatedStrength::NotStated.word();
    let mut inlines = Vec::new();
    if !is_silent {
        inlines.push(Inline::Strong(format!("{strength}: ")));
    }
    inlines.push(in_lang(words, &finding.claim, &finding.lang));
    if is_silent {
        inlines.push(Inline::Emphasis(format!(" {strength}.")));
    }
    for quote in finding.supports.iter().chain(&finding.opposes) {
        inlines.push(Inline::Text(" ".to_owned()));
        inlines.push(Inline::NoteRef { number: quote.number.clone(), href: None });
    }
    Block::Paragraph(inlines)
}

fn sides(finding: &FindingView, words: &Phrases) -> Vec<Block> {
    let is_tension = finding.kind == FindingKind::Tension.word() || finding.prevalence.is_two_sided;
    let mut blocks = Vec::new();
    for (quotes, oppose, key) in
        [(&finding.supports, false, "side-one-hand"), (&finding.opposes, true, "side-other-hand")]
    {
        if quotes.is_empty() {
            continue;
        }
        if is_tension {
            blocks.push(Block::Paragraph(vec![Inline::Strong(words.t(key).to_owned())]));
        }
        blocks.extend(quotes.iter().filter(|quote| quote.is_quotable).map(|one| quoted(one, oppose, words)));
        let withheld = quotes.iter().filter(|quote| !quote.is_quotable).count();
        if withheld > 0 {
            blocks.push(paragraph(words.with("conclude-report-withheld", &[("n", Arg::from(withheld))])));
        }
    }
    blocks
}

/// The very words where they are known, else the note's text; in their own language.
pub(super) fn quoted(quote: &QuoteView, oppose: bool, words: &Phrases) -> Block {
    let said = if quote.quote.is_empty() { &quote.text } else { &quote.quote };
    Block::Quote(Quote {
        text: said.clone(),
        lang: Some(quote.lang.clone()).filter(|lang| lang != words.lang().code()),
        source: Some(voice(words, quote)).filter(|voice| !voice.is_empty()),
        note_number: Some(quote.number.clone()),
        href: None,
        oppose,
    })
}

/// "Samstämmighet per nivå: Ledning 3 av 11; Omsorgspersonal 5 av 24".
fn levels(finding: &FindingView, words: &Phrases) -> Option<Block> {
    let levels = &finding.prevalence.count.as_ref()?.levels;
    let share = |level: &LevelView| {
        format!(
            "{} {} {} {}",
            words.t(&format!("level-{}", level.level)),
            level.said,
            words.t("word-of"),
            level.of
        )
    };
    let line = levels.iter().map(share).collect::<Vec<_>>().join("; ");
    (levels.len() > 1).then(|| paragraph(format!("{}: {line}", words.t("conclude-levels-title"))))
}
