//! Values of a local measure from a spreadsheet: looked at first, then taken whole or not at all.

use crate::browser::Browser;
use axum::http::StatusCode;
use torg_testkit::{Scene, TestDb, on_both};

fn scene(db: &TestDb) -> Scene {
    Scene::new(db).municipalities(&["Ekerö", "Solna"]).network("Nätverket").member("utvecklare")
}

/// A measure of the municipality's own; its address.
fn measure(own: &mut Browser) -> String {
    let fields = [
        ("title", "Olika personal"),
        ("measure-unit", "antal"),
        ("definition", "Kl. 7–22, 14 dagar"),
        ("concept", "continuity"),
    ];
    let defined = own.post("/follow-up/local/new", &fields);
    defined.to.split("/values").next().unwrap().to_owned()
}

const SHEET: &str = "Månad;Utfall;Antal;Team\n2026-01;15,5;14;Ek\n2026-02;14,0;13;Ek\n2026-02;17,5;12;Björk";

fn post(own: &mut Browser, address: &str, sheet: &str, more: &[(&str, &str)]) -> crate::browser::Seen {
    let fields = [&[("place", "SE:9001"), ("sheet", sheet)][..], more].concat();
    own.post(&format!("{address}/sheet/take"), &fields)
}

#[test]
fn a_sheet_is_looked_at_and_then_taken_whole() {
    on_both(|db| {
        let scene = scene(db);
        let mut own = Browser::new(&scene.ctx, "sv").signed_in("utvecklare");
        let address = measure(&mut own);
        assert!(own.get(&format!("{address}/sheet?place=SE:9001")).says("type=\"file\""));
        let looked = post(&mut own, &address, SHEET, &[("do", "look")]);
        assert_eq!(looked.status, StatusCode::OK, "{}", looked.text);
        assert!(
            looked.says("3 av 3 rader går att spara") && looked.says("<option value=\"Utfall\" selected>")
        );
        assert!(!own.get(&format!("{address}?place=SE:9001")).says("15,5"), "a look stores nothing");

        let taken = post(&mut own, &address, SHEET, &[("do", "take")]);
        assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text);
        let page = own.get(&format!("{address}?place=SE:9001"));
        assert!(page.says("15,5") && page.says("17,5") && page.says("Björk"), "{}", page.text);
        assert!(
            post(&mut own, &address, SHEET, &[("do", "take")]).to.contains("done=sheet-taken"),
            "and again"
        );
    });
}

#[test]
fn bad_lines_are_told_by_number_and_nothing_is_taken_by_half() {
    on_both(|db| {
        let scene = scene(db);
        let mut own = Browser::new(&scene.ctx, "sv").signed_in("utvecklare");
        let address = measure(&mut own);
        let bad = "Månad;Utfall;Antal\n2026-01;15,5;14\n\n2026-02;många;13\nvåren;14;12\n2026-01;15;14";
        let refused = post(&mut own, &address, bad, &[("do", "take")]);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        for sentence in ["Rad 4: ”många” i ”Värde”", "Rad 5: ”våren” är ingen period", "Rad 6: samma period"]
        {
            assert!(refused.says(sentence), "{sentence}: {}", refused.text);
        }
        assert!(refused.says("många\t13"), "what was sent comes back");
        assert!(!own.get(&format!("{address}?place=SE:9001")).says("15,5"));

        let unknown = "Vecka;Resultat;Brukare\n2026-01;15,5;14";
        let asked = post(&mut own, &address, unknown, &[("do", "take")]);
        assert!(asked.says("”Period”: ingen kolumn har en rubrik"), "{}", asked.text);
        let told = post(&mut own, &address, unknown, &[("do", "take"), ("column-period", "Vecka")]);
        assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text);
    });
}

#[test]
fn a_list_of_clients_is_refused_and_never_shown_again() {
    let db = torg_testkit::sqlite();
    let scene = scene(&db);
    let mut own = Browser::new(&scene.ctx, "sv").signed_in("utvecklare");
    let address = measure(&mut own);
    let clients = "Månad;Utfall;Antal;Brukare\n2026-01;15,5;14;19121212-1212";
    let refused = post(&mut own, &address, clients, &[("do", "look")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.says("ser ut som ett personnummer"), "{}", refused.text);
    let elsewhere =
        own.post(&format!("{address}/sheet/take"), &[("place", "SE:9002"), ("sheet", SHEET), ("do", "take")]);
    assert_eq!(elsewhere.status, StatusCode::FORBIDDEN);
}
