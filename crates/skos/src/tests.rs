use crate::{Concept, Format, Scheme, Wrong, read, write};
use proptest::prelude::*;

const ALL: &[&str] = &["sv", "da", "nb", "nn", "fi", "nl", "en"];

fn spoken(texts: &[(&str, &str)]) -> Vec<(String, String)> {
    texts.iter().map(|(lang, text)| ((*lang).to_owned(), (*text).to_owned())).collect()
}

fn visitation() -> Concept {
    Concept {
        id: "adm.needs-assessment".into(),
        labels: vec![
            ("da".into(), vec!["visitation".into(), "behovsvurdering".into()]),
            ("sv".into(), vec!["biståndsbedömning".into()]),
        ],
        definitions: spoken(&[("en", "What is needed?"), ("sv", "Vad behövs?")]),
        scope_notes: spoken(&[("sv", "Vem som beslutar \"skiljer\" sig.\nOfta.")]),
        false_friends: spoken(&[("sv", "Inget besök <b>.")]),
        editorial_note: "DK visitation is NOT a visit.".into(),
        is_checked: true,
        source: "Kolada; KL".into(),
        modified: Some("2026-01-31T09:00:00Z".into()),
        exact: vec!["https://example.org/a".into()],
        close: vec!["https://example.org/b".into(), "https://example.org/c".into()],
    }
}

fn scheme(concepts: Vec<Concept>) -> Scheme {
    Scheme {
        address: "https://torg.example/glossary".into(),
        titles: spoken(&[("sv", "Ordlista")]),
        concepts,
    }
}

#[test]
fn what_is_written_is_read_again_in_both_formats() {
    let nurse = Concept {
        id: "rol.nurse".into(),
        labels: vec![("fi".into(), vec!["sairaanhoitaja".into()])],
        ..Concept::default()
    };
    for format in Format::ALL {
        let text = write(&scheme(vec![visitation(), nurse.clone()]), format).unwrap();
        assert_eq!(Format::of(&text), format);
        let taken = read(&text, format, ALL).unwrap();
        assert_eq!(taken.concepts, [visitation(), nurse.clone()], "{text}");
        assert!(taken.other_languages.is_empty());
    }
}

#[test]
fn turtle_is_written_with_the_words_of_skos() {
    let text = write(&scheme(vec![visitation()]), Format::Turtle).unwrap();
    for part in [
        "skos:prefLabel \"visitation\"@da",
        "skos:altLabel \"behovsvurdering\"@da",
        "a skos:ConceptScheme",
        "skos:closeMatch",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn turtle_of_other_tools_is_read() {
    let text = r#"
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@base <http://termbank.example/> .
<hemtjanst> skos:prefLabel "hemtjänst"@sv-SE , "hjemmetjeneste"@no ; a skos:Concept ;
    skos:altLabel "Heimdienst"@de ; skos:definition "Hjälp hemma."@sv ; skos:definition "Av kommunen."@sv .
"#;
    let taken = read(text, Format::Turtle, ALL).unwrap();
    let one = &taken.concepts[0];
    assert_eq!(one.id, "other.hemtjanst");
    assert_eq!(
        one.labels,
        [
            ("nb".to_owned(), vec!["hjemmetjeneste".to_owned()]),
            ("sv".to_owned(), vec!["hemtjänst".to_owned()])
        ]
    );
    assert_eq!(one.definitions, spoken(&[("sv", "Hjälp hemma. Av kommunen.")]));
    assert_eq!(taken.other_languages.get("de"), Some(&1));
}

#[test]
fn every_fault_is_told_with_its_line() {
    let text = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<a> a skos:Concept ; skos:prefLabel \"ett\"@sv , \"två\"@sv .
<b> a skos:Concept ; skos:altLabel \"tre\"@sv .
<c> a skos:Concept ; skos:prefLabel \"fyra\" .
<d> a skos:Concept ; skos:notation \"own.x\" ; skos:prefLabel \"fem\"@sv .
<e> a skos:Concept ; skos:notation \"own.x\" ; skos:prefLabel \"sex\"@sv ; skos:altLabel \"seks\"@da .
";
    let faults = read(text, Format::Turtle, ALL).unwrap_err();
    let told: Vec<(Option<u64>, usize, Wrong)> =
        faults.into_iter().map(|one| (one.line, one.number, one.what)).collect();
    assert_eq!(
        told,
        [
            (Some(2), 1, Wrong::TwoPreferred("sv".into())),
            (Some(3), 2, Wrong::NoLabel),
            (Some(4), 3, Wrong::NoLanguage("fyra".into())),
            (Some(4), 3, Wrong::NoLabel),
            (Some(6), 5, Wrong::NoPreferred("da".into())),
            (Some(6), 5, Wrong::SameId("own.x".into())),
        ]
    );
}

#[test]
fn a_broken_file_says_where() {
    let faults = read(
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\n<a> a skos:Concept ; ; \"x .\n",
        Format::Turtle,
        ALL,
    )
    .unwrap_err();
    assert!(
        matches!(faults[0].what, Wrong::Syntax(_)) && faults[0].line.is_some_and(|line| line >= 3),
        "{faults:?}"
    );
    let faults = read("{\"@graph\": [\n{\"@id\": 5}\n]}", Format::JsonLd, ALL).unwrap_err();
    assert!(matches!(faults[0].what, Wrong::Syntax(_)), "{faults:?}");
    assert_eq!(read("", Format::Turtle, ALL).unwrap_err()[0].what, Wrong::NoConcept);
}

proptest! {
    #[test]
    fn any_words_survive_both_formats(word in "\\PC{1,30}", note in "[\\PC\n\t\"]{0,60}") {
        let (word, note) = (word.trim().to_owned(), note.trim().to_owned());
        prop_assume!(!word.is_empty());
        let mut one = visitation();
        one.labels = vec![("sv".into(), vec![word])];
        one.definitions = if note.is_empty() { Vec::new() } else { vec![("sv".into(), note)] };
        for format in Format::ALL {
            let text = write(&scheme(vec![one.clone()]), format).unwrap();
            prop_assert_eq!(&read(&text, format, ALL).unwrap().concepts, &[one.clone()]);
        }
    }

    #[test]
    fn no_file_makes_it_panic(text in "[\\PC\n]{0,120}") {
        for format in Format::ALL {
            let _ = read(&text, format, ALL);
        }
    }
}
