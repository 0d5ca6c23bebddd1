import { sendMessage } from '../../platform/messaging.ts';
import type { Answered, Name, Reply, Request } from '../../protocol.ts';

/** A command that did not go through. `name` is the refusal's own, or `NoReply`. */
export class CommandError extends Error {
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

async function deliver<N extends Name>(message: object): Promise<Answered<N> | null | undefined> {
  try {
    return (await sendMessage(message)) as Answered<N> | null | undefined;
  } catch (error) {
    throw new CommandError('NoReply', String(error));
  }
}

/** Sends a command and forgets it: what it did comes back as stored state. */
export type Act = <N extends Name>(name: N, request: Request<N>) => void;
