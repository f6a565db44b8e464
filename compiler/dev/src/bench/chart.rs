//! The chart of a run: for every program, how many times faster than CPython molt, molt on wasm and C are.
//! The scale is logarithmic, since a factor is a factor wherever it stands.

use std::fmt::Write;

use super::report::Report;

/// Runners with their colours, in drawing order.
const SERIES: [(&str, &str); 3] = [("molt", "#3b6fb6"), ("wasm", "#8fb4de"), ("c", "#9a9a9a")];
const BAR: usize = 9;
const LEFT: usize = 130;
const WIDTH: usize = 560;
const TOP: usize = 46;
/// The right edge of the scale: a power of ten above what is measured.
const MAX: f64 = 1000.0;

pub(super) fn svg(report: &Report) -> String {
    let group = SERIES.len() * BAR + 10;
    let height = TOP + report.programs.len() * group + 30;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n\
         <text x=\"10\" y=\"18\" font-size=\"14\">Times faster than CPython 3.13 (logarithmic)</text>\n",
        LEFT + WIDTH + 70
    );
    for (index, (name, colour)) in SERIES.iter().enumerate() {
        let x = LEFT + index * 80;
        let _ = writeln!(svg, "<rect x=\"{x}\" y=\"26\" width=\"10\" height=\"10\" fill=\"{colour}\"/>");
        let _ = writeln!(svg, "<text x=\"{}\" y=\"36\">{}</text>", x + 14, if *name == "c" { "C -O2" } else { name });
    }
    for power in [1.0, 10.0, 100.0, 1000.0] {
        let x = LEFT as f64 + length(power);
        let _ =
            writeln!(svg, "<line x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{TOP}\" y2=\"{}\" stroke=\"#dddddd\"/>", height - 24);
        let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{}\" text-anchor=\"middle\">{power}x</text>", height - 8);
    }
    for (row, program) in report.programs.iter().enumerate() {
        let y = TOP + row * group + 5;
        let label = y + group / 2;
        let _ = writeln!(
            svg,
            "<text x=\"{}\" y=\"{label}\" text-anchor=\"end\">{}</text>",
            LEFT - 8,
            escape(&program.name)
        );
        for (index, (runner, colour)) in SERIES.iter().enumerate() {
            let Some(factor) = program.ratio("cpython", runner) else { continue };
            let (y, width) = (y + index * BAR, length(factor).max(1.0));
            let _ = writeln!(
                svg,
                "<rect x=\"{LEFT}\" y=\"{y}\" width=\"{width:.1}\" height=\"{}\" fill=\"{colour}\"/>",
                BAR - 1
            );
            let x = LEFT as f64 + width + 4.0;
            let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{}\" font-size=\"9\">{factor:.1}</text>", y + BAR - 1);
        }
    }
    svg.push_str("</svg>\n");
    svg
}

/// A factor's length on the scale; what is slower than CPython has none.
fn length(factor: f64) -> f64 {
    (factor.clamp(1.0, MAX).log10() / MAX.log10()) * WIDTH as f64
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::super::report::tests::sample;

    #[test]
    fn draws_a_bar_for_every_figure() {
        let svg = super::svg(&sample(1.0));
        assert!(svg.starts_with("<svg") && svg.ends_with("</svg>\n"));
        assert_eq!(svg.matches("font-size=\"9\"").count(), 2);
        assert!(svg.contains(">10.0</text>") && svg.contains(">20.0</text>"), "{svg}");
    }

    #[test]
    fn the_scale_is_logarithmic() {
        assert!(super::length(1.0).abs() < 1e-9);
        assert!((super::length(100.0) - 2.0 * super::length(10.0)).abs() < 1e-9);
    }
}
