//! Tables as HTML.

use pulldown_cmark::Alignment;

use crate::escape::push_attribute;

/// Where in a table the writer is; the dialect has no tables inside tables.
#[derive(Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
}

impl Table {
    /// Begins a table in a box that scrolls, so that it can have the focus and needs a name.
    pub(super) fn push_start(&mut self, out: &mut String, alignments: &[Alignment], label: &str) {
        self.alignments = alignments.to_vec();
        out.push_str("<div class=\"table\" tabindex=\"0\" role=\"group\"");
        push_attribute(out, "aria-label", label);
        out.push_str(">\n<table>\n");
    }

    pub(super) fn push_head(&mut self, out: &mut String) {
        self.in_head = true;
        self.column = 0;
        out.push_str("<thead>\n<tr>\n");
    }

    pub(super) fn push_head_end(&mut self, out: &mut String) {
        self.in_head = false;
        out.push_str("</tr>\n</thead>\n<tbody>\n");
    }

    pub(super) fn push_row(&mut self, out: &mut String) {
        self.column = 0;
        out.push_str("<tr>\n");
    }

    pub(super) fn push_cell(&mut self, out: &mut String) {
        out.push_str(if self.in_head {
            "<th scope=\"col\""
        } else {
            "<td"
        });
        out.push_str(match self.alignments.get(self.column) {
            Some(Alignment::Left) => " class=\"align-left\">",
            Some(Alignment::Center) => " class=\"align-center\">",
            Some(Alignment::Right) => " class=\"align-right\">",
            Some(Alignment::None) | None => ">",
        });
    }

    pub(super) fn push_cell_end(&mut self, out: &mut String) {
        self.column += 1;
        out.push_str(if self.in_head { "</th>\n" } else { "</td>\n" });
    }

    pub(super) fn push_end(&mut self, out: &mut String) {
        out.push_str("</tbody>\n</table>\n</div>\n");
    }
}
