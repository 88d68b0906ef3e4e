//! The post office: one thread beside the server that takes answers in, sends what waits and forgets old addresses.
//! Several processes over one database each have one; the outbox gives a mail to one of them.

use crate::compose::compose;
use crate::message::message;
use crate::relay::{Handed, Talk};
use crate::{Letterhead, Mailbox, Relay};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};
use std::time::Duration;
use torg_domain::invitation::ReplyOutcome;
use torg_lang::Words;
use torg_stages::act::{asked, open};
use torg_stages::capture::delegation;
use torg_stages::ground::outbox::{self, Claimed, Settled};
use torg_stages::meet::{commands, diet, times};
use torg_stages::{Ctx, Error, Result};

/// How long the thread sleeps at most: a mail that is due again waits no longer than this beyond its time.
const LOOK: Duration = Duration::from_secs(15);
/// The shortest sleep, so that a room that votes does not make the thread look at every vote.
const REST: Duration = Duration::from_secs(1);
/// Mails sent before the thread looks at the mailbox again.
const AT_ONCE: usize = 100;

/// What is sent and read where.
#[derive(Debug)]
pub struct Office {
    ctx: Ctx,
    head: Letterhead,
    relay: Option<Relay>,
    mailbox: Option<Mailbox>,
    /// Read when the first mail leaves: most servers of a test or a small network never send one.
    words: OnceLock<Words>,
    /// The hour in which it was last looked for what is due by the calendar, `2026-11-28T15`.
    hour: Mutex<String>,
}

/// What one look did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Round {
    /// Mails the relay took.
    pub sent: usize,
    /// Mails that could not be sent now, or not at all.
    pub not_sent: usize,
    /// What became of the answers that had arrived.
    pub replies: Vec<ReplyOutcome>,
}

impl Office {
    /// An office that hands mail to a relay and takes answers from a folder, where there are such.
    #[must_use]
    pub const fn new(ctx: Ctx, head: Letterhead, relay: Option<Relay>, mailbox: Option<Mailbox>) -> Self {
        Self { ctx, head, relay, mailbox, words: OnceLock::new(), hour: Mutex::new(String::new()) }
    }

    /// Looks once: answers in, mail out, addresses of long ago forgotten.
    ///
    /// # Errors
    /// The database's. What the relay says is written down with the mail.
    pub fn look(&self) -> Result<Round> {
        let mut round = Round::default();
        self.by_the_hour()?;
        if let Some(mailbox) = &self.mailbox {
            round.replies = mailbox.read(&self.ctx, &self.head.public_url);
        }
        let Some(relay) = &self.relay else { return Ok(round) };
        outbox::recover(&self.ctx)?;
        let mut talk: Option<Talk> = None;
        for _ in 0..AT_ONCE {
            let Some(mail) = outbox::claim(&self.ctx)? else { break };
            let settled = self.send(relay, &mut talk, &mail);
            match &settled {
                Some(Settled::Sent) => round.sent += 1,
                Some(Settled::NotNeeded) | None => {}
                Some(_) => round.not_sent += 1,
            }
            if let Some(settled) = settled {
                outbox::settle(&self.ctx, &mail, &settled)?;
            }
        }
        if let Some(talk) = talk {
            talk.quit();
        }
        Ok(round)
    }

    /// What is counted in days and weeks: once an hour, not at every change. What fails is tried at the next look.
    fn by_the_hour(&self) -> Result<()> {
        let now = self.ctx.now();
        let hour = now.get(..13).unwrap_or(&now);
        let mut last = self.hour.lock().unwrap_or_else(PoisonError::into_inner);
        if *last == hour {
            return Ok(());
        }
        // What has to go goes first: nothing that arrives may keep it.
        commands::forget_addresses(&self.ctx)?;
        outbox::forget_addresses(&self.ctx)?;
        diet::forget_diets(&self.ctx)?;
        times::forget_voters(&self.ctx)?;
        delegation::forget_names(&self.ctx)?;
        if self.relay.is_some() {
            commands::remind_of_obligations(&self.ctx)?;
            open::put_weekly(&self.ctx)?;
            asked::put_asked(&self.ctx)?;
        }
        hour.clone_into(&mut last);
        Ok(())
    }

    /// Sends one mail; `None` = another process has it by now.
    fn send(&self, relay: &Relay, open: &mut Option<Talk>, mail: &Claimed) -> Option<Settled> {
        let letter = match compose(&self.ctx, self.words.get_or_init(Words::embedded), &self.head, mail) {
            Ok(Some(letter)) => letter,
            Ok(None) => return Some(Settled::NotNeeded),
            Err(error) => return Some(Settled::NotNow(error.to_string())),
        };
        let text = match message(&self.head, mail, &letter) {
            Ok(text) => text,
            Err(error) => return Some(Settled::Refused(error.to_string())),
        };
        let mut talk = match open.take().map_or_else(|| relay.connect(), Ok) {
            Ok(talk) => talk,
            Err(said) => return Some(Settled::NotNow(said)),
        };
        let from = self.head.from.as_ref()?.as_str();
        let about_to_give = || {
            outbox::hand_over(&self.ctx, mail).unwrap_or_else(|error| {
                tracing::error!(%error, "a mail could not be marked before it was given to the relay");
                false
            })
        };
        Some(match talk.give((from, &mail.address), &text, about_to_give) {
            Handed::Taken => {
                *open = Some(talk);
                Settled::Sent
            }
            Handed::Refused(said) => Settled::Refused(said),
            Handed::NotNow(said) => Settled::NotNow(said),
            Handed::Unknown(said) => Settled::Unknown(said),
            Handed::Left => return None,
        })
    }

    /// Looks again and again, in a thread that ends with the last clone of what is given back. Failures are told and tried
    /// again.
    ///
    /// # Errors
    /// A fault where the system gives no thread.
    pub fn keep_open(self, failed: impl Fn(Error) + Send + 'static) -> Result<Arc<Self>> {
        let office = Arc::new(self);
        let (weak, ctx) = (Arc::downgrade(&office), office.ctx.clone());
        let run = move || {
            let mut seen = 0;
            while look_through(&weak, &failed) {
                std::thread::sleep(REST);
                seen = ctx.db.wait_for_commit(seen, LOOK);
            }
        };
        let thread = std::thread::Builder::new().name("post".to_owned());
        thread.spawn(run).map_err(|error| Error::fault("starting a thread", error))?;
        Ok(office)
    }
}

/// One look; `false` when the office has been closed.
fn look_through(office: &Weak<Office>, failed: &impl Fn(Error)) -> bool {
    let Some(office) = office.upgrade() else { return false };
    if let Err(error) = office.look() {
        failed(error);
    }
    true
}
