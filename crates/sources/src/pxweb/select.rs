//! Which categories of a table are wanted, and how a large query is cut.

use std::collections::HashSet;

/// A variable of a table, as its description has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// Its code.
    pub code: String,
    /// Codes of its categories, in order; times rise.
    pub categories: Vec<String>,
    /// Whether it is the time, the contents or the places: never summed away, and places are what is cut.
    pub is_place: bool,
}

/// What is wanted: variables with codes or expressions.
pub type Wanted = Vec<(String, Vec<String>)>;

/// Why a query can not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The table has no such variable.
    #[error("the table has no variable {0:?}; it has {1}")]
    NoVariable(String, String),
    /// The variable has no such category, and no expression of it is known.
    #[error("variable {0:?} has no category {1:?}")]
    NoCategory(String, String),
    /// Nothing was said about a variable that has several categories.
    #[error("say which of {0:?} is wanted: it has {1} categories, {2} for example; \"*\" takes all of them")]
    NotChosen(String, usize, String),
    /// One place alone is too much.
    #[error("one place alone has {0} cells and the office gives {1}; choose fewer categories or years")]
    TooLarge(usize, usize),
}

/// Codes for a variable from what is wanted: codes, `*`, `20*`, `?`, `top(n)`, `top(n,offset)`, `bottom(n)`, `from(x)`, `to(x)`,
/// `range(a,b)`. Each once, in the table's order: the same code twice breaks SSB's server.
///
/// # Errors
/// [`Refused::NoCategory`].
pub fn expand(variable: &Variable, wanted: &[String]) -> Result<Vec<String>, Refused> {
    let all = &variable.categories;
    let mut chosen = HashSet::new();
    for expression in wanted.iter().map(|text| text.trim()).filter(|text| !text.is_empty()) {
        let unknown = || Refused::NoCategory(variable.code.clone(), expression.to_owned());
        let found = if all.iter().any(|code| code == expression) {
            vec![expression]
        } else {
            positions(all, expression).ok_or_else(unknown)?
        };
        if found.is_empty() {
            return Err(unknown());
        }
        chosen.extend(found.into_iter().map(str::to_owned));
    }
    Ok(all.iter().filter(|code| chosen.contains(*code)).cloned().collect())
}

fn positions<'a>(all: &'a [String], expression: &str) -> Option<Vec<&'a str>> {
    let codes = |range: std::ops::Range<usize>| Some(all.get(range)?.iter().map(String::as_str).collect());
    let at = |code: &str| all.iter().position(|known| known == code.trim());
    if let Some((name, inside)) = expression.strip_suffix(')').and_then(|text| text.split_once('(')) {
        let parts: Vec<&str> = inside.split(',').map(str::trim).collect();
        let number = |place: usize| parts.get(place).and_then(|part| part.parse::<usize>().ok());
        let len = all.len();
        return match (name.to_lowercase().as_str(), parts.len()) {
            ("top", 1 | 2) => {
                let end = len.saturating_sub(if parts.len() == 2 { number(1)? } else { 0 });
                codes(end.saturating_sub(number(0)?)..end)
            }
            ("bottom", 1 | 2) => {
                let start = if parts.len() == 2 { number(1)? } else { 0 }.min(len);
                codes(start..start.saturating_add(number(0)?).min(len))
            }
            ("from", 1) => codes(at(parts[0])?..len),
            ("to", 1) => codes(0..at(parts[0])? + 1),
            ("range", 2) => codes(at(parts[0])?..at(parts[1])? + 1),
            _ => None,
        };
    }
    if expression.contains(['*', '?']) {
        return Some(all.iter().map(String::as_str).filter(|code| is_like(code, expression)).collect());
    }
    None
}

/// `*` stands for any letters, `?` for one.
fn is_like(code: &str, pattern: &str) -> bool {
    let (code, pattern): (Vec<char>, Vec<char>) = (code.chars().collect(), pattern.chars().collect());
    let mut reached = vec![false; code.len() + 1];
    reached[0] = true;
    for sign in pattern {
        if sign == '*' {
            let first = reached.iter().position(|is| *is).unwrap_or(reached.len());
            reached.iter_mut().skip(first).for_each(|is| *is = true);
        } else {
            for at in (0..code.len()).rev() {
                reached[at + 1] = reached[at] && (sign == '?' || sign == code[at]);
            }
            reached[0] = false;
        }
    }
    reached[code.len()]
}

/// Queries that together are what is wanted, each within `most_cells`; cut along the places.
pub(super) fn queries(
    variables: &[Variable],
    wanted: &[(String, Vec<String>)],
    most_cells: usize,
) -> Result<Vec<Wanted>, Refused> {
    for (code, _) in wanted {
        if !variables.iter().any(|variable| variable.code.eq_ignore_ascii_case(code)) {
            let known: Vec<&str> = variables.iter().map(|variable| variable.code.as_str()).collect();
            return Err(Refused::NoVariable(code.clone(), known.join(", ")));
        }
    }
    let mut chosen: Wanted = Vec::new();
    for variable in variables {
        let own = wanted.iter().find(|(code, _)| variable.code.eq_ignore_ascii_case(code));
        let codes = match own {
            Some((_, list)) => expand(variable, list)?,
            None if variable.categories.len() == 1 || variable.is_place => variable.categories.clone(),
            None => {
                let first = variable.categories.first().cloned().unwrap_or_default();
                return Err(Refused::NotChosen(variable.code.clone(), variable.categories.len(), first));
            }
        };
        chosen.push((variable.code.clone(), codes));
    }
    let place = variables.iter().position(|variable| variable.is_place);
    let others: usize =
        (0..).zip(&chosen).filter(|(at, _)| Some(*at) != place).map(|(_, (_, codes))| codes.len()).product();
    if others > most_cells {
        return Err(Refused::TooLarge(others, most_cells));
    }
    let Some(place) = place else { return Ok(vec![chosen]) };
    let places = std::mem::take(&mut chosen[place].1);
    let cut = |some: &[String]| {
        let mut query = chosen.clone();
        query[place].1 = some.to_vec();
        query
    };
    Ok(places.chunks((most_cells / others.max(1)).max(1)).map(cut).collect())
}
