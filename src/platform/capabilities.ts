/** What this browser can do, as values. An option that one browser refuses is never sent to it (fault D01). */
export interface Capabilities {
  /** `notifications.create` takes `buttons` and `requireInteraction`. Firefox throws on them. */
  hasNotificationButtons: boolean;
}

/** `getBrowserInfo` exists in Firefox alone, in every version; nothing is inferred from a name. */
export function capabilitiesOf(runtime: object): Capabilities {
  return { hasNotificationButtons: !('getBrowserInfo' in runtime) };
}
