import type { ComponentChildren } from 'preact';
import { nowMs } from '../../platform/clock.ts';
import { message } from '../../platform/i18n.ts';
import { closePage } from '../../platform/page.ts';
import { IconButton } from '../shared/icon-button.tsx';
import { useDrive } from '../shared/use-drive.ts';
import { useTick } from '../shared/use-tick.ts';
import { useWakeLock } from '../shared/use-wake-lock.ts';
import { FigurePlace } from './figure-place.tsx';
import { HoldAnswers } from './hold-answers.tsx';
import { itemFigure } from './item-figure.ts';
import { PainCard } from './pain-card.tsx';
import { positionNote } from './position-note.ts';
import { ReadyPanel } from './ready-panel.tsx';
import { sceneMotion } from './scene-motion.ts';
import type { ScreenProps } from './screen-props.ts';
import { SessionControls } from './session-controls.tsx';
import { SessionDots } from './session-dots.tsx';
import type { Scene } from './session-scene.ts';
import { sceneOf } from './session-scene.ts';
import { SessionStage } from './session-stage.tsx';
import { sessionSteps } from './session-steps.ts';
import { sessionWords, sideWords } from './session-words.ts';
import { SoundNotes } from './sound-notes.tsx';
import { useCues } from './use-cues.ts';
import { useKeptBounds } from './use-kept-bounds.ts';
import { useIsShownHere } from './use-own-window.ts';
import { useSessionKeys } from './use-session-keys.ts';

/** Finer than a second, so that a countdown is never seen to skip one. */
const TICK_MS = 200;

/** A plan being run, here or in a window of its own. */
export function SessionScreen(props: ScreenProps<'session'>) {
  return useIsShownHere(props.state) ? <SessionHere {...props} /> : <header class="bar" />;
}

/** What it shows is computed from timestamps; whoever holds the lock drives it. */
function SessionHere(props: ScreenProps<'session'>) {
  const { screen, state, act } = props;
  const lead = useDrive(screen.session);
  useTick(TICK_MS);
  const now = nowMs();
  const scene = sceneOf(screen.session, now);
  const isBlocked = useCues(screen.session, lead, state.settings);
  useWakeLock(scene !== null && scene.waiting === null);
  useKeptBounds(act);
  if (scene === null) return null;
  const notes = <SoundNotes scene={scene} settings={state.settings} isBlocked={isBlocked} act={act} />;
  return (
    <RunningSession {...props} nowMs={now} scene={scene} isFollowing={lead === 'following'} notes={notes} />
  );
}

type RunningSessionProps = ScreenProps<'session'> & {
  scene: Scene;
  isFollowing: boolean;
  notes: ComponentChildren;
};

function RunningSession({ screen, state, nowMs, act, scene, isFollowing, notes }: RunningSessionProps) {
  const { session } = screen;
  const steps = sessionSteps(session, scene, act);
  useSessionKeys(steps);
  const words = sessionWords(scene, session, message);
  const side = sideWords(scene, message);
  const { waiting } = scene;
  const isHolding = scene.phase === 'hold' && waiting === null;
  return (
    <>
      <header class="bar">
        <h1>{scene.phase === 'warm-up' ? message('session_first') : side}</h1>
        <SessionDots session={session} scene={scene} />
        <IconButton icon="close" name={message('session_leave')} onClick={closePage} />
      </header>
      <p class="visually-hidden" role="status">
        {`${side}. ${words.title}. ${words.sentence}`}
      </p>
      <main class="body session" tabIndex={-1}>
        <FigurePlace
          figure={itemFigure(
            scene.item,
            scene.side,
            state.settings.figure.build,
            sceneMotion(scene, state.settings.breathing),
          )}
          note={positionNote(scene.item)}
        />
        {notes}
        {isFollowing && <p class="soft">{message('session_elsewhere')}</p>}
        {waiting === 'pain' ? (
          <PainCard steps={steps} />
        ) : (
          <>
            <div class="panel">
              <SessionStage scene={scene} words={words} breathing={state.settings.breathing} nowMs={nowMs} />
              {waiting === null ? (
                <HoldAnswers tips={session.tips} isHolding={isHolding} onAnswer={steps.answer} />
              ) : (
                <ReadyPanel waiting={waiting} isAgain={session.isAgain} steps={steps} />
              )}
            </div>
            <SessionControls
              steps={steps}
              isPaused={waiting === 'resume'}
              canPause={waiting === null || waiting === 'resume'}
            />
          </>
        )}
      </main>
    </>
  );
}
