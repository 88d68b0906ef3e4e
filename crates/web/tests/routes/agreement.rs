//! `/capture/boards/{id}/agreement`: the case of 70 % as everybody reads it, who sees it when, and the votes as files.

use crate::browser::Browser;
use axum::http::StatusCode;
use torg_domain::board::{BoardPhase, Stance};
use torg_domain::id::{BoardId, NoteId};
use torg_domain::network::Level;
use torg_stages::capture::commands::{Join, insert_votes, join_board, set_board_phase};
use torg_testkit::{Scene, TestDb, on_both};

const CARD: &str = "a-statement-of-the-room";

struct Room {
    scene: Scene,
    board: BoardId,
    code: String,
}

impl Room {
    /// A statement that is being voted on.
    fn open(db: &TestDb) -> Self {
        let scene = Scene::new(db)
            .municipality("Mölndal")
            .network("GR")
            .facilitator("anna")
            .member("bo")
            .workshop("Pass");
        let (board, code) = scene.open_board("anna", "Pass", true);
        let room = Self { scene, board, code };
        let mut phone = room.phone();
        let fields = [("card", CARD), ("text", "Vi planerar allt i appen"), ("kind", "works-well")];
        assert_eq!(phone.post(&room.at("/cards"), &fields).status, StatusCode::SEE_OTHER);
        room.phase(BoardPhase::Statements);
        room
    }

    fn phone(&self) -> Browser {
        let mut phone = Browser::new(&self.scene.ctx, "sv");
        phone.post(&self.at("/join"), &[("level", "care-staff"), ("consent", "yes")]);
        phone
    }

    fn at(&self, rest: &str) -> String {
        format!("/b/{}{rest}", self.code)
    }

    fn page(&self, rest: &str) -> String {
        format!("/capture/boards/{}{rest}", self.board)
    }

    fn phase(&self, phase: BoardPhase) {
        set_board_phase(&self.scene.ctx, &self.scene.actor("anna"), &self.board, phase).unwrap();
    }

    /// So many of a level agree, and so many disagree.
    fn group(&self, level: Level, agree: usize, disagree: usize) {
        let stances =
            std::iter::repeat_n(Stance::Agree, agree).chain(std::iter::repeat_n(Stance::Disagree, disagree));
        for stance in stances {
            let join = Join { level, organisation: None, lang: "sv".into(), may_quote: true };
            let id = join_board(&self.scene.ctx, &self.code, &join).unwrap().participant_id;
            let vote = [(NoteId::new(CARD), stance)];
            self.scene.ctx.db.tx(|tx| insert_votes(tx, &self.board, &id, &vote)).unwrap();
        }
    }

    fn seventy_per_cent(&self) {
        self.group(Level::Management, 6, 0);
        self.group(Level::Development, 6, 0);
        self.group(Level::CareStaff, 2, 6);
    }
}

#[test]
fn a_page_says_that_the_staff_said_no_where_seventy_per_cent_agree() {
    on_both(|db| {
        let room = Room::open(db);
        room.seventy_per_cent();
        let mut leader = Browser::new(&room.scene.ctx, "sv").signed_in("anna");
        let voting = leader.get(&room.page("/agreement"));
        assert!(
            voting.says("Omröstningen pågår") && voting.says("14 av 20") && !voting.says("2 av 8"),
            "{}",
            voting.text
        );
        room.phase(BoardPhase::Group);
        let page = leader.get(&room.page("/agreement"));
        assert!(
            page.says("70 % av rummet håller med (14 av 20)")
                || page.says("70\u{a0}% av rummet håller med (14 av 20)"),
            "{}",
            page.text
        );
        assert!(page.says("Men i gruppen Omsorgspersonal säger 6 av 8 nej."));
        assert!(page.says("Grupper står mot varandra") && page.says("det behövs minst 50"));
        let by_role = leader.get(&room.page("/agreement?by=role"));
        assert!(by_role.says("inte två grupper som är stora nog") && !by_role.says("2 av 8"));
        let json = leader.get(&format!("/api/v1/boards/{}/agreement", room.board));
        assert!(
            json.says("\"stand\":\"tension\"") && json.says("\"grouping\":\"organisation\""),
            "{}",
            json.text
        );
        assert!(leader.get(&room.page("")).says("/agreement\""));
        let note = leader.get(&format!("/capture/notes/{CARD}"));
        assert!(
            note.says("14 av 20 personer håller med, 6 säger nej")
                && note.says("2 av 3 roller håller med, 1 säger nej")
        );
    });
}

#[test]
fn the_room_sees_it_once_it_is_shown() {
    on_both(|db| {
        let room = Room::open(db);
        room.seventy_per_cent();
        let (mut leader, mut phone) = (Browser::new(&room.scene.ctx, "sv").signed_in("anna"), room.phone());
        let mut member = Browser::new(&room.scene.ctx, "sv").signed_in("bo");
        room.phase(BoardPhase::Group);
        assert!(phone.get(&room.at("/agreement")).says("har inte visat det här än"));
        assert_eq!(member.get(&room.page("/agreement")).status, StatusCode::FORBIDDEN);
        assert!(!leader.get(&room.page("/projector")).says("säger 6 av 8 nej"));
        assert_eq!(leader.post(&room.page("/agreement"), &[("show", "yes")]).status, StatusCode::SEE_OTHER);
        for page in [
            phone.get(&room.at("/agreement")),
            member.get(&room.page("/agreement")),
            leader.get(&room.page("/projector")),
        ] {
            assert!(page.says("säger 6 av 8 nej"), "{}", page.text);
        }
        assert!(phone.get(&room.at("/live")).says("\"agreement\":true"));
        assert!(!member.get(&room.page("/agreement")).says("Visa för deltagarna"));
        room.phase(BoardPhase::Statements);
        assert!(
            phone.get(&room.at("/agreement")).says("har inte visat det här än"),
            "nobody is led while they vote"
        );
        let mut stranger = Browser::new(&room.scene.ctx, "sv");
        assert_eq!(stranger.get(&room.at("/agreement")).to, "/b");
        leader.post(&room.page("/agreement"), &[("show", "no")]);
        room.phase(BoardPhase::Group);
        assert_eq!(member.get(&room.page("/agreement")).status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn while_people_vote_the_page_moves_in_steps_of_five_votes() {
    on_both(|db| {
        let room = Room::open(db);
        room.group(Level::CareStaff, 6, 0);
        let mut leader = Browser::new(&room.scene.ctx, "sv").signed_in("anna");
        let mut votes = |wanted: &str| {
            let page = leader.get(&room.page("/agreement"));
            assert!(page.says(&format!("har lämnat {wanted} röster")), "{wanted}: {}", page.text);
        };
        votes("6");
        room.group(Level::CareStaff, 0, 4);
        votes("6");
        room.group(Level::CareStaff, 0, 1);
        votes("11");
        room.group(Level::CareStaff, 0, 1);
        room.phase(BoardPhase::Group);
        votes("12");
    });
}

#[test]
fn the_votes_are_a_file_when_voting_is_over() {
    on_both(|db| {
        let room = Room::open(db);
        room.group(Level::CareStaff, 2, 1);
        let mut leader = Browser::new(&room.scene.ctx, "sv").signed_in("anna");
        let early = leader.get(&room.page("/votes.csv"));
        assert!(
            early.status == StatusCode::UNPROCESSABLE_ENTITY && early.says("Filerna finns när den är över"),
            "{}",
            early.text
        );
        room.phase(BoardPhase::Group);
        let votes = leader.get(&room.page("/votes.csv")).text;
        assert_eq!(votes.lines().count(), 4);
        assert!(
            votes.starts_with(
                "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0\r\n0,,,1,0,1,-1\r\n"
            )
        );
        assert!(leader.get(&room.page("/statements.csv")).says("0,1,Vi planerar allt i appen"));
        let mut member = Browser::new(&room.scene.ctx, "sv").signed_in("bo");
        assert_eq!(member.get(&room.page("/votes.csv")).status, StatusCode::FORBIDDEN);
    });
}
