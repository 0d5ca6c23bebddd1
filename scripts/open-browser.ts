import { findChromium } from './find-browser.mjs';
import { openInChromium } from './open-in-chromium.ts';
import { openInFirefox } from './open-in-firefox.ts';

/** Opens the built extension in a browser with a profile of its own, and stays until that is closed. */
const chromium = findChromium();
console.log('\nThe browser keeps its own profile, apart from yours. Close it to end this.');
await (chromium ? openInChromium(chromium.path) : openInFirefox());
