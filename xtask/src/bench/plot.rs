//! Bars as an SVG that can be read on light and on dark paper.

use std::fmt::Write as _;

/// One bar.
pub struct Bar {
    pub label: String,
    pub value: f64,
    /// What it should be at most.
    pub goal: Option<f64>,
}

const WIDTH: f64 = 720.0;
const LABELS: f64 = 270.0;
const ROW: f64 = 34.0;
const TOP: f64 = 64.0;

/// Bars with their values; a line across a bar is its goal.
pub fn bars(title: &str, unit: &str, bars: &[Bar]) -> String {
    let most = bars.iter().flat_map(|bar| [Some(bar.value), bar.goal]).flatten().fold(f64::MIN_POSITIVE, f64::max);
    let room = WIDTH - LABELS - 90.0;
    let count = u32::try_from(bars.len()).unwrap_or(u32::MAX);
    let height = f64::from(count).mul_add(ROW, TOP + 16.0);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
         font-family=\"system-ui, sans-serif\" font-size=\"14\">\n<title>{}</title>\n<style>\n\
         .paper{{fill:#fff}}.words{{fill:#1b1b1b}}.bar{{fill:#2a6fb0}}.goal{{stroke:#b3411e;stroke-width:2}}.key{{fill:#b3411e}}\n\
         @media (prefers-color-scheme:dark){{.paper{{fill:#16191d}}.words{{fill:#ececec}}.bar{{fill:#6db1ec}}.goal{{stroke:#ff9a70}}.key{{fill:#ff9a70}}}}\n\
         </style>\n<rect class=\"paper\" width=\"{WIDTH}\" height=\"{height}\"/>\n\
         <text class=\"words\" x=\"16\" y=\"28\" font-size=\"17\" font-weight=\"600\">{}</text>\n\
         <text class=\"key\" x=\"16\" y=\"50\">| the goal</text>\n",
        escaped(title),
        escaped(title)
    );
    for (row, bar) in (0_u32..).zip(bars) {
        let y = f64::from(row).mul_add(ROW, TOP);
        let length = (bar.value / most * room).max(1.0);
        let _ = writeln!(
            svg,
            "<text class=\"words\" x=\"{:.0}\" y=\"{:.0}\" text-anchor=\"end\">{}</text>\
             <rect class=\"bar\" x=\"{LABELS}\" y=\"{:.0}\" width=\"{length:.1}\" height=\"18\" rx=\"2\"/>",
            LABELS - 10.0,
            y + 18.0,
            escaped(&bar.label),
            y + 4.0
        );
        let mut end = length;
        if let Some(goal) = bar.goal {
            let at = goal / most * room;
            end = end.max(at);
            let x = LABELS + at;
            let (from, to) = (y, y + 26.0);
            let _ = writeln!(svg, "<line class=\"goal\" x1=\"{x:.1}\" y1=\"{from:.0}\" x2=\"{x:.1}\" y2=\"{to:.0}\"/>");
        }
        let _ = writeln!(
            svg,
            "<text class=\"words\" x=\"{:.1}\" y=\"{:.0}\">{} {}</text>",
            LABELS + end + 8.0,
            y + 18.0,
            figure(bar.value),
            escaped(unit)
        );
    }
    svg.push_str("</svg>\n");
    svg
}

/// As many places as tell something.
pub fn figure(value: f64) -> String {
    if value >= 100.0 {
        format!("{value:.0}")
    } else if value >= 10.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.2}")
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_its_value() {
        let bar = |value, goal| Bar { label: "a < b".to_owned(), value, goal };
        let svg = bars("times", "s", &[bar(10.0, None), bar(5.0, Some(10.0))]);
        assert!(svg.contains("width=\"360.0\"") && svg.contains("width=\"180.0\""), "{svg}");
        assert!(svg.contains("a &lt; b") && svg.contains("x1=\"630.0\"") && svg.contains("5.00 s"), "{svg}");
    }
}
