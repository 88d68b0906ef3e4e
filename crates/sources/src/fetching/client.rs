//! A client that waits where it is asked to and asks again where that helps.

use super::{Fetch, Request, sha256};
use crate::ReadError;
use std::fmt;
use std::time::Duration;

/// So often one thing is asked.
const TRIES: u32 = 6;
/// The first wait where the service says nothing; each further one is twice as long: 2, 4, 8, 16, 32 s.
const FIRST_WAIT: Duration = Duration::from_secs(2);
/// A service that asks for more is asked again by a person.
const LONGEST_WAIT: Duration = Duration::from_secs(120);

/// An answer that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered<T> {
    /// What was asked.
    pub request: Request,
    /// The answer as it came.
    pub body: Vec<u8>,
    /// Its SHA-256.
    pub sha256: String,
    /// What it says.
    pub read: T,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failed {
    /// The service says no, and would say so again.
    #[error("{url} answered with {status}: {words}")]
    Refused {
        /// What was asked.
        url: String,
        /// Such as 400.
        status: u16,
        /// What it says, shortened.
        words: String,
    },
    /// Asked as often as is decent.
    #[error("{url} gave no whole answer in {tries} tries; the last time: {last}")]
    GaveUp {
        /// What was asked.
        url: String,
        /// How often.
        tries: u32,
        /// What happened the last time.
        last: String,
    },
    /// The answer is whole and something else than expected.
    #[error("the answer of {url} can not be used: {why}")]
    Unreadable {
        /// What was asked.
        url: String,
        /// Why.
        why: ReadError,
    },
}

/// Asks one service.
pub struct Client<'c> {
    fetch: &'c dyn Fetch,
    wait: &'c dyn Fn(Duration),
    pause: Duration,
}

impl fmt::Debug for Client<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("pause", &self.pause).finish_non_exhaustive()
    }
}

impl<'c> Client<'c> {
    /// Asks through `fetch`, pauses `pause` after each request, and waits by `wait`.
    #[must_use]
    pub fn new(fetch: &'c dyn Fetch, wait: &'c dyn Fn(Duration), pause: Duration) -> Self {
        Self { fetch, wait, pause }
    }

    /// The same with the pause that so many calls in so many seconds leave, such as a service announces.
    #[must_use]
    pub fn paced(self, calls: u32, seconds: u32) -> Self {
        let pause = if calls == 0 { self.pause } else { Duration::from_secs(seconds.into()) / calls };
        Self { pause: pause.max(self.pause), ..self }
    }

    /// Asks until a whole answer came that `read` can use.
    ///
    /// Asked again: 408, 425, 429 and every 5xx, an answer that breaks off, and one whose text ends early.
    ///
    /// # Errors
    /// [`Failed`] with what was asked.
    pub fn ask<T>(
        &self,
        request: &Request,
        read: impl Fn(&[u8]) -> Result<T, ReadError>,
    ) -> Result<Answered<T>, Failed> {
        let url = || request.name();
        let mut last = String::new();
        for tries in 0..TRIES {
            let mut asked_to_wait = None;
            match self.fetch.fetch(request) {
                Err(interrupted) => last = interrupted.to_string(),
                Ok(response) if matches!(response.status, 408 | 425 | 429 | 500..) => {
                    last = format!("status {}", response.status);
                    asked_to_wait = response.wait;
                }
                Ok(response) if !matches!(response.status, 200..300) => {
                    let words = words(&response.body);
                    return Err(Failed::Refused { url: url(), status: response.status, words });
                }
                Ok(response) => match read(&response.body) {
                    Ok(read) => {
                        (self.wait)(response.wait.unwrap_or_default().max(self.pause).min(LONGEST_WAIT));
                        let sha256 = sha256(&response.body);
                        return Ok(Answered { request: request.clone(), body: response.body, sha256, read });
                    }
                    Err(ReadError::Half) => last = ReadError::Half.to_string(),
                    Err(why) => return Err(Failed::Unreadable { url: url(), why }),
                },
            }
            if tries + 1 < TRIES {
                let wait = asked_to_wait.unwrap_or(FIRST_WAIT * 2_u32.pow(tries));
                (self.wait)(wait.max(self.pause).min(LONGEST_WAIT));
            }
        }
        Err(Failed::GaveUp { url: url(), tries: TRIES, last })
    }
}

/// A service's own words: the title of PxWeb, the message of StatBank, or the beginning of the text.
fn words(body: &[u8]) -> String {
    let json: Option<serde_json::Value> = serde_json::from_slice(body).ok();
    let told = |name: &str| json.as_ref()?.get(name)?.as_str().map(str::to_owned);
    let whole = || String::from_utf8_lossy(body).chars().filter(|c| !c.is_control()).take(200).collect();
    told("title").or_else(|| told("message")).or_else(|| told("detail")).unwrap_or_else(whole)
}
