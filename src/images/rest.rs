//! Reading a file from front to back without ever reading past its end.

use super::refused::Refused;

/// The part of a file that was not read yet.
pub struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is left, without taking it.
    pub fn peek(&self) -> &'a [u8] {
        self.0
    }

    /// Takes the next `count` bytes, and refuses a file that has fewer.
    pub fn take(&mut self, count: usize) -> Result<&'a [u8], Refused> {
        let (taken, rest) = self
            .0
            .split_at_checked(count)
            .ok_or_else(|| Refused::broken("the file ends too early"))?;
        self.0 = rest;
        Ok(taken)
    }

    /// Takes the next `N` bytes.
    pub fn array<const N: usize>(&mut self) -> Result<[u8; N], Refused> {
        let (taken, rest) = self
            .0
            .split_first_chunk()
            .ok_or_else(|| Refused::broken("the file ends too early"))?;
        self.0 = rest;
        Ok(*taken)
    }
}
