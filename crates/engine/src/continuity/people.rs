//! The clients of one window who count, and how many do not, and why.

use super::definition::{Client, Definition, Sex};
use super::indices::Indices;
use super::log::Log;
use super::slide::Slide;

/// A client who counts in a window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Person {
    /// Number in the log.
    pub client: u32,
    /// Visits a day.
    pub daily: f64,
    /// The team.
    pub team: Option<u32>,
    /// Where it is known.
    pub sex: Option<Sex>,
    /// The numbers.
    pub indices: Indices,
}

/// Clients with a visit in the window who do not count, by the first reason that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LeftOut {
    /// Younger than 65.
    pub younger: u32,
    /// Not at home on all days.
    pub away: u32,
    /// Too few visits on some day.
    pub few_visits: u32,
}

/// Who counts in a window.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct People {
    /// In the order of their numbers.
    pub counted: Vec<Person>,
    /// The others.
    pub left_out: LeftOut,
}

/// The clients of the window of `definition.days` days from `first_day` on, day 0 being the log's first.
///
/// `clients` has what is known of each; of one it does not reach, nothing is known but that they count. A client without a counted
/// visit in the window is nobody's: neither counted nor left out.
#[must_use]
pub fn people(log: &Log, clients: &[Client], definition: &Definition, first_day: u32) -> People {
    let mut found = People::default();
    let mut slide = Slide::new(log);
    let unknown = Client::default();
    for number in 0..log.clients() {
        let client = clients.get(number).unwrap_or(&unknown);
        slide.turn_to(log, number, definition);
        slide.move_to(first_day, definition.days);
        let indices = slide.indices(number, client.named);
        if indices.visits == 0 {
            continue;
        }
        let days = first_day..first_day + definition.days;
        if definition.only_65 && !client.is_65 {
            found.left_out.younger += 1;
        } else if definition.only_at_home && !client.is_at_home(days) {
            found.left_out.away += 1;
        } else if definition.least_daily > 0 && !slide.is_enough(first_day, definition.days) {
            found.left_out.few_visits += 1;
        } else {
            let daily = f64::from(indices.visits) / f64::from(definition.days);
            let (team, sex) = (client.team, client.sex);
            found.counted.push(Person { client: number as u32, daily, team, sex, indices });
        }
    }
    found
}
