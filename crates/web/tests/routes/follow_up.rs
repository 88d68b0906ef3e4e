//! `/follow-up`: curves that say where they come from, goals that show their gaps, own measures.

use crate::browser::Browser;
use axum::http::StatusCode;
use torg_domain::id::{IndicatorId, OrganisationId};
use torg_domain::indicator::{IndicatorSource, ended_with};
use torg_domain::network::Concept;
use torg_stages::Actor;
use torg_stages::follow_up::commands::{
    NewGroup, NewIndicator, NewValue, SeriesKey, insert_comparison_group, insert_indicator,
    insert_series_values,
};
use torg_testkit::{Scene, TestDb, on_both};

const LANGUAGES: [&str; 4] = ["sv", "da", "nb", "en"];

/// Three municipalities, an indicator that goes on, one that ended with 2024, and a group that lacks Ekerö.
fn scene(db: &TestDb) -> Scene {
    let scene = Scene::new(db)
        .municipalities(&["Ekerö", "Solna", "Åre"])
        .network("Nätverket")
        .facilitator("ledare")
        .member("utvecklare")
        .workshop("Uppföljning");
    put(&scene, "N1", "Invånare 80+ med hemtjänst, andel (%)");
    put(&scene, "U1", "Personalkontinuitet, medelvärde (- 2024)");
    for (indicator, years) in [("N1", ["2022", "2023"]), ("U1", ["2024", "2025"])] {
        for (place, value) in [("SE:9001", 17.25), ("SE:9002", 1.5), ("SE:9003", 19.0)] {
            publish(&scene, (indicator, place), &years.map(|year| published(year, value)));
        }
    }
    let two = NewGroup {
        id: "kolada:G1".into(),
        name: "Färdig grupp".into(),
        source_line: "Källa: Kolada".into(),
        year: None,
        of: None,
        members: ["SE:9002", "SE:9003"].map(OrganisationId::new).to_vec(),
    };
    scene.ctx.db.tx(|tx| insert_comparison_group(tx, &scene.ctx, &Actor::program(), &two)).unwrap();
    scene
}

fn put(scene: &Scene, code: &str, title: &str) {
    let new = NewIndicator {
        source: IndicatorSource::Kolada,
        code: code.into(),
        title: title.into(),
        lang: "sv".into(),
        unit: "procent".into(),
        definition: "Så mäts det".into(),
        producer: "SCB".into(),
        concept: Concept::Continuity,
        ended_with: ended_with(title).map(i64::from),
        is_ordinal: false,
        age_note: "80+".into(),
        owner: None,
        is_example: false,
    };
    let id = IndicatorId::new(format!("kolada:{code}"));
    scene.ctx.db.tx(|tx| insert_indicator(tx, &scene.ctx, &Actor::program(), &id, &new)).unwrap();
}

fn publish(scene: &Scene, (indicator, place): (&str, &str), values: &[NewValue]) {
    let key = SeriesKey {
        indicator: IndicatorId::new(format!("kolada:{indicator}")),
        organisation: OrganisationId::new(place),
        part: String::new(),
    };
    let (ctx, program) = (&scene.ctx, Actor::program());
    ctx.db.tx(|tx| insert_series_values(tx, ctx, &program, (&key, false), values)).unwrap();
}

fn published(period: &str, value: f64) -> NewValue {
    NewValue {
        period: period.into(),
        value: Some(value),
        status: String::new(),
        persons: None,
        recorded_on: "2026-03-23".into(),
        origin: "test".into(),
    }
}

#[test]
fn a_curve_names_its_source_its_members_and_who_the_group_lost() {
    on_both(|db| {
        let scene = scene(db);
        let mut reader = Browser::new(&scene.ctx, "sv");
        let page = reader.get("/follow-up/indicators/kolada:N1?place=SE:9001&group=kolada:G1");
        assert!(page.says("<svg class=\"chart\""));
        assert!(page.says("Ekerö: Källa: Kolada."));
        assert!(page.says("egen beräkning i Torg på uppgifter hämtade från Kolada"));
        assert_eq!(
            page.text.matches("Källa: Kolada").count(),
            3,
            "under the values, under where the place stands among all, in the definition, no more"
        );
        assert!(page.says("Gruppen omfattar 2 av era 3 medlemmar i Nätverket (Ekerö saknas)."));
        assert!(page.says("<p>Solna, Åre</p>"), "members in Swedish order");
    });
}

/// C6.1 of the journeys.
#[test]
fn an_ended_series_says_so_on_the_curve_and_in_the_table_and_goes_no_further() {
    let db = torg_testkit::sqlite();
    let scene = scene(&db);
    for (lang, ended) in [
        ("sv", "avslutades efter 2024"),
        ("da", "sluttede efter 2024"),
        ("nb", "avsluttet etter 2024"),
        ("en", "ended after 2024"),
    ] {
        let page = Browser::new(&scene.ctx, lang).get("/follow-up/indicators/kolada:U1?place=SE:9001");
        assert!(page.text.matches(ended).count() >= 2, "{lang}: {}", page.text);
        assert!(!page.says("2025"), "{lang}");
    }
}

#[test]
fn the_file_for_a_spreadsheet_has_the_readers_decimal_sign() {
    let db = torg_testkit::sqlite();
    let scene = scene(&db);
    let network = scene.network_id("Nätverket");
    let address = format!("/follow-up/indicators/kolada:N1/data.csv?place=SE:9001&group=network:{network}");
    let swedish = Browser::new(&scene.ctx, "sv").get(&address);
    assert!(swedish.text.starts_with('\u{feff}') && swedish.says("\r\n2022;17,25;"), "{}", swedish.text);
    assert!(Browser::new(&scene.ctx, "en").get(&address).says("\r\n2022,17.25,"));
    let json = Browser::new(&scene.ctx, "sv").get(&address.replace("csv", "json"));
    assert!(json.says("\"calculated_from\":\"Kolada\"") && json.says("\"value\":17.25"));
}

/// C8.3 of the journeys.
#[test]
fn places_are_listed_by_name_and_never_by_result() {
    let db = torg_testkit::sqlite();
    let scene = scene(&db);
    let page = Browser::new(&scene.ctx, "sv").get("/follow-up/indicators/kolada:N1");
    let at = |name: &str| page.text.find(&format!("\">{name}</option>")).unwrap();
    assert!(at("Ekerö") < at("Solna") && at("Solna") < at("Åre"));
    assert!(page.says("De rangordnas inte"));
}

#[test]
fn a_goal_shows_its_gaps_until_something_follows_it() {
    on_both(|db| {
        let scene = scene(db);
        let network = scene.network_id("Nätverket");
        let address = format!("/follow-up/goals?network={network}");
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        let empty = leader.post("/follow-up/goals", &[("network", network.as_str()), ("goal", " ")]);
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.says("”Målet” saknas"));
        let added =
            leader.post("/follow-up/goals", &[("network", network.as_str()), ("goal", "Trygg hemgång")]);
        assert_eq!(added.status, StatusCode::SEE_OTHER);
        let page = leader.get(&address);
        assert_eq!(page.text.matches("Följs inte upp ännu").count(), 3);
        let goal = page.after("action=\"/follow-up/goals/");
        let fields =
            [("network", network.as_str()), ("level", "national"), ("indicator", "kolada:N1"), ("text", "")];
        assert_eq!(leader.post(&format!("/follow-up/goals/{goal}"), &fields).status, StatusCode::SEE_OTHER);
        let mut stranger = Browser::new(&scene.ctx, "sv");
        let page = stranger.get(&address);
        assert_eq!(page.text.matches("Följs inte upp ännu").count(), 2);
        assert!(!page.says("<form class=\"form\""), "strangers read only");
        let denied = stranger.post(&format!("/follow-up/goals/{goal}"), &fields);
        assert!(denied.to.starts_with("/sign-in?back="), "{denied:?}");
        for lang in LANGUAGES {
            assert_eq!(Browser::new(&scene.ctx, lang).get("/follow-up").status, StatusCode::OK);
            assert_eq!(Browser::new(&scene.ctx, lang).get(&address).status, StatusCode::OK);
        }
    });
}

#[test]
fn an_own_measure_is_defined_counted_and_never_dressed_as_official() {
    on_both(|db| {
        let scene = scene(db);
        let mut own = Browser::new(&scene.ctx, "sv").signed_in("utvecklare");
        let vague =
            own.post("/follow-up/local/new", &[("title", "Olika personal"), ("measure-unit", "antal")]);
        assert_eq!(vague.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(vague.says("”Definition” saknas") && vague.says("value=\"Olika personal\""));
        let fields = [
            ("title", "Olika personal"),
            ("measure-unit", "antal"),
            ("definition", "Kl. 7–22, 14 dagar"),
            ("concept", "continuity"),
        ];
        let defined = own.post("/follow-up/local/new", &fields);
        let address = defined.to.split('?').next().unwrap().to_owned();
        let enter = |own: &mut Browser, period: &str, value: &str, persons: &str| {
            own.post(
                &address,
                &[("place", "SE:9001"), ("period", period), ("value", value), ("persons", persons)],
            )
        };
        assert_eq!(enter(&mut own, "2026-01", "15,5", "14").status, StatusCode::SEE_OTHER);
        assert_eq!(enter(&mut own, "2026-02", "13,5", "4").status, StatusCode::SEE_OTHER);
        let wrong = enter(&mut own, "2026-03", "många", "14");
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.says("value=\"många\""));
        let indicator = address.trim_end_matches("/values");
        let page = own.get(&format!("{indicator}?place=SE:9001"));
        assert!(page.says("15,5") && page.says("färre än 5 personer") && !page.says("13,5"));
        assert!(page.says("Inte officiell statistik") && !page.says("Källa: Kolada"));
        let stranger = Browser::new(&scene.ctx, "sv").get(&format!("{indicator}?place=SE:9001"));
        assert_eq!(stranger.status, StatusCode::FORBIDDEN);
        let ended = own.get("/follow-up/indicators/kolada:U1");
        assert!(ended.says("Ni kan själva fortsätta räkna") && ended.says("Olika personal"));
    });
}
