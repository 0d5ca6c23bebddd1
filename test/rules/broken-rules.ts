/**
 * Each rule of the article, broken in each file that `docs/RULES.md` says keeps it: `npm run rules` breaks them one by one,
 * and a test that is named for the rule must fail.
 */

/** A file, a text that it has exactly once, and what stands there instead. */
type Break = readonly [file: string, find: string, replace: string];

const CALF = 'src/library/stretches/calf.ts';
const CHANGES = 'src/core/change-modes.ts';
const DONE = 'src/ui/popup/session/done-screen.tsx';
const ITEM = 'src/core/plan-item.ts';
const LOG = 'src/core/session-log.ts';
const MODES = 'src/core/modes.ts';
const RANKS = 'src/core/rank-areas.ts';
const SAID = 'public/_locales/en/messages.json';
const SCENE = 'src/ui/popup/session/scene-motion.ts';
const STEPS = 'src/core/session-steps.ts';
const TIPS = 'src/core/tips.ts';
const WORDS = 'src/ui/popup/session/session-words.ts';

export const BROKEN_RULES: Readonly<Record<string, readonly Break[]>> = {
  R1: [
    [SAID, '"Lower yourself into a slight squat by', '"Bounce into a slight squat by'],
    ['src/core/beats.ts', "kind: 'change', seconds", "kind: 'swing', seconds"],
  ],
  R2: [
    ['src/library/stretch-entry.ts', 'min: 15, max: 20', 'min: 15, max: 60'],
    ['src/library/stretch-entry.ts', 'entry.holdSeconds ?? 20', 'entry.holdSeconds ?? 30'],
    ['src/core/beats.ts', 'seconds: holdSeconds', 'seconds: 2 * holdSeconds'],
    ['src/storage/schema.ts', 'holdSeconds: between(15, 20)', 'holdSeconds: between(15, 60)'],
  ],
  R3: [
    [STEPS, 'const at = restartIndex(session, now.index);', 'const at = now.index;'],
    [WORDS, "t(LIGHT[light].hold) : say('cue')", 't(LIGHT[light].hold) : say(move)'],
    [SCENE, ": { kind: 'still', moment: 'final' };", ": { kind: 'loop' };"],
  ],
  R4: [
    [ITEM, '(): Side[] => [first, second]', '(): Side[] => [first, first]'],
    [LOG, 'isComplete: session.plan.items.every(', 'isComplete: [].every('],
    ['src/library/stretch-entry.ts', 'min: 2, max: 3', 'min: 1, max: 3'],
  ],
  R5: [
    ['src/core/plan.ts', 'EASE_OUT_SECONDS = 2', 'EASE_OUT_SECONDS = 0.5'],
    ['src/ui/shared/figure/motion.ts', 'share * share * share * (share * (share * 6 - 15) + 10)', 'share'],
    [
      SCENE,
      "return { kind: 'ease', from: 'set-up', to: 'final', ...clock };",
      "return { kind: 'still', moment: 'final' };",
    ],
  ],
  R6: [
    ['src/core/breath.ts', 'BREATHS_PER_HOLD = 2', 'BREATHS_PER_HOLD = 5'],
    ['src/core/breath.ts', 'IN_SHARE = 0.4', 'IN_SHARE = 0.6'],
    ['src/ui/popup/session/session-stage.tsx', "kind={isPaced ? 'hold' : 'plain'}", "kind={'plain'}"],
  ],
  R7: [
    ['src/core/plan.ts', 'EASE_IN_SECONDS = 3', 'EASE_IN_SECONDS = 0'],
    ['src/core/beats.ts', "beats.push({ kind: 'ease-in', seconds: EASE_IN_SECONDS, item, hold });", ''],
  ],
  R8: [
    [
      SAID,
      '"message": "A pull in the back of the right thigh."',
      '"message": "The back of the right thigh."',
    ],
    [STEPS, "if (given === 'pain') return", "if (given === 'pain' || given === 'strong') return"],
  ],
  R9: [
    [STEPS, "if (given === 'pain') return", "if (given === 'strong') return"],
    ['src/core/session-pain.ts', 'key !== creditKey(beat)', 'key !== null'],
    [LOG, 'pained(state.practice, hold.stretchId, dayKey(nowMs, timeZone))', 'state.practice'],
    [
      'src/core/practice.ts',
      'const isSecond = second !== undefined',
      'return 0; const isSecond = second !== undefined',
    ],
    [ITEM, 'needsCare(practice, stretch.id, today)', 'false'],
  ],
  R10: [
    [TIPS, 'return [1, Math.max(form, 2)]', 'return [Math.max(form, 2), 1]'],
    [TIPS, "!conditions.includes('hypermobility')", 'true'],
    [TIPS, '!item.isGentle && !isLighterHold', '!isLighterHold'],
    [TIPS, ' && !isLighterHold(item, hold)', ''],
    ['src/library/stretch-entry.ts', 'formTips: [2]', 'formTips: [1]'],
  ],
  R11: [
    [TIPS, 'return [1, Math.max(form, 2)]', 'return [1]'],
    ['src/library/stretch-entry.ts', 'formTips: [2]', 'formTips: [1]'],
  ],
  R12: [[STEPS, 'session.tips < tipCount', 'session.tips < 0']],
  R13: [
    [TIPS, 'ANGLE_TIP = 3', 'ANGLE_TIP = 2'],
    ['src/core/reduce.ts', '{ ...others, [event.stretchId]: event.note }', 'others'],
  ],
  R14: [[SAID, 'Move the right foot straight back as far as you can', 'Move the right foot back']],
  R15: [
    [
      SAID,
      '"From the wall position hold on firmly with both hands, right leg',
      '"From the wall position, right leg',
    ],
    [
      CALF,
      "isSeed: true,\n  }),\n  stretch({\n    id: 'seated-towel-calf'",
      "}),\n  stretch({\n    id: 'seated-towel-calf'",
    ],
  ],
  R16: [[SAID, 'not a sharp spot in the tendon', 'and perhaps one in the tendon']],
  R17: [
    ['src/core/allowed.ts', 'person.flags.includes(each)', 'false'],
    [
      CALF,
      "excludedBy: ['ankle-achilles', 'knee'],\n    cautionWith: ['lower-back', 'wrist']",
      "cautionWith: ['lower-back', 'wrist']",
    ],
  ],
  R18: [
    ['src/core/pick-request.ts', 'stretch.isWarmUpAdvised && isCold(request)', 'false'],
    [ITEM, 'isCold(request) && !stretch.isWarmUpAdvised', 'false'],
  ],
  R19: [
    [MODES, 'return leftMs > 0 && leftMs <= WARM_MS', 'return false'],
    ['src/core/pick-request.ts', '!isWarm(modes, nowMs) &&', ''],
  ],
  R20: [
    [MODES, 'daysBetween(event.day, today) === 1', 'daysBetween(event.day, today) === 3'],
    [CHANGES, 'hardEffortDay: today, event: null', 'hardEffortDay: today'],
    ['src/ui/popup/next-choice.ts', "if (isEventOver(modes, today)) return 'effort';", ''],
  ],
  R21: [
    [
      ITEM,
      "isEventNear(modes, today) ||\n    isAfterHardEffort(modes, today) ||\n    sorenessOf(modes, stretch.area, today) === 'mild' ||\n    daysSince",
      'daysSince',
    ],
    [
      ITEM,
      "isEventNear(modes, today) ||\n    isAfterHardEffort(modes, today) ||\n    sorenessOf(modes, stretch.area, today) === 'mild' ||\n    soreSpot",
      'soreSpot',
    ],
  ],
  R22: [
    [WORDS, 'known.isEventNear && isBefore', 'false'],
    [WORDS, 'BEFORE.has(scene.phase)', 'false'],
    [DONE, '<p class="soft">{message(\'event_not_warm_up\')}</p>', ''],
  ],
  R23: [
    [ITEM, ' && !isLightDose(request, stretch);\n  const pairs', ';\n  const pairs'],
    [RANKS, 'isFocus && !isEventNear(modes, today)', 'isFocus'],
    ['src/core/candidates.ts', 'timesDone(practice, id) === 0', 'false'],
  ],
  R24: [[DONE, 'state.modes.event?.needsSpeed &&', 'false &&']],
  R25: [
    [ITEM, "sorenessOf(modes, stretch.area, today) === 'mild' ||\n    daysSince", 'daysSince'],
    [ITEM, "sorenessOf(modes, stretch.area, today) === 'mild' ||\n    soreSpot", 'soreSpot'],
  ],
  R26: [
    [
      'src/core/allowed.ts',
      "=== 'severe') return { by: 'sore' }",
      "=== 'none' && false) return { by: 'sore' }",
    ],
    [MODES, 'const SEVERE_DAYS = 3', 'const SEVERE_DAYS = 1'],
    [CHANGES, 'LEAST_SEVERE_DAYS = 2', 'LEAST_SEVERE_DAYS = 1'],
  ],
  R27: [['src/core/break-card.ts', "['bath', 'walk', 'swim']", "['bath', 'walk', 'swim', 'stand']"]],
  R28: [['src/core/next-plan.ts', 'SPARE_TIME_MINUTES = 10', 'SPARE_TIME_MINUTES = 3']],
  R29: [
    ['src/core/dose.ts', 'FOCUS_TARGET_SECONDS = 300', 'FOCUS_TARGET_SECONDS = 100'],
    [RANKS, '!isEventNear(modes, today) ? 2 : 1', '!isEventNear(modes, today) ? 1 : 1'],
    [ITEM, 'isOneSided ? [...sides, first] : sides', 'sides'],
  ],
  R30: [
    ['src/core/allowed.ts', "balanceDemand === 'moderate' ?", 'false ?'],
    [
      SAID,
      '"standing_quad_progression": {\n    "message": "',
      '"standing_quad_progression": {\n    "message": "Hold for 30 seconds. ',
    ],
  ],
  R31: [
    ['src/ui/safety/safety.tsx', '<SafetyPart part="emergency" />', ''],
    ['src/ui/shared/safety-part.tsx', 'emergency: 4', 'emergency: 3'],
    ['src/ui/shared/safety-link.tsx', '../safety/index.html', '../options/index.html'],
  ],
};
