import type { Session } from '../../../core/session.ts';
import { message } from '../../../platform/i18n.ts';
import type { Scene } from './session-scene.ts';

/** One mark for each hold of the plan: held, at it, or to come. */
export function SessionDots({ session, scene }: { session: Session; scene: Scene }) {
  const { items } = session.plan;
  const total = items.reduce((sum, item) => sum + item.holds.length, 0);
  const name = message('session_progress', session.credited.length, total);
  return (
    <span class="dots" role="img" aria-label={name}>
      {items.map((item, index) => (
        <span class="dots-item" key={`${index}/${item.stretchId}`}>
          {item.holds.map((side, hold) => (
            <i key={`${hold}/${side}`} class={stateOf(session, scene, index, hold)} />
          ))}
        </span>
      ))}
    </span>
  );
}

function stateOf(session: Session, { beat }: Scene, item: number, hold: number): string {
  if (session.credited.includes(`${item}/${hold}`)) return 'dot is-held';
  return beat.item === item && beat.hold === hold ? 'dot is-here' : 'dot';
}
