import { readFileSync } from 'node:fs';

/** A stretch as it was researched and written down, before it became typed data. */
export interface ContentStretch {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly is_seed_exercise: boolean;
  readonly targets: { readonly primary: readonly string[]; readonly secondary: readonly string[] };
  readonly position: string;
  readonly needs: readonly string[];
  readonly sided: boolean;
  readonly steps: Readonly<Record<'setup' | 'move' | 'hold' | 'release', string>>;
  readonly feel: string;
  readonly not_feeling_it: readonly string[];
  readonly angle_search: boolean;
  readonly common_mistakes: readonly string[];
  readonly exclude_flags: readonly string[];
  readonly caution_flags: readonly string[];
  readonly extra_caution: readonly string[];
  readonly gentler_variant: string;
  readonly hold_seconds: { readonly default: number; readonly min: number; readonly max: number };
  readonly reps: { readonly default: number; readonly min: number; readonly max: number };
  readonly pre_event: { readonly hold_seconds: number; readonly reps: number };
  readonly seconds_per_muscle_default: number;
  readonly discreet_at_desk: boolean;
  readonly warm_up_advised: boolean;
  readonly balance_demand: string;
  readonly progression: string;
  readonly sources: readonly string[];
}

interface ContentSource {
  readonly title: string;
  readonly org_or_authors: string;
  readonly year: number | null;
  readonly url_or_doi: string | null;
  readonly seen: string;
}

interface Rule {
  readonly id: string;
  readonly statement: string;
  readonly requirement: string;
}

interface Message {
  readonly message: string;
  readonly description: string;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

export const CONTENT = readJson('../content/stretches.json') as readonly ContentStretch[];
export const CONTENT_SOURCES = readJson('../content/sources.json') as Readonly<Record<string, ContentSource>>;
export const RULES = readJson('../content/rules.json') as readonly Rule[];
export const MESSAGES = readJson('../../public/_locales/en/messages.json') as Readonly<
  Record<string, Message>
>;

/** The English text of a key; fails on an unknown one, as the browser would show nothing. */
export function text(key: string): string {
  const found = MESSAGES[key];
  if (!found) throw new Error(`no message '${key}'`);
  return found.message;
}

/** Where our text deliberately says something other than the content: nothing swings (R1, R5). */
export const AMENDED: Readonly<Record<string, string>> = {
  cross_body_shoulder_release: 'Unhook the arm and lower it slowly.',
  seated_chest_opener_move:
    'Keep the elbows tucked and open the forearms slowly out to the sides while the breastbone lifts, until the front of the chest pulls.',
  seated_chest_opener_tip1: 'Open the forearms further out and turn the thumbs further back.',
};
