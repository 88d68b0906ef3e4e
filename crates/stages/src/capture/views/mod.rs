//! What CAPTURE shows: the same views fill pages, JSON and reports.

mod board;
mod feedback;
mod live;
mod need;
mod note;
mod offer;
mod paired;
mod pairing;
mod request;

pub use board::{BoardLine, BoardView, CardColumn, GroupCount, JoinView, ProjectorView, SeatView};
pub use feedback::{
    ExchangeCaptureView, ExchangeLineView, FactView, FeedbackLine, FeedbackView, HeadingView,
};
pub use live::{LiveBoard, LiveCard, ResultView, StatementView, SupportView, TallyView};
pub use need::{NeedDetailView, NeedView, PairingView, ProposalView, ReasonView, SubjectView};
pub use note::NoteView;
pub use offer::{CapacityView, FaqView, MonthView, OfferView};
pub use paired::PairedView;
pub use pairing::{
    LeftView, MadePairView, NetworkPairingView, OtherOfferView, PairingRoundView, RoomView, RoundLine,
    RoundPairView,
};
pub use request::{AskedView, RequestLine, RequestView, WhomView, YearLine, YearView};
