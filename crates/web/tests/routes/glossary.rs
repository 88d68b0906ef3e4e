//! `/glossary` and the reading aid: words explained where they stand, SKOS out and in, and nothing that becomes markup.

use crate::browser::{Browser, PUBLIC_URL, Seen};
use axum::http::StatusCode;
use torg_stages::ground::glossary::{self, ConceptNote, ConceptView};
use torg_testkit::{Scene, TestDb, on_both};

const ATTACK: &str = "<script>alert(1)</script>";

fn scene(db: &TestDb) -> Scene {
    let scene = Scene::new(db)
        .municipalities(&["Mölndal"])
        .network("Nätverket")
        .facilitator("ledare")
        .member("deltagare")
        .network("Annat")
        .facilitator("granne")
        .workshop("Besök");
    let note = |kind: &str, lang: &str, text: &str| ConceptNote {
        kind: kind.into(),
        lang: lang.into(),
        text: text.into(),
    };
    let terms = [("da", "visitation"), ("sv", "biståndsbedömning"), ("en", "needs assessment")];
    let concept = ConceptView {
        id: "adm.needs-assessment".into(),
        note: String::new(),
        is_checked: true,
        terms: terms.map(|(lang, word)| (lang.into(), vec![word.into()])).to_vec(),
    };
    let notes = [
        note("false-friend", "sv", &format!("Inget besök {ATTACK}")),
        note("plain", "en", "What is needed?"),
    ];
    scene.ctx.db.tx(|tx| glossary::put_bundled(tx, &concept, &notes)).unwrap();
    scene
}

fn page(seen: &Seen) -> String {
    assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.text);
    seen.to.split('?').next().unwrap().to_owned()
}

/// A Danish practice of Mölndal's that says this.
fn practice(scene: &Scene, said: &str) -> String {
    let who = format!("{}|{}", scene.organisation_id("Mölndal"), scene.network_id("Nätverket"));
    let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
    let fields = [
        ("title", "Samarbejde"),
        ("summary", said),
        ("core", said),
        ("who", who.as_str()),
        ("lang", "da"),
        ("state", "running"),
        ("then", "publish"),
    ];
    page(&leader.post("/share/practices/new", &fields))
}

#[test]
fn a_swede_sees_the_danish_word_explained_and_a_dane_sees_nothing() {
    on_both(|db| {
        let scene = scene(db);
        let path = practice(&scene, "Visitationen arbejder tæt på.");
        let swede = Browser::new(&scene.ctx, "sv").get(&path);
        assert!(
            swede.says(
                "<a href=\"/glossary/adm.needs-assessment\" aria-describedby=\"word-0\">Visitationen</a>"
            ),
            "{}",
            swede.text
        );
        assert!(
            swede.says("biståndsbedömning") && swede.says("Inget besök") && swede.says("id=\"words-here\"")
        );
        let dane = Browser::new(&scene.ctx, "da").get(&path);
        assert!(dane.says("Visitationen arbejder tæt på.") || dane.says("aria-describedby"), "{}", dane.text);
    });
}

#[test]
fn neither_a_text_nor_a_note_becomes_markup() {
    on_both(|db| {
        let scene = scene(db);
        let said = format!("{ATTACK} visitation\" onmouseover=\"x <b>visitation</b> & <img src=x onerror=y>");
        let path = practice(&scene, &said);
        for lang in ["sv", "da", "nb", "en"] {
            let seen = Browser::new(&scene.ctx, lang).get(&path);
            for raw in [ATTACK, "<b>visitation", "<img src=x", "\" onmouseover=\"x"] {
                assert!(!seen.says(raw), "{raw} in {lang}: {}", seen.text);
            }
        }
    });
}

#[test]
fn the_glossary_answers_as_a_page_and_as_skos() {
    on_both(|db| {
        let scene = scene(db);
        let mut reader = Browser::new(&scene.ctx, "sv");
        let list = reader.get("/glossary?q=visit");
        assert!(list.says("biståndsbedömning") && list.says("id=\"letter-B\""), "{}", list.text);
        assert!(!reader.get("/glossary?area=svc").says("/glossary/adm.needs-assessment\""));
        let turtle = reader.get("/glossary.ttl");
        assert!(
            turtle.says("skos:prefLabel")
                && turtle.says(&format!("{PUBLIC_URL}/glossary/adm.needs-assessment")),
            "{}",
            turtle.text
        );
        assert!(reader.get("/glossary/adm.needs-assessment.jsonld").says("\"visitation\""));
        assert_eq!(reader.get("/glossary/adm.nothing.ttl").status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_change_is_proposed_by_one_network_and_accepted_by_another() {
    on_both(|db| {
        let scene = scene(db);
        let network = scene.network_id("Nätverket").to_string();
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        let path = "/glossary/adm.needs-assessment/propose";
        let fields = [
            ("network", network.as_str()),
            ("terms-sv", "behovsbedömning\nbiståndsbedömning"),
            ("terms-da", "visitation"),
        ];
        let refused = leader.post(path, &fields);
        assert!(
            refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.says("behovsbedömning"),
            "{}",
            refused.text
        );
        let proposal = page(&leader.post(path, &[&fields[..], &[("why", "Vanligare")]].concat()));
        assert!(!leader.get(&proposal).says("/accept\""), "nobody decides on their own");
        assert_eq!(Browser::new(&scene.ctx, "sv").get(&proposal).status, StatusCode::FORBIDDEN);
        let mut neighbour = Browser::new(&scene.ctx, "sv").signed_in("granne");
        assert!(neighbour.get(&proposal).says("/accept\""));
        let concept = page(&neighbour.post(&format!("{proposal}/accept"), &[]));
        assert!(Browser::new(&scene.ctx, "sv").get(&concept).says("<h1>behovsbedömning</h1>"));
    });
}
