/** One day of the calendar: the larger, the more was held; `size` is 0 to 4. */
export function Dot({ size }: { size: number }) {
  return <span class={`dot is-size-${size}`} aria-hidden="true" />;
}
