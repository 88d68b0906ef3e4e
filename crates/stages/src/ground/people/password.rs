//! Passwords are kept as Argon2id (RFC 9106; OWASP: 19 MiB, 2 passes, 1 lane).

use crate::Result;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};

const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;

/// A hash no password fits, so that an unknown name takes as long as a known one.
pub(super) const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$dG9yZ3RvcmdzYWx0MDE$0d4tOFzPzhbUpLKyzzfjOXbLvqDCzBVGZ5WyyGfZhSE";

fn argon2() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

pub(super) fn hash_password(password: &str) -> Result<String> {
    let hash = argon2()
        .hash_password(password.as_bytes())
        .map_err(|e| crate::Error::fault("hashing a password", e.to_string()))?;
    Ok(hash.to_string())
}

pub(super) fn is_password(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| argon2().verify_password(password.as_bytes(), &hash).is_ok())
}
