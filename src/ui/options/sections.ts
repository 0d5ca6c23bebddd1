import type { FunctionComponent } from 'preact';
import { BodySection } from './body-section.tsx';
import { CallsSection } from './calls-section.tsx';
import { DataSection } from './data-section.tsx';
import { HoursSection } from './hours-section.tsx';
import { LookSection } from './look-section.tsx';
import { PlaceSection } from './place-section.tsx';
import { RhythmSection } from './rhythm-section.tsx';
import { SafetySection } from './safety-section.tsx';
import type { SectionProps } from './section-props.ts';
import { SessionsSection } from './sessions-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SignsSection } from './signs-section.tsx';
import { SoundSection } from './sound-section.tsx';

/**
 * The sections of the page, in their order. To add one: a component here, and its title as the message `section_<id>`. The id
 * is the address it is linked to by.
 */
export const SECTIONS = [
  { id: 'body', View: BodySection },
  { id: 'rhythm', View: RhythmSection },
  { id: 'sessions', View: SessionsSection },
  { id: 'hours', View: HoursSection },
  { id: 'place', View: PlaceSection },
  { id: 'calls', View: CallsSection },
  { id: 'sound', View: SoundSection },
  { id: 'look', View: LookSection },
  { id: 'shortcuts', View: ShortcutsSection },
  { id: 'safety', View: SafetySection },
  { id: 'signs', View: SignsSection },
  { id: 'data', View: DataSection },
] as const satisfies readonly { id: string; View: FunctionComponent<SectionProps> }[];
