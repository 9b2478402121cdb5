/** Offers a text as a file to keep. */
export function saveTextFile(name: string, text: string, type = 'application/json'): void {
  saveBlob(name, new Blob([text], { type }));
}

/** Offers bytes as a file to keep; the browser asks where, or takes its download folder. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the address after the click has returned; a long file takes its time to be written
  setTimeout(
    () => {
      URL.revokeObjectURL(address);
    },
    content.size > longFile ? 30 * minute : minute,
  );
}

const minute = 60_000;
const longFile = 10_000_000;
