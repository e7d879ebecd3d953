/** The lines of a file, one after the other and never all at once; empty ones are left out. A line that never ends is handed over cut. */
export async function* linesOf(file: Blob, longest = 250_000): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines) if (line.trim() !== '') yield line;
    if (done) return;
    if (rest.length > longest) {
      yield rest;
      await reader.cancel();
      return;
    }
  }
}
