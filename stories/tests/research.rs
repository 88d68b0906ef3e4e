//! A researcher codes the cards of a workshop with a colleague, sees how well they agree, and takes the material home.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use torg_domain::Refusal;
use torg_domain::finding::Scope;
use torg_domain::id::CodebookId;
use torg_domain::note::NoteKind;
use torg_stages::Error;
use torg_stages::capture::commands::{NewNote, add_note};
use torg_stages::share::research::views::CodebookView;
use torg_stages::share::research::{self, NewCodebook};
use torg_testkit::{Scene, TestDb, on_both};

const CARDS: usize = 12;

/// A workshop with twelve cards, one of which may not be quoted.
fn scene(db: &TestDb) -> Scene {
    let scene = Scene::new(db)
        .municipalities(&["Ekerö", "Solna"])
        .network("Nätverket")
        .facilitator("ledare")
        .member("utvecklare")
        .follower("forskare")
        .follower("kollega")
        .workshop("Uppföljning");
    let leader = scene.actor("ledare");
    for number in 0..CARDS {
        let new = NewNote {
            organisation: Some(scene.organisation_id(["Ekerö", "Solna"][number % 2])),
            voice_role: "Gruppchef Anna".into(),
            may_quote: number > 0,
            ..NewNote::new(
                scene.exchange_id("Uppföljning"),
                NoteKind::WorksWell,
                format!("Det som fungerar, nummer {number}"),
                "sv",
            )
        };
        add_note(&scene.ctx, &leader, &new).unwrap();
    }
    scene
}

fn scope(scene: &Scene) -> Scope {
    Scope::Exchange(scene.exchange_id("Uppföljning"))
}

fn book(scene: &Scene) -> CodebookId {
    let new = NewCodebook { title: "Trygghet".into(), codes: "Tid: hur länge\nFolk\n\nRum".into() };
    research::make(&scene.ctx, &scene.actor("forskare"), &scope(scene), &new).unwrap()
}

/// Codes card by card with the place of a code in the book.
fn code(scene: &Scene, who: &str, id: &CodebookId, codes: &[usize]) -> CodebookView {
    let (ctx, actor) = (&scene.ctx, scene.actor(who));
    let view = research::codebook(ctx, &actor, id).unwrap();
    let marks: Vec<(String, Option<String>)> = view
        .cards
        .iter()
        .zip(codes)
        .map(|(card, code)| (card.quote.note_id.clone(), Some(view.codes[*code].id.clone())))
        .collect();
    research::mark(ctx, &actor, id, &marks).unwrap();
    research::codebook(ctx, &actor, id).unwrap()
}

#[test]
fn two_coders_see_their_own_codes_only_and_how_well_they_agree() {
    on_both(|db| {
        let scene = scene(db);
        let (ctx, owner) = (&scene.ctx, scene.actor("forskare"));
        let id = book(&scene);
        let kollega = scene.actor("kollega");
        assert!(matches!(research::codebook(ctx, &kollega, &id), Err(Error::Forbidden(_))));
        let unknown = research::ask_coder(ctx, &owner, &id, "ingen").unwrap_err();
        assert!(matches!(unknown, Error::Refused(Refusal::CoderUnknown)), "{unknown:?}");
        research::ask_coder(ctx, &owner, &id, "kollega").unwrap();

        let first = code(&scene, "forskare", &id, &[0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
        assert_eq!((first.marked, first.codes[0].marked, first.coders.len()), (CARDS, 4, 2));
        let second = code(&scene, "kollega", &id, &[0, 0, 0, 0, 1, 1, 1, 1, 2]);
        assert!(second.agreement.is_none(), "nine cards would tell what the other chose");
        assert_eq!(second.cards[11].code_id, None);
        let second = code(&scene, "kollega", &id, &[0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 0]);
        let agreement = second.agreement.unwrap();
        // Ten of twelve alike; by chance 4·4 + 4·5 + 4·3 = 48 of 144: kappa (5/6 − 1/3) / (2/3) = 3/4.
        assert_eq!(agreement.cards, CARDS);
        assert!((agreement.same - 10.0 / 12.0).abs() < 1e-12);
        assert!((agreement.kappa.unwrap() - 0.75).abs() < 1e-12);
        // 24 values of which 8, 9 and 7: unlike pairs 4 of 24, by chance (24² − 194) / (24 · 23).
        let alpha = 1.0 - (4.0 / 24.0) / (382.0 / 552.0);
        assert!((agreement.alpha.unwrap() - alpha).abs() < 1e-12, "{agreement:?}");
        assert_eq!(research::codebook(ctx, &owner, &id).unwrap().agreement, Some(agreement));

        let stranger = scene.actor("ledare");
        assert!(
            matches!(research::codebook(ctx, &stranger, &id), Err(Error::Forbidden(_))),
            "not the leader's"
        );
        assert!(matches!(research::remove(ctx, &kollega, &id), Err(Error::Forbidden(_))));
        research::remove(ctx, &owner, &id).unwrap();
        assert!(matches!(research::codebook(ctx, &owner, &id), Err(Error::Missing(..))));
    });
}

#[test]
fn what_is_taken_home_names_nobody_and_says_which_version_it_is() {
    on_both(|db| {
        let scene = scene(db);
        let (ctx, owner) = (&scene.ctx, scene.actor("forskare"));
        let id = book(&scene);
        let before = research::file(ctx, &owner, &scope(&scene)).unwrap();
        assert_eq!((before.about.cards, before.about.withheld), (CARDS, 1));
        let written = format!("{before:?}");
        for name in ["Anna", "Ekerö", "Solna", "nummer 0"] {
            assert!(!written.contains(name), "{name} in {written}");
        }
        let units: Vec<&str> = before.cards.iter().map(|card| card.unit.as_str()).collect();
        assert!(units.iter().step_by(2).all(|unit| *unit == units[0]) && units[0] != units[1], "{units:?}");
        assert_eq!(before.about.version.len(), 64);
        assert_eq!(research::file(ctx, &owner, &scope(&scene)).unwrap().about.version, before.about.version);

        code(&scene, "forskare", &id, &[1]);
        let after = research::file(ctx, &owner, &scope(&scene)).unwrap();
        assert_eq!(after.cards[0].codes, [("Trygghet".to_owned(), "Folk".to_owned())]);
        assert_ne!(after.about.version, before.about.version);
        let others = research::file(ctx, &scene.actor("kollega"), &scope(&scene)).unwrap();
        assert!(others.cards.iter().all(|card| card.codes.is_empty()), "codes are private");
    });
}

#[test]
fn a_codebook_needs_two_codes_and_no_personal_number() {
    let db = torg_testkit::sqlite();
    let scene = scene(&db).network("Annat").member("annan");
    let refused = |codes: &str| {
        let new = NewCodebook { title: "Trygghet".into(), codes: codes.into() };
        match research::make(&scene.ctx, &scene.actor("forskare"), &scope(&scene), &new) {
            Err(Error::Refused(refusal)) => refusal,
            other => panic!("{codes:?}: {other:?}"),
        }
    };
    assert_eq!(refused("Tid"), Refusal::CodesUnclear);
    assert_eq!(refused("Tid\ntid: en gång till"), Refusal::CodesUnclear);
    assert!(matches!(refused("Tid\nFolk: 19121212-1212"), Refusal::LooksPersonal { .. }));
    let stranger = scene.actor("annan");
    let new = NewCodebook { title: "Trygghet".into(), codes: "Tid\nFolk".into() };
    let denied = research::make(&scene.ctx, &stranger, &scope(&scene), &new);
    assert!(matches!(denied, Err(Error::Forbidden(_))), "{denied:?}");
}
