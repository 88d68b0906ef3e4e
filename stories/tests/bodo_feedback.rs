//! S2: Bodø writes home after a study trip to Aalborg, under four headings. The draft waits for its writer, the host
//! confirms the facts, a page for politicians is made from the same words, and what Bodø needs becomes a need that
//! others can answer. The source is `data/exchanges/s2.toml`.
#![allow(clippy::unwrap_used, reason = "a story stops at the first surprise")]

use torg_domain::Refusal;
use torg_domain::commitment::{Basis, CommitmentState};
use torg_domain::exchange::{ExchangeKind, ExchangeState, Form};
use torg_domain::feedback::{FeedbackSide, Heading};
use torg_domain::finding::{FindingKind, Scope};
use torg_domain::id::{CommitmentId, ExchangeId, FeedbackId, NetworkId, NoteId, OrganisationId};
use torg_domain::link::Anchor;
use torg_domain::need::WantedForm;
use torg_domain::network::{Concept, NetworkRole};
use torg_domain::note::StatedStrength;
use torg_domain::pilot::ExpectedChange;
use torg_domain::prevalence::Unit;
use torg_domain::report::Output;
use torg_lang::{Lang, Words};
use torg_stages::act::commands::{self as act, NewCommitment, Progress};
use torg_stages::act::queries as acted;
use torg_stages::capture::commands::{self as capture, HearMore, NewFact, Writer};
use torg_stages::capture::queries::{self as captured, NoteFilter};
use torg_stages::conclude::commands::{self as conclude, FreezeReport, NewFinding};
use torg_stages::conclude::queries as concluded;
use torg_stages::conclude::report::{Reader, compose_political, write, write_document};
use torg_stages::find::queries::{self as find, Search};
use torg_stages::follow_up::commands::{self as follow_up, EnterValue, ExpectChange, SeriesKey};
use torg_stages::follow_up::queries::{CurveRequest, curve};
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::thread;
use torg_stages::meet::commands::{self as meet, NewExchange};
use torg_stages::meet::queries as met;
use torg_stages::{Actor, Ctx};
use torg_stories::{Story, day, forbidden, refusal, told};
use torg_testkit::Finding;

const BODO: &str = "NO:1804";
const AALBORG: &str = "DK:0851";
/// The four headings of the letter, with one entry or two under each.
const LETTER: [(Heading, &str); 5] = [
    (Heading::Impressed, "Alle ansatte deler samme holdning til innbyggerens egne ressurser."),
    (Heading::Requires, "Gode vurderinger fra saksbehandlerne i visitasjonen."),
    (Heading::Requires, "Kommunen må ta stilling til hva den vil investere."),
    (Heading::WhereWeStand, "Vi er godt i gang i egen avdeling."),
    (Heading::Need, "Argumenter til politikerne om hva investeringen gir."),
];

struct Trip<'a> {
    story: &'a Story,
    ctx: &'a Ctx,
    network: NetworkId,
    exchange: ExchangeId,
    coordinator: Actor,
    visitor: Actor,
    host: Actor,
}

#[test]
fn a_letter_of_four_headings_becomes_arguments_for_politicians_and_a_need_that_others_see() {
    told("2019-05-06T07:00:00Z", |story| {
        let trip = travel(story);
        let feedback = the_draft_waits_for_its_writer(&trip);
        the_letter_is_handed_over_and_confirmed(&trip, &feedback);
        what_bodo_needs_is_seen_in_denmark(&trip, &feedback);
        the_politicians_get_one_page(&trip, &feedback);
        let commitment = the_promise_is_made_and_followed(&trip, &feedback);
        a_curve_leads_back_to_the_letter(&trip, &commitment, &feedback);
    });
}

fn travel(story: &Story) -> Trip<'_> {
    let ctx = &story.ctx;
    let starter = story.person("reiseleder", Some(BODO), "nb");
    let members = story.members("Bodø, Aalborg Kommune");
    assert_eq!(members, [OrganisationId::new(BODO), OrganisationId::new(AALBORG)]);
    let new = torg_stories::network("Bodø og Aalborg", "nb", members);
    let network = meet::create_network(ctx, &starter, &new, Confirmed::No).unwrap();
    let coordinator = story.actor("reiseleder");
    let member = (&coordinator, &network, NetworkRole::Member);
    let visitor = story.joins(member, ("tildelingskontoret", BODO, "nb"));
    let host = story.joins(member, ("visitationen", AALBORG, "da"));
    let new = NewExchange {
        form: Form::Physical,
        state: ExchangeState::Held,
        host: Some(OrganisationId::new(AALBORG)),
        theme: "Egenmestring, tildeling og velferdsteknologi".into(),
        ..NewExchange::new(
            network.clone(),
            ExchangeKind::StudyTrip,
            "Bodø kommune på studietur til Aalborg",
            "nb",
        )
    };
    let exchange = meet::create_exchange(ctx, &coordinator, &new).unwrap();
    let view = met::exchange(ctx, &Actor::stranger(), &exchange).unwrap();
    assert_eq!((view.when.starts_on, view.when.note.as_str()), (None, ""), "the date is not stated");
    Trip { story, ctx, network, exchange, coordinator, visitor, host }
}

/// The browser is closed in the middle. What was written is there when the writer comes back.
fn the_draft_waits_for_its_writer(trip: &Trip<'_>) -> FeedbackId {
    let writer = Writer::Account(&trip.visitor);
    let new = torg_stories::feedback(&trip.exchange, FeedbackSide::Visitor, BODO, "nb");
    let begun = torg_stories::draft(BODO, "Leder for tildelingskontoret", &LETTER[..2]);
    let id = capture::start_feedback(trip.ctx, writer, &new, None).unwrap();
    capture::save_draft(trip.ctx, writer, &id, &begun).unwrap();
    trip.story.clock.advance(20, 0);
    let view = captured::feedback(trip.ctx, &trip.visitor, &id).unwrap();
    let headings: Vec<_> = view.headings.iter().map(|one| one.heading.as_str()).collect();
    assert_eq!(headings, ["impressed", "requires", "where-we-stand", "need"]);
    assert_eq!(view.headings[0].entries, [LETTER[0].1]);
    assert!(view.may_write);
    let other = capture::save_draft(trip.ctx, Writer::Account(&trip.host), &id, &begun);
    forbidden(other);
    let empty = torg_stories::draft(BODO, "", &[(Heading::Impressed, "  ")]);
    assert_eq!(refusal(capture::submit_feedback(trip.ctx, writer, &id, &empty)), Refusal::TextEmpty);
    // A number the Swedish tax agency made up for tests.
    let number = [(Heading::Need, "Bruker 19121212-1212 trenger mer hjelp")];
    let birth = torg_stories::draft(BODO, "", &number);
    let said_no = refusal(capture::save_draft(trip.ctx, writer, &id, &birth));
    assert!(matches!(said_no, Refusal::LooksPersonal { what: "identity-number", .. }), "{said_no:?}");
    id
}

fn the_letter_is_handed_over_and_confirmed(trip: &Trip<'_>, id: &FeedbackId) {
    let writer = Writer::Account(&trip.visitor);
    let whole = torg_stories::draft(BODO, "Leder for tildelingskontoret", &LETTER);
    capture::submit_feedback(trip.ctx, writer, id, &whole).unwrap();
    assert_eq!(refusal(capture::save_draft(trip.ctx, writer, id, &whole)), Refusal::StateUnclear);
    let notes = |actor: &Actor| {
        captured::notes(trip.ctx, actor, &trip.exchange, &NoteFilter::default()).unwrap().len()
    };
    assert_eq!((notes(&trip.host), notes(&Actor::stranger())), (5, 0), "the host reads it first");
    forbidden(captured::feedback(trip.ctx, &Actor::stranger(), id));
    forbidden(capture::confirm_feedback(trip.ctx, &trip.visitor, id));
    assert!(captured::feedback(trip.ctx, &trip.host, id).unwrap().may_confirm);
    capture::confirm_feedback(trip.ctx, &trip.host, id).unwrap();
    assert_eq!(refusal(capture::confirm_feedback(trip.ctx, &trip.host, id)), Refusal::StateUnclear);
    let view = captured::feedback(trip.ctx, &Actor::stranger(), id).unwrap();
    assert_eq!(view.feedback.state, "confirmed");
    let kinds: Vec<_> =
        view.headings.iter().map(|one| (one.notes.len(), one.notes[0].kind.as_str())).collect();
    assert_eq!(kinds, [(1, "works-well"), (2, "requirement"), (1, "own-status"), (1, "support-need")]);
    assert_eq!(notes(&Actor::stranger()), 5);
    let fact = NewFact {
        exchange: trip.exchange.clone(),
        note: None,
        fact: "Overordnet visjon for oppgavene".into(),
        host_value: "På plass i mange år".into(),
        visitor_value: "Et stykke på vei".into(),
        unit: String::new(),
        why: String::new(),
        source: String::new(),
    };
    capture::add_fact(trip.ctx, &trip.visitor, &fact).unwrap();
}

fn note_under(trip: &Trip<'_>, id: &FeedbackId, heading: usize) -> NoteId {
    let view = captured::feedback(trip.ctx, &trip.visitor, id).unwrap();
    NoteId::new(&view.headings[heading].notes[0].id)
}

fn what_bodo_needs_is_seen_in_denmark(trip: &Trip<'_>, id: &FeedbackId) {
    let about = note_under(trip, id, 3);
    let wish = HearMore {
        about: Anchor::from(&about),
        words: String::new(),
        lang: "nb".into(),
        organisation: None,
        wanted_form: WantedForm::Documents,
        by_when: day("2019-10"),
    };
    forbidden(capture::hear_more(trip.ctx, &Actor::stranger(), &wish));
    let need = capture::hear_more(trip.ctx, &trip.visitor, &wish).unwrap();
    let detail = captured::need(trip.ctx, &Actor::stranger(), &need).unwrap();
    assert_eq!(detail.need.organisation, "Bodø");
    assert_eq!(detail.need.topic, LETTER[4].1, "its words are those of the letter");
    assert_eq!(detail.about.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), [about.as_str()]);
    let search = Search::new("argumenter politikerne");
    let found = find::search(trip.ctx, &Finding::over(trip.ctx), &Actor::stranger(), &search).unwrap();
    assert!(found.hits.iter().any(|hit| hit.kind == "need" && hit.id == need.as_str()));
    assert!(found.hits.iter().any(|hit| hit.kind == "note" && hit.id == about.as_str()));
}

/// What it costs, what it requires, what happens if nothing is done: one page from the same words.
fn the_politicians_get_one_page(trip: &Trip<'_>, id: &FeedbackId) {
    let scope = Scope::Exchange(trip.exchange.clone());
    let invest = note_under(trip, id, 1);
    let claim = ("Investeringen må komme før gevinsten.", "nb");
    let new = NewFinding {
        strength: torg_stories::stated(StatedStrength::SingleVoice, "Én leders tilbakemelding"),
        costs: "Opplæring, hjelpemidler og tid til vurdering.".into(),
        requires: "Et vedtak om hva kommunen vil investere.".into(),
        if_nothing: "Behovet for tjenester vokser raskere enn inntektene.".into(),
        ..torg_stories::finding((&scope, FindingKind::SharedView), claim, Unit::Person, (&[invest], &[]))
    };
    conclude::accept_finding(trip.ctx, &trip.coordinator, &new).unwrap();
    conclude::send_to_check(trip.ctx, &trip.coordinator, &scope).unwrap();
    conclude::make_all_final(trip.ctx, &trip.coordinator, &scope).unwrap();
    let freeze = FreezeReport { scope, title: "Bodø i Aalborg".into(), reason: String::new() };
    let (report, number) = conclude::freeze_report(trip.ctx, &trip.coordinator, &freeze).unwrap();
    let report = concluded::frozen_report(trip.ctx, &report, number).unwrap();
    let words = Words::embedded();
    let reader = Reader { words: words.get(Lang::Nb), base: None };
    let page = write_document(&compose_political(&report, &reader), Output::Markdown).unwrap();
    let page = String::from_utf8(page).unwrap();
    for said in [&new.costs, &new.requires, &new.if_nothing, &new.claim] {
        assert!(page.contains(said.as_str()), "the page lacks {said:?}\n{page}");
    }
    assert!(
        page.contains("Kommunen må ta stilling til hva den vil investere."),
        "what the visitors wrote\n{page}"
    );
    let whole = String::from_utf8(write(&report, &reader, Output::Markdown).unwrap()).unwrap();
    assert!(whole.contains("På plass i mange år") && whole.contains("Et stykke på vei"));
    assert!(whole.contains("Én leders tilbakemelding"), "one voice is called one voice\n{whole}");
}

fn the_promise_is_made_and_followed(trip: &Trip<'_>, id: &FeedbackId) -> CommitmentId {
    let words = ("Vise kommunestyret hva det koster å investere i mestring.", "nb");
    let new = NewCommitment {
        owner_role: "Leder for tildelingskontoret".into(),
        due_on: day("2019-12"),
        state: CommitmentState::Published,
        exchange: Some(trip.exchange.clone()),
        ..torg_stories::promise((BODO, &trip.network), words, Basis::Feedback(id.clone()))
    };
    forbidden(act::commit(trip.ctx, &trip.host, &new, Confirmed::No));
    let commitment = act::commit(trip.ctx, &trip.visitor, &new, Confirmed::No).unwrap();
    let page = acted::commitment(trip.ctx, &Actor::stranger(), &commitment).unwrap();
    assert_eq!((page.basis.kind.as_str(), page.basis.is_shown), ("feedback", true));
    let mut progress = Progress {
        state: CommitmentState::Stopped,
        words: String::new(),
        revision: page.commitment.revision,
        confirmed: Confirmed::No,
    };
    let silent = refusal(act::report_progress(trip.ctx, &trip.visitor, &commitment, &progress));
    assert_eq!(silent, Refusal::FieldMissing { field: "reason" }, "others learn most from what did not work");
    progress.state = CommitmentState::UnderWay;
    progress.words = "Lagt fram for formannskapet.".into();
    act::report_progress(trip.ctx, &trip.visitor, &commitment, &progress).unwrap();
    let page = acted::commitment(trip.ctx, &Actor::stranger(), &commitment).unwrap();
    assert_eq!(page.progress[0].words, "Lagt fram for formannskapet.");
    commitment
}

fn a_curve_leads_back_to_the_letter(trip: &Trip<'_>, commitment: &CommitmentId, letter: &FeedbackId) {
    let title = ("Nye brukere som begynner med hverdagsrehabilitering", "nb");
    let unit = ("prosent", "Andel av nye tjenestemottakere i måneden.");
    let new = torg_stories::measure(BODO, title, unit, Concept::Rehabilitation);
    forbidden(follow_up::define_local_measure(trip.ctx, &trip.host, &new, Confirmed::No));
    let measure = follow_up::define_local_measure(trip.ctx, &trip.visitor, &new, Confirmed::No).unwrap();
    let new = torg_stories::pilot(commitment, ("Mestring først", "nb"), "2019-09", &[]);
    let pilot = act::start_pilot(trip.ctx, &trip.visitor, &new, Confirmed::No).unwrap();
    let expect =
        ExpectChange { pilot: pilot.clone(), indicator: measure.clone(), change: ExpectedChange::Up };
    follow_up::expect_change(trip.ctx, &trip.visitor, &expect).unwrap();
    let owner = OrganisationId::new(BODO);
    let mut series = None;
    for (month, value) in [("2019-08", 20.0), ("2019-12", 34.5)] {
        let key = SeriesKey { indicator: measure.clone(), organisation: owner.clone(), part: String::new() };
        let period = day(month).unwrap();
        let enter = EnterValue { series: key, period, value, persons: 31, confirmed: Confirmed::No };
        series = Some(follow_up::enter_value(trip.ctx, &trip.visitor, &enter).unwrap());
    }
    let request = CurveRequest { pilot: Some(pilot), ..CurveRequest::of(measure, owner) };
    let view = curve(trip.ctx, &Actor::stranger(), &request).unwrap();
    assert!(view.is_drawable);
    assert_eq!(view.pilot.unwrap().expects.as_deref(), Some("up"));
    let walk = thread::through(trip.ctx, &Actor::stranger(), &Anchor::from(&series.unwrap())).unwrap();
    let letter = walk.stations.iter().find(|station| station.id == letter.as_str()).unwrap();
    assert_eq!(letter.step, -3, "curve, pilot, promise, letter");
    for (_, entry) in LETTER {
        assert!(walk.stations.iter().any(|station| station.title == entry), "{entry} is not on the thread");
    }
}
