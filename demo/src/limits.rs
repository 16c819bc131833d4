//! A token bucket per client address; counts requests and nothing else.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

/// The largest body that is read, in bytes.
pub(crate) const MAX_BODY: usize = 64 * 1024;

/// How many seconds' worth of requests may come at once.
const BURST_SECONDS: f64 = 10.0;
/// Above this many addresses, full buckets are forgotten.
const MAX_TRACKED: usize = 1024;

/// Allows `rate` requests a second and ten seconds' worth in a burst.
#[derive(Clone)]
pub(crate) struct RateLimit {
    rate: f64,
    buckets: Arc<Mutex<HashMap<IpAddr, Bucket>>>,
}

struct Bucket {
    tokens: f64,
    updated: Instant,
}

impl RateLimit {
    pub(crate) fn new(rate: u32) -> Self {
        Self { rate: f64::from(rate), buckets: Arc::default() }
    }

    /// Takes one token for `client`, or says how many seconds to wait.
    ///
    /// # Errors
    /// Whole seconds until a request will be let through.
    pub(crate) fn check(&self, client: IpAddr, now: Instant) -> Result<(), u64> {
        let capacity = self.rate * BURST_SECONDS;
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= MAX_TRACKED {
            buckets.retain(|_, bucket| bucket.refilled(now, self.rate) < capacity);
        }
        let bucket = buckets.entry(client).or_insert(Bucket { tokens: capacity, updated: now });
        bucket.tokens = bucket.refilled(now, self.rate).min(capacity);
        bucket.updated = now;
        if bucket.tokens >= 1.0 {
            bucket.tokens -= 1.0;
            return Ok(());
        }
        // At least one second: Retry-After knows no fractions.
        let mut wait = 1_u32;
        while bucket.tokens + self.rate * f64::from(wait) < 1.0 {
            wait += 1;
        }
        Err(u64::from(wait))
    }
}

impl Bucket {
    fn refilled(&self, now: Instant, rate: f64) -> f64 {
        self.tokens + now.saturating_duration_since(self.updated).as_secs_f64() * rate
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_burst_is_let_through_and_then_the_rate_holds() {
        let limit = RateLimit::new(2);
        let (here, start) = (IpAddr::from(Ipv4Addr::LOCALHOST), Instant::now());
        assert!((0..20).all(|_| limit.check(here, start).is_ok()));
        assert_eq!(limit.check(here, start), Err(1));
        let later = start + Duration::from_secs(1);
        assert_eq!([0, 1, 2].map(|_| limit.check(here, later).is_ok()), [true, true, false]);
    }

    #[test]
    fn one_client_does_not_use_up_anothers() {
        let limit = RateLimit::new(1);
        let now = Instant::now();
        let [one, two] = [1, 2].map(|last| IpAddr::from(Ipv4Addr::new(127, 0, 0, last)));
        while limit.check(one, now).is_ok() {}
        assert!(limit.check(two, now).is_ok());
    }
}
