import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Stops a build when the rules, sources or texts have a fault; the check itself names each. */
export function checkedContent(): Plugin {
  return {
    name: 'checked-content',
    apply: 'build',
    buildStart() {
      const root = join(import.meta.dirname, '..');
      const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
      try {
        execFileSync(process.execPath, [tsx, 'scripts/check-content.ts'], {
          cwd: root,
          stdio: 'pipe',
        });
      } catch (error) {
        this.error(String((error as { stderr?: unknown }).stderr ?? error));
      }
    },
  };
}
