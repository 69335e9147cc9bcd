/** Long enough for any browser to have taken the file. */
const KEPT_MS = 60_000;

/**
 * Whether the page stands in a sandboxed frame, or in a window that such a frame has opened. It may
 * take no files there, and the browser refuses them without telling the page. A sandbox that leaves
 * the page its origin cannot be told from none.
 */
export function mayRefuseFiles(): boolean {
  return origin === 'null';
}

/** Hands a file to the reader. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
