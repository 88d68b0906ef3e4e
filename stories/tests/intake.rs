//! Answers of statistics services, brought in by the administrator, on the curves that show them.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use torg_domain::id::{IndicatorId, OrganisationId};
use torg_domain::indicator::{Gender, IndicatorSource};
use torg_sources::packed::{Builder, Cell, Cells};
use torg_sources::{Batch, Described};
use torg_stages::follow_up::commands::{Intake, Origin, Titles, import_answers};
use torg_stages::follow_up::queries::{self, CurveRequest};
use torg_stages::follow_up::views::{CurveView, IntakeView};
use torg_stages::{Actor, Error};
use torg_testkit::{Scene, on_both};

const TITLE: &str = "Invånare 80+ med hemtjänst, andel (%)";

fn described(title: &str) -> Described {
    Described {
        code: "N21".into(),
        title: title.into(),
        lang: "sv".into(),
        unit: "procent".into(),
        description: "Så mäts det.".into(),
        producer: "SCB".into(),
        ..Described::default()
    }
}

/// Whole places only.
fn cells(values: &[(&str, &str, Option<f64>)]) -> Cells {
    let mut builder = Builder::default();
    for (place, period, value) in values {
        builder.push(&Cell { place, gender: Gender::All, period, value: *value, sign: "" });
    }
    builder.finish()
}

fn answer(number: u32, title: &str, values: &[(&str, &str, Option<f64>)]) -> Intake {
    Intake {
        source: IndicatorSource::Kolada,
        batch: Batch {
            described: vec![described(title)],
            values: vec![("N21".into(), cells(values))],
            next_url: None,
        },
        from: Origin {
            origin: format!("svar-{number}.json"),
            fetched_at: format!("2026-11-{number:02}T06:00:00Z"),
            sha256: format!("{number:064}"),
        },
    }
}

fn bring(scene: &Scene, answer: Intake, titles: Titles) -> IntakeView {
    import_answers(&scene.ctx, &Actor::program(), &[answer], titles).unwrap()
}

fn numbers(done: &IntakeView) -> [usize; 5] {
    let import = &done.import;
    [import.added, import.revised, import.unchanged, done.gone, done.stopped]
}

const FIRST: [(&str, &str, Option<f64>); 4] = [
    ("9001", "2023", Some(17.25)),
    ("9001", "2024", Some(18.5)),
    ("9002", "2023", Some(11.0)),
    ("9002", "2024", None),
];

fn curve(scene: &Scene) -> CurveView {
    let request = CurveRequest::of(IndicatorId::new("kolada:N21"), OrganisationId::new("SE:9001"));
    queries::curve(&scene.ctx, &Actor::stranger(), &request).unwrap()
}

/// Ekerö's values as its curve tells them.
fn told(scene: &Scene) -> Vec<(String, Option<f64>)> {
    let curve = curve(scene);
    curve.own.iter().flat_map(|own| &own.points).map(|point| (point.period.clone(), point.value)).collect()
}

fn at(period: &str, value: f64) -> (String, Option<f64>) {
    (period.into(), Some(value))
}

#[test]
fn the_same_answer_again_brings_nothing_and_a_correction_stands_beside_what_it_corrects() {
    on_both(|db| {
        let scene = Scene::new(db).municipalities(&["Ekerö", "Solna"]);
        let first = bring(&scene, answer(1, TITLE, &FIRST), Titles::Ask);
        assert_eq!((numbers(&first), first.new_indicators), ([4, 0, 0, 0, 0], 1));
        let again = bring(&scene, answer(2, TITLE, &FIRST), Titles::Ask);
        assert_eq!((numbers(&again), again.new_indicators), ([0, 0, 4, 0, 0], 0));
        assert_eq!(blocks(&scene), ["svar-1.json"], "nothing new, so nothing is kept");

        let mut corrected = FIRST;
        corrected[1].2 = Some(18.75);
        let revised = bring(&scene, answer(3, TITLE, &corrected), Titles::Ask);
        assert_eq!(numbers(&revised), [0, 1, 3, 0, 0]);
        assert_eq!(blocks(&scene), ["svar-1.json", "svar-3.json"]);
        assert_eq!(told(&scene), [at("2023", 17.25), at("2024", 18.75)]);
    });
}

#[test]
fn rows_that_the_source_has_deleted_are_counted_and_kept() {
    on_both(|db| {
        let scene = Scene::new(db).municipalities(&["Ekerö", "Solna"]);
        bring(&scene, answer(1, TITLE, &FIRST), Titles::Ask);
        let fewer = bring(&scene, answer(2, TITLE, &[FIRST[0], FIRST[2], FIRST[3]]), Titles::Ask);
        assert_eq!(numbers(&fewer), [0, 0, 3, 1, 0]);
        assert_eq!(told(&scene), [at("2023", 17.25), at("2024", 18.5)]);
    });
}

#[test]
fn another_title_stops_the_series_until_the_administrator_has_looked() {
    on_both(|db| {
        let scene = Scene::new(db).municipalities(&["Ekerö", "Solna"]);
        bring(&scene, answer(1, TITLE, &FIRST), Titles::Ask);
        let other = "Invånare 80+ med hemtjänst eller särskilt boende, andel (%)";
        let mut more = FIRST.to_vec();
        more.push(("9001", "2025", Some(40.0)));
        let stopped = bring(&scene, answer(2, other, &more), Titles::Ask);
        assert_eq!(numbers(&stopped), [0, 0, 0, 0, 5]);
        let asked = &stopped.changed_titles[0];
        assert_eq!((asked.known.as_str(), asked.at_source.as_str()), (TITLE, other));
        let known = [at("2023", 17.25), at("2024", 18.5)];
        assert_eq!(told(&scene), known, "no value under a name that may be another measure");

        let accepted = bring(&scene, answer(3, other, &more), Titles::Accept);
        assert_eq!((numbers(&accepted), accepted.renamed), ([1, 0, 4, 0, 0], 1));
        assert_eq!(told(&scene), [&known[..], &[at("2025", 40.0)]].concat());
        assert_eq!(curve(&scene).indicator.title, other);
    });
}

#[test]
fn a_title_that_went_back_is_no_question_any_more() {
    let db = torg_testkit::sqlite();
    let scene = Scene::new(&db).municipalities(&["Ekerö", "Solna"]);
    bring(&scene, answer(1, TITLE, &FIRST), Titles::Ask);
    bring(&scene, answer(2, "Något annat", &FIRST), Titles::Ask);
    let back = bring(&scene, answer(3, TITLE, &FIRST), Titles::Ask);
    assert_eq!((numbers(&back), back.changed_titles.len()), ([0, 0, 4, 0, 0], 0));
}

#[test]
fn places_nobody_knows_are_named_and_left_out() {
    on_both(|db| {
        let scene = Scene::new(db).municipalities(&["Ekerö"]);
        let done = bring(&scene, answer(1, TITLE, &FIRST), Titles::Ask);
        assert_eq!(numbers(&done), [2, 0, 0, 0, 0]);
        assert_eq!(done.import.unknown_places, ["SE:9002"]);
    });
}

#[test]
fn only_the_administrator_brings_in_answers() {
    let db = torg_testkit::sqlite();
    let scene = Scene::new(&db).municipalities(&["Ekerö"]).network("Nätverket").facilitator("ledare");
    for actor in [Actor::stranger(), scene.actor("ledare")] {
        let refused =
            import_answers(&scene.ctx, &actor, &[answer(1, TITLE, &FIRST)], Titles::Ask).unwrap_err();
        assert!(matches!(refused, Error::Forbidden(_)), "{refused:?}");
    }
    assert_eq!(blocks(&scene), Vec::<String>::new());
}

/// Where each block came from, in order.
fn blocks(scene: &Scene) -> Vec<String> {
    let origins = "SELECT origin FROM indicator_block ORDER BY indicator_id, number";
    scene.ctx.db.tx(|tx| tx.list(origins, torg_db::args![], |row| row.get(0))).unwrap()
}
