//! `torg opinion`: where a room agrees, from an export of votes; for facilitators and researchers. No database is opened.

mod json;
mod read;
mod text;

use crate::args::Opinion;
use crate::output::answer;
use crate::stop::Stop;
use read::Room;
use torg_engine::opinion::{Compared, Groups, OTHERS, Verdict, compare, find};
use torg_lang::{Lang, Words};

/// Whose agreement the statements are told by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    /// Groups people said they belong to.
    Declared,
    /// Groups found from the votes.
    Opinion,
    /// Everybody together: no groups are known.
    Room,
}

impl By {
    const fn word(self) -> &'static str {
        match self {
            Self::Declared => "declared",
            Self::Opinion => "opinion",
            Self::Room => "room",
        }
    }
}

/// The answer before it is written.
struct Found<'r> {
    room: &'r Room,
    opinion: torg_engine::opinion::Opinion,
    by: By,
    compared: Compared,
}

impl Found<'_> {
    /// The name of a line; `None` for everybody else.
    fn line(&self, group: usize) -> Option<String> {
        match self.by {
            _ if group == OTHERS => None,
            By::Declared => self.room.groups.get(group).cloned(),
            By::Opinion | By::Room => Some(letter(group)),
        }
    }

    const fn groups(&self) -> Option<&Groups> {
        match &self.opinion.verdict {
            Verdict::Groups(groups) => Some(groups),
            Verdict::TooFew | Verdict::NoSplit | Verdict::LikeChance => None,
        }
    }
}

/// Opinion groups have letters: A is the largest.
fn letter(group: usize) -> String {
    char::from(b'A' + u8::try_from(group).unwrap_or(25).min(25)).to_string()
}

/// Reads the files, calculates, and writes groups and statements to standard output.
///
/// # Errors
/// [`Stop`] where a file can not be read or has bad lines; nothing is calculated then.
pub fn run(wanted: &Opinion) -> Result<(), Stop> {
    let written = answered(wanted)?;
    answer(written);
    Ok(())
}

fn answered(wanted: &Opinion) -> Result<String, Stop> {
    let lang = Lang::parse(&wanted.lang).ok_or_else(|| {
        Stop::configuration(format!("There is no language \"{}\".", wanted.lang), "Choose sv, da, nb or en.")
    })?;
    let words = Words::embedded();
    let words = words.get(lang);
    let room = Room::read(wanted, words)?;
    let opinion = find(&room.votes, &room.muted, None);
    let of_all = |group_of: &[Option<usize>], groups| compare(&room.votes, group_of, groups, &room.muted);
    let (by, compared) = match &opinion.verdict {
        _ if wanted.groups.is_some() => (By::Declared, of_all(&room.group_of, room.groups.len())),
        Verdict::Groups(groups) => (By::Opinion, of_all(&groups.group_of, groups.sizes.len())),
        _ => (By::Room, of_all(&[], 0)),
    };
    let found = Found { room: &room, opinion, by, compared };
    Ok(if wanted.json { json::text(&found) } else { text::text(&found, words) })
}

#[cfg(test)]
mod tests;
