//! Twelve people of one municipality rate in three rounds and get what the published study got: medians, shares and labels
//! of doi 10.5334/ijic.7747 (CC BY 4.0), through the commands and the views. The ratings are worked back from the table.
#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "a story stops at the first surprise")]

use torg_domain::assessment::model;
use torg_domain::id::{AssessmentId, OrganisationId, PersonId};
use torg_domain::network::Level;
use torg_stages::capture::assessment::{self, CountsView, NewRating};
use torg_stages::ground::free_text::Confirmed;
use torg_stages::{Actor, Ctx};
use torg_testkit::{Scene, on_both};

/// Dimension, round, how many chose each step; the published row is looked up by the first two.
const ROWS: [(&str, usize, [usize; 6]); 10] = [
    ("Readiness to change", 1, [1, 0, 2, 8, 1, 0]),
    ("Structure & Governance", 1, [0, 1, 5, 4, 1, 1]),
    ("Digital Infrastructure", 1, [1, 3, 2, 3, 1, 2]),
    ("Process Coordination", 1, [1, 1, 4, 4, 1, 1]),
    ("Readiness to change", 2, [0, 0, 2, 8, 2, 0]),
    ("Structure & Governance", 2, [0, 2, 7, 2, 1, 0]),
    ("Digital Infrastructure", 2, [0, 1, 2, 6, 2, 1]),
    ("Readiness to change", 3, [0, 0, 2, 8, 2, 0]),
    ("Structure & Governance", 3, [0, 1, 9, 1, 1, 0]),
    ("Digital Infrastructure", 3, [0, 1, 0, 10, 1, 0]),
];
const MODEL: &str = include_str!("../../data/assessment/integrated_care.tsv");

/// The dimension of our model that stands for one of the study.
fn key(dimension: &str) -> &'static str {
    match dimension {
        "Readiness to change" => "readiness",
        "Structure & Governance" => "structure",
        "Digital Infrastructure" => "information",
        _ => "standardisation",
    }
}

fn rate(
    ctx: &Ctx,
    id: &AssessmentId,
    organisation: &OrganisationId,
    (dimension, counts): (&str, [usize; 6]),
) {
    let steps = (0_u8..6).zip(counts).flat_map(|(step, count)| std::iter::repeat_n(step, count));
    for (rater, step) in steps.enumerate() {
        let actor = Actor {
            person: Some(PersonId::new(format!("rater-{rater}"))),
            organisation: Some(organisation.clone()),
            ..Actor::default()
        };
        let new = NewRating {
            dimension: key(dimension).to_owned(),
            rating: step,
            reason: "As we see it.".to_owned(),
            lang: "en".to_owned(),
            role: Level::NotStated,
            confirmed: Confirmed::No,
        };
        assessment::rate(ctx, &actor, id, &new).unwrap();
    }
}

/// The study's row: median, share at the median, share in agreement, distribution, level.
type Row = (f64, f64, f64, String, String);

fn published(dimension: &str, round: usize) -> Option<Row> {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../shared/data/maturity/scirocco_delphi_table4_partial.csv"
    );
    let text = std::fs::read_to_string(file).ok()?;
    let row = text.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let row = row.into_iter().find(|cells| cells[1] == dimension && cells[2] == round.to_string())?;
    let number = |at: usize| row[at].parse::<f64>().unwrap();
    Some((number(3), number(4), number(5), row[6].to_lowercase(), row[7].to_lowercase()))
}

fn got(spread: &CountsView) -> Row {
    let tenth = |value: f64| (value * 10.0).round() / 10.0;
    // The article's tables say both "Initial" and "Initialising".
    let level = if spread.maturity == "initial" { "initialising" } else { &spread.maturity };
    let (at_median, agreed) = (tenth(spread.at_median), tenth(spread.in_agreement));
    (spread.median.unwrap(), at_median, agreed, spread.stand.clone(), level.to_owned())
}

#[test]
fn three_rounds_of_twelve_give_the_published_table() {
    on_both(|db| {
        let scene = Scene::new(db).municipality("Norrby");
        let organisation = scene.organisation_id("Norrby");
        let ctx = &scene.ctx;
        let first = Actor {
            person: Some(PersonId::new("rater-0")),
            organisation: Some(organisation.clone()),
            ..Actor::default()
        };
        let model = assessment::import(ctx, &Actor::program(), None, &model::read(MODEL).unwrap()).unwrap();
        let id = assessment::start(ctx, &first, &model).unwrap();
        for round in 1..=3 {
            if round > 1 {
                assessment::open_round(ctx, &first, &id).unwrap();
            }
            let rows = ROWS.iter().filter(|row| row.1 == round);
            rows.for_each(|(dimension, _, counts)| rate(ctx, &id, &organisation, (dimension, *counts)));
            assessment::close_round(ctx, &first, &id).unwrap();
        }
        let view = assessment::assessment(ctx, &first, &id, "en").unwrap();
        for (dimension, round, counts) in ROWS {
            let results = &view.rounds[round - 1].results;
            let spread = &results.iter().find(|result| result.dimension == key(dimension)).unwrap().spread;
            assert_eq!(spread.counts, counts, "{dimension}, round {round}");
            match published(dimension, round) {
                Some(row) => assert_eq!(got(spread), row, "{dimension}, round {round}"),
                None => {
                    eprintln!("skipped: ../shared/data/maturity is not here ({dimension}, round {round})")
                }
            }
        }
    });
}
