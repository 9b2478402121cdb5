/** Reads CSV as RFC 4180 has it, with semicolons: knows nothing of what has written it. */
export function readCsv(text: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('There is no mark of UTF-8');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error('A quote is not closed');
        cell += text[at] ?? '';
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ';' && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`A stray ${text[at] ?? ''}`);
        cell += text[at] ?? '';
        at += 1;
      }
    }
    row.push(cell);
    if (text[at] === ';') at += 1;
    else if (text.slice(at, at + 2) === '\r\n') {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`Neither a cell nor a row ends at ${String(at)}`);
  }
  return rows;
}
