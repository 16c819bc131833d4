// Waits for a page that has nothing else to do.

/** Calls back then. Safari does not tell: soon. */
export function whenIdle(callback) {
  try {
    requestIdleCallback(callback);
  } catch {
    setTimeout(callback);
  }
}
