import { describe, expect, it } from 'vitest';
import { type Files, files, matching, repositoryFiles } from './source-files.ts';

/** What no text may claim or do to its reader (content: section D of the evidence; the product's promises). */
const NEVER: readonly { pattern: RegExp; why: string }[] = [
  {
    pattern: /\b(prevent|avoid|protect|reduc|lower)\w*\b[^.]*\b(injur|strain|tendonitis|tendinitis)\w*/i,
    why: 'stretching is not shown to prevent injury',
  },
  {
    pattern: /\bRSI\b|\brepetitive strain\b|\bcarpal tunnel\b/i,
    why: 'we name no disease that we could seem to prevent',
  },
  {
    pattern:
      /\b(correct|fix|improv|better|straighten)\w*\b[^.]*\bposture\b|\bposture\b[^.]*\b(correct|fix|improv)\w*/i,
    why: 'stretching is not shown to correct posture',
  },
  {
    pattern:
      /\b(recover(s|ed|ing|y)?\b[^.]*\b(fast|quick|soon)\w*|(fast|quick|speed|boost|aid|help|shorten)\w*\b[^.]*\brecover)/i,
    why: 'stretching is not shown to speed recovery',
  },
  {
    pattern:
      /\b(treat(s|ed|ing|ment)?|cur(e|es|ed|ing)|heal(s|ed|ing)?|reliev\w+|relief|remed\w+|therap\w+|sooth\w+)\b/i,
    why: 'this is wellness, not treatment',
  },
  {
    pattern: /\bpain[- ]?free\b|\b(end|stop|eas|kill|less)\w*\s(your |the )?pain\b/i,
    why: 'we promise nothing about pain',
  },
  {
    pattern: /\bstrengthen\w*|\bstronger\b|\bbuilds? (muscle|strength)/i,
    why: 'stretching does not strengthen',
  },
  {
    pattern:
      /\bmuscles?\b[^.]*\b(awake|ready|primed|activated)\b|\b(wakes?|waking|activat\w+|primes?|priming)\b[^.]*\bmuscles?\b/i,
    why: 'what stairs or stretches do to a muscle is not ours to promise',
  },
  { pattern: /\bHRV\b|\bheart[- ]rate variability\b/i, why: 'nobody tested two breaths' },
  {
    pattern: /\b(risk[- ]free|no risks?|completely safe|100 ?% safe|guarantee\w*)\b/i,
    why: 'it is not risk-free',
  },
  { pattern: /!/, why: 'we are calm' },
  { pattern: /\b(don[’']t|do not|never) forget\b|\bremember to\b/i, why: 'we offer, we do not nag' },
  { pattern: /\bstreaks?\b/i, why: 'a missed day costs nothing' },
  {
    pattern:
      /\b(\d+|your|more|bonus|earn\w*|scor\w*)\s(\w+\s)?points?\b|\bpoints? (earned|scored|total)\b|\bscores?\b|\bleaderboard\b|\bachievement\w*|\brewards?\b|\bxp\b|\blevel up\b/i,
    why: 'there is nothing to win',
  },
  {
    pattern:
      /\b(late|lazy|laziness|fail(s|ed|ing|ure)?|guilt\w*|asham\w+|shame|neglect\w*|slack\w*|overdue|should have|you missed|you forgot|you skipped)\b/i,
    why: 'nobody is blamed',
  },
];

/** Texts that have such a word for a good reason. Each entry must still be needed. */
const JUSTIFIED: Readonly<Record<string, string>> = {
  seated_towel_calf_progression: 'it is the pull that gets stronger',
};

function forbiddenWords(all: Files): { key: string; said: string }[] {
  return matching(all, /^public\/_locales\/[\w-]+\/messages\.json$/).flatMap(([path, text]) =>
    Object.entries(JSON.parse(text) as Record<string, { message: string }>).flatMap(([key, { message }]) =>
      NEVER.flatMap(({ pattern, why }) => {
        const [words] = message.match(pattern) ?? [];
        return words ? [{ key, said: `${path} ${key} says "${words}": ${why}` }] : [];
      }),
    ),
  );
}

function saidIn(message: string): string[] {
  const path = 'public/_locales/en/messages.json';
  return forbiddenWords(files({ [path]: JSON.stringify({ key: { message } }) })).map(({ said }) => said);
}

describe('what Unknot never says', () => {
  it.each([
    ...['Prevents injuries.', 'Lowers the risk of injury.', 'Protects you from strain.', 'Good against RSI.'],
    ...['Corrects your posture.', 'For a better posture.', 'Your posture improves.'],
    ...['Speeds up recovery.', 'Helps you recover.', 'Recover faster.', 'Recovering quickly.'],
    ...[
      'Treats back pain.',
      'A cure.',
      'Relieves tension.',
      'Heals the calf.',
      'Ease your pain.',
      'A pain-free back.',
    ],
    ...[
      'Strengthens the calf.',
      'Get stronger.',
      'Builds muscle.',
      'Improves HRV.',
      'So that the muscles are awake and ready.',
      'Activates the muscles.',
      'It is risk-free.',
      'Results guaranteed.',
    ],
    ...['Well done!', 'Don’t forget to stretch.', "Don't forget.", 'Remember to breathe.'],
    ...['A 5-day streak.', '10 points', 'You earned 3 bonus points.', 'Your score', 'Reward'],
    ...[
      'You are late.',
      'You failed.',
      'Do not be lazy.',
      'You should have stretched.',
      'You missed a day.',
      'Overdue',
    ],
  ])('is found: %s', (text) => expect(saidIn(text)).not.toEqual([]));

  it.each([
    ...[
      'Point the toes up.',
      'Later',
      'Recent surgery',
      'Avoid locking the elbow.',
      'Stop when there is pain.',
      'Translate',
    ],
    ...[
      'Surgery or serious injury in the last 12 weeks',
      'Helps you pause and feel looser.',
      'The bony point of the hip',
    ],
  ])('is not mistaken for: %s', (text) => expect(saidIn(text)).toEqual([]));

  it('is not in any message', () => {
    const said = forbiddenWords(repositoryFiles()).filter(({ key }) => JUSTIFIED[key] === undefined);
    expect(said.map((each) => each.said)).toEqual([]);
  });

  it('is justified only where it is said', () => {
    const said = new Set(forbiddenWords(repositoryFiles()).map(({ key }) => key));
    expect(Object.keys(JUSTIFIED).filter((key) => !said.has(key))).toEqual([]);
  });
});
