//! Mölndal takes it home: a promise with owner and date, a pilot in two teams, what it costs beside a named group.

use super::conclusions::Findings;
use super::room::{SENTENCE, Series};
use torg_domain::Refusal;
use torg_domain::commitment::{Basis, CommitmentState, OutcomeAfter};
use torg_domain::id::{CommitmentId, IndicatorId, OrganisationId, PilotId, SeriesId};
use torg_domain::indicator::Caveat;
use torg_domain::link::Anchor;
use torg_domain::network::{Concept, NetworkRole};
use torg_domain::pilot::ExpectedChange;
use torg_stages::Actor;
use torg_stages::act::commands::{self as act, NewCommitment, Outcome, Publish};
use torg_stages::act::queries as acted;
use torg_stages::follow_up::commands::{self as follow_up, EnterValue, ExpectChange, SeriesKey};
use torg_stages::follow_up::queries::{CurveRequest, curve};
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::thread;
use torg_stories::{day, forbidden, refusal};

const MOLNDAL: &str = "SE:1481";
const TEAMS: [&str; 2] = ["Hemtjänstgrupp Ek", "Hemtjänstgrupp Björk"];
/// Net cost of older people's care, kronor per inhabitant.
const COST: &str = "kolada:N20014";

pub fn take_home(series: &Series<'_>, findings: &Findings) -> PilotId {
    let story = series.story;
    story.clock.set("2020-12-01T08:00:00Z");
    let role = (&series.facilitator, &series.network, NetworkRole::Member);
    let developer = story.joins(role, ("mölndal", MOLNDAL, "sv"));
    let neighbour = story.joins(role, ("partille", "SE:1402", "sv"));
    let words = ("Pröva att planera efter kompetens i två hemtjänstgrupper.", "sv");
    let basis = Basis::Finding(findings.tension.clone());
    let new = torg_stories::promise((MOLNDAL, &series.network), words, basis);
    forbidden(act::commit(series.ctx, &neighbour, &new, Confirmed::No));
    let at_once = NewCommitment { state: CommitmentState::Published, ..new.clone() };
    let said_no = refusal(act::commit(series.ctx, &developer, &at_once, Confirmed::No));
    assert_eq!(said_no, Refusal::OwnerAndDateMissing);
    let id = act::commit(series.ctx, &developer, &new, Confirmed::No).unwrap();
    forbidden(acted::commitment(series.ctx, &neighbour, &id));
    let mut publish = Publish {
        owner_role: "Verksamhetschef hemtjänst".into(),
        due_on: None,
        revision: acted::commitment(series.ctx, &developer, &id).unwrap().commitment.revision,
        confirmed: Confirmed::No,
    };
    assert_eq!(refusal(act::publish(series.ctx, &developer, &id, &publish)), Refusal::DateMissing);
    publish.due_on = day("2021-12-31");
    act::publish(series.ctx, &developer, &id, &publish).unwrap();
    let page = acted::commitment(series.ctx, &Actor::stranger(), &id).unwrap();
    assert!(
        page.words.iter().any(|note| note.note.title == SENTENCE),
        "the sentence stands behind the promise"
    );
    let pilot = start(series, &developer, &id);
    after_a_year_it_is_asked_what_became_of_it(series, &developer, &id);
    pilot
}

fn start(series: &Series<'_>, developer: &Actor, commitment: &CommitmentId) -> PilotId {
    series.story.bring_in_kolada(&["N20014"]);
    let new = torg_stories::pilot(commitment, ("Vi planerar efter kompetens", "sv"), "2021-01-11", &TEAMS);
    let pilot = act::start_pilot(series.ctx, developer, &new, Confirmed::No).unwrap();
    let expect = ExpectChange {
        pilot: pilot.clone(),
        indicator: IndicatorId::new(COST),
        change: ExpectedChange::Steady,
    };
    forbidden(follow_up::expect_change(series.ctx, &series.outsider, &expect));
    follow_up::expect_change(series.ctx, developer, &expect).unwrap();
    count_at_home(series, developer, &pilot);
    pilot
}

/// What no authority publishes the municipality counts itself, team by team, and says so.
fn count_at_home(series: &Series<'_>, developer: &Actor, pilot: &PilotId) {
    let new = torg_stories::measure(
        MOLNDAL,
        ("Olika medarbetare per brukare på 14 dagar", "sv"),
        ("personer", "Medelvärde av antalet olika medarbetare en brukare möter på 14 dagar."),
        Concept::Continuity,
    );
    let measure = follow_up::define_local_measure(series.ctx, developer, &new, Confirmed::No).unwrap();
    let expect =
        ExpectChange { pilot: pilot.clone(), indicator: measure.clone(), change: ExpectedChange::Down };
    follow_up::expect_change(series.ctx, developer, &expect).unwrap();
    for (team, values) in [(TEAMS[0], [16.0, 11.0]), (TEAMS[1], [15.0, 12.0]), ("Grupp Asp", [15.0, 15.5])] {
        for (month, value) in ["2020-12", "2021-06"].into_iter().zip(values) {
            let series_key = SeriesKey {
                indicator: measure.clone(),
                organisation: OrganisationId::new(MOLNDAL),
                part: team.into(),
            };
            let period = day(month).unwrap();
            let enter =
                EnterValue { series: series_key, period, value, persons: 40, confirmed: Confirmed::No };
            follow_up::enter_value(series.ctx, developer, &enter).unwrap();
        }
    }
    let request = CurveRequest {
        pilot: Some(pilot.clone()),
        ..CurveRequest::of(measure, OrganisationId::new(MOLNDAL))
    };
    let view = curve(series.ctx, &Actor::stranger(), &request).unwrap();
    let teams: Vec<_> = view.own.iter().map(|line| line.part.as_str()).collect();
    assert_eq!(teams.len(), 2);
    assert!(TEAMS.iter().all(|team| teams.contains(team)), "{teams:?}");
    assert_eq!(view.comparison.unwrap().members.len(), 1, "the other team is what they stand beside");
    assert_eq!(view.indicator.source_line, "", "own figures carry no authority's name");
}

fn after_a_year_it_is_asked_what_became_of_it(series: &Series<'_>, developer: &Actor, id: &CommitmentId) {
    let page = acted::commitment(series.ctx, developer, id).unwrap();
    assert_eq!(page.outcomes[0].due_on.as_deref(), Some("2021-12-01"));
    assert!(!page.outcomes[0].is_due);
    series.story.clock.set("2021-12-02T08:00:00Z");
    let page = acted::commitment(series.ctx, developer, id).unwrap();
    assert!(page.outcomes[0].is_due);
    let outcome = Outcome {
        after: OutcomeAfter::TwelveMonths,
        words: "Båda grupperna fortsätter. Fyra färre ansikten per brukare.".into(),
        revision: page.commitment.revision,
        confirmed: Confirmed::No,
    };
    forbidden(act::report_outcome(series.ctx, &series.outsider, id, &outcome));
    act::report_outcome(series.ctx, developer, id, &outcome).unwrap();
    let all =
        acted::commitments(series.ctx, &Actor::stranger(), &acted::CommitmentFilter::default()).unwrap();
    assert_eq!((all.after_12.answered, all.after_12.of), (1, 1));
}

pub fn the_curve_leads_back_to_the_sentence(series: &Series<'_>, pilot: &PilotId) {
    let beside = |group: &str| CurveRequest {
        group: Some(group.to_owned()),
        pilot: Some(pilot.clone()),
        ..CurveRequest::of(IndicatorId::new(COST), OrganisationId::new(MOLNDAL))
    };
    let view = curve(series.ctx, &Actor::stranger(), &beside("kolada:G176632")).unwrap();
    assert_eq!(view.indicator.source_line, "Källa: Kolada");
    let last = view.own[0].points.iter().rfind(|point| point.value.is_some()).unwrap();
    assert_recorded(&last.period, last.value.unwrap());
    let peers = view.comparison.unwrap();
    let names: Vec<_> = peers.members.iter().map(|member| member.name.as_str()).collect();
    for name in ["Kalmar", "Svedala", "Härryda", "Partille", "Ale", "Lerum", "Trollhättan"] {
        assert!(names.contains(&name), "{name} is not named beside the mean: {names:?}");
    }
    assert_eq!(names.len(), 7);
    assert!(peers.points.iter().all(|point| point.low <= point.mean && point.mean <= point.high));
    assert_eq!(view.pilot.unwrap().starts_on.as_deref(), Some("2021-01-11"));
    let said = |caveat: Caveat| view.caveats.iter().any(|one| one.caveat == caveat.word());
    assert!(said(Caveat::NoCause));
    assert!(said(Caveat::RecordingEnds), "our recording ends before the pilot begins, and it says so");

    let region = curve(series.ctx, &Actor::stranger(), &beside("kolada:G96190")).unwrap();
    assert_eq!(region.comparison.unwrap().members.len(), 13);
    assert!(region.caveats.iter().any(|one| one.caveat == Caveat::OwnInGroup.word()));
    back(series, &SeriesId::new(&region.own[0].series_id));
}

/// The value stands in the recorded file, as Kolada answered it.
fn assert_recorded(year: &str, value: f64) {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../data/indicators/kolada_values.tsv");
    let text = std::fs::read_to_string(file).unwrap();
    let start = format!("N20014\t1481\t{year}\tT\t");
    let line = text.lines().find_map(|line| line.strip_prefix(&start)).unwrap();
    let recorded: f64 = line.split('\t').next().unwrap().parse().unwrap();
    assert!((recorded - value).abs() < 1e-9, "{recorded} is recorded, {value} is shown");
}

fn back(series: &Series<'_>, from: &SeriesId) {
    let walk = thread::through(series.ctx, &Actor::stranger(), &Anchor::from(from)).unwrap();
    let step = |kind: &str| walk.stations.iter().find(|station| station.kind == kind).map(|one| one.step);
    assert_eq!(step("series"), Some(0));
    assert_eq!(step("pilot"), Some(-1));
    assert_eq!(step("commitment"), Some(-2));
    assert_eq!(step("finding"), Some(-3));
    let sentence = walk.stations.iter().find(|station| station.title == SENTENCE).unwrap();
    assert_eq!((sentence.kind.as_str(), sentence.step), ("note", -4));
    assert_eq!(walk.hidden, 0);
    let forward = thread::through(
        series.ctx,
        &Actor::stranger(),
        &Anchor { kind: torg_domain::link::Kind::Note, id: sentence.id.clone() },
    )
    .unwrap();
    assert!(forward.stations.iter().any(|station| station.id == from.as_str() && station.step == 4));
}
