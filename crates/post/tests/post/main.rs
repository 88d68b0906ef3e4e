//! Mail from the decision to invite to the answer in the database, over a relay that listens on this machine, on both
//! databases.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at the first surprise")]

mod answers;
mod asked;
mod forgetting;
mod home;
mod obligations;
mod relay;
mod sending;
mod weekly;

use mail_parser::{MessageParser, MimeHeaders};
use relay::Server;
use torg_domain::date::PartialDate;
use torg_domain::exchange::ExchangeKind;
use torg_domain::id::ExchangeId;
use torg_domain::invitation::MailAddress;
use torg_post::{Letterhead, Mailbox, Office, Relay, Round};
use torg_stages::ground::outbox;
use torg_stages::meet::commands::{self, NewExchange, NewInvitations};
use torg_stages::meet::queries;
use torg_stages::meet::views::{InvitationView, InvitationsView};
use torg_stages::{Actor, Ctx};
use torg_testkit::{Scene, TestDb};

pub const URL: &str = "https://torg.example";

/// A network with a workshop on a day, a facilitator, and a post office whose relay is at a port.
#[derive(Debug)]
pub struct Post {
    pub scene: Scene,
    pub exchange: ExchangeId,
    pub facilitator: Actor,
    pub folder: tempfile::TempDir,
    relay: Option<Relay>,
}

impl Post {
    pub fn begin(db: &TestDb, relay: Option<&str>) -> Self {
        let scene = Scene::new(db)
            .municipalities(&["Mölndal", "Härryda"])
            .network("Nära vård")
            .facilitator("anna")
            .member("bo")
            .workshop("Demens hemma");
        let (facilitator, exchange) = (scene.actor("anna"), scene.exchange_id("Demens hemma"));
        outbox::turn(&scene.ctx, relay.is_some()).unwrap();
        let relay = relay.map(|address| Relay::parse(address, "torg.example").unwrap());
        let post = Self { scene, exchange, facilitator, folder: tempfile::tempdir().unwrap(), relay };
        post.move_to("13:00");
        post
    }

    pub fn over(db: &TestDb, server: &Server) -> Self {
        Self::begin(db, Some(&format!("smtp://127.0.0.1:{}?tls=none", server.port)))
    }

    pub fn office(&self) -> Office {
        self.office_with(self.scene.ctx.clone())
    }

    /// An office of another process.
    pub fn office_with(&self, ctx: Ctx) -> Office {
        let from = MailAddress::parse("torg@torg.example").unwrap();
        let head = Letterhead { public_url: URL.into(), installation: "Torg".into(), from: Some(from) };
        let mailbox = Mailbox::open(self.folder.path()).unwrap();
        Office::new(ctx, head, self.relay.clone(), Some(mailbox))
    }

    pub fn look(&self) -> Round {
        self.office().look().unwrap()
    }

    pub fn invite(&self, addresses: &str, language: &str) -> usize {
        let new =
            NewInvitations { addresses: addresses.into(), language: language.into(), organisation: None };
        commands::invite(&self.scene.ctx, &self.facilitator, &self.exchange, &new).unwrap()
    }

    /// Moves the workshop to another hour of the same day.
    pub fn move_to(&self, clock: &str) {
        self.edit(|new| clock.clone_into(&mut new.starts_clock));
    }

    pub fn edit(&self, change: impl Fn(&mut NewExchange)) {
        let ctx = &self.scene.ctx;
        let now = queries::exchange(ctx, &self.facilitator, &self.exchange).unwrap();
        let network = self.scene.network_id("Nära vård");
        let clock = now.when.starts_clock.clone().unwrap_or_default();
        let mut new = NewExchange {
            starts_on: PartialDate::parse("2027-01-19").unwrap(),
            starts_clock: clock,
            time_zone: "Europe/Stockholm".into(),
            place: "Stadshuset".into(),
            purpose: now.purpose,
            ..NewExchange::new(network, ExchangeKind::Workshop, "Demens hemma", "sv")
        };
        change(&mut new);
        commands::edit_exchange(ctx, &self.facilitator, &self.exchange, now.revision, &new).unwrap();
    }

    pub fn view(&self) -> InvitationsView {
        queries::invitations(&self.scene.ctx, &self.facilitator, &self.exchange).unwrap()
    }

    pub fn of(&self, address: &str) -> InvitationView {
        let view = self.view();
        view.invitations.into_iter().find(|one| one.address == address).expect("somebody invited")
    }

    /// The `SEQUENCE` a calendar has now.
    pub fn sequence(&self) -> i64 {
        self.view().exchange.revision
    }
}

/// Subject, text, calendar file and `Message-ID` of a mail as a mail program shows it.
pub fn opened(text: &str) -> (String, String, String, String) {
    let message = MessageParser::default().parse(text.as_bytes()).expect("a mail");
    let calendar = message
        .parts
        .iter()
        .find(|part| part.content_type().is_some_and(|kind| kind.subtype() == Some("calendar")));
    let calendar = calendar.and_then(|part| part.text_contents()).unwrap_or_default();
    (
        message.subject().unwrap_or_default().to_owned(),
        message.body_text(0).unwrap_or_default().replace("\r\n", "\n"),
        calendar.replace("\r\n", "\n").replace("\n ", ""),
        message.message_id().unwrap_or_default().to_owned(),
    )
}
