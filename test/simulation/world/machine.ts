/** What the person and the machine do: each one act of a life, done on a computer. */
import { planPoll } from './alarms.ts';
import type { Computer } from './computer.ts';
import { endWorker } from './worker.ts';
import type { World } from './world.ts';

/** The person gives input from now on. */
export async function type(computer: Computer): Promise<void> {
  const { person } = computer.world;
  person.isTyping = true;
  person.isLocked = false;
  await computer.tellNews();
}

/** One click or key: the person is there, and a silence begins anew. */
export async function touch(computer: Computer): Promise<void> {
  const { person, realMs } = computer.world;
  person.isLocked = false;
  if (person.isTyping) return;
  // The service sees the input before it sees that nothing follows.
  person.isTyping = true;
  await computer.tellNews();
  person.isTyping = false;
  person.lastInputMs = realMs;
}

/** The person's last input is now. */
export function stopTyping({ person, realMs }: World): void {
  if (person.isTyping) person.lastInputMs = realMs;
  person.isTyping = false;
}

/** The machine sleeps: wall time goes on, the monotonic clock stands still on some (fault C11). */
export async function sleep(computer: Computer, ms: number, isBack: boolean): Promise<void> {
  const { world } = computer;
  stopTyping(world);
  world.realMs += ms;
  if (world.machine.isMonoStopped) {
    world.heldMs += ms;
    const worker = computer.worker();
    if (worker !== null) worker.activeAtMs += ms;
  }
  // Chromium's timer looks at the wall clock when the machine resumes.
  if (world.machine.profile === 'chromium') planPoll(world);
  await resume(computer, isBack);
}

/** The browser's process stands still, as in SIGSTOP: no idle event when there is input at the resume (M8, M9). */
export async function freeze(computer: Computer, ms: number, isBack: boolean): Promise<void> {
  stopTyping(computer.world);
  computer.world.realMs += ms;
  await resume(computer, isBack);
}

async function resume(computer: Computer, isBack: boolean): Promise<void> {
  const { person } = computer.world;
  if (isBack) {
    person.isTyping = true;
    person.isLocked = false;
  }
  await computer.pass(0);
}

/** Closes the browser for `ms` and opens it again (faults A01, A20, B06, B13). */
export async function closeBrowser(
  computer: Computer,
  ms: number,
  { keepsAlarms, isStartupHeard }: { keepsAlarms: boolean; isStartupHeard: boolean },
): Promise<void> {
  const { world } = computer;
  stopTyping(world);
  const { thresholdSeconds } = world.idle;
  const isChromium = world.machine.profile === 'chromium';
  forgetAll(computer, keepsAlarms && isChromium);
  if (!isChromium) world.idle.thresholdSeconds = thresholdSeconds;
  world.realMs += ms;
  planPoll(world);
  // Somebody opened it.
  world.person.isTyping = true;
  world.person.isLocked = false;
  await computer.deliver('start', ({ events }) => {
    if (isStartupHeard) events.startup.fire();
  });
  await computer.pass(0);
}

/** The extension is updated: alarms go, whatever they were created with (faults A02, B08, B12). */
export async function update(computer: Computer): Promise<void> {
  forgetAll(computer, false);
  await computer.deliver('installed', ({ events }) => void events.installed.fire());
  // Its idle service is new, too, and says at once what it finds at the threshold that was just set.
  await computer.pass(0);
}

function forgetAll(computer: Computer, keepsAlarms: boolean): void {
  const { world } = computer;
  const worker = computer.worker();
  if (worker !== null) endWorker(worker);
  if (!keepsAlarms) world.alarms.clear();
  world.notifications.clear();
  world.badge = '';
  world.title = '';
  world.idle = { said: 'active', thresholdSeconds: 60, repeats: 0 };
  world.locks.clear();
  world.crash = null;
}
