//! Pairing a whole network: what is weighed, what the facilitator decides, what becomes of it.

use super::scene::Scene;
use crate::capture::commands::{
    Choose, NewNeed, accept_pairing, add_need, choose_pair, set_pair_outcome, set_pairing_terms,
};
use crate::capture::queries::{self, NeedFilter, network_pairing, pairing_round};
use crate::capture::views::NetworkPairingView;
use crate::{Actor, Error};
use torg_domain::Refusal;
use torg_domain::id::{NeedId, NetworkId, OrganisationId};
use torg_domain::need::Direction;
use torg_domain::network::Concept;
use torg_domain::pairing::{PairChoice, RoundAim};

fn said(scene: &Scene, place: &str, (direction, topic): (Direction, &str), concept: Concept) -> NeedId {
    let new = NewNeed {
        organisation: Some(OrganisationId::new(place)),
        network: Some(scene.network.clone()),
        concept: Some(concept),
        is_public: false,
        ..NewNeed::new(direction, topic, "sv")
    };
    add_need(&scene.ctx, &scene.host(), &new).unwrap()
}

/// Two needs of Härryda on competence, one offer of Mölndal on it; a need nobody answers.
fn busy(scene: &Scene) -> (NeedId, NeedId, NeedId, NeedId) {
    let first = said(scene, "SE:1401", (Direction::Need, "Handledning"), Concept::Competence);
    let second = said(scene, "SE:1401", (Direction::Need, "Introduktion"), Concept::Competence);
    let lonely = said(scene, "SE:1401", (Direction::Need, "Boenden"), Concept::Housing);
    let offer = said(scene, "SE:1481", (Direction::Offer, "Vi visar handledning"), Concept::Competence);
    (first, second, lonely, offer)
}

fn view(scene: &Scene) -> NetworkPairingView {
    network_pairing(&scene.ctx, &scene.facilitator(), &scene.network).unwrap()
}

fn pairs(view: &NetworkPairingView) -> Vec<(NeedId, NeedId)> {
    view.pairs.iter().map(|pair| (NeedId::new(&pair.need.id), NeedId::new(&pair.offer.id))).collect()
}

fn why(view: &NetworkPairingView) -> Vec<(&str, &str)> {
    view.left.iter().map(|left| (left.need.topic.as_str(), left.why.as_str())).collect()
}

fn choose(scene: &Scene, (need, offer): (&NeedId, &NeedId), choice: Option<PairChoice>) {
    let choose = Choose { need: need.clone(), offer: offer.clone(), choice, instead_of: None };
    choose_pair(&scene.ctx, &scene.facilitator(), &scene.network, &choose).unwrap();
}

#[test]
fn who_asked_first_is_paired_and_the_others_are_told_why_not() {
    let scene = Scene::new();
    let (first, _, _, offer) = busy(&scene);
    let view = view(&scene);
    assert_eq!(pairs(&view), [(first, offer)]);
    assert_eq!(why(&view), [("Introduktion", "taken"), ("Boenden", "no-offer")]);
    let kinds: Vec<&str> = view.pairs[0].reasons.iter().map(|reason| reason.kind.as_str()).collect();
    assert_eq!(kinds, ["shared-concept", "shared-language", "same-country", "same-network"]);
    assert_eq!((view.pairs[0].score, view.total, view.bound), (65, 65, 65));
}

#[test]
fn a_fixed_pair_stays_and_the_rest_is_worked_out_around_it() {
    let scene = Scene::new();
    let (first, second, _, offer) = busy(&scene);
    choose(&scene, (&second, &offer), Some(PairChoice::Fixed));
    let fixed = view(&scene);
    assert_eq!(pairs(&fixed), [(second.clone(), offer.clone())]);
    assert!(fixed.pairs[0].is_fixed);
    choose(&scene, (&second, &offer), None);
    choose(&scene, (&first, &offer), Some(PairChoice::Forbidden));
    let forbidden = view(&scene);
    assert_eq!(pairs(&forbidden), [(second, offer)]);
    assert_eq!(why(&forbidden), [("Handledning", "forbidden"), ("Boenden", "no-offer")]);
    assert_eq!(forbidden.forbidden.len(), 1);
}

#[test]
fn two_that_share_no_theme_can_be_paired_by_hand() {
    let scene = Scene::new();
    let (first, _, lonely, offer) = busy(&scene);
    choose(&scene, (&lonely, &offer), Some(PairChoice::Fixed));
    let view = view(&scene);
    assert_eq!(pairs(&view), [(lonely, offer)]);
    assert_eq!((view.pairs[0].score, view.pairs[0].reasons.len()), (0, 0));
    assert!(view.left.iter().any(|left| left.need.id == first.as_str() && left.why == "taken"));
}

#[test]
fn an_offer_that_takes_two_is_paired_twice_and_one_that_is_left_out_not_at_all() {
    let scene = Scene::new();
    let (first, second, _, offer) = busy(&scene);
    let leader = scene.facilitator();
    let set = |aim, rooms: &[(NeedId, u32)]| {
        set_pairing_terms(&scene.ctx, &leader, &scene.network, (aim, rooms)).unwrap();
    };
    set(RoundAim::BestFit, &[(offer.clone(), 2)]);
    assert_eq!((pairs(&view(&scene)).len(), &*view(&scene).aim), (2, "best-fit"));
    set(RoundAim::AsMany, &[(first, 0)]);
    let after = view(&scene);
    assert_eq!(pairs(&after), [(second, offer.clone())]);
    assert!(why(&after).contains(&("Handledning", "left-out")));
    let too_many = set_pairing_terms(&scene.ctx, &leader, &scene.network, (RoundAim::AsMany, &[(offer, 10)]));
    assert!(matches!(too_many, Err(Error::Refused(Refusal::NumberUnclear { .. }))));
}

#[test]
fn accepted_pairs_are_made_and_what_became_of_them_is_told() {
    let scene = Scene::new();
    let (first, _, _, offer) = busy(&scene);
    let leader = scene.facilitator();
    let seen = pairs(&view(&scene));
    let round = accept_pairing(&scene.ctx, &leader, &scene.network, &seen).unwrap();
    assert_eq!(queries::need(&scene.ctx, &scene.member(), &first).unwrap().need.state, "paired");
    assert!(view(&scene).pairs.is_empty() || !pairs(&view(&scene)).contains(&(first.clone(), offer.clone())));
    set_pair_outcome(&scene.ctx, &leader, (&first, &offer), "Mallen används.", None).unwrap();
    let told = pairing_round(&scene.ctx, &leader, &round).unwrap();
    assert_eq!((told.pairs.len(), &*told.pairs[0].outcome), (1, "Mallen används."));
    assert_eq!((told.pairs[0].score, told.pairs[0].reasons.len()), (65, 4));
    let line = &view(&scene).rounds[0];
    assert_eq!((line.pairs, line.told), (1, 1));
}

#[test]
fn what_changed_since_it_was_seen_is_not_accepted() {
    let scene = Scene::new();
    let (first, second, _, offer) = busy(&scene);
    let leader = scene.facilitator();
    let accept = |seen: &[(NeedId, NeedId)]| accept_pairing(&scene.ctx, &leader, &scene.network, seen);
    assert!(matches!(accept(&[(second, offer.clone())]), Err(Error::Refused(Refusal::ChangedMeanwhile))));
    assert!(matches!(accept(&[]), Err(Error::Refused(Refusal::ChangedMeanwhile))));
    choose(&scene, (&first, &offer), Some(PairChoice::Forbidden));
    let open = NeedFilter { is_open_only: true, ..NeedFilter::default() };
    assert_eq!(queries::needs(&scene.ctx, &leader, &open).unwrap().len(), 4, "nothing was made");
}

#[test]
fn only_those_who_lead_the_network_see_and_decide() {
    let scene = Scene::new();
    let (first, _, _, offer) = busy(&scene);
    let both = Choose { need: first, offer, choice: Some(PairChoice::Fixed), instead_of: None };
    for actor in [Actor::stranger(), scene.member(), scene.outsider()] {
        let (ctx, network) = (&scene.ctx, &scene.network);
        assert!(matches!(network_pairing(ctx, &actor, network), Err(Error::Forbidden(_))));
        assert!(matches!(choose_pair(ctx, &actor, network, &both), Err(Error::Forbidden(_))));
        let terms = (RoundAim::AsMany, &[][..]);
        assert!(matches!(set_pairing_terms(ctx, &actor, network, terms), Err(Error::Forbidden(_))));
        assert!(matches!(accept_pairing(ctx, &actor, network, &[]), Err(Error::Forbidden(_))));
    }
    let seen = pairs(&view(&scene));
    let round = accept_pairing(&scene.ctx, &scene.facilitator(), &scene.network, &seen).unwrap();
    assert!(matches!(pairing_round(&scene.ctx, &scene.member(), &round), Err(Error::Forbidden(_))));
}

#[test]
fn what_was_said_inside_another_network_is_never_weighed() {
    let scene = Scene::new();
    busy(&scene);
    let theirs = NewNeed {
        network: Some(NetworkId::new("other")),
        organisation: Some(OrganisationId::new("SE:1481")),
        concept: Some(Concept::Housing),
        is_public: false,
        ..NewNeed::new(Direction::Offer, "Inte för er", "sv")
    };
    add_need(&scene.ctx, &scene.outsider(), &theirs).unwrap();
    let both =
        Actor { roles: [scene.facilitator().roles, scene.outsider().roles].concat(), ..scene.facilitator() };
    let view = network_pairing(&scene.ctx, &both, &scene.network).unwrap();
    assert!(view.offers.iter().all(|offer| offer.need.topic != "Inte för er"));
    let open = NewNeed { is_public: true, ..theirs };
    add_need(&scene.ctx, &scene.outsider(), &open).unwrap();
    let view = network_pairing(&scene.ctx, &both, &scene.network).unwrap();
    assert!(view.pairs.iter().any(|pair| pair.offer.topic == "Inte för er"));
}

#[test]
fn two_of_one_house_are_never_paired() {
    let scene = Scene::new();
    let need = said(&scene, "SE:1481", (Direction::Need, "Natten"), Concept::Continuity);
    let offer = said(&scene, "SE:1481", (Direction::Offer, "Natten hos oss"), Concept::Continuity);
    assert_eq!(why(&view(&scene)), [("Natten", "own-only")]);
    let both = Choose { need, offer, choice: Some(PairChoice::Fixed), instead_of: None };
    let refused = choose_pair(&scene.ctx, &scene.facilitator(), &scene.network, &both);
    assert!(matches!(refused, Err(Error::Refused(Refusal::StateUnclear))));
}
