/** What a person has let fall on a place for files. */
export interface Dropped {
  files: File[];
  /** names of folders: a browser hands them over like files, and reading them fails */
  folders: string[];
}

export const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') === true;

export function droppedIn({ dataTransfer }: DragEvent): Dropped {
  const all = [...(dataTransfer?.files ?? [])];
  const items = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  const isFolder = all.map((_, index) => {
    const entry = items[index]?.webkitGetAsEntry();
    return entry?.isDirectory === true;
  });
  return {
    files: all.filter((_, index) => isFolder[index] !== true),
    folders: all.flatMap(({ name }, index) => (isFolder[index] === true ? [name] : [])),
  };
}
