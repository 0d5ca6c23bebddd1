import { mountPage } from '../shared/mount-page.ts';
import { Library } from './library.tsx';

void mountPage('library', Library);
