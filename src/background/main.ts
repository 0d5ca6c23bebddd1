import { STRETCHES } from '../library/stretches.ts';
import { startBackground } from './listeners.ts';

startBackground(STRETCHES);
