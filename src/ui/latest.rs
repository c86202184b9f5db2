//! Something worked out from the inventory: on the spot while that is small, in the background when it is large.
//!
//! The old result stays until the new one is there; what is worked out, and what it is of, is the business of whoever asks.

use eframe::egui::Context;

use crate::job::Job;

/// Up to this many datasets are worked out on the spot: the heaviest of it, ranking them under every weighting, takes 2 to 3 ms for so many.
pub const AT_ONCE: usize = 1_000;

/// The latest result, what it is of, and the work under way.
#[derive(Debug)]
pub struct Latest<K, T> {
    done: Option<(K, T)>,
    job: Option<(K, Job<T>)>,
    /// What broke off, so that it is not begun again and again.
    broken: Option<K>,
}

impl<K, T> Default for Latest<K, T> {
    fn default() -> Self {
        Self { done: None, job: None, broken: None }
    }
}

impl<K: Clone + PartialEq, T: Send + 'static> Latest<K, T> {
    /// Returns the latest result, perhaps of something earlier.
    pub fn get(&self) -> Option<&T> {
        self.done.as_ref().map(|(_, result)| result)
    }

    /// Returns the latest result with what it is of.
    pub fn latest(&self) -> Option<(&K, &T)> {
        self.done.as_ref().map(|(of, result)| (of, result))
    }

    /// Returns the result of exactly this, once it is there.
    pub fn of(&self, wanted: &K) -> Option<&T> {
        self.done.as_ref().filter(|(of, _)| of == wanted).map(|(_, result)| result)
    }

    /// Tells whether the latest result is of something like this.
    pub fn is_of(&self, is_like: impl FnOnce(&K) -> bool) -> bool {
        self.done.as_ref().is_some_and(|(of, _)| is_like(of))
    }

    /// Tells whether something is being worked out.
    pub const fn is_under_way(&self) -> bool {
        self.job.is_some()
    }

    /// Brings the result up to what is wanted, or begins the work that will; tells whether there is a new result.
    ///
    /// `prepare` gathers what the work needs, only when it begins. While one piece of work is under way no other begins.
    pub fn refresh<W>(&mut self, wanted: &K, name: &str, is_small: bool, ctx: &Context, prepare: impl FnOnce() -> W) -> bool
    where
        W: FnOnce() -> T + Send + 'static,
    {
        let mut is_new = false;
        if let Some((of, outcome)) = self.job.as_ref().and_then(|(of, job)| job.poll().map(|outcome| (of.clone(), outcome))) {
            self.job = None;
            is_new = outcome.is_ok();
            match outcome {
                Ok(result) => self.done = Some((of, result)),
                Err(_) => self.broken = Some(of),
            }
        }
        if self.job.is_some() || self.of(wanted).is_some() || self.broken.as_ref() == Some(wanted) {
            return is_new;
        }
        let work = prepare();
        if is_small {
            self.done = Some((wanted.clone(), work()));
            return true;
        }
        let ctx = ctx.clone();
        self.job = Some((wanted.clone(), Job::start(name, move || ctx.request_repaint(), move |_| work())));
        is_new
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::*;

    /// Asks until something is new.
    fn wait(latest: &mut Latest<u32, u32>, wanted: u32, ctx: &Context) {
        for _ in 0..2_000 {
            if latest.refresh(&wanted, "double", false, ctx, || move || 2 * wanted) {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        panic!("no result");
    }

    #[test]
    fn a_small_thing_is_there_at_once_and_worked_out_once() {
        let (ctx, mut latest) = (Context::default(), Latest::default());
        assert!(latest.refresh(&1, "one", true, &ctx, || || 10));
        assert!(!latest.refresh(&1, "one", true, &ctx, || || panic!("it is there already")));
        assert_eq!((latest.of(&1), latest.of(&2), latest.get()), (Some(&10), None, Some(&10)));
    }

    #[test]
    fn the_old_result_stays_until_the_new_one_is_there_and_one_thing_is_worked_out_at_a_time() {
        let (ctx, mut latest) = (Context::default(), Latest::default());
        latest.refresh(&1, "one", true, &ctx, || || 10_u32);
        let (go, gate) = channel::<()>();
        assert!(!latest.refresh(&2, "two", false, &ctx, || {
            move || {
                gate.recv().ok();
                20
            }
        }));
        assert!(!latest.refresh(&3, "three", false, &ctx, || || panic!("two is under way")));
        assert_eq!((latest.get(), latest.is_under_way()), (Some(&10), true));
        go.send(()).unwrap();
        wait(&mut latest, 3, &ctx);
        wait(&mut latest, 3, &ctx);
        assert_eq!((latest.of(&3), latest.is_under_way()), (Some(&6), false));
    }

    #[test]
    fn what_breaks_off_is_not_tried_again() {
        let (ctx, mut latest) = (Context::default(), Latest::<u32, u32>::default());
        latest.refresh(&1, "break", false, &ctx, || || panic!("on purpose"));
        while latest.is_under_way() {
            latest.refresh(&1, "break", false, &ctx, || || 1);
        }
        assert_eq!((latest.of(&1), latest.is_under_way()), (None, false));
        assert!(latest.refresh(&2, "next", true, &ctx, || || 2), "something else is worked out");
    }
}
