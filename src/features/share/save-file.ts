/** Long enough for any browser to have taken the file. */
const KEPT_MS = 60_000;

/** Hands a file to the reader. A frame without the right to download gets none, and says so by itself. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
