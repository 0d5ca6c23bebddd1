import type { CloseUp } from '../pose.ts';

/** These pieces, on both sides. */
export const both = (...names: string[]) => names.flatMap((name) => [`${name}-right`, `${name}-left`]);

const ARMS = both('hand', 'forearm', 'arm', 'sleeve');

/** A sitting body from the head to the hands; what is below may leave the picture. */
export const UPPER_BODY: CloseUp = {
  pieces: [
    ...ARMS,
    ...both('thigh-upper', 'thigh-lower', 'shank-upper', 'chair-post'),
    ...['head', 'neck', 'chest', 'belly', 'pelvis', 'chair-back', 'chair-seat', 'desk-top'],
  ],
  within: [...ARMS, 'head'],
};
