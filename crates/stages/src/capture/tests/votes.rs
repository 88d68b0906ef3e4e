//! Votes at a board: three supports, one statement after the other, sent twice and counted once, groups under five hidden.

use super::boards::opened;
use super::scene::Scene;
use crate::capture::commands::{
    AddCard, CastVote, Join, add_card, cast_vote, cast_votes, close_board, freeze_board, hide_note,
    join_board, merge_cards, part_card, set_board_phase, set_board_timer, thaw_board,
};
use crate::capture::queries;
use crate::ground::free_text::Confirmed;
use crate::{Error, Result};
use torg_domain::Refusal;
use torg_domain::board::{BoardPhase, Stance};
use torg_domain::id::{BoardId, NoteId};
use torg_domain::network::Level;
use torg_domain::note::NoteKind;

struct Room {
    scene: Scene,
    board: BoardId,
    code: String,
}

impl Room {
    fn new() -> Self {
        let scene = Scene::new();
        let (board, code) = opened(&scene, true);
        Self { scene, board, code }
    }

    fn seat(&self, level: Level) -> String {
        let join = Join { level, organisation: None, lang: "sv".into(), may_quote: true };
        join_board(&self.scene.ctx, &self.code, &join).unwrap().token
    }

    fn card(&self, token: &str, text: &str) -> NoteId {
        let card = AddCard {
            id: None,
            text: text.into(),
            kind: NoteKind::Obstacle,
            focus_area: None,
            confirmed: Confirmed::No,
        };
        add_card(&self.scene.ctx, &self.code, token, &card).unwrap()
    }

    fn phase(&self, phase: BoardPhase) {
        set_board_phase(&self.scene.ctx, &self.scene.facilitator(), &self.board, phase).unwrap();
    }

    fn cast(&self, token: &str, note: &NoteId, stance: Stance, turn: Option<i64>) -> Result<()> {
        cast_vote(&self.scene.ctx, &self.vote(token, note, stance, turn))
    }

    fn vote(&self, token: &str, note: &NoteId, stance: Stance, turn: Option<i64>) -> CastVote {
        CastVote { code: self.code.clone(), token: token.into(), note: note.clone(), stance, turn }
    }
}

fn is(refusal: &Refusal, got: &Result<()>) -> bool {
    matches!(got, Err(Error::Refused(said)) if said == refusal)
}

#[test]
fn somebody_supports_three_cards_and_may_change_their_mind() {
    let room = Room::new();
    let (token, ctx) = (room.seat(Level::CareStaff), &room.scene.ctx);
    let cards: Vec<NoteId> = (0..4).map(|n| room.card(&token, &format!("Kort {n}"))).collect();
    assert!(is(&Refusal::BoardWaits, &room.cast(&token, &cards[0], Stance::Support, None)));
    room.phase(BoardPhase::Support);
    for card in &cards[..3] {
        room.cast(&token, card, Stance::Support, None).unwrap();
        room.cast(&token, card, Stance::Support, None).unwrap();
    }
    let spent = Refusal::SupportSpent { most: 3 };
    assert!(is(&spent, &room.cast(&token, &cards[3], Stance::Support, None)));
    room.cast(&token, &cards[0], Stance::Withdrawn, None).unwrap();
    room.cast(&token, &cards[3], Stance::Support, None).unwrap();
    let seat = queries::seat(ctx, &room.code, &token).unwrap();
    assert_eq!(seat.support_left, 0);
    let supported: Vec<bool> = seat.to_support.iter().map(|one| one.is_own).collect();
    assert_eq!(supported, [false, true, true, true]);
    assert!(is(&Refusal::BoardWaits, &room.cast(&token, &cards[0], Stance::Agree, None)));
    hide_note(ctx, &room.scene.facilitator(), &cards[1], "dubblett").unwrap();
    room.cast(&token, &cards[0], Stance::Support, None).unwrap();
}

#[test]
fn a_vote_sent_again_counts_once_and_the_latest_turn_wins() {
    let room = Room::new();
    let (token, ctx) = (room.seat(Level::CareStaff), &room.scene.ctx);
    let card = room.card(&token, "Tid att prata");
    room.phase(BoardPhase::Statements);
    room.cast(&token, &card, Stance::Agree, Some(5)).unwrap();
    room.cast(&token, &card, Stance::Disagree, Some(7)).unwrap();
    for _ in 0..2 {
        room.cast(&token, &card, Stance::Agree, Some(5)).unwrap();
    }
    let tally = queries::live_tallies(ctx, &room.board).unwrap()[card.as_str()];
    assert_eq!((tally.agree, tally.disagree, tally.seen()), (0, 1, 1));
    room.cast(&token, &card, Stance::Pass, None).unwrap();
    assert_eq!(queries::live_tallies(ctx, &room.board).unwrap()[card.as_str()].pass, 1);
}

#[test]
fn of_many_votes_at_once_a_refused_one_leaves_the_others_alone() {
    let room = Room::new();
    let (token, ctx) = (room.seat(Level::CareStaff), &room.scene.ctx);
    let cards: Vec<NoteId> = (0..5).map(|n| room.card(&token, &format!("Kort {n}"))).collect();
    room.phase(BoardPhase::Support);
    let mut votes: Vec<CastVote> =
        cards.iter().map(|card| room.vote(&token, card, Stance::Support, Some(1))).collect();
    votes.push(room.vote("another secret", &cards[0], Stance::Support, Some(1)));
    let told = cast_votes(ctx, &votes).unwrap();
    let counted = told.iter().filter(|one| one.is_ok()).count();
    assert_eq!((counted, told[5].clone()), (3, Err(Refusal::CodeUnknown)));
    assert_eq!(queries::live_tallies(ctx, &room.board).unwrap().len(), 3);
}

#[test]
fn votes_change_only_their_board_for_those_who_keep_answers() {
    let room = Room::new();
    let (token, ctx) = (room.seat(Level::CareStaff), &room.scene.ctx);
    let card = room.card(&token, "Tid att prata");
    room.phase(BoardPhase::Statements);
    let known = crate::ground::change::since(ctx, 0).unwrap().iter().map(|(_, seq)| *seq).max().unwrap();
    room.cast(&token, &card, Stance::Agree, None).unwrap();
    let changed: Vec<String> =
        crate::ground::change::since(ctx, known).unwrap().into_iter().map(|(place, _)| place).collect();
    assert_eq!(changed, [crate::ground::change::place_of_board(&room.board)]);
}

#[test]
fn a_stopped_board_takes_nothing_until_it_is_let_on() {
    let room = Room::new();
    let (token, ctx, facilitator) = (room.seat(Level::CareStaff), &room.scene.ctx, room.scene.facilitator());
    let card = room.card(&token, "Tid att prata");
    room.phase(BoardPhase::Statements);
    assert!(matches!(freeze_board(ctx, &room.scene.member(), &room.board), Err(Error::Forbidden(_))));
    freeze_board(ctx, &facilitator, &room.board).unwrap();
    assert!(is(&Refusal::BoardWaits, &room.cast(&token, &card, Stance::Agree, None)));
    thaw_board(ctx, &facilitator, &room.board).unwrap();
    room.cast(&token, &card, Stance::Agree, None).unwrap();
    set_board_timer(ctx, &facilitator, &room.board, 5).unwrap();
    let seat = queries::seat(ctx, &room.code, &token).unwrap();
    assert!(seat.board.timer_ends_at.unwrap() > seat.read_at);
    assert!(set_board_timer(ctx, &facilitator, &room.board, 500).is_err());
    room.phase(BoardPhase::Group);
    room.card(&token, "Skrivet utan nät, kom sent");
    room.cast(&token, &card, Stance::Disagree, None).unwrap();
    close_board(ctx, &facilitator, &room.board).unwrap();
    assert!(is(&Refusal::BoardClosed, &room.cast(&token, &card, Stance::Agree, None)));
    assert!(set_board_phase(ctx, &facilitator, &room.board, BoardPhase::Write).is_err());
}

#[test]
fn cards_put_together_count_each_person_once() {
    let room = Room::new();
    let (ctx, facilitator) = (&room.scene.ctx, room.scene.facilitator());
    let (first, second) = (room.seat(Level::CareStaff), room.seat(Level::CareStaff));
    let (one, other, third) =
        (room.card(&first, "Mer tid"), room.card(&second, "Tid"), room.card(&second, "Tid!"));
    room.phase(BoardPhase::Statements);
    room.cast(&first, &one, Stance::Agree, None).unwrap();
    room.cast(&first, &other, Stance::Disagree, None).unwrap();
    room.cast(&second, &other, Stance::Agree, None).unwrap();
    merge_cards(ctx, &facilitator, &third, &other).unwrap();
    merge_cards(ctx, &facilitator, &other, &one).unwrap();
    let tally = queries::live_tallies(ctx, &room.board).unwrap()[one.as_str()];
    assert_eq!((tally.agree, tally.disagree), (2, 0), "the vote on the card on top is what counts");
    let view = queries::board(ctx, &facilitator, &room.board).unwrap();
    assert_eq!((view.merged.len(), view.results.len(), view.results[0].under.len()), (2, 1, 2));
    assert!(matches!(merge_cards(ctx, &facilitator, &one, &third), Err(Error::Refused(Refusal::CardsApart))));
    assert!(merge_cards(ctx, &room.scene.member(), &third, &one).is_err());
    part_card(ctx, &facilitator, &other).unwrap();
    assert_eq!(queries::live_tallies(ctx, &room.board).unwrap()[one.as_str()].agree, 1);
}

#[test]
fn levels_are_told_apart_after_the_vote_and_never_under_five() {
    let room = Room::new();
    let ctx = &room.scene.ctx;
    let staff: Vec<String> = (0..6).map(|_| room.seat(Level::CareStaff)).collect();
    let users: Vec<String> = (0..5).map(|_| room.seat(Level::User)).collect();
    let manager = room.seat(Level::Management);
    let card = room.card(&manager, "Fler möten");
    room.phase(BoardPhase::Statements);
    for token in &staff[..4] {
        room.cast(token, &card, Stance::Agree, None).unwrap();
    }
    let result = |room: &Room| {
        queries::board(&room.scene.ctx, &room.scene.facilitator(), &room.board).unwrap().results.remove(0)
    };
    assert_eq!((result(&room).tally.seen, result(&room).tally.agree), (4, None));
    staff[4..].iter().for_each(|token| room.cast(token, &card, Stance::Agree, None).unwrap());
    users.iter().for_each(|token| room.cast(token, &card, Stance::Disagree, None).unwrap());
    assert_eq!(result(&room).tally.agree, Some(6));
    assert!(result(&room).groups.is_empty(), "not while votes come in");
    room.phase(BoardPhase::Group);
    let told: Vec<(String, i64)> =
        result(&room).groups.into_iter().map(|(level, tally)| (level, tally.seen)).collect();
    assert_eq!(told, [("care-staff".to_owned(), 6), ("user".to_owned(), 5)]);
    room.cast(&manager, &card, Stance::Agree, None).unwrap();
    let told: Vec<String> = result(&room).groups.into_iter().map(|(level, _)| level).collect();
    assert_eq!(told, ["care-staff", "others"], "one manager hides behind the users");
    let seat = queries::seat(ctx, &room.code, &manager).unwrap();
    assert_eq!(seat.results.len(), 1);
}

#[test]
fn everybody_is_led_through_all_statements_once() {
    let room = Room::new();
    let ctx = &room.scene.ctx;
    let tokens: Vec<String> = (0..4).map(|_| room.seat(Level::CareStaff)).collect();
    (0..6).for_each(|n| drop(room.card(&tokens[0], &format!("Kort {n}"))));
    room.phase(BoardPhase::Statements);
    for token in &tokens {
        for turn in 0..6 {
            let seat = queries::seat(ctx, &room.code, token).unwrap();
            assert_eq!((seat.voted, seat.statements), (turn, 6));
            let next = NoteId::new(seat.statement.unwrap().id);
            room.cast(token, &next, Stance::Agree, None).unwrap();
        }
        assert!(queries::seat(ctx, &room.code, token).unwrap().statement.is_none());
    }
}
