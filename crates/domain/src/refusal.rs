//! Refusals: a rule said no, and the reader can do something about it.
//!
//! A refusal is data; its sentence stands in `locales/*/shared.ftl` under [`Refusal::key`], with the same values.

/// Why something was not done.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.key())]
pub enum Refusal {
    /// A text that is needed is empty.
    TextEmpty,
    /// A text is longer than allowed.
    TextTooLong {
        /// Characters given.
        length: usize,
        /// Characters allowed.
        most: usize,
    },
    /// A field that is needed is empty or not one of the choices.
    FieldMissing {
        /// The field's fixed name, which has a locale key `field-<name>`.
        field: &'static str,
    },
    /// A date is not `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    DateUnclear {
        /// What was given.
        given: String,
    },
    /// A clock time is not `HH:MM`, or stands without a whole date.
    TimeUnclear {
        /// What was given.
        given: String,
    },
    /// The end comes before the start.
    EndBeforeStart,
    /// A number can not be read.
    NumberUnclear {
        /// What was given.
        given: String,
    },
    /// A text looks as if it held a personal identity number, e-mail address or phone number.
    LooksPersonal {
        /// What it looks like: `identity-number` or `contact`.
        what: &'static str,
        /// The words in question, so that the reader finds them.
        found: String,
    },
    /// The password is too short.
    PasswordTooShort {
        /// Characters needed.
        least: usize,
    },
    /// The password is too long.
    PasswordTooLong {
        /// Characters allowed.
        most: usize,
    },
    /// The password is among those tried first in every attack.
    PasswordCommon,
    /// Name or password is wrong; never says which.
    SignInWrong,
    /// The old password, given to change it, is wrong.
    PasswordWrong,
    /// The same new password was not given twice.
    PasswordsDiffer,
    /// Too many tries; wait.
    TooManyTries {
        /// Minutes to wait.
        minutes: u32,
    },
    /// A sign-in name is taken.
    NameTaken,
    /// Nobody matches a municipality's name.
    PlaceUnknown {
        /// The name.
        name: String,
    },
    /// Several places match a name: the reader chooses.
    PlaceAmbiguous {
        /// The name.
        name: String,
    },
    /// The board takes no more cards.
    BoardClosed,
    /// The facilitator has stopped the board for a while, or it is doing something else just now.
    BoardWaits,
    /// People still vote; what each of them said is given out afterwards.
    VotingGoesOn,
    /// Somebody has given all their support.
    SupportSpent {
        /// Cards one person can support.
        most: usize,
    },
    /// A card can not be put together with itself, or with one of another board.
    CardsApart,
    /// No board has this code.
    CodeUnknown,
    /// A link has ended or was withdrawn.
    LinkEnded,
    /// A link may not work that long.
    LinkTooLong {
        /// The last day it may, `2027-05-04`.
        latest: String,
    },
    /// As many as there is room for have come in or written by a link or code.
    LinkFull {
        /// How many there is room for.
        most: usize,
    },
    /// More times are proposed than somebody can look through.
    TimesFull {
        /// How many are allowed.
        most: usize,
    },
    /// A question can not be merged with itself or with one that is merged already.
    MergeUnclear,
    /// A finding needs at least one supporting quote.
    QuoteMissing,
    /// A tension needs quotes on both sides.
    OpposingQuoteMissing,
    /// A finding that must be kept needs an owner and an early-warning sign.
    KeepNeedsOwner,
    /// Findings are still drafts.
    FindingsNotFinal {
        /// How many.
        count: usize,
    },
    /// The report has no findings.
    ReportEmpty,
    /// A commitment needs something it rests on.
    BasisMissing,
    /// A commitment can not be published without an owner role.
    OwnerMissing,
    /// A commitment can not be published without a date.
    DateMissing,
    /// A commitment can not be published without an owner role and a date.
    OwnerAndDateMissing,
    /// A state can not follow the present one.
    StateUnclear,
    /// Someone else changed it meanwhile.
    ChangedMeanwhile,
    /// A month has no room for another visit.
    MonthFull {
        /// The next possible month, `YYYY-MM`; `None` = none in sight.
        next: Option<String>,
    },
    /// More people than the host receives at once.
    GroupTooLarge {
        /// People the host receives.
        most: u32,
    },
    /// A file gives no rows.
    SheetUnread {
        /// `unreadable`, `old`, `empty` or `large`.
        why: &'static str,
    },
    /// A codebook needs at least two codes, each once.
    CodesUnclear,
    /// Nobody in the network has this sign-in name.
    CoderUnknown,
    /// A request to the same need or offer waits for its answer already.
    AskedAlready,
    /// Somebody has sent as many requests as they may in a day.
    RequestsOfToday {
        /// Requests a day.
        most: u32,
    },
    /// A delegation has chosen what it takes home; more would not be done.
    TakeHomeFull {
        /// Commitments allowed.
        most: usize,
    },
    /// A request carries more questions than fit a visit.
    TooManyQuestions {
        /// Questions allowed.
        most: usize,
    },
    /// A mail address can not be read, or holds letters that relays do not take.
    AddressUnclear {
        /// What was given.
        given: String,
    },
    /// More addresses than are invited in one go.
    TooManyAddresses {
        /// Addresses given.
        count: usize,
        /// Addresses taken.
        most: usize,
    },
    /// A network has written as many letters as it may within a day.
    TooManyLetters {
        /// Letters a day.
        most: usize,
    },
    /// An exchange without a day, held or called off: nobody can be invited to it.
    NothingToInviteTo,
}

impl Refusal {
    /// The locale key of the sentence.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::TextEmpty => "refusal-text-empty",
            Self::TextTooLong { .. } => "refusal-text-too-long",
            Self::FieldMissing { .. } => "refusal-field-missing",
            Self::DateUnclear { .. } => "refusal-date-unclear",
            Self::TimeUnclear { .. } => "refusal-time-unclear",
            Self::EndBeforeStart => "refusal-end-before-start",
            Self::NumberUnclear { .. } => "refusal-number-unclear",
            Self::LooksPersonal { .. } => "refusal-looks-personal",
            Self::PasswordTooShort { .. } => "refusal-password-too-short",
            Self::PasswordTooLong { .. } => "refusal-password-too-long",
            Self::PasswordCommon => "refusal-password-common",
            Self::SignInWrong => "refusal-sign-in-wrong",
            Self::PasswordWrong => "refusal-password-wrong",
            Self::PasswordsDiffer => "refusal-passwords-differ",
            Self::TooManyTries { .. } => "refusal-too-many-tries",
            Self::NameTaken => "refusal-name-taken",
            Self::PlaceUnknown { .. } => "refusal-place-unknown",
            Self::PlaceAmbiguous { .. } => "refusal-place-ambiguous",
            Self::BoardClosed => "refusal-board-closed",
            Self::BoardWaits => "refusal-board-waits",
            Self::VotingGoesOn => "refusal-voting-goes-on",
            Self::SupportSpent { .. } => "refusal-support-spent",
            Self::CardsApart => "refusal-cards-apart",
            Self::CodeUnknown => "refusal-code-unknown",
            Self::LinkEnded => "refusal-link-ended",
            Self::LinkTooLong { .. } => "refusal-link-too-long",
            Self::LinkFull { .. } => "refusal-link-full",
            Self::TimesFull { .. } => "refusal-times-full",
            Self::MergeUnclear => "refusal-merge-unclear",
            Self::QuoteMissing => "refusal-quote-missing",
            Self::OpposingQuoteMissing => "refusal-opposing-quote-missing",
            Self::KeepNeedsOwner => "refusal-keep-needs-owner",
            Self::FindingsNotFinal { .. } => "refusal-findings-not-final",
            Self::ReportEmpty => "refusal-report-empty",
            Self::BasisMissing => "refusal-basis-missing",
            Self::OwnerMissing => "refusal-owner-missing",
            Self::DateMissing => "refusal-date-missing",
            Self::OwnerAndDateMissing => "refusal-owner-and-date-missing",
            Self::StateUnclear => "refusal-state-unclear",
            Self::ChangedMeanwhile => "refusal-changed-meanwhile",
            Self::MonthFull { .. } => "refusal-month-full",
            Self::GroupTooLarge { .. } => "refusal-group-too-large",
            Self::SheetUnread { .. } => "refusal-sheet-unread",
            Self::CodesUnclear => "refusal-codes-unclear",
            Self::CoderUnknown => "refusal-coder-unknown",
            Self::AskedAlready => "refusal-asked-already",
            Self::RequestsOfToday { .. } => "refusal-requests-of-today",
            Self::TakeHomeFull { .. } => "refusal-take-home-full",
            Self::TooManyQuestions { .. } => "refusal-too-many-questions",
            Self::AddressUnclear { .. } => "refusal-address-unclear",
            Self::TooManyAddresses { .. } => "refusal-too-many-addresses",
            Self::TooManyLetters { .. } => "refusal-too-many-letters",
            Self::NothingToInviteTo => "refusal-nothing-to-invite-to",
        }
    }

    /// The values the sentence may name, by their Fluent variable.
    #[must_use]
    pub fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TextTooLong { length, most } => {
                vec![("length", length.to_string()), ("most", most.to_string())]
            }
            Self::FieldMissing { field } => vec![("field", (*field).to_owned())],
            Self::DateUnclear { given }
            | Self::TimeUnclear { given }
            | Self::NumberUnclear { given }
            | Self::AddressUnclear { given } => vec![("given", given.clone())],
            Self::TooManyAddresses { count, most } => {
                vec![("count", count.to_string()), ("most", most.to_string())]
            }
            Self::SheetUnread { why } => vec![("why", (*why).to_owned())],
            Self::LooksPersonal { what, found } => {
                vec![("what", (*what).to_owned()), ("found", found.clone())]
            }
            Self::LinkTooLong { latest } => vec![("latest", latest.clone())],
            Self::PasswordTooShort { least } => vec![("least", least.to_string())],
            Self::PasswordTooLong { most } => vec![("most", most.to_string())],
            Self::TooManyTries { minutes } => vec![("minutes", minutes.to_string())],
            Self::PlaceUnknown { name } | Self::PlaceAmbiguous { name } => vec![("name", name.clone())],
            Self::FindingsNotFinal { count } => vec![("count", count.to_string())],
            Self::MonthFull { next } => vec![("month", next.clone().unwrap_or_else(|| "none".to_owned()))],
            Self::GroupTooLarge { most } | Self::RequestsOfToday { most } => vec![("most", most.to_string())],
            Self::TooManyQuestions { most }
            | Self::TooManyLetters { most }
            | Self::SupportSpent { most }
            | Self::TakeHomeFull { most }
            | Self::LinkFull { most }
            | Self::TimesFull { most } => {
                vec![("most", most.to_string())]
            }
            _ => Vec::new(),
        }
    }
}
