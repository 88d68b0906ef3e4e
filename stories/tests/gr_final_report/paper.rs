//! The report: frozen once, corrected by a new version with a reason, written in four languages and four forms.

use super::conclusions::Findings;
use super::room::{SENTENCE, Series};
use torg_domain::Refusal;
use torg_domain::id::{NoteId, ReportId};
use torg_domain::report::Output;
use torg_lang::{Lang, Words};
use torg_stages::Actor;
use torg_stages::conclude::commands::{self as conclude, FreezeReport, NewFinding};
use torg_stages::conclude::queries as concluded;
use torg_stages::conclude::report::{Reader, write};
use torg_stages::conclude::views::FrozenReport;
use torg_stories::{forbidden, refusal};

const TITLE: &str = "Omställningen till nära vård - ur GR-kommunernas perspektiv";

/// Freezes, corrects one claim, freezes again; gives the second version.
pub fn freeze_twice(series: &Series<'_>, findings: &Findings) -> FrozenReport {
    let (ctx, facilitator) = (series.ctx, &series.facilitator);
    let first = FreezeReport { scope: series.scope(), title: TITLE.into(), reason: String::new() };
    forbidden(conclude::freeze_report(ctx, &series.outsider, &first));
    let (id, number) = conclude::freeze_report(ctx, facilitator, &first).unwrap();
    assert_eq!(number, 1);
    let before = files(&concluded::frozen_report(ctx, &id, 1).unwrap());
    let hash = |version: usize| {
        let report = concluded::report(ctx, &Actor::stranger(), &id).unwrap();
        report.versions.iter().rev().nth(version - 1).unwrap().content_hash.clone()
    };
    let hash_before = hash(1);
    correct_a_claim(series, findings, &first);
    assert_eq!(
        refusal(conclude::freeze_report(ctx, facilitator, &first)),
        Refusal::FieldMissing { field: "reason" }
    );
    let reason = "Deltagarna menade utbildning på arbetstid.";
    let second = FreezeReport { reason: reason.into(), ..first };
    assert_eq!(conclude::freeze_report(ctx, facilitator, &second).unwrap(), (id.clone(), 2));
    assert_eq!(files(&concluded::frozen_report(ctx, &id, 1).unwrap()), before, "version 1 stays as it was");
    assert_eq!(hash(1), hash_before);
    assert_ne!(hash(2), hash_before);
    let report = concluded::frozen_report(ctx, &id, 2).unwrap();
    assert_eq!((report.number, report.reason.as_str()), (2, reason));
    report
}

/// The same version as JSON, HTML and DOCX: what must not change.
fn files(report: &FrozenReport) -> [Vec<u8>; 3] {
    let words = Words::embedded();
    let reader = Reader { words: words.get(Lang::Sv), base: None };
    [Output::Json, Output::Html, Output::Docx].map(|output| write(report, &reader, output).unwrap())
}

/// New words have to be shown to the room again before they can be reported.
fn correct_a_claim(series: &Series<'_>, findings: &Findings, freeze: &FreezeReport) {
    let (ctx, facilitator) = (series.ctx, &series.facilitator);
    let seen = concluded::finding(ctx, facilitator, &findings.all).unwrap();
    let notes: Vec<_> = seen.supports.iter().map(|quote| NoteId::new(&quote.note_id)).collect();
    let scope = series.scope();
    let what = (&scope, torg_domain::finding::FindingKind::SharedView);
    let claim = ("Det behövs mer kompetens, och tid att lära på arbetstid.", "sv");
    let corrected = NewFinding {
        focus_area: Some(series.areas[4].clone()),
        ..torg_stories::finding(what, claim, torg_domain::prevalence::Unit::Workshop, (&notes, &[]))
    };
    conclude::edit_finding(ctx, facilitator, &findings.all, &corrected, seen.revision).unwrap();
    let again = FreezeReport { reason: "Rättelse".into(), ..freeze.clone() };
    assert_eq!(
        refusal(conclude::freeze_report(ctx, facilitator, &again)),
        Refusal::FindingsNotFinal { count: 1 }
    );
    conclude::send_to_check(ctx, facilitator, &scope).unwrap();
    assert_eq!(conclude::make_all_final(ctx, facilitator, &scope).unwrap(), 1);
}

pub fn is_written_in_four_languages_and_four_forms(series: &Series<'_>, report: &FrozenReport) {
    let id = ReportId::new(&report.report_id);
    assert_eq!(&concluded::frozen_report(series.ctx, &id, 2).unwrap(), report, "for everyone with the link");
    let all = Words::embedded();
    for (lang, counted, two_sided) in [
        (Lang::Sv, "Alla workshoppar (5 av 5)", "2 av 5 workshoppar sa tvärtom"),
        (Lang::Da, "Alle workshops (5 af 5)", "2 af 5 workshops sagde det modsatte"),
        (Lang::Nb, "Alle workshoper (5 av 5)", "2 av 5 workshoper sa det motsatte"),
        (Lang::En, "All workshops (5 of 5)", "2 of 5 workshops said the opposite"),
    ] {
        let reader = Reader { words: all.get(lang), base: Some("https://torg.example") };
        let file = |output| write(report, &reader, output).unwrap();
        for output in [Output::Html, Output::Markdown] {
            let text = String::from_utf8(file(output)).unwrap();
            for said in [counted, two_sided, SENTENCE, TITLE] {
                assert!(text.contains(said), "{lang:?} {output:?} lacks {said:?}\n{text}");
            }
            let silent = text.matches(all.get(lang).t("conclude-report-no-findings")).count();
            assert_eq!(silent, 3, "{lang:?} {output:?}: three focus areas have no findings");
            assert!(!text.contains("Vem ska betala"), "who did not agree is not quoted");
        }
        let html = String::from_utf8(file(Output::Html)).unwrap();
        for said_in in [lang.code(), "sv"] {
            assert!(html.contains(&format!("lang=\"{said_in}\"")), "{lang:?}: the claims stay Swedish");
        }
        assert!(file(Output::Docx).starts_with(b"PK"));
        assert!(file(Output::Pdf).starts_with(b"%PDF-"));
    }
}
