//! What readers of this stage receive; every outlet gets these as they are.

mod finding;
mod report;
mod workbench;

pub use finding::{CountView, FindingView, LevelView, PrevalenceView, QuoteView, UnitView};
pub use report::{FactView, FrozenReport, HeadingView, ParticipantView, ReportLine, ReportView, VersionView};
pub use workbench::{
    AnswerView, CardFilter, CardView, CellView, CheckView, ConcludedView, FocusRowView, GroupView,
    RoomFindingView, RoomView, ScopeLine, ScopeView, SessionView, WorkbenchView,
};
