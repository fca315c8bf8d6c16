//! Shows what differs between two texts.

/// Lines around a difference that are shown with it.
const CONTEXT: usize = 2;

/// The changed lines of a text with `-` before and `+` after, and some lines around them.
pub fn difference(before: &str, after: &str) -> String {
    let (before, after): (Vec<&str>, Vec<&str>) =
        (before.lines().collect(), after.lines().collect());
    let lines = changes(&before, &after);
    let is_near = |at: usize| {
        let from = at.saturating_sub(CONTEXT);
        let to = (at + CONTEXT + 1).min(lines.len());
        lines[from..to].iter().any(|(mark, _)| *mark != ' ')
    };
    let mut out = String::new();
    let mut skipped = false;
    for (at, (mark, line)) in lines.iter().enumerate() {
        if is_near(at) {
            if skipped {
                out.push_str("  …\n");
            }
            out.push_str(&format!("{mark} {line}\n"));
        }
        skipped = !is_near(at);
    }
    if out.is_empty() {
        out.push_str("  they differ only in the end of the last line\n");
    }
    out
}

/// All lines of both texts in order, by the longest common subsequence.
fn changes<'a>(before: &[&'a str], after: &[&'a str]) -> Vec<(char, &'a str)> {
    let width = after.len() + 1;
    let mut longest = vec![0_usize; (before.len() + 1) * width];
    for b in (0..before.len()).rev() {
        for a in (0..after.len()).rev() {
            longest[b * width + a] = if before[b] == after[a] {
                longest[(b + 1) * width + a + 1] + 1
            } else {
                longest[(b + 1) * width + a].max(longest[b * width + a + 1])
            };
        }
    }
    let (mut b, mut a) = (0, 0);
    let mut lines = Vec::new();
    while b < before.len() || a < after.len() {
        if b < before.len() && a < after.len() && before[b] == after[a] {
            lines.push((' ', before[b]));
            (b, a) = (b + 1, a + 1);
        } else if a == after.len()
            || (b < before.len() && longest[(b + 1) * width + a] >= longest[b * width + a + 1])
        {
            lines.push(('-', before[b]));
            b += 1;
        } else {
            lines.push(('+', after[a]));
            a += 1;
        }
    }
    lines
}

#[test]
fn only_what_changed_is_shown() {
    let before = "a\nb\nc\nd\ne\nf\ng\nh";
    let after = "a\nb\nc\nd\nE\nf\ng\nh";
    assert_eq!(
        difference(before, after),
        "  …\n  c\n  d\n- e\n+ E\n  f\n  g\n"
    );
}
