interface Issue {
  path: PropertyKey[];
  message: string;
}

/** What a schema found in a file, one line each. */
export const schemaFaults = (file: string, issues: Issue[]): string[] =>
  issues.map(({ path, message }) => `${file}: ${path.map(String).join('.')}: ${message}`);
