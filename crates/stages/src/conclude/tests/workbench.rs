use super::scene::{PLACES, SESSIONS, Scene, finding, network, series};
use crate::conclude::commands::{
    GroupCards, accept_finding, group_cards, put_in_group, rename_group, take_out_of_group,
};
use crate::conclude::queries;
use crate::conclude::views::CardFilter;
use crate::{Actor, Error};
use torg_domain::note::NoteKind;

#[test]
fn the_matrix_counts_cards_by_focus_area_session_and_lens() {
    let scene = Scene::new();
    scene.note("n1", "w1", PLACES[0]);
    scene.note("n2", "w1", PLACES[1]);
    scene.note_with("n3", "w2", |note| note.kind = NoteKind::Obstacle);
    scene.note_with("n4", "w2", |note| note.focus_area = None);
    let bench =
        queries::workbench(&scene.ctx, &scene.facilitator, &series(), &CardFilter::default()).unwrap();
    assert_eq!(bench.sessions.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), SESSIONS);
    assert_eq!(bench.kinds, ["opportunity", "obstacle", "support-need"]);
    let rows: Vec<_> = bench.rows.iter().map(|row| (row.name.as_str(), row.total)).collect();
    assert_eq!(rows, [("Kompetensutveckling", 3), ("Egenvård", 0), ("", 1)]);
    assert_eq!(bench.rows[0].by_kind, [0, 1, 2]);
    assert_eq!(bench.rows[0].cells[0].by_kind, [0, 0, 2]);
    assert_eq!((bench.cards_total, bench.cards.len()), (4, 4));
}

#[test]
fn a_cell_unfolds_to_its_cards() {
    let scene = Scene::new();
    let a = scene.note("n1", "w1", PLACES[0]);
    scene.note("n2", "w2", PLACES[1]);
    let id = accept_finding(&scene.ctx, &scene.facilitator, &finding(&[&a], &[])).unwrap();
    let cell = CardFilter { focus: "competence".into(), session: "w1".into(), ..CardFilter::default() };
    let bench = queries::workbench(&scene.ctx, &scene.facilitator, &series(), &cell).unwrap();
    assert_eq!(bench.cards.len(), 1);
    assert_eq!(bench.cards[0].used_in, [(id.to_string(), "F-1".to_owned(), "supports".to_owned())]);
    assert_eq!(bench.without_user_voice, 1);
}

#[test]
fn cards_are_grouped_moved_and_a_group_without_cards_is_gone() {
    let scene = Scene::new();
    let (a, b) = (scene.note("n1", "w1", PLACES[0]), scene.note("n2", "w2", PLACES[1]));
    let new =
        GroupCards { network: network(), focus_area: None, title: "Kunskap".into(), notes: vec![a.clone()] };
    let group = group_cards(&scene.ctx, &scene.facilitator, &new).unwrap();
    put_in_group(&scene.ctx, &scene.facilitator, &group, std::slice::from_ref(&b)).unwrap();
    rename_group(&scene.ctx, &scene.facilitator, &group, "Mer kunskap").unwrap();
    let groups = || {
        let bench =
            queries::workbench(&scene.ctx, &scene.facilitator, &series(), &CardFilter::default()).unwrap();
        bench.groups.into_iter().map(|group| (group.title, group.note_ids)).collect::<Vec<_>>()
    };
    assert_eq!(groups(), [("Mer kunskap".to_owned(), vec!["n1".to_owned(), "n2".to_owned()])]);
    take_out_of_group(&scene.ctx, &scene.facilitator, &group, &[a, b]).unwrap();
    assert_eq!(groups(), []);
    let gone = put_in_group(&scene.ctx, &scene.facilitator, &group, &[]);
    assert!(matches!(gone, Err(Error::Missing("group", _))));
}

#[test]
fn the_workbench_is_closed_to_strangers_and_the_overview_lists_what_one_reads() {
    let scene = Scene::new();
    scene.note("n1", "w1", PLACES[0]);
    let closed = queries::workbench(&scene.ctx, &Actor::stranger(), &series(), &CardFilter::default());
    assert!(matches!(closed, Err(Error::Forbidden(_))));
    assert_eq!(queries::overview(&scene.ctx, &Actor::stranger()).unwrap(), []);
    let mine = queries::overview(&scene.ctx, &scene.facilitator).unwrap();
    assert_eq!(
        mine.iter().map(|line| (line.scope.title.as_str(), line.notes)).collect::<Vec<_>>(),
        [("Nära vård", 1)]
    );
}
