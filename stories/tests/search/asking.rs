//! What a care developer asks and finds (journeys C1.1, C1.2, C1.8), as somebody without an account.

use torg_stages::find::queries::{Search, search};
use torg_stages::find::views::SearchView;
use torg_stages::{Actor, Ctx};
use torg_stories::demonstrated;
use torg_testkit::Finding;

const FEWER: &str = "hur får vi färre olika personal hos brukaren";

fn asked(ctx: &Ctx, finding: &Finding, search_for: &Search) -> SearchView {
    search(ctx, finding, &Actor::stranger(), search_for).unwrap()
}

fn in_swedish(query: &str) -> Search {
    Search { reads: "sv".into(), ..Search::new(query) }
}

fn titles(found: &SearchView) -> Vec<&str> {
    found.hits.iter().map(|hit| hit.title.text.as_str()).collect()
}

#[test]
fn a_swedish_question_finds_what_danish_municipalities_learnt_and_says_what_else_was_searched() {
    demonstrated(|ctx| {
        let finding = Finding::over(ctx);
        let found = asked(ctx, &finding, &in_swedish(FEWER));
        let first_five = &found.hits[..5];
        assert!(first_five.iter().any(|hit| hit.lang == "da"), "{:#?}", titles(&found));
        let added = found.expansions.iter().flat_map(|expansion| &expansion.added);
        let foreign = added.filter(|(lang, _)| lang != "sv").count();
        assert!(foreign >= 2, "{:#?}", found.expansions);

        let removed = found.expansions[0].concept.clone();
        let without = asked(ctx, &finding, &Search { without: vec![removed.clone()], ..in_swedish(FEWER) });
        assert!(without.expansions.iter().all(|expansion| expansion.concept != removed));
        assert_eq!(without.left_out[0].id, removed);
        assert_ne!(titles(&found), titles(&without), "the list changes");
    });
}

#[test]
fn a_false_friend_leads_to_its_card_and_to_no_study_visit() {
    demonstrated(|ctx| {
        let found = asked(ctx, &Finding::over(ctx), &Search::new("dansk visitasjon forklart"));
        assert_eq!(found.terms[0].concept.id, "adm.needs-assessment");
        assert!(found.terms[0].has_caution);
        let added = found.expansions.iter().any(|expansion| expansion.concept == "exc.study-visit");
        assert!(!added, "{:#?}", found.expansions);
    });
}

#[test]
fn a_question_about_a_word_is_answered_by_its_card_in_the_language_asked_for() {
    demonstrated(|ctx| {
        let found = asked(ctx, &Finding::over(ctx), &in_swedish("vad heter biståndsbedömning på danska"));
        let card = &found.terms[0];
        assert_eq!((card.concept.id.as_str(), card.wanted.as_deref()), ("adm.needs-assessment", Some("da")));
        assert_eq!(card.word("da"), Some("visitation"));
    });
}

#[test]
fn a_slip_of_the_finger_still_finds_self_managing_teams() {
    demonstrated(|ctx| {
        let found = asked(ctx, &Finding::over(ctx), &in_swedish("självstyrnde grupper"));
        let about = |text: &str| {
            ["selvstyrende", "självstyrande"].iter().any(|word| text.to_lowercase().contains(word))
        };
        let first = found.hits.iter().take(3).any(|hit| about(&hit.title.text) || about(&hit.snippet.text));
        assert!(first, "{:#?}", titles(&found));
    });
}

#[test]
fn every_hit_says_why_it_was_found() {
    demonstrated(|ctx| {
        let found = asked(ctx, &Finding::over(ctx), &in_swedish("hemtjänst kompetens"));
        assert!(found.hits.len() > 5);
        for hit in &found.hits {
            let marks = hit.title.marks.len() + hit.snippet.marks.len();
            assert!(!hit.why.is_empty() || marks == 0, "{hit:#?}");
        }
        assert!(found.hits.iter().all(|hit| !hit.path.is_empty()));
        let languages = found.facets.iter().find(|facet| facet.name == "language").unwrap();
        assert!(languages.values.len() > 1, "{languages:?}");
    });
}
