//! Answers that are kept: each reader gets their own, nobody gets an old one, whichever process made the change.

use crate::browser::Browser;
use torg_domain::network::NetworkRole;
use torg_domain::note::NoteKind;
use torg_stages::Actor;
use torg_stages::capture::commands::{NewNote, add_note, hide_note};
use torg_stages::ground::{networks, people};
use torg_testkit::{Scene, on_both};

fn scene(db: &torg_testkit::TestDb) -> Scene {
    let nordvast =
        Scene::new(db).municipalities(&["Solna", "Sigtuna"]).network("Nordväst").facilitator("anna");
    let nordvast = nordvast.member("mia").workshop("Kompetens");
    nordvast.network("Sydost").facilitator("bo").workshop("Samverkan")
}

/// Asks twice, so that the second answer is one that was kept, and says how many were given again in between.
fn twice(browser: &mut Browser, path: &str) -> (String, u64) {
    let before = browser.given_again();
    let first = browser.get(path).text;
    assert_eq!(browser.get(path).text, first, "{path}");
    (first, browser.given_again() - before)
}

#[test]
fn an_answer_is_given_again_until_somebody_changes_something_in_another_process() {
    on_both(|db| {
        let scene = scene(db);
        let mut anna = Browser::new(&scene.ctx, "sv").signed_in("anna");
        let mut elsewhere = Browser::new(&scene.ctx, "sv").signed_in("anna");
        let path = format!("/meet/exchanges/{}", scene.exchange_id("Kompetens"));
        let (_, again) = twice(&mut anna, &path);
        assert_eq!(again, 1);
        let row = [("day", "1"), ("minutes", "30"), ("title", "Kaffe och en kaka")];
        elsewhere.post(&format!("{path}/agenda"), &row);
        let (text, again) = twice(&mut anna, &path);
        assert!(text.contains("Kaffe och en kaka"));
        assert_eq!(again, 1);
    });
}

#[test]
fn nobody_gets_the_page_of_somebody_else() {
    on_both(|db| {
        let scene = scene(db);
        let path = format!("/meet/exchanges/{}", scene.exchange_id("Kompetens"));
        let mut one = Browser::new(&scene.ctx, "sv");
        let (strangers, _) = twice(&mut one, &path);
        one = one.signed_in("anna");
        let (annas, _) = twice(&mut one, &path);
        one = one.signed_in("mia");
        let (mias, _) = twice(&mut one, &path);
        assert!(annas.contains("anna") && !annas.contains("mia"));
        assert!(mias.contains("mia") && !mias.contains("anna"));
        assert!(annas.contains("/agenda\"") && !mias.contains("/agenda\""), "a member may not edit");
        assert!(!strangers.contains("/account") && annas.contains("/account"));
    });
}

#[test]
fn signing_out_and_losing_the_account_count_at_once_in_every_process() {
    on_both(|db| {
        let scene = scene(db);
        let mut anna = Browser::new(&scene.ctx, "sv").signed_in("anna");
        twice(&mut anna, "/");
        let secret = anna.cookie("__Host-torg");
        people::sign_out(&scene.ctx, &secret).unwrap(); // another process
        assert!(!anna.get("/").says("/account"));

        let mut mia = Browser::new(&scene.ctx, "sv").signed_in("mia");
        assert!(twice(&mut mia, "/").0.contains("/account"));
        let person = scene.actor("mia").person.unwrap();
        people::remove_person(&scene.ctx, &Actor::program(), &person).unwrap();
        assert!(!mia.get("/").says("/account"));
    });
}

#[test]
fn a_new_role_shows_at_once() {
    on_both(|db| {
        let scene = scene(db);
        let network = scene.network_id("Nordväst");
        let path = format!("/meet/exchanges/{}", scene.exchange_id("Kompetens"));
        let mut mia = Browser::new(&scene.ctx, "sv").signed_in("mia");
        assert!(!twice(&mut mia, &path).0.contains("/agenda\""));
        networks::appoint(&scene.ctx, &scene.actor("anna"), &network, "mia", NetworkRole::Facilitator)
            .unwrap();
        assert!(twice(&mut mia, &path).0.contains("/agenda\""));
    });
}

#[test]
fn words_of_one_network_make_its_own_pages_old_and_leave_those_of_another() {
    on_both(|db| {
        let scene = scene(db);
        let (mut anna, mut bo) = (
            Browser::new(&scene.ctx, "sv").signed_in("anna"),
            Browser::new(&scene.ctx, "sv").signed_in("bo"),
        );
        let bench = |title: &str| format!("/conclude/exchanges/{}", scene.exchange_id(title));
        let (own, others) = (bench("Kompetens"), bench("Samverkan"));
        twice(&mut anna, &own);
        twice(&mut bo, &others);
        let new = NewNote::new(scene.exchange_id("Kompetens"), NoteKind::Obstacle, "Tiden räcker inte", "sv");
        let note = add_note(&scene.ctx, &scene.actor("anna"), &new).unwrap();
        let before = (anna.given_again(), bo.given_again());
        assert!(anna.get(&own).says("Tiden räcker inte"));
        bo.get(&others);
        assert_eq!((anna.given_again(), bo.given_again()), (before.0, before.1 + 1));

        // Anything but new words counts everywhere.
        hide_note(&scene.ctx, &scene.actor("anna"), &note, "dubbel").unwrap();
        bo.get(&others);
        assert!(!anna.get(&own).says("Tiden räcker inte"));
        assert_eq!((anna.given_again(), bo.given_again()), (before.0, before.1 + 1));
    });
}

#[test]
fn an_answer_is_kept_for_its_day_and_a_session_for_its_time() {
    on_both(|db| {
        let scene = scene(db);
        let mut anna = Browser::new(&scene.ctx, "sv").signed_in("anna");
        assert_eq!(twice(&mut anna, "/meet").1, 1);
        scene.clock.advance(24, 0);
        let before = anna.given_again();
        assert!(anna.get("/meet").says("/account"));
        assert_eq!(anna.given_again(), before, "another day, another answer");
        scene.clock.advance(24 * 15, 0);
        assert!(!anna.get("/meet").says("href=\"/account\""), "the session has ended");
    });
}

#[test]
fn what_rests_on_more_than_the_database_is_made_anew() {
    on_both(|db| {
        let scene = scene(db);
        let mut anna = Browser::new(&scene.ctx, "sv").signed_in("anna");
        for path in ["/find?q=kompetens", "/api/v1/search?q=kompetens", "/b?code=ABCDEF", "/nowhere"] {
            anna.get(path);
            anna.get(path);
        }
        assert_eq!(anna.given_again(), 0);
    });
}
