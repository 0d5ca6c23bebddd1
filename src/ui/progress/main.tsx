import { mountPage } from '../shared/mount-page.ts';
import { Progress } from './progress.tsx';

void mountPage('progress', Progress);
