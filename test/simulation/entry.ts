/** What the bundle offers to those who run it. */
export { live } from './live.ts';
export { manyLives } from './many-lives.ts';
