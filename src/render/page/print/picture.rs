//! Small drawings of sheets: how the paper lies, into what it is cut, where the codes are.

use std::fmt::Write as _;

use crate::render::letter::LabelSheet;
use crate::render::page::html::Html;

/// How a sheet is divided.
#[derive(Clone, Copy)]
pub(super) struct Cut {
    columns: u16,
    rows: u16,
    is_lying: bool,
    /// White between the pieces, and around them, in units of the drawing.
    gap: f32,
    margin: f32,
    /// How large the code is within a piece, as a share of its shorter side.
    code: f32,
}

impl Cut {
    /// Into equal parts.
    pub fn grid(columns: u16, rows: u16) -> Self {
        Self { columns, rows, is_lying: false, gap: 0.0, margin: 0.0, code: 0.3 }
    }

    /// The same on paper that lies.
    pub fn lying(self) -> Self {
        Self { is_lying: true, ..self }
    }

    /// Not at all, with a large code.
    pub fn poster() -> Self {
        Self { code: 0.52, ..Self::grid(1, 1) }
    }

    /// Into labels.
    pub fn labels(sheet: &LabelSheet) -> Self {
        Self { gap: 0.8, margin: 2.4, code: 0.6, ..Self::grid(sheet.columns(), sheet.rows()) }
    }
}

/// Draws a sheet. It says nothing that is not said in words beside it.
pub(super) fn picture(cut: Cut) -> Html {
    let (width, height): (f32, f32) = if cut.is_lying { (56.0, 40.0) } else { (40.0, 56.0) };
    let (columns, rows) = (f32::from(cut.columns), f32::from(cut.rows));
    let across = (width - 2.0 * cut.margin - cut.gap * (columns - 1.0)) / columns;
    let down = (height - 2.0 * cut.margin - cut.gap * (rows - 1.0)) / rows;
    let (mut lines, mut codes) = (String::new(), String::new());
    for row in 0..cut.rows {
        for column in 0..cut.columns {
            let x = 1.0 + cut.margin + f32::from(column) * (across + cut.gap);
            let y = 1.0 + cut.margin + f32::from(row) * (down + cut.gap);
            let _ = write!(lines, "M{x:.1} {y:.1}h{across:.1}v{down:.1}h-{across:.1}z");
            let side = across.min(down) * cut.code;
            let inset = (across.min(down) * 0.14).min(4.0);
            // An upright piece has words above its code, a low one beside it.
            let (code_x, code_y) = if down > across {
                (x + across - inset - side, y + down * 0.34)
            } else {
                (x + across - inset - side, y + (down - side) / 2.0)
            };
            let _ = write!(codes, "M{code_x:.1} {code_y:.1}h{side:.1}v{side:.1}h-{side:.1}z");
            let length = across - 3.0 * inset - if down > across { 0.0 } else { side };
            let (top, step) =
                if down > across { (y + down * 0.12, down * 0.08) } else { (y + down * 0.32, down * 0.3) };
            for line in 0..2_u8 {
                let (line_y, length) = (top + f32::from(line) * step, length * (1.0 - 0.3 * f32::from(line)));
                let _ = write!(lines, "M{:.1} {line_y:.1}h{length:.1}", x + inset);
            }
        }
    }
    let (box_width, box_height) = (width + 2.0, height + 2.0);
    Html::put_together(format!(
        "<svg class=\"sheet\" viewBox=\"0 0 {box_width} {box_height}\" width=\"{box_width}\" height=\"{box_height}\" \
         aria-hidden=\"true\"><path class=\"pa\" d=\"M1 1h{width}v{height}H1z\"/><path d=\"{lines}\"/>\
         <path class=\"co\" d=\"{codes}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_has_a_code_for_each_piece() {
        let svg = picture(Cut::grid(2, 2));
        let codes = svg.as_str().rsplit("class=\"co\"").next().unwrap_or_default();
        assert_eq!(codes.matches('M').count(), 4);
        assert!(svg.as_str().starts_with("<svg") && svg.as_str().ends_with("</svg>"));
    }
}
