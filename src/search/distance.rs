//! How many slips lie between two words.

/// The most letters that are compared; longer words are compared by these.
const LETTERS: usize = 32;

/// A set of the letters of a word, one bit a letter, to rule out most words without comparing them.
pub(super) fn signature(word: &[char]) -> u64 {
    word.iter().fold(0, |bits, c| bits | 1 << (u32::from(*c) % 64))
}

/// How many letters are missing, too many, wrong, or swapped with their neighbour (optimal string alignment), or
/// none when there are more than `most`.
pub(super) fn slips(a: &[char], b: &[char], most: usize) -> Option<usize> {
    let (a, b) = (&a[..a.len().min(LETTERS)], &b[..b.len().min(LETTERS)]);
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut rows = [[0_usize; LETTERS + 1]; 3];
    for (at, cell) in rows[0].iter_mut().enumerate() {
        *cell = at;
    }
    for (i, from) in a.iter().enumerate() {
        let (previous, older, current) = (i % 3, (i + 2) % 3, (i + 1) % 3);
        rows[current][0] = i + 1;
        let mut least = i + 1;
        for (j, to) in b.iter().enumerate() {
            let wrong = rows[previous][j] + usize::from(from != to);
            let mut cost = wrong.min(rows[previous][j + 1] + 1).min(rows[current][j] + 1);
            if i > 0 && j > 0 && *from == b[j - 1] && a[i - 1] == *to {
                cost = cost.min(rows[older][j - 1] + 1);
            }
            rows[current][j + 1] = cost;
            least = least.min(cost);
        }
        if least > most {
            return None;
        }
    }
    Some(rows[a.len() % 3][b.len()]).filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn chars(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    #[test]
    fn table() {
        for (a, b, expected) in [
            ("marham", "marham", Some(0)),
            ("marham", "martham", Some(1)),
            ("marhma", "marham", Some(1)),
            ("wymundam", "wymondham", Some(2)),
            ("marham", "norwich", None),
            ("", "ab", Some(2)),
        ] {
            assert_eq!(slips(&chars(a), &chars(b), 2), expected, "{a} {b}");
        }
    }

    proptest! {
        #[test]
        fn it_is_the_same_both_ways_and_never_less_than_the_difference(a in "[a-c]{0,40}", b in "[a-c]{0,40}") {
            let (a, b) = (chars(&a), chars(&b));
            let there = slips(&a, &b, 40);
            prop_assert_eq!(there, slips(&b, &a, 40));
            prop_assert!(there.is_some_and(|slips| slips >= a.len().min(32).abs_diff(b.len().min(32))));
        }
    }
}
