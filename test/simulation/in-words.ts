/** What an event of a life is, in words: the subject is you, the reader. */
import type { Command, LifeEvent } from './life.ts';

export function inWords(event: LifeEvent): string {
  switch (event.do) {
    case 'work':
      return `You work for ${minutes(event.minutes)}.`;
    case 'pause-typing':
      return `You stop typing for ${event.seconds} s.`;
    case 'go-away':
      return `You go away for ${minutes(event.minutes)}.`;
    case 'lock':
      return `You lock the screen for ${minutes(event.minutes)}.`;
    case 'lose-idle-event':
      return 'The browser will lose its next word about input.';
    case 'sleep':
      return `The computer sleeps for ${minutes(event.minutes)}${event.isBack ? ', and you wake it' : ''}.`;
    case 'freeze':
      return `The browser stands still for ${event.seconds} s${event.isBack ? ' while you type' : ''}.`;
    case 'close-browser':
      return `The browser is closed for ${minutes(event.minutes)}${event.keepsAlarms ? '' : '; its alarms are lost'}.`;
    case 'update':
      return 'The extension is updated.';
    case 'set-clock':
      return `The clock is set ${event.minutes < 0 ? 'back' : 'forward'} by ${minutes(Math.abs(event.minutes))}.`;
    case 'travel':
      return `You are in ${event.timeZone} now.`;
    case 'kill':
      return 'The browser stops the worker.';
    case 'crash-at':
      return `The worker will die ${event.isAfter ? 'after' : 'before'} its call number ${event.call} from now.`;
    case 'alarm':
      return `The alarm: ${event.how}.`;
    case 'command':
      return `You press ${pressed(event.command)}${event.times === 2 ? ', and it arrives twice' : ''}.`;
    case 'commands':
      return `In the same moment: ${event.commands.map(pressed).join(' and ')}.`;
    case 'click':
      return `You click ${event.id === 'offer' ? 'the notification' : 'a strange notification'} (${event.target})${event.times === 2 ? ' twice' : ''}.`;
    case 'shortcut':
      return `You press the keys for ${event.name}.`;
    case 'stretch':
      return `You start a session (${event.kind}) and stay for ${minutes(event.minutes)}.`;
    case 'sound':
      return event.noise === 'none' ? 'It is quiet.' : `A tab plays: ${event.noise}.`;
    case 'break':
      return `From now on ${event.api} will ${event.how}${event.isSticky ? '' : ', once'}.`;
    case 'mend':
      return 'All of the browser works again.';
    case 'garbage':
      return `Stored ${event.key} becomes ${JSON.stringify(event.value)}.`;
    case 'forget':
      return `Stored ${event.keys.join(', ')} are gone.`;
  }
}

function minutes(count: number): string {
  if (count < 1) return `${Math.round(count * 60)} s`;
  return `${Math.round(count)} min`;
}

function pressed({ name, request }: Command): string {
  const details = Object.entries(request).filter(([key]) => key !== 'sessionId');
  return details.length === 0 ? name : `${name} ${JSON.stringify(Object.fromEntries(details))}`;
}
