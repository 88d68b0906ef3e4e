//! Every statement vote of a board, with who is who by level and organisation, counted once for each person and statement.

use crate::Result;
use crate::capture::queries::live;
use crate::capture::store;
use crate::capture::views::LiveCard;
use std::collections::{BTreeMap, HashMap};
use torg_db::Tx;
use torg_domain::board::Stance;
use torg_domain::id::BoardId;
use torg_domain::network::Level;
use torg_engine::opinion::{Cast, Vote, Votes};

/// The votes of one board.
pub(super) struct Ballots {
    /// Cards that stand for themselves, with their numbers.
    pub statements: Vec<(LiveCard, String)>,
    /// Everybody who voted.
    pub people: Vec<Person>,
    /// Each person on each statement at most once.
    pub cast: Vec<Cast>,
}

/// Who somebody said they are.
pub(super) struct Person {
    pub level: Level,
    pub organisation: Option<String>,
}

impl Ballots {
    pub fn read(tx: &mut Tx<'_>, board: &BoardId) -> Result<Self> {
        let cards = live::cards(tx, board)?;
        let under = |card: &LiveCard| Some((card.id.clone(), card.under.clone()?));
        let merges: HashMap<String, String> = cards.iter().filter_map(under).collect();
        let mut numbers: HashMap<String, String> =
            store::vote::list_numbers(tx, board)?.into_iter().collect();
        let statements: Vec<(LiveCard, String)> = cards
            .into_iter()
            .filter(|card| card.under.is_none())
            .map(|card| {
                let number = numbers.remove(&card.id).unwrap_or_default();
                (card, number)
            })
            .collect();
        let places: HashMap<&str, u16> =
            statements.iter().map(|(card, _)| card.id.as_str()).zip(0..).collect();
        let (mut votes, mut voters) = (Vec::new(), BTreeMap::new());
        for (cast, level, organisation) in store::vote::list_statement_votes(tx, board)? {
            let level = Level::from_word(&level).unwrap_or(Level::NotStated);
            voters.entry(cast.participant.clone()).or_insert(Person { level, organisation });
            votes.push(cast);
        }
        let rows: HashMap<&str, u32> = voters.keys().map(String::as_str).zip(0..).collect();
        let cast = live::once_each(votes, &merges)
            .into_iter()
            .filter_map(|((head, (participant, _)), cast)| {
                let vote = match cast.stance {
                    Stance::Agree => Vote::Agree,
                    Stance::Disagree => Vote::Disagree,
                    Stance::Pass => Vote::Pass,
                    Stance::Support | Stance::Withdrawn => return None,
                };
                let (statement, voter) = (*places.get(head.as_str())?, *rows.get(participant.as_str())?);
                Some(Cast { voter, statement, vote })
            })
            .collect();
        drop((places, rows));
        Ok(Self { cast, people: voters.into_values().collect(), statements })
    }

    /// Who voted what on each statement.
    pub fn by_statement(&self) -> Vec<Vec<(usize, Vote)>> {
        let mut all = vec![Vec::new(); self.statements.len()];
        for cast in &self.cast {
            all[usize::from(cast.statement)].push((cast.voter as usize, cast.vote));
        }
        all
    }

    /// People with a vote on a statement that still stands.
    pub fn voters(&self) -> usize {
        let mut has_voted = vec![false; self.people.len()];
        self.cast.iter().for_each(|cast| has_voted[cast.voter as usize] = true);
        has_voted.into_iter().filter(|has| *has).count()
    }

    /// As the engine takes them.
    pub fn votes(&self) -> Result<Votes> {
        Votes::new(self.people.len(), self.statements.len(), &self.cast)
            .map_err(|misfit| crate::Error::fault("counting the votes of a board", misfit))
    }
}
