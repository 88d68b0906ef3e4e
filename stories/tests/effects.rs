//! Did a pilot help? Journey C6.4 on the demonstration's recorded costs of 92 municipalities, 1998 to 2011, on both databases.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use torg_domain::commitment::Basis;
use torg_domain::date::PartialDate;
use torg_domain::id::{CommitmentId, IndicatorId, OrganisationId, PilotId};
use torg_domain::indicator::{Gender, IndicatorSource};
use torg_domain::pilot::{ExpectedChange, PilotState};
use torg_sources::Batch;
use torg_sources::packed::{Builder, Cell};
use torg_stages::act::commands::{NewCommitment, NewPilot, Publish, commit, publish, start_pilot};
use torg_stages::follow_up::commands::{
    ExpectChange, Intake, NewValue, Origin, SeriesKey, Titles, expect_change, import_answers, insert_break,
    insert_series_values,
};
use torg_stages::follow_up::effect::Refused;
use torg_stages::follow_up::effect::views::PilotEffectView;
use torg_stages::follow_up::queries;
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::people::actor_named;
use torg_stages::{Actor, Ctx, Error};
use torg_stories::demonstrated;

const COSTS: &str = "kolada:N20014";
const TEAMS: &str = "local:L02";

/// A pilot of a place that is to lower an indicator, and the commitment it tries.
fn pilot(
    ctx: &Ctx,
    actor: &Actor,
    (place, starts): (&str, &str),
    indicator: &str,
) -> (PilotId, CommitmentId) {
    let reason = Basis::OwnWords("Kostnaderna stiger".to_owned());
    let draft = NewCommitment::draft(OrganisationId::new(place), "Vi planerar om", "sv", reason);
    let commitment = commit(ctx, actor, &draft, Confirmed::No).unwrap();
    let new = NewPilot {
        commitment: commitment.clone(),
        title: "Planering i arbetslagen".to_owned(),
        about: String::new(),
        lang: "sv".to_owned(),
        starts_on: PartialDate::parse(starts).unwrap(),
        ends_on: None,
        deadline_note: String::new(),
        teams: vec!["Ek".to_owned(), "Björk".to_owned()],
        team_count: None,
        funded_by: None,
        stop_rule: String::new(),
        next_decision: String::new(),
        state: PilotState::Running,
        is_example: false,
    };
    let id = start_pilot(ctx, actor, &new, Confirmed::No).unwrap();
    let change = ExpectedChange::Down;
    expect_change(
        ctx,
        actor,
        &ExpectChange { pilot: id.clone(), indicator: IndicatorId::new(indicator), change },
    )
    .unwrap();
    (id, commitment)
}

fn opened(ctx: &Ctx, actor: &Actor, commitment: &CommitmentId) {
    let new = Publish {
        owner_role: "Verksamhetschef".to_owned(),
        due_on: PartialDate::parse("2027-01").unwrap(),
        revision: 0,
        confirmed: Confirmed::No,
    };
    publish(ctx, actor, commitment, &new).unwrap();
}

fn effect(ctx: &Ctx, actor: &Actor, pilot: &PilotId) -> PilotEffectView {
    queries::effect(ctx, actor, pilot, None).unwrap()
}

#[test]
fn a_pilots_place_stands_beside_a_mixture_of_all_others_and_similar_ones_are_there_to_look_at() {
    demonstrated(|ctx| {
        let developer = actor_named(ctx, "developer").unwrap();
        let (id, commitment) = pilot(ctx, &developer, ("SE:1481", "2007-09-01"), COSTS);
        let view = effect(ctx, &developer, &id);
        assert_eq!(view.refused, None);
        let found = view.synthetic.as_ref().unwrap();
        assert_eq!((found.treated.as_str(), found.start.as_str()), ("Mölndal", "2007"));
        assert_eq!((found.before, found.after, found.donors), (9, 5, 56));
        assert_eq!((found.placebos.len(), view.incomplete), (57, 35), "35 lack a year of the fourteen");
        assert!((found.p * 57.0 - found.rank as f64).abs() < 1e-9 && found.least_p < 0.018);
        assert!(found.from.unwrap() <= found.to.unwrap());
        assert!(found.rmspe_before < 500.0, "a mixture of 56 follows: {}", found.rmspe_before);
        assert!((found.weights.iter().map(|one| one.weight).sum::<f64>() - 1.0).abs() < 0.02);
        assert!(found.in_time.is_some() && !found.leave_one_out.is_empty());
        assert!(!view.similar.is_empty() && view.similar_points.len() == 14);
        assert!(view.similar.iter().all(|place| place.name != "Mölndal"));
        assert_eq!(found.clone(), effect(ctx, &developer, &id).synthetic.unwrap(), "the same every time");

        // A draft is its place's own; published it is everybody's, the effect with it.
        let stranger = queries::effect(ctx, &Actor::stranger(), &id, None);
        assert!(matches!(stranger, Err(Error::Forbidden(_))), "{stranger:?}");
        opened(ctx, &developer, &commitment);
        assert!(effect(ctx, &Actor::stranger(), &id).synthetic.is_some());
        let other = queries::effect(ctx, &developer, &id, Some(&IndicatorId::new("kolada:N20028")));
        assert!(matches!(other, Err(Error::Missing("indicator", _))), "{other:?}");
    });
}

#[test]
fn places_that_try_the_same_in_public_are_no_comparison_and_drafts_are_not_told() {
    demonstrated(|ctx| {
        let developer = actor_named(ctx, "developer").unwrap();
        let (id, _) = pilot(ctx, &developer, ("SE:1481", "2007"), COSTS);
        let (_, commitment) = pilot(ctx, &Actor::program(), ("SE:0184", "2006"), COSTS);
        let view = effect(ctx, &developer, &id);
        assert_eq!((view.same.len(), view.synthetic.unwrap().donors), (0, 56));
        opened(ctx, &Actor::program(), &commitment);
        let view = effect(ctx, &developer, &id);
        assert_eq!(view.same.iter().map(|place| place.name.as_str()).collect::<Vec<_>>(), ["Solna"]);
        let found = view.synthetic.unwrap();
        assert_eq!(found.donors, 55);
        assert!(found.placebos.iter().all(|one| one.unit != "Solna"));
    });
}

#[test]
fn nothing_is_compared_across_a_break_and_too_little_is_refused_with_its_reason() {
    demonstrated(|ctx| {
        let developer = actor_named(ctx, "developer").unwrap();
        let (id, _) = pilot(ctx, &developer, ("SE:1481", "2007"), COSTS);
        let (late, _) = pilot(ctx, &developer, ("SE:1481", "2012-01"), COSTS);
        assert_eq!(effect(ctx, &developer, &late).refused, Some(Refused::NothingAfter));
        let (soon, _) = pilot(ctx, &developer, ("SE:1481", "2004"), COSTS);
        assert_eq!(effect(ctx, &developer, &soon).refused, Some(Refused::FewBefore(6, 8)));
        let broken = |year: i64| {
            let tell = |tx: &mut torg_stages::Tx<'_>| {
                insert_break(tx, &Actor::program(), &IndicatorId::new(COSTS), year, ("sv", "Räknas om"))
            };
            ctx.db.tx(tell).unwrap();
        };
        broken(2010);
        let view = effect(ctx, &developer, &id);
        let found = view.synthetic.unwrap();
        assert_eq!((view.cut_before, view.cut_after, found.before, found.after), (None, Some(2010), 9, 3));
        broken(2002);
        let view = effect(ctx, &developer, &id);
        assert_eq!((view.cut_before, view.refused), (Some(2002), Some(Refused::FewBefore(5, 8))));
        // The demonstration's own pilot: two teams beside one.
        let view = effect(ctx, &Actor::stranger(), &PilotId::new("EX-p1"));
        assert!(matches!(view.refused, Some(Refused::FewChoices(2, 1, ..))), "{:?}", view.refused);
        assert!(view.is_example);
    });
}

#[test]
fn values_that_come_in_blocks_count_and_one_that_is_withdrawn_does_not() {
    demonstrated(|ctx| {
        let developer = actor_named(ctx, "developer").unwrap();
        let (id, _) = pilot(ctx, &developer, ("SE:1481", "2007"), COSTS);
        let before = effect(ctx, &developer, &id).synthetic.unwrap();
        let mut builder = Builder::default();
        let cell = |place, period, value| Cell { place, period, gender: Gender::All, value, sign: "" };
        builder.push(&cell("1481", "2011", Some(20_000.0)));
        builder.push(&Cell { sign: "Missing", ..cell("0184", "2005", None) });
        let answer = Intake {
            source: IndicatorSource::Kolada,
            batch: Batch { values: vec![("N20014".to_owned(), builder.finish())], ..Batch::default() },
            from: Origin {
                origin: "test".to_owned(),
                fetched_at: "2026-03-23T10:00:00Z".to_owned(),
                sha256: String::new(),
            },
        };
        import_answers(ctx, &Actor::program(), &[answer], Titles::Ask).unwrap();
        let view = effect(ctx, &developer, &id);
        let after = view.synthetic.unwrap();
        assert_eq!(after.periods.last().unwrap().observed, 20_000.0);
        assert!(after.mean_gap > before.mean_gap);
        assert_eq!((view.incomplete, after.donors), (36, 55), "Solna lacks 2005 now");
    });
}

/// Values of a team from January to June 2026, counted of so many persons each month.
fn counted(ctx: &Ctx, team: &str, values: [f64; 6], persons: [i64; 6]) {
    let key = SeriesKey {
        indicator: IndicatorId::new(TEAMS),
        organisation: OrganisationId::new("SE:1481"),
        part: team.to_owned(),
    };
    let one = |(month, (value, persons)): (usize, (f64, i64))| NewValue {
        period: format!("2026-{:02}", month + 1),
        value: Some(value),
        status: String::new(),
        persons: Some(persons),
        recorded_on: "2026-07-01".to_owned(),
        origin: "test".to_owned(),
    };
    let values: Vec<NewValue> = values.into_iter().zip(persons).enumerate().map(one).collect();
    ctx.db
        .tx(|tx| insert_series_values(tx, ctx, &Actor::program(), (&key, false), &values).map(drop))
        .unwrap();
}

#[test]
fn teams_stand_beside_other_teams_once_there_are_enough_and_few_persons_stay_hidden() {
    demonstrated(|ctx| {
        let developer = actor_named(ctx, "developer").unwrap();
        let (id, commitment) = pilot(ctx, &developer, ("SE:1481", "2026-04-15"), TEAMS);
        assert_eq!(effect(ctx, &developer, &id).refused, Some(Refused::NoValues));
        for team in ["Ek", "Björk"] {
            counted(ctx, team, [15.0, 16.0, 15.0, 12.0, 12.0, 11.0], [14; 6]);
        }
        for (number, team) in ["Alm", "Ask", "Lind", "Rönn"].into_iter().enumerate() {
            let level = 14.0 + number as f64;
            counted(ctx, team, [level, level + 0.4, level, level - 0.2, level, level + 0.1], [14; 6]);
        }
        counted(ctx, "Hägg", [30.0; 6], [14, 14, 4, 14, 14, 14]);
        let view = effect(ctx, &developer, &id);
        assert_eq!((view.incomplete, view.difference), (1, None), "a month of four persons is not used");
        assert!(matches!(view.refused, Some(Refused::FewChoices(2, 4, ..))), "{:?}", view.refused);
        counted(ctx, "Oxel", [14.0, 14.2, 14.0, 14.1, 14.0, 14.0], [14; 6]);
        let found = effect(ctx, &developer, &id).difference.unwrap();
        assert_eq!((found.treated.as_slice(), found.others), (&["Björk".to_owned(), "Ek".to_owned()][..], 5));
        assert_eq!((found.before, found.after, found.choices), (3, 3, 21));
        assert!(found.att < -3.0 && found.p <= 1.0 / 21.0 + 1e-9, "{found:?}");

        // Somebody from outside sees it once the commitment is published.
        let stranger = || queries::effect(ctx, &Actor::stranger(), &id, None);
        assert!(matches!(stranger(), Err(Error::Forbidden(_))));
        opened(ctx, &developer, &commitment);
        assert_eq!(stranger().unwrap().difference.unwrap().att, found.att);
    });
}
