//! The services, played by a small server on this machine: what is asked of them, and what becomes of 429, 500, half an
//! answer and a refusal. No test leaves the machine.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops at the first surprise"
)]

use std::cell::RefCell;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use torg_domain::indicator::Gender;
use torg_sources::cube::{self, About};
use torg_sources::fetching::{Client, Failed, Fetch, Http, Request, sha256};
use torg_sources::json_stat::read_dataset;
use torg_sources::packed::Cells;
use torg_sources::pxweb::{self, Refused, Variable};
use torg_sources::{Batch, ReadError, kolada, sotkanet, statbank};

/// One answer of the script: status, further header lines, body, bytes that the header promises too many.
type Scripted = (u16, &'static str, String, usize);

/// Answers the script's lines in turn; gives its address and what it was asked.
fn played(script: Vec<Scripted>) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let asked = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&asked);
    std::thread::spawn(move || {
        for (status, headers, body, missing) in script {
            let Ok((stream, _)) = listener.accept() else { return };
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let mut head = String::new();
            while reader.read_line(&mut head).unwrap_or(0) > 2 {}
            let length = head
                .to_lowercase()
                .split("content-length: ")
                .nth(1)
                .map_or(0, |rest| rest.split_whitespace().next().unwrap().parse::<usize>().unwrap());
            let mut sent = vec![0; length];
            reader.read_exact(&mut sent).unwrap();
            let line = head.lines().next().unwrap_or_default().to_owned();
            noted
                .lock()
                .unwrap()
                .push(format!("{line} {}", String::from_utf8_lossy(&sent)).trim().to_owned());
            let length = body.len() + missing;
            let answer = format!(
                "HTTP/1.1 {status} x\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n{body}"
            );
            let _ = (&stream).write_all(answer.as_bytes());
        }
    });
    (base, asked)
}

fn ok(body: &str) -> Scripted {
    (200, "", body.to_owned(), 0)
}

/// Asks with waits that are only written down.
fn asked_with<T>(base: &str, read: impl Fn(&[u8]) -> Result<T, ReadError>) -> (Result<T, Failed>, Vec<u64>) {
    let waits = RefCell::new(Vec::new());
    let http = Http::new();
    let wait = |wait: Duration| waits.borrow_mut().push(u64::try_from(wait.as_millis()).unwrap());
    let client = Client::new(&http, &wait, Duration::from_millis(kolada::PAUSE_MS));
    let done = client.ask(&Request::get(format!("{base}/x")), read);
    if let Ok(answered) = &done {
        assert_eq!(answered.sha256, sha256(&answered.body));
    }
    (done.map(|answered| answered.read), waits.into_inner())
}

const PAGE: &str = r#"{"values":[{"kpi":"N1","municipality":"0180","period":2023,
    "values":[{"gender":"T","count":1,"status":"","value":17.9,"isdeleted":false}]}],"count":1,"next_url":null}"#;

#[test]
fn a_busy_a_broken_and_a_half_answer_are_asked_again_with_longer_and_longer_waits() {
    let (base, asked) = played(vec![
        (429, "Retry-After: 7\r\n", String::new(), 0),
        (500, "", String::new(), 0),
        (200, "", PAGE[..60].to_owned(), 40),
        (200, "", PAGE[..60].to_owned(), 0),
        ok(PAGE),
    ]);
    let (done, waits) = asked_with(&base, kolada::read);
    assert_eq!(done.unwrap().values[0].1.len(), 1);
    assert_eq!(waits, [7000, 4000, 8000, 16_000, 200], "as asked, then doubled, then the usual pause");
    assert_eq!(asked.lock().unwrap().len(), 5);
}

#[test]
fn a_service_that_stays_busy_is_left_alone_after_six_tries() {
    let (base, asked) = played((0..6).map(|_| (503, "", String::new(), 0)).collect());
    let (done, waits) = asked_with(&base, kolada::read);
    let Err(Failed::GaveUp { tries: 6, last, .. }) = done else { panic!("{done:?}") };
    assert_eq!((last.as_str(), waits.len(), asked.lock().unwrap().len()), ("status 503", 5, 6));
}

#[test]
fn a_refusal_is_told_in_the_services_own_words_and_not_asked_again() {
    let words =
        r#"{"type":"Parameter error","title":"Missing selection for mandantory variable","status":400}"#;
    let (base, asked) = played(vec![(400, "", words.to_owned(), 0)]);
    let (done, waits) = asked_with(&base, kolada::read);
    assert!(
        matches!(&done, Err(Failed::Refused { status: 400, words, .. }) if words == "Missing selection for mandantory variable"),
        "{done:?}"
    );
    assert!(waits.is_empty() && asked.lock().unwrap().len() == 1);
    let (base, _) = played(vec![ok("<html>maintenance</html>")]);
    let (done, _) = asked_with(&base, kolada::read);
    assert!(matches!(done, Err(Failed::Unreadable { .. })), "{done:?}");
}

#[test]
fn a_full_window_is_waited_for_in_either_spelling() {
    for header in [
        "X-Rate-Limit-Remaining: 0\r\nX-Rate-Limit-Reset: 9\r\n",
        "x-ratelimit-remaining: 0\r\nx-ratelimit-reset: 9\r\n",
    ] {
        let (base, _) = played(vec![(200, header, PAGE.to_owned(), 0)]);
        let (done, waits) = asked_with(&base, kolada::read);
        assert!(done.is_ok());
        assert_eq!(waits, [9000]);
    }
}

#[test]
fn a_posted_query_arrives_and_a_machine_that_is_not_there_is_interrupted() {
    let (base, asked) = played(vec![ok("{}")]);
    let request = Request::post(format!("{base}/data"), &serde_json::json!({"a": [1]}));
    assert_eq!(Http::new().fetch(&request).unwrap().status, 200);
    assert_eq!(asked.lock().unwrap()[0], r#"POST /data HTTP/1.1 {"a":[1]}"#);
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert!(Http::new().fetch(&Request::get(format!("http://{nobody}/"))).is_err());
    assert!(request.name().starts_with(&format!("{base}/data #")));
}

#[test]
fn kolada_is_asked_for_at_most_25_ids_in_each_part() {
    let list = |n: usize| (0..n).map(|n| format!("N{n:05}")).collect::<Vec<_>>();
    let urls = |codes, places, years| -> Vec<String> {
        kolada::ask_values("https://k.example/v3/", &list(codes), &list(places), &list(years))
            .into_iter()
            .map(|r| r.url)
            .collect()
    };
    assert_eq!(urls(1, 0, 1), ["https://k.example/v3/data/kpi/N00000/year/N00000?per_page=5000"]);
    assert_eq!(urls(26, 26, 0).len(), 4);
    assert_eq!(urls(26, 51, 26).len(), 2 * 3 * 2);
    let twice = ["N1".to_owned(), " N1".to_owned(), "N2".to_owned()];
    assert_eq!(kolada::ask_indicators("b", &twice)[0].url, "b/kpi/N1,N2?per_page=5000");
}

fn cell(
    batch: &Batch,
    code: &str,
    place: &str,
    gender: Gender,
    period: &str,
) -> Option<(Option<f64>, String)> {
    let cells: &Cells = &batch.values.iter().find(|(known, _)| known == code)?.1;
    cells
        .of_place(place)
        .find(|cell| cell.gender == gender && cell.period == period)
        .map(|cell| (cell.value, cell.sign.to_owned()))
}

const KOSTRA: &str = r#"{"version":"2.0","class":"dataset","label":"11645: Brukarar","source":"Statistisk sentralbyrå",
 "id":["Region","Kjonn","Alder","ContentsCode","Tid"],"size":[2,2,2,1,2],
 "role":{"time":["Tid"],"geo":["Region"],"metric":["ContentsCode"]},
 "dimension":{
  "Region":{"label":"region","category":{"index":["1804","K-3103"]}},
  "Kjonn":{"label":"kjønn","category":{"index":["0","2"],"label":{"0":"Begge kjønn","2":"Kvinner"}}},
  "Alder":{"label":"alder","category":{"index":["Ialt","90+"],"label":{"Ialt":"I alt","90+":"90 år og over"}}},
  "ContentsCode":{"label":"c","category":{"label":{"Brukere1":"Brukarar"},"unit":{"Brukere1":{"base":"personer","decimals":0}}}},
  "Tid":{"label":"år","category":{"index":["2024","2025"]}}},
 "value":{"0":120,"1":118,"15":7},"status":{"2":":","15":"*"},"note":["Brudd"],"extension":{"noteMandatory":{"0":true}}}"#;

#[test]
fn a_table_becomes_an_indicator_for_each_combination_that_is_measured() {
    let cube = read_dataset(KOSTRA.as_bytes()).unwrap();
    let batch = cube::read(&cube, About { table: "11645", lang: "nb" }).unwrap();
    let all: Vec<(&str, &str, &str)> = batch
        .described
        .iter()
        .map(|one| (one.code.as_str(), one.title.as_str(), one.unit.as_str()))
        .collect();
    assert_eq!(
        all,
        [
            ("11645:Brukere1:Alder=Ialt", "Brukarar, I alt", "personer"),
            ("11645:Brukere1:Alder=90+", "Brukarar, 90 år og over", "personer")
        ]
    );
    assert_eq!(batch.described[0].notes, ["Brudd"]);
    let at = |code, place, gender, period| cell(&batch, code, place, gender, period);
    assert_eq!(
        at("11645:Brukere1:Alder=Ialt", "1804", Gender::All, "2025"),
        Some((Some(118.0), String::new()))
    );
    assert_eq!(
        at("11645:Brukere1:Alder=90+", "1804", Gender::All, "2024"),
        Some((None, ":".into())),
        "confidential"
    );
    assert_eq!(
        at("11645:Brukere1:Alder=90+", "3103", Gender::Women, "2025"),
        Some((Some(7.0), String::new()))
    );
    assert_eq!(at("11645:Brukere1:Alder=90+", "1804", Gender::Women, "2024"), None, "never stated");
}

#[test]
fn places_are_found_without_a_role_and_a_table_without_places_or_years_is_refused() {
    let bare = KOSTRA.replace(r#""geo":["Region"],"#, "");
    let cube = read_dataset(bare.as_bytes()).unwrap();
    assert_eq!(cube::read(&cube, About { table: "t", lang: "sv" }).unwrap().values.len(), 2);
    let by_codes = bare.replace("\"Region\"", "\"VSted\"").replace("K-3103", "1101");
    let cube = read_dataset(by_codes.as_bytes()).unwrap();
    let batch = cube::read(&cube, About { table: "t", lang: "sv" }).unwrap();
    assert_eq!(batch.values[0].1.places.iter().collect::<Vec<_>>(), ["1804"]);
    let nowhere = bare.replace("\"Region\"", "\"VSted\"").replace("K-3103", "b").replace("1804", "a");
    let refused = cube::read(&read_dataset(nowhere.as_bytes()).unwrap(), About { table: "t", lang: "sv" });
    assert!(refused.unwrap_err().to_string().contains("no dimension of places"));
    let quarters = KOSTRA.replace(r#"["2024","2025"]"#, r#"["2024K1","2024K2"]"#);
    let refused = cube::read(&read_dataset(quarters.as_bytes()).unwrap(), About { table: "t", lang: "sv" });
    assert!(refused.unwrap_err().to_string().contains("no year, month or day"));
}

fn variable(code: &str, categories: &[&str], is_place: bool) -> Variable {
    Variable { code: code.into(), categories: categories.iter().map(|c| (*c).to_owned()).collect(), is_place }
}

#[test]
fn expressions_become_codes_each_once_and_in_order() {
    let years = variable("Tid", &["2019", "2020", "2021", "2022", "2023"], false);
    let codes =
        |list: &[&str]| pxweb::expand(&years, &list.iter().map(|l| (*l).to_owned()).collect::<Vec<_>>());
    assert_eq!(codes(&["top(2)"]).unwrap(), ["2022", "2023"]);
    assert_eq!(codes(&["top(2,1)"]).unwrap(), ["2021", "2022"]);
    assert_eq!(codes(&["bottom(1)", "2023", "2019"]).unwrap(), ["2019", "2023"]);
    assert_eq!(codes(&["from(2022)"]).unwrap(), ["2022", "2023"]);
    assert_eq!(codes(&["to(2020)"]).unwrap(), ["2019", "2020"]);
    assert_eq!(codes(&["range(2020,2022)"]).unwrap(), ["2020", "2021", "2022"]);
    assert_eq!(codes(&["*"]).unwrap().len(), 5);
    assert_eq!(codes(&["202?"]).unwrap().len(), 4);
    assert_eq!(codes(&["*1*"]).unwrap(), ["2019", "2021"]);
    for wrong in ["2024", "from(1900)", "top(x)", "nth(1)", "x*"] {
        assert_eq!(codes(&[wrong]), Err(Refused::NoCategory("Tid".into(), wrong.into())));
    }
    assert_eq!(
        codes(&["range(2022,2020)"]),
        Err(Refused::NoCategory("Tid".into(), "range(2022,2020)".into()))
    );
}

#[test]
fn a_query_is_cut_along_its_places_and_chooses_every_variable() {
    let table = read_dataset(KOSTRA.as_bytes()).unwrap();
    let wanted = |list: &[(&str, &str)]| {
        list.iter().map(|(v, c)| ((*v).to_owned(), vec![(*c).to_owned()])).collect::<Vec<_>>()
    };
    let all = wanted(&[("kjonn", "*"), ("Alder", "90+"), ("Tid", "top(1)")]);
    let whole = pxweb::values((&pxweb::SSB, "https://s.example/v2", 800_000), "11645", &table, &all).unwrap();
    assert_eq!(whole.len(), 1);
    assert_eq!(whole[0].url, "https://s.example/v2/tables/11645/data?lang=no&outputFormat=json-stat2");
    let body: serde_json::Value = serde_json::from_str(whole[0].body.as_ref().unwrap()).unwrap();
    assert_eq!(
        body["selection"][0],
        serde_json::json!({"variableCode": "Region", "valueCodes": ["1804", "K-3103"]})
    );
    assert_eq!(body["selection"][4], serde_json::json!({"variableCode": "Tid", "valueCodes": ["2025"]}));
    let cut = pxweb::values((&pxweb::SSB, "b", 2), "11645", &table, &all).unwrap();
    assert_eq!(cut.len(), 2, "two cells a place, two in an answer");
    assert_eq!(pxweb::values((&pxweb::SSB, "b", 1), "11645", &table, &all), Err(Refused::TooLarge(2, 1)));
    let silent =
        pxweb::values((&pxweb::SSB, "b", 9), "11645", &table, &wanted(&[("Kjonn", "*"), ("Tid", "*")]));
    assert_eq!(silent, Err(Refused::NotChosen("Alder".into(), 2, "Ialt".into())));
    let wrong = pxweb::values((&pxweb::SSB, "b", 9), "11645", &table, &wanted(&[("Kon", "*")])).unwrap_err();
    assert!(matches!(&wrong, Refused::NoVariable(code, known) if code == "Kon" && known.contains("Kjonn")));
    let finland = pxweb::read_table_v1(
        r#"{"title":"t","variables":[{"code":"Alue","text":"Alue","values":["SSS","KU091"],"valueTexts":["a","b"]},
            {"code":"Vuosi","text":"Vuosi","values":["2023"],"valueTexts":["2023"],"time":true}]}"#
            .as_bytes(),
    )
    .unwrap();
    let asked = pxweb::values_v1(("https://f.example/v1", "sv", 1), "12tg", &finland, &[]).unwrap();
    assert_eq!((asked.len(), asked[0].url.as_str()), (2, "https://f.example/v1/sv/StatFin/12tg.px"));
    assert!(asked[1].body.as_ref().unwrap().contains(r#""values":["KU091"]"#));
}

#[test]
fn what_an_office_announces_is_read_in_the_final_spelling_and_that_of_the_drafts() {
    let now = r#"{"apiVersion":"2.3.2","maxDataCells":150000,"maxCallsPerTimeWindow":30,"timeWindow":10,"license":"CC0"}"#;
    let config = pxweb::read_config(now.as_bytes()).unwrap();
    assert_eq!(
        (config.most_cells, config.calls, config.seconds, config.license.as_str()),
        (150_000, 30, 10, "CC0")
    );
    let draft = r#"{"ApiVersion":"2.0","MaxDataCells":10000,"MaxCalls":30,"TimeWindow":10,"License":"x"}"#;
    assert_eq!(pxweb::read_config(draft.as_bytes()).unwrap().most_cells, 10_000);
}

const TABLEINFO: &str = r#"{"id":"AED06","text":"Visiteret hjemmehjælp","unit":"Antal","updated":"2024-06-01T08:00:00",
  "variables":[{"id":"OMRÅDE","text":"område","elimination":true,"time":false,"values":[{"id":"000","text":"Hele landet"},{"id":"101","text":"København"}]},
  {"id":"KØN","text":"køn","values":[{"id":"TOT","text":"I alt"},{"id":"K","text":"Kvinder"}]},
  {"id":"ALDER","text":"alder","values":[{"id":"80","text":"80 år og over"}]},
  {"id":"Tid","text":"tid","time":true,"values":[{"id":"2022","text":"2022"},{"id":"2023","text":"2023"}]}]}"#;

#[test]
fn statbank_is_asked_for_every_variable_and_two_dots_are_a_missing_value() {
    let table = statbank::read_table(TABLEINFO.as_bytes()).unwrap();
    let asked = statbank::values("https://d.example/v1", &table, &[("tid".into(), vec!["(-n+5)".into()])]);
    let body: serde_json::Value = serde_json::from_str(asked.body.as_ref().unwrap()).unwrap();
    assert_eq!((body["format"].as_str(), body["variables"].as_array().unwrap().len()), (Some("BULK"), 4));
    assert_eq!(body["variables"][3], serde_json::json!({"code": "Tid", "values": ["(-n+5)"]}));
    assert_eq!(body["variables"][0]["values"], serde_json::json!(["*"]));
    let csv = "\u{feff}OMRÅDE;KØN;ALDER;TID;INDHOLD\r\n101;TOT;80;2022;1204,5\r\n101;K;80;2022;..\r\n000;TOT;80;2023;98765.25\r\n";
    let batch = statbank::read_values(csv.as_bytes(), &table).unwrap();
    assert_eq!(batch.described[0].code, "AED06:ALDER=80");
    assert_eq!(
        (batch.described[0].title.as_str(), batch.described[0].unit.as_str()),
        ("Visiteret hjemmehjælp, 80 år og over", "Antal")
    );
    let at = |place, gender, period| cell(&batch, "AED06:ALDER=80", place, gender, period);
    assert_eq!(at("101", Gender::All, "2022"), Some((Some(1204.5), String::new())));
    assert_eq!(at("101", Gender::Women, "2022"), Some((None, "..".into())));
    assert_eq!(at("000", Gender::All, "2023"), Some((Some(98_765.25), String::new())));
    let wrong = csv.replace("101;K;80;2022;..", "999;K;80;2022;x").replace("98765.25", "mange");
    let Err(ReadError::BadLines(bad)) = statbank::read_values(wrong.as_bytes(), &table) else { panic!() };
    assert_eq!(bad.iter().map(|line| line.number).collect::<Vec<_>>(), [3, 4]);
    let half = &csv[..csv.len() - 12];
    assert_eq!(statbank::read_values(half.as_bytes(), &table), Err(ReadError::Half));
    assert_eq!(statbank::read_values(b"A;B\n", &table), Err(ReadError::ColumnMissing("INDHOLD")));
}

fn shared(path: &str) -> Option<Vec<u8>> {
    let shared = std::env::var_os("TORG_SHARED").map_or_else(
        || std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared"),
        std::path::PathBuf::from,
    );
    let path = shared.join("data/indicators").join(path);
    let found = std::fs::read(&path).ok();
    if found.is_none() {
        println!("skipped: {} is not here; set TORG_SHARED", path.display());
    }
    found
}

#[test]
fn sotkanet_repeats_years_and_its_places_are_looked_up() {
    let asked = sotkanet::values("https://t.example/rest/1.1/", "5513", &["2022".into(), "2023".into()]);
    assert_eq!(
        asked[0].url,
        "https://t.example/rest/1.1/json?indicator=5513&years=2022&years=2023&genders=total&genders=female&genders=male"
    );
    let (Some(regions), Some(values)) =
        (shared("sotkanet/regions_trimmed.json"), shared("sotkanet/data_indicator_127_2023_trimmed.json"))
    else {
        return;
    };
    let regions = sotkanet::read_regions(&regions).unwrap();
    assert_eq!(regions.get(&46).map(String::as_str), Some("091"));
    assert_eq!(regions.get(&488), None, "a maakunta is another division of the country");
    let batch = sotkanet::read_values(&values, &regions).unwrap();
    assert_eq!(batch.values[0].1.len(), 5);
    assert_eq!(cell(&batch, "127", "091", Gender::All, "2023"), Some((Some(674_500.0), String::new())));
    let told = sotkanet::read_indicator(
        r#"{"id":5513,"title":{"fi":"Säännöllinen kotihoito","sv":"Regelbunden hemvård","en":"x"},"description":{"sv":"d"},
            "primaryValueType":{"code":"A","title":{"sv":"%"}},"organization":{"id":2,"title":{"sv":"THL"}}}"#
            .as_bytes(),
    )
    .unwrap();
    assert_eq!(
        (told.code.as_str(), told.title.as_str(), told.unit.as_str(), told.producer.as_str()),
        ("5513", "Regelbunden hemvård", "%", "THL")
    );
    assert_eq!(sotkanet::read_values(b"[{\"indicator\":1", &regions), Err(ReadError::Half));
}

#[test]
fn descriptions_and_values_of_kolada_are_told_apart() {
    let described = r#"{"values":[{"id":"U21401","title":"Personalkontinuitet, antal personal, medelvärde (- 2024)",
        "description":"Text. Källa: Egen undersökning.","municipality_type":"K"}],"count":1,"next_url":""}"#;
    let batch = kolada::read(described.as_bytes()).unwrap();
    assert_eq!((batch.described[0].code.as_str(), batch.described[0].ended_with), ("U21401", Some(2024)));
    assert_eq!((batch.values.len(), batch.next_url), (0, None));
    assert_eq!(kolada::read(PAGE.as_bytes()).unwrap().values[0].0, "N1");
    assert_eq!(kolada::read(&PAGE.as_bytes()[..70]), Err(ReadError::Half));
}
