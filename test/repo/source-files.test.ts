import { describe, expect, it } from 'vitest';
import { builtFiles, repositoryFiles, violation } from './source-files.ts';
import { usedMessages } from './used-messages.ts';

describe('the files that the rules read', () => {
  const paths = [...repositoryFiles().keys()];

  it('are all that is committed or could be', () => {
    const some = [
      'manifest.json',
      '.gitignore',
      'src/core/area.ts',
      'src/ui/popup/main.tsx',
      'test/repo/syntax.ts',
    ];
    expect(paths).toEqual(expect.arrayContaining(some));
  });

  it('are nothing that is made or fetched', () => {
    expect(paths.filter((path) => /^(\.git|node_modules|dist)\/|\.png$/.test(path))).toEqual([]);
  });

  it('say messages that the rules see', () => {
    const keys = usedMessages(repositoryFiles()).messages.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['ext_name', 'why_paused', 'area_*']));
  });

  it('are built first', () => {
    expect(() => builtFiles('safari' as 'chrome')).toThrow('dist/safari is missing: run npm run build first');
  });
});

describe('a violation', () => {
  it('says where it is', () => expect(violation('a.ts', 'x\ny\nz', 4, 'is here')).toBe('a.ts:3 is here'));
});
