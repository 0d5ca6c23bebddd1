import { mountPage } from '../shared/mount-page.ts';
import { Welcome } from './welcome.tsx';

void mountPage('welcome', Welcome);
