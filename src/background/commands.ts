import * as v from 'valibot';
import { ANSWERS } from '../core/answer.ts';
import { BREAK_CARDS } from '../core/break-card.ts';
import { CALL_MINUTES } from '../core/call.ts';
import type { Event } from '../core/event.ts';
import { LIKINGS } from '../core/liking.ts';
import { PAUSES } from '../core/pause.ts';
import { PLAN_KINDS } from '../core/pick-request.ts';
import { LATER_MINUTES } from '../core/settings.ts';
import type { Sender } from '../platform/messaging.ts';
import { ownIdentity } from '../platform/messaging.ts';
import type { Done, Name, Reply, Request } from '../protocol.ts';
import { openHistory } from '../storage/history.ts';
import { MOST_ENTRIES, someEntriesSchema } from '../storage/log-lists.ts';
import { personAnswersSchema, windowBoundsSchema } from '../storage/schema.ts';
import { openPopup } from './open-popup.ts';
import { modeChange, someData, somePlace, someSettings } from './request-shapes.ts';
import { showTestNotification } from './test-notification.ts';
import type { Transitions } from './transition.ts';

/** One message: its request's schema, and what it does. */
interface Command<N extends Name> {
  schema: v.GenericSchema<unknown, Request<N>>;
  run(request: Request<N>, transitions: Transitions): Promise<Reply<N>>;
}

class ForeignSender extends Error {
  override name = 'ForeignSender';
}
class UnknownMessage extends Error {
  override name = 'UnknownMessage';
}
class WrongShape extends Error {
  override name = 'WrongShape';
}

const nothing = v.strictObject({});
const instant = v.pipe(v.number(), v.finite(), v.minValue(0));
const id = v.pipe(v.string(), v.maxLength(200));
const inSession = { sessionId: id };

/** Most messages are events of the same name. */
function asEvent<N extends Name & Event['type']>(
  name: N,
  schema: v.GenericSchema<unknown, Request<N>>,
): { schema: typeof schema; run(request: Request<N>, transitions: Transitions): Promise<Done> } {
  return {
    schema,
    run: (request, transitions) => transitions.run({ ...request, type: name } as unknown as Event),
  };
}

const COMMANDS: { readonly [N in Name]: Command<N> } = {
  lookIn: {
    schema: nothing,
    async run(_, transitions) {
      const { rev } = await transitions.read();
      void transitions.run({ type: 'wake' }).catch(() => undefined);
      return { rev };
    },
  },
  openPopup: {
    schema: nothing,
    async run(_, transitions) {
      await openPopup();
      return { isChanged: false, rev: (await transitions.read()).rev };
    },
  },
  testNotification: {
    schema: nothing,
    run: async () => ({ isShown: await showTestNotification() }),
  },
  setPerson: asEvent('setPerson', v.strictObject({ person: personAnswersSchema })),
  setPlace: asEvent('setPlace', v.strictObject({ place: somePlace })),
  changeSettings: asEvent('changeSettings', v.strictObject({ settings: someSettings })),
  dismissSetAside: asEvent('dismissSetAside', nothing),
  importState: asEvent('importState', v.strictObject({ state: someData })),
  importEntries: asEvent('importEntries', v.strictObject({ entries: someEntriesSchema })),
  removeEntries: {
    schema: v.strictObject({ ids: v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_ENTRIES)) }),
    async run({ ids }, transitions) {
      // First none of them may be waiting any more: it would be put into the history again.
      const done = await transitions.run({ type: 'entriesLogged', ids });
      await openHistory().remove(ids);
      return done;
    },
  },
  undoImport: asEvent('undoImport', nothing),
  eraseAll: asEvent('eraseAll', nothing),
  setMode: asEvent('setMode', v.strictObject({ change: modeChange })),
  swapAway: asEvent('swapAway', v.strictObject({ stretchId: id })),
  noteAngle: asEvent('noteAngle', v.strictObject({ stretchId: id, note: id })),
  setLiking: asEvent('setLiking', v.strictObject({ stretchId: id, liking: v.nullable(v.picklist(LIKINGS)) })),
  bringBack: asEvent('bringBack', v.strictObject({ stretchId: id })),
  answerThirdRound: asEvent('answerThirdRound', v.strictObject({ isWanted: v.boolean() })),
  keepWindow: asEvent('keepWindow', v.strictObject({ bounds: windowBoundsSchema })),
  takeBreak: asEvent('takeBreak', v.strictObject({ card: v.picklist(BREAK_CARDS) })),
  takeBackLast: asEvent('takeBackLast', v.strictObject({ ...inSession, isWarningSign: v.boolean() })),
  pause: asEvent('pause', v.strictObject({ pause: v.picklist(PAUSES) })),
  endPause: asEvent('endPause', nothing),
  startCall: asEvent('startCall', v.strictObject({ minutes: v.picklist(CALL_MINUTES) })),
  endCall: asEvent('endCall', nothing),
  takeDayOff: asEvent('takeDayOff', nothing),
  openToday: asEvent('openToday', nothing),
  undoToday: asEvent('undoToday', nothing),
  putOff: asEvent('putOff', v.strictObject({ minutes: v.picklist(LATER_MINUTES) })),
  skip: asEvent('skip', nothing),
  startSession: asEvent(
    'startSession',
    v.strictObject({ kind: v.picklist(PLAN_KINDS), pickedAtMs: instant }),
  ),
  takeSession: asEvent('takeSession', v.strictObject(inSession)),
  beReady: asEvent('beReady', v.strictObject(inSession)),
  pauseSession: asEvent('pauseSession', v.strictObject(inSession)),
  reportHold: asEvent(
    'reportHold',
    v.strictObject({ ...inSession, beat: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  ),
  answerHold: asEvent('answerHold', v.strictObject({ ...inSession, answer: v.picklist(ANSWERS) })),
  reportPain: asEvent('reportPain', v.strictObject(inSession)),
  reportWarningSign: asEvent('reportWarningSign', v.strictObject(inSession)),
  goToOtherSide: asEvent('goToOtherSide', v.strictObject(inSession)),
  goGently: asEvent('goGently', v.strictObject(inSession)),
  goBack: asEvent('goBack', v.strictObject(inSession)),
  goNext: asEvent('goNext', v.strictObject(inSession)),
  swapStretch: asEvent('swapStretch', v.strictObject(inSession)),
  endSession: asEvent('endSession', v.strictObject(inSession)),
};

/** Answers one message: `{res}`, or `{err}` with the name of what was refused. Never rejects. */
export async function answerMessage(
  message: unknown,
  sender: Sender,
  transitions: Transitions,
): Promise<unknown> {
  try {
    refuseStrangers(sender);
    const { name, ...request } = asObject(message);
    if (typeof name !== 'string') throw new WrongShape('A message needs a name.');
    if (!isName(name)) throw new UnknownMessage(`There is no message "${name.slice(0, 40)}".`);
    return { res: await runCommand(COMMANDS[name] as unknown as Command<Name>, name, request, transitions) };
  } catch (error) {
    return { err: describe(error) };
  }
}

async function runCommand(
  command: Command<Name>,
  name: Name,
  request: unknown,
  transitions: Transitions,
): Promise<Reply<Name>> {
  const parsed = v.safeParse(command.schema, request);
  if (!parsed.success) throw new WrongShape(`"${name}" was refused: ${v.summarize(parsed.issues)}`);
  return command.run(parsed.output, transitions);
}

function asObject(message: unknown): Record<string, unknown> {
  return typeof message === 'object' && message !== null ? { ...message } : {};
}

function isName(name: string): name is Name {
  return Object.hasOwn(COMMANDS, name);
}

/** Only this extension's own pages may command (fault H01). */
function refuseStrangers({ extensionId, url }: Sender): void {
  const own = ownIdentity();
  if (extensionId !== own.extensionId || url?.startsWith(own.origin) !== true) {
    throw new ForeignSender('Only pages of this extension may send messages.');
  }
}

function describe(error: unknown): { name: string; message: string } {
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: 'Error', message: String(error) };
}
