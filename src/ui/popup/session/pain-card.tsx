import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../../../core/session.ts';
import { otherSideHolds } from '../../../core/session-pain.ts';
import { message } from '../../../platform/i18n.ts';
import type { Scene } from './session-scene.ts';
import type { SessionSteps } from './session-steps.ts';

interface PainCardProps {
  session: Session;
  scene: Scene;
  steps: SessionSteps;
  /** What becomes of the stretch now. */
  backOff: string;
  /** It hurt twice within a week: it rests, in any variant. */
  isResting: boolean;
  canSwap: boolean;
  onHelp: () => void;
  onWarning: () => void;
}

/** Pain was tapped: what it means, what becomes of the stretch, and the ways on. None of them is asked for. */
export function PainCard(props: PainCardProps) {
  const { session, scene, steps, backOff, isResting, canSwap, onHelp, onWarning } = props;
  const ways = useRef<HTMLDivElement>(null);
  useEffect(() => ways.current?.querySelector('button')?.focus(), []);
  const hasGentler = !isResting && !scene.item.isGentle;
  const hasOtherSide = !isResting && otherSideHolds(session).length > 0;
  const hasNext = scene.beat.item + 1 < session.plan.items.length;
  return (
    <section class="pain-card" aria-labelledby="pain-title">
      <h2 id="pain-title">{message('pain_title')}</h2>
      <p>{message('pain_stop')}</p>
      <p class="soft">{message('pain_meaning')}</p>
      <p class="soft">
        {backOff} {(hasGentler || hasOtherSide) && message('pain_go_gently')}
      </p>
      <div class="grid" ref={ways}>
        {hasGentler && <Way onPress={steps.gently}>{message('pain_gently')}</Way>}
        {hasOtherSide && <Way onPress={steps.otherSide}>{message('pain_other_side')}</Way>}
        {canSwap && <Way onPress={steps.swap}>{message('pain_swap')}</Way>}
        {!canSwap && hasNext && <Way onPress={steps.next}>{message('session_next')}</Way>}
        <Way onPress={steps.end}>{message('session_end')}</Way>
      </div>
      <button type="button" class="button pain" onClick={onWarning}>
        {message('pain_warning')}
      </button>
      <button type="button" class="quiet" onClick={onHelp}>
        {message('help_title')}
      </button>
    </section>
  );
}

function Way({ children, onPress }: { children: string; onPress: () => void }) {
  return (
    <button type="button" class="button" onClick={onPress}>
      {children}
    </button>
  );
}
