//! `/act`: a promise with an owner and a date, what tries it, what became of it.

use crate::browser::{Browser, Seen};
use axum::http::StatusCode;
use torg_domain::commitment::{Basis, CommitmentState};
use torg_domain::date::PartialDate;
use torg_domain::id::{CommitmentId, NoteId};
use torg_stages::act::asked;
use torg_stages::act::commands::{self, NewCommitment};
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::library::{self, Entry};
use torg_testkit::{Scene, TestDb, on_both};

fn scene(db: &TestDb) -> Scene {
    Scene::new(db)
        .municipalities(&["Härryda", "Mölndal"])
        .network("Nätverket")
        .facilitator("ledare")
        .member("utvecklare")
        .workshop("Kompetens i vardagen")
}

/// Writes a commitment on own words, for whom the form offers first.
fn written(browser: &mut Browser, then: &str) -> Seen {
    let who = browser.get("/act/new").after("name=\"who\">\n    <option value=\"");
    browser.post(
        "/act/new",
        &[
            ("basis-kind", "own-words"),
            ("basis-words", "Vi vill att samma personer kommer."),
            ("promise", "Vi prövar små arbetslag."),
            ("who", &who),
            ("then", then),
        ],
    )
}

fn address(seen: &Seen) -> String {
    assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.text);
    seen.to.split('?').next().unwrap().to_owned()
}

/// The link of a mail: a filter that opens it answers nothing, a refused answer comes back as it was typed.
#[test]
fn the_question_of_a_mail_is_answered_without_signing_in() {
    on_both(|db| {
        let scene = scene(db);
        let mut own = Browser::new(&scene.ctx, "sv").signed_in("utvecklare");
        let commitment = address(&written(&mut own, "draft"));
        let form = [("owner-role", "enhetschef"), ("due-on", "2027-03"), ("revision", "0")];
        own.post(&format!("{commitment}/publish"), &form);
        let id = CommitmentId::new(commitment.rsplit('/').next().unwrap());
        scene.clock.set("2027-12-01T08:00:00Z");
        let link = format!("/o/{}", asked::link(&scene.ctx, &id).unwrap());
        let mut stranger = Browser::new(&scene.ctx, "nb");
        let seen = stranger.get(&format!("{link}?lang=nb&answer=stopped"));
        assert!(seen.says("Hva ble det av det?") && seen.says("Vi prövar små arbetslag."), "{}", seen.text);
        assert!(seen.says("value=\"stopped\" required checked"), "{}", seen.text);
        assert!(
            own.get(&commitment).says("inte besvarat"),
            "a filter that opens the address answers nothing"
        );
        let refused = stranger.post(&link, &[("answer", "stopped"), ("reason", "")]);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says("value=\"stopped\"") && refused.says("required checked"), "{}", refused.text);
        assert!(refused.says("id=\"reason-error\""), "the sentence stands beside the field");
        let long = "a".repeat(3_000);
        let refused = stranger.post(&link, &[("answer", "stopped"), ("reason", &long)]);
        assert!(refused.says(&long), "nothing typed is lost");
        let sent = stranger.post(&link, &[("answer", "kept"), ("reason", "")]);
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
        assert!(stranger.get(&sent.to).says("Takk"), "{}", sent.to);
        let again = stranger.post(&link, &[("answer", "no-effect"), ("reason", "Nei")]);
        assert!(!again.to.contains("received"), "answered already");
        assert!(stranger.get(&link).says("Spørsmålet er besvart") && !stranger.get(&link).says("Takk"));
        assert!(!own.get(&commitment).says("Nei"));
        assert!(own.get(&commitment).says("Gjort som vi lovade"), "in the language of the promise");
        assert_eq!(stranger.get("/o/nothing").status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}

/// C1.7 of the journeys.
#[test]
fn publishing_without_owner_or_date_says_what_is_missing_in_every_language() {
    let db = torg_testkit::sqlite();
    let scene = scene(&db);
    for (lang, both, date) in [
        ("sv", "saknar både ansvarig roll och datum", "Åtagandet saknar datum"),
        ("da", "mangler både en ansvarlig rolle og en dato", "Forpligtelsen mangler en dato"),
        ("nb", "mangler både en ansvarlig rolle og en dato", "Forpliktelsen mangler en dato"),
        ("en", "neither a responsible role nor a date", "The commitment has no date yet"),
    ] {
        let mut browser = Browser::new(&scene.ctx, lang).signed_in("utvecklare");
        browser.get(&format!("/language/{lang}?back=/act"));
        let refused = written(&mut browser, "publish");
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says(both), "{lang}: {}", refused.text);
        assert!(refused.says("Vi prövar små arbetslag.</textarea>"), "nothing typed is lost");
        let commitment = address(&written(&mut browser, "draft"));
        let form = [("owner-role", "enhetschef"), ("due-on", ""), ("revision", "0")];
        let refused = browser.post(&format!("{commitment}/publish"), &form);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says(date) && refused.says("value=\"enhetschef\""), "{lang}: {}", refused.text);
        assert!(refused.says("href=\"#due-on\""), "the summary leads to the field");
    }
}

#[test]
fn a_draft_becomes_public_is_tried_and_answers_what_became_of_it() {
    on_both(|db| {
        let scene = scene(db);
        let mut own = Browser::new(&scene.ctx, "sv").signed_in("utvecklare");
        let mut stranger = Browser::new(&scene.ctx, "sv");
        let commitment = address(&written(&mut own, "draft"));
        assert_eq!(stranger.get(&commitment).status, StatusCode::FORBIDDEN);
        assert!(!stranger.get("/act").says("Vi prövar små arbetslag."));
        let form = [("owner-role", "enhetschef"), ("due-on", "2027-03"), ("revision", "0")];
        assert_eq!(own.post(&format!("{commitment}/publish"), &form).status, StatusCode::SEE_OTHER);
        let page = stranger.get(&commitment);
        assert!(page.says("enhetschef") && page.says("mars 2027"));
        assert!(page.says("Vi vill att samma personer kommer."));
        assert!(!page.says("<form class=\"form\""), "strangers get no forms");
        let pilot = tried(&mut own, &commitment);
        assert!(stranger.get(&pilot).says("Ek, Björk") && stranger.get(&pilot).says("Nämnden i maj"));

        scene.clock.set("2027-12-01T08:00:00Z");
        assert!(stranger.get("/act").says("<b>0 av 1</b>"), "unanswered ones are counted");
        let outcome = [("after", "12"), ("outcome", "Hälften arbetar så"), ("revision", "1")];
        // A session ends after two weeks; a year later people sign in again.
        let mut own = Browser::new(&scene.ctx, "sv").signed_in("utvecklare");
        assert_eq!(own.post(&format!("{commitment}/outcome"), &outcome).status, StatusCode::SEE_OTHER);
        assert!(stranger.get("/act").says("<b>1 av 1</b>"));
    });
}

/// What it rests on is a note of the network alone: members read it in the report, strangers only that there is something.
#[test]
fn a_pilots_report_tells_strangers_nothing_of_what_is_hidden_in_any_form() {
    on_both(|db| {
        let scene = scene(db);
        let (ctx, writer) = (&scene.ctx, scene.actor("utvecklare"));
        let network = scene.network_id("Nätverket");
        let entry = Entry {
            kind: "note",
            id: "n-inne",
            title: "Zebrafinken flyttade in",
            lang: "sv",
            network: Some(network.as_str()),
            path: "/capture/notes/n-inne",
            at: "2026-01-01T00:00:00Z",
            ..Entry::default()
        };
        ctx.db.tx(|tx| library::put(tx, &entry)).unwrap();
        let basis = Basis::Note(NoteId::new("n-inne"));
        let new = NewCommitment {
            network: Some(network.clone()),
            owner_role: "enhetschef".into(),
            due_on: PartialDate::parse("2027-03").unwrap(),
            state: CommitmentState::Published,
            ..NewCommitment::draft(writer.organisation.clone().unwrap(), "Vi prövar.", "sv", basis)
        };
        let id = commands::commit(ctx, &writer, &new, Confirmed::No).unwrap();
        let mut own = Browser::new(ctx, "sv").signed_in("utvecklare");
        let pilot = tried(&mut own, &format!("/act/commitments/{id}"));
        let mut stranger = Browser::new(ctx, "nb");
        for file in ["report", "report.md", "report.json"] {
            let (inside, outside) =
                (own.get(&format!("{pilot}/{file}")), stranger.get(&format!("{pilot}/{file}")));
            assert!(inside.says("Zebrafinken"), "{file}: {}", inside.text);
            assert!(outside.says("Vi prövar.") && outside.says("Ek, Björk"), "{file}: {}", outside.text);
            assert!(!outside.says("Zebrafinken") && !outside.says("n-inne"), "{file}: {}", outside.text);
            assert!(outside.says("ikke åpent for deg"), "{file}: {}", outside.text);
        }
        assert!(stranger.get(&format!("{pilot}/report.pdf")).text.starts_with("%PDF"));
        assert!(stranger.get(&format!("{pilot}/report.docx")).text.starts_with("PK"));
        assert_eq!(stranger.get(&format!("{pilot}/report.exe")).status, StatusCode::NOT_FOUND);
        assert_eq!(stranger.get(&format!("{pilot}/anything")).status, StatusCode::NOT_FOUND);
    });
}

/// Starts a pilot with two teams and tells how it goes; gives its address.
fn tried(own: &mut Browser, commitment: &str) -> String {
    let fields = [
        ("title", "Två arbetslag"),
        ("teams", "Ek\nBjörk"),
        ("starts-on", "2026-12"),
        ("stop-rule", "Vid oro"),
    ];
    let pilot = address(&own.post(&format!("{commitment}/pilots/new"), &fields));
    let wrong = own.post(&format!("{pilot}/progress"), &[("state", "stopped"), ("reason", "")]);
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "stopping needs a reason");
    let running = [("state", "running"), ("reason", "Igång i båda"), ("next-decision", "Nämnden i maj")];
    assert_eq!(own.post(&format!("{pilot}/progress"), &running).status, StatusCode::SEE_OTHER);
    pilot
}

#[test]
fn somebody_without_an_account_signs_in_and_comes_back_to_the_same_form() {
    let db = torg_testkit::sqlite();
    let scene = scene(&db);
    let seen = Browser::new(&scene.ctx, "nb").get("/act/new?finding=F-1");
    assert_eq!(seen.to, "/sign-in?back=/act/new%3Ffinding%3DF-1");
}

#[test]
fn another_organisation_neither_changes_nor_starts_anything() {
    on_both(|db| {
        let scene = scene(db).municipality("Ale").network("Andra").member("granne");
        let commitment =
            address(&written(&mut Browser::new(&scene.ctx, "sv").signed_in("utvecklare"), "draft"));
        let mut neighbour = Browser::new(&scene.ctx, "sv").signed_in("granne");
        let fields = [
            ("owner-role", "x"),
            ("due-on", "2027"),
            ("revision", "0"),
            ("state", "kept"),
            ("promise", "x"),
            ("after", "12"),
            ("outcome", "x"),
            ("title", "x"),
        ];
        for deed in ["publish", "progress", "edit", "outcome", "pilots/new"] {
            let seen = neighbour.post(&format!("{commitment}/{deed}"), &fields);
            assert_eq!(seen.status, StatusCode::FORBIDDEN, "{deed}: {}", seen.text);
        }
    });
}
