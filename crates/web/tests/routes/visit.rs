//! `/v` and the pages around it: a delegation on its phones, the way home, the leader's draft, the host's yes.

use crate::browser::{Browser, PUBLIC_URL};
use axum::http::StatusCode;
use torg_domain::date::PartialDate;
use torg_domain::exchange::ExchangeKind;
use torg_domain::id::{ExchangeId, FeedbackId, OrganisationId};
use torg_domain::need::Direction;
use torg_domain::network::NetworkRole;
use torg_stages::Actor;
use torg_stages::act::commands::note_due;
use torg_stages::capture::commands::{NewNeed, add_need};
use torg_stages::ground::networks;
use torg_stages::ground::people::{self, NewPerson};
use torg_stages::meet::commands::{self as meet, NewExchange, NewQuestion, Outcome};
use torg_testkit::{PASSWORD, Scene, TestDb, on_both};

/// Härryda's people visit Mölndal for two days; `resenär` leads them, `värd` receives.
fn scene(db: &TestDb) -> (Scene, ExchangeId) {
    let scene = Scene::new(db)
        .municipalities(&["Mölndal", "Härryda"])
        .network("Nätverket")
        .facilitator("ledare")
        .member("resenär");
    let program = Actor::program();
    let host = NewPerson {
        sign_in_name: "värd".into(),
        display_name: "värd".into(),
        organisation: Some(scene.organisation_id("Mölndal")),
        language: "sv".into(),
        password: PASSWORD.into(),
        ..NewPerson::default()
    };
    people::add_person(&scene.ctx, &program, &host).unwrap();
    let network = scene.network_id("Nätverket");
    networks::appoint(&scene.ctx, &program, &network, "värd", NetworkRole::Member).unwrap();
    let day = |text| PartialDate::parse(text).unwrap();
    let visit = NewExchange {
        host: Some(scene.organisation_id("Mölndal")),
        starts_on: day("2026-11-24"),
        ends_on: day("2026-11-25"),
        place: "Bergmansgatan 12".into(),
        ..NewExchange::new(network, ExchangeKind::PeerLearningVisit, "Härryda hos Mölndal", "sv")
    };
    let exchange = meet::create_exchange(&scene.ctx, &program, &visit).unwrap();
    (scene, exchange)
}

/// The delegation's page and the address of its link.
fn started(leader: &mut Browser, exchange: &ExchangeId, visitors: &OrganisationId) -> (String, String) {
    let fields = [
        ("organisation", visitors.as_str()),
        ("lang", "sv"),
        ("ends-on", "2026-11-30"),
        ("watch-care-staff", "Vem bestämmer?\nVem ringer man?"),
    ];
    let to = leader.post(&format!("/capture/exchanges/{exchange}/delegations"), &fields).to;
    let page = to.split('?').next().unwrap().to_owned();
    let link = leader.get(&page).after(&format!("<a href=\"{PUBLIC_URL}"));
    (page, link)
}

fn come_in(phone: &mut Browser, link: &str, level: &str) {
    let fields = [("level", level), ("role", "undersköterska"), ("name", "Kim")];
    assert_eq!(phone.post(&format!("{link}/join"), &fields).status, StatusCode::SEE_OTHER);
}

fn note<'a>(id: &'a str, heading: &'a str, text: &'a str) -> [(&'a str, &'a str); 3] {
    [("note", id), ("heading", heading), ("text", text)]
}

#[test]
fn a_link_opens_without_an_account_and_ends_on_its_day() {
    on_both(|db| {
        let (scene, exchange) = scene(db);
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("resenär");
        let (_, link) = started(&mut leader, &exchange, &scene.organisation_id("Härryda"));
        let mut phone = Browser::new(&scene.ctx, "sv");
        assert!(phone.get(&link).says("Vad arbetar du med?"));
        assert_eq!(phone.get(&format!("{link}/home")).status, StatusCode::SEE_OTHER, "first the door");
        let unsaid = phone.post(&format!("{link}/join"), &[("role", "chef")]);
        assert!(unsaid.status == StatusCode::UNPROCESSABLE_ENTITY && unsaid.says("value=\"chef\""));
        come_in(&mut phone, &link, "care-staff");
        let page = phone.get(&link);
        assert!(page.says("Vem bestämmer?") && page.says("Bergmansgatan 12"), "{}", page.text);
        scene.clock.set("2026-11-30T22:00:00Z");
        assert_eq!(phone.get(&link).status, StatusCode::OK);
        scene.clock.set("2026-11-30T23:30:00Z");
        assert_eq!(phone.get(&link).status, StatusCode::UNPROCESSABLE_ENTITY);
        let late = phone.post_by_script(&format!("{link}/notes"), &note("", "need", "För sent"));
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(
            leader.post(&format!("{link}/join"), &[("level", "user")]).status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
    });
}

#[test]
fn a_note_sent_twice_counts_once_and_says_a_role_but_no_name() {
    on_both(|db| {
        let (scene, exchange) = scene(db);
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("resenär");
        let (page, link) = started(&mut leader, &exchange, &scene.organisation_id("Härryda"));
        let mut phone = Browser::new(&scene.ctx, "sv");
        come_in(&mut phone, &link, "care-staff");
        let notes = format!("{link}/notes");
        let id = "0123456789abcdef0123456789abcdef";
        for _ in 0..2 {
            let told = phone.post_by_script(&notes, &note(id, "impressed", "Små hus med 20 boende"));
            assert!(told.says("Jämför 20 boende"), "{}", told.text);
        }
        phone.post(&notes, &note("", "requires", "Tid"));
        let personal = phone.post(&notes, &note("", "need", "Ring 19121212-1212"));
        assert!(personal.status == StatusCode::UNPROCESSABLE_ENTITY && personal.says("Ring 19121212-1212"));
        let draft = leader.get(&format!("{page}/draft"));
        assert_eq!(draft.text.matches("Små hus med 20 boende").count(), 1);
        assert!(draft.says("undersköterska") && !draft.says("Kim"), "the name was not turned on");
        let mut named = Browser::new(&scene.ctx, "da");
        let fields = [("level", "management"), ("with-name", "yes"), ("name", "Kim")];
        named.post(&format!("{link}/join"), &fields);
        named.post(&notes, &note("", "impressed", "Roen i huset"));
        assert!(named.get(&format!("{link}/home")).says("Kim"));
    });
}

#[test]
fn what_the_group_gathers_goes_to_the_host_and_is_public_after_its_yes() {
    on_both(|db| {
        let (scene, exchange) = scene(db);
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("resenär");
        let (page, link) = started(&mut leader, &exchange, &scene.organisation_id("Härryda"));
        let (mut one, mut other) = (Browser::new(&scene.ctx, "sv"), Browser::new(&scene.ctx, "nb"));
        come_in(&mut one, &link, "care-staff");
        come_in(&mut other, &link, "management");
        let (first, second) = ("0123456789abcdef0123456789abcde1", "0123456789abcdef0123456789abcde2");
        one.post(&format!("{link}/notes"), &note(first, "impressed", "Lugnet i husen"));
        other.post(&format!("{link}/notes"), &note(second, "impressed", "Roen i husene"));
        other.post(&format!("{link}/notes"), &note("", "need", "Flere sykepleiere"));
        assert_eq!(
            one.post(&format!("{link}/merge"), &[("note", second), ("into", first)]).status,
            StatusCode::SEE_OTHER
        );
        let itself = one.post(&format!("{link}/merge"), &[("note", first), ("into", second)]);
        assert_eq!(itself.status, StatusCode::UNPROCESSABLE_ENTITY, "a note does not go under itself");
        other.post(&format!("{link}/vote"), &[("note", first), ("stance", "choose")]);
        assert!(other.get(&format!("{link}/home")).says("Du har 2 stemmer igjen."));
        let fact = [("note", first), ("fact", "Boende per hus"), ("host-value", "20"), ("unit", "boende")];
        one.post(&format!("{link}/facts"), &fact);
        let promise =
            [("promise", "Vi prövar små grupper"), ("owner-role", "enhetschef"), ("due-on", "2027-03-01")];
        let undated = [("promise", "Vi prövar små grupper"), ("owner-role", "enhetschef")];
        let refused = one.post(&format!("{link}/take-home"), &undated);
        assert!(
            refused.status == StatusCode::UNPROCESSABLE_ENTITY
                && refused.says(">Vi prövar små grupper</textarea>")
        );
        for _ in 0..2 {
            assert_eq!(one.post(&format!("{link}/take-home"), &promise).status, StatusCode::SEE_OTHER);
        }
        assert_eq!(one.post(&format!("{link}/take-home"), &promise).status, StatusCode::UNPROCESSABLE_ENTITY);

        let (mut host, mut stranger) =
            (Browser::new(&scene.ctx, "sv").signed_in("värd"), Browser::new(&scene.ctx, "da"));
        let facts = format!("/capture/exchanges/{exchange}/facts");
        assert_eq!(host.get(&format!("{page}/draft")).status, StatusCode::FORBIDDEN);
        assert!(!host.get(&facts).says("Boende per hus"), "the delegation's own until it is handed over");
        assert_eq!(leader.post(&format!("{page}/hand-over"), &[]).status, StatusCode::SEE_OTHER);
        assert_eq!(
            leader.post(&format!("{page}/hand-over"), &[]).status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "once"
        );
        let letter = page.replace("delegations", "feedback");
        let read = host.get(&letter);
        assert!(
            read.says("Lugnet i husen") && read.says("Roen i husene") && read.says("7 dagar är kvar"),
            "{}",
            read.text
        );
        assert!(leader.get(&letter).says("30 november 2026"), "both see the host's days");
        assert!(host.get(&facts).says("Boende per hus") && !stranger.get(&facts).says("Boende per hus"));
        assert_eq!(stranger.get(&letter).status, StatusCode::FORBIDDEN);
        host.post(&format!("{letter}/confirm"), &[]);
        assert!(stranger.get(&letter).says("Roen i husene") && stranger.get(&facts).says("Boende per hus"));
        assert!(leader.get(&format!("/act?exchange={exchange}")).says("Vi prövar små grupper"));
        assert_eq!(
            one.post(&format!("{link}/notes"), &note("", "need", "Mer")).status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        assert!(note_due(&scene.ctx).unwrap().is_empty(), "nothing falls due any more");
    });
}

#[test]
fn the_draft_and_the_one_question_fall_due_once() {
    on_both(|db| {
        let (scene, exchange) = scene(db);
        let mut leader = Browser::new(&scene.ctx, "sv").signed_in("resenär");
        let (page, link) = started(&mut leader, &exchange, &scene.organisation_id("Härryda"));
        let mut phone = Browser::new(&scene.ctx, "sv");
        come_in(&mut phone, &link, "management");
        phone.post(&format!("{link}/notes"), &note("", "impressed", "Lugnet"));
        let due = |at: &str| {
            scene.clock.set(at);
            note_due(&scene.ctx).unwrap().into_iter().map(|due| due.what).collect::<Vec<_>>()
        };
        assert_eq!(due("2026-11-25T18:00:00Z"), Vec::<String>::new());
        assert_eq!(due("2026-11-26T05:00:00Z"), ["draft"]);
        assert_eq!(due("2026-12-08T05:00:00Z"), Vec::<String>::new());
        assert_eq!(due("2026-12-09T05:00:00Z"), ["commitment"]);
        assert_eq!(due("2026-12-30T05:00:00Z"), Vec::<String>::new());
        // A session nobody used for two weeks is over.
        leader = leader.signed_in("resenär");
        assert!(leader.get(&page).says("Två veckor har gått"));
    });
}

#[test]
fn the_hosts_questions_stand_in_the_forms_and_its_answers_can_be_used_again() {
    on_both(|db| {
        let (scene, exchange) = scene(db);
        let mut host = Browser::new(&scene.ctx, "sv").signed_in("värd");
        let learning = format!("/capture/exchanges/{exchange}/learning");
        let asked =
            [("question", "Vad ser de hos oss?"), ("question", "Vad gör de annorlunda?"), ("question", "")];
        assert_eq!(host.post(&learning, &asked).status, StatusCode::SEE_OTHER);
        let mut visitor = Browser::new(&scene.ctx, "sv").signed_in("resenär");
        assert_eq!(visitor.post(&learning, &asked).status, StatusCode::FORBIDDEN);
        let form =
            visitor.post(&format!("/capture/exchanges/{exchange}/feedback"), &[("side", "visitor")]).to;
        assert!(visitor.get(&form).says("Vad gör de annorlunda?"));
        let own = host.post(&format!("/capture/exchanges/{exchange}/feedback"), &[("side", "host")]).to;
        let question = host.get(&own).after("name=\"own-question\" value=\"");
        let answer = format!("answer-{question}");
        host.post(&own, &[("own-question", &question), (&answer, "Att vi är tysta"), ("do", "save")]);
        assert!(host.get(&own).says(">Att vi är tysta</textarea>"));
        host.post(&own, &[("own-question", &question), (&answer, "Att vi är tysta"), ("do", "submit")]);
        assert!(host.get(&own).says("Vad ser de hos oss?"), "the letter says which question it answers");

        let known = NewQuestion {
            text: "Vem har nycklarna?".into(),
            lang: "sv".into(),
            outcome: Outcome { answer: "Nattpatrullen".into(), ..Outcome::default() },
            ..NewQuestion::default()
        };
        let actor = scene.actor("värd");
        let question = meet::raise_question(&scene.ctx, &actor, &exchange, &known).unwrap();
        let offer = NewNeed {
            organisation: Some(scene.organisation_id("Mölndal")),
            ..NewNeed::new(Direction::Offer, "Vi tar emot besök", "sv")
        };
        let offer = add_need(&scene.ctx, &actor, &offer).unwrap();
        let reuse = [("asked", question.as_str()), ("offer", offer.as_str())];
        assert_eq!(
            visitor.post(&format!("/capture/exchanges/{exchange}/reuse"), &reuse).status,
            StatusCode::FORBIDDEN
        );
        assert_eq!(
            host.post(&format!("/capture/exchanges/{exchange}/reuse"), &reuse).status,
            StatusCode::SEE_OTHER
        );
        assert!(host.get(&format!("/find/needs/{offer}")).says("Nattpatrullen"));
    });
}

#[test]
fn every_page_of_a_visit_has_its_words_in_four_languages() {
    let db = torg_testkit::sqlite();
    let (scene, exchange) = scene(&db);
    let mut leader = Browser::new(&scene.ctx, "sv").signed_in("resenär");
    let (page, link) = started(&mut leader, &exchange, &scene.organisation_id("Härryda"));
    let door = format!("{link}?lang=");
    for lang in ["sv", "da", "nb", "en"] {
        assert!(leader.get(&format!("{door}{lang}")).says(&format!("<html lang=\"{lang}\"")));
    }
    come_in(&mut leader, &link, "management");
    leader.post(&format!("{link}/notes"), &note("", "impressed", "12 boende i varje hus"));
    let id = FeedbackId::new(page.rsplit('/').next().unwrap());
    let pages = [
        link.clone(),
        format!("{link}/home"),
        format!("{link}/facts"),
        format!("/capture/exchanges/{exchange}/delegations"),
        format!("/capture/exchanges/{exchange}/learning"),
        format!("/capture/delegations/{id}"),
    ];
    for lang in ["sv", "da", "nb", "en"] {
        for path in &pages {
            let seen = leader.get(&format!("{path}?lang={lang}"));
            assert_eq!(seen.status, StatusCode::OK, "{path}");
            assert!(seen.says(&format!("<html lang=\"{lang}\"")), "{path} in {lang}");
            assert_eq!(seen.text.matches("<h1").count(), 1, "one heading on {path}");
        }
        let draft = leader.get(&format!("{page}/draft?lang={lang}"));
        assert!(draft.says("<html lang=\"sv\""), "the draft is in the delegation's language");
    }
}
