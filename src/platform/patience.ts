class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/**
 * What `promise` settles to, or a rejection with `NoAnswer` after `ms`. A call of the browser that never answers must not
 * stop everything behind it. The worker lives longer than this from any event on, so the timer carries no meaning.
 */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer(`No answer within ${ms} ms`)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
