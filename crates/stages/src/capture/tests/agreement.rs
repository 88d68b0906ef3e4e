//! Where a room agrees: the case of 70 %, nothing under five by any way, groups only of fifty voters and more than chance.

use super::boards::opened;
use super::scene::Scene;
use crate::capture::agreement::{
    self, AgreementView, GroupingView, StandView, StatementFile, Steady, hide_agreement, show_agreement,
};
use crate::capture::commands::{
    AddCard, Join, add_card, close_board, insert_votes, join_board, set_board_phase,
};
use crate::ground::free_text::Confirmed;
use crate::{Error, Result};
use torg_domain::Refusal;
use torg_domain::board::{BoardPhase, Stance};
use torg_domain::id::{BoardId, NoteId, OrganisationId};
use torg_domain::network::Level;
use torg_domain::note::NoteKind;

struct Room {
    scene: Scene,
    board: BoardId,
    code: String,
    statements: Vec<NoteId>,
}

const MOELNDAL: Option<&str> = Some("SE:1481");
const HAERRYDA: Option<&str> = Some("SE:1401");

impl Room {
    fn new(statements: usize) -> Self {
        let scene = Scene::new();
        let (board, code) = opened(&scene, true);
        let mut room = Self { scene, board, code, statements: Vec::new() };
        let (token, _) = room.seat(Level::NotStated, None);
        for at in 0..statements {
            let card = AddCard {
                id: None,
                text: format!("Påstående {at}"),
                kind: NoteKind::Obstacle,
                focus_area: None,
                confirmed: Confirmed::No,
            };
            room.statements.push(add_card(&room.scene.ctx, &room.code, &token, &card).unwrap());
        }
        room.phase(BoardPhase::Statements);
        room
    }

    fn seat(&self, level: Level, home: Option<&str>) -> (String, String) {
        let join =
            Join { level, organisation: home.map(OrganisationId::new), lang: "sv".into(), may_quote: true };
        let joined = join_board(&self.scene.ctx, &self.code, &join).unwrap();
        (joined.token, joined.participant_id)
    }

    fn phase(&self, phase: BoardPhase) {
        set_board_phase(&self.scene.ctx, &self.scene.facilitator(), &self.board, phase).unwrap();
    }

    /// Somebody who says this to the first statements.
    fn votes(&self, level: Level, home: Option<&str>, says: &[Option<Stance>]) {
        let (_, id) = self.seat(level, home);
        let votes: Vec<(NoteId, Stance)> = self
            .statements
            .iter()
            .cloned()
            .zip(says)
            .filter_map(|(note, says)| Some((note, (*says)?)))
            .collect();
        self.scene.ctx.db.tx(|tx| insert_votes(tx, &self.board, &id, &votes)).unwrap();
    }

    /// So many of a level agree to the first statement, disagree, and pass.
    fn group(&self, level: Level, home: Option<&str>, counts: [usize; 3]) {
        for (stance, count) in [Stance::Agree, Stance::Disagree, Stance::Pass].into_iter().zip(counts) {
            (0..count).for_each(|_| self.votes(level, home, &[Some(stance)]));
        }
    }

    fn view(&self) -> AgreementView {
        agreement::agreement(&self.scene.ctx, &self.scene.facilitator(), &self.board).unwrap()
    }

    fn by(&self, grouping: &str) -> GroupingView {
        self.view().groupings.into_iter().find(|one| one.grouping == grouping).unwrap()
    }
}

/// Group, agreeing, votes.
fn lines(stand: &StandView) -> Vec<(&str, i64, i64)> {
    stand.lines.iter().map(|line| (&*line.group, line.tally.agree.unwrap(), line.tally.seen)).collect()
}

#[test]
fn seventy_per_cent_of_the_room_do_not_hide_that_the_staff_said_no() {
    let room = Room::new(1);
    room.group(Level::Management, MOELNDAL, [4, 1, 0]);
    room.group(Level::Development, MOELNDAL, [5, 0, 1]);
    room.group(Level::CareStaff, HAERRYDA, [2, 4, 0]);
    room.group(Level::HealthCare, None, [3, 0, 0]);
    assert_eq!(room.view().groupings[0].grouping, "room", "nobody is told apart while votes come in");
    assert_eq!(room.view().groupings[0].statements[0].lines.len(), 1);
    room.phase(BoardPhase::Group);
    let by_level = room.by("level");
    let stand = &by_level.statements[0];
    assert_eq!((stand.pooled.agree, stand.pooled.seen), (Some(14), 20));
    // Three of the region could be known, so the smallest group joins them.
    assert_eq!(lines(stand), [("care-staff", 2, 6), ("development", 5, 6), ("others", 7, 8)]);
    assert_eq!((stand.stand.as_str(), &stand.against), ("tension", &vec![0]));
    let share = stand.share.unwrap();
    assert!(
        (share.least - 2.5 / 7.0).abs() < 1e-12 && (share.tension - (7.5 / 9.0 - 2.5 / 7.0)).abs() < 1e-12
    );
    assert_eq!(
        by_level.folded.iter().map(|one| &*one.group).collect::<Vec<_>>(),
        ["health-care", "management"]
    );
    assert_eq!(by_level.groups.iter().map(|one| one.people).sum::<usize>(), 20);
}

#[test]
fn what_one_division_tells_uncovers_nobody_in_another() {
    let room = Room::new(1);
    // All nine from Mölndal are staff; four of the staff are from Härryda with seven managers.
    room.group(Level::CareStaff, MOELNDAL, [9, 0, 0]);
    room.group(Level::CareStaff, HAERRYDA, [0, 4, 0]);
    room.group(Level::Management, HAERRYDA, [7, 0, 0]);
    room.phase(BoardPhase::Group);
    assert_eq!(lines(&room.by("level").statements[0]), [("care-staff", 9, 13), ("management", 7, 7)]);
    assert_eq!(room.by("organisation").statements[0].lines.len(), 1, "13 less 9 would be the four");
    room.group(Level::CareStaff, HAERRYDA, [1, 0, 0]);
    assert_eq!(lines(&room.by("organisation").statements[0]), [("SE:1401", 8, 12), ("SE:1481", 9, 9)]);
}

#[test]
fn users_and_relatives_are_heard_together_where_each_are_too_few() {
    let room = Room::new(1);
    room.group(Level::CareStaff, None, [8, 0, 0]);
    room.group(Level::User, None, [0, 3, 0]);
    room.group(Level::Relative, None, [0, 3, 0]);
    room.phase(BoardPhase::Group);
    assert_eq!(lines(&room.by("level").statements[0]), [("care-staff", 8, 8), ("others", 0, 6)]);
    assert_eq!(lines(&room.by("role").statements[0]), [("user-side", 0, 6), ("work-side", 8, 8)]);
    // Two managers: all who work less the staff would be they.
    room.group(Level::Management, None, [2, 0, 0]);
    assert_eq!(lines(&room.by("level").statements[0]), [("care-staff", 8, 8), ("others", 2, 8)]);
    assert_eq!(room.by("role").statements[0].lines.len(), 1);
}

#[test]
fn a_statement_that_four_have_answered_tells_only_how_many() {
    let room = Room::new(2);
    room.group(Level::CareStaff, None, [4, 0, 0]);
    room.phase(BoardPhase::Group);
    let stand = &room.by("level").statements[0];
    assert_eq!((stand.stand.as_str(), stand.pooled.seen, stand.pooled.agree), ("few", 4, None));
    assert!(stand.lines.is_empty() && stand.share.is_none() && stand.against.is_empty());
}

#[test]
fn statements_are_read_in_the_order_shared_tension_one_alone_uncertain() {
    let (yes, no, pass) = (Some(Stance::Agree), Some(Stance::Disagree), Some(Stance::Pass));
    let room = Room::new(5);
    for at in 0..8 {
        let halves = if at % 2 == 0 { yes } else { no };
        room.votes(Level::CareStaff, None, &[halves, yes, no, yes, if at == 0 { yes } else { None }]);
        room.votes(Level::Management, None, &[halves, pass, yes, yes, None]);
    }
    room.phase(BoardPhase::Group);
    let by_level = room.by("level");
    let stands: Vec<&str> = by_level.statements.iter().map(|stand| &*stand.stand).collect();
    assert_eq!(stands, ["shared", "tension", "only-one", "uncertain", "few"]);
    let only = by_level.statements[2].only.unwrap();
    assert_eq!(by_level.statements[2].lines[only].group, "care-staff");
}

/// Whether somebody of one of two camps agrees, with one exception each.
fn camp(person: usize, statement: usize) -> Stance {
    let follows = !(person / 2 + statement).is_multiple_of(12);
    if (person + statement).is_multiple_of(2) == follows { Stance::Agree } else { Stance::Disagree }
}

fn vote_by(room: &Room, people: usize, says: impl Fn(usize, usize) -> Stance) {
    for person in 0..people {
        let own: Vec<Option<Stance>> =
            (0..room.statements.len()).map(|statement| Some(says(person, statement))).collect();
        room.votes(Level::CareStaff, None, &own);
    }
}

#[test]
fn fifty_voters_in_two_camps_are_shown_as_groups_and_nobody_has_a_place_of_their_own() {
    let room = Room::new(12);
    vote_by(&room, 49, camp);
    assert_eq!(room.view().opinion.verdict, "too-few");
    vote_by(&room, 11, |person, statement| camp(person + 49, statement));
    let view = room.view();
    assert_eq!((view.opinion.verdict.as_str(), view.opinion.counted, view.voters), ("groups", 60, 60));
    assert_eq!(view.opinion.groups.len(), 2);
    for group in &view.opinion.groups {
        assert_eq!(group.clumps.iter().map(|clump| clump.people).sum::<usize>(), group.people);
        assert!(group.clumps.iter().all(|one| one.people >= 5 && one.x.abs() <= 1.0 && one.y.abs() <= 1.0));
        assert!(
            !group.told_by.is_empty() && group.told_by.iter().all(|one| one.seen >= 5 && one.rest_seen >= 5)
        );
    }
    let mut steady = Steady::default();
    let live = |steady: &mut Steady| agreement::live(&room.scene.ctx, &room.board, steady).unwrap().0.opinion;
    assert_eq!((live(&mut steady), live(&mut steady)), (view.opinion.clone(), view.opinion));
}

#[test]
fn sixty_who_draw_their_votes_are_no_groups() {
    let room = Room::new(12);
    vote_by(&room, 60, |person, statement| {
        let drawn = (person * 7919 + statement * 104_729 + person * statement * 31) % 97;
        if drawn < 55 { Stance::Agree } else { Stance::Disagree }
    });
    let opinion = room.view().opinion;
    assert!(["like-chance", "no-split"].contains(&opinion.verdict.as_str()), "{}", opinion.verdict);
    assert!(opinion.groups.is_empty());
}

#[test]
fn the_room_sees_it_when_those_who_lead_show_it_and_voting_is_over() {
    let room = Room::new(1);
    room.group(Level::CareStaff, None, [6, 0, 0]);
    let (token, _) = room.seat(Level::CareStaff, None);
    let (ctx, facilitator, member) = (&room.scene.ctx, room.scene.facilitator(), room.scene.member());
    let at_seat = || agreement::agreement_at_seat(ctx, &room.code, &token).unwrap();
    let is_forbidden = |told: Result<()>| matches!(told, Err(Error::Forbidden(_)));
    assert!(is_forbidden(agreement::agreement(ctx, &member, &room.board).map(drop)));
    assert!(is_forbidden(show_agreement(ctx, &member, &room.board)));
    show_agreement(ctx, &facilitator, &room.board).unwrap();
    show_agreement(ctx, &facilitator, &room.board).unwrap();
    assert_eq!(at_seat(), None, "nobody is led while they vote");
    room.phase(BoardPhase::Group);
    assert_eq!(at_seat(), Some(room.board.clone()));
    assert!(agreement::agreement(ctx, &member, &room.board).is_ok());
    assert!(is_forbidden(agreement::agreement(ctx, &room.scene.outsider(), &room.board).map(drop)));
    hide_agreement(ctx, &facilitator, &room.board).unwrap();
    assert_eq!(at_seat(), None);
    close_board(ctx, &facilitator, &room.board).unwrap();
    show_agreement(ctx, &facilitator, &room.board).unwrap();
    assert_eq!(at_seat(), Some(room.board.clone()), "also after the board has ended");
}

#[test]
fn the_votes_go_out_as_a_file_without_anybody_in_it() {
    let room = Room::new(2);
    let (yes, no) = (Some(Stance::Agree), Some(Stance::Disagree));
    room.votes(Level::CareStaff, MOELNDAL, &[yes, no]);
    room.votes(Level::Management, HAERRYDA, &[no, None]);
    let (ctx, facilitator) = (&room.scene.ctx, room.scene.facilitator());
    let file = |which| agreement::export(ctx, &facilitator, &room.board, which);
    assert!(matches!(file(StatementFile::Votes), Err(Error::Refused(Refusal::VotingGoesOn))));
    room.phase(BoardPhase::Group);
    let said = || {
        let votes = file(StatementFile::Votes).unwrap();
        (torg_sources::polis::read_votes(votes.as_bytes()).unwrap().cast, votes)
    };
    assert_eq!(said().0, [], "what two people voted goes nowhere");
    for _ in 0..3 {
        room.votes(Level::Management, HAERRYDA, &[no, None]);
    }
    let (cast, votes) = said();
    let mut expected: Vec<_> = (0..4).map(|person| (person, 0, -1)).collect();
    expected.extend([(4, 0, 1), (4, 1, -1)]);
    assert_eq!(cast, expected, "in the order of what was voted");
    assert!(!votes.contains("SE:1481") && !votes.contains("care-staff") && !votes.contains(&*room.code));
    assert!(file(StatementFile::Comments).unwrap().contains("0,1,Påstående 0\r\n"));
    let refused = agreement::export(ctx, &room.scene.member(), &room.board, StatementFile::Votes);
    assert!(matches!(refused, Err(Error::Forbidden(_))));
}

#[test]
fn a_card_carries_its_votes_by_each_unit() {
    let room = Room::new(1);
    room.group(Level::CareStaff, MOELNDAL, [2, 6, 0]);
    room.group(Level::Management, HAERRYDA, [6, 0, 0]);
    let (ctx, facilitator) = (&room.scene.ctx, room.scene.facilitator());
    let note = |actor: &crate::Actor| {
        let note = crate::capture::queries::note(ctx, actor, &room.statements[0]).unwrap();
        agreement::note_votes(ctx, actor, &note).unwrap()
    };
    assert_eq!(note(&facilitator), None, "not while votes come in");
    room.phase(BoardPhase::Group);
    let votes = note(&facilitator).unwrap();
    assert_eq!((votes.pooled.agree, votes.pooled.seen, votes.stand.as_str()), (Some(8), 14, "tension"));
    let units: Vec<_> = votes.units.iter().map(|one| (&*one.unit, one.agree, one.disagree, one.of)).collect();
    assert_eq!(units, [("role", 1, 1, 2), ("municipality", 1, 1, 2)]);
    assert_eq!(note(&room.scene.member()), None, "not before it is shown");
}
