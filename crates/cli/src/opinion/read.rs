//! The files of an export as one room: votes, texts, what is muted, who belongs where.

use crate::args::Opinion;
use crate::stop::Stop;
use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use torg_engine::opinion::{Cast, Vote, Votes};
use torg_lang::{Arg, Phrases};
use torg_sources::polis::{Comment, Fault, Why, read_comments, read_groups, read_votes};

/// Bad lines that are told; of the rest only how many.
const TOLD: usize = 200;

/// Everything that was read.
pub(super) struct Room {
    pub(super) people: Vec<String>,
    /// Names of the statements.
    pub(super) statements: Vec<String>,
    /// Their texts, where a file has them.
    pub(super) texts: Vec<Option<String>>,
    pub(super) muted: Vec<bool>,
    pub(super) votes: Votes,
    /// Names of the declared groups.
    pub(super) groups: Vec<String>,
    /// By person.
    pub(super) group_of: Vec<Option<usize>>,
}

impl Room {
    pub(super) fn read(wanted: &Opinion, words: &Phrases) -> Result<Self, Stop> {
        let said = good(&wanted.votes, words, read_votes)?;
        let comments: HashMap<String, Comment> = match &wanted.comments {
            Some(file) => good(file, words, read_comments)?,
            None => HashMap::new(),
        };
        let declared = match &wanted.groups {
            Some(file) => good(file, words, read_groups)?,
            None => HashMap::new(),
        };
        let cast: Vec<Cast> = said
            .cast
            .iter()
            .filter_map(|(voter, statement, sign)| {
                let vote = Vote::from_sign(*sign)?;
                Some(Cast { voter: *voter, statement: *statement, vote })
            })
            .collect();
        let votes = Votes::new(said.people.len(), said.statements.len(), &cast)
            .map_err(|misfit| Stop::broken(misfit.to_string()))?;
        let names: BTreeSet<&String> = declared.values().filter(|name| !name.is_empty()).collect();
        let groups: Vec<String> = names.into_iter().cloned().collect();
        let number = |person: &String| groups.binary_search(declared.get(person)?).ok();
        let group_of = said.people.iter().map(number).collect();
        let comment = |statement: &String| comments.get(statement);
        Ok(Self {
            texts: said.statements.iter().map(|one| Some(comment(one)?.text.clone())).collect(),
            muted: said.statements.iter().map(|one| comment(one).is_some_and(|one| one.is_out)).collect(),
            people: said.people,
            statements: said.statements,
            votes,
            groups,
            group_of,
        })
    }
}

fn good<T>(
    file: &Path,
    words: &Phrases,
    read: impl FnOnce(&[u8]) -> Result<T, Vec<Fault>>,
) -> Result<T, Stop> {
    let bytes = std::fs::read(file).map_err(|why| {
        Stop::not_available(
            format!("{} can not be read: {why}.", file.display()),
            "Check the name of the file.",
        )
    })?;
    read(&bytes).map_err(|faults| refused(file, &faults, words))
}

fn refused(file: &Path, faults: &[Fault], words: &Phrases) -> Stop {
    let told = faults.iter().take(TOLD).map(|fault| {
        let values =
            [("n", Arg::Number(fault.line as f64)), ("text", Arg::Text(&sentence(&fault.why, words)))];
        words.with("opinion-line", &values)
    });
    let mut hint: Vec<String> = told.collect();
    if faults.len() > TOLD {
        hint.push(words.with("opinion-more-lines", &[("n", Arg::from(faults.len() - TOLD))]));
    }
    let file = file.display().to_string();
    Stop::refused(words.with("opinion-refused", &[("text", Arg::Text(&file))]), hint.join("\n      "))
}

fn sentence(why: &Why, words: &Phrases) -> String {
    let about = |key: &str, text: &str| words.with(key, &[("text", Arg::Text(text))]);
    match why {
        Why::Unreadable(text) => about("opinion-unreadable", text),
        Why::NoColumn(name) => about("opinion-no-column", name),
        Why::Cells(are, should) => {
            words.with("opinion-cells", &[("n", Arg::from(*are)), ("of", Arg::from(*should))])
        }
        Why::Empty(name) => about("opinion-empty", name),
        Why::NoVote(text) => about("opinion-no-vote", text),
        Why::NoTime(text) => about("opinion-no-time", text),
        Why::Twice(text) => about("opinion-twice", text),
        Why::TooManyStatements => words.t("opinion-too-many").to_owned(),
    }
}
