//! The folder that answers arrive in: a Maildir, or a folder that something else puts `.eml` files into.

use crate::ical::read_reply;
use crate::letterhead::host_of;
use mail_parser::{MessageParser, MimeHeaders};
use sha2::{Digest, Sha256};
use std::io::Read;
use std::path::{Path, PathBuf};
use torg_domain::id::ExchangeId;
use torg_domain::invitation::ReplyOutcome;
use torg_stages::meet::commands::{self, MailedReply};
use torg_stages::{Ctx, Result};

/// A larger file is no answer from a calendar.
const LARGEST: u64 = 2_000_000;
/// Files read in one go.
const AT_ONCE: usize = 200;

/// The folder.
#[derive(Debug, Clone)]
pub struct Mailbox {
    folder: PathBuf,
}

impl Mailbox {
    /// A folder that is there.
    ///
    /// # Errors
    /// What is wrong, as the end of a sentence.
    pub fn open(folder: &Path) -> std::result::Result<Self, String> {
        match std::fs::read_dir(folder) {
            Ok(_) => Ok(Self { folder: folder.to_owned() }),
            Err(error) => Err(error.to_string()),
        }
    }

    fn is_maildir(&self) -> bool {
        self.folder.join("new").is_dir() && self.folder.join("cur").is_dir()
    }

    /// Takes the answers that have arrived; each file is moved aside when its answer is safe in the database. A process
    /// that dies in between reads the file again, and the database knows it already.
    ///
    /// # Errors
    /// The database's. A file that can not be read or moved is left for the next time and told in the log.
    pub fn read(&self, ctx: &Ctx, public_url: &str) -> Result<Vec<ReplyOutcome>> {
        let mut outcomes = Vec::new();
        for file in self.waiting() {
            let bytes = match bytes_of(&file) {
                Ok(bytes) => bytes,
                Err(error) => {
                    tracing::warn!(file = %file.display(), %error, "an answer can not be read");
                    continue;
                }
            };
            outcomes.push(commands::take_reply(ctx, &reply_in(&bytes, public_url))?);
            if let Err(error) = self.put_aside(&file) {
                tracing::warn!(file = %file.display(), %error, "a read answer can not be moved");
            }
        }
        Ok(outcomes)
    }

    /// Files that wait, in the order of their names.
    fn waiting(&self) -> Vec<PathBuf> {
        let is_maildir = self.is_maildir();
        let place = if is_maildir { self.folder.join("new") } else { self.folder.clone() };
        let Ok(entries) = std::fs::read_dir(place) else { return Vec::new() };
        let is_ours = |path: &PathBuf| {
            let is_mail =
                is_maildir || path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("eml"));
            is_mail && path.symlink_metadata().is_ok_and(|file| file.is_file())
        };
        let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_ours).collect();
        files.sort();
        files.truncate(AT_ONCE);
        files
    }

    fn put_aside(&self, file: &Path) -> std::io::Result<()> {
        let name = file.file_name().unwrap_or_default();
        if self.is_maildir() {
            let mut seen = name.to_owned();
            seen.push(":2,S"); // the flag of a message that was read
            return std::fs::rename(file, self.folder.join("cur").join(seen));
        }
        let read = self.folder.join("read");
        std::fs::create_dir_all(&read)?;
        std::fs::rename(file, read.join(name))
    }
}

fn bytes_of(file: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(file)?.take(LARGEST).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The answer in a mail, whatever the bytes are: where there is none that can be read it says nothing but who it is.
/// `public_url` tells which identifiers are ours.
#[must_use]
pub fn reply_in(bytes: &[u8], public_url: &str) -> MailedReply {
    let file_hash = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let mut reply = MailedReply { file_hash, ..MailedReply::default() };
    let Some(message) = MessageParser::default().parse(bytes) else { return reply };
    let sender = message.from().and_then(|from| from.first()).and_then(|from| from.address());
    reply.sender = sender.unwrap_or_default().to_owned();
    let is_calendar = |part: &&mail_parser::MessagePart<'_>| {
        part.content_type().is_some_and(|kind| {
            kind.ctype().eq_ignore_ascii_case("text")
                && kind.subtype().is_some_and(|sub| sub.eq_ignore_ascii_case("calendar"))
        })
    };
    let mut texts = message.parts.iter().filter(is_calendar).filter_map(|part| match part.text_contents() {
        Some(text) => Some(text.to_owned()),
        None => std::str::from_utf8(part.contents()).ok().map(str::to_owned),
    });
    let Some(answer) = texts.find_map(|text| read_reply(&text)) else { return reply };
    let ours = answer.uid.split_once('@').filter(|(_, host)| host.eq_ignore_ascii_case(host_of(public_url)));
    reply.exchange = ours.map(|(id, _)| ExchangeId::new(id));
    reply.attendee = answer.attendee;
    reply.answer = answer.answer;
    reply.sequence = answer.sequence;
    reply.at = answer.at;
    reply
}
