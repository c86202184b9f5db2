//! Sittings by made-up people: consistent ones, contrary ones, and those who go round in circles.
//!
//! How a pair is shown is tested with the window.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn id(number: usize) -> DatasetId {
    DatasetId::from_uuid(Uuid::from_u128(number as u128 + 1))
}

fn number(id: DatasetId) -> usize {
    (0..400).find(|number| self::id(*number) == id).unwrap()
}

/// Answers every question by a rule, and returns the sitting.
fn sit(n: usize, verdict: impl Fn(usize, usize) -> Verdict) -> Comparison {
    let mut comparison = Comparison::new((0..n).map(id));
    while let Some(pair) = comparison.next() {
        comparison.answer(verdict(number(pair.left), number(pair.right)));
        assert!(comparison.answers().len() <= comparison.most(), "more questions than promised");
    }
    comparison
}

fn by(places: &[f64], left: usize, right: usize) -> Verdict {
    match places[left].total_cmp(&places[right]) {
        std::cmp::Ordering::Greater => Verdict::Left,
        std::cmp::Ordering::Less => Verdict::Right,
        std::cmp::Ordering::Equal => Verdict::Equal,
    }
}

#[test]
fn few_datasets_need_no_questions() {
    assert_eq!(Comparison::new([]).next(), None);
    assert_eq!(Comparison::new([id(1), id(1)]).next(), None, "the same one twice is one");
    assert_eq!(Comparison::new([id(1)]).most(), 0);
}

#[test]
fn a_circle_is_found_and_named_once() {
    // 0 > 1 > 2 > 0, which the check of every second neighbour brings out.
    let sitting = sit(3, |left, right| if (left + 1) % 3 == right { Verdict::Left } else { Verdict::Right });
    assert_eq!(sitting.findings(|_| None).cycles, [vec![id(0), id(1), id(2)]]);
}

#[test]
fn saying_the_same_of_what_is_far_apart_contradicts() {
    let places = [90.0, 60.0, 50.0];
    let sitting = sit(3, |_, _| Verdict::Equal);
    let found = sitting.findings(|id| Some(places[number(id)]));
    let gaps: Vec<f64> = found.contradictions.iter().map(|found| found.gap).collect();
    assert_eq!(gaps, [40.0, 30.0], "10 apart is near enough");
    assert!(found.contradictions.iter().all(|found| found.is_equal && found.more == id(0)));
    assert_eq!(found.cycles, Vec::<Vec<DatasetId>>::new());
}

#[test]
fn an_answer_taken_back_is_asked_for_again() {
    let mut sitting = Comparison::new((0..5).map(id));
    sitting.answer(Verdict::Left);
    let second = sitting.next().unwrap();
    sitting.answer(Verdict::Right);
    assert_eq!(sitting.take_back(), Some(second));
    assert_eq!(sitting.next(), Some(second));
    assert_eq!(sitting.answers().len(), 1);
}

#[test]
fn a_pair_that_was_skipped_is_neither_asked_about_again_nor_reported() {
    let sitting = sit(9, |_, _| Verdict::Skipped);
    let pairs: BTreeSet<_> = sitting.answers().iter().map(|(pair, _)| key(pair.left, pair.right)).collect();
    assert_eq!(pairs.len(), sitting.answers().len());
    assert_eq!(sitting.findings(|id| Some(number(id) as f64)), Findings::default());
}

proptest! {
    // Whole sittings are long; a few dozen show what there is to see.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn who_answers_as_the_scores_do_contradicts_nothing(places in prop::collection::vec(0.0..100.0_f64, 2..40)) {
        let sitting = sit(places.len(), |left, right| by(&places, left, right));
        prop_assert_eq!(sitting.findings(|id| Some(places[number(id)])), Findings::default());
    }

    #[test]
    fn questions_stay_under_n_log_n(places in prop::collection::vec(0..20_u8, 2..70)) {
        let places: Vec<f64> = places.into_iter().map(f64::from).collect();
        let sitting = sit(places.len(), |left, right| by(&places, left, right));
        let n = places.len();
        let bound = n * n.next_power_of_two().trailing_zeros() as usize;
        prop_assert!(sitting.most() < bound && sitting.answers().len() < bound, "{} of {bound}", sitting.answers().len());
    }

    #[test]
    fn every_inverted_answer_is_reported(
        answers in prop::collection::vec(0..4_u8, 1..200),
        places in prop::collection::vec(0.0..100.0_f64, 2..30),
    ) {
        let mut sitting = Comparison::new((0..places.len()).map(id));
        let mut inverted = Vec::new();
        for answer in answers {
            let Some(pair) = sitting.next() else { break };
            let verdict = [Verdict::Left, Verdict::Right, Verdict::Equal, Verdict::Skipped][answer as usize];
            let (left, right) = (places[number(pair.left)], places[number(pair.right)]);
            match verdict {
                Verdict::Left if left < right - SAME => inverted.push((pair.left, pair.right)),
                Verdict::Right if right < left - SAME => inverted.push((pair.right, pair.left)),
                _ => {}
            }
            sitting.answer(verdict);
        }
        let found = sitting.findings(|id| Some(places[number(id)])).contradictions;
        let mut reported: Vec<_> = found.iter().filter(|found| !found.is_equal).map(|found| (found.more, found.less)).collect();
        reported.sort_unstable();
        inverted.sort_unstable();
        prop_assert_eq!(reported, inverted);
        prop_assert!(found.windows(2).all(|two| two[0].gap >= two[1].gap), "the strongest come first");
    }

    #[test]
    fn a_sitting_is_the_same_every_time(answers in prop::collection::vec(0..3_u8, 0..80), n in 2..25_usize) {
        let go = || {
            let mut sitting = Comparison::new((0..n).map(id));
            for answer in &answers {
                sitting.answer([Verdict::Left, Verdict::Right, Verdict::Equal][*answer as usize]);
            }
            sitting
        };
        prop_assert_eq!(go(), go());
    }
}
