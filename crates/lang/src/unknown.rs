//! Keys nobody wrote words for. They are shown in ⟦brackets⟧, so that a test or a reader's report finds them.

use std::sync::OnceLock;

/// How many different unknown keys are remembered. A right program has none; the limit keeps a wrong one small.
const MOST: usize = 64;

/// Remembers bracketed keys so that they can be lent out like any other message.
#[derive(Debug)]
pub(crate) struct Unknown {
    bracketed: [OnceLock<Box<str>>; MOST],
}

impl Unknown {
    pub(crate) const fn new() -> Self {
        Self { bracketed: [const { OnceLock::new() }; MOST] }
    }

    /// The key in brackets; ⟦…⟧ once there is no more room.
    pub(crate) fn bracketed(&self, key: &str) -> &str {
        let wanted = bracket(key);
        let slots = self.bracketed.iter().map(|slot| &**slot.get_or_init(|| wanted.clone().into_boxed_str()));
        slots.into_iter().find(|kept| *kept == wanted).unwrap_or("⟦…⟧")
    }
}

/// A key in the brackets that mark it as unknown.
pub(crate) fn bracket(key: &str) -> String {
    format!("⟦{key}⟧")
}
