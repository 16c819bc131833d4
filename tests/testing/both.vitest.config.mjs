// The configuration that the guide shows, and the tests that both runners run.
import { mergeConfig } from 'vitest/config';
import shown from './vitest.config.mjs';

export default mergeConfig(shown, { test: { include: ['both/**/*.test.js'] } });
