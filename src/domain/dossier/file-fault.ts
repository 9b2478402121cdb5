/** What can be wrong with a file; `path` is a JSON path into it (`$.jurisdictions[0].type`). */
export interface FileFault {
  code:
    | 'not-json'
    | 'not-ours'
    | 'newer'
    | 'missing'
    | 'unexpected-key'
    | 'wrong-value'
    | 'too-long'
    | 'not-a-date'
    | 'repeated'
    | 'field-unknown'
    | 'parent-unknown';
  path: string;
}

/** `['jurisdictions', 0, 'type']` → `$.jurisdictions[0].type` */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${String(key)}]`;
    const name = String(key);
    return /^[A-Za-z_$][\w$]*$/.test(name)
      ? `${before}.${name}`
      : `${before}[${JSON.stringify(name)}]`;
  }, '$');
}
