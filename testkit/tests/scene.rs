//! A scene stands on both engines and says what it set.

use torg_domain::network::Concept;
use torg_stages::{Actor, ground::people, meet};
use torg_testkit::{PASSWORD, Scene, on_both};

#[test]
fn a_scene_is_set_on_both_databases() {
    on_both(|db| {
        let scene = Scene::new(db)
            .municipalities(&["Mölndal", "Härryda"])
            .network("GR")
            .focus_area("Kompetensutveckling", Concept::Competence)
            .facilitator("anna")
            .member("bo")
            .at("2026-12-01T09:00:00Z")
            .workshop("Kompetens");
        let network = scene.network_id("GR");
        assert!(scene.actor("anna").is_editor_of(&network));
        assert!(!scene.actor("bo").is_editor_of(&network));
        assert!(people::sign_in(&scene.ctx, "anna", PASSWORD).is_ok());
        let exchange =
            meet::queries::exchange(&scene.ctx, &Actor::stranger(), &scene.exchange_id("Kompetens")).unwrap();
        assert_eq!(exchange.title, "Kompetens");
        assert_eq!(scene.organisation_id("Härryda").as_str(), "SE:9002");
        assert!(!scene.focus_area_id("Kompetensutveckling").as_str().is_empty());
    });
}
