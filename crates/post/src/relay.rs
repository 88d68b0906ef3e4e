//! The conversation with the customer's mail relay (RFC 5321), step by step: the outbox has to know when the relay is about
//! to be given the text, and what a "no" was an answer to.

use lettre::Address;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use std::time::Duration;

/// How long the relay may take for one answer. Seven answers at most stay below the outbox's lease.
const PATIENCE: Duration = Duration::from_secs(60);
const MECHANISMS: [Mechanism; 2] = [Mechanism::Plain, Mechanism::Login];

/// How the connection is kept from being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tls {
    /// By STARTTLS, or not at all: a relay without it gets nothing.
    Required,
    /// From the first byte.
    Wrapped,
    /// Not: a relay on the same machine.
    None,
}

/// Where mail is handed to. The password is in it, so it shows only its host.
#[derive(Clone)]
pub struct Relay {
    host: String,
    port: u16,
    tls: Tls,
    credentials: Option<Credentials>,
    hello: String,
}

impl std::fmt::Debug for Relay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Relay({}:{})", self.host, self.port)
    }
}

/// How handing a mail over ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Handed {
    /// The relay took it.
    Taken,
    /// The relay said no for good to this recipient or this text.
    Refused(String),
    /// The relay does not have it, and may take it later.
    NotNow(String),
    /// It broke off after the text was given.
    Unknown(String),
    /// Somebody else has the mail by now.
    Left,
}

impl Relay {
    /// Reads `smtp://user:password@host:587` (STARTTLS), `smtps://…` (TLS from the start) or `smtp://localhost?tls=none`.
    /// `hello` is the name we greet with.
    ///
    /// # Errors
    /// What is wrong, as the end of a sentence.
    pub fn parse(address: &str, hello: &str) -> Result<Self, String> {
        let (scheme, rest) = address.split_once("://").ok_or("it does not begin with smtp:// or smtps://")?;
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let tls = match (scheme, query) {
            ("smtp", "" | "tls=required") => Tls::Required,
            ("smtp", "tls=none") => Tls::None,
            ("smtps", "") => Tls::Wrapped,
            ("smtp", _) => return Err("after the ? only tls=required or tls=none can stand".into()),
            _ => return Err("it does not begin with smtp:// or smtps://".into()),
        };
        let (user, place) = rest
            .trim_end_matches('/')
            .rsplit_once('@')
            .map_or((None, rest.trim_end_matches('/')), |(user, place)| (Some(user), place));
        let standard = if tls == Tls::Wrapped {
            465
        } else if tls == Tls::None {
            25
        } else {
            587
        };
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) => (host, port.parse().map_err(|_| format!("{port} is no port"))?),
            None => (place, standard),
        };
        if host.is_empty() {
            return Err("it names no host".into());
        }
        let credentials = match user {
            None => None,
            Some(user) => {
                let (name, password) = user.split_once(':').ok_or("the user has no password")?;
                Some(Credentials::new(decoded(name)?, decoded(password)?))
            }
        };
        if credentials.is_some() && tls == Tls::None && !is_this_machine(host) {
            return Err("a password is never sent without TLS to another machine".into());
        }
        Ok(Self { host: host.to_owned(), port, tls, credentials, hello: hello.to_owned() })
    }

    /// Greets, makes the connection safe, signs in.
    pub(crate) fn connect(&self) -> Result<Talk, String> {
        let words = |error: lettre::transport::smtp::Error| said(&error);
        let hello = ClientId::Domain(self.hello.split(':').next().unwrap_or("localhost").to_owned());
        let parameters = || TlsParameters::new_rustls(self.host.clone()).map_err(words);
        let wrapped = if self.tls == Tls::Wrapped { Some(parameters()?) } else { None };
        let place = (self.host.as_str(), self.port);
        let mut connection =
            SmtpConnection::connect(place, Some(PATIENCE), &hello, wrapped.as_ref(), None).map_err(words)?;
        if self.tls == Tls::Required {
            if !connection.can_starttls() {
                drop(connection.quit());
                return Err(format!("{} offers no STARTTLS, and without it nothing is sent", self.host));
            }
            connection.starttls(&parameters()?, &hello).map_err(words)?;
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(&MECHANISMS, credentials).map_err(words)?;
        }
        Ok(Talk(connection))
    }
}

/// A connection over which mail can be given.
pub(crate) struct Talk(SmtpConnection);

impl Talk {
    /// Gives one mail. `about_to_give` is asked right before the text leaves; on `false` nothing is given.
    pub(crate) fn give(
        &mut self,
        (from, to): (&str, &str),
        text: &[u8],
        about_to_give: impl FnOnce() -> bool,
    ) -> Handed {
        let (Ok(from), Ok(to)) = (from.parse::<Address>(), to.parse::<Address>()) else {
            return Handed::Refused("no address that a relay takes".to_owned());
        };
        // A "no" to the sender is about our settings, and none of this mail's.
        if let Err(error) = self.0.command(Mail::new(Some(from), Vec::new())) {
            return Handed::NotNow(said(&error));
        }
        if let Err(error) = self.0.command(Rcpt::new(to, Vec::new())) {
            return of_error(&error);
        }
        if !about_to_give() {
            return Handed::Left;
        }
        if let Err(error) = self.0.command(Data) {
            return of_error(&error);
        }
        match self.0.message(text) {
            Ok(_) => Handed::Taken,
            Err(error) if error.is_permanent() || error.is_transient() => of_error(&error),
            Err(error) => Handed::Unknown(said(&error)),
        }
    }

    /// Says goodbye.
    pub(crate) fn quit(mut self) {
        drop(self.0.quit());
    }
}

fn of_error(error: &lettre::transport::smtp::Error) -> Handed {
    if error.is_permanent() { Handed::Refused(said(error)) } else { Handed::NotNow(said(error)) }
}

/// All causes in one line.
fn said(error: &dyn std::error::Error) -> String {
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        line = format!("{line}: {inner}");
        cause = inner.source();
    }
    line
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// `%40` as `@`, for names and passwords in an address.
fn decoded(text: &str) -> Result<String, String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digits: Vec<u8> = rest.by_ref().take(2).collect();
        let digits = std::str::from_utf8(&digits).ok().filter(|digits| digits.len() == 2);
        let value = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(value.ok_or("a % in it is not followed by two digits")?);
    }
    String::from_utf8(bytes).map_err(|_| "it is no text".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(address: &str) -> Result<(String, u16, Tls), String> {
        Relay::parse(address, "torg.example").map(|relay| (relay.host, relay.port, relay.tls))
    }

    #[test]
    fn an_address_says_host_port_and_how_it_is_kept_safe() {
        assert_eq!(parsed("smtp://relay.example"), Ok(("relay.example".into(), 587, Tls::Required)));
        assert_eq!(parsed("smtps://a:b@relay.example/"), Ok(("relay.example".into(), 465, Tls::Wrapped)));
        assert_eq!(parsed("smtp://127.0.0.1:2525?tls=none"), Ok(("127.0.0.1".into(), 2525, Tls::None)));
        let shown = format!("{:?}", Relay::parse("smtp://a:hemligt@relay.example", "t").unwrap());
        assert_eq!(shown, "Relay(relay.example:587)");
    }

    #[test]
    fn a_password_stays_at_home_without_tls() {
        assert!(parsed("smtp://a:b@relay.example?tls=none").is_err());
        assert!(parsed("smtp://a%40x:b%3A@localhost?tls=none").is_ok());
        for wrong in [
            "relay.example",
            "http://x",
            "smtp://",
            "smtp://x:port",
            "smtp://a@x",
            "smtp://x?tls=maybe",
            "smtp://a:%zz@x",
        ] {
            assert!(parsed(wrong).is_err(), "{wrong}");
        }
    }
}
