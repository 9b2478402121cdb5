/** Offers a text as a file to keep; the browser asks where, or takes its download folder. */
export function saveTextFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the address after the click has returned
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
