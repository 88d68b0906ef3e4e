//! What MEET shows. Words of fixed enums stand as their kebab-case word; `None` = the source does not say.

mod around;
mod exchange;
mod funding;
mod question;

pub use around::{ForumView, NetworkPageView, ProgrammeLine, ProgrammeView, StartView};
pub use exchange::{
    AgendaItemView, CoverageView, ExchangeLine, ExchangeView, LastTimeView, ParticipantView, PeopleView,
    PlanView, WhenView,
};
pub use funding::{FundingPageView, FundingView, ObligationView};
pub use question::{LinkedQuestionsView, QuestionView, QuestionsView};
