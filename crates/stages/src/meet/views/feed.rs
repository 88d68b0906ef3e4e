//! Calendars that somebody subscribes to.

use super::ExchangeView;
use schemars::JsonSchema;
use serde::Serialize;

/// A network whose exchanges somebody can have in their calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FeedLine {
    /// The network.
    pub network_id: String,
    /// Its name.
    pub network_name: String,
    /// The secret in the address; `None` = not subscribed.
    pub token: Option<String>,
}

/// What a calendar program gets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FeedView {
    /// The network's name.
    pub network_name: String,
    /// Its exchanges that the subscriber may see.
    pub exchanges: Vec<ExchangeView>,
}
