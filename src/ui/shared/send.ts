import { sendMessage } from '../../platform/messaging.ts';
import type { Answered, Name, Reply, Request } from '../../protocol.ts';
import { after } from './timer.ts';

/** A command that did not go through. `name` is the refusal's own, or `NoReply`. */
class CommandError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** Sends one command to the background. Rejects with a `CommandError` when it is refused or nobody answers. */
export async function send<N extends Name>(name: N, request: Request<N>): Promise<Reply<N>> {
  const answered = await deliver<N>({ name, ...request });
  if (answered === null || typeof answered !== 'object') throw new CommandError('NoReply', name);
  if ('err' in answered) throw new CommandError(answered.err.name, answered.err.message);
  return answered.res;
}

/** A background that is stuck answers nobody (fault B09): the person is told, instead of pressing a dead button. */
const PATIENCE_MS = 5_000;

function deliver<N extends Name>(message: object): Promise<Answered<N> | null | undefined> {
  return new Promise((resolve, reject) => {
    const giveUp = after(PATIENCE_MS, () => reject(new CommandError('NoReply', 'The background is silent.')));
    sendMessage(message)
      .then(
        (answered) => resolve(answered as Answered<N> | null | undefined),
        (error: unknown) => reject(new CommandError('NoReply', String(error))),
      )
      .finally(giveUp);
  });
}

/** Sends a command and forgets it: what it did comes back as stored state. */
export type Act = <N extends Name>(name: N, request: Request<N>) => void;
