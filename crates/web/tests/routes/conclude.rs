//! `/conclude` and `/c`: from cards to a frozen report, with the people in the room in between.

use crate::browser::{Browser, PUBLIC_URL};
use axum::http::StatusCode;
use torg_domain::network::Concept;
use torg_testkit::{Scene, TestDb, on_both};

const LANGUAGES: [&str; 4] = ["sv", "da", "nb", "en"];
const CLAIM: &str = "Det behövs mer kompetens nära brukaren.";

fn scene(db: &TestDb) -> Scene {
    Scene::new(db)
        .municipalities(&["Mölndal", "Härryda"])
        .network("Nätverket")
        .focus_area("Kompetensutveckling", Concept::Competence)
        .focus_area("Egenvård", Concept::SelfCare)
        .facilitator("ledare")
        .member("deltagare")
        .workshop("Kompetens i vardagen")
}

/// Writes a note as an editor does; its id.
fn note(browser: &mut Browser, exchange: &str, text: &str) -> String {
    let form = browser.get(&format!("/capture/exchanges/{exchange}/notes/new"));
    let area = form.text.split("<option value=\"").find(|part| part.contains("Kompetensutveckling")).unwrap();
    let area = area.split('"').next().unwrap();
    let fields = [
        ("kind", "support-need"),
        ("text", text),
        ("lang", "sv"),
        ("level", "care-staff"),
        ("focus-area", area),
        ("stated-strength", "not-stated"),
        ("strength", "not-stated"),
        ("may-quote", "yes"),
    ];
    let seen = browser.post(&format!("/capture/exchanges/{exchange}/notes"), &fields);
    assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.text);
    let bench = browser.get(&format!("/conclude/exchanges/{exchange}"));
    let card = bench.text.split("name=\"note\" value=\"").find(|part| part.contains(text)).unwrap();
    card.split('"').next().unwrap().to_owned()
}

/// A draft that rests on one note: its page.
fn draft(browser: &mut Browser, exchange: &str, note: &str) -> String {
    let side = format!("q-{note}");
    let fields = [
        ("exchange", exchange),
        ("kind", "shared-view"),
        ("claim", CLAIM),
        ("unit", "workshop"),
        ("strength", "counted"),
        ("lang", "sv"),
        (side.as_str(), "supports"),
        ("do", "save"),
    ];
    let seen = browser.post("/conclude/findings/new", &fields);
    assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.text);
    seen.to.split('?').next().unwrap().to_owned()
}

#[test]
fn from_a_card_to_a_frozen_report_with_the_room_in_between() {
    on_both(|db| {
        let scene = scene(db);
        let exchange = scene.exchange_id("Kompetens i vardagen").to_string();
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        let note = note(&mut leader, &exchange, "Vi behöver utbildning i demens");
        let page = draft(&mut leader, &exchange, &note);
        let seen = leader.get(&page);
        assert!(seen.says(CLAIM) && seen.says("1 av 1 workshop") && seen.says("utkast"));
        assert_eq!(Browser::new(&scene.ctx, "sv").get(&page).status, StatusCode::FORBIDDEN);

        leader.post("/conclude/check", &[("exchange", &exchange)]);
        let findings = leader.get(&format!("/conclude/exchanges/{exchange}?tab=findings"));
        let link = findings.after(&format!("value=\"{PUBLIC_URL}"));
        let id = page.rsplit('/').next().unwrap();
        let mut room = Browser::new(&scene.ctx, "sv");
        assert!(room.get(&link).says("Var det så vi sa?"));
        let silent = room.post(&link, &[("finding", id), ("answer", "differs"), ("role", "Undersköterska")]);
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(silent.says("value=\"Undersköterska\""), "nothing typed is lost");
        let agreed = room.post(&link, &[("finding", id), ("answer", "agrees")]);
        assert!(room.get(&agreed.to).says("Tack, ditt svar har kommit fram"));

        assert_eq!(leader.post(&format!("{page}/final"), &[]).status, StatusCode::SEE_OTHER);
        let frozen = leader.post("/conclude/reports/new", &[("exchange", &exchange), ("title", "Rapporten")]);
        let address = frozen.to.split('?').next().unwrap().to_owned();
        let report = Browser::new(&scene.ctx, "sv").get(&address);
        assert!(
            report.says("id=\"f-1\"") && report.says("Inga slutsatser är antecknade."),
            "{}",
            report.text
        );
        assert!(report.says("Vi behöver utbildning i demens"));
    });
}

#[test]
fn a_refused_finding_keeps_every_word_and_counting_shows_before_saving() {
    on_both(|db| {
        let scene = scene(db);
        let exchange = scene.exchange_id("Kompetens i vardagen").to_string();
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        let note = note(&mut leader, &exchange, "Vi behöver utbildning i demens");
        let side = format!("q-{note}");
        let fields = |what: &'static str| {
            [
                ("exchange", exchange.as_str()),
                ("claim", "19121212-1212 behöver mer tid"),
                ("kind", "wish"),
                ("unit", "role"),
                (side.as_str(), "supports"),
                ("owner", "Enhetschef"),
                ("do", what),
            ]
        };
        let refused = leader.post("/conclude/findings/new", &fields("save"));
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says("19121212-1212") && refused.says("value=\"Enhetschef\""));
        assert!(refused.says("<option value=\"supports\" selected>"));
        let counted = leader.post("/conclude/findings/new", &fields("count"));
        assert!(counted.says("1 av 1 roll"), "{}", counted.text);
        assert_eq!(
            Browser::new(&scene.ctx, "sv")
                .signed_in("deltagare")
                .get(&format!("/conclude/findings/new?exchange={exchange}"))
                .status,
            StatusCode::FORBIDDEN
        );
    });
}

#[test]
fn every_page_is_drawn_in_every_language_and_every_file_is_written() {
    on_both(|db| {
        let scene = scene(db);
        let exchange = scene.exchange_id("Kompetens i vardagen").to_string();
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        let note = note(&mut leader, &exchange, "Vi behöver utbildning i demens");
        leader.post("/conclude/groups", &[("exchange", &exchange), ("note", &note), ("title", "Utbildning")]);
        let page = draft(&mut leader, &exchange, &note);
        leader.post("/conclude/check", &[("exchange", &exchange)]);
        leader.post("/conclude/final", &[("exchange", &exchange)]);
        let frozen = leader.post("/conclude/reports/new", &[("exchange", &exchange), ("title", "Rapporten")]);
        let address = frozen.to.split('?').next().unwrap().to_owned();
        let report = address.split("/v/").next().unwrap().to_owned();
        for lang in LANGUAGES {
            let mut reader = Browser::new(&scene.ctx, lang).signed_in("ledare");
            for path in [
                "/conclude",
                &format!("/conclude/exchanges/{exchange}"),
                &format!("/conclude/exchanges/{exchange}?tab=findings"),
                &format!("/conclude/findings/new?exchange={exchange}&note={note}"),
                &page,
                &format!("{page}/edit"),
                &format!("/conclude/reports/new?exchange={exchange}"),
                &report,
                &address,
                &format!("{address}/politicians"),
                &format!("{address}.md?lang={lang}"),
                &format!("{address}.json"),
                &format!("{address}.docx?lang={lang}"),
            ] {
                let seen = reader.get(path);
                assert_eq!(seen.status, StatusCode::OK, "{lang} {path}: {}", seen.text);
            }
        }
        let mut stranger = Browser::new(&scene.ctx, "nb");
        assert!(stranger.get(&format!("{address}.pdf?lang=nb")).text.starts_with("%PDF-"));
        assert!(stranger.get(&format!("/conclude/exchanges/{exchange}")).says(CLAIM));
        for path in [format!("{report}/v/9"), format!("{address}.exe"), format!("{address}/nobody")] {
            assert_eq!(stranger.get(&path).status, StatusCode::NOT_FOUND, "{path}");
        }
    });
}

#[test]
fn a_closed_link_opens_nothing() {
    on_both(|db| {
        let scene = scene(db);
        let exchange = scene.exchange_id("Kompetens i vardagen").to_string();
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        let note = note(&mut leader, &exchange, "Vi behöver utbildning i demens");
        draft(&mut leader, &exchange, &note);
        leader.post("/conclude/check", &[("exchange", &exchange)]);
        let findings = leader.get(&format!("/conclude/exchanges/{exchange}?tab=findings"));
        let link = findings.after(&format!("value=\"{PUBLIC_URL}"));
        leader.post("/conclude/check/withdraw", &[("exchange", &exchange)]);
        let late = Browser::new(&scene.ctx, "sv").get(&link);
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.says("Länken gäller inte längre"));
    });
}
