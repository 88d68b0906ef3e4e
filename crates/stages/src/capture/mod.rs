//! stage capture
