import type { ComponentChildren } from 'preact';
import { breathingOf } from '../../../core/breath.ts';
import { dayKey } from '../../../core/day-clock.ts';
import { isEventNear } from '../../../core/modes.ts';
import { nowMs } from '../../../platform/clock.ts';
import { message } from '../../../platform/i18n.ts';
import { closePage } from '../../../platform/page.ts';
import { IconButton } from '../../shared/icon-button.tsx';
import { useDrive } from '../../shared/use-drive.ts';
import { useTick } from '../../shared/use-tick.ts';
import { useWakeLock } from '../../shared/use-wake-lock.ts';
import { itemFigure } from '../item-figure.ts';
import { positionNote } from '../position-note.ts';
import type { ScreenProps } from '../screen-props.ts';
import { wordContext } from '../why-line.ts';
import { backOffText, isResting } from './back-off-words.ts';
import { PainCard } from './pain-card.tsx';
import { sceneMotion } from './scene-motion.ts';
import { SessionControls } from './session-controls.tsx';
import { SessionDots } from './session-dots.tsx';
import { SessionFigure } from './session-figure.tsx';
import { SessionPanel } from './session-panel.tsx';
import type { Scene } from './session-scene.ts';
import { sceneOf } from './session-scene.ts';
import { SessionStage } from './session-stage.tsx';
import { sessionSteps } from './session-steps.ts';
import { sessionWords, sideWords, spokenText } from './session-words.ts';
import { SoundNotes } from './sound-notes.tsx';
import { useBrokenHold } from './use-broken-hold.ts';
import { useCues } from './use-cues.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useKeptBounds } from './use-kept-bounds.ts';
import { useIsShownHere } from './use-own-window.ts';
import { useSessionKeys } from './use-session-keys.ts';
import { useWayOn } from './use-way-on.ts';

/** Finer than a second, so that a countdown is never seen to skip one. */
const TICK_MS = 200;
/** What is drawn now is seen in the next frame of the screen: so it shows what will be so then. */
const FRAME_MS = 16;

/** A plan being run, here or in a window of its own. */
export function SessionScreen(props: ScreenProps<'session'>) {
  return useIsShownHere(props.state) ? <SessionHere {...props} /> : <header class="bar" />;
}

/** What it shows is computed from timestamps; whoever holds the lock drives it. */
function SessionHere(props: ScreenProps<'session'>) {
  const { screen, state, act } = props;
  const lead = useDrive(screen.session);
  const now = nowMs() + FRAME_MS;
  const scene = sceneOf(screen.session, now);
  // A phase is drawn when it begins, not at the next tick.
  useTick(TICK_MS, endsAtMs(scene) - FRAME_MS);
  const isBlocked = useCues(screen.session, lead, state.settings);
  useWakeLock(scene !== null && scene.waiting === null);
  useKeptBounds(act);
  if (scene === null) return null;
  const notes = <SoundNotes scene={scene} settings={state.settings} isBlocked={isBlocked} act={act} />;
  return (
    <RunningSession {...props} nowMs={now} scene={scene} isFollowing={lead === 'following'} notes={notes} />
  );
}

/** When the phase is over, epoch ms; never, when its time stands still. */
function endsAtMs(scene: Scene | null): number {
  const clock = scene?.clock ?? null;
  return clock === null ? Number.POSITIVE_INFINITY : clock.beganAtMs + clock.seconds * 1000;
}

type RunningSessionProps = ScreenProps<'session'> & {
  scene: Scene;
  isFollowing: boolean;
  notes: ComponentChildren;
};

function RunningSession(props: RunningSessionProps) {
  const { screen, state, nowMs, timeZone, act, turn, scene, isFollowing, notes } = props;
  const { session } = screen;
  const wayOn = useWayOn(state, session, scene, nowMs, timeZone);
  const steps = sessionSteps(session, scene, wayOn, act);
  useSessionKeys(steps);
  useFocusKept(`${scene.phase} ${scene.waiting}`);
  const brokenSeconds = useBrokenHold(session, scene, nowMs);
  const breathing = breathingOf(state);
  const today = dayKey(nowMs, timeZone);
  const known = { ...state, isEventNear: isEventNear(state.modes, today) };
  const words = sessionWords(scene, session, known, message);
  const isWarmUp = scene.phase === 'warm-up';
  const side = isWarmUp ? message('session_first') : sideWords(scene, message);
  const { waiting } = scene;
  return (
    <>
      <header class="bar">
        <h1>{side}</h1>
        <SessionDots session={session} scene={scene} />
        <IconButton icon="close" name={message('session_leave')} onClick={closePage} />
      </header>
      <p class="visually-hidden" role="status">
        {waiting === 'view' ? '' : spokenText(side, words, message)}
      </p>
      <main class="body session" tabIndex={-1}>
        <SessionFigure
          figure={itemFigure(
            scene.item,
            scene.side,
            state.settings.figure.build,
            sceneMotion(scene, breathing),
          )}
          note={isWarmUp ? undefined : positionNote(scene.item)}
        />
        {notes}
        {isFollowing && <p class="soft">{message('session_elsewhere')}</p>}
        {waiting === 'pain' ? (
          <PainCard
            {...{ session, scene, steps }}
            canSwap={wayOn.canSwap}
            isResting={isResting(state.practice, scene.item.stretchId, today)}
            backOff={backOffText(
              state.practice,
              scene.item.stretchId,
              today,
              wordContext(nowMs, timeZone),
              scene.item.isGentle,
            )}
            onHelp={() => turn({ help: 'asked' })}
            onWarning={() => {
              turn({ help: 'warning-sign' });
              steps.warn();
            }}
          />
        ) : (
          <>
            <div class="panel">
              <SessionStage {...{ scene, words, breathing, nowMs, brokenSeconds }} />
              <SessionPanel {...{ session, scene, wayOn, steps, brokenSeconds }} />
            </div>
            <SessionControls
              steps={steps}
              canGoBack={session.at > 0 || waiting === null}
              isPaused={waiting === 'resume'}
              canPause={waiting === null || waiting === 'resume'}
              canSwap={wayOn.canSwap}
            />
          </>
        )}
      </main>
    </>
  );
}
