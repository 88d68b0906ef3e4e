//! S0: Mechelen visits Östersund for three days with ESN's money. The visit's questions, its facts and what the host
//! learnt are kept this time, and a promise gets an owner, a date and a measure. The source is `data/exchanges/s0.toml`;
//! what it does not state stays "not stated".
#![allow(clippy::unwrap_used, reason = "a story stops at the first surprise")]

use torg_domain::Refusal;
use torg_domain::agenda::AgendaShape;
use torg_domain::commitment::{Basis, CommitmentState};
use torg_domain::exchange::{ExchangeKind, ExchangeState, Form};
use torg_domain::feedback::{FeedbackSide, Heading};
use torg_domain::finding::{FindingKind, Scope};
use torg_domain::id::{
    CommitmentId, ExchangeId, FeedbackId, FindingId, IndicatorId, NetworkId, NoteId, OrganisationId, PilotId,
};
use torg_domain::link::Anchor;
use torg_domain::need::{Direction, WantedForm};
use torg_domain::network::{Concept, Level, NetworkRole};
use torg_domain::note::{NoteKind, StatedStrength};
use torg_domain::pilot::ExpectedChange;
use torg_domain::prevalence::Unit;
use torg_domain::report::Output;
use torg_lang::{Lang, Words};
use torg_stages::act::commands::{self as act, NewCommitment, Publish};
use torg_stages::act::queries as acted;
use torg_stages::capture::commands::{
    self as capture, HearMore, NewFact, NewNeed, NewNote, NewPairing, Writer,
};
use torg_stages::capture::queries::{self as captured, NeedFilter};
use torg_stages::conclude::commands::{self as conclude, FreezeReport, NewFinding};
use torg_stages::conclude::queries as concluded;
use torg_stages::conclude::report::{Reader, write};
use torg_stages::follow_up::commands::{self as follow_up, EnterValue, ExpectChange, SeriesKey};
use torg_stages::follow_up::queries::{CurveRequest, curve};
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::thread;
use torg_stages::meet::commands::{self as meet, NewExchange, NewFunding, NewObligation, NewQuestion};
use torg_stages::meet::queries as met;
use torg_stages::{Actor, Ctx};
use torg_stories::{Story, day, forbidden, refusal, told};

const OSTERSUND: &str = "SE:2380";
const MECHELEN: &str = "be-mechelen";
const SENTENCE: &str = "Besökarens frågor får ofta värden att se på sina egna arbetssätt med nya ögon.";

/// The visit with everybody who has to do with it.
struct Visit<'a> {
    ctx: &'a Ctx,
    network: NetworkId,
    exchange: ExchangeId,
    coordinator: Actor,
    host: Actor,
    funder: Actor,
}

#[test]
fn a_visit_of_three_days_ends_as_a_measured_promise() {
    told("2016-04-11T07:00:00Z", |story| {
        let visit = plan(story);
        the_days_are_planned_and_the_date_is_not_stated(&visit);
        the_money_has_its_obligations(&visit);
        the_questions_are_kept(&visit);
        let own = both_sides_write(&visit);
        let finding = conclude_and_report(&visit);
        needs_and_offers_meet(&visit, &own);
        let commitment = promise(&visit, &finding);
        follow(&visit, &commitment);
    });
}

fn plan(story: &Story) -> Visit<'_> {
    let ctx = &story.ctx;
    let starter = story.person("esn-samordnare", Some("eu-esn"), "en");
    let mut members = story.members("Östersund");
    members.push(OrganisationId::new(MECHELEN));
    let new = torg_stories::network("ESN:s arbetsgrupp om åldrande och omsorg", "sv", members);
    let network = meet::create_network(ctx, &starter, &new, Confirmed::No).unwrap();
    let coordinator = story.actor("esn-samordnare");
    let host = story.joins((&coordinator, &network, NetworkRole::Member), ("östersund", OSTERSUND, "sv"));
    let funder = story.joins((&coordinator, &network, NetworkRole::Funder), ("esn-bidrag", "eu-esn", "en"));
    let title = "Mechelen besöker vård- och omsorgsförvaltningen i Östersund";
    let new = NewExchange {
        form: Form::Physical,
        host: Some(OrganisationId::new(OSTERSUND)),
        date_note: "Tre dagar. Datum är inte angivet.".into(),
        theme: "Äldreomsorg och ny teknik".into(),
        ..NewExchange::new(network.clone(), ExchangeKind::PeerLearningVisit, title, "sv")
    };
    let exchange = meet::create_exchange(ctx, &host, &new).unwrap();
    Visit { ctx, network, exchange, coordinator, host, funder }
}

/// The source states neither day nor year: three days, a week before the host wrote about them.
fn the_days_are_planned_and_the_date_is_not_stated(visit: &Visit<'_>) {
    let rows = torg_stories::agenda(AgendaShape::ThreeDays);
    meet::add_agenda_items(visit.ctx, &visit.host, &visit.exchange, &rows).unwrap();
    for (organisation, people) in [(OSTERSUND, None), (MECHELEN, Some(1))] {
        let new = torg_stories::participant(organisation, Level::NotStated, people);
        meet::put_participant(visit.ctx, &visit.host, &visit.exchange, &new).unwrap();
    }
    let plan = met::plan(visit.ctx, &Actor::stranger(), &visit.exchange).unwrap();
    assert_eq!(plan.agenda.iter().map(|row| row.day).max(), Some(3), "three days");
    assert_eq!(plan.exchange.when.starts_on, None, "a date nobody stated is not made up");
    assert_eq!(plan.exchange.when.note, "Tre dagar. Datum är inte angivet.");
    let people = met::people(visit.ctx, &Actor::stranger(), &visit.exchange).unwrap();
    assert_eq!(people.coverage.people, 1);
    assert_eq!(people.coverage.not_stated, 1, "how many received them is not stated");
}

fn the_money_has_its_obligations(visit: &Visit<'_>) {
    let new = NewFunding {
        source: Some(OrganisationId::new("eu-esn")),
        scheme: "ESN:s stöd till lärande besök".into(),
        pays: "resa, boende".into(),
        ..NewFunding::default()
    };
    let line = meet::add_funding(visit.ctx, &visit.host, &visit.exchange, &new).unwrap();
    let owed = NewObligation {
        text: "Kort rapport om vad besöket gav".into(),
        due_on: day("2016-05-01"),
        responsible_role: "Verksamhetsutvecklare".into(),
        ..NewObligation::default()
    };
    let owed = meet::add_obligation(visit.ctx, &visit.host, &line, &owed).unwrap();
    let page = met::funding(visit.ctx, &visit.funder, &visit.exchange).unwrap();
    assert_eq!(page.not_stated, 1, "the amount is not stated");
    assert!(page.sums.is_empty());
    assert_eq!(page.lines[0].obligations[0].urgency, "soon");
    meet::meet_obligation(visit.ctx, &visit.host, &owed).unwrap();
    let page = met::funding(visit.ctx, &visit.funder, &visit.exchange).unwrap();
    assert_eq!(page.lines[0].obligations[0].urgency, "met");
    forbidden(meet::add_funding(visit.ctx, &visit.funder, &visit.exchange, &new));
}

/// In the source the questions "were important" and are lost. Here they come first, without an account.
fn the_questions_are_kept(visit: &Visit<'_>) {
    let token = meet::make_questions_link(visit.ctx, &visit.host, &visit.exchange).unwrap();
    let new = NewQuestion {
        text: "Varför är era boenden så små?".into(),
        lang: "sv".into(),
        role: "Besökare".into(),
        organisation: Some(OrganisationId::new(MECHELEN)),
        ..NewQuestion::default()
    };
    meet::raise_question_by_link(visit.ctx, &token, &new).unwrap();
    let address = ["fraga", "example.org"].join("@");
    let personal = NewQuestion { text: format!("Skriv till mig: {address}"), ..new };
    let said_no = refusal(meet::raise_question_by_link(visit.ctx, &token, &personal));
    assert!(matches!(said_no, Refusal::LooksPersonal { what: "contact", .. }), "{said_no:?}");
    meet::set_exchange_state(visit.ctx, &visit.host, &visit.exchange, ExchangeState::Held).unwrap();
    let view = met::questions(visit.ctx, &Actor::stranger(), &visit.exchange).unwrap();
    assert_eq!(view.questions.len(), 1);
    assert_eq!(view.questions[0].raised_by_role, "Besökare");
}

/// The visitor writes by link; the host writes what it had to explain, could not answer and now sees differently.
fn both_sides_write(visit: &Visit<'_>) -> FeedbackId {
    let token = capture::feedback_link(visit.ctx, &visit.host, &visit.exchange).unwrap();
    let guests = [
        (Heading::Impressed, "Lägenheterna är stora och få i varje boende."),
        (Heading::Need, "Mer om hur tekniken används i äldreomsorgen."),
    ];
    let hosts = [
        (Heading::Explained, "Varför vi gör som vi gör: man måste stanna upp och fråga sig själv."),
        (Heading::Unanswered, "Vad tekniken kostar per person och år."),
        (Heading::SeeDifferently, "Hur framtidens boenden kan utformas, och hur de inte bör utformas."),
    ];
    let mut written = Vec::new();
    for (writer, side, organisation, entries) in [
        (Writer::Link(&token), FeedbackSide::Visitor, MECHELEN, &guests[..]),
        (Writer::Account(&visit.host), FeedbackSide::Host, OSTERSUND, &hosts[..]),
    ] {
        let new = torg_stories::feedback(&visit.exchange, side, organisation, "sv");
        let form = torg_stories::draft(organisation, "", entries);
        let id = capture::start_feedback(visit.ctx, writer, &new, Some(&form)).unwrap();
        capture::submit_feedback(visit.ctx, writer, &id, &form).unwrap();
        forbidden(captured::feedback(visit.ctx, &Actor::stranger(), &id));
        capture::confirm_feedback(visit.ctx, &visit.host, &id).unwrap();
        written.push(id);
    }
    let own = written.pop().unwrap();
    let read = captured::feedback(visit.ctx, &Actor::stranger(), &own).unwrap();
    let headings: Vec<_> = read.headings.iter().map(|heading| heading.heading.as_str()).collect();
    assert_eq!(headings, ["explained", "unanswered", "see-differently"]);
    assert!(read.headings.iter().all(|heading| heading.notes.len() == 1));
    own
}

fn conclude_and_report(visit: &Visit<'_>) -> FindingId {
    let note = NewNote {
        voice_role: "Skribent hos värdkommunen".into(),
        organisation: Some(OrganisationId::new(OSTERSUND)),
        ..NewNote::new(visit.exchange.clone(), NoteKind::WorksWell, SENTENCE, "sv")
    };
    let note = capture::add_note(visit.ctx, &visit.host, &note).unwrap();
    for (fact, host, visitor, unit) in [
        ("Boende i ett äldreboende", "20–50", "150–300", "personer"),
        ("Byggsätt och grönska", "", "Avskalat, gröna ytor på takterrassen", ""),
    ] {
        let new = NewFact {
            exchange: visit.exchange.clone(),
            note: None,
            fact: fact.into(),
            host_value: host.into(),
            visitor_value: visitor.into(),
            unit: unit.into(),
            why: String::new(),
            source: String::new(),
        };
        capture::add_fact(visit.ctx, &visit.host, &new).unwrap();
    }
    let scope = Scope::Exchange(visit.exchange.clone());
    let new = NewFinding {
        strength: torg_stories::stated(StatedStrength::SingleVoice, "En persons redogörelse"),
        ..torg_stories::finding(
            (&scope, FindingKind::SharedView),
            ("Att vara värd är ett lärande i sig.", "sv"),
            Unit::Person,
            (&[note], &[]),
        )
    };
    forbidden(conclude::accept_finding(visit.ctx, &visit.host, &new));
    let finding = conclude::accept_finding(visit.ctx, &visit.coordinator, &new).unwrap();
    conclude::send_to_check(visit.ctx, &visit.coordinator, &scope).unwrap();
    assert_eq!(conclude::make_all_final(visit.ctx, &visit.coordinator, &scope).unwrap(), 1);
    the_report_holds_the_visit(visit, scope);
    finding
}

fn the_report_holds_the_visit(visit: &Visit<'_>, scope: Scope) {
    let freeze = FreezeReport { scope, title: "Tre dagar i Östersund".into(), reason: String::new() };
    let (id, number) = conclude::freeze_report(visit.ctx, &visit.coordinator, &freeze).unwrap();
    let report = concluded::frozen_report(visit.ctx, &id, number).unwrap();
    assert_eq!(report.kind, "visit");
    assert_eq!((report.facts[0].host.as_str(), report.facts[0].visitor.as_str()), ("20–50", "150–300"));
    assert_eq!(report.headings.len(), 8, "the visitors' four, the host's three and what the host had asked");
    let words = Words::embedded();
    let words = words.get(Lang::Sv);
    let reader = Reader { words, base: None };
    let text = String::from_utf8(write(&report, &reader, Output::Markdown).unwrap()).unwrap();
    for said in [
        "20–50",
        "150–300",
        "Lägenheterna är stora och få i varje boende.",
        "Vad tekniken kostar per person och år.",
        "Hur framtidens boenden kan utformas",
        "Tre dagar. Datum är inte angivet.",
    ] {
        assert!(text.contains(said), "the report lacks {said:?}\n{text}");
    }
    let silent = text.matches(words.t("word-not-stated")).count();
    assert!(silent >= 3, "the date, the host's green areas, how many received them: {silent}\n{text}");
}

fn needs_and_offers_meet(visit: &Visit<'_>, own: &FeedbackId) {
    let new = |direction, organisation: &str| NewNeed {
        organisation: Some(OrganisationId::new(organisation)),
        network: Some(visit.network.clone()),
        concept: Some(Concept::Digitalisation),
        ..NewNeed::new(direction, "Teknik i äldreomsorgen", "sv")
    };
    let need = capture::add_need(visit.ctx, &visit.coordinator, &new(Direction::Need, MECHELEN)).unwrap();
    let offer = capture::add_need(visit.ctx, &visit.host, &new(Direction::Offer, OSTERSUND)).unwrap();
    let proposals = captured::need(visit.ctx, &visit.coordinator, &need).unwrap().proposals;
    assert_eq!(proposals.iter().map(|one| one.counterpart.id.as_str()).collect::<Vec<_>>(), [offer.as_str()]);
    let pair = NewPairing {
        need: need.clone(),
        offer,
        exchange: Some(visit.exchange.clone()),
        learnt_how: "Vid besöket".into(),
        outcome: String::new(),
    };
    capture::pair(visit.ctx, &visit.coordinator, &pair).unwrap();
    assert_eq!(captured::need(visit.ctx, &visit.host, &need).unwrap().need.state, "paired");

    // What the host now sees differently is where its next exchange begins.
    let read = captured::feedback(visit.ctx, &visit.host, own).unwrap();
    let seen = NoteId::new(&read.headings[2].notes[0].id);
    let wish = HearMore {
        about: Anchor::from(&seen),
        words: "Hur framtidens särskilda boenden kan utformas".into(),
        lang: "sv".into(),
        organisation: None,
        wanted_form: WantedForm::Visit,
        by_when: None,
    };
    let wish = capture::hear_more(visit.ctx, &visit.host, &wish).unwrap();
    let detail = captured::need(visit.ctx, &Actor::stranger(), &wish).unwrap();
    assert_eq!(detail.need.organisation, "Östersund");
    assert_eq!(detail.about[0].id, seen.as_str());
    let all = captured::needs(visit.ctx, &Actor::stranger(), &NeedFilter::default()).unwrap();
    assert_eq!(all.len(), 3);
}

/// The source's promises have neither owner nor date: as such one can only be a draft.
fn promise(visit: &Visit<'_>, finding: &FindingId) -> CommitmentId {
    let words = ("Ha en person som tar emot besökares frågor och samlar svaren.", "sv");
    let basis = Basis::Finding(finding.clone());
    let new = NewCommitment {
        exchange: Some(visit.exchange.clone()),
        ..torg_stories::promise((OSTERSUND, &visit.network), words, basis)
    };
    let at_once = NewCommitment { state: CommitmentState::Published, ..new.clone() };
    let said_no = refusal(act::commit(visit.ctx, &visit.host, &at_once, Confirmed::No));
    assert_eq!(said_no, Refusal::OwnerAndDateMissing);
    let id = act::commit(visit.ctx, &visit.host, &new, Confirmed::No).unwrap();
    forbidden(acted::commitment(visit.ctx, &Actor::stranger(), &id));
    let publish = Publish {
        owner_role: "Verksamhetsutvecklare".into(),
        due_on: day("2016-12"),
        revision: acted::commitment(visit.ctx, &visit.host, &id).unwrap().commitment.revision,
        confirmed: Confirmed::No,
    };
    act::publish(visit.ctx, &visit.host, &id, &publish).unwrap();
    let page = acted::commitment(visit.ctx, &Actor::stranger(), &id).unwrap();
    assert_eq!(page.commitment.state, "published");
    assert!(page.words.iter().any(|note| note.note.title == SENTENCE), "{:?}", page.words);
    id
}

fn follow(visit: &Visit<'_>, commitment: &CommitmentId) {
    let definition = ("frågor", "Frågor från besökare som fått ett skriftligt svar under månaden.");
    let title = ("Besvarade frågor från besökare", "sv");
    let new = torg_stories::measure(OSTERSUND, title, definition, Concept::ExchangeMethod);
    let measure = follow_up::define_local_measure(visit.ctx, &visit.host, &new, Confirmed::No).unwrap();
    let new = torg_stories::pilot(commitment, ("Frågor som sparas", "sv"), "2016-06", &[]);
    let pilot = act::start_pilot(visit.ctx, &visit.host, &new, Confirmed::No).unwrap();
    let expect =
        ExpectChange { pilot: pilot.clone(), indicator: measure.clone(), change: ExpectedChange::Up };
    follow_up::expect_change(visit.ctx, &visit.host, &expect).unwrap();
    the_curve_leads_back_to_the_sentence(visit, &measure, &pilot);
}

fn the_curve_leads_back_to_the_sentence(visit: &Visit<'_>, measure: &IndicatorId, pilot: &PilotId) {
    let owner = OrganisationId::new(OSTERSUND);
    let key = SeriesKey { indicator: measure.clone(), organisation: owner.clone(), part: String::new() };
    let mut series = None;
    for (month, value, persons) in [("2016-03", 2.0, 8), ("2016-06", 7.0, 9), ("2016-09", 12.0, 3)] {
        let period = day(month).unwrap();
        let enter = EnterValue { series: key.clone(), period, value, persons, confirmed: Confirmed::No };
        series = Some(follow_up::enter_value(visit.ctx, &visit.host, &enter).unwrap());
    }
    let request = CurveRequest { pilot: Some(pilot.clone()), ..CurveRequest::of(measure.clone(), owner) };
    let view = curve(visit.ctx, &Actor::stranger(), &request).unwrap();
    let values: Vec<_> = view.own[0].points.iter().map(|point| point.value).collect();
    assert_eq!(values, [Some(2.0), Some(7.0), None], "three persons are too few to be shown");
    assert_eq!(view.pilot.unwrap().starts_on.as_deref(), Some("2016-06"));
    let walk = thread::through(visit.ctx, &Actor::stranger(), &Anchor::from(&series.unwrap())).unwrap();
    let kinds: Vec<_> = walk.stations.iter().map(|station| station.kind.as_str()).collect();
    for kind in ["note", "finding", "commitment", "pilot", "series"] {
        assert!(kinds.contains(&kind), "no {kind} on the thread: {kinds:?}");
    }
    assert_eq!(walk.hidden, 0);
    assert!(walk.stations.iter().any(|station| station.title == SENTENCE));
}
