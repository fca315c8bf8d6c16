//! Tables: real ones, forms to be filled in, and frames around text.

use super::super::labels::Labels;
use super::ast::{Block, Cell, Inline, Row, plain, plain_blocks};

/// A table's cells where they stand; what a merged cell covers is empty.
pub struct Grid {
    pub rows: Vec<Vec<Vec<Block>>>,
    pub merged: bool,
}

pub fn grid(table: &Block) -> Option<Grid> {
    let Block::Table(_, _, _, head, bodies, foot) = table else {
        return None;
    };
    let body = bodies.iter().flat_map(|body| body.2.iter().chain(&body.3));
    let all: Vec<&Row> = head.1.iter().chain(body).chain(&foot.1).collect();
    let mut rows: Vec<Vec<Option<Vec<Block>>>> = vec![Vec::new(); all.len()];
    let mut merged = false;
    for (at, row) in all.iter().enumerate() {
        let mut column = 0;
        for Cell(_, _, down, across, blocks) in &row.1 {
            // Hostile numbers must not ask for more room than a page has.
            let (down, across) = ((*down).clamp(1, 1000), (*across).clamp(1, 100));
            while rows[at].get(column).is_some_and(Option::is_some) {
                column += 1;
            }
            merged |= down > 1 || across > 1;
            for covered in rows.iter_mut().skip(at).take(down) {
                for place in column..column + across {
                    if covered.len() <= place {
                        covered.resize(place + 1, None);
                    }
                    if covered[place].is_none() {
                        covered[place] = Some(Vec::new());
                    }
                }
            }
            rows[at][column] = Some(blocks.clone());
            column += across;
        }
    }
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let rows = rows.into_iter().map(|row| {
        let mut row: Vec<Vec<Block>> = row.into_iter().map(Option::unwrap_or_default).collect();
        row.resize(width, Vec::new());
        row
    });
    let filled = |row: &Vec<Vec<Block>>| row.iter().any(|cell| !cell.is_empty());
    Some(Grid {
        rows: rows.filter(filled).collect(),
        merged,
    })
}

type FormRow = (Option<Vec<Inline>>, Vec<Block>);

/// The rows of a form, whose first cells name sections, or the contents of a frame of one column;
/// `None` for a table of data.
pub fn form(table: &Block, labels: &Labels) -> Option<Vec<FormRow>> {
    let Block::Table(_, caption, ..) = table else {
        return None;
    };
    let rows = grid(table)?.rows;
    let width = rows.first().map_or(0, Vec::len);
    if !plain_blocks(&caption.1).trim().is_empty() {
        return None;
    }
    if width == 1 {
        let cells = rows.into_iter().flatten();
        return Some(cells.map(|cell| (None, cell)).collect());
    }
    let names = |row: &Vec<Vec<Block>>| {
        let label = plain_blocks(row.first()?);
        labels.heading(&label).filter(|found| found.exact)
    };
    if width != 2 || rows.iter().filter_map(names).count() < 2 {
        return None;
    }
    let rows = rows.into_iter().map(|row| {
        let mut cells = row.into_iter();
        let first = cells.next().unwrap_or_default();
        let rest: Vec<Block> = cells.flatten().collect();
        match first.as_slice() {
            // A merged row is a remark, not a heading, unless something follows in its second cell.
            [Block::Para(text) | Block::Plain(text)]
                if !rest.is_empty() && !plain(text).is_empty() =>
            {
                (Some(text.clone()), rest)
            }
            _ => (None, first.into_iter().chain(rest).collect()),
        }
    });
    Some(rows.collect())
}
