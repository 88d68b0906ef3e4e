//! SQL texts of CAPTURE and the functions that read their rows, a file per noun. Private to the stage.

pub(super) mod board;
pub(super) mod exchange;
pub(super) mod fact;
pub(super) mod feedback;
pub(super) mod need;
pub(super) mod note;
pub(super) mod offer;
pub(super) mod paired;
pub(super) mod pairing;
pub(super) mod request;
pub(super) mod vote;

use torg_db::Error;

/// What reading a row answers.
type Read<T> = Result<T, Error>;

/// A comma separated list as the tables keep it.
fn words(list: &str) -> Vec<String> {
    list.split(',').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
