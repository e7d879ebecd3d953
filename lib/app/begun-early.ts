/** Begins to read before anybody asks for it, so that the first piece is under way while a place for it is made. Fails when that piece is asked for. */
export function begunEarly<T>(source: AsyncIterable<T>): AsyncIterable<T> {
  const pieces = source[Symbol.asyncIterator]();
  const first = pieces.next();
  first.catch(() => undefined);
  return from(first, pieces);
}

async function* from<T>(first: Promise<IteratorResult<T>>, pieces: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    for (let next = await first; !next.done; next = await pieces.next()) yield next.value;
  } finally {
    await pieces.return?.();
  }
}
