//! The reading aid and what is kept of a concept, on a database of its own.

use super::{ConceptNote, ConceptView, Lexicon, card, cards, put, put_bundled, put_notes};
use crate::Ctx;
use tempfile::TempDir;
use torg_db::{Db, args};

fn ctx() -> (Ctx, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(folder.path().join("torg.db").to_str().unwrap()).unwrap();
    db.migrate().unwrap();
    (Ctx::new(db), folder)
}

fn concept(id: &str, terms: &[(&str, &[&str])]) -> ConceptView {
    let terms = terms
        .iter()
        .map(|(lang, words)| ((*lang).to_owned(), words.iter().map(|word| (*word).to_owned()).collect()));
    ConceptView { id: id.to_owned(), note: String::new(), is_checked: true, terms: terms.collect() }
}

fn note(kind: &str, lang: &str, text: &str) -> ConceptNote {
    ConceptNote { kind: kind.to_owned(), lang: lang.to_owned(), text: text.to_owned() }
}

fn furnish(ctx: &Ctx) {
    let all = [
        (
            concept(
                "adm.needs-assessment",
                &[("sv", &["biståndsbedömning"]), ("da", &["visitation", "behovsvurdering"])],
            ),
            vec![note("false-friend", "sv", "Inget besök."), note("false-friend", "en", "Not a visit.")],
        ),
        (
            concept(
                "rol.assistant-nurse",
                &[("sv", &["undersköterska"]), ("da", &["social- og sundhedsassistent", "assistent"])],
            ),
            vec![note("differs", "sv", "Två nivåer i Danmark.")],
        ),
        (
            concept("rol.nurse", &[("sv", &["sjuksköterska"]), ("da", &["sygeplejerske"])]),
            vec![note("plain", "sv", "Legitimerad.")],
        ),
        (
            concept(
                "org.care-continuity",
                &[("sv", &["kontinuitet"]), ("da", &["sammenhæng", "kontinuitet"])],
            ),
            vec![],
        ),
        (concept("exc.network", &[("sv", &["nätverk"]), ("da", &["netværk"])]), vec![]),
    ];
    let stored = ctx.db.tx(|tx| {
        all.iter().try_for_each(|(concept, notes)| {
            put(tx, concept)?;
            put_notes(tx, &concept.id, notes)
        })
    });
    stored.unwrap();
}

/// Word as written, first concept, and is it underlined.
fn read(ctx: &Ctx, text: &'static str, lang: &str, reader: &str) -> Vec<(&'static str, String, bool)> {
    let lexicon = Lexicon::load(ctx).unwrap();
    let spots = lexicon.spots(text, lang, reader);
    let id = |number: usize| lexicon.card(number).unwrap().concept.id.clone();
    spots.into_iter().map(|spot| (&text[spot.place], id(spot.concepts[0]), !spot.is_quiet)).collect()
}

#[test]
fn a_swede_reading_danish_gets_the_words_that_are_not_her_own() {
    let (ctx, _folder) = ctx();
    furnish(&ctx);
    let found = read(&ctx, "Visitationen og sygeplejerskerne skaber kontinuitet i et netværk.", "da", "sv");
    let expected = [
        ("Visitationen", "adm.needs-assessment", true),
        ("sygeplejerskerne", "rol.nurse", true),
        ("kontinuitet", "org.care-continuity", false),
        ("netværk", "exc.network", false),
    ];
    assert_eq!(found, expected.map(|(word, id, shown)| (word, id.to_owned(), shown)));
}

#[test]
fn her_own_language_shows_only_what_means_something_else_next_door() {
    let (ctx, _folder) = ctx();
    furnish(&ctx);
    let found = read(&ctx, "Undersköterskor och sjuksköterskor i nätverk.", "sv", "sv");
    assert_eq!(found, [("Undersköterskor", "rol.assistant-nurse".to_owned(), true)]);
}

#[test]
fn a_word_is_explained_once_in_a_text() {
    let (ctx, _folder) = ctx();
    furnish(&ctx);
    assert_eq!(read(&ctx, "Visitation er visitation er behovsvurdering", "da", "sv").len(), 1);
}

#[test]
fn a_language_the_glossary_does_not_know_gives_nothing() {
    let (ctx, _folder) = ctx();
    furnish(&ctx);
    assert!(read(&ctx, "visitation", "de", "sv").is_empty());
}

#[test]
fn what_is_said_falls_back_to_english_and_says_so() {
    let (ctx, _folder) = ctx();
    furnish(&ctx);
    let card = card(&ctx, "adm.needs-assessment").unwrap();
    assert_eq!(card.said("false-friend", "sv"), Some(("sv", "Inget besök.")));
    assert_eq!(card.said("false-friend", "nb"), Some(("en", "Not a visit.")));
    assert_eq!(card.said("plain", "sv"), None);
}

#[test]
fn a_kept_lexicon_knows_that_the_glossary_was_changed() {
    let (ctx, _folder) = ctx();
    furnish(&ctx);
    let lexicon = Lexicon::load(&ctx).unwrap();
    assert!(lexicon.is_current(&ctx).unwrap());
    ctx.db.tx(|tx| put_notes(tx, "exc.network", &[note("plain", "sv", "Flera som möts.")])).unwrap();
    assert!(!lexicon.is_current(&ctx).unwrap());
}

#[test]
fn facts_of_a_new_version_leave_what_people_changed_alone() {
    let (ctx, _folder) = ctx();
    furnish(&ctx);
    let theirs = concept("rol.nurse", &[("sv", &["sköterska"])]);
    ctx.db.tx(|tx| put_bundled(tx, &theirs, &[])).unwrap();
    assert_eq!(card(&ctx, "rol.nurse").unwrap().concept.words("sv"), ["sköterska"]);
    ctx.db.tx(|tx| tx.execute("UPDATE concept SET revision = 1 WHERE id = 'rol.nurse'", args![])).unwrap();
    ctx.db.tx(|tx| put_bundled(tx, &concept("rol.nurse", &[("sv", &["syster"])]), &[])).unwrap();
    assert_eq!(card(&ctx, "rol.nurse").unwrap().concept.words("sv"), ["sköterska"]);
}

#[test]
fn the_whole_glossary_is_the_same_as_its_concepts_one_by_one() {
    let (ctx, _folder) = ctx();
    furnish(&ctx);
    let all = cards(&ctx).unwrap();
    assert_eq!(all.len(), 5);
    for one in all {
        assert_eq!(card(&ctx, &one.concept.id).unwrap(), one);
    }
}
