//! Which parts of which texts share a file, so that ten results come in few files.

use super::parts::{Part, cost};

/// What a file may cost, in the unit of [`cost`]; about 0.9 kB once it is deflated.
const LIMIT: usize = 22_000;

/// What title, path and facets cost in a file, once for each document.
const HEAD: usize = 1_400;

/// The parts of all documents, each in one file.
pub struct Groups {
    /// By document: the number of its first part. Parts are counted through all documents.
    first: Vec<u32>,
    /// By part.
    files: Vec<u32>,
    count: u32,
}

impl Groups {
    /// Begins files in the order of the documents, and fills each with the parts that most of the
    /// words in it bring up as well. `wanted` has, for every word, the parts that its best results
    /// may show; parts are numbers of `number`.
    pub fn new<'a>(documents: impl Iterator<Item = &'a [Part]>, wanted: &[Vec<Place>]) -> Self {
        let mut all = Vec::new();
        let mut first = Vec::new();
        for (document, parts) in documents.enumerate() {
            first.push(all.len() as u32);
            all.extend(parts.iter().map(|part| Known {
                document: document as u32,
                cost: part.lines.iter().map(|line| cost(&line.text)).sum(),
                words: Vec::new(),
            }));
        }
        let number = |place: &Place| (first[place.document as usize] + place.part) as usize;
        let wanted: Vec<Vec<usize>> = wanted
            .iter()
            .map(|places| places.iter().map(number).collect())
            .collect();
        for (word, parts) in wanted.iter().enumerate() {
            for part in parts {
                all[*part].words.push(word as u32);
            }
        }
        let mut filling = Filling {
            files: vec![None; all.len()],
            scores: vec![0; all.len()],
            all,
            wanted,
        };
        let mut count = 0;
        for part in 0..filling.all.len() {
            if filling.files[part].is_none() {
                filling.fill(part, count);
                count += 1;
            }
        }
        let files = filling.files.into_iter().map(Option::unwrap_or_default);
        Self {
            files: files.collect(),
            first,
            count,
        }
    }

    /// The file in which a part stands.
    pub fn file(&self, place: Place) -> u32 {
        self.files[(self.first[place.document as usize] + place.part) as usize]
    }

    /// By file: its places, in the order of the documents.
    pub fn files(&self) -> Vec<Vec<Place>> {
        let mut files = vec![Vec::new(); self.count as usize];
        let mut document = 0;
        for (number, file) in self.files.iter().enumerate() {
            let number = number as u32;
            while self
                .first
                .get(document + 1)
                .is_some_and(|first| *first <= number)
            {
                document += 1;
            }
            files[*file as usize].push(Place {
                document: document as u32,
                part: number - self.first[document],
            });
        }
        files
    }
}

/// A part of a document's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub document: u32,
    pub part: u32,
}

struct Known {
    document: u32,
    cost: usize,
    /// Those that want it.
    words: Vec<u32>,
}

struct Filling {
    all: Vec<Known>,
    wanted: Vec<Vec<usize>>,
    /// By part.
    files: Vec<Option<u32>>,
    /// By part: how many words it shares with the file that is being filled. All zero between files.
    scores: Vec<u32>,
}

impl Filling {
    /// Makes the file `file`, which begins with `part`.
    fn fill(&mut self, part: usize, file: u32) {
        let mut room = LIMIT;
        let mut documents: Vec<u32> = Vec::new();
        // Words with the documents that need no other part for them.
        let mut served: Vec<(u32, u32)> = Vec::new();
        let mut near: Vec<usize> = Vec::new();
        let mut next = Some(part);
        let mut after = part;
        while let Some(part) = next {
            self.files[part] = Some(file);
            let Known { document, .. } = self.all[part];
            room = room.saturating_sub(self.needs(part, &documents));
            documents.push(document);
            for word in &self.all[part].words {
                if served.contains(&(*word, document)) {
                    continue;
                }
                served.push((*word, document));
                for other in &self.wanted[*word as usize] {
                    if self.files[*other].is_none() && self.all[*other].document != document {
                        if self.scores[*other] == 0 {
                            near.push(*other);
                        }
                        self.scores[*other] += 1;
                    }
                }
            }
            let fits = |other: &usize| {
                self.files[*other].is_none() && self.needs(*other, &documents) <= room
            };
            let best = near.iter().copied().filter(fits);
            let best = best.max_by_key(|other| (self.scores[*other], usize::MAX - other));
            // Nothing is near: what follows in the text.
            next = best.or_else(|| {
                after = (after..self.files.len()).find(|other| self.files[*other].is_none())?;
                Some(after).filter(fits)
            });
        }
        for part in near {
            self.scores[part] = 0;
        }
    }

    /// What a part costs in a file with these documents.
    fn needs(&self, part: usize, documents: &[u32]) -> usize {
        let Known { document, cost, .. } = self.all[part];
        match documents.contains(&document) {
            true => cost,
            false => cost + HEAD,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::document::{Line, LineKind};

    fn place(document: u32, part: u32) -> Place {
        Place { document, part }
    }

    #[test]
    fn what_the_same_words_bring_up_is_together() {
        let part = Part {
            lines: vec![Line::new(LineKind::Body, &"word ".repeat(30))],
            ..Part::default()
        };
        let document = vec![part; 3];
        let documents = vec![document; 20];
        let even: Vec<Place> = (0..20).step_by(2).map(|at| place(at, 1)).collect();
        let odd: Vec<Place> = (1..20).step_by(2).map(|at| place(at, 2)).collect();
        let wanted = [even.clone(), odd.clone()];
        let groups = Groups::new(documents.iter().map(Vec::as_slice), &wanted);
        for wanted in wanted {
            let mut files: Vec<u32> = wanted.iter().map(|one| groups.file(*one)).collect();
            files.dedup();
            assert!(files.len() < 5, "{files:?}");
        }
        let mut seen: Vec<Place> = Vec::new();
        for (number, file) in groups.files().iter().enumerate() {
            assert!(file.iter().all(|one| groups.file(*one) == number as u32));
            seen.extend(file);
        }
        assert_eq!(seen.len(), 60);
    }
}
