//! When each unit began, from a column that says when, whether, or in every line whether it has begun by then.

use super::line::{First, Line};
use super::{Fault, Time, Why};
use std::collections::HashMap;

/// What the column says.
#[derive(Debug, Default)]
pub(super) struct Begun {
    /// By unit; `None` = never.
    pub(super) firsts: Vec<Option<Time>>,
    /// It says whether and not when.
    pub(super) is_whether: bool,
    /// Lines that do not go with others.
    pub(super) faults: Vec<Fault>,
}

/// Reads the column. Where it has nothing but 1 and 0, or such words, and says otherwise of the same unit at different times, a unit begins where
/// it turns to 1. Where it says the same of each unit all the time, it tells whether it began, lest 1 is one of the times.
pub(super) fn begun(lines: &[Line], numbers: &HashMap<&str, usize>, times: &[Time], heading: &str) -> Begun {
    let mut of_unit: Vec<Vec<&Line>> = vec![Vec::new(); numbers.len()];
    for line in lines {
        of_unit[numbers[line.unit.as_str()]].push(line);
    }
    let is_sign = |line: &Line| line.first.as_ref().is_some_and(First::is_sign);
    let are_signs = lines.iter().all(is_sign);
    let is_begun = |line: &Line| !matches!(line.first, None | Some(First::Never));
    let turns = of_unit.iter().any(|own| own.iter().any(|line| is_begun(line) != is_begun(own[0])));
    if are_signs && turns {
        return over_time(of_unit, heading);
    }
    if are_signs && lines.iter().any(is_begun) && times.iter().all(|time| time.label != "1") {
        let first = |own: &Vec<&Line>| is_begun(own[0]).then(|| times[0].clone());
        return Begun { firsts: of_unit.iter().map(first).collect(), is_whether: true, faults: Vec::new() };
    }
    stated(&of_unit, heading)
}

fn over_time(mut of_unit: Vec<Vec<&Line>>, heading: &str) -> Begun {
    let mut begun = Begun::default();
    for own in &mut of_unit {
        own.sort_by(|one, two| one.time.cmp(&two.time));
        let first = own.iter().position(|line| line.first != Some(First::Never));
        let after = first.map_or(&own[..0], |at| &own[at..]);
        if let Some(back) = after.iter().find(|line| line.first == Some(First::Never)) {
            let why = Why::TurnsBack(heading.to_owned(), after[0].number);
            begun.faults.push(Fault { line: back.number, why });
        }
        begun.firsts.push(first.map(|at| own[at].time.clone()));
    }
    begun
}

/// The column says when, the same in every line of a unit.
fn stated(of_unit: &[Vec<&Line>], heading: &str) -> Begun {
    let mut begun = Begun::default();
    for own in of_unit {
        for line in own {
            if let Some(First::Begun(word)) = &line.first {
                let why = Why::NoTime(heading.to_owned(), word.clone());
                begun.faults.push(Fault { line: line.number, why });
            } else if line.first != own[0].first {
                let why = Why::SaysOtherwise(heading.to_owned(), own[0].number);
                begun.faults.push(Fault { line: line.number, why });
            }
        }
        begun.firsts.push(match &own[0].first {
            Some(First::At(time)) => Some(time.clone()),
            _ => None,
        });
    }
    begun
}
