import type { CloseUp } from '../pose.ts';

const ARMS = ['hand', 'forearm', 'arm', 'sleeve'];

/** A sitting body from the head to the hands; what is below may leave the picture. */
export const UPPER_BODY: CloseUp = {
  pieces: [
    ...ARMS,
    ...['head', 'neck', 'chest', 'belly', 'pelvis', 'thigh-upper', 'thigh-lower', 'shank-upper'],
    ...['chair-back', 'chair-post', 'chair-seat', 'desk-top'],
  ],
  within: [...ARMS, 'head'],
};
