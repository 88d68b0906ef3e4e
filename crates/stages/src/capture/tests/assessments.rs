//! Self-assessment: rating alone, closing, agreement and split, the talk, the next round, sharing and taking back.

use super::scene::Scene;
use crate::capture::assessment::{
    self, NewRating, NewTalk, Share, SharedLevels, close_round, import, keep_talk, open_round, rate, share,
    start, take_back,
};
use crate::capture::commands::{NewNeed, add_need};
use crate::capture::queries;
use crate::ground::free_text::Confirmed;
use crate::ground::journal;
use crate::{Actor, Error};
use torg_domain::Refusal;
use torg_domain::assessment::{Model, model};
use torg_domain::id::{AssessmentId, AssessmentModelId, NetworkId, OrganisationId, PersonId};
use torg_domain::need::Direction;
use torg_domain::network::{Concept, Level};

fn night() -> Model {
    let mut file = String::from("model\t-\tnight\nversion\t-\t1\nsource\t-\tOwn\nname\tsv\tNatten\n");
    for (key, concept) in [("calls", "competence"), ("staff", "continuity")] {
        file.push_str(&format!("dimension\t-\t{key}\nconcept\t-\t{concept}\nname\tsv\t{key}\n"));
        (0..=5).for_each(|step| file.push_str(&format!("{step}\tsv\tSteg {step}\n")));
    }
    model::read(&file).unwrap()
}

fn taken_in(scene: &Scene) -> AssessmentModelId {
    import(&scene.ctx, &Actor::program(), None, &night()).unwrap()
}

/// One of the host's people, from Mölndal.
fn rater(name: &str, organisation: &str) -> Actor {
    Actor {
        person: Some(PersonId::new(name)),
        organisation: Some(OrganisationId::new(organisation)),
        ..Actor::default()
    }
}

fn rating(dimension: &str, rating: u8) -> NewRating {
    NewRating {
        dimension: dimension.into(),
        rating,
        reason: "Så ser det ut hos oss.".into(),
        lang: "sv".into(),
        role: Level::CareStaff,
        confirmed: Confirmed::No,
    }
}

/// Everybody rates one dimension and the round is closed.
fn rated(scene: &Scene, organisation: &str, id: &AssessmentId, dimension: &str, ratings: &[u8]) {
    for (place, step) in ratings.iter().enumerate() {
        rate(&scene.ctx, &rater(&format!("r{place}"), organisation), id, &rating(dimension, *step)).unwrap();
    }
    close_round(&scene.ctx, &rater("r0", organisation), id).unwrap();
}

#[test]
fn nobody_sees_anothers_rating_before_the_round_is_closed_and_nothing_in_it_changes_afterwards() {
    let scene = Scene::new();
    let model = taken_in(&scene);
    let (one, other) = (rater("one", "SE:1481"), rater("other", "SE:1481"));
    let id = start(&scene.ctx, &one, &model).unwrap();
    assert_eq!(start(&scene.ctx, &other, &model).unwrap(), id, "the one under way, not a second");
    rate(&scene.ctx, &one, &id, &NewRating { reason: "Nattlarmen går fram.".into(), ..rating("calls", 4) })
        .unwrap();
    let seen = assessment::assessment(&scene.ctx, &other, &id, "sv").unwrap();
    assert!(!serde_json::to_string(&seen).unwrap().contains("Nattlarmen"));
    let open = seen.open.unwrap();
    assert_eq!((open.raters, open.own.len(), seen.rounds.len()), (1, 0, 0));
    rate(&scene.ctx, &one, &id, &rating("calls", 3)).unwrap();
    close_round(&scene.ctx, &other, &id).unwrap();
    let seen = assessment::assessment(&scene.ctx, &other, &id, "sv").unwrap();
    assert_eq!(seen.rounds[0].results[0].spread.counts, [0, 0, 0, 1, 0, 0], "the second word counts");
    let late = rate(&scene.ctx, &other, &id, &rating("calls", 1));
    assert!(matches!(late, Err(Error::Refused(Refusal::StateUnclear))), "{late:?}");
}

#[test]
fn a_reason_is_needed_and_a_personal_number_is_refused() {
    let scene = Scene::new();
    let one = rater("one", "SE:1481");
    let id = start(&scene.ctx, &one, &taken_in(&scene)).unwrap();
    let with = |reason: &str| NewRating { reason: reason.into(), ..rating("calls", 2) };
    let silent = rate(&scene.ctx, &one, &id, &with(" "));
    assert!(matches!(silent, Err(Error::Refused(Refusal::FieldMissing { field: "assess-reason" }))));
    let personal = rate(&scene.ctx, &one, &id, &with("19121212-1212 väntade för länge"));
    assert!(matches!(personal, Err(Error::Refused(Refusal::LooksPersonal { .. }))));
    let nobody = close_round(&scene.ctx, &one, &id);
    assert!(matches!(nobody, Err(Error::Refused(Refusal::FieldMissing { field: "rating" }))));
}

#[test]
fn nobody_above_reads_an_assessment_and_the_journal_tells_no_rating() {
    let scene = Scene::new();
    let one = rater("one", "SE:1481");
    let id = start(&scene.ctx, &one, &taken_in(&scene)).unwrap();
    rated(&scene, "SE:1481", &id, "calls", &[2, 3]);
    let administrator = Actor { is_administrator: true, ..rater("admin", "SE:1401") };
    for other in
        [scene.facilitator(), scene.member(), administrator.clone(), Actor::program(), Actor::stranger()]
    {
        let read = assessment::assessment(&scene.ctx, &other, &id, "sv");
        assert!(matches!(read, Err(Error::Missing("assessment", _))), "{other:?}");
        for deed in [
            rate(&scene.ctx, &other, &id, &rating("calls", 5)),
            close_round(&scene.ctx, &other, &id),
            open_round(&scene.ctx, &other, &id),
            share(&scene.ctx, &other, &id, &Share::Everybody),
            take_back(&scene.ctx, &other, &id),
        ] {
            assert!(matches!(deed, Err(Error::Missing("assessment", _))), "{other:?}");
        }
        assert!(assessment::shared_with_me(&scene.ctx, &other, "sv").unwrap().is_empty());
    }
    let lines = journal::all(&scene.ctx, &administrator, None).unwrap();
    assert!(lines.iter().all(|line| !line.deed.contains("rate")), "who rated when stays at home");
}

#[test]
fn a_split_is_talked_about_and_the_next_round_keeps_the_first() {
    let scene = Scene::new();
    let one = rater("r0", "SE:1481");
    let id = start(&scene.ctx, &one, &taken_in(&scene)).unwrap();
    rated(&scene, "SE:1481", &id, "calls", &[0, 0, 1, 4, 5, 5]);
    let seen = assessment::assessment(&scene.ctx, &one, &id, "sv").unwrap();
    let first = &seen.rounds[0].results[0];
    assert_eq!((&*first.spread.stand, &*first.spread.maturity), ("split", "uncertain"));
    assert_eq!(first.reasons.len(), 6);
    assert_eq!(seen.rounds[0].results[1].spread.raters, 0, "nobody rated the other dimension");
    let talk = |words: &str, round| NewTalk {
        round,
        dimension: "calls".into(),
        words: words.into(),
        lang: "sv".into(),
        confirmed: Confirmed::No,
    };
    keep_talk(&scene.ctx, &one, &id, &talk("Dag och natt såg olika saker.", 1)).unwrap();
    assert!(keep_talk(&scene.ctx, &one, &id, &talk("Nästa", 2)).is_err(), "no such round yet");
    open_round(&scene.ctx, &one, &id).unwrap();
    assert!(open_round(&scene.ctx, &one, &id).is_err(), "one at a time");
    rated(&scene, "SE:1481", &id, "calls", &[2, 2, 2, 3, 3, 2]);
    let seen = assessment::assessment(&scene.ctx, &one, &id, "sv").unwrap();
    let stands: Vec<&str> = seen.rounds.iter().map(|round| round.results[0].spread.stand.as_str()).collect();
    assert_eq!(stands, ["split", "agreement"]);
    assert_eq!(seen.rounds[0].results[0].talk.words, "Dag och natt såg olika saker.");
}

#[test]
fn under_six_raters_there_is_no_label() {
    let scene = Scene::new();
    let one = rater("r0", "SE:1481");
    let id = start(&scene.ctx, &one, &taken_in(&scene)).unwrap();
    rated(&scene, "SE:1481", &id, "calls", &[3, 3, 3, 3, 3]);
    let spread = &assessment::assessment(&scene.ctx, &one, &id, "sv").unwrap().rounds[0].results[0].spread;
    assert_eq!((&*spread.stand, &*spread.maturity, spread.counts[3]), ("", "", 5));
}

#[test]
fn a_role_is_told_only_where_nobody_can_be_told_from_it() {
    let scene = Scene::new();
    let one = rater("r0", "SE:1481");
    let id = start(&scene.ctx, &one, &taken_in(&scene)).unwrap();
    let boss = NewRating { role: Level::Management, ..rating("calls", 5) };
    rate(&scene.ctx, &rater("boss", "SE:1481"), &id, &boss).unwrap();
    rated(&scene, "SE:1481", &id, "calls", &[1, 1, 2, 2, 1]);
    let seen = assessment::assessment(&scene.ctx, &one, &id, "sv").unwrap();
    assert!(seen.rounds[0].results[0].roles.is_empty(), "five of one role would give the sixth away");
}

#[test]
fn sharing_shows_counts_to_whom_it_was_shared_with_and_is_taken_back() {
    let scene = Scene::new();
    let one = rater("r0", "SE:1481");
    let model = taken_in(&scene);
    let id = start(&scene.ctx, &one, &model).unwrap();
    rated(&scene, "SE:1481", &id, "calls", &[3, 3, 3, 3, 3, 4]);
    let elsewhere = share(&scene.ctx, &one, &id, &Share::Network(NetworkId::new("nowhere")));
    assert!(matches!(elsewhere, Err(Error::Refused(Refusal::FieldMissing { field: "network" }))));
    share(&scene.ctx, &one, &id, &Share::Network(scene.network.clone())).unwrap();
    let seen = assessment::compared(&scene.ctx, &scene.member(), &model, "sv").unwrap();
    assert_eq!((seen.others.len(), seen.others[0].spreads[0].1.counts[3]), (1, 5));
    assert!(!serde_json::to_string(&seen).unwrap().contains("Så ser det ut"), "no reason leaves");
    let read = assessment::assessment(&scene.ctx, &scene.member(), &id, "sv");
    assert!(matches!(read, Err(Error::Missing(..))), "the assessment itself stays at home");
    assert!(assessment::shared_with_me(&scene.ctx, &Actor::stranger(), "sv").unwrap().is_empty());
    assert!(assessment::shared_with_me(&scene.ctx, &rater("x", "SE:1401"), "sv").unwrap().is_empty());
    // A later round is not shared by what was said of the earlier one.
    open_round(&scene.ctx, &one, &id).unwrap();
    rated(&scene, "SE:1481", &id, "calls", &[0, 0, 0, 0, 0, 0]);
    let seen = assessment::compared(&scene.ctx, &scene.member(), &model, "sv").unwrap();
    assert_eq!((seen.others[0].round, seen.others[0].spreads[0].1.counts[3]), (1, 5));
    share(&scene.ctx, &one, &id, &Share::Everybody).unwrap();
    assert_eq!(assessment::shared_with_me(&scene.ctx, &Actor::stranger(), "sv").unwrap()[0].round, 2);
    take_back(&scene.ctx, &one, &id).unwrap();
    assert!(assessment::shared_with_me(&scene.ctx, &scene.member(), "sv").unwrap().is_empty());
    assert!(assessment::compared(&scene.ctx, &scene.member(), &model, "sv").unwrap().others.is_empty());
}

#[test]
fn strength_meets_weakness_only_where_both_have_shared() {
    let scene = Scene::new();
    let model = taken_in(&scene);
    let assessed = |organisation: &str, step: u8| {
        let one = rater("r0", organisation);
        let id = start(&scene.ctx, &one, &model).unwrap();
        rated(&scene, organisation, &id, "calls", &[step; 6]);
        (one, id)
    };
    let ((weak, asks), (strong, gives)) = (assessed("SE:1401", 1), assessed("SE:1481", 3));
    let said = |organisation: &str, direction: Direction, actor: &Actor| {
        let new = NewNeed {
            organisation: Some(OrganisationId::new(organisation)),
            concept: Some(Concept::Competence),
            ..NewNeed::new(direction, "Handledning", "sv")
        };
        add_need(&scene.ctx, actor, &new).unwrap()
    };
    let need = said("SE:1401", Direction::Need, &scene.member());
    said("SE:1481", Direction::Offer, &scene.host());
    let why = || {
        let seen = queries::need(&scene.ctx, &Actor::stranger(), &need).unwrap();
        let reasons = seen.proposals[0].reasons.clone();
        reasons.into_iter().find(|reason| reason.kind == "strong-where-weak").map(|reason| reason.amount)
    };
    assert_eq!(why(), None, "private");
    share(&scene.ctx, &strong, &gives, &Share::Everybody).unwrap();
    assert_eq!(why(), None, "one side only");
    share(&scene.ctx, &weak, &asks, &Share::Network(scene.network.clone())).unwrap();
    assert_eq!(why(), None, "the page is read by others than the network");
    let pairing = || queries::network_pairing(&scene.ctx, &scene.facilitator(), &scene.network).unwrap();
    let in_network = pairing().pairs[0].reasons.iter().any(|reason| reason.kind == "strong-where-weak");
    assert!(in_network, "inside the network it counts");
    share(&scene.ctx, &weak, &asks, &Share::Everybody).unwrap();
    assert_eq!(why(), Some(2));
    let seen: Vec<_> = pairing().pairs.iter().map(|pair| (need.clone(), pair.offer.id.clone())).collect();
    let seen: Vec<_> =
        seen.into_iter().map(|(need, offer)| (need, torg_domain::id::NeedId::new(offer))).collect();
    let round =
        crate::capture::commands::accept_pairing(&scene.ctx, &scene.facilitator(), &scene.network, &seen)
            .unwrap();
    let told = || queries::pairing_round(&scene.ctx, &scene.facilitator(), &round).unwrap().pairs[0].clone();
    let before = told().score;
    take_back(&scene.ctx, &weak, &asks).unwrap();
    assert_eq!(before - told().score, 20, "what was made of it goes with it");
    assert!(told().reasons.iter().all(|reason| reason.kind != "strong-where-weak"));
}

#[test]
fn a_split_panel_is_strong_nowhere() {
    let scene = Scene::new();
    let one = rater("r0", "SE:1481");
    let id = start(&scene.ctx, &one, &taken_in(&scene)).unwrap();
    rated(&scene, "SE:1481", &id, "calls", &[0, 0, 0, 5, 5, 5]);
    share(&scene.ctx, &one, &id, &Share::Everybody).unwrap();
    let levels = scene.ctx.db.read(|tx| SharedLevels::read(tx, None)).unwrap();
    assert!(levels.of(Some(&OrganisationId::new("SE:1481"))).is_empty());
}

#[test]
fn a_version_never_changes_and_a_networks_own_model_is_for_the_network() {
    let scene = Scene::new();
    let id = taken_in(&scene);
    let again = import(&scene.ctx, &Actor::program(), None, &night());
    assert!(matches!(again, Err(Error::Refused(Refusal::NameTaken))));
    let own = Model { key: "ours".into(), ..night() };
    assert!(import(&scene.ctx, &scene.member(), Some(&scene.network), &own).is_err());
    assert!(
        import(&scene.ctx, &scene.facilitator(), None, &own).is_err(),
        "for everybody: the administrator"
    );
    let ours = import(&scene.ctx, &scene.facilitator(), Some(&scene.network), &own).unwrap();
    let names = |actor: &Actor| -> Vec<String> {
        let all = assessment::models(&scene.ctx, actor, "da").unwrap();
        all.into_iter().map(|model| model.id).collect()
    };
    assert_eq!(names(&scene.member()), [id.to_string(), ours.to_string()]);
    assert_eq!(names(&scene.outsider()), [id.to_string()]);
    assert!(assessment::model(&scene.ctx, &scene.outsider(), &ours, "sv").is_err());
    let danish = assessment::model(&scene.ctx, &scene.member(), &ours, "da").unwrap();
    assert_eq!(danish.model.name.lang, "sv", "what is not written in Danish is shown as it is, marked");
}
