//! `/b` while a board is live: phases by plain forms and by script, what screens hear, how much a phone has to load.

use crate::browser::Browser;
use axum::http::StatusCode;
use torg_domain::board::BoardPhase;
use torg_domain::id::BoardId;
use torg_stages::capture::commands::{close_board, set_board_phase};
use torg_testkit::{Scene, TestDb, on_both};

struct Room {
    scene: Scene,
    board: BoardId,
    code: String,
}

impl Room {
    fn open(db: &TestDb) -> Self {
        let scene =
            Scene::new(db).municipality("Mölndal").network("GR").facilitator("anna").workshop("Kompetens");
        let (board, code) = scene.open_board("anna", "Kompetens", true);
        Self { scene, board, code }
    }

    fn at(&self, rest: &str) -> String {
        format!("/b/{}{rest}", self.code)
    }

    /// A phone that sits at the board and has written a card.
    fn phone(&self, card: &str) -> Browser {
        let mut phone = Browser::new(&self.scene.ctx, "sv");
        phone.post(&self.at("/join"), &[("level", "care-staff"), ("consent", "yes")]);
        let fields = [("card", card), ("text", "Samma ansikten varje dag"), ("kind", "works-well")];
        assert_eq!(phone.post(&self.at("/cards"), &fields).status, StatusCode::SEE_OTHER);
        phone
    }

    fn phase(&self, phase: BoardPhase) {
        set_board_phase(&self.scene.ctx, &self.scene.actor("anna"), &self.board, phase).unwrap();
    }
}

const ONE: &str = "a-card-of-the-first-phone";
const OTHER: &str = "a-card-of-the-other-phone";

#[test]
fn a_phone_follows_every_phase_with_plain_forms() {
    on_both(|db| {
        let room = Room::open(db);
        let (mut phone, _) = (room.phone(ONE), room.phone(OTHER));
        room.phase(BoardPhase::Support);
        assert!(phone.get(&room.at("")).says("Du kan stötta 3 lappar till."));
        let sent = phone.post(&room.at("/votes"), &[("card", OTHER), ("stance", "support")]);
        assert_eq!(sent.to, room.at("#vote"));
        let seen = phone.get(&room.at(""));
        assert!(seen.says("Du kan stötta 2 lappar till.") && seen.says("Ta tillbaka"));
        room.phase(BoardPhase::Statements);
        for stance in ["agree", "pass"] {
            let card =
                phone.get(&room.at("")).text.split("data-in=\"statements\"").nth(1).unwrap().to_owned();
            let card =
                card.split("name=\"card\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
            phone.post(&room.at("/votes"), &[("card", &card), ("stance", stance)]);
        }
        assert!(phone.get(&room.at("")).says("2 av 2"));
        room.phase(BoardPhase::Group);
        let seen = phone.get(&room.at(""));
        assert!(seen.says("Vad det blev") && seen.says("Färre än fem har svarat"));
    });
}

#[test]
fn a_script_is_told_what_was_taken_and_what_may_be_sent_again() {
    on_both(|db| {
        let room = Room::open(db);
        let mut phone = room.phone(ONE);
        let vote = [("card", ONE), ("stance", "agree"), ("turn", "1")];
        let early = phone.post_by_script(&room.at("/votes"), &vote);
        assert_eq!(early.status, StatusCode::CONFLICT, "{}", early.text);
        let personal = [("card", OTHER), ("text", "Ring 070-123 45 67"), ("kind", "works-well")];
        let asked = phone.post_by_script(&room.at("/cards"), &personal);
        assert!(
            asked.status == StatusCode::UNPROCESSABLE_ENTITY && asked.says("\"asks\":true"),
            "{}",
            asked.text
        );
        room.phase(BoardPhase::Statements);
        assert!(phone.get(&room.at("/next")).says(ONE));
        assert!(!phone.get(&format!("{}?after={ONE}", room.at("/next"))).says(ONE), "it waits on the phone");
        for _ in 0..2 {
            assert_eq!(phone.post_by_script(&room.at("/votes"), &vote).text, "{\"ok\":true}");
        }
        assert!(!phone.get(&room.at("/next")).says(ONE));
        let mut stranger = Browser::new(&room.scene.ctx, "sv");
        let refused = stranger.post_by_script(&room.at("/votes"), &vote);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(stranger.get(&room.at("/live")).status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn screens_of_two_processes_show_the_same_and_hear_only_what_is_new() {
    on_both(|db| {
        let room = Room::open(db);
        let (mut first, mut second) = (room.phone(ONE), room.phone(OTHER));
        let mut leader = Browser::new(&room.scene.ctx, "sv").signed_in("anna");
        let live = format!("/capture/boards/{}/live", room.board);
        let seen = first.get(&room.at("/live"));
        assert!(seen.says("\"all\":true") && seen.says("Samma ansikten") && !seen.says("care-staff"));
        assert_eq!(seen.text, second.get(&room.at("/live")).text);
        let again = format!("{}?after={}", room.at("/live"), seen.after("\"mark\":\""));
        assert_eq!(first.get(&again).text, "[]");
        room.phase(BoardPhase::Statements);
        let step = first.get(&again);
        assert!(step.says("\"phase\":\"statements\"") && !step.says("\"all\""), "{}", step.text);
        second.post(&room.at("/votes"), &[("card", ONE), ("stance", "agree")]);
        let seen = first.get(&room.at("/live"));
        assert!(seen.says("\"votes\":1") && !seen.says("\"t:"), "nobody is led by the others");
        assert!(leader.get(&live).says("\"seen\":1,\"agree\":null"), "fewer than five are not told apart");
        room.phase(BoardPhase::Group);
        assert!(first.get(&room.at("/live")).says("\"t:"));
        close_board(&room.scene.ctx, &room.scene.actor("anna"), &room.board).unwrap();
        assert!(first.get(&room.at("/live")).says("\"open\":false"));
    });
}

#[test]
fn a_facilitator_leads_with_plain_forms() {
    on_both(|db| {
        let room = Room::open(db);
        let mut phone = room.phone(ONE);
        drop(room.phone(OTHER));
        let mut leader = Browser::new(&room.scene.ctx, "sv").signed_in("anna");
        let at = |rest: &str| format!("/capture/boards/{}{rest}", room.board);
        assert_eq!(leader.post(&at("/phase"), &[("phase", "support")]).status, StatusCode::SEE_OTHER);
        assert_eq!(leader.post(&at("/timer"), &[("minutes", "5")]).status, StatusCode::SEE_OTHER);
        assert_eq!(leader.post(&at("/freeze"), &[]).status, StatusCode::SEE_OTHER);
        assert!(
            leader.get(&at("")).says("Tavlan står still") && leader.get(&at("/projector")).says(&room.code)
        );
        let late = phone.post_by_script(&room.at("/votes"), &[("card", OTHER), ("stance", "support")]);
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert_eq!(leader.post(&at("/thaw"), &[]).status, StatusCode::SEE_OTHER);
        let number = leader.get(&at("")).text.split("option value=\"").nth(1).unwrap()[..3].to_owned();
        let other = if leader.get(&format!("/capture/notes/{ONE}")).says(&number) { OTHER } else { ONE };
        let merged = leader.post(&format!("/capture/notes/{other}/merge"), &[("into", &number)]);
        assert_eq!(merged.status, StatusCode::SEE_OTHER, "{}", merged.text);
        assert!(leader.get(&at("")).says("Låt den stå för sig själv"));
        let parted = leader.post(&format!("/capture/notes/{other}/part"), &[]);
        assert_eq!(parted.status, StatusCode::SEE_OTHER);
        let unknown = leader.post(&format!("/capture/notes/{other}/merge"), &[("into", "N-99")]);
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}

/// Goal of the journeys: nobody in a room with a weak network waits for more before the first word.
const MOST_BYTES: usize = 150_000;

#[test]
fn a_phone_loads_less_than_150_kb_before_the_first_word() {
    let db = torg_testkit::sqlite();
    let room = Room::open(&db);
    let mut phone = room.phone(ONE);
    for path in ["/b".to_owned(), room.at("")] {
        let page = phone.get(&path).text;
        let mut named: Vec<&str> = page.split('"').filter(|value| value.starts_with("/assets/")).collect();
        named.sort_unstable();
        named.dedup();
        let weight = phone.weight(&path) + named.iter().map(|asset| phone.weight(asset)).sum::<usize>();
        assert!(named.len() >= 3 && weight < MOST_BYTES, "{path}: {weight} bytes with {named:?}");
    }
}
