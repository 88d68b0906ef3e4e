//! A phone in the room: it sits down, listens, writes, votes, and sends again what was not acknowledged.

use crate::http;
use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A pause before something is sent again.
const AGAIN: Duration = Duration::from_millis(50);
const LONGEST: Duration = Duration::from_secs(120);

pub(crate) struct Phone {
    pub(crate) number: usize,
    address: String,
    code: String,
    cookie: String,
    turn: AtomicI64,
    hand: tokio::sync::Mutex<VecDeque<String>>,
    screen: Mutex<Screen>,
    /// What was acknowledged: cards by id, votes by card with their stance.
    pub(crate) cards: Mutex<Vec<String>>,
    pub(crate) votes: Mutex<BTreeMap<String, &'static str>>,
    /// How often something had to be sent again.
    pub(crate) again: AtomicU64,
}

#[derive(Default)]
struct Screen {
    mark: String,
    parts: BTreeMap<String, Value>,
}

impl Phone {
    /// Sits down at the board.
    pub(crate) async fn join(number: usize, address: String, code: String) -> Result<Arc<Self>> {
        let level = ["care-staff", "management", "development", "user"][number % 4];
        let form = format!("level={level}&organisation=&consent=yes");
        let answer =
            http::ask(&address, &format!("POST /b/{code}/join"), "", ("text/html", Some(&form))).await?;
        ensure!(answer.status == 303, "joining: {}", answer.status);
        let cookie = answer.header("set-cookie").and_then(|cookie| cookie.split(';').next());
        let cookie = cookie.context("no seat")?.to_owned();
        Ok(Arc::new(Self {
            number,
            address,
            code,
            cookie,
            turn: AtomicI64::new(1),
            hand: tokio::sync::Mutex::default(),
            screen: Mutex::default(),
            cards: Mutex::default(),
            votes: Mutex::default(),
            again: AtomicU64::new(0),
        }))
    }

    /// The secret of the seat.
    pub(crate) fn token(&self) -> &str {
        self.cookie.split_once('=').map_or("", |(_, token)| token)
    }

    /// The mark of what it shows.
    pub(crate) fn mark(&self) -> String {
        locked(&self.screen).mark.clone()
    }

    /// What it shows, by its mark and parts, at one moment.
    pub(crate) fn screen(&self) -> (String, BTreeMap<String, Value>) {
        let screen = locked(&self.screen);
        (screen.mark.clone(), screen.parts.clone())
    }

    /// Whether the server has nothing newer than a mark.
    pub(crate) async fn is_newest(&self, mark: &str) -> Result<bool> {
        let line = format!("GET /b/{}/live?after={mark}", self.code);
        let answer = http::ask(&self.address, &line, &self.cookie, ("application/json", None)).await?;
        ensure!(answer.status == 200, "what is new: {}", answer.status);
        Ok(serde_json::from_str::<Vec<Value>>(&answer.body)?.is_empty())
    }

    /// Listens for ever; a stream that breaks is opened anew.
    pub(crate) async fn listen(self: Arc<Self>) {
        let path = format!("/b/{}/live", self.code);
        loop {
            if let Ok(mut lines) = http::listen(&self.address, &path, &self.cookie, &self.mark()).await {
                while let Ok(Some(line)) = lines.next_line().await {
                    if let Some(message) = line.strip_prefix("data: ") {
                        self.take(message);
                    }
                }
            }
            tokio::time::sleep(Duration::from_millis(200 + self.number as u64 % 100)).await;
        }
    }

    fn take(&self, message: &str) {
        let Ok(Value::Object(message)) = serde_json::from_str(message) else { return };
        let mut screen = locked(&self.screen);
        if message.contains_key("all") {
            screen.parts.clear();
        }
        if let Some(Value::Object(set)) = message.get("set") {
            for (name, value) in set {
                if value.is_null() {
                    screen.parts.remove(name);
                } else {
                    screen.parts.insert(name.clone(), value.clone());
                }
            }
        }
        screen.mark = message.get("mark").and_then(Value::as_str).unwrap_or_default().to_owned();
    }

    /// Sends until it is acknowledged; answers how long that took.
    async fn insist(&self, path: &str, form: &str) -> Result<Duration> {
        let began = Instant::now();
        loop {
            let line = format!("POST /b/{}/{path}", self.code);
            match http::ask(&self.address, &line, &self.cookie, ("application/json", Some(form))).await {
                Ok(answer) if answer.status == 200 => return Ok(began.elapsed()),
                Ok(answer) if answer.status == 422 => anyhow::bail!("{path}: {}", answer.body),
                _ => self.again.fetch_add(1, Ordering::Relaxed),
            };
            ensure!(began.elapsed() < LONGEST, "the server did not come back");
            tokio::time::sleep(AGAIN).await;
        }
    }

    /// Writes a card.
    pub(crate) async fn write(&self, card: usize) -> Result<()> {
        let id = format!("bench-phone-{:04}-card-{card:02}", self.number);
        let form = format!(
            "card={id}&kind=works-well&focus-area=&text=Lugn+och+ro+nummer+{}+av+{card}",
            self.number
        );
        self.insist("cards", &form).await?;
        locked(&self.cards).push(id);
        Ok(())
    }

    /// Takes the next statement in hand, so that a vote in a burst is nothing but the vote.
    pub(crate) async fn take_hand(&self) -> Result<()> {
        let mut hand = self.hand.lock().await;
        if !hand.is_empty() {
            return Ok(());
        }
        let line = format!("GET /b/{}/next", self.code);
        let answer = http::ask(&self.address, &line, &self.cookie, ("application/json", None)).await?;
        ensure!(answer.status == 200, "next statements: {}", answer.status);
        let Value::Array(statements) = serde_json::from_str(&answer.body)? else { return Ok(()) };
        hand.extend(statements.iter().filter_map(|one| Some(one.get("id")?.as_str()?.to_owned())));
        Ok(())
    }

    /// Votes on the statement in hand; answers how long the acknowledgement took, nothing where no statement is left.
    pub(crate) async fn vote(&self) -> Result<Option<Duration>> {
        if self.hand.lock().await.is_empty() {
            self.take_hand().await?;
        }
        let Some(card) = self.hand.lock().await.pop_front() else { return Ok(None) };
        let turn = self.turn.fetch_add(1, Ordering::Relaxed);
        let stance = ["agree", "disagree", "pass"][(self.number + usize::try_from(turn)?) % 3];
        let took = self.insist("votes", &format!("card={card}&stance={stance}&turn={turn}")).await?;
        locked(&self.votes).insert(card, stance);
        Ok(Some(took))
    }
}

pub(crate) fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
