//! S4: six Danish municipalities learn about home care in small teams for a year, with sparring between the meetings,
//! researchers who follow and money with obligations. Haderslev needs what Hedensted can tell; two teams try it.
//! The source is `data/exchanges/s4.toml`; the measured values are invented.
#![allow(clippy::unwrap_used, reason = "a story stops at the first surprise")]

use torg_domain::Refusal;
use torg_domain::commitment::{Basis, CommitmentState};
use torg_domain::exchange::{ExchangeKind, ExchangeState, Visibility};
use torg_domain::finding::{FindingKind, Scope};
use torg_domain::id::{
    BoardId, CommitmentId, ExchangeId, FindingId, IndicatorId, NetworkId, NoteId, OrganisationId, PilotId,
    ProgrammeId,
};
use torg_domain::link::Anchor;
use torg_domain::need::Direction;
use torg_domain::network::{Concept, Level, NetworkRole};
use torg_domain::note::NoteKind;
use torg_domain::organisation::Country;
use torg_domain::pilot::{ExpectedChange, PilotState};
use torg_domain::prevalence::Unit;
use torg_domain::programme::Template;
use torg_stages::act::commands::{self as act, NewCommitment, NewPilot, PilotProgress};
use torg_stages::act::queries as acted;
use torg_stages::capture::commands::{self as capture, AddCard, Join, NewBoard, NewNeed, NewPairing};
use torg_stages::capture::queries as captured;
use torg_stages::conclude::commands as conclude;
use torg_stages::conclude::queries as concluded;
use torg_stages::conclude::views::CardFilter;
use torg_stages::find::queries::{self as find, Search};
use torg_stages::follow_up::commands::{self as follow_up, EnterValue, ExpectChange, SeriesKey};
use torg_stages::follow_up::queries::{CurveRequest, curve};
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::places::{self, Lookup};
use torg_stages::ground::{journal, networks, thread};
use torg_stages::meet::commands::{self as meet, NewExchange, NewFunding, NewMeeting, NewProgramme};
use torg_stages::meet::queries as met;
use torg_stages::share::commands::{self as share, NewPractice, PracticeWords};
use torg_stages::share::queries as shared;
use torg_stages::{Actor, Ctx};
use torg_stories::{Story, day, forbidden, found, refusal, told};
use torg_testkit::Finding;

const HADERSLEV: &str = "DK:0510";
const HEDENSTED: &str = "DK:0766";
const TEAMS: [&str; 2] = ["Team Nord", "Team Syd"];
const SENTENCE: &str = "Borgeren skal kende dem, der kommer.";

struct Year<'a> {
    story: &'a Story,
    ctx: &'a Ctx,
    network: NetworkId,
    programme: ProgrammeId,
    meetings: Vec<ExchangeId>,
    facilitator: Actor,
    haderslev: Actor,
    hedensted: Actor,
    researcher: Actor,
    funder: Actor,
}

#[test]
fn a_year_of_sparring_ends_with_two_teams_that_try_it_and_a_practice_others_find() {
    told("2021-03-01T08:00:00Z", |story| {
        let year = begin(story);
        let board = everybody_writes_at_the_kick_off(&year);
        the_researcher_follows_and_the_funder_does_not(&year, &board);
        let finding = conclude_on_the_year(&year);
        a_need_meets_an_offer_between_the_meetings(&year);
        let commitment = two_teams_try_it(&year, &finding);
        let (measure, pilot) = the_teams_are_measured(&year, &commitment);
        the_curve_stands_beside_the_other_teams(&year, &measure, &pilot);
        the_practice_is_shared_and_found(&year, &pilot);
    });
}

fn begin(story: &Story) -> Year<'_> {
    let ctx = &story.ctx;
    let starter = story.person("operate", Some("dk-operate"), "da");
    let pasted = "Rudersdal Kommune; Haderslev; Faxe; Ringsted; Hedensted; Københavns Kommune";
    let members = story.members(pasted);
    let codes = ["0230", "0510", "0320", "0329", "0766", "0101"];
    assert_eq!(members, codes.map(|code| OrganisationId::new(format!("DK:{code}"))));
    codes_are_met_without_their_leading_zero(story, &members);
    let new = torg_stories::network("Nærhed i omsorg", "da", members);
    let network = meet::create_network(ctx, &starter, &new, Confirmed::No).unwrap();
    let facilitator = story.actor("operate");
    let programme = programme_of_a_year(ctx, &facilitator, &network);
    let view = met::programme(ctx, &Actor::stranger(), &programme).unwrap();
    let kinds: Vec<_> = view.exchanges.iter().map(|line| line.kind.as_str()).collect();
    assert_eq!(kinds.len(), 7);
    assert!(kinds.iter().skip(1).step_by(2).all(|kind| *kind == "sparring-meeting"), "{kinds:?}");
    let joins = |role, account| story.joins((&facilitator, &network, role), account);
    Year {
        story,
        ctx,
        haderslev: joins(NetworkRole::Member, ("haderslev", HADERSLEV, "da")),
        hedensted: joins(NetworkRole::Member, ("hedensted", HEDENSTED, "da")),
        researcher: joins(NetworkRole::Follower, ("vive", "dk-vive", "da")),
        funder: joins(NetworkRole::Funder, ("sundhedsstyrelsen", "dk-sst", "da")),
        meetings: view.exchanges.iter().map(|line| ExchangeId::new(&line.id)).collect(),
        facilitator,
        programme,
        network,
    }
}

/// Finland has a municipality 230 too: which country is meant has to be said, with the code or beside the list.
fn codes_are_met_without_their_leading_zero(story: &Story, members: &[OrganisationId]) {
    let pasted = "230, 510, 320, 329, 766, 101";
    let unsure = places::look_up(&story.ctx, pasted, None).unwrap();
    assert!(matches!(&unsure[0], Lookup::Ambiguous { candidates, .. } if candidates.len() == 2));
    let danish = places::look_up(&story.ctx, pasted, Some(Country::Dk)).unwrap();
    assert_eq!(danish.iter().map(found).collect::<Vec<_>>(), members);
    assert_eq!(story.members("DK:230, DK:510, DK:320, DK:329, DK:766, DK:101"), members);
}

fn programme_of_a_year(ctx: &Ctx, facilitator: &Actor, network: &NetworkId) -> ProgrammeId {
    let template = Template::YearProgramme;
    let days =
        ["2021-03-25", "2021-05-04", "2021-06-01", "2021-08-24", "2021-10-05", "2021-11-30", "2022-02-08"];
    let meetings = template.meetings().iter().zip(days).zip(1..);
    let new = NewProgramme {
        starts_on: day("2021-03-25"),
        meetings: meetings
            .map(|((meeting, date), number)| NewMeeting {
                kind: meeting.kind,
                form: meeting.form,
                title: format!("Møde {number}"),
                starts_on: day(date),
                agenda: torg_stories::agenda(meeting.shape),
            })
            .collect(),
        ..NewProgramme::new(network.clone(), template, "Nærhed i omsorg", "da")
    };
    meet::create_programme(ctx, facilitator, &new).unwrap()
}

/// Top management, developers and care staff in the same room, without accounts.
fn everybody_writes_at_the_kick_off(year: &Year<'_>) -> BoardId {
    year.story.clock.set("2021-03-25T08:30:00Z");
    let new = NewBoard {
        exchange: year.meetings[0].clone(),
        title: "Mindre teams".into(),
        prompt: "Hvordan kan man arbejde i mindre teams?".into(),
        kinds: Vec::new(),
        focus_area: None,
        shows_cards: false,
    };
    let board = capture::open_board(year.ctx, &year.facilitator, &new).unwrap();
    let code = captured::board(year.ctx, &year.facilitator, &board).unwrap().board.code;
    for (level, organisation, text) in [
        (Level::CareStaff, HADERSLEV, SENTENCE),
        (Level::CareStaff, HEDENSTED, "Start hver uge med et opstartsmøde."),
        (Level::Management, "DK:0230", "Lederen skal turde slippe."),
        (Level::Development, "DK:0101", "Terapeuterne skal med i teamet."),
        (Level::CareStaff, "DK:0320", "Vi kan selv planlægge vores dag."),
    ] {
        let join = Join {
            level,
            organisation: Some(OrganisationId::new(organisation)),
            lang: "da".into(),
            may_quote: true,
        };
        let seat = capture::join_board(year.ctx, &code, &join).unwrap();
        let card = AddCard {
            id: None,
            text: text.into(),
            kind: NoteKind::Opportunity,
            focus_area: None,
            confirmed: Confirmed::No,
        };
        capture::add_card(year.ctx, &code, &seat.token, &card).unwrap();
        assert!(
            captured::seat(year.ctx, &code, &seat.token).unwrap().others.is_empty(),
            "this board hides them"
        );
        year.story.clock.advance(0, 1);
    }
    capture::close_board(year.ctx, &year.facilitator, &board).unwrap();
    for meeting in &year.meetings {
        for level in [Level::Management, Level::Development, Level::CareStaff] {
            let own = torg_stories::participant(HADERSLEV, level, Some(1));
            meet::put_participant(year.ctx, &year.haderslev, meeting, &own).unwrap();
        }
    }
    let coverage = met::people(year.ctx, &year.facilitator, &year.meetings[0]).unwrap().coverage;
    assert!(
        coverage.absent.contains(&"Hedensted".to_owned()),
        "the others are asked to sign up: {coverage:?}"
    );
    assert!(coverage.levels_absent.is_empty());
    board
}

fn the_researcher_follows_and_the_funder_does_not(year: &Year<'_>, board: &BoardId) {
    let scope = Scope::Programme(year.programme.clone());
    let bench = |actor: &Actor| concluded::workbench(year.ctx, actor, &scope, &CardFilter::default());
    assert_eq!(captured::board(year.ctx, &year.researcher, board).unwrap().columns[1].cards.len(), 5);
    assert_eq!(bench(&year.researcher).unwrap().cards_total, 5);
    assert!(!bench(&year.researcher).unwrap().may_edit, "following is not steering");
    let people = networks::people(year.ctx, &year.haderslev, &year.network).unwrap();
    assert!(people.iter().any(|one| one.role == "follower"), "members see who follows them");
    forbidden(captured::board(year.ctx, &year.funder, board));
    forbidden(bench(&year.funder));
    forbidden(networks::people(year.ctx, &year.funder, &year.network));
    forbidden(journal::of_network(year.ctx, &year.funder, &year.network, None));
    forbidden(capture::close_board(year.ctx, &year.researcher, board));
    let money = NewFunding {
        source: Some(OrganisationId::new("dk-sst")),
        scheme: "Pulje til faste teams".into(),
        ..NewFunding::default()
    };
    meet::add_funding(year.ctx, &year.facilitator, &year.meetings[0], &money).unwrap();
    let page = met::funding(year.ctx, &year.funder, &year.meetings[0]).unwrap();
    assert_eq!(page.lines[0].source_name.as_deref(), Some("Sundhedsstyrelsen"));
}

fn conclude_on_the_year(year: &Year<'_>) -> FindingId {
    let scope = Scope::Programme(year.programme.clone());
    let bench = concluded::workbench(year.ctx, &year.facilitator, &scope, &CardFilter::default()).unwrap();
    let notes: Vec<_> = bench.cards.iter().map(|card| NoteId::new(&card.quote.note_id)).collect();
    let claim = ("Små faste teams giver borgeren kendte ansigter.", "da");
    let new = torg_stories::finding(
        (&scope, FindingKind::SharedView),
        claim,
        Unit::Municipality,
        (&notes[..4], &[]),
    );
    let finding = conclude::accept_finding(year.ctx, &year.facilitator, &new).unwrap();
    forbidden(conclude::accept_finding(year.ctx, &year.researcher, &new));
    conclude::send_to_check(year.ctx, &year.facilitator, &scope).unwrap();
    conclude::make_all_final(year.ctx, &year.facilitator, &scope).unwrap();
    let count = concluded::finding(year.ctx, &Actor::stranger(), &finding).unwrap().prevalence.count.unwrap();
    assert_eq!((count.said, count.of, count.word.as_str()), (4, 5, "most"));
    finding
}

/// "What happens between the meetings matters as much": a pair, a sparring meeting, and what came of it.
fn a_need_meets_an_offer_between_the_meetings(year: &Year<'_>) {
    let new = |direction, organisation: &str, topic: &str| NewNeed {
        organisation: Some(OrganisationId::new(organisation)),
        network: Some(year.network.clone()),
        concept: Some(Concept::Continuity),
        ..NewNeed::new(direction, topic, "da")
    };
    let need = new(Direction::Need, HADERSLEV, "At arbejde efter Buurtzorg-modellen");
    let offer = new(Direction::Offer, HEDENSTED, "Samarbejde mellem visitation og pleje");
    let need = capture::add_need(year.ctx, &year.haderslev, &need).unwrap();
    let offer = capture::add_need(year.ctx, &year.hedensted, &offer).unwrap();
    forbidden(capture::add_need(year.ctx, &year.funder, &new(Direction::Need, HADERSLEV, "Andet")));
    let pair = NewPairing {
        need: need.clone(),
        offer: offer.clone(),
        exchange: None,
        learnt_how: "Haderslev så Hedensteds arbejde på et netværksmøde.".into(),
        outcome: String::new(),
    };
    forbidden(capture::pair(year.ctx, &year.haderslev, &pair));
    capture::pair(year.ctx, &year.facilitator, &pair).unwrap();
    let sparring = NewExchange {
        state: ExchangeState::Held,
        visibility: Visibility::Network,
        follows: vec![year.meetings[0].clone()],
        ..NewExchange::new(
            year.network.clone(),
            ExchangeKind::SparringMeeting,
            "Haderslev og Hedensted",
            "da",
        )
    };
    let sparring = meet::create_exchange(year.ctx, &year.facilitator, &sparring).unwrap();
    let outcome = "Opstartsmøder hver mandag er taget i brug i Haderslev.";
    let both = (&need, &offer);
    capture::set_pair_outcome(year.ctx, &year.facilitator, both, outcome, Some(&sparring)).unwrap();
    let detail = captured::need(year.ctx, &year.haderslev, &need).unwrap();
    assert_eq!(detail.need.state, "met");
    let pairing = &detail.pairings[0];
    assert_eq!((pairing.counterpart.organisation.as_str(), pairing.outcome.as_str()), ("Hedensted", outcome));
    let anchor = Anchor::from(&need);
    let inside = thread::through(year.ctx, &year.researcher, &anchor).unwrap();
    assert!(inside.stations.iter().any(|station| station.id == sparring.as_str()));
    let outside = thread::through(year.ctx, &year.funder, &anchor).unwrap();
    assert!(outside.stations.iter().all(|station| station.id != sparring.as_str()));
    assert!(outside.hidden > 0, "what is not shown is told as a number");
}

fn two_teams_try_it(year: &Year<'_>, finding: &FindingId) -> CommitmentId {
    year.story.clock.set("2021-06-02T08:00:00Z");
    let words = ("Prøve faste teams i hjemmeplejen.", "da");
    let new = NewCommitment {
        owner_role: "Projektleder".into(),
        due_on: day("2021-12"),
        state: CommitmentState::Published,
        ..torg_stories::promise((HADERSLEV, &year.network), words, Basis::Finding(finding.clone()))
    };
    forbidden(act::commit(year.ctx, &year.hedensted, &new, Confirmed::No));
    forbidden(act::commit(year.ctx, &year.researcher, &new, Confirmed::No));
    act::commit(year.ctx, &year.haderslev, &new, Confirmed::No).unwrap()
}

fn the_teams_are_measured(year: &Year<'_>, commitment: &CommitmentId) -> (IndicatorId, PilotId) {
    let new = NewPilot {
        ends_on: day("2021"),
        deadline_note: "Inden udgangen af 2021".into(),
        funded_by: Some(OrganisationId::new("dk-sst")),
        ..torg_stories::pilot(commitment, ("En dansk udgave af Buurtzorg-modellen", "da"), "2021-08", &TEAMS)
    };
    let backwards = NewPilot { ends_on: day("2020"), ..new.clone() };
    let said_no = refusal(act::start_pilot(year.ctx, &year.haderslev, &backwards, Confirmed::No));
    assert_eq!(said_no, Refusal::EndBeforeStart);
    let pilot = act::start_pilot(year.ctx, &year.haderslev, &new, Confirmed::No).unwrap();
    let title = ("Forskellige medarbejdere pr. borger på 14 dage", "da");
    let unit = ("personer", "Gennemsnit af forskellige medarbejdere, en borger møder på 14 dage.");
    let measure = torg_stories::measure(HADERSLEV, title, unit, Concept::Continuity);
    let measure =
        follow_up::define_local_measure(year.ctx, &year.haderslev, &measure, Confirmed::No).unwrap();
    let expect =
        ExpectChange { pilot: pilot.clone(), indicator: measure.clone(), change: ExpectedChange::Down };
    follow_up::expect_change(year.ctx, &year.haderslev, &expect).unwrap();
    for (team, values) in [(TEAMS[0], [14.0, 7.0]), (TEAMS[1], [13.0, 8.0]), ("Team Vest", [13.5, 13.0])] {
        for (month, value) in ["2021-07", "2021-11"].into_iter().zip(values) {
            let organisation = OrganisationId::new(HADERSLEV);
            let key = SeriesKey { indicator: measure.clone(), organisation, part: team.into() };
            let period = day(month).unwrap();
            let enter = EnterValue { series: key, period, value, persons: 31, confirmed: Confirmed::No };
            forbidden(follow_up::enter_value(year.ctx, &year.hedensted, &enter));
            follow_up::enter_value(year.ctx, &year.haderslev, &enter).unwrap();
        }
    }
    (measure, pilot)
}

fn the_curve_stands_beside_the_other_teams(year: &Year<'_>, measure: &IndicatorId, pilot: &PilotId) {
    year.story.clock.set("2022-01-10T08:00:00Z");
    let progress = PilotProgress {
        state: PilotState::Ended,
        words: "Begge teams fortsætter.".into(),
        next_decision: "Udvalget beslutter i marts.".into(),
        confirmed: Confirmed::No,
    };
    act::report_on_pilot(year.ctx, &year.haderslev, pilot, &progress).unwrap();
    let page = acted::pilot(year.ctx, &Actor::stranger(), pilot).unwrap();
    assert_eq!((page.teams.as_slice(), page.pilot.state.as_str()), (&TEAMS.map(str::to_owned)[..], "ended"));
    let request = CurveRequest {
        pilot: Some(pilot.clone()),
        ..CurveRequest::of(measure.clone(), OrganisationId::new(HADERSLEV))
    };
    let view = curve(year.ctx, &Actor::stranger(), &request).unwrap();
    assert_eq!(view.own.iter().map(|line| line.part.as_str()).collect::<Vec<_>>().len(), 2);
    let north = view.own.iter().find(|line| line.part == TEAMS[0]).unwrap();
    let values: Vec<_> = north.points.iter().filter_map(|point| point.value).collect();
    assert_eq!(values, [14.0, 7.0]);
    let others = view.comparison.unwrap();
    assert_eq!(others.members.len(), 1);
    assert!((others.points[1].mean - 13.0).abs() < 1e-9);
    let series = torg_domain::id::SeriesId::new(&north.series_id);
    let walk = thread::through(year.ctx, &Actor::stranger(), &Anchor::from(&series)).unwrap();
    let sentence = walk.stations.iter().find(|station| station.title == SENTENCE).unwrap();
    assert_eq!((sentence.kind.as_str(), sentence.step), ("note", -4));
}

fn the_practice_is_shared_and_found(year: &Year<'_>, pilot: &PilotId) {
    let words = PracticeWords {
        core: "Højst otte i teamet, opstartsmøde hver mandag.".into(),
        conditions: "Lederen slipper minutplanen.".into(),
        year: Some(2021),
        ..PracticeWords::new("Faste teams i hjemmeplejen", "Små teams, der selv planlægger ugen.", "da")
    };
    let new = NewPractice {
        network: Some(year.network.clone()),
        origins: vec![Anchor::from(pilot)],
        ..NewPractice::new(OrganisationId::new(HADERSLEV), words)
    };
    forbidden(share::publish_practice(year.ctx, &year.hedensted, &new, Confirmed::No));
    let practice = share::publish_practice(year.ctx, &year.haderslev, &new, Confirmed::No).unwrap();
    let page = shared::practice(year.ctx, &Actor::stranger(), &practice).unwrap();
    assert!(page.origins.iter().any(|station| station.id == pilot.as_str()), "{:?}", page.origins);
    assert_eq!(page.practice.contact_role, "", "whom to ask is not stated");
    let search = Search { kinds: vec!["practice".into()], ..Search::new("opstartsmøde teams") };
    let found = find::search(year.ctx, &Finding::over(year.ctx), &Actor::stranger(), &search).unwrap();
    assert_eq!(found.hits.iter().map(|hit| hit.id.as_str()).collect::<Vec<_>>(), [practice.as_str()]);
    let place = shared::place(year.ctx, &OrganisationId::new(HADERSLEV)).unwrap();
    assert_eq!((place.pilots.len(), place.practices.len()), (1, 1));
}
