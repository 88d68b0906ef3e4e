//! The post office of a server: what `torg.toml` says of mail, checked before anything is served.

use crate::config::Config;
use crate::stop::Stop;
use std::sync::Arc;
use torg_domain::invitation::MailAddress;
use torg_post::{Letterhead, Mailbox, Office, Relay};
use torg_stages::Ctx;
use torg_stages::ground::outbox;

/// What was read of `torg.toml` about mail.
#[derive(Debug)]
pub struct Post {
    head: Letterhead,
    relay: Option<Relay>,
    mailbox: Option<Mailbox>,
}

impl Post {
    /// Reads the three keys.
    ///
    /// # Errors
    /// One sentence with the key that is wrong.
    pub fn of(config: &Config, public_url: &str) -> Result<Self, Stop> {
        let wrong = |key: &str, why: String| {
            Stop::configuration(
                format!("torg.toml: \"{key}\" can not be used: {why}."),
                "The keys are listed in docs/guide/administrator.md.",
            )
        };
        let from = config.mail_from.as_deref().map(MailAddress::parse).transpose();
        let from = from.map_err(|_| wrong("mail-from", "it is no plain mail address".to_owned()))?;
        if config.smtp.is_some() && from.is_none() {
            return Err(wrong("smtp", "\"mail-from\" is missing beside it".to_owned()));
        }
        let head =
            Letterhead { public_url: public_url.to_owned(), installation: config.installation.clone(), from };
        let hello = public_url.rsplit("//").next().unwrap_or("localhost");
        let relay = config.smtp.as_deref().map(|address| Relay::parse(address, hello)).transpose();
        let mailbox = config.mailbox.as_deref().map(Mailbox::open).transpose();
        Ok(Self {
            head,
            relay: relay.map_err(|why| wrong("smtp", why))?,
            mailbox: mailbox.map_err(|why| wrong("mailbox", why))?,
        })
    }

    /// Opens the office. It is closed when what comes back is dropped.
    ///
    /// # Errors
    /// One sentence with what to do.
    pub fn open(self, ctx: &Ctx) -> Result<Arc<Office>, Stop> {
        outbox::turn(ctx, self.relay.is_some())?;
        let office = Office::new(ctx.clone(), self.head, self.relay, self.mailbox);
        let open = office.keep_open(|error| {
            tracing::error!(error = &error as &dyn std::error::Error, "the post office could not work");
        });
        Ok(open?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_about_mail_is_told_before_anything_is_served() {
        let config = |smtp: &str, from: Option<&str>| Config {
            smtp: Some(smtp.into()),
            mail_from: from.map(Into::into),
            ..Config::default()
        };
        let told = |config: &Config| Post::of(config, "https://torg.example").map(drop).unwrap_err().sentence;
        assert!(told(&config("smtp://relay.example", None)).contains("\"mail-from\" is missing"));
        assert!(told(&config("relay.example", Some("torg@x.example"))).contains("smtp://"));
        assert!(told(&config("smtp://relay.example", Some("torg"))).contains("mail-from"));
        let nowhere = Config { mailbox: Some("/nowhere/at/all".into()), ..Config::default() };
        assert!(told(&nowhere).contains("mailbox"));
        assert!(
            Post::of(&config("smtp://relay.example", Some("torg@x.example")), "https://t.example").is_ok()
        );
    }
}
