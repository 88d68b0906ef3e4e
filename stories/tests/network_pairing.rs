//! C2.8 for a whole network: five needs and four offers between the meetings, one pair fixed by hand, one ruled out,
//! the best pairing accepted, and what became of it written down. Haderslev meets Hedensted, as in the source
//! (`data/exchanges/s4.toml`); the other needs and offers are invented.
#![allow(clippy::unwrap_used, reason = "a story stops at the first surprise")]

use torg_domain::Refusal;
use torg_domain::id::{NeedId, NetworkId, OrganisationId};
use torg_domain::need::{Direction, WantedForm};
use torg_domain::network::{Concept, NetworkRole};
use torg_domain::pairing::{PairChoice, RoundAim};
use torg_stages::capture::commands::{self as capture, Choose, NewNeed};
use torg_stages::capture::queries as captured;
use torg_stages::capture::views::NetworkPairingView;
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::journal;
use torg_stages::meet::commands as meet;
use torg_stages::{Actor, Ctx};
use torg_stories::{Story, forbidden, refusal, told};

const HADERSLEV: &str = "DK:0510";
const HEDENSTED: &str = "DK:0766";
const RUDERSDAL: &str = "DK:0230";
const FAXE: &str = "DK:0320";

struct Network<'a> {
    ctx: &'a Ctx,
    id: NetworkId,
    facilitator: Actor,
    member: Actor,
}

#[test]
fn a_network_is_paired_as_a_whole_adjusted_accepted_and_followed_up() {
    told("2021-05-04T08:00:00Z", |story| {
        let network = begin(story);
        let said = everybody_says_what_they_need_and_can_tell(&network);
        the_best_pairing_leaves_only_who_nobody_can_answer(&network);
        decide_by_hand(&network, &said);
        accept_and_follow_up(&network, &said);
    });
}

fn begin(story: &Story) -> Network<'_> {
    let ctx = &story.ctx;
    let starter = story.person("operate", Some("dk-operate"), "da");
    let members = story.members("Rudersdal; Haderslev; Faxe; Hedensted");
    let new = torg_stories::network("Nærhed i omsorg", "da", members);
    let id = meet::create_network(ctx, &starter, &new, Confirmed::No).unwrap();
    let facilitator = story.actor("operate");
    let member = story.joins((&facilitator, &id, NetworkRole::Member), ("haderslev", HADERSLEV, "da"));
    Network { ctx, id, facilitator, member }
}

/// Needs and offers by what they are about.
struct Said {
    buurtzorg: NeedId,
    visitation: NeedId,
    therapists: NeedId,
    teams: NeedId,
    first_coffee: NeedId,
}

fn everybody_says_what_they_need_and_can_tell(network: &Network<'_>) -> Said {
    let say = |direction, place: &str, topic: &str, concept| {
        let new = NewNeed {
            organisation: Some(OrganisationId::new(place)),
            network: Some(network.id.clone()),
            concept: Some(concept),
            wanted_form: WantedForm::Visit,
            is_public: false,
            ..NewNeed::new(direction, topic, "da")
        };
        capture::add_need(network.ctx, &network.facilitator, &new).unwrap()
    };
    let need = |place, topic, concept| say(Direction::Need, place, topic, concept);
    let offer = |place, topic, concept| say(Direction::Offer, place, topic, concept);
    let said = Said {
        buurtzorg: need(HADERSLEV, "At arbejde Buurtzorg-inspireret", Concept::Continuity),
        teams: need(FAXE, "Små faste teams om natten", Concept::Continuity),
        visitation: offer(HEDENSTED, "Samarbejde mellem visitation og pleje", Concept::Assessment),
        therapists: offer(HEDENSTED, "Terapeuter i plejen", Concept::Rehabilitation),
        first_coffee: offer(RUDERSDAL, "Selvledelse i teams", Concept::Continuity),
    };
    need(RUDERSDAL, "Terapeuter i hverdagen", Concept::Rehabilitation);
    need(FAXE, "Visitation i teamet", Concept::Assessment);
    need(FAXE, "Plejeboliger for fremtiden", Concept::Housing);
    said
}

fn paired(network: &Network<'_>) -> NetworkPairingView {
    captured::network_pairing(network.ctx, &network.facilitator, &network.id).unwrap()
}

fn topics(view: &NetworkPairingView) -> Vec<(&str, &str)> {
    view.pairs.iter().map(|pair| (pair.need.topic.as_str(), pair.offer.topic.as_str())).collect()
}

fn left(view: &NetworkPairingView) -> Vec<(&str, &str)> {
    view.left.iter().map(|left| (left.need.topic.as_str(), left.why.as_str())).collect()
}

fn the_best_pairing_leaves_only_who_nobody_can_answer(network: &Network<'_>) {
    forbidden(captured::network_pairing(network.ctx, &network.member, &network.id));
    let view = paired(network);
    // Rudersdal lies nearer to Faxe than to Haderslev, so that Faxe's visit is worth more.
    assert_eq!(
        topics(&view),
        [
            ("Små faste teams om natten", "Selvledelse i teams"),
            ("Terapeuter i hverdagen", "Terapeuter i plejen"),
            ("Visitation i teamet", "Samarbejde mellem visitation og pleje"),
        ]
    );
    assert_eq!(
        left(&view),
        [("At arbejde Buurtzorg-inspireret", "taken"), ("Plejeboliger for fremtiden", "no-offer")]
    );
    assert_eq!(view.total, view.bound);
    let reasons: Vec<&str> = view.pairs[0].reasons.iter().map(|reason| reason.kind.as_str()).collect();
    assert!(reasons.starts_with(&["shared-concept", "shared-language"]), "{reasons:?}");
    assert!(reasons.contains(&"distance"), "{reasons:?}");
}

/// The facilitator has heard at a meeting that Hedensted's start-up meetings are what Haderslev looks for.
fn decide_by_hand(network: &Network<'_>, said: &Said) {
    let decide = |need: &NeedId, offer: &NeedId, choice| {
        let choose =
            Choose { need: need.clone(), offer: offer.clone(), choice: Some(choice), instead_of: None };
        capture::choose_pair(network.ctx, &network.facilitator, &network.id, &choose).unwrap();
    };
    decide(&said.buurtzorg, &said.visitation, PairChoice::Fixed);
    decide(&said.teams, &said.first_coffee, PairChoice::Forbidden);
    let view = paired(network);
    assert_eq!(
        topics(&view),
        [
            ("At arbejde Buurtzorg-inspireret", "Samarbejde mellem visitation og pleje"),
            ("Terapeuter i hverdagen", "Terapeuter i plejen"),
        ]
    );
    assert!(left(&view).contains(&("Små faste teams om natten", "forbidden")));
    assert!(left(&view).contains(&("Visitation i teamet", "taken")));
    // Hedensted can take two on visitation: the rest is worked out again around that.
    let terms = (RoundAim::AsMany, &[(said.visitation.clone(), 2)][..]);
    capture::set_pairing_terms(network.ctx, &network.facilitator, &network.id, terms).unwrap();
    assert_eq!(paired(network).pairs.len(), 3);
}

fn accept_and_follow_up(network: &Network<'_>, said: &Said) {
    let (ctx, facilitator) = (network.ctx, &network.facilitator);
    let seen: Vec<(NeedId, NeedId)> = paired(network)
        .pairs
        .iter()
        .map(|pair| (NeedId::new(&pair.need.id), NeedId::new(&pair.offer.id)))
        .collect();
    let stale = capture::accept_pairing(ctx, facilitator, &network.id, &seen[..2]);
    assert_eq!(refusal(stale), Refusal::ChangedMeanwhile);
    forbidden(capture::accept_pairing(ctx, &network.member, &network.id, &seen));
    let round = capture::accept_pairing(ctx, facilitator, &network.id, &seen).unwrap();
    let both = captured::need(ctx, &network.member, &said.buurtzorg).unwrap();
    assert_eq!((&*both.need.state, &*both.pairings[0].counterpart.organisation), ("paired", "Hedensted"));
    let other = captured::need(ctx, &network.member, &said.therapists).unwrap();
    assert_eq!(other.pairings.len(), 1, "the offer's side sees it too");
    let outcome = "Opstartsmøder hver mandag er taget i brug.";
    let pair = (&said.buurtzorg, &said.visitation);
    capture::set_pair_outcome(ctx, facilitator, pair, outcome, None).unwrap();
    let told = captured::pairing_round(ctx, facilitator, &round).unwrap();
    let haderslev = told.pairs.iter().find(|pair| pair.need.id == said.buurtzorg.as_str()).unwrap();
    assert!(haderslev.is_fixed && haderslev.outcome == outcome);
    let line = &paired(network).rounds[0];
    assert_eq!((line.pairs, line.told), (3, 1));
    let lines = journal::of_network(ctx, facilitator, &network.id, None).unwrap();
    let deeds: Vec<&str> = lines.iter().map(|line| line.deed.as_str()).collect();
    assert_eq!(deeds.iter().filter(|deed| **deed == "accept_pairing").count(), 1);
    assert_eq!(deeds.iter().filter(|deed| **deed == "choose_pair").count(), 2);
    assert_eq!(deeds.iter().filter(|deed| **deed == "pair").count(), 3);
}
