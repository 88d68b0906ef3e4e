//! `/u` and the pages around it: users and relatives answer, somebody writes down a call, all are told what came of it.

use crate::browser::{Browser, PUBLIC_URL};
use axum::http::StatusCode;
use torg_domain::network::Concept;
use torg_testkit::{Scene, TestDb, on_both};

fn scene(db: &TestDb) -> Scene {
    Scene::new(db)
        .municipalities(&["Mölndal", "Härryda"])
        .network("Nätverket")
        .focus_area("Trygghet", Concept::PersonCentring)
        .facilitator("ledare")
        .member("deltagare")
        .workshop("Natten")
}

/// The page of those who asked, and the address that is handed out.
fn asked(leader: &mut Browser, scene: &Scene) -> (String, String) {
    let fields = [
        ("title", "Natten hemma"),
        ("lang", "sv"),
        ("tried", "Vi provar färre besök."),
        ("meaning", "Du sover mer."),
        ("phone", "Samordnaren, 031-000 00 00"),
        ("question-1", "Vad fungerar?"),
        ("question-2", "Vad är svårt?"),
        ("question-3", "Vad skulle hjälpa?"),
    ];
    let list = format!("/capture/exchanges/{}/voices", scene.exchange_id("Natten"));
    let short = leader.post(&list, &fields[..5]);
    assert!(short.status == StatusCode::UNPROCESSABLE_ENTITY && short.says("Vi provar färre besök."));
    let page = leader.post(&list, &fields).to.split('?').next().unwrap().to_owned();
    let link = leader.get(&page).after(&format!("<a href=\"{PUBLIC_URL}"));
    (page, link)
}

#[test]
fn an_answer_needs_no_account_and_one_by_phone_keeps_channel_and_role() {
    on_both(|db| {
        let scene = scene(db);
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        let (page, link) = asked(&mut leader, &scene);
        let mut person = Browser::new(&scene.ctx, "sv");
        assert!(person.get(&link).says("Vad är svårt?"));
        let unsaid = person.post(&link, &[("level", "user"), ("answer-1", " ")]);
        assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
        let personal = person.post(&link, &[("level", "user"), ("answer-1", "Jag är 19121212-1212")]);
        assert!(personal.status == StatusCode::UNPROCESSABLE_ENTITY && personal.says("Jag är 19121212-1212"));
        let chief = person.post(&link, &[("level", "management"), ("answer-1", "Bra")]);
        assert_eq!(chief.status, StatusCode::UNPROCESSABLE_ENTITY, "only users and relatives answer here");
        person.post(&link, &[("level", "user"), ("answer-1", "Jag sover"), ("answer-3", "Säg en tid")]);

        let mut member = Browser::new(&scene.ctx, "sv").signed_in("deltagare");
        let call = [("channel", "phone"), ("level", "relative"), ("answer-2", "Ingen frågade")];
        let answers = format!("{page}/answers");
        assert_eq!(member.post(&answers, &call).status, StatusCode::UNPROCESSABLE_ENTITY, "a role is needed");
        let named = [&call[..], &[("entered-by", "kurator")]].concat();
        assert_eq!(member.post(&answers, &named).status, StatusCode::SEE_OTHER);
        assert_eq!(person.post(&answers, &named).status, StatusCode::FORBIDDEN);
        let seen = member.get(&page);
        assert!(seen.says("per telefon") && seen.says("inskrivet av kurator"), "{}", seen.text);
        assert!(!seen.says("<span>Anhöriga</span><span>"), "two people are not told apart");
        assert!(
            !person.get(&format!("/capture/exchanges/{}", scene.exchange_id("Natten"))).says("Jag sover")
        );
    });
}

#[test]
fn nothing_is_told_while_one_of_the_top_five_has_no_reply() {
    on_both(|db| {
        let scene = scene(db);
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        let (page, link) = asked(&mut leader, &scene);
        let mut person = Browser::new(&scene.ctx, "sv");
        person.post(&link, &[("level", "user"), ("answer-1", "Jag sover")]);
        let points = format!("{page}/points");
        let mut fields = vec![
            ("said-1", "Säg en tid"),
            ("outcome-1", "did"),
            ("reply-1", "Klockan två"),
            ("said-2", "Fråga oss först"),
            ("outcome-2", "did-not"),
            ("reply-2", ""),
            ("do", "tell"),
        ];
        let refused = leader.post(&points, &fields);
        assert!(
            refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.says("value=\"Fråga oss först\"")
        );
        assert!(!person.get(&link).says("Klockan två"));
        fields[5] = ("reply-2", "Vi hinner inte ringa alla");
        assert_eq!(leader.post(&points, &fields).status, StatusCode::SEE_OTHER);
        let told = person.get(&link);
        assert!(told.says("Klockan två") && told.says("Vi gjorde det inte, därför att:"));
        let late = person.post(&link, &[("level", "user"), ("answer-1", "Sent")]);
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "telling ends the asking");
        assert_eq!(leader.post(&points, &fields).status, StatusCode::UNPROCESSABLE_ENTITY, "told once");
    });
}

#[test]
fn the_workbench_shows_users_alone_once_five_were_heard() {
    on_both(|db| {
        let scene = scene(db);
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
        let (_, link) = asked(&mut leader, &scene);
        let mut person = Browser::new(&scene.ctx, "sv");
        let bench = format!("/conclude/exchanges/{}", scene.exchange_id("Natten"));
        let alone = format!("{bench}?voices=user-side");
        for number in 1..=4 {
            person.post(&link, &[("level", "user"), ("answer-1", &format!("Röst {number}"))]);
        }
        let few = leader.get(&alone);
        assert!(few.says("Färre än fem") && !few.says("Röst 1"));
        assert!(
            leader.get(&bench).says("Röst 1") && !leader.get(&bench).says("brukare eller anhörig</span>")
        );
        person.post(&link, &[("level", "relative"), ("answer-1", "Röst 5")]);
        let all = leader.get(&alone);
        assert!(
            all.says("Röst 1") && all.says("Röst 5") && all.says("brukare eller anhörig"),
            "{}",
            all.text
        );
    });
}

#[test]
fn every_page_has_its_words_in_four_languages() {
    let db = torg_testkit::sqlite();
    let scene = scene(&db);
    let mut leader = Browser::new(&scene.ctx, "sv").signed_in("ledare");
    let (page, link) = asked(&mut leader, &scene);
    let pages = [format!("/capture/exchanges/{}/voices", scene.exchange_id("Natten")), page, link];
    for lang in ["sv", "da", "nb", "en"] {
        for path in &pages {
            let seen = leader.get(&format!("{path}?lang={lang}"));
            assert_eq!(seen.status, StatusCode::OK, "{path}");
            assert!(seen.says(&format!("<html lang=\"{lang}\"")), "{path} in {lang}");
            assert_eq!(seen.text.matches("<h1").count(), 1, "one heading on {path}");
        }
    }
}
