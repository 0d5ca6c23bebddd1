import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCsv } from '../../src/data/export-csv.ts';
import { aHistory, HOLD, NOW_MS } from './given.ts';

/** Reads RFC 4180 as a spreadsheet does. */
function readCsv(text: string): string[][] {
  const rows = text.match(/(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n)/g) ?? [];
  return rows.reduce<string[][]>(
    (table, piece) => {
      const value = piece.replace(/(,|\r\n)$/, '');
      const plain = value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value;
      table.at(-1)?.push(plain);
      if (piece.endsWith('\r\n')) table.push([]);
      return table;
    },
    [[]],
  );
}

describe('the history as CSV', () => {
  it('has a line for each kind of entry', () => {
    const csv = exportCsv(
      [
        HOLD,
        {
          kind: 'session',
          id: 'a',
          startedAtMs: NOW_MS - 180_000,
          atMs: NOW_MS,
          holdCount: 4,
          isComplete: true,
        },
        {
          ...{ kind: 'pain', id: 'a/pain/1', atMs: NOW_MS, stretchId: 'calf-wall', area: 'calf' },
          ...{ side: 'left', isWarningSign: false, takesBack: HOLD.id },
        },
        { kind: 'break', id: 'break/1', atMs: NOW_MS, card: 'walk' },
      ],
      'Europe/Berlin',
    );
    expect(csv.split('\r\n')).toEqual([
      'time,zone,kind,id,stretch,area,side,seconds,started,holds,complete,warning_sign,takes_back,card',
      '2026-11-23T10:00:00+01:00,Europe/Berlin,hold,a/0/1/left,calf-wall,calf,left,20,,,,,,',
      '2026-11-23T10:00:00+01:00,Europe/Berlin,session,a,,,,,2026-11-23T09:57:00+01:00,4,true,,,',
      '2026-11-23T10:00:00+01:00,Europe/Berlin,pain,a/pain/1,calf-wall,calf,left,,,,,false,a/0/1/left,',
      '2026-11-23T10:00:00+01:00,Europe/Berlin,break,break/1,,,,,,,,,,walk',
      '',
    ]);
  });

  it('tells the two hours of a night apart in which the clock goes back', () => {
    const firstMs = Date.UTC(2026, 9, 25, 0, 30);
    const twice = [HOLD, HOLD].map((hold, index) => ({ ...hold, atMs: firstMs + index * 3600_000 }));
    const times = readCsv(exportCsv(twice, 'Europe/Berlin')).map(([time]) => time);
    expect(times.slice(1, 3)).toEqual(['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('makes no formula of %j', (stretchId) => {
    const [, row] = readCsv(exportCsv([{ ...HOLD, stretchId }], 'UTC'));
    expect(row?.[4]).toBe(`'${stretchId}`);
  });

  it('reads back as the same cells, whatever is in them', () => {
    fc.assert(
      fc.property(aHistory, (entries) => {
        const table = readCsv(exportCsv(entries, 'Asia/Kolkata'));
        expect(table.slice(1, -1).map((row) => row[3]?.replace(/^'/, ''))).toEqual(
          entries.map(({ id }) => id.replace(/^'/, '')),
        );
        for (const row of table.slice(0, -1)) {
          expect(row).toHaveLength(14);
          for (const value of row) expect(value).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
