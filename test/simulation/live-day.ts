/** Lives a day at a desk with the product, and notes when it reminded. */
import type { Machine } from './life.ts';
import type { Piece } from './model.ts';
import { seededChance } from './seeded-chance.ts';
import type { Computer } from './world/computer.ts';
import { createComputer } from './world/computer.ts';
import { stopTyping, type } from './world/machine.ts';
import { openPage } from './world/page.ts';
import type { World } from './world/world.ts';
import { createWorld, note, wallMs } from './world/world.ts';

/** A reminder, and what the person was doing. */
export interface Reminded {
  atMs: number;
  doing: Piece['doing'];
  /** How long the person had been back from an absence, ms. */
  backForMs: number;
  /** How long there had been no input, ms; null in the middle of typing. */
  silentMs: number | null;
}

export interface DayLived {
  world: World;
  reminded: Reminded[];
  taken: number;
  putOff: number;
  unanswered: number;
  /** Times that the browser said something new about input. */
  idleChanges: number;
  /** Alarm wakes. */
  alarms: number;
  callMs: number;
}

export const SIT_DOWN = 'You sit down, write and read.';
export const START = 'You press “Start” and stretch.';
export const AT_KEYBOARD = 'You are at the keyboard again.';
export const BACK_AT_WORK = 'You are back at work.';

/** Longer without input is an absence. The product's own default. */
const AWAY_MS = 60_000;
const ANSWER_AFTER_MS = 8_000;
const SESSION_MS = 150_000;
/** Of ten reminders four are taken, two put off, and four ignored. */
const TAKEN = 0.4;
const PUT_OFF = 0.6;

export async function liveDay(
  machine: Machine,
  pieces: readonly Piece[],
  seed: number,
  tell: (piece: Piece, world: World) => string | null = () => null,
): Promise<DayLived> {
  const world = createWorld(machine);
  const chance = seededChance(seed ^ 0x5f5f);
  const day: DayLived = {
    world,
    reminded: [],
    taken: 0,
    putOff: 0,
    unanswered: 0,
    idleChanges: 0,
    alarms: 0,
    callMs: 0,
  };
  let doing: Piece['doing'] = 'type';
  let [backAtMs, lastInputMs] = [0, 0];
  let isWaiting = false;
  const computer = createComputer(world, {
    shown: () => {
      const { realMs: atMs, person } = world;
      const silentMs = person.isTyping ? null : atMs - person.lastInputMs;
      day.reminded.push({ atMs, doing, backForMs: atMs - backAtMs, silentMs });
      isWaiting = true;
    },
    settled: async (by) => {
      if (by === 'alarm') day.alarms += 1;
      if (by === 'idle' || by === 'active' || by === 'locked') day.idleChanges += 1;
    },
  });
  await computer.deliver('installed', ({ events }) => void events.installed.fire());
  const person = {
    focus: [{ area: 'calf', side: 'both', kind: 'weak' }],
    flags: [],
    conditions: [],
    soreSpots: [],
  };
  await computer.send([{ name: 'setPerson', request: { person } }]);

  for (const piece of pieces) {
    ({ doing } = piece);
    const isInput = doing === 'type' || doing === 'note-in-call';
    const wasSounding = world.noise !== 'none';
    world.noise = doing === 'call' || doing === 'note-in-call' ? 'meeting' : 'none';
    if (isInput) {
      // Whoever listens was there.
      if (!wasSounding && world.realMs - lastInputMs >= AWAY_MS) backAtMs = world.realMs;
      await type(computer);
    } else stopTyping(world);
    // Said once the browser knows, so that the tooltip is of now.
    const text = tell(piece, world);
    if (text !== null) note(world, { what: 'did', text });
    if (world.noise === 'meeting') day.callMs += piece.ms;
    await computer.pass(piece.ms);
    if (isInput) lastInputMs = world.realMs;
    if (isWaiting && doing !== 'call' && doing !== 'lunch') {
      isWaiting = false;
      day[await respond(computer, chance.next())] += 1;
      if (!world.person.isTyping && isInput) stopTyping(world);
      lastInputMs = Math.max(lastInputMs, world.person.isTyping ? world.realMs : world.person.lastInputMs);
    }
  }
  return day;
}

/** What becomes of the reminder. */
async function respond(computer: Computer, choice: number): Promise<'taken' | 'putOff' | 'unanswered'> {
  const { world } = computer;
  if (choice >= PUT_OFF) {
    note(world, { what: 'did', text: 'You let the reminder be.' });
    return 'unanswered';
  }
  await type(computer);
  await computer.pass(ANSWER_AFTER_MS);
  if (choice >= TAKEN) {
    note(world, { what: 'did', text: 'You press “Later”.' });
    await computer.send([{ name: 'putOff', request: { minutes: 10 } }]);
    return 'putOff';
  }
  note(world, { what: 'did', text: START });
  await computer.send([{ name: 'startSession', request: { kind: 'just-one', pickedAtMs: wallMs(world) } }]);
  const page = openPage(computer);
  await computer.send([{ name: 'lookIn', request: {} }]);
  stopTyping(world);
  await computer.pass(SESSION_MS);
  page?.close();
  await type(computer);
  note(world, { what: 'did', text: AT_KEYBOARD });
  return 'taken';
}
