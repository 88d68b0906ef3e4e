//! Words of the seven languages as people type them: slipped, unfinished, put together, inflected.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use flate2::read::GzDecoder;
use proptest::prelude::*;
use std::io::Read;
use std::sync::OnceLock;
use tempfile::TempDir;
use torg_engine::text::language::Language;
use torg_search::{Entry, Index, Layer, Request, pack_lexicon};

const TEXTS: [(&str, Language, &str); 10] = [
    ("sv-teams", Language::Swedish, "Självstyrande team i hemtjänsten planerar sina egna besök"),
    ("da-teams", Language::Danish, "Selvstyrende teams i hjemmeplejen med faste medarbejdere"),
    ("da-rehab", Language::Danish, "Hverdagsrehabilitering: borgeren får et forløb med terapeut"),
    ("nb-rehab", Language::Bokmal, "Hverdagsrehabilitering i hjemmet med ergoterapeut"),
    ("nn-rehab", Language::Nynorsk, "Kvardagsrehabilitering i heimetenesta"),
    ("fi-home", Language::Finnish, "Kotihoidon asiakkaat tapaavat samat hoitajat"),
    ("nl-teams", Language::Dutch, "Zelfsturende teams in de thuiszorg"),
    ("en-home", Language::English, "Home care workers plan their own visits"),
    ("sv-home", Language::Swedish, "Hemtjänst i små grupper nära brukaren"),
    ("sv-food", Language::Swedish, "Upphandling av måltider och matlådor"),
];

fn filled() -> (TempDir, Index) {
    let folder = tempfile::tempdir().unwrap();
    let index = Index::open(folder.path()).unwrap();
    for (id, language, text) in TEXTS {
        let entry = Entry {
            id: id.to_owned(),
            kind: "practice".to_owned(),
            country: None,
            language: Some(language),
            year: None,
            focus_areas: Vec::new(),
            state: None,
            audience: vec!["public".to_owned()],
            title: text.to_owned(),
            body: String::new(),
        };
        index.put(&entry).unwrap();
    }
    index.commit(1).unwrap();
    (folder, index)
}

fn found(index: &Index, query: &str, language: Language, typing: bool) -> Vec<String> {
    let mut request = Request::new(query, &["public"], 4);
    request.language = Some(language);
    request.typing = typing;
    index.search(&request).unwrap().hits.into_iter().map(|hit| hit.id).collect()
}

#[test]
fn a_slip_of_the_finger_finds_what_was_meant() {
    let (_folder, index) = filled();
    let slipped = [
        ("självstyrnde grupper", Language::Swedish, "sv-teams"),
        ("selvstyrrende", Language::Danish, "da-teams"),
        ("hverdagsrehabilitring", Language::Bokmal, "nb-rehab"),
        ("kvardagsrehabiltering", Language::Nynorsk, "nn-rehab"),
        ("kotihoidn", Language::Finnish, "fi-home"),
        ("zelfsturnde", Language::Dutch, "nl-teams"),
        ("workres", Language::English, "en-home"),
    ];
    for (query, language, id) in slipped {
        let found = found(&index, query, language, false);
        assert!(found.iter().any(|other| other == id), "{query}: {found:?}");
    }
}

#[test]
fn an_unfinished_word_finds_what_it_may_become() {
    let (_folder, index) = filled();
    let typed = [
        ("upph", Language::Swedish, "sv-food"),
        ("medarb", Language::Danish, "da-teams"),
        ("ergot", Language::Bokmal, "nb-rehab"),
        ("heimet", Language::Nynorsk, "nn-rehab"),
        ("kotih", Language::Finnish, "fi-home"),
        ("thuisz", Language::Dutch, "nl-teams"),
        ("work", Language::English, "en-home"),
    ];
    for (query, language, id) in typed {
        let found = found(&index, query, language, true);
        assert!(found.iter().any(|other| other == id), "{query}: {found:?}");
    }
}

#[test]
fn compounds_and_inflections_meet_their_parts_and_their_cognates() {
    let (_folder, index) = filled();
    let compounds = [
        ("hemtjänstgrupperna", Language::Swedish, "sv-home"),
        ("hverdagsrehabiliteringsforløb", Language::Danish, "da-rehab"),
        ("vardagsrehabilitering", Language::Swedish, "da-rehab"),
        ("hverdagsrehabiliteringsteamet", Language::Bokmal, "nb-rehab"),
        ("kotihoidossa", Language::Finnish, "fi-home"),
        ("matlådorna", Language::Swedish, "sv-food"),
        ("självstyrande", Language::Swedish, "da-teams"),
    ];
    for (query, language, id) in compounds {
        let found = found(&index, query, language, false);
        assert!(found.iter().any(|other| other == id), "{query}: {found:?}");
    }
}

#[test]
fn the_typed_word_comes_before_words_like_it() {
    let (_folder, index) = filled();
    assert_eq!(found(&index, "självstyrande team", Language::Swedish, false).first().unwrap(), "sv-teams");
    assert_eq!(found(&index, "selvstyrende teams", Language::Danish, false).first().unwrap(), "da-teams");
    let mut request = Request::new("hverdagsrehabilitering", &["public"], 10);
    request.language = Some(Language::Danish);
    let answer = index.search(&request).unwrap();
    assert_eq!(answer.plan.marks(TEXTS[2].2).first().unwrap().layer, Layer::Word);
}

#[test]
fn a_very_long_query_is_cut_and_answered() {
    let (_folder, index) = filled();
    let long = "hemtjänst ".repeat(20_000) + &"x".repeat(100_000);
    assert!(!found(&index, &long, Language::Swedish, false).is_empty());
    let many: String = (0..5_000).map(|number| format!("ord{number} ")).collect();
    let answer = index.search(&Request::new(&many, &["public"], 10)).unwrap();
    assert!(answer.plan.words().len() <= 64, "a query is read up to 64 words");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_query_makes_the_search_panic(query in "[\\u{0}-\\u{10ffff}]{0,80}|(hemtjänst|æ|aa|2024|\\u{301}| ){0,30}", typing: bool) {
        static FILLED: OnceLock<(TempDir, Index)> = OnceLock::new();
        let (_, index) = FILLED.get_or_init(filled);
        let mut request = Request::new(&query, &["public"], 3);
        request.typing = typing;
        let answer = index.search(&request).unwrap();
        for (_, _, text) in TEXTS {
            for mark in answer.plan.marks(text) {
                prop_assert!(text.get(mark.place).is_some());
            }
        }
        for place in answer.plan.words() {
            prop_assert!(query.get(place).is_some());
        }
    }
}

#[test]
fn the_packed_lexicon_is_what_the_lists_of_pairs_give() {
    let unpacked = |bytes: &[u8]| {
        let mut all = Vec::new();
        GzDecoder::new(bytes).read_to_end(&mut all).unwrap();
        all
    };
    let lists = [&include_bytes!("../data/lexicon.tsv.gz")[..], include_bytes!("../data/terms.tsv.gz")];
    let pairs: String = lists.iter().map(|list| String::from_utf8(unpacked(list)).unwrap()).collect();
    let packed = unpacked(include_bytes!("../data/lexicon.bin.gz"));
    assert!(pack_lexicon(&pairs) == packed, "run `cargo run --release -p torg-bench-search -- pack`");
}
