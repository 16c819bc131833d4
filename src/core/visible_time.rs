//! Time during which the page is visible: how long a flow may take and its frame may load. Must not read a clock.

/// Loading that takes this long, in milliseconds, is said to take longer than usual.
const SLOW_LOADING: f64 = 5_000.0;
/// The longest delay that `setTimeout` takes, in milliseconds.
const LONGEST_DELAY: f64 = 2_147_483_647.0;
/// Timers fire up to this much early, in milliseconds.
const EARLY: f64 = 1.0;

/// A reading of the page's clock.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    /// Milliseconds since some moment. What is no number is no time.
    pub now: f64,
    /// Whether the page is visible.
    pub is_visible: bool,
}

/// What is left of two limits. Stands still while the page is hidden.
#[derive(Debug)]
pub struct VisibleTime {
    flow: f64,
    loading: f64,
    /// Loading starts with the next tick: the time before it is none of its time.
    loading_starts: bool,
    /// Whether the page was visible at the last tick.
    is_running: bool,
    /// The last moment that was one, while the page is visible.
    running_since: Option<f64>,
    /// The delay that a timer has waited for, if it fires before another tick.
    awaited: Option<f64>,
}

/// What has come to pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// Nothing yet.
    Waiting,
    /// The frame takes longer to load than usual; said once each time that loading starts.
    LoadingIsSlow,
    /// The flow's time is up.
    TimeIsUp,
}

impl VisibleTime {
    /// A clock that stands still until its first [`tick`](Self::tick).
    #[must_use]
    pub fn new(limit: Option<f64>) -> Self {
        // A limit below a timer's precision must not pass at the first tick, within the call that opens the flow.
        let flow = limit.unwrap_or(f64::INFINITY).max(EARLY);
        Self {
            flow,
            loading: f64::INFINITY,
            loading_starts: false,
            is_running: false,
            running_since: None,
            awaited: None,
        }
    }

    /// Loading starts, or starts again, with the next [`tick`](Self::tick).
    pub fn loading_starts(&mut self) {
        self.loading_starts = true;
    }

    /// Loading is over.
    pub fn loading_ends(&mut self) {
        self.loading_starts = false;
        self.loading = f64::INFINITY;
    }

    /// Counts the time since the last tick if the page was visible at that, and runs on if it is visible now.
    pub fn tick(&mut self, moment: Moment) -> Tick {
        self.count(moment, 0.0)
    }

    /// The same when the timer fires that was set for the last [`delay`](Self::delay): so much time has passed, whatever the clock
    /// says. A page can replace the clock.
    pub fn timer_fires(&mut self, moment: Moment) -> Tick {
        self.count(moment, self.awaited.unwrap_or(0.0))
    }

    fn count(&mut self, moment: Moment, at_least: f64) -> Tick {
        // What is no number, or no end of numbers, is no moment: the last one stands.
        let now = if moment.now.is_finite() { Some(moment.now) } else { self.running_since };
        // A jump back is no time.
        let passed = self.running_since.zip(now).map_or(0.0, |(since, now)| now - since).max(at_least);
        self.flow -= passed;
        self.loading -= passed;
        if std::mem::take(&mut self.loading_starts) {
            self.loading = SLOW_LOADING;
        }
        self.is_running = moment.is_visible;
        self.running_since = now.filter(|_| moment.is_visible);
        let told = self.told();
        self.awaited = self.delay();
        told
    }

    fn told(&mut self) -> Tick {
        if self.flow < EARLY {
            Tick::TimeIsUp
        } else if self.loading < EARLY {
            self.loading_ends();
            Tick::LoadingIsSlow
        } else {
            Tick::Waiting
        }
    }

    /// When to tick next, in milliseconds; nothing while the clock stands still.
    #[must_use]
    pub fn delay(&self) -> Option<f64> {
        self.is_running.then(|| self.flow.min(self.loading).min(LONGEST_DELAY))
    }
}
