//! Practices of a collection are taken in whole or not at all.

use torg_domain::id::OrganisationId;
use torg_stages::find::queries::{Search, search};
use torg_stages::share::commands::PracticeWords;
use torg_stages::share::import::{Collected, Imported, import_practices};
use torg_stages::share::queries::{PracticeFilter, practices};
use torg_stages::{Actor, Error};
use torg_testkit::{Finding, Scene, on_both};

fn collected(scene: &Scene, key: &str, title: &str) -> Collected {
    Collected {
        source: "Samlingen".into(),
        key: key.into(),
        organisation: OrganisationId::new(scene.organisation_id("Mölndal").to_string()),
        words: PracticeWords::new(title, "Ett arbetslag känner alla sina brukare", "sv"),
    }
}

#[test]
fn a_collection_is_taken_in_once_and_a_changed_line_changes_its_practice() {
    on_both(|db| {
        let scene = Scene::new(db).municipality("Mölndal").network("GR").facilitator("anna");
        let ctx = &scene.ctx;
        let import = |all: &[Collected]| import_practices(ctx, &Actor::program(), all, &|_| ()).unwrap();
        let (one, other) = (collected(&scene, "1", "Små arbetslag"), collected(&scene, "2", "Fasta tider"));
        assert_eq!(import(&[one.clone(), other]), Imported { new: 2, ..Imported::default() });
        let renamed = collected(&scene, "2", "Avtalade tider");
        assert_eq!(import(&[one, renamed]), Imported { changed: 1, same: 1, ..Imported::default() });
        let all = practices(ctx, &Actor::stranger(), &PracticeFilter::default()).unwrap();
        assert_eq!(all.len(), 2);
        assert!(all.iter().all(|practice| practice.source == "Samlingen"));
        let asked = Search { kinds: vec!["practice".into()], ..Search::new("avtalade tider") };
        let found = search(ctx, &Finding::over(ctx), &Actor::stranger(), &asked).unwrap();
        assert_eq!(found.hits[0].title.text, "Avtalade tider");
    });
}

#[test]
fn one_bad_line_and_a_person_without_the_right_change_nothing() {
    on_both(|db| {
        let scene = Scene::new(db).municipality("Mölndal").network("GR").facilitator("anna");
        let ctx = &scene.ctx;
        let good = collected(&scene, "1", "Små arbetslag");
        let bad = collected(&scene, "2", "Ring 070-123 45 67");
        let refused = import_practices(ctx, &Actor::program(), &[good.clone(), bad], &|_| ());
        assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
        let forbidden = import_practices(ctx, &scene.actor("anna"), &[good], &|_| ());
        assert!(matches!(forbidden, Err(Error::Forbidden(_))), "{forbidden:?}");
        assert_eq!(practices(ctx, &Actor::stranger(), &PracticeFilter::default()).unwrap(), []);
    });
}
