//! What one network keeps to itself: drafts, boards, people, journal, exchanges for its members. Nobody from another
//! network gets it, not by its address, not in search, not on the thread.

use super::house::{House, NETWORK};
use torg_domain::date::PartialDate;
use torg_domain::exchange::{ExchangeKind, Visibility};
use torg_domain::finding::{FindingKind, Scope};
use torg_domain::id::{NetworkId, NoteId, ProgrammeId};
use torg_domain::note::NoteKind;
use torg_domain::prevalence::Unit;
use torg_stages::capture::commands::{self as capture, NewNote};
use torg_stages::conclude::commands as conclude;
use torg_stages::find::queries::{self as find, Search};
use torg_stages::meet::commands::{self as meet, NewExchange};
use torg_stories::forbidden;
use torg_testkit::Finding;

/// A word that stands nowhere else.
const SECRET: &str = "Kvastmöte";

#[test]
fn another_network_sees_neither_drafts_nor_boards_nor_people_nor_the_journal() {
    let house = House::build();
    let facilitator = house.actor("facilitator");
    let network = NetworkId::new(NETWORK);
    let inner = NewExchange {
        visibility: Visibility::Network,
        starts_on: PartialDate::parse("2026-12-01").unwrap(),
        ..NewExchange::new(network.clone(), ExchangeKind::SparringMeeting, SECRET, "sv")
    };
    let exchange = meet::create_exchange(house.ctx(), &facilitator, &inner).unwrap();
    let note = NewNote::new(exchange.clone(), NoteKind::Obstacle, format!("{SECRET}: vi har inte tid"), "sv");
    let note = capture::add_note(house.ctx(), &facilitator, &note).unwrap();
    let scope = Scope::Programme(ProgrammeId::new("EX-programme"));
    let draft = torg_stories::finding(
        (&scope, FindingKind::SharedView),
        ("Kvasten är ett utkast.", "sv"),
        Unit::Workshop,
        (&[NoteId::new("EX-01")], &[]),
    );
    let draft = conclude::accept_finding(house.ctx(), &facilitator, &draft).unwrap();
    let (server, _copy) = house.copy();
    let inside = house.session(&server, "facilitator");
    let closed = [
        format!("/meet/exchanges/{exchange}"),
        format!("/meet/exchanges/{exchange}/questions"),
        format!("/meet/exchanges/{exchange}/calendar.ics"),
        format!("/capture/exchanges/{exchange}"),
        format!("/capture/notes/{note}"),
        format!("/conclude/exchanges/{exchange}"),
        "/capture/boards/EX-W1-board".to_owned(),
        format!("/conclude/findings/{draft}"),
        "/act/commitments/EX-c3".to_owned(),
        format!("/meet/networks/{NETWORK}/journal"),
        format!("/api/v1/exchanges/{exchange}"),
        format!("/api/v1/exchanges/{exchange}/notes"),
        "/api/v1/boards/EX-W1-board".to_owned(),
        "/api/v1/programmes/EX-programme/workbench".to_owned(),
        "/api/v1/commitments/EX-c3".to_owned(),
    ];
    for role in ["stranger", "coordinator", "host", "visitor"] {
        let session = house.session(&server, role);
        for path in &closed {
            assert_eq!(server.get(&inside, path).status.as_u16(), 200, "{path} for those inside");
            assert_eq!(server.get(&session, path).status.as_u16(), 403, "{path} as {role}");
        }
        let lists =
            ["/find?q=Kvastm%C3%B6te", "/meet", "/capture", "/conclude", "/feed.atom", "/api/v1/exchanges"];
        for path in lists {
            let text = server.get(&session, path).text;
            assert!(!text.contains("vi har inte tid"), "{path} as {role}");
            assert!(!text.contains(exchange.as_str()), "{path} as {role}");
        }
        let concluded = server.get(&session, "/conclude/programmes/EX-programme").text;
        assert!(!concluded.contains("Kvasten"), "a draft finding as {role}");
        let page = server.get(&session, &format!("/meet/networks/{NETWORK}")).text;
        assert!(!page.contains("Utvecklingsledare, Mölndal"), "the people of the network as {role}");
        let thread = server.get(&session, "/thread/exchange/EX-W1").text;
        assert!(!thread.contains(SECRET), "on the thread as {role}");
    }
}

#[test]
fn search_gives_nobody_from_elsewhere_what_is_kept_inside() {
    let house = House::build();
    let facilitator = house.actor("facilitator");
    let inner = NewExchange {
        visibility: Visibility::Network,
        ..NewExchange::new(NetworkId::new(NETWORK), ExchangeKind::SparringMeeting, SECRET, "sv")
    };
    let exchange = meet::create_exchange(house.ctx(), &facilitator, &inner).unwrap();
    let search = Search::new(SECRET);
    let finding = Finding::over(house.ctx());
    let ask = |name: &str| find::search(house.ctx(), &finding, &house.actor(name), &search).unwrap();
    let hits = |name: &str| {
        let mut hits = ask(name).hits;
        hits.retain(|hit| hit.title.text == SECRET);
        hits
    };
    assert_eq!(hits("facilitator").len(), 1);
    assert_eq!(hits("facilitator")[0].id, exchange.as_str());
    assert_eq!(hits("researcher").len(), 1, "who follows the network reads inside it");
    for name in ["coordinator", "funder", "host", "visitor", "dpo"] {
        assert!(hits(name).is_empty(), "{name}");
    }
    let new = NewNote::new(exchange, NoteKind::Obstacle, "Utifrån", "sv");
    forbidden(capture::add_note(house.ctx(), &house.actor("coordinator"), &new));
}
