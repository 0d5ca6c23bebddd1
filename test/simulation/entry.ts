/** What the bundle offers to those who run it. */
export { dayBudget } from './day-budget.ts';
export { live } from './live.ts';
export { manyLives, tellLife } from './many-lives.ts';
export { ordinaryDay } from './ordinary-day.ts';
export { spareMoments } from './spare-moments.ts';
