// The Rust side as JavaScript calls it: functions by name. A core that replaces another one sets them anew.

/** `open(host)`, `close(hostOrFlow)` and what the class in element.js reports. */
export const core = {};
