//! A place beside a group.

use super::{has_caveat, kolada, northwest, observed, place};
use crate::Actor;
use crate::follow_up::queries::{self, CatalogueFilter};
use torg_domain::id::NetworkId;

#[test]
fn a_ready_made_group_that_lost_a_member_is_told() {
    let scene = northwest();
    scene.put_recorded_costs();
    let curve = scene.curve("N20014", "0184", Some("kolada:G196055"));
    let coverage = &curve.coverage[0];
    assert_eq!((coverage.held, coverage.of), (7, 8));
    assert_eq!(coverage.missing.iter().map(|m| m.name.as_str()).collect::<Vec<_>>(), ["Sollentuna"]);
    let asked = queries::group_coverage(
        &scene.ctx,
        &Actor::stranger(),
        &NetworkId::new("nordvast"),
        "kolada:G196055",
    )
    .unwrap();
    assert_eq!(&asked, coverage);
    let whole = scene.curve("N20014", "0184", Some("network:nordvast"));
    assert!(whole.coverage.is_empty());
    assert_eq!(whole.comparison.unwrap().members.len(), 8);
}

#[test]
fn a_mean_lists_its_members_and_is_an_own_calculation() {
    let scene = northwest();
    scene.put_recorded_costs();
    let curve = scene.curve("N20014", "0184", Some("network:nordvast"));
    let comparison = curve.comparison.as_ref().unwrap();
    let values: Vec<f64> = super::NORTHWEST
        .iter()
        .filter_map(|(code, _)| {
            scene.curve("N20014", code, None).own[0].points.iter().find(|p| p.period == "2010")?.value
        })
        .collect();
    let point = comparison.points.iter().find(|point| point.period == "2010").unwrap();
    assert_eq!(point.members, values.len());
    assert!((point.mean - values.iter().sum::<f64>() / values.len() as f64).abs() < 1e-9);
    assert!(point.low <= point.mean && point.mean <= point.high);
    assert_eq!(comparison.calculated_from, "Kolada");
    assert_eq!(curve.indicator.source_line, "Källa: Kolada");
    assert_eq!(comparison.group_source, "", "the network is no grouping of Kolada's");
    assert!(has_caveat(&curve, "own-in-group") && has_caveat(&curve, "no-cause"));
    assert!(has_caveat(&curve, "recording-ends"), "the recorded figures end in 2011");
}

#[test]
fn nothing_is_drawn_after_the_last_year_of_an_ended_series() {
    let scene = northwest();
    scene.put_kolada("U21401", "Personalkontinuitet, antal personal under 14 dagar, medelvärde (- 2024)");
    let years = ["2022", "2023", "2024", "2025"];
    scene.import(years.iter().map(|year| observed("U21401", "0184", year, Some(14.0))).collect());
    scene.import(years.iter().map(|year| observed("U21401", "0123", year, Some(15.0))).collect());
    let curve = scene.curve("U21401", "0184", Some("network:nordvast"));
    assert_eq!(curve.indicator.ended_with, Some(2024));
    assert_eq!(curve.own[0].points.last().unwrap().period, "2024");
    assert_eq!(curve.comparison.as_ref().unwrap().points.last().unwrap().period, "2024");
    assert!(!has_caveat(&curve, "recording-ends"));
    assert!(has_caveat(&curve, "members-missing"));
}

#[test]
fn answers_on_a_scale_of_words_have_no_mean() {
    let scene = northwest();
    scene.put_kolada("U21341", "GPS-larm finns tillgängligt, (Breddinfört=2, testverksamhet=1, Nej=0)");
    scene.import(vec![
        observed("U21341", "0184", "2024", Some(2.0)),
        observed("U21341", "0123", "2024", Some(0.0)),
    ]);
    let curve = scene.curve("U21341", "0184", Some("network:nordvast"));
    assert!(curve.comparison.as_ref().unwrap().points.is_empty());
    assert!(has_caveat(&curve, "ordinal-no-mean"));
}

#[test]
fn one_value_is_no_curve() {
    let scene = northwest();
    scene.put_kolada("N21704", "Invånare 80+ med hemtjänst, andel (%)");
    scene.import(vec![observed("N21704", "0184", "2023", Some(18.0))]);
    assert!(!scene.curve("N21704", "0184", None).is_drawable);
    scene.import(vec![observed("N21704", "0184", "2022", Some(17.0))]);
    assert!(scene.curve("N21704", "0184", None).is_drawable);
}

#[test]
fn a_user_survey_with_few_answers_is_marked_that_year() {
    let scene = northwest();
    scene.put_kolada("U21468", "Brukarbedömning hemtjänst äldreomsorg - helhetssyn, andel (%)");
    scene.put_kolada("N23590", "Brukarbedömning hemtjänst äldreomsorg, färre än 30 svarande (Ja=1, Nej=0)");
    scene.import(vec![
        observed("U21468", "0125", "2023", Some(90.0)),
        observed("U21468", "0125", "2024", Some(84.0)),
        observed("N23590", "0125", "2023", Some(1.0)),
        observed("N23590", "0125", "2024", Some(0.0)),
    ]);
    let curve = scene.curve("U21468", "0125", None);
    assert_eq!(curve.own[0].points.iter().map(|p| p.has_few_answers).collect::<Vec<_>>(), [true, false]);
    assert!(has_caveat(&curve, "few-answers"));
}

#[test]
fn breaks_stand_on_the_curve_and_in_the_catalogue() {
    let scene = northwest();
    scene.put_kolada("N21704", "Invånare 80+ med hemtjänst, andel (%)");
    scene.put_break("N21704", 2021, "Median i stället för medelvärde.");
    scene.import(vec![observed("N21704", "0184", "2023", Some(18.0))]);
    assert_eq!(scene.curve("N21704", "0184", None).breaks[0].year, 2021);
    let page = queries::indicator(&scene.ctx, &Actor::stranger(), &kolada("N21704")).unwrap();
    assert_eq!((page.breaks.len(), page.places.len(), page.may_enter), (1, 1, false));
    let all = queries::catalogue(&scene.ctx, CatalogueFilter::default()).unwrap();
    assert!(all.len() == 1 && all[0].has_values && all[0].is_official);
}

#[test]
fn a_place_is_offered_its_peers_ready_made_groups_and_networks() {
    let scene = northwest();
    let groups = queries::groups_of(&scene.ctx, &Actor::stranger(), &place("0163")).unwrap();
    let told: Vec<_> = groups.iter().map(|group| (group.kind.as_str(), group.members)).collect();
    assert_eq!(
        told,
        [("ready-made", 7), ("network", 8)],
        "Sollentuna is offered the group that lost it, and is told"
    );
}
