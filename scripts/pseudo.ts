/** The built extension in both pseudo-locales, to be loaded by hand: `npm run build && npm run pseudo`. Never shipped. */
import { writePseudoBuild } from './build/pseudo-build.ts';
import { PSEUDO_LOCALES } from './build/pseudo-locale.ts';

for (const target of ['chrome', 'firefox']) {
  for (const locale of PSEUDO_LOCALES) {
    const folder = `dist/pseudo-${locale}/${target}`;
    writePseudoBuild(`dist/${target}`, locale, folder);
    process.stdout.write(`${folder}\n`);
  }
}
