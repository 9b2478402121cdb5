import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

// The zone of the people the product is for; every machine then runs the same tests.
process.env['TZ'] = 'Africa/Casablanca';

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: process.env['TARCHIH_LONG'] === '1' ? 120_000 : 15_000,
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/{domain,machine,content}/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          // what decides keeps nothing between two questions: its modules are read once for all files
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{domain,machine,content,ui,e2e}/**'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        plugins: [svelte(), svelteTesting()],
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/ui/**/*.test.ts'],
          setupFiles: ['tests/setup.ts', 'tests/ui/setup.ts'],
        },
      },
    ],
  },
});
