import { expect, it } from 'vitest';
import { matching, repositoryFiles } from './source-files.ts';

// Fault E02: in Firefox the dialog that chooses a file closes the popup, and what it was chosen for with it.
it('a file is chosen on the page of settings, and nowhere else', () => {
  const pickers = matching(repositoryFiles(), /^src\/.+\.(tsx?|html)$/)
    .filter(([, text]) => /type=["'{]+file\b|showOpenFilePicker/.test(text))
    .map(([path]) => path);
  expect(pickers).toEqual(['src/ui/options/import-part.tsx']);
});
