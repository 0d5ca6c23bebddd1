/** The only reader of the clock and the zone. Epoch ms. */
export function nowMs(): number {
  return Date.now();
}

/** IANA name, asked for each time: there is no event for a change (fault C10). */
export function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
