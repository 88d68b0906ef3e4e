//! What makes a hit: words that stand for what was typed, not words that share some letters with it, nor *we* and *how*.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use tempfile::TempDir;
use torg_engine::text::language::Language::{self, Bokmal, Danish, Finnish, Swedish};
use torg_search::{Concept, Concepts, Entry, Index, Request};

const NAMED: &str = "organisation";

/// Entries by id, language and title; names of organisations have no language.
fn filled(texts: &[(&str, Option<Language>, &str)]) -> (TempDir, Index) {
    let folder = tempfile::tempdir().unwrap();
    let index = Index::open(folder.path()).unwrap();
    for (id, language, title) in texts {
        let entry = Entry {
            id: (*id).to_owned(),
            kind: if language.is_some() { "note" } else { NAMED }.to_owned(),
            country: None,
            language: *language,
            year: None,
            focus_areas: Vec::new(),
            state: None,
            audience: vec!["public".to_owned()],
            title: (*title).to_owned(),
            body: String::new(),
        };
        index.put(&entry).unwrap();
    }
    index.commit(1).unwrap();
    (folder, index)
}

fn request(query: &str, language: Language) -> Request {
    let mut request = Request::new(query, &["public"], 20);
    request.language = Some(language);
    request.typed_only = vec![NAMED.to_owned()];
    request
}

/// Ids of the hits, in order of the alphabet.
fn found(index: &Index, query: &str, language: Language) -> Vec<String> {
    let hits = index.search(&request(query, language)).unwrap().hits;
    let mut ids: Vec<String> = hits.into_iter().map(|hit| hit.id).collect();
    ids.sort();
    ids
}

fn concept(id: &str, forms: &[(Language, &str)]) -> Concept {
    let forms = forms.iter().map(|(language, form)| (*language, (*form).to_owned())).collect();
    Concept { id: id.to_owned(), forms, caution: false }
}

/// The texts of the demonstration that were found for what they do not say.
fn demonstration() -> (TempDir, Index) {
    let (folder, index) = filled(&[
        ("schedule", Some(Swedish), "Schemaläggning med fasta rader"),
        ("planning", Some(Danish), "Planlægningen af ruter ligger hos teamet"),
        ("technology", Some(Bokmal), "Velferdsteknologi om natten"),
        ("users", Some(Bokmal), "Brukerne bestemmer selv"),
        ("user-sv", Some(Swedish), "Brukarens egna mål"),
        ("dementia", Some(Swedish), "Utbildning i demens för alla"),
        ("them", Some(Swedish), "Egenvård hemma hos dem"),
        ("theme", Some(Danish), "Tage temaet op med de ældre"),
        ("citizen", Some(Danish), "Borgerens mål står øverst"),
        ("away", Some(Swedish), "Ta bort ett forum"),
        ("home", Some(Danish), "Plejehjemmet har faste teams"),
        ("residence", Some(Swedish), "Ett äldreboende med trettio lägenheter"),
        ("hospital", Some(Danish), "Udskrivning fra sygehus"),
        ("relief", Some(Bokmal), "Avlastning for pårørende"),
        ("relief-sv", Some(Swedish), "Avlösning på helgen"),
        ("solutions", Some(Danish), "Samle løsninger fra netværket"),
        ("org-1", None, "Råde"),
        ("org-2", None, "Nokia"),
        ("org-3", None, "Meråker"),
        ("org-4", None, "Åseral"),
        ("org-5", None, "Borgå"),
    ]);
    index.set_concepts(Concepts::new(vec![
        concept(
            "scheduling",
            &[(Swedish, "schemaläggning"), (Danish, "planlægning"), (Danish, "rådplan"), (Bokmal, "turnus")],
        ),
        concept(
            "technology",
            &[
                (Swedish, "välfärdsteknik"),
                (Danish, "velfærdsteknologi"),
                (Bokmal, "velferdsteknologi"),
                (Finnish, "ikäteknologia"),
            ],
        ),
        concept(
            "home",
            &[(Danish, "plejehjem"), (Swedish, "äldreboende"), (Bokmal, "sykehjem"), (Bokmal, "sjukeheim")],
        ),
        concept("relief", &[(Bokmal, "avlastning"), (Swedish, "avlösning"), (Danish, "afløsning")]),
    ]));
    (folder, index)
}

#[test]
fn a_word_that_shares_letters_with_another_name_or_a_translation_makes_no_hit() {
    let (_folder, index) = demonstration();
    let expected: [(&str, Language, &[&str]); 8] = [
        ("schemaläggning", Swedish, &["planning", "schedule"]),
        ("välfärdsteknik", Swedish, &["technology"]),
        ("velfærdsteknologi", Danish, &["technology"]),
        ("bruker", Bokmal, &["user-sv", "users"]),
        ("demens", Bokmal, &["dementia"]),
        ("borger", Danish, &["citizen"]),
        ("plejehjem", Danish, &["home", "residence"]),
        ("avlastning", Bokmal, &["relief", "relief-sv"]),
    ];
    for (query, language, ids) in expected {
        assert_eq!(found(&index, query, language), ids, "{query}");
    }
}

#[test]
fn a_name_is_found_by_its_own_forms_and_slips_only() {
    let (_folder, index) = filled(&[
        ("org-1", None, "Råde kommune"),
        ("org-2", None, "Jönköping"),
        ("org-3", None, "Sygehus Nord"),
        ("text", Some(Danish), "Udskrivning fra sygehus"),
        ("other", Some(Swedish), "Hemtjänst i grupper"),
    ]);
    for query in ["jönköpings", "Jonköping", "jönkpöing"] {
        assert_eq!(found(&index, query, Swedish), ["org-2"], "{query}");
    }
    // Another name finds the text, not the name.
    index.set_concepts(Concepts::new(vec![concept(
        "hospital",
        &[(Swedish, "lasarett"), (Danish, "sygehus")],
    )]));
    assert_eq!(found(&index, "lasarett", Swedish), ["text"]);
    assert_eq!(found(&index, "sygehuset", Danish), ["org-3", "text"]);
    let mut all = request("lasarett", Swedish);
    all.typed_only.clear();
    assert_eq!(index.search(&all).unwrap().hits.len(), 2, "unless names are nothing special");
}

#[test]
fn function_words_alone_make_no_hit_of_a_question() {
    let (_folder, index) = filled(&[
        ("answer", Some(Swedish), "Färre olika personal hos brukaren"),
        ("danish", Some(Danish), "Hvordan får vi færre medarbejdere hos borgeren"),
        ("we", Some(Bokmal), "Vi forteller hvordan tildelingskontoret arbeider"),
        ("how", Some(Swedish), "Hur utvecklar vi det vidare?"),
        ("at", Some(Swedish), "Kostnaden får kommunen hos sjukhuset"),
        ("do", Some(Swedish), "Hur gör vi?"),
    ]);
    let question = "hur får vi färre olika personal hos brukaren";
    assert_eq!(found(&index, question, Swedish), ["answer", "danish"]);
    let plan = index.search(&request(question, Swedish)).unwrap().plan;
    assert_eq!(plan.marks("Hur utvecklar vi det vidare?"), []);
    // A title that has nothing else is still found by it.
    let hits = index.search(&request("hur gör vi", Swedish)).unwrap().hits;
    assert_eq!(hits.first().unwrap().id, "do");
    // Where nobody wrote the word that tells, nothing is.
    assert_eq!(found(&index, "hur får vi xylofoner", Swedish), [""; 0]);
}

#[test]
fn pages_and_counts_leave_out_what_is_no_hit() {
    let (_folder, index) = demonstration();
    let mut request = request("borger", Danish);
    request.facets = vec![torg_search::Facet::Kind];
    let answer = index.search(&request).unwrap();
    assert_eq!((answer.total, answer.hits.len()), (Some(1), 1));
    request.facets.clear();
    request.after = answer.hits.last().map(|hit| hit.cursor);
    assert!(index.search(&request).unwrap().hits.is_empty(), "nothing is guessed behind the last hit");
}

#[test]
fn what_only_looks_like_the_typed_word_comes_where_nothing_else_does() {
    let (_folder, index) =
        filled(&[("frame", Some(Bokmal), "Rammevedtak i tildelingen"), ("other", Some(Bokmal), "Måltider")]);
    let mut request = request("rammevisitation", Danish);
    assert_eq!(found(&index, "rammevisitation", Danish), ["frame"]);
    request.guesses = false;
    assert!(index.search(&request).unwrap().hits.is_empty());
}
