import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportedPart } from '../../src/core/own-data.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { allEntries, exportJson } from '../../src/data/export-json.ts';
import type { ImportResult } from '../../src/data/import-json.ts';
import { MOST_PLACES, readImport } from '../../src/data/import-json.ts';
import { SCHEMA_VERSION } from '../../src/storage/schema.ts';
import { aHistory, aLivedState, HOLD, NOW_MS } from './given.ts';

const FILE = exportJson(DEFAULT_STATE, [HOLD], NOW_MS);
const LINES = FILE.split('\n');

function refusalOf(text: string) {
  const result = readImport(text);
  return result.isTaken ? null : result.refusal;
}

/** The file with one text in it replaced, and the line on which it stands. */
function changed(from: string, to: string): { text: string; line: number } {
  expect(FILE).toContain(from);
  return { text: FILE.replace(from, to), line: LINES.findIndex((each) => each.includes(from)) + 1 };
}

describe('reading it back', () => {
  it('gives exactly what was written', () => {
    fc.assert(
      fc.property(aLivedState, aHistory, (state, history) => {
        const entries = allEntries(history, state.outbox);
        expect(readImport(exportJson(state, entries, NOW_MS))).toEqual({
          isTaken: true,
          imported: { state: exportedPart(state), history: entries },
        } satisfies ImportResult);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('takes what an editor does to a text: a mark at its beginning, other line ends, another indent', () => {
    const imported = readImport(FILE);
    expect(imported.isTaken).toBe(true);
    expect(readImport(`\uFEFF${FILE}`)).toEqual(imported);
    expect(readImport(FILE.replaceAll('\n', '\r\n'))).toEqual(imported);
    expect(readImport(JSON.stringify(JSON.parse(FILE), null, '\t'))).toEqual(imported);
  });

  it('brings an older file up to date', () => {
    const { figure, isDiscreet, showsLegs, ...settings } = DEFAULT_STATE.settings;
    const older = { format: 'unknot', version: 1, state: { settings }, history: [] };
    expect(readImport(JSON.stringify(older))).toEqual({
      isTaken: true,
      imported: { state: { settings: { ...settings, figure, isDiscreet, showsLegs } }, history: [] },
    });
  });

  it('takes each entry once, oldest first, whatever the order in the file', () => {
    const earlier = { ...HOLD, id: 'b', atMs: NOW_MS - 1 };
    const file = { format: 'unknot', version: SCHEMA_VERSION, state: {}, history: [HOLD, earlier, HOLD] };
    expect(readImport(JSON.stringify(file))).toMatchObject({ imported: { history: [earlier, HOLD] } });
  });

  it('leaves out what a file has no business to say', () => {
    const state = { rev: 7, outbox: [{}], cycle: 'x', sessionCount: 3 };
    const text = JSON.stringify({ format: 'unknot', version: SCHEMA_VERSION, state, history: [] });
    expect(readImport(text)).toEqual({
      isTaken: true,
      imported: { state: { sessionCount: 3 }, history: [] },
    });
  });
});

describe('a file that is not as it should be', () => {
  it('is refused with the line and column at which it is no JSON', () => {
    const { text, line } = changed('"restMinutes": 5', '"restMinutes": five');
    const column = (text.split('\n')[line - 1] ?? '').indexOf('five') + 1;
    const places = [{ line, column, path: '', found: '' }];
    expect(refusalOf(text)).toEqual({ reason: 'syntax', places, count: 1 });
  });

  it('is refused when it breaks off', () => {
    const cut = LINES.slice(0, 12).join('\n');
    const column = (LINES[11] ?? '').length + 1;
    expect(refusalOf(cut)).toMatchObject({ reason: 'syntax', places: [{ line: 12, column }] });
  });

  it('is refused when it is ten thousand deep', () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const { text, line } = changed('"angles": {}', `"angles": ${deep}`);
    expect(refusalOf(text)).toMatchObject({ reason: 'too-deep', places: [{ line }] });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('is refused with the key %s', (key) => {
    const { text, line } = changed('"angles": {', `"angles": {"${key}": {"isOn": true}`);
    expect(refusalOf(text)).toMatchObject({ reason: 'forbidden-key', places: [{ line }] });
    expect(({} as Record<string, unknown>)['isOn']).toBeUndefined();
  });

  it.each(['null', '[]', '"unknot"', '{}', '{"format": "other", "version": 4}', '{"format": ["unknot"]}'])(
    'is refused as not ours: %s',
    (text) => expect(refusalOf(text)).toEqual({ reason: 'not-ours', places: [], count: 0 }),
  );

  it('is refused when a newer version has written it', () => {
    const { text, line } = changed(`"version": ${SCHEMA_VERSION}`, `"version": ${SCHEMA_VERSION + 1}`);
    expect(refusalOf(text)).toMatchObject({ reason: 'newer', places: [{ line }] });
  });

  it.each([
    [`"version": ${SCHEMA_VERSION}`, '"version": "4"', 'version'],
    [`"version": ${SCHEMA_VERSION}`, '"version": 0', 'version'],
    [`"version": ${SCHEMA_VERSION}`, '"version": 1.5', 'version'],
    ['"restMinutes": 5', '"restMinutes": "5"', 'state.settings.restMinutes'],
    ['"restMinutes": 5', '"restMinutes": 1', 'state.settings.restMinutes'],
    ['"restMinutes": 5', '"restMinutes": 1e999', 'state.settings.restMinutes'],
    ['"voice": null', '"voice": 3', 'state.settings.voice'],
    ['"skin":', '"skin": "green", "x":', 'state.settings.figure.skin'],
    ['"fromMinute": 480', '"fromMinute": -1', 'state.settings.hours[0][0].fromMinute'],
    ['"meet.google.com"', '"not a host"', 'state.settings.meetingHosts[0]'],
    ['"angles": {}', '"angles": {"calf-wall": 7}', 'state.angles.calf-wall'],
    ['"dose": []', '"dose": [{"day": "2026-02-31", "seconds": {}}]', 'state.dose[0].day'],
    ['"seconds":20', '"seconds":3', 'history[0].seconds'],
    ['"kind":"hold"', '"kind":"jump"', 'history[0].kind'],
    ['"area":"calf"', '"area":"tail"', 'history[0].area'],
    [`"atMs":${NOW_MS}`, '"atMs":1e15', 'history[0].atMs'],
  ])('is refused for a wrong value, %s as %s, with its path and line', (from, to, path) => {
    const { text, line } = changed(from, to);
    expect(refusalOf(text)).toMatchObject({ reason: 'wrong-value', places: [{ line, path }] });
  });

  it.each([
    ['"hours": [', '"hours": [[],', 'state.settings.hours', '['],
    ['"restMinutes": 5', '"x": 5', 'state.settings.restMinutes', ''],
    ['"restMinutes": 5', '"restMinutes": {"a": 5}', 'state.settings.restMinutes', '{'],
    ['"state": {', '"state": [], "x": {', 'state', '['],
    ['"history": [', '"x": [', 'history', ''],
  ])('is refused when something is missing or too much: %s as %s', (from, to, path, found) => {
    expect(refusalOf(changed(from, to).text)).toMatchObject({
      reason: 'wrong-value',
      places: [{ path, found }],
    });
  });

  it('tells of all that is wrong at once, in the order of the file, with what stands there', () => {
    const text = FILE.replace('"restMinutes": 5', '"restMinutes": "five"')
      .replace('"capMinutes": 3', '"capMinutes": -3.5')
      .replace('"isDiscreet": false', '"isDiscreet": "a \\" quote"')
      .replace('"seconds":20', '"seconds":3');
    const { places, count } = refusalOf(text) ?? { places: [], count: 0 };
    expect(places.map(({ path, found }) => [path, found])).toEqual([
      ['state.settings.capMinutes', '-3.5'],
      ['state.settings.isDiscreet', '"a \\" quote"'],
      ['state.settings.restMinutes', '"five"'],
      ['history[0].seconds', '3'],
    ]);
    const lines = text.split('\n');
    for (const { line, column, found } of places) {
      expect(lines[line - 1]?.slice(column - 1).startsWith(found)).toBe(true);
    }
    expect(count).toBe(4);
  });

  it('counts all that is wrong, and tells of the first twenty', () => {
    const history = Array.from({ length: 50 }, (_, index) => ({ ...HOLD, id: `${index}`, seconds: 3 }));
    const file = { format: 'unknot', version: SCHEMA_VERSION, state: {}, history };
    const { places, count } = refusalOf(JSON.stringify(file, null, 1)) ?? { places: [], count: 0 };
    expect(count).toBe(50);
    expect(places).toHaveLength(MOST_PLACES);
    expect(places.at(-1)).toMatchObject({ path: 'history[19].seconds', found: '3' });
  });

  it('points at the line of what is around a missing value', () => {
    const line = LINES.findIndex((each) => each.includes('"settings": {')) + 1;
    expect(refusalOf(changed('"restMinutes": 5', '"x": 5').text)?.places[0]?.line).toBe(line);
  });
});
