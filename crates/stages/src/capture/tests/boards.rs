//! Boards: opened by those who lead, joined by code, ended at once.

use super::scene::Scene;
use crate::capture::commands::{
    AddCard, Join, Joined, NewBoard, add_card, close_board, hide_note, join_board, open_board,
};
use crate::capture::queries;
use crate::ground::free_text::Confirmed;
use crate::{Actor, Error};
use torg_domain::Refusal;
use torg_domain::id::{BoardId, FocusAreaId, NoteId, OrganisationId};
use torg_domain::network::Level;
use torg_domain::note::NoteKind;

pub(super) fn opened(scene: &Scene, shows_cards: bool) -> (BoardId, String) {
    let new = NewBoard {
        exchange: scene.workshop.clone(),
        title: "Pass 1".into(),
        prompt: "Vad skulle göra ditt nästa pass bättre?".into(),
        kinds: Vec::new(),
        focus_area: None,
        shows_cards,
    };
    let id = open_board(&scene.ctx, &scene.facilitator(), &new).unwrap();
    let code = queries::board(&scene.ctx, &scene.facilitator(), &id).unwrap().board.code;
    (id, code)
}

fn sit_down(scene: &Scene, code: &str, may_quote: bool) -> Joined {
    let organisation = Some(OrganisationId::new("SE:1481"));
    let join = Join { level: Level::CareStaff, organisation, lang: "sv".into(), may_quote };
    join_board(&scene.ctx, code, &join).unwrap()
}

fn card(text: &str) -> AddCard {
    AddCard {
        id: None,
        text: text.into(),
        kind: NoteKind::Obstacle,
        focus_area: None,
        confirmed: Confirmed::No,
    }
}

#[test]
fn a_board_offers_the_programmes_lenses_and_a_code_of_six() {
    let scene = Scene::new();
    let (id, code) = opened(&scene, true);
    let view = queries::board(&scene.ctx, &scene.facilitator(), &id).unwrap();
    assert_eq!(view.board.kinds, ["opportunity", "obstacle", "support-need"]);
    assert_eq!(code.len(), 6);
    assert_eq!(
        queries::board(&scene.ctx, &scene.member(), &id).unwrap().board.code,
        "",
        "members do not hand it out"
    );
    assert!(matches!(queries::board(&scene.ctx, &scene.outsider(), &id), Err(Error::Forbidden(_))));
    assert!(matches!(queries::projector(&scene.ctx, &scene.member(), &id), Err(Error::Forbidden(_))));
}

#[test]
fn a_card_from_a_phone_stands_on_the_board_with_its_level_and_no_name() {
    let scene = Scene::new();
    let (id, code) = opened(&scene, true);
    let spaced = format!(" {}-{} ", &code[..3].to_lowercase(), &code[3..]);
    let seat = sit_down(&scene, &spaced, true);
    let sent = AddCard { focus_area: Some(scene.competence.clone()), ..card("Vi träffas för sällan.") };
    add_card(&scene.ctx, &code, &seat.token, &sent).unwrap();
    let view = queries::board(&scene.ctx, &scene.facilitator(), &id).unwrap();
    let obstacle = &view.columns[1].cards[0];
    assert_eq!((&*obstacle.text, &*obstacle.focus_area), ("Vi träffas för sällan.", "Kompetensutveckling"));
    assert!(obstacle.is_voice_veiled, "one person is not told apart from a group of one");
    assert_eq!((&*obstacle.level, &*obstacle.organisation), ("not-stated", ""));
    let counted = scene.ctx.db.read(|tx| queries::notes_of_exchange(tx, &scene.workshop)).unwrap();
    assert_eq!(counted[0].participant_id.as_deref(), Some(&*seat.participant_id));
    assert_eq!(counted[0].organisation, "Mölndal", "counting sees what readers do not");
    let json = serde_json::to_string(&counted[0]).unwrap();
    assert!(!json.contains(&seat.participant_id) && !json.contains(&seat.label), "{json}");
}

#[test]
fn five_of_one_level_are_told_apart_and_four_are_not() {
    let scene = Scene::new();
    let (id, code) = opened(&scene, true);
    let mut labels = std::collections::HashSet::new();
    for people in 1..=5 {
        let seat = sit_down(&scene, &code, true);
        labels.insert(seat.label.clone());
        add_card(&scene.ctx, &code, &seat.token, &card(&format!("Kort {people}"))).unwrap();
        let view = queries::board(&scene.ctx, &scene.facilitator(), &id).unwrap();
        let group = &view.groups[0];
        let expected = if people < 5 { "small-groups" } else { "care-staff" };
        assert_eq!((&*group.level, group.people), (expected, people));
        assert_eq!(view.columns[1].cards.iter().all(|card| card.level == "care-staff"), people == 5);
    }
    assert_eq!(labels.len(), 5);
}

#[test]
fn an_ended_board_opens_nothing_and_takes_nothing() {
    let scene = Scene::new();
    let (id, code) = opened(&scene, true);
    let seat = sit_down(&scene, &code, true);
    let note = add_card(&scene.ctx, &code, &seat.token, &card("Före slutet")).unwrap();
    assert!(
        !queries::note(&scene.ctx, &scene.member(), &note).unwrap().is_public,
        "not before the board has ended"
    );
    assert!(matches!(close_board(&scene.ctx, &scene.member(), &id), Err(Error::Forbidden(_))));
    close_board(&scene.ctx, &scene.facilitator(), &id).unwrap();
    let join = Join { level: Level::User, organisation: None, lang: "sv".into(), may_quote: true };
    assert!(matches!(join_board(&scene.ctx, &code, &join), Err(Error::Refused(Refusal::BoardClosed))));
    assert!(matches!(queries::join_view(&scene.ctx, &code), Err(Error::Refused(Refusal::BoardClosed))));
    let late = add_card(&scene.ctx, &code, &seat.token, &card("Efter slutet"));
    assert!(matches!(late, Err(Error::Refused(Refusal::BoardClosed))), "{late:?}");
    assert!(queries::note(&scene.ctx, &Actor::stranger(), &note).unwrap().is_public);
    assert_eq!(
        queries::seat(&scene.ctx, &code, &seat.token).unwrap().own.len(),
        1,
        "own cards stay readable"
    );
    close_board(&scene.ctx, &scene.facilitator(), &id).unwrap();
}

#[test]
fn sending_a_card_twice_counts_once() {
    let scene = Scene::new();
    let (_, code) = opened(&scene, true);
    let (seat, other) = (sit_down(&scene, &code, true), sit_down(&scene, &code, true));
    let sent = AddCard { id: Some(NoteId::new("0192f0c0a1b27c3d8e4f5a6b7c8d9e0f")), ..card("Bara en gång") };
    let first = add_card(&scene.ctx, &code, &seat.token, &sent).unwrap();
    assert_eq!(add_card(&scene.ctx, &code, &seat.token, &sent).unwrap(), first);
    assert!(add_card(&scene.ctx, &code, &other.token, &sent).is_err(), "an id belongs to its writer");
    let counted = scene.ctx.db.read(|tx| queries::notes_of_exchange(tx, &scene.workshop)).unwrap();
    assert_eq!(counted.len(), 1);
    let odd = AddCard { id: Some(NoteId::new("../x")), ..card("Ny") };
    assert_ne!(add_card(&scene.ctx, &code, &seat.token, &odd).unwrap().as_str(), "../x");
}

#[test]
fn a_card_is_checked_before_it_is_stored() {
    let scene = Scene::new();
    let (_, code) = opened(&scene, true);
    let seat = sit_down(&scene, &code, true);
    let long = add_card(&scene.ctx, &code, &seat.token, &card(&"å".repeat(281)));
    assert!(matches!(long, Err(Error::Refused(Refusal::TextTooLong { length: 281, most: 280 }))));
    let kind = AddCard { kind: NoteKind::WorksWell, ..card("Inte erbjudet") };
    let refused = add_card(&scene.ctx, &code, &seat.token, &kind);
    assert!(matches!(refused, Err(Error::Refused(Refusal::FieldMissing { field: "kind" }))), "{refused:?}");
    let area = AddCard { focus_area: Some(FocusAreaId::new("theirs")), ..card("Fel område") };
    assert!(add_card(&scene.ctx, &code, &seat.token, &area).is_err());
    assert!(matches!(
        add_card(&scene.ctx, &code, "another secret", &card("Utan plats")),
        Err(Error::Refused(Refusal::CodeUnknown))
    ));
}

#[test]
fn others_cards_are_seen_only_where_the_board_shows_them() {
    let scene = Scene::new();
    for shows_cards in [true, false] {
        let (_, code) = opened(&scene, shows_cards);
        let (first, second) = (sit_down(&scene, &code, true), sit_down(&scene, &code, false));
        let note = add_card(&scene.ctx, &code, &first.token, &card("Mitt kort")).unwrap();
        let seen = queries::seat(&scene.ctx, &code, &second.token).unwrap();
        assert_eq!(seen.others.len(), usize::from(shows_cards));
        assert!(!seen.may_quote && seen.others.iter().all(|card| card.organisation.is_empty()));
        hide_note(&scene.ctx, &scene.facilitator(), &note, "dubblett").unwrap();
        assert!(queries::seat(&scene.ctx, &code, &second.token).unwrap().others.is_empty());
        let own = queries::seat(&scene.ctx, &code, &first.token).unwrap().own;
        assert_eq!(own[0].hidden_reason, "dubblett", "its writer learns why");
    }
}
