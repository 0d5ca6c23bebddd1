import { mountPage } from '../shared/mount-page.ts';
import { Options } from './options.tsx';

void mountPage('options', Options);
