//! `/b`, `/f` and `/capture`: a room that writes cards, a visit that leaves a letter, a reader who wants to hear more.

use crate::browser::{Browser, PUBLIC_URL};
use axum::http::StatusCode;
use torg_domain::network::Concept;
use torg_testkit::{Scene, TestDb, on_both};

const LANGUAGES: [&str; 4] = ["sv", "da", "nb", "en"];

fn scene(db: &TestDb) -> Scene {
    Scene::new(db)
        .municipalities(&["Mölndal", "Härryda"])
        .network("Nätverket")
        .focus_area("Kompetensutveckling", Concept::Competence)
        .facilitator("ledare")
        .member("deltagare")
        .workshop("Kompetens i vardagen")
}

/// Opens a board as the form suggests it: its page and its code.
fn opened(browser: &mut Browser, exchange: &str) -> (String, String) {
    let form = browser.get(&format!("/capture/exchanges/{exchange}/boards/new"));
    let (title, prompt) = (form.after("name=\"title\" value=\""), form.after("name=\"prompt\" value=\""));
    let fields = [
        ("title", title.as_str()),
        ("prompt", &prompt),
        ("kind", "obstacle"),
        ("kind", "opportunity"),
        ("shows-cards", "yes"),
    ];
    let seen = browser.post(&format!("/capture/exchanges/{exchange}/boards"), &fields);
    assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.text);
    let board = seen.to.split('?').next().unwrap().to_owned();
    let projector = browser.get(&format!("{board}/projector"));
    assert!(projector.says("torg.example/b") && projector.says("<svg class=\"qr\""));
    let code = projector.text.split("class=\"join-code\">").nth(1).unwrap()[..6].to_owned();
    (board, code)
}

#[test]
fn a_room_writes_cards_by_code_until_the_board_ends() {
    on_both(|db| {
        let scene = scene(db);
        let exchange = scene.exchange_id("Kompetens i vardagen");
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        let (board, code) = opened(&mut leader, exchange.as_str());

        let mut phone = Browser::new(&scene.ctx, "sv");
        assert_eq!(phone.get(&format!("/b?code={}", code.to_lowercase())).to, format!("/b/{code}"));
        let refused = phone.post(&format!("/b/{code}/join"), &[("level", "care-staff")]);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says("value=\"care-staff\" required checked"), "nothing typed is lost");
        let joined = phone.post(&format!("/b/{code}/join"), &[("level", "care-staff"), ("consent", "yes")]);
        assert_eq!(joined.to, format!("/b/{code}"));
        let seat = phone.get(&format!("/b/{code}"));
        assert!(seat.says("Du är ") && seat.says("Vad skulle göra ditt nästa pass bättre?"));

        let card = seat.after("name=\"card\" value=\"");
        let sent = [("card", card.as_str()), ("text", "Tid att prata i gruppen"), ("kind", "opportunity")];
        for _ in 0..2 {
            assert_eq!(phone.post(&format!("/b/{code}/cards"), &sent).to, format!("/b/{code}?sent=1"));
        }
        assert!(phone.get(&format!("/b/{code}?sent=1")).says("Tack, vi har fått den"));
        let view = leader.get(&board);
        assert_eq!(view.text.matches(">Tid att prata i gruppen</p>").count(), 1, "sent twice, counted once");
        assert!(!view.says("Omsorgspersonal"), "one person is not told by level");

        assert_eq!(leader.post(&format!("{board}/close"), &[]).status, StatusCode::SEE_OTHER);
        let late = phone.post(&format!("/b/{code}/cards"), &[("text", "För sent"), ("kind", "obstacle")]);
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.says("För sent") && late.says("Tavlan är stängd"));
        assert_eq!(phone.get(&format!("/b/{code}")).to, format!("/b/{code}/done"));
        let newcomer = Browser::new(&scene.ctx, "sv").get(&format!("/b/{code}"));
        assert_eq!(newcomer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(newcomer.says("Tavlan är stängd"));
    });
}

#[test]
fn a_card_that_looks_personal_comes_back_with_a_question() {
    on_both(|db| {
        let scene = scene(db);
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        let (_, code) = opened(&mut leader, scene.exchange_id("Kompetens i vardagen").as_str());
        let mut phone = Browser::new(&scene.ctx, "sv");
        phone.post(&format!("/b/{code}/join"), &[("level", "user"), ("consent", "no")]);
        let address = format!("/b/{code}/cards");
        let mine = [("text", "Skriv till namn.namnsson@kommun.example"), ("kind", "obstacle")];
        let asked = phone.post(&address, &mine);
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            asked.says("name=\"confirmed\"")
                && asked.says("Skriv till namn.namnsson@kommun.example</textarea>")
        );
        let confirmed = [mine[0], mine[1], ("confirmed", "yes")];
        assert_eq!(phone.post(&address, &confirmed).status, StatusCode::SEE_OTHER);
        let number = [("text", "Brukaren 19121212-1212"), ("kind", "obstacle"), ("confirmed", "yes")];
        assert_eq!(phone.post(&address, &number).status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn wrong_codes_are_answered_sixty_times_a_minute() {
    let db = torg_testkit::sqlite();
    let scene = scene(&db);
    let mut stranger = Browser::new(&scene.ctx, "en");
    for _ in 0..60 {
        assert_eq!(stranger.get("/b?code=BBBBBB").status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(stranger.get("/b/CCCCCC").status, StatusCode::TOO_MANY_REQUESTS);
}

#[test]
fn an_editor_writes_a_note_and_a_reader_asks_to_hear_more() {
    on_both(|db| {
        let scene = scene(db);
        let exchange = scene.exchange_id("Kompetens i vardagen");
        let mut member = Browser::new(&scene.ctx, "sv").signed_in("deltagare");
        let address = format!("/capture/exchanges/{exchange}/notes");
        let empty =
            member.post(&address, &[("text", ""), ("kind", "works-well"), ("voice-role", "enhetschef")]);
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.says("value=\"enhetschef\""));
        let area = scene.focus_area_id("Kompetensutveckling");
        let fields = [
            ("text", "Handledning varje vecka."),
            ("kind", "works-well"),
            ("lang", "sv"),
            ("focus-area", area.as_str()),
            ("level", "care-staff"),
            ("voice-role", "undersköterska"),
            ("strength", "several"),
            ("strength-source", "flera grupper"),
        ];
        assert_eq!(
            member.post(&address, &fields).to,
            format!("/capture/exchanges/{exchange}?done=note-added")
        );
        let mut stranger = Browser::new(&scene.ctx, "nb");
        let room = stranger.get(&format!("/capture/exchanges/{exchange}?kind=works-well"));
        assert!(room.says("Handledning varje vecka.") && room.says("Omsorgsansatte · undersköterska"));
        let filtered = stranger.get(&format!("/capture/exchanges/{exchange}?kind=obstacle"));
        assert!(!filtered.says("Handledning varje vecka."));
        let note = format!("/capture/notes/{}", room.after("href=\"/capture/notes/"));
        assert!(stranger.get(&note).says("flera grupper"));

        let ask = format!("/capture/hear-more/note/{}", note.rsplit('/').next().unwrap());
        assert_eq!(stranger.get(&ask).status, StatusCode::FORBIDDEN);
        assert!(member.get(&ask).says("Handledning varje vecka."));
        let unclear = member.post(&ask, &[("words", "Hur ofta?"), ("by-when", "till våren")]);
        assert_eq!(unclear.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unclear.says("Hur ofta?") && unclear.says("till våren"));
        let asked = member.post(&ask, &[("words", ""), ("wanted-form", "visit")]);
        assert!(asked.to.starts_with("/find/needs/"), "{asked:?}");
        assert!(member.get(&note).says("En organisation vill höra mer"));
    });
}

#[test]
fn a_visitor_writes_by_link_keeps_a_draft_and_the_host_confirms() {
    on_both(|db| {
        let scene = scene(db);
        let exchange = scene.exchange_id("Kompetens i vardagen");
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        let page = leader.post(&format!("/capture/exchanges/{exchange}/feedback/link"), &[]);
        let link = page.after(&format!("<a href=\"{PUBLIC_URL}"));

        let mut visitor = Browser::new(&scene.ctx, "nb");
        let form = visitor.get(&link);
        assert!(form.says("Dette imponerte oss") && form.says("data-draft=\"/f/"));
        let nothing = visitor.post(&link, &[("do", "save"), ("lang", "nb")]);
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        let typed = [
            ("lang", "nb"),
            ("author-role", "avdelingsleder"),
            ("impressed", "Roen i huset."),
            ("do", "save"),
        ];
        let kept = visitor.post(&link, &typed);
        let own = kept.to.split('?').next().unwrap().to_owned();
        let later = Browser::new(&scene.ctx, "nb").get(&own);
        assert!(later.says(">Roen i huset.</textarea>") && later.says("value=\"avdelingsleder\""));
        assert!(later.says(&format!("{PUBLIC_URL}{own}")), "the draft says its own address");
        let more = [
            ("author-role", "avdelingsleder"),
            ("impressed", "Roen i huset."),
            ("impressed", "Alle visste hvorfor."),
            ("need", "Tid til veiledning."),
            ("do", "submit"),
        ];
        assert_eq!(visitor.post(&own, &more).to, format!("{own}?done=feedback-submitted"));
        assert!(visitor.get(&own).says("Tilbakemeldingen din er levert"));
        assert_eq!(visitor.post(&own, &more).status, StatusCode::UNPROCESSABLE_ENTITY, "handed over once");

        let mut reader = Browser::new(&scene.ctx, "da");
        let list = format!("/capture/exchanges/{exchange}/feedback");
        assert!(!reader.get(&list).says("/capture/feedback/"), "not before the host has confirmed");
        let id = leader.get(&list).after("href=\"/capture/feedback/");
        let letter = format!("/capture/feedback/{id}");
        assert_eq!(reader.get(&letter).status, StatusCode::FORBIDDEN);
        assert_eq!(leader.post(&format!("{letter}/confirm"), &[]).status, StatusCode::SEE_OTHER);
        let shown = reader.get(&letter);
        assert!(shown.says("Alle visste hvorfor.") && shown.says("fakta bekræftet"));
        assert!(reader.get(&list).says(&letter));
    });
}

#[test]
fn facts_stand_side_by_side_with_what_is_not_stated() {
    on_both(|db| {
        let scene = scene(db);
        let address = format!("/capture/exchanges/{}/facts", scene.exchange_id("Kompetens i vardagen"));
        let mut member = Browser::new(&scene.ctx, "sv").signed_in("deltagare");
        let refused = member.post(&address, &[("fact", "Boende per hus"), ("unit", "personer")]);
        assert!(
            refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.says("value=\"Boende per hus\"")
        );
        member.post(&address, &[("fact", "Boende per hus"), ("host-value", "150–300"), ("unit", "personer")]);
        let seen = Browser::new(&scene.ctx, "sv").get(&address);
        assert!(seen.says("150–300") && seen.says("<em class=\"not-stated\">ej angivet</em>"));
    });
}

#[test]
fn every_page_has_its_words_in_four_languages() {
    let db = torg_testkit::sqlite();
    let scene = scene(&db);
    let exchange = scene.exchange_id("Kompetens i vardagen");
    let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
    let (board, code) = opened(&mut leader, exchange.as_str());
    let start = leader.post(&format!("/capture/exchanges/{exchange}/feedback"), &[("side", "host")]).to;
    let link = leader.post(&format!("/capture/exchanges/{exchange}/feedback/link"), &[]);
    let link = link.after(&format!("<a href=\"{PUBLIC_URL}"));
    leader.post(&format!("/b/{code}/join"), &[("level", "management"), ("consent", "no")]);
    leader.post(&format!("/b/{code}/cards"), &[("text", "Ett kort"), ("kind", "obstacle")]);
    let note = format!("/capture/notes/{}", leader.get(&board).after("href=\"/capture/notes/"));
    let pages = [
        "/capture".to_owned(),
        format!("/capture/exchanges/{exchange}"),
        format!("/capture/exchanges/{exchange}/notes/new"),
        format!("/capture/exchanges/{exchange}/boards/new"),
        format!("/capture/exchanges/{exchange}/facts"),
        format!("/capture/exchanges/{exchange}/feedback"),
        board.clone(),
        format!("{board}/projector"),
        note.clone(),
        note.replace("/capture/notes", "/capture/hear-more/note"),
        start,
        link,
        "/b".to_owned(),
        format!("/b/{code}"),
        format!("/b/{code}/done"),
    ];
    for lang in LANGUAGES {
        for path in &pages {
            let seen = leader.get(&format!("{path}?lang={lang}"));
            assert_eq!(seen.status, StatusCode::OK, "{path}");
            assert!(seen.says(&format!("<html lang=\"{lang}\"")), "{path} in {lang}");
            assert_eq!(seen.text.matches("<h1").count(), 1, "one heading on {path}");
            assert!(!seen.says(" style=") && !seen.says("<style"), "{path} keeps to the content policy");
        }
    }
}
