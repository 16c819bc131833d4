// What each number may come to at most, and what we aim at.

export const BARS = {
  start: { bar: 2.2, aim: 1.2 },
  'start-slow': { bar: 2.2, aim: 1.2 },
  intent: { bar: 0.25, aim: 0.1 },
  soak: { bar: 0, aim: 0 },
  message: { bar: 2, aim: 0.5 },
  tags: { bar: 5, aim: 2 },
};
