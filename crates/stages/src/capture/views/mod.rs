//! What CAPTURE shows: the same views fill pages, JSON and reports.

mod board;
mod feedback;
mod need;
mod note;
mod paired;

pub use board::{BoardLine, BoardView, CardColumn, GroupCount, JoinView, ProjectorView, SeatView};
pub use feedback::{
    ExchangeCaptureView, ExchangeLineView, FactView, FeedbackLine, FeedbackView, HeadingView,
};
pub use need::{NeedDetailView, NeedView, PairingView};
pub use note::NoteView;
pub use paired::PairedView;
