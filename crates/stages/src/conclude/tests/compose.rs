use super::scene::{PLACES, Scene, finding, series};
use crate::Actor;
use crate::conclude::commands::{FreezeReport, NewFinding, Strength, insert_finding, insert_report};
use crate::conclude::queries;
use crate::conclude::report::{Reader, compose, compose_political, write};
use crate::conclude::views::FrozenReport;
use torg_domain::finding::{FindingKind, FindingState};
use torg_domain::id::{FindingId, FocusAreaId, ReportId};
use torg_domain::note::StatedStrength;
use torg_domain::report::Output;
use torg_lang::{Lang, Words};
use torg_report::{Block, Document, markdown};

/// A report with a counted view, a stated one and a tension; "Egenvård" has no findings.
fn frozen() -> FrozenReport {
    let scene = Scene::new();
    let supporting: Vec<_> = [("n1", "w1"), ("n2", "w2"), ("n3", "w3")]
        .map(|(id, session)| scene.note(id, session, PLACES[0]))
        .into_iter()
        .collect();
    let against = scene.note_with("n4", "w1", |note| {
        note.text = "Vi har god kompetens".into();
        note.quote = "vi har god kompetens, men denna måste nyttjas bättre än idag".into();
    });
    let hidden = scene.note_with("n5", "w2", |note| note.may_quote = false);
    let quotes: Vec<_> = supporting.iter().collect();
    let stated =
        Strength::Stated { strength: StatedStrength::AllWorkshops, words: "i alla workshoppar".into() };
    let all = [
        finding(&[quotes[0], quotes[1], quotes[2], &hidden], &[]),
        NewFinding { strength: stated, focus_area: None, ..finding(&quotes[..1], &[]) },
        NewFinding {
            kind: FindingKind::Tension,
            claim: "Används kompetensen, eller måste den höjas?".into(),
            costs: "Två heltidstjänster".into(),
            ..finding(&quotes[..1], &[&against])
        },
    ];
    let (ctx, program) = (&scene.ctx, Actor::program());
    for (number, new) in all.into_iter().enumerate() {
        let new = NewFinding { state: FindingState::Final, ..new };
        ctx.db
            .tx(|tx| insert_finding(tx, ctx, &program, &FindingId::new(format!("f{number}")), &new))
            .unwrap();
    }
    let id = ReportId::new("r");
    let freeze = FreezeReport { scope: series(), title: "Omställningen".into(), reason: String::new() };
    ctx.db.tx(|tx| insert_report(tx, ctx, &program, &id, &freeze)).unwrap();
    queries::frozen_report(ctx, &id, 1).unwrap()
}

fn in_language(lang: Lang, draw: impl Fn(&Reader<'_>) -> Document) -> String {
    let words = Words::embedded();
    markdown::write(&draw(&Reader { words: words.get(lang), base: Some("https://torg.example") }))
}

#[test]
fn a_report_prints_every_word_of_quantity_with_its_number() {
    let report = frozen();
    let text = in_language(Lang::Sv, |reader| compose(&report, reader));
    assert!(text.contains("3 av 3 workshoppar"), "{text}");
    assert!(text.contains("Å ena sidan") && text.contains("Å andra sidan"), "{text}");
    assert!(text.contains("vi har god kompetens, men denna måste nyttjas bättre än idag"), "{text}");
    assert!(
        text.contains("I alla workshoppar (källans egna ord: ”i alla workshoppar”, inte räknat)"),
        "{text}"
    );
}

#[test]
fn a_focus_area_without_findings_says_so() {
    let report = frozen();
    let text = in_language(Lang::Sv, |reader| compose(&report, reader));
    let area = text.split("Egenvård").last().unwrap();
    assert!(area.trim_start().starts_with("Inga slutsatser är antecknade."), "{area}");
}

#[test]
fn words_without_consent_are_told_of_but_not_printed() {
    let report = frozen();
    let text = in_language(Lang::Sv, |reader| compose(&report, reader));
    assert!(!text.contains("(n5)"), "{text}");
    assert!(text.contains("En anteckning är räknad men inte citerad"), "{text}");
    assert!(text.contains("Räknad, inte citerbar."), "{text}");
}

#[test]
fn the_same_report_reads_in_every_language_and_no_word_is_missing() {
    let report = frozen();
    for (lang, word) in [
        (Lang::Sv, "Så räknades det"),
        (Lang::Da, "Sådan er der talt"),
        (Lang::Nb, "Slik er det telt"),
        (Lang::En, "How this was counted"),
    ] {
        for text in [
            in_language(lang, |reader| compose(&report, reader)),
            in_language(lang, |reader| compose_political(&report, reader)),
        ] {
            assert!(!text.contains('⟦') && !text.contains("{$"), "{lang}: {text}");
        }
        assert!(in_language(lang, |reader| compose(&report, reader)).contains(word), "{lang}");
    }
}

#[test]
fn findings_keep_their_address_and_numbers_lead_to_the_notes() {
    let words = Words::embedded();
    let report = frozen();
    let document = compose(&report, &Reader { words: words.get(Lang::En), base: None });
    let has_anchor = |wanted: &str| {
        document.blocks.iter().any(|block| matches!(block, Block::Heading { id, .. } if id == wanted))
    };
    assert!(has_anchor("f-1") && has_anchor("f-2") && has_anchor("f-3"));
    let Some(Block::NoteList(notes)) = document.blocks.last() else { panic!("no notes at the end") };
    assert_eq!(
        notes.iter().map(|note| note.number.as_str()).collect::<Vec<_>>(),
        ["N-1", "N-2", "N-3", "N-4", "N-5"]
    );
    assert_eq!(notes[0].href.as_deref(), Some("/capture/notes/n1"));
    assert_eq!((notes[4].href.as_deref(), notes[0].lang.as_deref()), (None, Some("sv")));
}

#[test]
fn the_politicians_page_says_what_is_not_stated() {
    let report = frozen();
    let text = in_language(Lang::Sv, |reader| compose_political(&report, reader));
    assert!(text.contains("Två heltidstjänster") && text.contains("ej angivet"), "{text}");
    assert!(!text.contains("Det behövs mer kompetens."), "{text}");
}

#[test]
fn every_output_is_written_from_the_same_value() {
    let words = Words::embedded();
    let report = frozen();
    let reader = Reader { words: words.get(Lang::Sv), base: Some("https://torg.example") };
    for (output, begins) in [
        (Output::Html, b"<article".as_slice()),
        (Output::Pdf, b"%PDF-"),
        (Output::Docx, b"PK"),
        (Output::Markdown, b"# Omst"),
        (Output::Json, b"{"),
    ] {
        let bytes = write(&report, &reader, output).unwrap();
        assert!(bytes.starts_with(begins), "{output}: {:?}", String::from_utf8_lossy(&bytes[..20]));
    }
    let json = write(&report, &reader, Output::Json).unwrap();
    assert_eq!(serde_json::from_slice::<FrozenReport>(&json).unwrap(), report);
}

#[test]
fn a_visit_report_has_the_four_headings_the_facts_and_the_hosts_own_learning() {
    let mut report = frozen();
    report.kind = "visit".into();
    report.findings.clear();
    report.headings = vec![crate::conclude::views::HeadingView {
        heading: "impressed".into(),
        notes: vec![report.notes[0].clone()],
    }];
    report.facts = vec![crate::conclude::views::FactView {
        fact: "Boende per hus".into(),
        host: "20–50".into(),
        visitor: String::new(),
        unit: "personer".into(),
        why: String::new(),
        source: String::new(),
    }];
    report.focus_areas = vec![(FocusAreaId::new("x").to_string(), "Egenvård".into())];
    let text = in_language(Lang::Nb, |reader| compose(&report, reader));
    let headings = [
        "Hva vi måtte forklare",
        "Dette imponerte oss",
        "20–50 personer",
        "ikke oppgitt",
        "Hva verten lærte",
    ];
    for wanted in headings {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
    assert_eq!(text.matches("Det er ikke skrevet noe under denne overskriften.").count(), 6);
}
