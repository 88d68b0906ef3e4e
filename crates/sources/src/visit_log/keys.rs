//! Identifiers as numbers, by keys nobody can trace back.

use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// HMAC-SHA-256 (RFC 2104, FIPS 198-1) with the secret already taken in.
#[derive(Clone)]
pub(super) struct Hmac {
    inner: Sha256,
    outer: Sha256,
}

impl Hmac {
    pub(super) fn new(secret: &[u8; 32]) -> Self {
        let padded = |pad: u8| {
            let mut block = [pad; 64];
            block.iter_mut().zip(secret).for_each(|(own, byte)| *own ^= byte);
            Sha256::new().chain_update(block)
        };
        Self { inner: padded(0x36), outer: padded(0x5c) }
    }

    pub(super) fn of(&self, text: &[u8]) -> [u8; 32] {
        let inner = self.inner.clone().chain_update(text).finalize();
        self.outer.clone().chain_update(inner).finalize().into()
    }
}

/// Numbers in the order in which keys first came.
#[derive(Default)]
pub(super) struct Numbered(HashMap<u128, u32>);

impl Numbered {
    /// The number of an identifier. Half of the 256 bits are kept: among a million people two meet with a chance of 10⁻²⁷.
    pub(super) fn of(&mut self, hmac: &Hmac, identifier: &[u8]) -> u32 {
        let mut half = [0; 16];
        half.copy_from_slice(&hmac.of(identifier)[..16]);
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(u128::from_be_bytes(half)).or_insert(next)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// RFC 4231, test cases 1 and 2; a shorter key is filled up with zeros.
    #[test]
    fn keys_are_those_of_the_rfc() {
        let key = |text: &[u8]| {
            let mut key = [0; 32];
            key[..text.len()].copy_from_slice(text);
            Hmac::new(&key)
        };
        assert_eq!(
            hex(&key(&[0x0b; 20]).of(b"Hi There")),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        );
        assert_eq!(
            hex(&key(b"Jefe").of(b"what do ya want for nothing?")),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    #[test]
    fn the_same_is_the_same_and_another_is_another() {
        let (hmac, mut numbers) = (Hmac::new(&[7; 32]), Numbered::default());
        let found = ["b", "a", "b", "c"].map(|id| numbers.of(&hmac, id.as_bytes()));
        assert_eq!((found, numbers.len()), ([0, 1, 0, 2], 3));
    }
}
