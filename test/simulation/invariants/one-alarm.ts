import type { Invariant } from '../scene.ts';
import { storedMember } from '../stored.ts';
import type { World } from '../world/world.ts';

export const oneAlarm: Invariant = {
  name: 'one-alarm',
  says: 'Switched on there is exactly one alarm, switched off there is none.',
  watch: () => ({ atRest: ({ world }) => wrongAlarms(world) }),
};

export function wrongAlarms(world: World): string | null {
  const isSetUp = storedMember(world, 'person')?.['isSetUp'] === true;
  const wanted = isSetUp ? 1 : 0;
  const names = [...world.alarms.keys()];
  return names.length === wanted
    ? null
    : `${wanted} expected, there are ${names.length} (${names.join(', ')})`;
}
