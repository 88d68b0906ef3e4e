//! JSON-stat: the official samples, answers of offices, the shapes of other readers' tests, and what has to be refused.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops where something is amiss"
)]

use proptest::prelude::*;
use std::fmt::Write as _;
use std::io::Read;
use std::path::PathBuf;
use torg_sources::json_stat::{self, Answer, Dataset, Datum, Fault, Role};

/// A file of the collection beside the repository (`TORG_SHARED`), unpacked; `None` with a line where it is not here.
fn shared(path: &str) -> Option<Vec<u8>> {
    let shared = std::env::var_os("TORG_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared"), PathBuf::from);
    let path = shared.join("data/indicators").join(path);
    let Ok(bytes) = std::fs::read(&path) else {
        println!("skipped: {} is not here; set TORG_SHARED", path.display());
        return None;
    };
    if path.extension().is_some_and(|ending| ending == "gz") {
        let mut plain = Vec::new();
        flate2::read::GzDecoder::new(&bytes[..]).read_to_end(&mut plain).unwrap();
        return Some(plain);
    }
    Some(bytes)
}

fn cubes(path: &str) -> Option<Vec<(String, Dataset)>> {
    match json_stat::read(&shared(path)?) {
        Ok(Answer::Datasets(all)) => Some(all),
        other => panic!("{path}: {other:?}"),
    }
}

/// Sizes, how many values are there, and how many cells have a sign.
fn shape(cube: &Dataset) -> (Vec<usize>, usize, usize) {
    let sizes = cube.dimensions.iter().map(|dimension| dimension.categories.len()).collect();
    let count = |is: &dyn Fn(usize) -> bool| (0..cube.len()).filter(|cell| is(*cell)).count();
    (sizes, count(&|cell| cube.value(cell).is_some()), count(&|cell| !cube.status(cell).is_empty()))
}

fn number(cube: &Dataset, codes: &[&str]) -> Option<f64> {
    let place = |(dimension, code): (&json_stat::Dimension, &&str)| {
        dimension.categories.iter().position(|category| category.code == **code).unwrap()
    };
    let positions: Vec<usize> = cube.dimensions.iter().zip(codes).map(place).collect();
    match cube.value(cube.cell_of(&positions).unwrap()) {
        Some(Datum::Number(number)) => Some(*number),
        Some(Datum::Text(text)) => panic!("{text}"),
        None => None,
    }
}

/// The first dataset of the bundle, by titles, must be the table that the peer's tests hold.
#[test]
fn the_expected_table_of_oecd_unemployment_is_reproduced() {
    let Some(expected) = shared("jsonstat_expected_tables/oecd-canada-to_table.csv.gz") else { return };
    let all = cubes("jsonstat/official_samples/oecd-canada.json").unwrap();
    assert_eq!(all.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["oecd", "canada"]);
    let quoted = |text: &str| if text.contains(',') { format!("\"{text}\"") } else { text.to_owned() };
    let cube = &all[0].1;
    let mut table = String::new();
    let heading: Vec<String> = cube.heading().into_iter().map(quoted).collect();
    writeln!(table, "{},Value", heading.join(",")).unwrap();
    for row in cube.rows() {
        let Some(Datum::Number(value)) = row.value else { panic!("cell {} has no number", row.cell) };
        let labels: Vec<String> = row.labels.iter().map(|label| quoted(label)).collect();
        writeln!(table, "{},{value}", labels.join(",")).unwrap();
    }
    let expected = String::from_utf8(expected).unwrap().replace("\r\n", "\n");
    // The table prints 0.0 after whole numbers; both are the same number.
    let rows = |text: &str| -> Vec<(String, f64)> {
        let split =
            |line: &str| line.rsplit_once(',').map(|(left, right)| (left.to_owned(), right.parse().unwrap()));
        text.lines().skip(1).map(|line| split(line).unwrap()).collect()
    };
    assert_eq!(table.lines().next(), expected.lines().next());
    assert_eq!(rows(&table), rows(&expected));
    assert_eq!(rows(&table).len(), 432);
}

#[test]
fn every_official_sample_has_its_cells() {
    let expected: &[(&str, Vec<usize>, usize, usize)] = &[
        ("canada", vec![1, 1, 20, 2, 3], 120, 120),
        ("galicia", vec![6, 22, 3, 2, 5, 1], 3956, 0),
        ("hierarchy", vec![132], 0, 0),
        ("oecd", vec![1, 36, 12], 432, 84),
        ("order", vec![3, 2, 4], 24, 0),
        ("us-gsp", vec![1, 51, 4], 204, 0),
        ("us-labor", vec![1, 3220, 4], 12_880, 0),
        ("us-unr", vec![1, 3220, 1], 3220, 0),
    ];
    for (name, sizes, values, signs) in expected {
        let Some(all) = cubes(&format!("jsonstat/official_samples/{name}.json")) else { return };
        let found = shape(&all[0].1);
        assert_eq!((&found.0, found.1), (sizes, *values), "{name}");
        if *name != "oecd" {
            assert_eq!(found.2, *signs, "{name}");
        }
    }
    let canada = &cubes("jsonstat/official_samples/canada.json").unwrap()[0].1;
    assert_eq!(canada.status(119), "a", "one sign in a list is for all cells");
    assert_eq!(number(canada, &["CA", "2012", "T", "POP", "T"]), Some(34880.5));
    assert_eq!(canada.dimension("sex").unwrap().categories.len(), 3);
    assert_eq!(canada.dimension("country").unwrap().categories[0].code, "CA", "a dimension without an index");
    let unit = canada.dimension("concept").unwrap().categories[1].unit.clone().unwrap();
    assert_eq!((unit.name.as_str(), unit.decimals), ("per cent", Some(1)));
    let roles: Vec<_> = canada.dimensions.iter().map(|dimension| dimension.role).collect();
    assert_eq!(roles, [Some(Role::Geo), Some(Role::Time), None, Some(Role::Metric), None]);
    let hierarchy = &cubes("jsonstat/official_samples/hierarchy.json").unwrap()[0].1;
    let top = &hierarchy.dimensions[0].categories[0];
    assert_eq!((top.code.as_str(), top.children.len()), ("T", 11));
    let order = &cubes("jsonstat/official_samples/order.json").unwrap()[0].1;
    assert_eq!(order.value(order.cell_of(&[1, 1, 2]).unwrap()), Some(&Datum::Text("A2B2C3".into())));
}

#[test]
fn answers_of_offices_in_version_one_are_read() {
    let expected: &[(&str, &str, Vec<usize>)] = &[
        ("cso_ie__cso_ie-CIA01.json", "dataset", vec![37, 15, 15]),
        ("cso_ie__cso_ie-NQQ25.json", "dataset", vec![8, 76, 2]),
        ("cso_ie__eurostat-name_gpd_c-geo_IT.json", "nama_gdp_c", vec![1, 1, 1, 70]),
        ("cso_ie__eurostat-name_gpd_c.json", "nama_gdp_c", vec![1, 1, 44, 70]),
        ("ec_europa_eu_eurostat__eurostat-name_gpd_c-geo_IT.json", "nama_gdp_c", vec![1, 1, 1, 69]),
        ("ec_europa_eu_eurostat__eurostat-name_gpd_c-geo_IT_FR.json", "nama_gdp_c", vec![1, 1, 2, 69]),
        ("ec_europa_eu_eurostat__eurostat-name_gpd_c.json", "nama_gdp_c", vec![1, 1, 44, 69]),
        ("ssb_no__29843.json.gz", "dataset", vec![20, 6, 312]),
    ];
    for (file, name, sizes) in expected {
        let Some(all) = cubes(&format!("jsonstat/providers/{file}")) else { return };
        assert_eq!((all.len(), all[0].0.as_str(), &shape(&all[0].1).0), (1, *name, sizes), "{file}");
    }
    let italy = &cubes("jsonstat/providers/cso_ie__eurostat-name_gpd_c-geo_IT.json").unwrap()[0].1;
    assert_eq!(italy.label, "GDP and main components - current prices");
    assert_eq!((italy.value(0), italy.status(0)), (None, ":"), "Eurostat's status below `value`");
    assert_eq!(number(italy, &["EUR_HAB", "B1GM", "IT", "1990"]), Some(15800.0));
    assert_eq!(italy.status(italy.cell_of(&[0, 0, 0, 44]).unwrap()), "");
    let norway = &cubes("jsonstat/providers/ssb_no__29843.json.gz").unwrap()[0].1;
    assert_eq!((norway.source.as_str(), norway.value(0), norway.status(0)), ("Statistics Norway", None, "."));
    assert_eq!(norway.dimension("Tid").unwrap().role, Some(Role::Time));
}

#[test]
fn the_shapes_of_other_readers_tests_are_read() {
    let Some(all) = cubes("jsonstat/unit/rjstat_bundle.json") else { return };
    assert_eq!(all.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["dataset", "dataset2"]);
    assert_eq!(all[0].1.value(0), Some(&Datum::Number(1.234_567_89)));
    assert_eq!(shape(&all[1].1).1, 2, "a sparse cube of four cells, one of three stated as null");
    for (file, sizes) in [
        ("dataset_unemployment_v1", vec![1, 3, 4]),
        ("rjstat_dataset", vec![1]),
        ("rjstat_dataset2", vec![1]),
        ("rjstat_oecd_tidy", vec![1, 36, 12]),
        ("three_dim_v1", vec![2, 3, 4]),
        ("three_dim_size_as_string_v1", vec![2, 3, 4]),
        ("three_dim_size_as_string_v2", vec![2, 3, 4]),
    ] {
        let cube = &cubes(&format!("jsonstat/unit/{file}.json")).unwrap()[0].1;
        assert_eq!(shape(cube).0, sizes, "{file}");
    }
    let cube = &cubes("jsonstat/unit/three_dim_size_as_string_v1.json").unwrap()[0].1;
    assert_eq!(number(cube, &["one_2", "two_3", "three_4"]), Some(234.0));
}

#[test]
fn collections_give_their_links_and_the_datasets_they_bring_along() {
    let Some(text) = shared("jsonstat/official_samples/collection.json") else { return };
    let Ok(Answer::Collection(links)) = json_stat::read(&text) else { panic!() };
    assert_eq!(links.label, "JSON-stat Dataset Sample Collection");
    assert_eq!((links.items[0].class.as_str(), links.items[0].dataset.is_some()), ("dataset", false));
    assert_eq!(links.items[3].href, "http://json-stat.org/samples/us-gsp.json");
    let whole = shared("jsonstat/official_samples/oecd-canada-col.json").unwrap();
    let Ok(Answer::Collection(whole)) = json_stat::read(&whole) else { panic!() };
    let canada = whole.items[1].dataset.as_ref().unwrap();
    assert_eq!((whole.items.len(), canada.len(), canada.status(5)), (2, 120, "a"));
    for other in ["rjstat_collection_sample", "rjstat_nonexistent"] {
        let text = shared(&format!("jsonstat/unit/{other}.json")).unwrap();
        assert!(matches!(json_stat::read(&text), Ok(Answer::Collection(_))), "{other}");
    }
    assert_eq!(json_stat::read_dataset(&text), Err(Fault::NotOneDataset(0)));
}

#[test]
fn a_description_of_a_table_has_cells_without_values() {
    for file in ["examplesAsJson__dataset-meta", "examples__table-metadata-example-jsonstat-nocomments"] {
        let Some(all) = cubes(&format!("scb_pxweb_v2/{file}.json")) else { return };
        // The draft lists all ages and years and says 1 in size.
        let sizes: Vec<usize> = shape(&all[0].1).0;
        assert_eq!((sizes[0], sizes[1], sizes[3], sizes[4]), (312, 4, 2, 2), "{file}");
        assert!((0..all[0].1.len()).all(|cell| all[0].1.value(cell).is_none()), "{file}");
        assert_eq!(all[0].1.stated().count(), 0);
        let unit = all[0].1.dimension("ContentsCode").unwrap().categories[0].unit.clone().unwrap();
        assert!(!unit.name.is_empty(), "{file}");
    }
}

#[test]
fn what_is_not_json_stat_is_refused_with_a_sentence() {
    let Some(not) = shared("jsonstat/unit/rjstat_notjsonstat.json") else { return };
    assert_eq!(json_stat::read(&not), Err(Fault::NotJsonStat));
    for file in ["collection", "dataset", "dimension", "jsonstat"] {
        let schema = shared(&format!("jsonstat/json_schema/{file}.json")).unwrap();
        assert_eq!(
            json_stat::read(&schema),
            Err(Fault::NotJsonStat),
            "the schema {file} describes and holds nothing"
        );
    }
    for file in ["examplesAsJson__tablesResponse", "examples__config-response", "examplesAsJson__folder-be"] {
        let other = shared(&format!("scb_pxweb_v2/{file}.json")).unwrap();
        assert_eq!(json_stat::read(&other), Err(Fault::NotJsonStat), "{file}");
    }
}

fn refused(text: &str) -> String {
    json_stat::read(text.as_bytes()).unwrap_err().to_string()
}

const TWO: &str = r#"{"version":"2.0","class":"dataset","id":["a","b"],"size":[2,1],"value":[1,null],"status":{"1":".."},
    "dimension":{"a":{"category":{"index":{"x":0,"y":1}}},"b":{"label":"B","category":{"label":{"z":"Z"}}}}}"#;

#[test]
fn what_does_not_fit_together_is_told_and_gives_nothing() {
    let cube = json_stat::read_dataset(TWO.as_bytes()).unwrap();
    assert_eq!((cube.value(1), cube.status(1), cube.status(0)), (None, "..", ""));
    let told = |from: &str, to: &str| {
        assert!(TWO.contains(from), "{from}");
        refused(&TWO.replace(from, to))
    };
    assert!(told("[1,null]", "[1,null,2]").contains("there are 3 values for 2 cells"));
    assert!(told("[1,null]", r#"{"2":1}"#).contains("value \"2\" is no cell; there are 2"));
    assert!(told("[1,null]", r#"{"-1":1}"#).contains("is no cell"));
    assert!(told("[1,null]", "[true,null]").contains("a number, a text or null"));
    assert!(told(r#"{"1":".."}"#, r#"["a","b","c"]"#).contains("there are 3 signs (status) for 2 cells"));
    assert!(told(r#"{"1":".."}"#, r#"{"7":".."}"#).contains("status \"7\" is no cell"));
    assert!(told("[2,1]", "[3,1]").contains("dimension \"a\" has 2 categories where size says 3"));
    assert!(told("[2,1]", "[2]").contains("id names 2 dimensions and size 1"));
    assert!(told("[2,1]", r#"["two",1]"#).contains("is no whole number"));
    assert!(told(r#""y":1"#, r#""y":0"#).contains("have the same position"));
    assert!(told(r#""y":1"#, r#""y":5"#).contains("out of range"));
    assert!(told(r#"{"x":0,"y":1}"#, r#"["x","x"]"#).contains("twice"));
    assert!(told(r#"{"z":"Z"}"#, r#"{"z":"Z","w":"W"}"#).contains("has no index"));
    assert!(told(r#"["a","b"]"#, r#"["a","c"]"#).contains("\"c\" of id is not there"));
    assert!(told(r#""dataset""#, r#""table""#).contains("class \"table\" is not known"));
    assert!(refused("<html>").contains("can not be read"));
    assert_eq!(refused(&TWO[..TWO.len() - 9]), "the answer ends in the middle; ask again");
    assert!(refused(r#"{"error":"no such table"}"#).contains("no such table"));
    assert_eq!(
        json_stat::read(b"[1,2]").unwrap_err().to_string().split(':').next().unwrap(),
        "this can not be read as JSON-stat"
    );
}

#[test]
fn the_example_of_kostra_tells_missing_from_never_stated() {
    let text = r#"{"version":"2.0","class":"dataset","label":"12209: Utvalgte nøkkeltall","source":"Statistisk sentralbyrå",
 "updated":"2026-06-15T06:00:00Z","id":["KOKkommuneregion0000","ContentsCode","Tid"],"size":[3,1,2],
 "role":{"time":["Tid"],"geo":["KOKkommuneregion0000"],"metric":["ContentsCode"]},
 "dimension":{
  "KOKkommuneregion0000":{"label":"region","category":{"index":["1804","EKG12","EAKUO"],"label":{"1804":"Bodø","EKG12":"KOSTRA-gruppe 12","EAKUO":"Landet uten Oslo"}},"extension":{"elimination":false}},
  "ContentsCode":{"label":"statistikkvariabel","category":{"label":{"KOShjtj80aarover0001":"Andel"},"unit":{"KOShjtj80aarover0001":{"base":"prosent","decimals":1}}}},
  "Tid":{"label":"år","category":{"index":{"2024":0,"2025":1},"label":{"2024":"2024","2025":"2025"}}}},
 "value":{"0":28.4,"2":27.9,"3":27.1,"4":28.0,"5":27.6},"status":{"1":".."},
 "note":["…","Brudd i tidsserien for KOSTRA-gruppene mellom 2019 og 2020"],"extension":{"noteMandatory":{"1":true}}}"#;
    let cube = json_stat::read_dataset(text.as_bytes()).unwrap();
    assert_eq!(cube.stated().collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5]);
    assert_eq!((cube.value(1), cube.status(1)), (None, ".."));
    assert_eq!(cube.mandatory_notes, [1]);
    assert_eq!(number(&cube, &["EKG12", "KOShjtj80aarover0001", "2025"]), Some(27.1));
}

/// Writes the same cube in every combination of shapes the format allows.
fn written(sizes: &[usize], values: &[Option<i32>], how: (bool, bool, bool, bool)) -> String {
    let (sparse, index_as_list, version_one, sizes_as_texts) = how;
    let ids: Vec<String> = (0..sizes.len()).map(|at| format!("d{at}")).collect();
    let of = |at: usize| -> serde_json::Value {
        let codes: Vec<String> = (0..sizes[at]).map(|place| format!("c{at}.{place}")).collect();
        let index = if index_as_list {
            serde_json::json!(codes)
        } else {
            codes.iter().enumerate().rev().map(|(at, code)| (code.clone(), serde_json::json!(at))).collect()
        };
        serde_json::json!({"label": format!("D{at}"), "category": {"index": index}})
    };
    let mut dimension: serde_json::Map<String, serde_json::Value> =
        ids.iter().enumerate().map(|(at, id)| (id.clone(), of(at))).collect();
    let value = if sparse {
        let some = values.iter().enumerate().filter(|(_, value)| value.is_some());
        some.map(|(at, value)| (at.to_string(), serde_json::json!(value))).collect()
    } else {
        serde_json::json!(values)
    };
    let size = if sizes_as_texts {
        serde_json::json!(sizes.iter().map(ToString::to_string).collect::<Vec<_>>())
    } else {
        serde_json::json!(sizes)
    };
    if version_one {
        dimension.insert("id".into(), serde_json::json!(ids));
        dimension.insert("size".into(), size);
        serde_json::json!({"dataset": {"dimension": dimension, "value": value}}).to_string()
    } else {
        serde_json::json!({"version": "2.0", "class": "dataset", "id": ids, "size": size, "dimension": dimension, "value": value})
            .to_string()
    }
}

fn cube_and_shape() -> impl Strategy<Value = (Vec<usize>, Vec<Option<i32>>)> {
    proptest::collection::vec(1_usize..5, 1..5).prop_flat_map(|sizes| {
        let cells = sizes.iter().product::<usize>();
        (Just(sizes), proptest::collection::vec(proptest::option::of(-1000_i32..1000), cells))
    })
}

proptest! {
    #[test]
    fn every_way_of_writing_a_cube_gives_the_same_cube(
        (sizes, values) in cube_and_shape(),
        how in any::<(bool, bool, bool, bool)>(),
    ) {
        let plain = json_stat::read_dataset(written(&sizes, &values, (false, true, false, false)).as_bytes()).unwrap();
        let other = json_stat::read_dataset(written(&sizes, &values, how).as_bytes()).unwrap();
        for (cell, value) in values.iter().enumerate() {
            let expected = value.map(|value| Datum::Number(f64::from(value)));
            prop_assert_eq!(plain.value(cell), expected.as_ref());
            prop_assert_eq!(other.value(cell), expected.as_ref());
            prop_assert_eq!(other.cell_of(&other.positions(cell)), Some(cell));
        }
        prop_assert_eq!(&plain.dimensions, &other.dimensions);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
        let _ = json_stat::read(text.as_bytes());
    }
}
