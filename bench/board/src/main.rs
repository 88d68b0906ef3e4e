//! A room of phones at a live board: who waits how long, does everybody see the same, is anything lost when a server is
//! killed. Starts its own servers on loopback; see README.md.
#![allow(clippy::print_stdout, reason = "a bench prints what it measured")]

mod http;
mod phone;
mod server;

use anyhow::{Context as _, Result, ensure};
use phone::{Phone, locked};
use server::Server;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;
use tokio::task::{JoinSet, block_in_place};
use torg_domain::board::BoardPhase;
use torg_domain::id::BoardId;
use torg_stages::capture::commands::set_board_phase;
use torg_stages::capture::queries;
use torg_testkit::{Scene, TestDb, postgres, sqlite, temporary_folder};

struct Flags {
    on: String,
    phones: usize,
    cards: usize,
    votes: usize,
    seconds: u64,
    kills: bool,
}

impl Flags {
    fn read() -> Result<Self> {
        let mut flags =
            Self { on: "sqlite".into(), phones: 500, cards: 3, votes: 40, seconds: 600, kills: true };
        let mut words = std::env::args().skip(1);
        while let Some(word) = words.next() {
            let mut value = || words.next().with_context(|| format!("{word} needs a value"));
            match word.as_str() {
                "--on" => flags.on = value()?,
                "--phones" => flags.phones = value()?.parse()?,
                "--cards" => flags.cards = value()?.parse()?,
                "--votes" => flags.votes = value()?.parse()?,
                "--seconds" => flags.seconds = value()?.parse()?,
                "--no-kill" => flags.kills = false,
                _ => anyhow::bail!(
                    "{word} is not known: --on sqlite|postgres|two, --phones, --cards, --votes, --seconds, --no-kill"
                ),
            }
        }
        ensure!(flags.phones <= 2_000, "more phones than a room has");
        Ok(flags)
    }
}

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

    /// Led from this process: to the servers it is one more process over the same database.
    fn phase(&self, phase: BoardPhase) -> Result<()> {
        block_in_place(|| {
            Ok(set_board_phase(&self.scene.ctx, &self.scene.actor("anna"), &self.board, phase)?)
        })
    }
}

/// Runs one deed per phone, each beginning at its own moment of `spread`.
async fn everybody<F, T>(
    phones: &[Arc<Phone>],
    spread: Duration,
    deed: impl Fn(Arc<Phone>) -> F,
) -> Result<Vec<T>>
where
    F: Future<Output = Result<T>> + Send + 'static,
    T: Send + 'static,
{
    let mut all = JoinSet::new();
    for (place, phone) in phones.iter().enumerate() {
        let begins = spread.mul_f64(place as f64 / phones.len() as f64);
        let deed = deed(Arc::clone(phone));
        all.spawn(async move {
            tokio::time::sleep(begins).await;
            deed.await
        });
    }
    all.join_all().await.into_iter().collect()
}

fn percentile(times: &[Duration], share: f64) -> f64 {
    let place = ((times.len() as f64 - 1.0) * share).round() as usize;
    times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1_000.0)
}

async fn burst(phones: &[Arc<Phone>]) -> Result<Vec<Duration>> {
    everybody(phones, Duration::ZERO, |phone| async move { phone.take_hand().await }).await?;
    let told = everybody(phones, Duration::from_secs(1), |phone| async move { phone.vote().await }).await?;
    let mut times: Vec<Duration> = told.into_iter().flatten().collect();
    times.sort_unstable();
    Ok(times)
}

/// How long until every screen shows the same and the server has nothing newer; an error after half a minute.
async fn same_screens(phones: &[Arc<Phone>], phase: &str) -> Result<Duration> {
    let began = Instant::now();
    loop {
        let marks: BTreeSet<String> = phones.iter().map(|phone| phone.mark()).collect();
        if marks.len() == 1 {
            let took = began.elapsed();
            let (mark, parts) = phones[0].screen();
            let is_there = parts.get("board").is_some_and(|board| board["phase"] == phase);
            let screens = phones.iter().map(|phone| phone.screen());
            let alike: Vec<bool> =
                screens.filter(|(own, _)| *own == mark).map(|(_, own)| own == parts).collect();
            ensure!(alike.iter().all(|alike| *alike), "the same mark and another screen");
            if is_there && alike.len() == phones.len() && phones[0].is_newest(&mark).await? {
                return Ok(took);
            }
        }
        ensure!(began.elapsed() < Duration::from_secs(30), "{} different screens", marks.len());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Everything that was acknowledged stands in the database, once.
fn check(room: &Room, phones: &[Arc<Phone>]) -> Result<(usize, usize)> {
    let ctx = &room.scene.ctx;
    let stored: Vec<String> =
        queries::live_cards(ctx, &room.board)?.into_iter().map(|card| card.id).collect();
    let known: BTreeSet<&String> = stored.iter().collect();
    ensure!(known.len() == stored.len(), "a card stands twice");
    let (mut cards, mut votes) = (0, 0);
    for phone in phones {
        for card in locked(&phone.cards).iter() {
            ensure!(known.contains(card), "the acknowledged card {card} is lost");
            cards += 1;
        }
        let (_, own) = queries::board_of_seat(ctx, &room.code, phone.token())?;
        let acknowledged = locked(&phone.votes);
        for card in acknowledged.keys() {
            ensure!(own.statements.contains(card), "an acknowledged vote on {card} is lost");
        }
        ensure!(own.statements.len() == acknowledged.len(), "a vote was counted that nobody sent");
        votes += acknowledged.len();
    }
    let counted: i64 = queries::live_tallies(ctx, &room.board)?.values().map(|tally| tally.seen()).sum();
    ensure!(stored.len() == cards && counted == i64::try_from(votes)?, "{counted} votes counted of {votes}");
    Ok((cards, votes))
}

async fn run(flags: &Flags, db: &TestDb, room: &Room) -> Result<()> {
    let folder = temporary_folder();
    let count = if flags.on == "two" { 2 } else { 1 };
    let start = |_| Server::start(folder.path(), db, "127.0.0.1:0");
    let mut servers = (0..count).map(start).collect::<Result<Vec<_>>>()?;
    let mut phones = Vec::new();
    for number in 0..flags.phones {
        let address = servers[number % count].address.clone();
        phones.push(Phone::join(number, address, room.code.clone()).await?);
    }
    for phone in &phones {
        tokio::spawn(Arc::clone(phone).listen());
    }
    write_and_vote(flags, room, &phones).await?;
    tell("burst of one second", &burst(&phones).await?);
    println!("burst: the same screen everywhere after {:.2?}", same_screens(&phones, "statements").await?);
    if flags.kills {
        let all = phones.clone();
        let voting = tokio::spawn(async move { burst(&all).await });
        tokio::time::sleep(Duration::from_millis(600)).await;
        let address = servers[0].address.clone();
        servers[0].kill();
        servers[0] = Server::start(folder.path(), db, &address)?;
        tell("burst with a killed server", &voting.await??);
        let again: u64 = phones.iter().map(|phone| phone.again.load(Ordering::Relaxed)).sum();
        println!("killed: {again} times something was sent again");
    }
    room.phase(BoardPhase::Group)?;
    println!("results: the same screen everywhere after {:.2?}", same_screens(&phones, "group").await?);
    let (cards, votes) = block_in_place(|| check(room, &phones))?;
    println!("nothing lost: {cards} cards and {votes} votes acknowledged, all stored once");
    Ok(())
}

/// The calm part: cards in the first three tenths of the time, then votes, each phone at its own moment.
async fn write_and_vote(flags: &Flags, room: &Room, phones: &[Arc<Phone>]) -> Result<()> {
    let (cards, votes, seconds) = (flags.cards, flags.votes, flags.seconds as f64);
    let spread = Duration::from_secs_f64(seconds * 0.3 / cards.max(1) as f64);
    for card in 0..cards {
        everybody(phones, spread, |phone| async move { phone.write(card).await }).await?;
    }
    println!("cards: the same screen everywhere after {:.2?}", same_screens(phones, "write").await?);
    room.phase(BoardPhase::Statements)?;
    println!("phase: the same screen everywhere after {:.2?}", same_screens(phones, "statements").await?);
    let spread = Duration::from_secs_f64(seconds * 0.7 / votes.max(1) as f64);
    let mut times = Vec::new();
    for _ in 0..votes {
        let told = everybody(phones, spread, |phone| async move { phone.vote().await }).await?;
        times.extend(told.into_iter().flatten());
    }
    times.sort_unstable();
    tell("votes spread out", &times);
    Ok(())
}

fn tell(what: &str, times: &[Duration]) {
    let (half, most, all) = (percentile(times, 0.5), percentile(times, 0.99), percentile(times, 1.0));
    println!("{what}: {} acknowledged, p50 {half:.1} ms, p99 {most:.1} ms, longest {all:.1} ms", times.len());
}

fn main() -> Result<()> {
    let flags = Flags::read()?;
    println!(
        "{} phones, {} cards and {} votes each in {} s, on {}",
        flags.phones, flags.cards, flags.votes, flags.seconds, flags.on
    );
    let db = match flags.on.as_str() {
        "sqlite" => sqlite(),
        _ => postgres().context("TORG_TEST_POSTGRES names no server")?,
    };
    // The driver of PostgreSQL opens and closes connections by blocking, which it may not do inside the runtime.
    let room = Room::open(&db);
    Runtime::new()?.block_on(run(&flags, &db, &room))
}
