//! S1: the digital experience conference of eight municipalities in the north-west of Stockholm. Questions come in
//! advance and by link, are merged with their own words kept, get answers and next steps, and open the next meeting.
//! What is followed on which level is written down with its gaps. The source is `data/exchanges/s1.toml`.
#![allow(clippy::unwrap_used, reason = "a story stops at the first surprise")]

use torg_domain::Refusal;
use torg_domain::agenda::AgendaShape;
use torg_domain::commitment::{Basis, CommitmentState};
use torg_domain::exchange::{ExchangeKind, Form};
use torg_domain::finding::{FindingKind, Scope};
use torg_domain::id::{ExchangeId, FindingId, GoalId, IndicatorId, NetworkId, OrganisationId, QuestionId};
use torg_domain::indicator::FollowLevel;
use torg_domain::link::Anchor;
use torg_domain::network::{Level, NetworkRole};
use torg_domain::note::NoteKind;
use torg_domain::prevalence::Unit;
use torg_domain::programme::Template;
use torg_stages::act::commands::{self as act, NewCommitment};
use torg_stages::capture::commands::{self as capture, NewNote};
use torg_stages::conclude::commands as conclude;
use torg_stages::conclude::queries as concluded;
use torg_stages::find::queries as find;
use torg_stages::follow_up::commands::{self as follow_up, NewGoal, NewMeasure};
use torg_stages::follow_up::queries::{self as followed, CurveRequest};
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::thread;
use torg_stages::meet::commands::{
    self as meet, Direction, NewExchange, NewForum, NewMeeting, NewProgramme, NewQuestion, Outcome,
};
use torg_stages::meet::queries as met;
use torg_stages::{Actor, Ctx};
use torg_stories::{Story, day, forbidden, refusal, told};

const PASTED: &str = "Ekerö, Järfälla, Sigtuna, Sollentuna, Solna, Sundbyberg, Upplands-Bro, Upplands Väsby";
const SOLLENTUNA: &str = "SE:0163";
/// Kolada's ready-made group of the north-west, which has seven of the eight.
const READY_GROUP: &str = "kolada:G196055";

struct Conference<'a> {
    story: &'a Story,
    ctx: &'a Ctx,
    network: NetworkId,
    exchange: ExchangeId,
    coordinator: Actor,
    contact: Actor,
}

#[test]
fn eight_municipalities_talk_and_the_next_meeting_opens_with_what_they_said() {
    told("2023-12-01T08:00:00Z", |story| {
        let conference = plan(story);
        the_ready_made_group_lacks_one(&conference);
        let questions = questions_come_by_link(&conference);
        questions_are_merged_and_ordered(&conference, &questions);
        let finding = talk_and_conclude(&conference, &questions);
        let next = carry_on(&conference, &questions, &finding);
        the_next_plan_opens_with_last_time(&conference, &next);
        forums_are_listed(&conference);
        the_goals_show_their_gaps(&conference);
        the_group_of_the_network_has_all_eight(&conference);
    });
}

fn plan(story: &Story) -> Conference<'_> {
    let ctx = &story.ctx;
    let starter = story.person("founu", Some("se-founu"), "sv");
    let members = story.members(PASTED);
    let codes = ["0125", "0123", "0191", "0163", "0184", "0183", "0139", "0114"];
    assert_eq!(members, codes.map(|code| OrganisationId::new(format!("SE:{code}"))));
    let new = torg_stories::network("Nordvästra Stockholms län", "sv", members);
    let network = meet::create_network(ctx, &starter, &new, Confirmed::No).unwrap();
    let coordinator = story.actor("founu");
    let contact =
        story.joins((&coordinator, &network, NetworkRole::Member), ("sollentuna", SOLLENTUNA, "sv"));
    let template = Template::DigitalConference;
    let meeting = template.meetings()[0];
    let new = NewProgramme {
        starts_on: day("2023-10-03"),
        meetings: vec![NewMeeting {
            kind: meeting.kind,
            form: meeting.form,
            title: "God och nära vård i samverkan".into(),
            starts_on: day("2024-01-16"),
            agenda: torg_stories::agenda(meeting.shape),
        }],
        ..NewProgramme::new(network.clone(), template, "Delregional samverkan", "sv")
    };
    let programme = meet::create_programme(ctx, &coordinator, &new).unwrap();
    let view = met::programme(ctx, &Actor::stranger(), &programme).unwrap();
    let line = &view.exchanges[0];
    assert_eq!((line.kind.as_str(), line.form.as_str()), ("conference", "online"));
    let exchange = ExchangeId::new(&line.id);
    Conference { story, ctx, network, exchange, coordinator, contact }
}

fn the_ready_made_group_lacks_one(conference: &Conference<'_>) {
    conference.story.bring_in_kolada(&["N20014"]);
    let held =
        followed::group_coverage(conference.ctx, &conference.coordinator, &conference.network, READY_GROUP)
            .unwrap();
    assert_eq!((held.held, held.of), (7, 8));
    let missing: Vec<_> = held.missing.iter().map(|place| place.name.as_str()).collect();
    assert_eq!(missing, ["Sollentuna"]);
    for member in conference.story.members(PASTED) {
        let new = torg_stories::participant(member.as_str(), Level::NotStated, None);
        meet::put_participant(conference.ctx, &conference.coordinator, &conference.exchange, &new).unwrap();
    }
    let people = met::people(conference.ctx, &Actor::stranger(), &conference.exchange).unwrap();
    assert!(people.coverage.absent.is_empty(), "all eight take part, Sollentuna too");
    assert_eq!(people.coverage.not_stated, 8);
}

fn question(text: &str, organisation: Option<&str>) -> NewQuestion {
    NewQuestion {
        text: text.into(),
        lang: "sv".into(),
        role: "Kommunens kontaktperson".into(),
        organisation: organisation.map(OrganisationId::new),
        ..NewQuestion::default()
    }
}

/// Contact persons have no accounts: a link is enough, and it can be ended.
fn questions_come_by_link(conference: &Conference<'_>) -> Vec<QuestionId> {
    let ctx = conference.ctx;
    forbidden(meet::make_questions_link(ctx, &conference.contact, &conference.exchange));
    let token = meet::make_questions_link(ctx, &conference.coordinator, &conference.exchange).unwrap();
    let raised: Vec<_> = [
        ("Hur samlar vi oss lokalt kring den nära vården?", "SE:0184"),
        ("Hur vet vi vad anhöriga tycker?", "SE:0114"),
        ("Hur tar vi reda på vad de anhöriga tycker?", SOLLENTUNA),
    ]
    .into_iter()
    .map(|(text, organisation)| {
        meet::raise_question_by_link(ctx, &token, &question(text, Some(organisation))).unwrap()
    })
    .collect();
    let strange = question("Får vi vara med?", Some("SE:1480"));
    let said_no = refusal(meet::raise_question_by_link(ctx, &token, &strange));
    assert_eq!(said_no, Refusal::FieldMissing { field: "organisation" });
    assert_eq!(met::questions_by_link(ctx, &token).unwrap().questions.len(), 3);
    meet::end_questions_link(ctx, &conference.coordinator, &conference.exchange).unwrap();
    let late = meet::raise_question_by_link(ctx, &token, &question("För sent?", None));
    assert_eq!(refusal(late), Refusal::LinkEnded);
    raised
}

fn questions_are_merged_and_ordered(conference: &Conference<'_>, raised: &[QuestionId]) {
    let ctx = conference.ctx;
    forbidden(meet::merge_questions(ctx, &conference.contact, &raised[2], &raised[1]));
    meet::merge_questions(ctx, &conference.coordinator, &raised[2], &raised[1]).unwrap();
    let itself = meet::merge_questions(ctx, &conference.coordinator, &raised[1], &raised[1]);
    assert_eq!(refusal(itself), Refusal::MergeUnclear);
    for text in ["Vem gör vad i vår kommun?", "Vilka samverkansforum finns redan?"] {
        let part = NewQuestion { parent: Some(raised[0].clone()), ..question(text, None) };
        meet::raise_question(ctx, &conference.contact, &conference.exchange, &part).unwrap();
    }
    meet::move_question(ctx, &conference.coordinator, &raised[1], Direction::Up).unwrap();
    let view = met::questions(ctx, &Actor::stranger(), &conference.exchange).unwrap().questions;
    assert_eq!(view.len(), 2);
    assert_eq!(view[0].text, "Hur vet vi vad anhöriga tycker?", "it was moved up");
    let originals: Vec<_> = view[0].originals.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(originals, ["Hur tar vi reda på vad de anhöriga tycker?"], "its own words are kept");
    assert_eq!(view[0].originals[0].raised_by_organisation.as_deref(), Some("Sollentuna"));
    let parts: Vec<_> = view[1].parts.iter().map(|part| part.text.as_str()).collect();
    assert_eq!(parts, ["Vem gör vad i vår kommun?", "Vilka samverkansforum finns redan?"]);
}

fn talk_and_conclude(conference: &Conference<'_>, raised: &[QuestionId]) -> FindingId {
    let (ctx, coordinator) = (conference.ctx, &conference.coordinator);
    conference.story.clock.set("2024-01-16T12:00:00Z");
    let mut notes = Vec::new();
    for (organisation, text) in [
        (SOLLENTUNA, "Fråga anhöriga på fler än ett sätt, med uppföljningen inbyggd från början."),
        ("SE:0184", "Vi behöver veta vad brukarna tycker innan vi ändrar."),
        ("SE:0114", "Brukarråd räcker inte, vi når inte dem som inte orkar."),
        ("SE:0191", "Uppföljning av vad anhöriga tycker finns bara i en enhet."),
        ("SE:0125", "Använd undersökningen som redan görs."),
    ] {
        let note = NewNote {
            question: Some(raised[1].clone()),
            organisation: Some(OrganisationId::new(organisation)),
            ..NewNote::new(conference.exchange.clone(), NoteKind::Requirement, text, "sv")
        };
        notes.push(capture::add_note(ctx, &conference.contact, &note).unwrap());
    }
    let outcome = Outcome {
        dialogue: "Alla grupper kom hit.".into(),
        answer: String::new(),
        next_step: "Välj tre mått som alla åtta följer lokalt.".into(),
    };
    forbidden(meet::record_outcome(ctx, &conference.contact, &raised[1], &outcome, Confirmed::No));
    meet::record_outcome(ctx, coordinator, &raised[1], &outcome, Confirmed::No).unwrap();
    let answer = Outcome { answer: "I de lokala samverkansgrupperna.".into(), ..Outcome::default() };
    meet::record_outcome(ctx, coordinator, &raised[0], &answer, Confirmed::No).unwrap();
    let scope = Scope::Exchange(conference.exchange.clone());
    let claim = ("Anhörigas perspektiv ska följas upp på flera sätt.", "sv");
    let new = torg_stories::finding((&scope, FindingKind::Wish), claim, Unit::Municipality, (&notes, &[]));
    let finding = conclude::accept_finding(ctx, coordinator, &new).unwrap();
    conclude::send_to_check(ctx, coordinator, &scope).unwrap();
    conclude::make_all_final(ctx, coordinator, &scope).unwrap();
    let written = concluded::finding(ctx, &Actor::stranger(), &finding).unwrap();
    let count = written.prevalence.count.unwrap();
    assert_eq!((count.said, count.of, count.word.as_str()), (5, 8, "most"));
    assert!(!written.has_user_voice, "nobody asked the relatives themselves, and it shows");
    finding
}

/// The source's next step had no date; here it has one, and the question goes on.
fn carry_on(conference: &Conference<'_>, raised: &[QuestionId], finding: &FindingId) -> ExchangeId {
    let (ctx, coordinator) = (conference.ctx, &conference.coordinator);
    let words = ("Gå djupare in i hur nära vård kan följas lokalt.", "sv");
    let promise = NewCommitment {
        exchange: Some(conference.exchange.clone()),
        owner_role: "FOU nu med samarbetsparter".into(),
        due_on: day("2024-06"),
        state: CommitmentState::Published,
        ..torg_stories::promise((SOLLENTUNA, &conference.network), words, Basis::Finding(finding.clone()))
    };
    act::commit(ctx, &conference.contact, &promise, Confirmed::No).unwrap();
    let new = NewExchange {
        form: Form::Online,
        starts_on: day("2024-05-14"),
        starts_clock: "13:00".into(),
        ends_clock: "16:30".into(),
        time_zone: "Europe/Stockholm".into(),
        follows: vec![conference.exchange.clone()],
        ..NewExchange::new(
            conference.network.clone(),
            ExchangeKind::Conference,
            "Hur följer vi upp lokalt?",
            "sv",
        )
    };
    let next = meet::create_exchange(ctx, coordinator, &new).unwrap();
    meet::add_agenda_items(ctx, coordinator, &next, &torg_stories::agenda(AgendaShape::HalfDayOnline))
        .unwrap();
    let carried = meet::carry_question(ctx, coordinator, &raised[1], &next).unwrap();
    let there = met::questions(ctx, &Actor::stranger(), &next).unwrap().questions;
    assert_eq!(there[0].id, carried.as_str());
    assert_eq!(there[0].carried_from.as_deref(), Some(raised[1].as_str()));
    let walk = thread::through(ctx, &Actor::stranger(), &Anchor::from(&carried)).unwrap();
    assert!(walk.stations.iter().any(|station| station.id == raised[1].as_str()));
    next
}

fn the_next_plan_opens_with_last_time(conference: &Conference<'_>, next: &ExchangeId) {
    let plan = met::plan(conference.ctx, &Actor::stranger(), next).unwrap();
    assert_eq!(plan.agenda[1].title, "since-last", "right after the welcome");
    let last = &plan.last_time[0];
    assert_eq!(last.exchange.id, conference.exchange.as_str());
    let said: Vec<_> =
        last.questions.iter().map(|one| (one.state.as_str(), one.next_step.as_str())).collect();
    assert!(said.contains(&("carried", "Välj tre mått som alla åtta följer lokalt.")), "{said:?}");
    assert!(last.questions.iter().any(|one| one.answer == "I de lokala samverkansgrupperna."));
    assert_eq!(last.became.len(), 1);
    assert_eq!(last.became[0].kind, "commitment", "and what became of it");
    let clocks = plan.elsewhere.iter().find(|(country, _)| country == "FI").unwrap();
    assert_eq!(clocks.1, "14:00", "an hour later in Finland");
}

fn forums_are_listed(conference: &Conference<'_>) {
    let forum = |name: &str, organisation: Option<&str>| NewForum {
        name: name.into(),
        task: "Kommunen och vårdcentralerna går igenom nuläget".into(),
        organisation: organisation.map(OrganisationId::new),
        contact_role: "Kontaktperson för god och nära vård".into(),
        ..NewForum::default()
    };
    let own = forum("Lokal samverkansgrupp", Some(SOLLENTUNA));
    forbidden(meet::add_forum(conference.ctx, &Actor::stranger(), &conference.network, &own));
    meet::add_forum(conference.ctx, &conference.contact, &conference.network, &own).unwrap();
    let shared = forum("Arbetsgrupp för lokal uppföljning", None);
    meet::add_forum(conference.ctx, &conference.coordinator, &conference.network, &shared).unwrap();
    let who = |id: &str| {
        let card = find::organisation(conference.ctx, &Actor::stranger(), &OrganisationId::new(id)).unwrap();
        card.forums.into_iter().map(|forum| forum.name).collect::<Vec<_>>()
    };
    assert_eq!(who(SOLLENTUNA).len(), 2, "its own and the shared one");
    assert_eq!(who("SE:0191"), ["Arbetsgrupp för lokal uppföljning"], "Sigtuna has none of its own");
}

fn the_goals_show_their_gaps(conference: &Conference<'_>) {
    let new = NewGoal {
        network: conference.network.clone(),
        focus_area: None,
        text: "Vi ska veta vad anhöriga tycker om samarbetet.".into(),
        lang: "sv".into(),
        is_example: false,
    };
    forbidden(follow_up::add_goal(conference.ctx, &conference.contact, &new, Confirmed::No));
    let goal = follow_up::add_goal(conference.ctx, &conference.coordinator, &new, Confirmed::No).unwrap();
    let gaps = || {
        let map = followed::goals_map(conference.ctx, &Actor::stranger(), &conference.network).unwrap();
        let open = |level: &&torg_stages::follow_up::views::LevelView| level.measures.is_empty();
        let open: Vec<_> = map.goals[0].levels.iter().filter(open).map(|level| level.level.clone()).collect();
        assert_eq!(map.gaps, open.len());
        open
    };
    assert_eq!(gaps(), ["national", "regional", "local"]);
    follow(conference, &goal, FollowLevel::National, Some("kolada:N21492"), "");
    follow(conference, &goal, FollowLevel::Local, None, "Egen fråga till anhöriga två gånger om året");
    assert_eq!(gaps(), ["regional"], "nothing follows it in the region, and the map says so");
}

fn follow(
    conference: &Conference<'_>,
    goal: &GoalId,
    level: FollowLevel,
    indicator: Option<&str>,
    text: &str,
) {
    let new = NewMeasure {
        goal: goal.clone(),
        level,
        indicator: indicator.map(IndicatorId::new),
        text: text.into(),
    };
    follow_up::add_measure(conference.ctx, &conference.coordinator, &new, Confirmed::No).unwrap();
}

fn the_group_of_the_network_has_all_eight(conference: &Conference<'_>) {
    let request = |group: String| CurveRequest {
        group: Some(group),
        ..CurveRequest::of(IndicatorId::new("kolada:N20014"), OrganisationId::new("SE:0184"))
    };
    let ready = followed::curve(conference.ctx, &conference.contact, &request(READY_GROUP.into())).unwrap();
    assert_eq!(ready.comparison.unwrap().members.len(), 7);
    assert_eq!(ready.coverage[0].missing[0].name, "Sollentuna", "beside the mean stands whom it lacks");
    let own = request(format!("network:{}", conference.network));
    let own = followed::curve(conference.ctx, &conference.contact, &own).unwrap();
    let members = own.comparison.unwrap().members;
    assert_eq!(members.len(), 8);
    assert!(members.iter().any(|member| member.id == SOLLENTUNA));
}
