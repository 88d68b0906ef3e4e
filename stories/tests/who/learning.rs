//! Who has learned from whom: read from what is there, and never more than the reader may see.

use super::{is_forbidden, refusal, scene};
use torg_domain::Refusal;
use torg_domain::adoption::Degree;
use torg_domain::exchange::{ExchangeKind, ExchangeState, Visibility};
use torg_domain::id::PracticeId;
use torg_domain::link::Anchor;
use torg_domain::network::Level;
use torg_domain::practice::{Evidence, PracticeState};
use torg_stages::Actor;
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::thread;
use torg_stages::meet::commands::{NewExchange, NewParticipant, create_exchange, put_participant};
use torg_stages::share::adoption::{NewAdoption, adopt, of_practice, withdraw};
use torg_stages::share::commands::{
    NewPractice, PracticeWords, UpdatePractice, publish_practice, update_practice,
};
use torg_stages::share::relations::{RelationFilter, relations};
use torg_testkit::{Finding, Scene, on_both};

/// A held visit at Mölndal with Partille as guest.
fn visit(scene: &Scene, title: &str, visibility: Visibility) {
    let anna = scene.actor("anna");
    let new = NewExchange {
        host: Some(scene.organisation_id("Mölndal")),
        state: ExchangeState::Held,
        visibility,
        ..NewExchange::new(scene.network_id("GR"), ExchangeKind::StudyTrip, title, "sv")
    };
    let id = create_exchange(&scene.ctx, &anna, &new).unwrap();
    for place in ["Mölndal", "Partille"] {
        let new = NewParticipant {
            organisation: scene.organisation_id(place),
            level: Level::Management,
            people: Some(2),
            note: String::new(),
            confirmed: Confirmed::No,
        };
        put_participant(&scene.ctx, &anna, &id, &new).unwrap();
    }
}

fn practice(scene: &Scene) -> PracticeId {
    let words = PracticeWords::new("Små arbetslag", "Ett arbetslag känner alla sina brukare", "sv");
    let new = NewPractice::new(scene.organisation_id("Mölndal"), words);
    publish_practice(&scene.ctx, &Actor::program(), &new, Confirmed::No).unwrap()
}

fn taken_up(scene: &Scene, practice: &PracticeId, degree: Degree) -> NewAdoption {
    NewAdoption {
        practice: practice.clone(),
        organisation: scene.organisation_id("Härryda"),
        degree,
        changed: String::new(),
        reason: String::new(),
        lang: "sv".into(),
        since: None,
        is_example: false,
        confirmed: Confirmed::No,
    }
}

/// Learner, teacher and kind of everything a reader sees.
fn seen(scene: &Scene, actor: &Actor, filter: &RelationFilter) -> Vec<(String, String, String)> {
    let view = relations(&scene.ctx, actor, filter).unwrap();
    view.relations.into_iter().map(|known| (known.learner.name, known.teacher.name, known.kind)).collect()
}

fn line(learner: &str, teacher: &str, kind: &str) -> (String, String, String) {
    (learner.into(), teacher.into(), kind.into())
}

#[test]
fn a_held_visit_is_learning_and_a_closed_one_is_told_to_nobody_outside() {
    on_both(|db| {
        let scene = scene(db);
        visit(&scene, "Öppet besök", Visibility::Public);
        visit(&scene, "Slutet besök", Visibility::Network);
        let all = RelationFilter::default();
        let one = line("Partille", "Mölndal", "visit");
        assert_eq!(seen(&scene, &Actor::stranger(), &all), std::slice::from_ref(&one));
        assert_eq!(seen(&scene, &scene.actor("mats"), &all), [one.clone(), one]);
        let of_harryda = RelationFilter {
            organisation: Some(scene.organisation_id("Härryda")),
            ..RelationFilter::default()
        };
        assert!(seen(&scene, &Actor::stranger(), &of_harryda).is_empty());
        let of_network =
            RelationFilter { network: Some(scene.network_id("GR")), ..RelationFilter::default() };
        assert_eq!(seen(&scene, &Actor::stranger(), &of_network).len(), 1);
    });
}

#[test]
fn whoever_takes_up_a_practice_in_part_says_what_was_left_out_and_why() {
    on_both(|db| {
        let scene = scene(db);
        let (mats, id) = (scene.actor("mats"), practice(&scene));
        let partial = taken_up(&scene, &id, Degree::Partial);
        assert_eq!(refusal(adopt(&scene.ctx, &mats, &partial)), Refusal::FieldMissing { field: "changed" });
        let told =
            NewAdoption { changed: "Utan tvillinglag".into(), reason: "För få grupper".into(), ..partial };
        let first = adopt(&scene.ctx, &mats, &told).unwrap();
        let full = taken_up(&scene, &id, Degree::Full);
        assert_eq!(
            adopt(&scene.ctx, &mats, &full).unwrap(),
            first,
            "said anew it stands in place of the first"
        );
        let known = of_practice(&scene.ctx, &Actor::stranger(), &id).unwrap();
        assert_eq!((known.len(), known[0].degree.as_str(), known[0].may_withdraw), (1, "full", false));
        let wanted = line("Härryda", "Mölndal", "adoption");
        assert_eq!(seen(&scene, &Actor::stranger(), &RelationFilter::default()), [wanted]);
        let stations = thread::through(&scene.ctx, &Actor::stranger(), &Anchor::from(&id)).unwrap().stations;
        assert!(
            stations.iter().any(|station| station.kind == "adoption" && station.step == 1),
            "{stations:?}"
        );
        withdraw(&scene.ctx, &mats, &first).unwrap();
        assert!(of_practice(&scene.ctx, &mats, &id).unwrap().is_empty());
    });
}

#[test]
fn nobody_tells_for_others_nor_takes_up_their_own_practice() {
    on_both(|db| {
        let scene = scene(db);
        let (mats, id) = (scene.actor("mats"), practice(&scene));
        let for_partille = NewAdoption {
            organisation: scene.organisation_id("Partille"),
            ..taken_up(&scene, &id, Degree::Full)
        };
        assert!(is_forbidden(&adopt(&scene.ctx, &mats, &for_partille)));
        assert!(is_forbidden(&adopt(&scene.ctx, &Actor::stranger(), &taken_up(&scene, &id, Degree::Full))));
        let own = NewAdoption {
            organisation: scene.organisation_id("Mölndal"),
            ..taken_up(&scene, &id, Degree::Full)
        };
        let answer = adopt(&scene.ctx, &Actor::program(), &own);
        assert_eq!(refusal(answer), Refusal::FieldMissing { field: "organisation" });
    });
}

#[test]
fn who_took_up_a_practice_that_was_taken_back_is_told_to_nobody() {
    on_both(|db| {
        let scene = scene(db);
        let id = practice(&scene);
        adopt(&scene.ctx, &scene.actor("mats"), &taken_up(&scene, &id, Degree::Full)).unwrap();
        let words = PracticeWords {
            state: PracticeState::NotStated,
            evidence: Evidence::NotStated,
            ..PracticeWords::new("Små arbetslag", "Ett arbetslag känner alla sina brukare", "sv")
        };
        let draft = UpdatePractice { words, is_published: false, revision: 0, confirmed: Confirmed::No };
        update_practice(&scene.ctx, &Actor::program(), &id, &draft).unwrap();
        assert!(seen(&scene, &Actor::program(), &RelationFilter::default()).is_empty());
        let wanted = torg_stages::find::queries::Search { query: "arbetslag".into(), ..Default::default() };
        let hits = torg_stages::find::queries::search(
            &scene.ctx,
            &Finding::over(&scene.ctx),
            &Actor::stranger(),
            &wanted,
        )
        .unwrap()
        .hits;
        assert!(hits.is_empty(), "{hits:?}");
    });
}
