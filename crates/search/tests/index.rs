//! The index from outside: what is put in is found by those who may see it, and by nobody else.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;
use tempfile::TempDir;
use torg_engine::text::language::Language;
use torg_search::{Concept, Concepts, Entry, Facet, Index, Layer, Layers, Request};

fn entry(id: &str, language: Language, audience: &str, title: &str) -> Entry {
    Entry {
        id: id.to_owned(),
        kind: "practice".to_owned(),
        country: Some("SE".to_owned()),
        language: Some(language),
        year: Some(2024),
        focus_areas: vec!["continuity".to_owned()],
        state: None,
        audience: vec![audience.to_owned()],
        title: title.to_owned(),
        body: String::new(),
    }
}

fn filled(entries: &[Entry]) -> (TempDir, Index) {
    let folder = tempfile::tempdir().unwrap();
    let index = Index::open(folder.path()).unwrap();
    for entry in entries {
        index.put(entry).unwrap();
    }
    index.commit(7).unwrap();
    (folder, index)
}

fn ids(index: &Index, request: &Request) -> Vec<String> {
    index.search(request).unwrap().hits.into_iter().map(|hit| hit.id).collect()
}

fn neighbours() -> (TempDir, Index) {
    filled(&[
        entry(
            "da",
            Language::Danish,
            "public",
            "Faste teams i hjemmeplejen giver færre forskellige medarbejdere",
        ),
        entry("nb", Language::Bokmal, "public", "Primærkontakt i hjemmetjenesten"),
        entry("secret", Language::Swedish, "network:1", "Fasta team i hemtjänsten"),
        entry("other", Language::Swedish, "public", "Upphandling av måltider"),
    ])
}

#[test]
fn a_neighbours_words_are_found_and_marked() {
    let (_folder, index) = neighbours();
    let mut request = Request::new("olika medarbetare", &["public"], 10);
    request.language = Some(Language::Swedish);
    let answer = index.search(&request).unwrap();
    assert_eq!(answer.hits.first().map(|hit| hit.id.as_str()), Some("da"));
    let text = "Faste teams i hjemmeplejen giver færre forskellige medarbejdere";
    let marks = answer.plan.marks(text);
    assert!(marks.iter().any(|mark| &text[mark.place.clone()] == "medarbejdere"), "{marks:?}");
}

#[test]
fn what_a_reader_may_not_see_is_neither_found_nor_counted() {
    let (_folder, index) = neighbours();
    let mut request = Request::new("fasta team hemtjänsten", &["public"], 10);
    request.facets = vec![Facet::Language];
    let answer = index.search(&request).unwrap();
    assert!(answer.hits.iter().all(|hit| hit.id != "secret"));
    let swedish = answer.facets[0].1.iter().find(|bucket| bucket.value.as_deref() == Some("sv"));
    assert!(swedish.is_none_or(|bucket| bucket.entries <= 1), "{:?}", answer.facets);
    request.filter.audience.push("network:1".to_owned());
    assert_eq!(ids(&index, &request).first().map(String::as_str), Some("secret"));
    request.filter.audience.clear();
    assert_eq!(ids(&index, &request), Vec::<String>::new());
}

#[test]
fn a_concept_widens_the_search_and_can_be_taken_away() {
    let (_folder, index) = neighbours();
    let forms = [
        (Language::Swedish, "hemtjänst"),
        (Language::Danish, "hjemmepleje"),
        (Language::Bokmal, "hjemmetjeneste"),
    ];
    let forms = forms.map(|(language, form)| (language, form.to_owned())).to_vec();
    index.set_concepts(Concepts::new(vec![Concept { id: "svc.home-care".to_owned(), forms, caution: true }]));
    let mut request = Request::new("hemtjänst", &["public"], 10);
    request.language = Some(Language::Swedish);
    request.layers = Layers::only(&[Layer::Concept]);
    let answer = index.search(&request).unwrap();
    assert_eq!(answer.hits.len(), 2, "{answer:?}");
    assert_eq!(
        (answer.plan.expansions[0].concept.as_str(), answer.plan.expansions[0].caution),
        ("svc.home-care", true)
    );
    request.without_concepts.push("svc.home-care".to_owned());
    assert_eq!(ids(&index, &request), Vec::<String>::new());
}

#[test]
fn pages_follow_each_other_without_gap_or_repeat() {
    let entries: Vec<Entry> = (0..25)
        .map(|number| entry(&format!("e{number}"), Language::Swedish, "public", "hemtjänst"))
        .collect();
    let (_folder, index) = filled(&entries);
    let mut request = Request::new("hemtjänst", &["public"], 7);
    let mut seen = Vec::new();
    loop {
        let answer = index.search(&request).unwrap();
        let Some(last) = answer.hits.last() else { break };
        request.after = Some(last.cursor);
        seen.extend(answer.hits.into_iter().map(|hit| hit.id));
    }
    assert_eq!(seen.len(), 25);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 25);
}

#[test]
fn what_was_committed_is_there_again_and_nothing_else() {
    let (folder, index) = neighbours();
    index.put(&entry("late", Language::Swedish, "public", "upphandling igen")).unwrap();
    drop(index);
    let index = Index::open(folder.path()).unwrap();
    assert_eq!(index.position().unwrap(), Some(7));
    assert_eq!(ids(&index, &Request::new("upphandling", &["public"], 10)), ["other"]);
    index.remove("other");
    index.commit(8).unwrap();
    assert_eq!(ids(&index, &Request::new("upphandling", &["public"], 10)), Vec::<String>::new());
    assert_eq!(index.position().unwrap(), Some(8));
}

#[test]
fn a_word_half_typed_and_a_word_mistyped_are_found() {
    let (_folder, index) = neighbours();
    let mut request = Request::new("upphandl", &["public"], 10);
    request.typing = true;
    assert_eq!(ids(&index, &request).first().map(String::as_str), Some("other"));
    assert_eq!(
        ids(&index, &Request::new("uphpandling", &["public"], 10)).first().map(String::as_str),
        Some("other")
    );
}

#[test]
fn any_text_can_be_put_in_searched_for_and_marked() {
    let folder = tempfile::tempdir().unwrap();
    let index = Index::open(folder.path()).unwrap();
    proptest!(ProptestConfig::with_cases(24), |(text in "[\\u{0}-\\u{10ffff}]{0,60}|\\PC{0,60}")| {
        index.put(&entry("one", Language::Swedish, "public", &text)).unwrap();
        index.commit(1).unwrap();
        let mut request = Request::new(&text, &["public"], 3);
        request.typing = true;
        let marks = index.search(&request).unwrap().plan.marks(&text);
        prop_assert!(marks.iter().all(|mark| text.get(mark.place.clone()).is_some()));
    });
}
