// What each number may come to at most, and what we aim at.

export const BARS = {
  start: { bar: 1.2, aim: 1.0 },
  'start-slow': { bar: 1.4, aim: 1.1 },
  intent: { bar: 0.25, aim: 0.1 },
  soak: { bar: 0, aim: 0 },
  message: { bar: 2, aim: 0.5 },
  tags: { bar: 2, aim: 1.2 },
};
