import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		globalSetup: ['tests/site/build.ts'],
		testTimeout: 60_000,
		hookTimeout: 600_000,
		// Browser tests share two cores with everything else.
		maxWorkers: 2,
	},
});
