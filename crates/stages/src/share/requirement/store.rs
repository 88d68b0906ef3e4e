//! SQL of requirements.

pub(super) const LIST: &str = "SELECT r.model_id, r.dimension, r.step FROM practice_requirement r
     JOIN assessment_dimension d ON d.model_id = r.model_id AND d.key = r.dimension
     WHERE r.practice_id = $1 ORDER BY d.position";
pub(super) const DELETE: &str = "DELETE FROM practice_requirement WHERE practice_id = $1";
pub(super) const INSERT: &str =
    "INSERT INTO practice_requirement (practice_id, model_id, dimension, step) VALUES ($1, $2, $3, $4)";
