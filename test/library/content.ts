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

/** Out of a hold there are two seconds to read, on either side and after any repetition. */
const SHORT_RELEASES = {
  upper_trapezius_tilt_release: 'Bring the head back to the middle, helped by the left hand.',
  levator_scapulae_nose_to_armpit_release: 'Lift the nose slowly the same way back to the centre.',
  cross_body_shoulder_release: 'Lower the arm slowly.',
  seated_forward_fold_release: 'Hands on thighs, roll up slowly, head last. Sit a moment.',
  seated_wide_knee_adductor_release: 'Sit up, then close the knees with the help of your hands.',
  gastrocnemius_wall_release: 'Step the foot forward slowly.',
  soleus_wall_squat_release: 'Straighten the knees slowly and step in.',
};

/** The clock tells the seconds. */
const UNTIMED_HOLDS = {
  gastrocnemius_wall_hold: 'Keep the body upright and everything motionless, breathing calmly.',
  soleus_wall_squat_hold: 'Stay exactly there, motionless, with calm breathing.',
};

/** The gentler variant is the same stretch, in the same place, with the same things, and told without the full movement. */
const SAME_STRETCH_GENTLER = {
  upper_trapezius_tilt_gentler:
    'Sit tall, both hands in your lap, and let the left ear sink toward the left shoulder only as far as the first light pull.',
  levator_scapulae_nose_to_armpit_gentler:
    'Sit tall, both hands in your lap, turn the head half way to the left and lower the nose only half way.',
  suboccipital_chin_nod_gentler: 'Glide the head only a little way straight back and leave out the nod.',
  neck_rotation_hold_gentler: 'Turn the head only half way to the left, eyes level.',
  hands_clasped_behind_back_gentler:
    'Keep the hands low: roll the shoulders back and open the chest without lifting.',
  overhead_palm_press_gentler: 'Raise the hands only to forehead height, with the elbows bent.',
  doorway_chest_90_gentler:
    'Slide the elbows below shoulder height and shift your weight forward only a little.',
  wall_chest_high_arm_gentler:
    'Stand side-on to a wall with the right palm on it at waist height and turn only a few degrees to the left.',
  seated_chest_opener_gentler: 'Open the forearms only half way, elbows at your waist.',
  rhomboid_forward_reach_gentler:
    'Sit with feet flat, cross the arms to hold the opposite shoulders and round the upper back gently.',
  chair_thoracic_extension_gentler:
    'On a chair that neither rolls nor tilts back, cross the arms over the chest and only lift the breastbone without leaning back.',
  seated_thoracic_rotation_gentler:
    'Sit tall, feet planted so that the seat stays still, hands on the thighs, and turn the ribcage only half way to the left.',
  seated_forward_fold_gentler: 'Rest the forearms on the thighs and fold only half way.',
  seated_knee_to_chest_gentler:
    'Clasp the back of the right thigh and lift the knee only a little, keeping the back straight.',
  childs_pose_gentler: 'Sit the hips only half way back and walk the hands forward only a little.',
  seated_side_bend_gentler:
    'On a stable chair without wheels, hold the left side of the seat, rest the right hand on the hip and bend only half as far to the left.',
  desk_lat_hinge_gentler: 'Hands on the desk, knees soft, hinge only half as far.',
  triceps_overhead_gentler:
    'Sit or stand tall, hold the right elbow in front of the face with the left hand and let the right hand rest on the shoulder.',
  biceps_wall_gentler:
    'Stand tall, let the right arm hang beside you, turn the palm backward and reach it slightly behind the hip.',
  wrist_flexor_palm_forward_gentler: 'Let the elbow bend a little and draw the palm back only a few degrees.',
  wrist_extensor_palm_in_gentler:
    'Bend the right elbow to a right angle at your side, palm facing the floor, and let only gravity drop the hand.',
  prayer_stretch_gentler: 'Lower the joined hands only a few degrees.',
  finger_flexor_pull_gentler: 'Lift the fingers only a few degrees, to the first light pull.',
  half_kneeling_hip_flexor_gentler: 'Only tuck the tailbone under, without the shift forward.',
  seated_figure_four_gentler:
    'Sit tall on a stable chair, cross the right ankle over the left and stay upright.',
  supine_figure_four_gentler:
    'Lie on your back with knees bent, cross the right ankle over the left thigh and leave the left foot on the floor.',
  standing_heel_on_chair_hamstring_gentler: 'Bend the right knee more and tip forward only a few degrees.',
  standing_quad_gentler:
    'Bend the right knee only until the shin is level, without holding the ankle, and tuck the tailbone.',
  side_lying_quad_gentler:
    'Bend the right knee until the shin is square to the thigh and only tuck the pelvis.',
  standing_side_lunge_adductor_gentler:
    'Bring the feet closer together and bend the left knee only a little.',
  gastrocnemius_wall_gentler: 'Take only a short step back with the right foot, heel flat and knee straight.',
  seated_towel_calf_gentler:
    'Sit toward the front of a stable chair without wheels, right leg straight with the heel on the floor, and only draw the toes up, without the towel.',
  seated_plantar_fascia_gentler: 'Draw the toes back only to the first light tension.',
};

/** Where our text deliberately says something other than the content; beside the tables above, nothing swings (R1, R5). */
export const AMENDED: Readonly<Record<string, string>> = {
  ...SHORT_RELEASES,
  ...UNTIMED_HOLDS,
  ...SAME_STRETCH_GENTLER,
  seated_chest_opener_move:
    'Keep the elbows tucked and open the forearms slowly out to the sides while the breastbone lifts, until the front of the chest pulls.',
  seated_chest_opener_tip1: 'Open the forearms further out and turn the thumbs further back.',
};
