/**
 * Hands `text` to the browser's downloads as a file with this name. Returns how to forget it: until then the browser may
 * still be reading it.
 */
export function download(name: string, type: string, text: string): () => void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  return () => URL.revokeObjectURL(address);
}
