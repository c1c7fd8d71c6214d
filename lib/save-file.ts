/** Hands a text to the reader as a download; no permission is needed for that. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the blob over once the download has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
