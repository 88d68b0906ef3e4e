//! A mail relay on this machine: it listens on a port of its own, speaks SMTP (RFC 5321) and can be told to misbehave.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// What it does with mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Takes everything, but for recipients whose address begins with `gone`.
    Takes,
    /// Asks everybody to come back later.
    Busy,
    /// Breaks off when it has the text, before it says so.
    DiesAfterText,
    /// Breaks off in the middle of the text's command.
    DiesBeforeText,
}

/// A mail it took: recipient and text.
pub type Taken = (String, String);

#[derive(Debug)]
pub struct Server {
    pub port: u16,
    taken: Arc<Mutex<Vec<Taken>>>,
    manner: Arc<Mutex<Manner>>,
}

impl Server {
    pub fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = Self { port, taken: Arc::default(), manner: Arc::new(Mutex::new(manner)) };
        let (taken, manner) = (Arc::clone(&server.taken), Arc::clone(&server.manner));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (taken, manner) = (Arc::clone(&taken), *manner.lock().unwrap());
                std::thread::spawn(move || drop(talk(stream, &taken, manner)));
            }
        });
        server
    }

    pub fn behaves(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }

    /// What it has taken so far, with soft line breaks of quoted-printable undone.
    pub fn taken(&self) -> Vec<Taken> {
        self.taken.lock().unwrap().clone()
    }
}

fn talk(stream: TcpStream, taken: &Mutex<Vec<Taken>>, manner: Manner) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let say = |text: &str| (&stream).write_all(format!("{text}\r\n").as_bytes());
    say("220 relay.example ESMTP")?;
    let mut recipient = String::new();
    while let Some(line) = lines.next() {
        let line = line?;
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        match verb.as_str() {
            "EHLO" => say("250-relay.example\r\n250 SIZE 10485760")?,
            "MAIL" if manner == Manner::Busy => say("451 4.3.2 Come back later")?,
            "MAIL" => say("250 2.1.0 OK")?,
            "RCPT" => {
                recipient = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                let is_gone = recipient.starts_with("gone");
                say(if is_gone { "550 5.1.1 No such mailbox here" } else { "250 2.1.5 OK" })?;
            }
            "DATA" if manner == Manner::DiesBeforeText => return Ok(()),
            "DATA" => {
                say("354 Go ahead")?;
                let mut text = String::new();
                for line in lines.by_ref() {
                    let line = line?;
                    if line == "." {
                        break;
                    }
                    text.push_str(line.strip_prefix('.').unwrap_or(&line));
                    text.push('\n');
                }
                taken.lock().unwrap().push((recipient.clone(), text));
                if manner == Manner::DiesAfterText {
                    return Ok(());
                }
                say("250 2.0.0 Taken")?;
            }
            "QUIT" => return say("221 Goodbye"),
            "RSET" | "NOOP" => say("250 OK")?,
            _ => say("502 Not implemented")?,
        }
    }
    Ok(())
}
