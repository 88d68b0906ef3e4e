//! What MEET shows. Words of fixed enums stand as their kebab-case word; `None` = the source does not say.

mod around;
mod exchange;
mod feed;
mod forum;
mod funding;
mod invitation;
mod learning;
mod question;
mod travel;

pub use around::{NetworkPageView, ProgrammeLine, ProgrammeView, StartView, YearMarkView, YearMonthView};
pub use exchange::{
    AgendaItemView, CoverageView, ExchangeLine, ExchangeView, LastTimeView, ParticipantView, PeopleView,
    PlanView, WhenView,
};
pub use feed::{FeedLine, FeedView};
pub use forum::{ForumMapView, ForumPageView, ForumSeatView, ForumView, GapView};
pub use funding::{FundingPageView, FundingView, ObligationView, OwedView};
pub use invitation::{AnswerCounts, InvitationView, InvitationsView, InvitedView, StrangerView};
pub use learning::{PartyView, TogetherView, VisitView};
pub use question::{LinkedQuestionsView, QuestionView, QuestionsView};
pub use travel::{JourneyView, SchemeView, TravelView, UnitCostView};
