//! A server that is told to stop ends in good order. One that is killed in the middle loses nothing it has
//! acknowledged to a browser, on either database.
//!
//! Ten phones send a thousand cards to a board over HTTP. Three times the server is ended with SIGKILL and started
//! again; a phone whose card was not acknowledged sends it again under the same id, as the page does.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use torg_domain::note::NoteKind;
use torg_stages::capture::commands::{NewNote, add_note};
use torg_stages::capture::queries::{self, NoteFilter};
use torg_testkit::{Scene, TestDb, on_both, temporary_folder};

const PHONES: usize = 10;
const CARDS_EACH: usize = 100;
/// The server is killed when so many cards have been acknowledged.
const KILLED_AT: [usize; 3] = [200, 500, 800];
const LONGEST: Duration = Duration::from_secs(300);

/// The program, beside this test in the target folder. `./test` has built it; otherwise it is built now.
fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let program = test.parent().and_then(Path::parent).unwrap().join("torg");
    if !program.exists() {
        let built = Command::new(env!("CARGO")).args(["build", "--package", "torg"]).status().unwrap();
        assert!(built.success(), "cargo build failed");
    }
    program
}

struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start(folder: &Path, db: &TestDb) -> Self {
        let mut command = Command::new(program());
        command.current_dir(folder).args(["serve", "--listen", "127.0.0.1:0"]);
        match db.engine {
            "sqlite" => command.arg("--data").arg(Path::new(&db.address).parent().unwrap()),
            _ => command.arg("--database").arg(&db.address),
        };
        let mut process = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(process.stderr.take().unwrap()).lines();
        let mut told = Vec::new();
        let address = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let address = line.split_once(" at http://").map(|(_, address)| address.trim().to_owned());
            told.push(line);
            address
        });
        std::thread::spawn(move || lines.for_each(drop)); // so that the pipe never fills
        let address = address.unwrap_or_else(|| panic!("the server did not start:\n{}", told.join("\n")));
        Self { process, address }
    }

    fn kill(&mut self) {
        self.process.kill().unwrap(); // SIGKILL
        self.process.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What the server answered: status line and headers. `None` = it did not.
fn post(address: &str, path: &str, cookie: &str, body: &str) -> Option<String> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nCookie: {cookie}\r\n\
         Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let text = String::from_utf8_lossy(&answer);
    text.split_once("\r\n\r\n").map(|(head, _)| head.to_owned())
}

fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    head.lines().find_map(|line| {
        let (known, value) = line.split_once(':')?;
        known.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

/// What the phones share: where the server is now, and what was acknowledged.
#[derive(Default)]
struct Room {
    address: Mutex<String>,
    acknowledged: Mutex<BTreeSet<String>>,
    count: AtomicUsize,
    /// How often a phone had to try again.
    again: AtomicUsize,
}

impl Room {
    fn address(&self) -> String {
        self.address.lock().unwrap().clone()
    }

    fn move_to(&self, server: &Server) {
        self.address.lock().unwrap().clone_from(&server.address);
    }
}

/// Tries until the server answers with a redirect; it may be down for a while.
fn insist(room: &Room, path: &str, cookie: &str, body: &str) -> String {
    let began = Instant::now();
    loop {
        match post(&room.address(), path, cookie, body) {
            Some(head) if head.contains(" 303 ") => return head,
            Some(head) if !head.contains(" 503 ") => panic!("{path}: {head}"),
            _ => room.again.fetch_add(1, Ordering::SeqCst),
        };
        assert!(began.elapsed() < LONGEST, "the server did not come back");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn phone(room: &Room, code: &str, number: usize) {
    let head = insist(room, &format!("/b/{code}/join"), "", "level=care-staff&organisation=&consent=yes");
    let cookie = header(&head, "set-cookie").and_then(|cookie| cookie.split(';').next()).unwrap().to_owned();
    for card in 0..CARDS_EACH {
        let id = format!("room-phone-{number:02}-card-{card:03}");
        let body = format!("card={id}&kind=works-well&focus-area=&text=Ansikte+{number}+av+{card}");
        let head = insist(room, &format!("/b/{code}/cards"), &cookie, &body);
        assert!(header(&head, "location").is_some_and(|to| to.ends_with("?sent=1")), "{head}");
        room.acknowledged.lock().unwrap().insert(id);
        room.count.fetch_add(1, Ordering::SeqCst);
    }
}

fn kill_at_times(room: &Room, folder: &Path, db: &TestDb) {
    let mut server = Server::start(folder, db);
    room.move_to(&server);
    let began = Instant::now();
    let wait_for = |count: usize| {
        while room.count.load(Ordering::SeqCst) < count {
            assert!(began.elapsed() < LONGEST, "only {} cards", room.count.load(Ordering::SeqCst));
            std::thread::sleep(Duration::from_millis(2));
        }
    };
    for count in KILLED_AT {
        wait_for(count);
        server.kill();
        server = Server::start(folder, db);
        room.move_to(&server);
    }
    wait_for(PHONES * CARDS_EACH);
    server.kill();
}

/// Sends the cards and kills the server meanwhile.
fn fill(room: &Room, code: &str, db: &TestDb) {
    let folder = temporary_folder();
    std::thread::scope(|scope| {
        let killing = scope.spawn(|| kill_at_times(room, folder.path(), db));
        while room.address().is_empty() {
            assert!(!killing.is_finished(), "the server did not start");
            std::thread::sleep(Duration::from_millis(20));
        }
        for number in 0..PHONES {
            scope.spawn(move || phone(room, code, number));
        }
    });
}

/// What an address answers.
fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// What a page answers: its status line.
fn status(address: &str) -> String {
    get(address, "/health").lines().next().unwrap_or_default().to_owned()
}

#[test]
fn a_server_that_is_told_to_stop_ends_in_good_order() {
    on_both(|db| {
        let folder = temporary_folder();
        let mut server = Server::start(folder.path(), db);
        assert_eq!(status(&server.address), "HTTP/1.1 200 OK");
        let told = Command::new("kill").args(["-TERM", &server.process.id().to_string()]).status().unwrap();
        assert!(told.success());
        let ended = server.process.wait().unwrap();
        assert_eq!(ended.code(), Some(0), "{ended}");
    });
}

#[test]
fn a_killed_server_loses_no_card_it_has_acknowledged() {
    on_both(|db| {
        let scene =
            Scene::new(db).municipality("Mölndal").network("GR").facilitator("anna").workshop("Kompetens");
        let anna = scene.actor("anna");
        let (_, code) = scene.open_board("anna", "Kompetens", false);
        let room = Room::default();
        fill(&room, &code, db);

        let notes =
            queries::notes(&scene.ctx, &anna, &scene.exchange_id("Kompetens"), &NoteFilter::default())
                .unwrap();
        let stored: BTreeSet<String> = notes.iter().map(|note| note.id.clone()).collect();
        assert_eq!(notes.len(), stored.len(), "a card sent twice counts once");
        assert_eq!(stored, *room.acknowledged.lock().unwrap());
        assert_eq!(stored.len(), PHONES * CARDS_EACH);
        assert!(room.again.load(Ordering::SeqCst) > 0, "the kills were noticed by somebody");
    });
}

#[test]
fn a_killed_server_finds_everything_again_and_nothing_twice() {
    on_both(|db| {
        let scene =
            Scene::new(db).municipality("Mölndal").network("GR").facilitator("anna").workshop("Kompetens");
        let folder = temporary_folder();
        let mut server = Server::start(folder.path(), db);
        for round in 1..=3 {
            for note in 0..20 {
                let text = format!("Ansikten nummer {round} och {note}");
                let new = NewNote::new(scene.exchange_id("Kompetens"), NoteKind::WorksWell, text, "sv");
                add_note(&scene.ctx, &scene.actor("anna"), &new).unwrap();
                if note == 10 {
                    server.kill(); // while it takes the others in
                    server = Server::start(folder.path(), db);
                }
            }
            let all = format!("\"total\":{}", 20 * round);
            let search = || get(&server.address, "/api/v1/search?q=ansikten&kinds=note&limit=100");
            // It follows what another process wrote in its own time, which on a busy machine is longer than a request.
            let mut asked = (0..300).map(|turn| {
                std::thread::sleep(Duration::from_millis(if turn == 0 { 0 } else { 100 }));
                search()
            });
            assert!(asked.any(|answer| answer.contains(&all)), "{all} is never found; now: {}", search());
        }
        server.kill();
    });
}
