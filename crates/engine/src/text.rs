//! Reading words: folding for search now; stems, compounds and cognates have their own files when they come.

pub mod fold;
