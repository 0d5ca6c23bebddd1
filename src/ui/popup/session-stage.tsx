import { breathAt } from '../../core/breath.ts';
import type { Settings } from '../../core/settings.ts';
import { message } from '../../platform/i18n.ts';
import { BreathRing } from '../shared/breath-ring.tsx';
import type { Scene } from './session-scene.ts';
import type { SessionWords } from './session-words.ts';

interface SessionStageProps {
  scene: Scene;
  words: SessionWords;
  breathing: Settings['breathing'];
  nowMs: number;
}

/** The countdown and the one sentence beside it. */
export function SessionStage({ scene, words, breathing, nowMs }: SessionStageProps) {
  const { clock, phase } = scene;
  const isPaced = phase === 'hold' && breathing === 'paced' && clock !== null;
  return (
    <section class={clock === null ? 'stage' : 'stage is-timed'}>
      {clock !== null && <BreathRing {...clock} kind={isPaced ? 'hold' : 'plain'} />}
      <div class="stage-words">
        <h2>
          <span class={isPaced ? 'visually-hidden' : undefined}>{words.title}</span>
          {isPaced && <BreathWord elapsed={(nowMs - clock.beganAtMs) / 1000} seconds={clock.seconds} />}
        </h2>
        <p>{words.sentence}</p>
        {words.remark !== null && <p class="soft">{words.remark}</p>}
        {clock !== null && phase === 'hold' && (
          <span class="visually-hidden">{message('session_hold_length', String(clock.seconds))}</span>
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
