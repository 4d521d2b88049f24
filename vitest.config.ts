import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
    globalSetup: ['test/build-once.ts', 'test/postgres-server.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 30_000,
  },
});
