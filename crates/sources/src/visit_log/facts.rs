//! What rows say about a client, put together.

use std::collections::HashMap;

/// What is known about a client.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClientFacts {
    /// 65 or over; `None` = not said.
    pub is_65: Option<bool>,
    /// Stretches at home: first and last day, days since 1970; `i32::MIN` and `i32::MAX` where one end is open.
    pub at_home: Vec<(i32, i32)>,
    /// Number of the team; of several in the visits the one with most of them, of equals the first by name.
    pub team: Option<u32>,
    /// `Some(true)` = a woman.
    pub is_woman: Option<bool>,
    /// Number of the named contact; of several in the visits the one of the latest.
    pub named: Option<u32>,
}

/// One row's say.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Said {
    pub(super) is_65: Option<bool>,
    pub(super) at_home: Option<(i32, i32)>,
    pub(super) team: Option<u32>,
    pub(super) is_woman: Option<bool>,
    pub(super) named: Option<u32>,
}

/// All clients' facts as they come in.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub(super) clients: Vec<ClientFacts>,
    /// Rows of a client with a team.
    teams: HashMap<(u32, u32), u32>,
    /// When the newest row with a named contact was.
    named_at: HashMap<u32, i32>,
}

/// What contradicts an earlier row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Contradiction {
    Age,
    Sex,
}

impl Gathered {
    /// Takes in what a row says; `at` is its time, later than all visits for the file of clients.
    pub(super) fn add(&mut self, client: u32, said: &Said, at: i32) -> Option<Contradiction> {
        if self.clients.len() <= client as usize {
            self.clients.resize(client as usize + 1, ClientFacts::default());
        }
        let own = &mut self.clients[client as usize];
        if let Some(stretch) = said.at_home.filter(|stretch| !own.at_home.contains(stretch)) {
            own.at_home.push(stretch);
        }
        if let Some(team) = said.team {
            // One row of the file of clients outweighs all visits.
            let weight = if at == i32::MAX { 1 << 31 } else { 1 };
            let votes = self.teams.entry((client, team)).or_default();
            *votes = votes.saturating_add(weight);
        }
        if let Some(named) = said.named {
            let newest = self.named_at.entry(client).or_insert(at);
            // Of one moment the smaller number, so that the order of rows makes no difference.
            let is_newer = at > *newest || at == *newest && own.named.is_none_or(|known| named < known);
            if is_newer {
                (*newest, own.named) = (at, Some(named));
            }
        }
        let mut found = None;
        for (known, said, what) in [
            (&mut own.is_65, said.is_65, Contradiction::Age),
            (&mut own.is_woman, said.is_woman, Contradiction::Sex),
        ] {
            match (*known, said) {
                (Some(known), Some(said)) if known != said => found = Some(what),
                (None, Some(_)) => *known = said,
                _ => {}
            }
        }
        found
    }

    /// Everybody's facts, teams numbered in the order of their names.
    pub(super) fn finish(mut self, teams: Vec<String>) -> (Vec<ClientFacts>, Vec<String>) {
        let mut order: Vec<usize> = (0..teams.len()).collect();
        order.sort_by(|a, b| teams[*a].cmp(&teams[*b]));
        let mut renumbered = vec![0_u32; teams.len()];
        (0_u32..).zip(&order).for_each(|(new, old)| renumbered[*old] = new);
        let mut best: HashMap<u32, (u32, std::cmp::Reverse<u32>)> = HashMap::new();
        for ((client, team), votes) in self.teams {
            let one = (votes, std::cmp::Reverse(renumbered[team as usize]));
            let own = best.entry(client).or_insert(one);
            *own = (*own).max(one);
        }
        for (client, (_, team)) in best {
            self.clients[client as usize].team = Some(team.0);
        }
        let names: Vec<String> = order.into_iter().map(|old| teams[old].clone()).collect();
        (self.clients, names)
    }
}
