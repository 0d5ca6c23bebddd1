/** Commands, as a page sends them. */
import type { Command } from './life.ts';
import type { Scene } from './scene.ts';
import { storedMember } from './stored.ts';

/** The background knows the first not at all, and looks at nothing for the second. */
const DECIDE_NOTHING = ['noSuchMessage', 'testNotification'];

export function decidesNothing({ name }: Command): boolean {
  return DECIDE_NOTHING.includes(name);
}

/** Session steps are about the session that is there. */
export function addressed({ world }: Pick<Scene, 'world'>, { name, request }: Command): Command {
  if (!('sessionId' in request)) return { name, request };
  return { name, request: { ...request, sessionId: storedMember(world, 'session')?.['id'] ?? 'none' } };
}

export function send(scene: Scene, commands: readonly Command[]): Promise<void> {
  const addressees = commands.map((command) => addressed(scene, command));
  return scene.computer.send(addressees, commands.every(decidesNothing) ? 'foreign' : 'message');
}
