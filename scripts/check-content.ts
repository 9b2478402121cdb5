import { readContent, type Content } from './content/read-content';
import { ruleFaults } from './content/rule-faults';
import { textFaults } from './content/text-faults';

/**
 * Faults of the rules and texts, one line each; none when they can be published.
 * The build stops on any of them.
 */
export function checkContent(
  content: Content = readContent(`${import.meta.dirname}/..`),
): string[] {
  return [...ruleFaults(content), ...textFaults(content)];
}

if (process.argv[1] === import.meta.filename) {
  const faults = checkContent();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
