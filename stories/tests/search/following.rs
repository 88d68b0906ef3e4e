//! An index keeps up with its library, by itself and after anything that may happen to it.

use std::time::{Duration, Instant};
use torg_domain::exchange::Visibility;
use torg_domain::note::NoteKind;
use torg_stages::capture::commands::{NewNote, add_note};
use torg_stages::find::index::{self, Finder};
use torg_stages::find::queries::{Search, search};
use torg_stages::meet::commands::{NewExchange, edit_exchange};
use torg_stages::{Actor, Ctx};
use torg_testkit::{Finding, Scene, TestDb, on_both, temporary_folder};

const SAID: &str = "Samma ansikten varje vecka";

fn scene(db: &TestDb) -> Scene {
    Scene::new(db).municipality("Mölndal").network("GR").facilitator("anna").workshop("Kompetens")
}

fn say(scene: &Scene, text: &str) {
    let note = NewNote::new(scene.exchange_id("Kompetens"), NoteKind::WorksWell, text, "sv");
    add_note(&scene.ctx, &scene.actor("anna"), &note).unwrap();
}

fn notes(ctx: &Ctx, finder: &Finder, actor: &Actor) -> usize {
    let asked = Search { kinds: vec!["note".into()], limit: 100, ..Search::new("ansikten") };
    let found = search(ctx, finder, actor, &asked).unwrap();
    assert_eq!(found.total, found.hits.len());
    found.total
}

#[test]
fn what_is_saved_is_found_and_what_is_closed_is_gone_at_the_next_search() {
    on_both(|db| {
        let scene = scene(db);
        let (ctx, anna) = (&scene.ctx, scene.actor("anna"));
        let finding = Finding::over(ctx);
        say(&scene, SAID);
        assert_eq!(notes(ctx, &finding, &Actor::stranger()), 1);
        let exchange = scene.exchange_id("Kompetens");
        let kept = torg_stages::meet::queries::exchange(ctx, &anna, &exchange).unwrap();
        let inner = NewExchange {
            visibility: Visibility::Network,
            ..NewExchange::new(
                scene.network_id("GR"),
                torg_domain::exchange::ExchangeKind::Workshop,
                &kept.title,
                "sv",
            )
        };
        edit_exchange(ctx, &anna, &exchange, kept.revision, &inner).unwrap();
        assert_eq!(notes(ctx, &finding, &Actor::stranger()), 0, "its notes are closed with it");
        assert_eq!(notes(ctx, &finding, &anna), 1);
    });
}

#[test]
fn two_followers_over_one_database_keep_up_each_for_itself() {
    on_both(|db| {
        let scene = scene(db);
        let other = Ctx::new(db.open());
        let (here, there) = (Finding::over(&scene.ctx), Finding::over(&other));
        here.keep_following(&scene.ctx, |error| panic!("{error}")).unwrap();
        there.keep_following(&other, |error| panic!("{error}")).unwrap();
        for number in 0..5 {
            say(&scene, &format!("{SAID} {number}"));
        }
        let began = Instant::now();
        while here.behind(&scene.ctx).unwrap() + there.behind(&other).unwrap() > 0 {
            assert!(began.elapsed() < Duration::from_secs(60), "a follower does not keep up");
            std::thread::sleep(Duration::from_millis(10));
        }
        assert_eq!(notes(&scene.ctx, &here, &Actor::stranger()), 5);
        assert_eq!(notes(&other, &there, &Actor::stranger()), 5);
    });
}

#[test]
fn an_index_is_built_anew_while_it_is_searched() {
    on_both(|db| {
        let scene = scene(db);
        let ctx = Ctx::new(db.open());
        let finding = Finding::over(&ctx);
        say(&scene, SAID);
        assert_eq!(notes(&ctx, &finding, &Actor::stranger()), 1);
        let entries = index::rebuild(&ctx, finding.folder(), &|_, _| ()).unwrap();
        assert!(entries > 1);
        assert_eq!(notes(&ctx, &finding, &Actor::stranger()), 1, "the old one still answers");
        say(&scene, &format!("{SAID}, säger de"));
        assert_eq!(notes(&ctx, &finding, &Actor::stranger()), 2, "the new one goes on");
        let slot = finding.folder().join("1");
        let kept = std::fs::read_dir(slot).unwrap().flatten().filter(|entry| entry.path().is_dir()).count();
        assert_eq!(kept, 1, "the old one is gone");
    });
}

#[test]
fn an_index_goes_on_where_it_stopped_and_begins_anew_for_another_library() {
    on_both(|db| {
        let scene = scene(db);
        let ctx = Ctx::new(db.open());
        let folder = temporary_folder();
        say(&scene, SAID);
        let finder = Finder::open(&ctx, folder.path()).unwrap();
        finder.follow(&ctx, &|_| ()).unwrap();
        drop(finder);
        say(&scene, &format!("{SAID} igen"));
        let finder = Finder::open(&ctx, folder.path()).unwrap();
        assert_eq!(finder.behind(&ctx).unwrap(), 1, "only what came meanwhile");
        assert_eq!(notes(&ctx, &finder, &Actor::stranger()), 2);
        drop(finder);
        let empty = torg_testkit::sqlite();
        let elsewhere = Ctx::new(empty.open());
        let finder = Finder::open(&elsewhere, folder.path()).unwrap();
        assert_eq!(notes(&elsewhere, &finder, &Actor::program()), 0);
    });
}

#[test]
fn two_processes_on_one_folder_do_not_disturb_each_other() {
    on_both(|db| {
        let scene = scene(db);
        let (one, other) = (Ctx::new(db.open()), Ctx::new(db.open()));
        let folder = temporary_folder();
        let first = Finder::open(&one, folder.path()).unwrap();
        let second = Finder::open(&other, folder.path()).unwrap();
        say(&scene, SAID);
        assert_eq!(notes(&one, &first, &Actor::stranger()), 1);
        assert_eq!(notes(&other, &second, &Actor::stranger()), 1);
    });
}
