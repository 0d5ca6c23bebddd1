import { mountPage } from '../shared/mount-page.ts';
import { Safety } from './safety.tsx';

void mountPage('safety', Safety);
