//! Numbers, texts and lists of documents as bytes.

/// Appends values to a payload.
#[derive(Default)]
pub struct Writer(pub Vec<u8>);

impl Writer {
    pub fn varint(&mut self, mut value: u32) {
        while value >= 0x80 {
            self.0.push((value as u8 & 0x7f) | 0x80);
            value >>= 7;
        }
        self.0.push(value as u8);
    }

    /// A count or length; none comes near 32 bits.
    pub fn count(&mut self, count: usize) {
        self.varint(u32::try_from(count).unwrap_or(u32::MAX));
    }

    pub fn bytes(&mut self, bytes: &[u8]) {
        self.count(bytes.len());
        self.0.extend_from_slice(bytes);
    }

    pub fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    pub fn texts<T: AsRef<str>>(&mut self, texts: &[T]) {
        self.count(texts.len());
        for text in texts {
            self.text(text.as_ref());
        }
    }

    /// A key behind another: the bytes it shares with it, then the rest.
    pub fn front_coded(&mut self, before: &str, key: &str) {
        let mut shared = before
            .bytes()
            .zip(key.bytes())
            .take_while(|(a, b)| a == b)
            .count();
        while !key.is_char_boundary(shared) {
            shared -= 1;
        }
        self.count(shared);
        self.text(&key[shared..]);
    }

    /// Ascending document numbers.
    pub fn docs(&mut self, docs: &[u32]) {
        self.count(docs.len());
        let mut next = 0;
        for doc in docs {
            self.varint(doc - next);
            next = doc + 1;
        }
    }
}

/// Reads a payload; every method gives `None` where the bytes end too early or mean nothing.
#[derive(Clone, Copy)]
pub struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    pub fn varint(&mut self) -> Option<u32> {
        let mut value = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            value |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    pub fn count(&mut self) -> Option<usize> {
        self.varint().map(|count| count as usize)
    }

    pub fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    pub fn text(&mut self) -> Option<&'a str> {
        let length = self.count()?;
        str::from_utf8(self.take(length)?).ok()
    }

    pub fn texts(&mut self) -> Option<Vec<String>> {
        let count = self.count()?;
        (0..count).map(|_| self.text().map(str::to_owned)).collect()
    }

    pub fn docs(&mut self) -> Option<Vec<u32>> {
        let count = self.count()?;
        let mut next = 0u32;
        let doc = |_| {
            let doc = next.checked_add(self.varint()?)?;
            next = doc.checked_add(1)?;
            Some(doc)
        };
        (0..count).map(doc).collect()
    }

    pub fn front_coded(&mut self, before: &str) -> Option<String> {
        let shared = self.count()?;
        let mut key = before.get(..shared)?.to_owned();
        key.push_str(self.text()?);
        Some(key)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(numbers: Vec<u32>, before in "\\PC{0,9}", key in "\\PC{0,9}") {
            let mut writer = Writer::default();
            for number in &numbers {
                writer.varint(*number);
            }
            writer.front_coded(&before, &key);
            let mut reader = Reader::new(&writer.0);
            for number in &numbers {
                prop_assert_eq!(reader.varint(), Some(*number));
            }
            prop_assert_eq!(reader.front_coded(&before), Some(key));
            prop_assert_eq!(reader.byte(), None);
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes: Vec<u8>) {
            let mut reader = Reader::new(&bytes);
            while reader.front_coded("ab").is_some() && reader.texts().is_some() {}
        }
    }
}
