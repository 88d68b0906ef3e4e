//! Writes of FOLLOW UP: one function is one decision in one transaction.

mod expectation;
mod goal;
mod group;
mod indicator;
mod intake;
mod sheet;
mod values;

pub use super::blocks::Origin;
pub use super::series::{Appended, NewValue, SeriesKey};
pub use expectation::{ExpectChange, expect_change, insert_expectation};
pub use goal::{NewGoal, NewMeasure, add_goal, add_measure, insert_goal, insert_measure, remove_measure};
pub use group::{NewGroup, insert_comparison_group, put_comparison_group};
pub use indicator::{NewIndicator, define_local_measure, insert_break, insert_indicator};
pub use intake::{Intake, Titles, import_answers};
pub use sheet::{SheetRequest, look_at_sheet, take_sheet};
pub use values::{EnterValue, enter_value, import_observations, insert_series_values};
