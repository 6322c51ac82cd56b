//! Spreading work over all processors.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;

/// A worker died of a programming error.
#[derive(Debug, thiserror::Error)]
#[error("a part of the program crashed; run the same command again, it goes on from what is there")]
pub struct Crashed;

/// Lets every processor take units until none is left, and shows `take` each outcome on this thread.
///
/// Each processor has one worker, made by `worker` from its number. It is called once a unit, and with
/// none when there are no more. A worker that fails, or `take`, ends the others after their unit.
///
/// # Errors
/// The first error of a worker or of `take`, or [`Crashed`].
pub fn spread<U: Sync, O: Send, E: Send + From<Crashed>, W: FnMut(Option<&U>) -> Result<Vec<O>, E>>(
    units: &[U],
    worker: impl Fn(usize) -> W + Sync,
    take: &mut dyn FnMut(O) -> Result<(), E>,
) -> Result<(), E> {
    let workers = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    let (next, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
    // Bounded, so that fast workers do not fill the memory.
    let (sender, receiver) = mpsc::sync_channel::<Result<Vec<O>, E>>(workers * 4);
    std::thread::scope(|scope| {
        let mut threads = Vec::with_capacity(workers);
        for number in 0..workers {
            let (sender, next, stop, worker) = (sender.clone(), &next, &stop, &worker);
            threads.push(scope.spawn(move || {
                let mut work = worker(number);
                while !stop.load(Ordering::Relaxed) {
                    let unit = units.get(next.fetch_add(1, Ordering::Relaxed));
                    let outcome = work(unit);
                    let failed = outcome.is_err();
                    if sender.send(outcome).is_err() || failed || unit.is_none() {
                        break;
                    }
                }
            }));
        }
        drop(sender);
        let mut result = Ok(());
        for outcome in receiver {
            if result.is_ok() {
                result = outcome.and_then(|outcomes| outcomes.into_iter().try_for_each(&mut *take));
            }
            if result.is_err() {
                stop.store(true, Ordering::Relaxed);
            }
        }
        let whole = threads.into_iter().map(std::thread::ScopedJoinHandle::join).all(|joined| joined.is_ok());
        if whole || result.is_err() { result } else { Err(Crashed.into()) }
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[derive(Debug, PartialEq)]
    enum Trouble {
        Crashed,
        Seven,
    }

    impl From<Crashed> for Trouble {
        fn from(_: Crashed) -> Self {
            Self::Crashed
        }
    }

    fn run(units: &[u32], bad: Option<u32>) -> (Result<(), Trouble>, Vec<u32>) {
        let mut seen = Vec::new();
        let worker = |_| {
            // Each worker keeps what it has until three are together, as batches do.
            let mut kept = Vec::new();
            move |unit: Option<&u32>| {
                if unit.is_some() && unit.copied() == bad {
                    return Err(Trouble::Seven);
                }
                kept.extend(unit.copied());
                Ok(if kept.len() == 3 || unit.is_none() { std::mem::take(&mut kept) } else { Vec::new() })
            }
        };
        let result = spread(units, worker, &mut |unit| {
            seen.push(unit);
            Ok(())
        });
        seen.sort_unstable();
        (result, seen)
    }

    #[test]
    fn every_unit_comes_out_once() {
        let units: Vec<u32> = (0..1000).collect();
        assert_eq!(run(&units, None), (Ok(()), units.clone()));
        assert_eq!(run(&[], None), (Ok(()), Vec::new()));
    }

    #[test]
    fn an_error_ends_the_work() {
        let units: Vec<u32> = (0..100_000).collect();
        let (result, seen) = run(&units, Some(7));
        assert_eq!(result, Err(Trouble::Seven));
        assert!(seen.len() < units.len());
    }

    #[test]
    fn a_crash_is_told() {
        let worker = |_| |unit: Option<&u32>| -> Result<Vec<()>, Trouble> { unit.map_or(Ok(Vec::new()), |_| panic!()) };
        assert_eq!(spread(&[1], worker, &mut |()| Ok(())), Err(Trouble::Crashed));
    }
}
