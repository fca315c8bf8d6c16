//! Places the nodes of a graph in the plane, so that near nodes are near.
//!
//! Stress majorization (Gansner, Koren and North 2004) by its local rule, then nodes are pushed
//! apart until their labels do not cover each other. Only additions, multiplications, divisions and
//! square roots are used, which IEEE 754 rounds exactly: the same graph gives the same picture on
//! every machine.

/// How often every node moves to where its distances want it.
const ROUNDS: usize = 120;
/// How often overlapping boxes are pushed apart, at most.
const PUSHES: usize = 400;
/// How far apart nodes of distance 1 want to be, in widths of a box.
const STEP: f64 = 1.25;
/// Pictures are wider than high, as pages are.
const FLAT: f64 = 0.62;

/// A place in the plane, y downwards.
pub type Point = (f64, f64);

/// The centres of `count` boxes of `size`, none of which covers another if there was room for it in the
/// time; `edges` are pairs of nodes. The top left corner of the whole is at 0, 0.
pub fn layout(count: usize, edges: &[(usize, usize)], size: Point) -> Vec<Point> {
    let distances = distances(count, edges);
    let mut points: Vec<Point> = (0..count).map(first_place).collect();
    for _ in 0..ROUNDS {
        for node in 0..count {
            points[node] = settled(node, &points, &distances);
        }
    }
    let unit = size.0 * STEP;
    for point in &mut points {
        *point = (point.0 * unit, point.1 * unit * FLAT);
    }
    for _ in 0..PUSHES {
        if !push(&mut points, size) {
            break;
        }
    }
    let least = |of: fn(&Point) -> f64| points.iter().map(of).fold(f64::INFINITY, f64::min);
    let (left, top) = (least(|point| point.0), least(|point| point.1));
    let corner = |point: &Point| (point.0 - left + size.0 / 2.0, point.1 - top + size.1 / 2.0);
    points.iter().map(corner).collect()
}

/// Steps from each node to each other; nodes that no path joins are as far as the farthest, or 2.
fn distances(count: usize, edges: &[(usize, usize)]) -> Vec<Vec<f64>> {
    let mut neighbours = vec![Vec::new(); count];
    for (a, b) in edges {
        neighbours[*a].push(*b);
        neighbours[*b].push(*a);
    }
    let mut steps = vec![vec![None; count]; count];
    let mut farthest = 0_u32;
    for (from, row) in steps.iter_mut().enumerate() {
        row[from] = Some(0);
        let mut reached = vec![from];
        let mut at = 0;
        while let Some(node) = reached.get(at).copied() {
            at += 1;
            let next = row[node].map_or(0, |step: u32| step + 1);
            for neighbour in &neighbours[node] {
                if row[*neighbour].is_none() {
                    row[*neighbour] = Some(next);
                    farthest = farthest.max(next);
                    reached.push(*neighbour);
                }
            }
        }
    }
    let far = f64::from(farthest.max(2));
    let step = |step: Option<u32>| step.map_or(far, f64::from);
    steps
        .into_iter()
        .map(|row| row.into_iter().map(step).collect())
        .collect()
}

/// Evenly strewn places: Roberts' R2 sequence, whose numbers are powers of the plastic number.
fn first_place(node: usize) -> Point {
    let place = |ratio: f64| (0.5 + ratio * node as f64).fract() * 4.0;
    (place(0.754_877_666_246_693), place(0.569_840_290_998_053))
}

/// Where a node would stand if all others kept their places.
fn settled(node: usize, points: &[Point], distances: &[Vec<f64>]) -> Point {
    let (x, y) = points[node];
    let mut sum = (0.0, 0.0);
    let mut weights = 0.0;
    for (other, (other_x, other_y)) in points.iter().enumerate() {
        let wanted = distances[node][other];
        if other == node {
            continue;
        }
        let weight = 1.0 / (wanted * wanted);
        let (dx, dy) = (x - other_x, y - other_y);
        let apart = (dx * dx + dy * dy).sqrt().max(1e-9);
        sum.0 += weight * (other_x + wanted * dx / apart);
        sum.1 += weight * (other_y + wanted * dy / apart);
        weights += weight;
    }
    if weights == 0.0 {
        return (x, y);
    }
    (sum.0 / weights, sum.1 / weights)
}

/// Moves boxes that cover each other apart, along the shorter way; says whether any did.
fn push(points: &mut [Point], size: Point) -> bool {
    let mut moved = false;
    for a in 0..points.len() {
        for b in a + 1..points.len() {
            let (dx, dy) = (points[b].0 - points[a].0, points[b].1 - points[a].1);
            let over = (size.0 - dx.abs(), size.1 - dy.abs());
            if over.0 <= 1e-6 || over.1 <= 1e-6 {
                continue;
            }
            moved = true;
            // Equal places part by the order of their nodes.
            let way = |difference: f64| if difference < 0.0 { -0.5 } else { 0.5 };
            let by = if over.0 * size.1 < over.1 * size.0 {
                (over.0 * way(dx), 0.0)
            } else {
                (0.0, over.1 * way(dy))
            };
            points[a] = (points[a].0 - by.0, points[a].1 - by.1);
            points[b] = (points[b].0 + by.0, points[b].1 + by.1);
        }
    }
    moved
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::layout;

    const SIZE: (f64, f64) = (110.0, 44.0);

    fn apart(a: (f64, f64), b: (f64, f64)) -> f64 {
        ((a.0 - b.0).powi(2) + (a.1 - b.1).powi(2)).sqrt()
    }

    #[test]
    fn neighbours_are_nearer_than_strangers() {
        // Two triangles, joined by one edge.
        let edges = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)];
        let at = layout(6, &edges, SIZE);
        for own in [(0, 1), (1, 2), (3, 4), (4, 5)] {
            for other in [(0, 4), (0, 5), (1, 4), (1, 5)] {
                assert!(apart(at[own.0], at[own.1]) < apart(at[other.0], at[other.1]));
            }
        }
    }

    #[test]
    fn nothing_and_one_have_places_too() {
        assert_eq!(layout(0, &[], SIZE), []);
        assert_eq!(layout(1, &[], SIZE), [(55.0, 22.0)]);
    }

    proptest! {
        #[test]
        fn no_label_covers_another(
            count in 1_usize..25,
            pairs in proptest::collection::vec((0_usize..25, 0_usize..25), 0..60),
        ) {
            let edges: Vec<(usize, usize)> = pairs
                .into_iter()
                .filter(|(a, b)| a < b && *b < count)
                .collect();
            let at = layout(count, &edges, SIZE);
            prop_assert_eq!(&at, &layout(count, &edges, SIZE), "the same each time");
            for (a, one) in at.iter().enumerate() {
                prop_assert!(one.0 >= 54.9 && one.1 >= 21.9, "{one:?} is inside");
                for other in &at[a + 1..] {
                    let over = (SIZE.0 - (one.0 - other.0).abs(), SIZE.1 - (one.1 - other.1).abs());
                    prop_assert!(over.0 < 0.5 || over.1 < 0.5, "{one:?} covers {other:?}");
                }
            }
        }
    }
}
