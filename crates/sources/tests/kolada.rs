//! Recorded answers of Kolada, and the shapes its clients have seen.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is amiss")]

use std::path::PathBuf;
use torg_domain::indicator::Gender;
use torg_sources::{ReadError, kolada};

const SHAPES: &str = include_str!("kolada_shapes.json");

#[test]
fn a_published_null_is_kept_with_its_status_and_a_deleted_value_is_dropped() {
    let page = kolada::read_page(SHAPES, "kolada_shapes.json", "2026-03-23").unwrap();
    let missing: Vec<_> = page.observations.iter().filter(|o| o.value.is_none()).collect();
    assert_eq!(missing.len(), 1);
    assert_eq!((missing[0].indicator.as_str(), missing[0].status.as_str()), ("U21468", "Missing"));
    assert!(page.observations.iter().all(|o| o.place != "0114"), "the deleted value of 0114 is gone");
    assert_eq!(page.observations.len(), 5);
}

/// Both readers say the same about every shape, also the order of members, escapes and texts for years.
#[test]
fn values_read_straight_into_cells_are_those_of_the_page() {
    let other = r#"{"count":2,"values":[{"values":[{"isdeleted":false,"value":1.5,"gender":"K","status":null},
        {"gender":"T","value":-2e-3},{"gender":"M","value":null,"status":"\u002e."},{"gender":"T","value":0.25}],
        "period":"2019","municipality":"\u00300180","kpi":"N1"},{"kpi":"N2","municipality":"1","period":1871,"values":[]}]}"#;
    for json in [SHAPES, other] {
        let page = kolada::read_page(json, "x", "").unwrap();
        let cells = kolada::read_cells(json.as_bytes()).unwrap();
        assert_eq!(cells.next_url, page.next_url);
        let mut plain = std::collections::BTreeMap::new();
        for one in page.observations {
            plain.insert((one.indicator, one.place, one.gender.part(), one.period), (one.value, one.status));
        }
        let mut packed = std::collections::BTreeMap::new();
        for (code, cells) in &cells.indicators {
            for cell in cells.iter() {
                let key = (code.clone(), cell.place.to_owned(), cell.gender.part(), cell.period.to_owned());
                packed.insert(key, (cell.value, cell.sign.to_owned()));
            }
        }
        assert_eq!(packed, plain);
    }
    assert_eq!(kolada::read_cells(&SHAPES.as_bytes()[..SHAPES.len() - 30]).unwrap_err(), ReadError::Half);
    let wrong = kolada::read_cells(&SHAPES.replace("\"K\"", "\"X\"").into_bytes()).unwrap_err();
    assert!(wrong.to_string().contains("unknown gender"), "{wrong}");
    assert!(kolada::read_cells(b"{\"count\":0}").unwrap_err().to_string().contains("values"));
}

#[test]
fn a_place_without_a_row_is_absent_and_not_missing() {
    let all = kolada::read_data(SHAPES, "x", "").unwrap();
    assert!(!all.iter().any(|o| o.indicator == "U21468" && o.place == "0180"));
}

#[test]
fn women_and_men_are_told_apart_and_the_year_becomes_text() {
    let all = kolada::read_data(SHAPES, "x", "").unwrap();
    let ostersund = |gender| all.iter().find(|o| o.place == "2380" && o.gender == gender).unwrap();
    assert_eq!(ostersund(Gender::Women).value, Some(20.4));
    assert_eq!(ostersund(Gender::Men).value, Some(14.0));
    assert_eq!(ostersund(Gender::All).period, "2024");
}

#[test]
fn a_loop_over_pages_always_ends() {
    let next = |json: &str| kolada::read_page(json, "x", "").unwrap().next_url;
    assert_eq!(next(r#"{"values":[],"count":0,"next_url":"https://api.example/?page=2"}"#), None);
    assert_eq!(next(SHAPES).as_deref(), Some("https://api.example/v3/data?page=2"));
    assert_eq!(next(&SHAPES.replace("\"https://api.example/v3/data?page=2\"", "null")), None);
    assert_eq!(next(&SHAPES.replace("https://api.example/v3/data?page=2", "")), None);
}

#[test]
fn twenty_six_places_become_two_requests() {
    let ids: Vec<u32> = (0..26).collect();
    let lengths: Vec<usize> = kolada::segments(&ids).map(<[u32]>::len).collect();
    assert_eq!(lengths, [25, 1]);
}

#[test]
fn the_catalogue_tells_unit_producer_and_end() {
    let json = r#"{"values":[
        {"id":"N21704","title":"Invånare 80+ med hemtjänst i ordinärt boende, andel (%)",
         "description":"Antal personer 80+ år. Källa: SCB och Socialstyrelsen.","is_divided_by_gender":true},
        {"id":"U21402","title":"Personalkontinuitet, antal personal, median (- 2024)","description":null},
        {"id":"U21341","title":"GPS-larm finns tillgängligt, (Breddinfört=2, testverksamhet=1, Nej=0)"}
    ],"count":3,"next_url":null}"#;
    let catalogue = kolada::read_indicators(json).unwrap();
    assert_eq!(catalogue[0].producer, "SCB och Socialstyrelsen");
    assert_eq!((catalogue[0].unit.as_str(), catalogue[0].ended_with), ("%", None));
    assert_eq!((catalogue[1].producer.as_str(), catalogue[1].ended_with), ("", Some(2024)));
    assert!(catalogue[2].is_ordinal && !catalogue[0].is_ordinal);
}

#[test]
fn group_members_are_read_in_both_spellings() {
    let live = r#"{"values":[{"id":"G176769","title":"Liknande kommuner äldreomsorg, Östersund, 2024",
        "members":[{"member_id":"1080","member_title":"Karlskrona"}]}]}"#;
    let described = live.replace("member_id", "id").replace("member_title", "title");
    let expected = vec![("1080".to_owned(), "Karlskrona".to_owned())];
    assert_eq!(kolada::read_groups(live).unwrap()[0].members, expected);
    assert_eq!(kolada::read_groups(&described).unwrap()[0].members, expected);
}

#[test]
fn something_else_than_an_answer_is_refused_with_the_readers_words() {
    let refused = kolada::read_data("<html>", "x", "").unwrap_err();
    assert!(matches!(&refused, ReadError::NotAnAnswer(words) if words.contains("line 1")), "{refused}");
}

/// The recorded answer lies beside the repository (`TORG_SHARED`), because it was collected for development only.
#[test]
fn the_recorded_answer_of_2023_is_read_whole() {
    let shared = std::env::var_os("TORG_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared"), PathBuf::from);
    let path = shared.join("data/indicators/kolada/v3_data_kpi_N21704_year_2023_trimmed.json");
    let Ok(json) = std::fs::read_to_string(&path) else {
        println!("skipped: {} is not here; set TORG_SHARED", path.display());
        return;
    };
    let all = kolada::read_data(&json, "v3_data_kpi_N21704_year_2023_trimmed.json", "").unwrap();
    assert_eq!(all.len(), 15, "five places, each for everybody, women and men");
    let stockholm = all.iter().find(|o| o.place == "0180" && o.gender == Gender::All).unwrap();
    assert_eq!((stockholm.value, stockholm.period.as_str()), (Some(21.88749), "2023"));
}
