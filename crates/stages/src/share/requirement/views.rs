//! What is shown of requirements and gaps.

use crate::capture::assessment::SaidView;
use crate::capture::views::NeedView;
use crate::meet::views::ExchangeLine;
use schemars::JsonSchema;
use serde::Serialize;

/// One dimension with the step that is needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NeededView {
    /// The dimension's short name.
    pub dimension: String,
    /// Its name.
    pub name: SaidView,
    /// The step that is needed, 0 to 5.
    pub step: i64,
    /// What that step looks like.
    pub words: SaidView,
    /// Word of `Readiness` of the reader's own place; `None` where it has not assessed itself by this model.
    pub readiness: Option<String>,
}

impl NeededView {
    /// Is this something to ask about?
    #[must_use]
    pub fn is_gap(&self) -> bool {
        self.readiness.as_ref().is_some_and(|word| word != "there")
    }
}

/// What a practice requires.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RequirementView {
    /// The model.
    pub model_id: String,
    /// Its name.
    pub model: SaidView,
    /// What is needed, in the order of the model.
    pub needed: Vec<NeededView>,
}

impl RequirementView {
    /// Has the reader's own place assessed itself by the model?
    #[must_use]
    pub fn is_assessed(&self) -> bool {
        self.needed.iter().any(|needed| needed.readiness.is_some())
    }

    /// What the reader's own place would have to ask about.
    #[must_use]
    pub fn gaps(&self) -> Vec<&NeededView> {
        self.needed.iter().filter(|needed| needed.is_gap()).collect()
    }
}

/// Where one can ask the organisation whose practice it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AskedOfView {
    /// Its open offers: a request can carry questions.
    pub offers: Vec<NeedView>,
    /// Meetings it hosts, to which this reader may add questions.
    pub exchanges: Vec<ExchangeLine>,
}
