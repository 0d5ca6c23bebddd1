/** The doors of a page to the real background of a computer, for tests that mock `src/platform/` with what is here. */
import type { Computer } from '../fakes/computer.ts';

export const doors = {
  computer: null as Computer | null,
  /** What was handed to the browser's downloads. */
  downloads: [] as { name: string; type: string; text: string }[],
  /** Names of commands that get no answer. */
  unanswered: new Set<string>(),
};

export const download = {
  download: (name: string, type: string, text: string) => {
    doors.downloads.push({ name, type, text });
    return () => undefined;
  },
};

/** The background's own doors to messages stay as they are. */
export function messagingOf(real: object): object {
  const sendMessage = async ({ name, ...request }: { name: string }) => {
    if (doors.computer === null || doors.unanswered.has(name)) throw new Error('Nobody is there');
    return doors.computer.send(name as never, request as never);
  };
  return { ...real, sendMessage };
}
