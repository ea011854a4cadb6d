import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// Pyodide, PGlite and a browser take seconds to start on a slow machine; nothing here measures time.
		testTimeout: 120_000,
		hookTimeout: 300_000,
		expect: { poll: { timeout: 30_000 } },
		maxWorkers: 2,
	},
});
