// The configuration that the guide shows, and the tests that both runners run.
const shown = require('./jest.config.cjs');

module.exports = { ...shown, testMatch: [...shown.testMatch, '<rootDir>/both/**/*.test.js'] };
