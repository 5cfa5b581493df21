//! How well two colours can be told apart.

/// The contrast ratio of two colours, written `0xRRGGBB`, from 1 to 21, after the definitions of *contrast ratio* and
/// *relative luminance* in WCAG 2.2. Text wants 4.5 at least, large text and controls 3.
pub fn contrast(one: u32, other: u32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: u32) -> f64 {
    let channel = |shift: u32| {
        let c = f64::from(colour >> shift & 255) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_the_most_and_a_colour_on_itself_the_least() {
        assert!((contrast(0, 0xff_ffff) - 21.0).abs() < 1e-9);
        assert!((contrast(0xa9_2a1a, 0xa9_2a1a) - 1.0).abs() < 1e-9);
        assert!((contrast(0x77_7777, 0xff_ffff) - 4.48).abs() < 0.01);
    }
}
