import { mountPage } from '../shared/mount-page.ts';
import { Popup } from './popup.tsx';

void mountPage('popup', Popup);
