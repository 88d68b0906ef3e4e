//! Responsibilities as roles: who writes them, who finds them, how long they can be trusted.

use super::{is_forbidden, refusal, scene};
use torg_domain::Refusal;
use torg_domain::network::{Concept, Level};
use torg_stages::Actor;
use torg_stages::find::queries::{Search, search};
use torg_stages::find::responsibility::{self as who, NewResponsibility, Question};
use torg_testkit::{Finding, Scene, on_both};

fn coordinator() -> NewResponsibility {
    NewResponsibility {
        level: Level::CareStaff,
        covers: "Samverkan kring utskrivning från sjukhus".into(),
        ..NewResponsibility::new(Concept::Cooperation, "Samordnare för utskrivning", "sv")
    }
}

/// Names of the organisations that answer a question.
fn answers(scene: &Scene, words: &str, country: &str) -> Vec<String> {
    let question = Question { words: words.into(), country: country.into(), ..Question::default() };
    who::who(&scene.ctx, &question).unwrap().answers.into_iter().map(|known| known.organisation).collect()
}

#[test]
fn who_works_with_discharge_is_answered_with_the_role_to_ask() {
    on_both(|db| {
        let scene = scene(db);
        let (anna, own) = (scene.actor("anna"), scene.organisation_id("Härryda"));
        who::add(&scene.ctx, &anna, &own, &coordinator()).unwrap();
        let carers = NewResponsibility::new(Concept::CarerSupport, "Anhörigkonsulent", "sv");
        who::add(&scene.ctx, &anna, &own, &carers).unwrap();
        assert_eq!(answers(&scene, "vem arbetar med samverkan kring utskrivning", ""), ["Härryda"]);
        assert_eq!(answers(&scene, "UTSKRIVNING", "SE"), ["Härryda"], "whatever its case");
        assert!(answers(&scene, "utskrivning", "DK").is_empty());
        assert!(answers(&scene, "nattpatrull", "").is_empty());
        let question = Question { concept: Some(Concept::CarerSupport), ..Question::default() };
        let by_concept = who::who(&scene.ctx, &question).unwrap().answers;
        assert_eq!(by_concept[0].responsibility.role, "Anhörigkonsulent");
        let wanted = Search { query: "utskrivning".into(), ..Search::default() };
        let hits = search(&scene.ctx, &Finding::over(&scene.ctx), &Actor::stranger(), &wanted).unwrap().hits;
        assert_eq!(
            (hits[0].kind.as_str(), hits[0].title.text.as_str()),
            ("responsibility", "Samordnare för utskrivning")
        );
    });
}

#[test]
fn only_an_organisations_own_people_say_who_does_what_there() {
    on_both(|db| {
        let scene = scene(db);
        let (anna, mats) = (scene.actor("anna"), scene.actor("mats"));
        let (own, other) = (scene.organisation_id("Härryda"), scene.organisation_id("Mölndal"));
        let id = who::add(&scene.ctx, &mats, &own, &coordinator()).unwrap();
        assert!(
            is_forbidden(&who::add(&scene.ctx, &anna, &other, &coordinator())),
            "not even who coordinates"
        );
        let stranger = Actor::stranger();
        assert!(is_forbidden(&who::add(&scene.ctx, &stranger, &own, &coordinator())));
        assert!(is_forbidden(&who::edit(&scene.ctx, &stranger, &id, &coordinator(), 0)));
        assert!(is_forbidden(&who::confirm(&scene.ctx, &stranger, &id)));
        assert!(is_forbidden(&who::remove(&scene.ctx, &stranger, &id)));
        assert!(!who::of_organisation(&scene.ctx, &stranger, &own).unwrap().may_edit);
    });
}

#[test]
fn a_role_grows_old_until_somebody_says_that_it_is_still_right() {
    on_both(|db| {
        let scene = scene(db);
        let (anna, own) = (scene.actor("anna"), scene.organisation_id("Härryda"));
        let id = who::add(&scene.ctx, &anna, &own, &coordinator()).unwrap();
        let freshness = || who::responsibility(&scene.ctx, &id).unwrap().freshness;
        assert_eq!(freshness(), "fresh");
        scene.clock.set("2028-01-01T08:00:00Z");
        assert_eq!(freshness(), "old");
        who::confirm(&scene.ctx, &anna, &id).unwrap();
        assert_eq!(freshness(), "fresh");
        assert_eq!(who::responsibility(&scene.ctx, &id).unwrap().checked_on.as_deref(), Some("2028-01-01"));
    });
}

#[test]
fn a_role_is_needed_a_person_is_refused_and_silence_is_not_stated() {
    on_both(|db| {
        let scene = scene(db);
        let (anna, own) = (scene.actor("anna"), scene.organisation_id("Härryda"));
        let add = |new: &NewResponsibility| who::add(&scene.ctx, &anna, &own, new);
        let nameless = NewResponsibility { role: "  ".into(), ..coordinator() };
        assert_eq!(refusal(add(&nameless)), Refusal::FieldMissing { field: "role" });
        let person = NewResponsibility { covers: "Brukaren 19121212-1212".into(), ..coordinator() };
        assert!(matches!(refusal(add(&person)), Refusal::LooksPersonal { what: "identity-number", .. }));
        let id = add(&coordinator()).unwrap();
        let view = who::of_organisation(&scene.ctx, &anna, &own).unwrap();
        assert_eq!(view.responsibilities.len(), 1);
        assert!(view.not_stated.contains(&"carer-support".to_owned()));
        assert!(!view.not_stated.contains(&"cooperation".to_owned()));
        who::edit(&scene.ctx, &anna, &id, &coordinator(), 0).unwrap();
        assert_eq!(refusal(who::edit(&scene.ctx, &anna, &id, &coordinator(), 0)), Refusal::ChangedMeanwhile);
        who::remove(&scene.ctx, &anna, &id).unwrap();
        assert!(answers(&scene, "utskrivning", "").is_empty());
    });
}
