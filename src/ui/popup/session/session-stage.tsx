import { breathAt } from '../../../core/breath.ts';
import type { Settings } from '../../../core/settings.ts';
import { message } from '../../../platform/i18n.ts';
import { BreathRing } from '../../shared/breath-ring.tsx';
import type { Scene } from './session-scene.ts';
import type { SessionWords } from './session-words.ts';
import { againText } from './session-words.ts';

interface SessionStageProps {
  scene: Scene;
  words: SessionWords;
  breathing: Settings['breathing'];
  /** Seconds that the hold which starts again had run, if known. */
  brokenSeconds: number | null;
  nowMs: number;
}

/** The countdown and the one sentence beside it. */
export function SessionStage({ scene, words, breathing, brokenSeconds, nowMs }: SessionStageProps) {
  const { clock, phase, waiting } = scene;
  const again = waiting === null && brokenSeconds !== null ? againText(brokenSeconds, message) : null;
  const isPaced = phase === 'hold' && breathing === 'paced' && clock !== null;
  const elapsed = clock === null ? 0 : (nowMs - clock.beganAtMs) / 1000;
  return (
    <section class={clock === null ? 'stage' : 'stage is-timed'}>
      {clock !== null && (
        <div class="ring-place">
          <BreathRing {...clock} kind={isPaced ? 'hold' : 'plain'} isHalved={phase === 'hold'} />
          {phase === 'hold' && (
            <small class={elapsed * 2 < clock.seconds ? 'half is-ahead' : 'half'} aria-hidden="true">
              {message('session_half_way')}
            </small>
          )}
        </div>
      )}
      <div class="stage-words">
        <h2>
          <span class={isPaced ? 'visually-hidden' : undefined}>
            {(phase === 'ease-in' ? again : null) ?? words.title}
          </span>
          {isPaced && <BreathWord elapsed={elapsed} seconds={clock.seconds} />}
        </h2>
        {phase !== 'ease-in' && again !== null && <p class="soft">{again}</p>}
        {words.label !== undefined && <h3>{words.label}</h3>}
        <p>{words.sentence}</p>
        {words.remark !== null && <p class="soft">{words.remark}</p>}
        {words.angle !== undefined && <p class="own-angle">{message('angle_yours', words.angle)}</p>}
        {words.event !== undefined && <p class="soft">{words.event}</p>}
        {clock !== null && phase === 'hold' && (
          <span class="visually-hidden">{message('session_hold_length', clock.seconds)}</span>
        )}
      </div>
    </section>
  );
}

/** Changes four times in a hold, so it is drawn for the eye and not read out. */
function BreathWord({ elapsed, seconds }: { elapsed: number; seconds: number }) {
  const { phase } = breathAt(elapsed, seconds);
  return <span aria-hidden="true">{message(phase === 'in' ? 'breathe_in' : 'breathe_out')}</span>;
}
