//! Notes: who writes them, what they carry, who reads them.

use super::scene::Scene;
use crate::capture::commands::{NewNote, add_note, hide_note, insert_note, move_note, show_note};
use crate::capture::queries::{self, NoteFilter};
use crate::ground::thread;
use crate::{Actor, Error};
use torg_domain::Refusal;
use torg_domain::id::{FocusAreaId, NoteId, OrganisationId};
use torg_domain::link::{Anchor, Kind};
use torg_domain::network::Level;
use torg_domain::note::{NoteKind, StatedStrength};

fn note(scene: &Scene) -> NewNote {
    NewNote {
        focus_area: Some(scene.competence.clone()),
        quote: "vi har god kompetens, men denna måste nyttjas bättre än idag".into(),
        level: Level::CareStaff,
        voice_role: "undersköterska".into(),
        organisation: Some(OrganisationId::new("SE:1481")),
        stated_strength: StatedStrength::AllWorkshops,
        strength_source: "I alla workshoppar".into(),
        ..NewNote::new(
            scene.workshop.clone(),
            NoteKind::Obstacle,
            "Kompetensen finns men används för lite.",
            "sv",
        )
    }
}

#[test]
fn a_note_keeps_its_words_its_voice_and_its_place() {
    let scene = Scene::new();
    let id = add_note(&scene.ctx, &scene.member(), &note(&scene)).unwrap();
    let read = queries::note(&scene.ctx, &Actor::stranger(), &id).unwrap();
    assert_eq!(read.number, "N-1");
    assert_eq!(read.text, "Kompetensen finns men används för lite.");
    assert_eq!((&*read.focus_area, &*read.concept), ("Kompetensutveckling", "competence"));
    assert_eq!(
        (&*read.level, &*read.voice_role, &*read.organisation),
        ("care-staff", "undersköterska", "Mölndal")
    );
    assert_eq!((&*read.stated_strength, &*read.strength_source), ("all-workshops", "I alla workshoppar"));
    assert!(read.is_public && read.is_quotable && !read.is_voice_veiled);
    let stations = thread::through(&scene.ctx, &Actor::stranger(), &Anchor::from(&id)).unwrap().stations;
    assert_eq!(stations.len(), 1, "the exchange is no library entry in this scene: {stations:?}");
    assert_eq!(stations[0].path, format!("/capture/notes/{id}"));
}

#[test]
fn numbers_are_given_once_and_step_around_taken_ones() {
    let scene = Scene::new();
    let actor = scene.facilitator();
    let taken = NewNote { number: Some("N-2".into()), ..note(&scene) };
    scene.ctx.db.tx(|tx| insert_note(tx, &scene.ctx, &actor, &NoteId::new("S3-1"), &taken)).unwrap();
    for _ in 0..2 {
        add_note(&scene.ctx, &actor, &note(&scene)).unwrap();
    }
    let all = scene.ctx.db.read(|tx| queries::notes_of_exchange(tx, &scene.workshop)).unwrap();
    let numbers: Vec<&str> = all.iter().map(|note| &*note.number).collect();
    assert_eq!(numbers, ["N-2", "N-1", "N-3"]);
    let clash = scene.ctx.db.tx(|tx| insert_note(tx, &scene.ctx, &actor, &NoteId::new("S3-2"), &taken));
    assert!(matches!(clash, Err(Error::Broken(torg_db::Error::Duplicate(_)))), "{clash:?}");
}

#[test]
fn a_stranger_an_outsider_and_another_networks_focus_area_are_refused() {
    let scene = Scene::new();
    for actor in [Actor::stranger(), scene.outsider()] {
        assert!(matches!(add_note(&scene.ctx, &actor, &note(&scene)), Err(Error::Forbidden(_))));
    }
    let wrong = NewNote { focus_area: Some(FocusAreaId::new("theirs")), ..note(&scene) };
    let refused = add_note(&scene.ctx, &scene.member(), &wrong);
    assert!(
        matches!(refused, Err(Error::Refused(Refusal::FieldMissing { field: "focus-area" }))),
        "{refused:?}"
    );
    let empty = NewNote { text: "  ".into(), ..note(&scene) };
    assert!(matches!(add_note(&scene.ctx, &scene.member(), &empty), Err(Error::Refused(Refusal::TextEmpty))));
}

#[test]
fn notes_of_an_inner_exchange_stay_inside() {
    let scene = Scene::new();
    let inner = NewNote { exchange: scene.inner.clone(), ..note(&scene) };
    let id = add_note(&scene.ctx, &scene.member(), &inner).unwrap();
    assert!(queries::note(&scene.ctx, &scene.host(), &id).is_ok());
    for actor in [Actor::stranger(), scene.outsider()] {
        assert!(matches!(queries::note(&scene.ctx, &actor, &id), Err(Error::Forbidden(_))));
        assert!(matches!(
            queries::capture_of_exchange(&scene.ctx, &actor, &scene.inner),
            Err(Error::Forbidden(_))
        ));
    }
}

#[test]
fn what_may_not_be_quoted_is_counted_outside_and_read_inside() {
    let scene = Scene::new();
    let id = add_note(&scene.ctx, &scene.member(), &NewNote { may_quote: false, ..note(&scene) }).unwrap();
    let outside =
        queries::notes(&scene.ctx, &Actor::stranger(), &scene.workshop, &NoteFilter::default()).unwrap();
    assert_eq!(outside.len(), 1);
    assert_eq!((&*outside[0].text, &*outside[0].quote, outside[0].is_quotable), ("", "", false));
    let inside = queries::note(&scene.ctx, &scene.member(), &id).unwrap();
    assert!(inside.text.starts_with("Kompetensen"));
    let seen =
        thread::through(&scene.ctx, &Actor::stranger(), &Anchor { kind: Kind::Note, id: id.to_string() })
            .unwrap();
    assert_eq!((seen.stations.len(), seen.hidden), (0, 1));
}

#[test]
fn a_hidden_note_is_gone_for_readers_and_counters_and_comes_back() {
    let scene = Scene::new();
    let id = add_note(&scene.ctx, &scene.member(), &note(&scene)).unwrap();
    assert!(matches!(hide_note(&scene.ctx, &scene.member(), &id, "namn"), Err(Error::Forbidden(_))));
    assert!(matches!(hide_note(&scene.ctx, &scene.facilitator(), &id, " "), Err(Error::Refused(_))));
    hide_note(&scene.ctx, &scene.facilitator(), &id, "nämner en person").unwrap();
    assert!(matches!(queries::note(&scene.ctx, &scene.member(), &id), Err(Error::Missing(..))));
    assert_eq!(
        queries::note(&scene.ctx, &scene.facilitator(), &id).unwrap().hidden_reason,
        "nämner en person"
    );
    let counted = scene.ctx.db.read(|tx| queries::notes_of_programme(tx, &scene.programme)).unwrap();
    assert!(counted.is_empty());
    show_note(&scene.ctx, &scene.facilitator(), &id).unwrap();
    assert!(queries::note(&scene.ctx, &Actor::stranger(), &id).unwrap().is_public);
}

#[test]
fn moving_a_note_changes_its_place_and_not_its_words() {
    let scene = Scene::new();
    let id = add_note(&scene.ctx, &scene.member(), &note(&scene)).unwrap();
    move_note(&scene.ctx, &scene.facilitator(), &id, NoteKind::SupportNeed, None).unwrap();
    let moved = queries::note(&scene.ctx, &scene.member(), &id).unwrap();
    assert_eq!((&*moved.kind, &*moved.focus_area, &*moved.text), ("support-need", "", &*note(&scene).text));
    let filter = NoteFilter { kind: Some("obstacle".into()), focus_area: None };
    assert!(queries::notes(&scene.ctx, &scene.member(), &scene.workshop, &filter).unwrap().is_empty());
}

#[test]
fn notes_of_a_programme_come_session_by_session() {
    let scene = Scene::new();
    let later = NewNote { exchange: scene.inner.clone(), ..note(&scene) };
    add_note(&scene.ctx, &scene.member(), &later).unwrap();
    add_note(&scene.ctx, &scene.member(), &note(&scene)).unwrap();
    let all = scene.ctx.db.read(|tx| queries::notes_of_programme(tx, &scene.programme)).unwrap();
    let sessions: Vec<&str> = all.iter().map(|note| &*note.exchange_id).collect();
    assert_eq!(sessions, [scene.workshop.as_str(), scene.inner.as_str()]);
}
