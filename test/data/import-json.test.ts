import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { State } from '../../src/core/state.ts';
import { DEFAULT_STATE, EXPORTED_KEYS } from '../../src/core/state.ts';
import { allEntries, exportJson } from '../../src/data/export-json.ts';
import type { ImportResult } from '../../src/data/import-json.ts';
import { MOST_BYTES, readImport } from '../../src/data/import-json.ts';
import { SCHEMA_VERSION, STATE_KEYS } from '../../src/storage/schema.ts';
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

const exportedPart = (state: State) => Object.fromEntries(EXPORTED_KEYS.map((key) => [key, state[key]]));

describe('the exported file', () => {
  it('has either in it or not each key of the state, and says which', () => {
    const staysHere = [
      'rev',
      'isWelcomed',
      'cycle',
      'pausedUntilMs',
      'callUntilMs',
      'missedCount',
      'sessionDay',
    ];
    staysHere.push(
      'session',
      'lastSession',
      'notNow',
      'sessionWindow',
      'outbox',
      'setAside',
      'beforeImport',
      'isErasing',
    );
    expect([...EXPORTED_KEYS, ...staysHere].sort()).toEqual([...STATE_KEYS].sort());
    expect(Object.keys((JSON.parse(FILE) as { state: object }).state).sort()).toEqual(
      [...EXPORTED_KEYS].sort(),
    );
  });

  it('is the same text whatever the order of keys and entries', () => {
    const mirrored = Object.fromEntries(Object.entries(DEFAULT_STATE.settings).reverse());
    const state = { ...DEFAULT_STATE, settings: mirrored as unknown as State['settings'] };
    const later = { ...HOLD, id: 'b', atMs: NOW_MS + 1 };
    const text = exportJson(DEFAULT_STATE, [HOLD, later], NOW_MS);
    expect(exportJson(state, [later, HOLD], NOW_MS)).toBe(text);
  });

  it('has each entry on a line of its own, those of the outbox too, each once', () => {
    const later = { ...HOLD, id: 'b', atMs: NOW_MS + 1 };
    const text = exportJson({ ...DEFAULT_STATE, outbox: [HOLD, later] }, [HOLD], NOW_MS);
    const lines = text.split('\n').filter((line) => line.includes('"kind":"hold"'));
    expect(lines.map((line) => (JSON.parse(line.replace(/,$/, '')) as { id: string }).id)).toEqual([
      HOLD.id,
      'b',
    ]);
  });

  it('holds ten years of three sessions a day', () => {
    const ids = Array.from({ length: 10 * 250 * 3 * 7 }, (_, index) => `mgc8x2k1-${index}/0/1/right`);
    const entries = ids.map((id, index) => ({
      ...HOLD,
      id,
      stretchId: 'standing-calf-stretch',
      atMs: NOW_MS + index,
    }));
    expect(exportJson(DEFAULT_STATE, entries, NOW_MS).length).toBeLessThan(MOST_BYTES);
  });
});

describe('reading it back', () => {
  it('gives exactly what was written', () => {
    fc.assert(
      fc.property(aLivedState, aHistory, (state, history) => {
        expect(readImport(exportJson(state, history, NOW_MS))).toEqual({
          isTaken: true,
          imported: { state: exportedPart(state), history: allEntries(history, state.outbox) },
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
    const { figure, isDiscreet, ...settings } = DEFAULT_STATE.settings;
    const older = { format: 'unknot', version: 1, state: { settings }, history: [] };
    expect(readImport(JSON.stringify(older))).toEqual({
      isTaken: true,
      imported: { state: { settings: { ...settings, figure, isDiscreet } }, history: [] },
    });
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
  it('is refused above 10 MB, counted as a disk counts', () => {
    const text = (length: number) => `"${'é'.repeat(length)}"`;
    expect(refusalOf(text(MOST_BYTES / 2 - 1))?.reason).toBe('not-ours');
    expect(refusalOf(text(MOST_BYTES / 2))).toEqual({ reason: 'too-large', place: null, path: '' });
    expect(refusalOf(' '.repeat(MOST_BYTES + 1))?.reason).toBe('too-large');
  });

  it('is refused with the line and column at which it is no JSON', () => {
    const { text, line } = changed('"restMinutes": 5', '"restMinutes": five');
    const column = (text.split('\n')[line - 1] ?? '').indexOf('five') + 1;
    expect(refusalOf(text)).toEqual({ reason: 'syntax', place: { line, column }, path: '' });
  });

  it('is refused when it breaks off', () => {
    const cut = LINES.slice(0, 12).join('\n');
    const column = (LINES[11] ?? '').length + 1;
    expect(refusalOf(cut)).toEqual({ reason: 'syntax', place: { line: 12, column }, path: '' });
  });

  it('is refused when it is ten thousand deep', () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const { text, line } = changed('"angles": {}', `"angles": ${deep}`);
    expect(refusalOf(text)).toMatchObject({ reason: 'too-deep', place: { line } });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('is refused with the key %s', (key) => {
    const { text, line } = changed('"angles": {', `"angles": {"${key}": {"isOn": true}`);
    expect(refusalOf(text)).toMatchObject({ reason: 'forbidden-key', place: { line } });
    expect(({} as Record<string, unknown>)['isOn']).toBeUndefined();
  });

  it.each(['null', '[]', '"unknot"', '{}', '{"format": "other", "version": 4}', '{"format": ["unknot"]}'])(
    'is refused as not ours: %s',
    (text) => expect(refusalOf(text)).toEqual({ reason: 'not-ours', place: null, path: '' }),
  );

  it('is refused when a newer version has written it', () => {
    const { text, line } = changed(`"version": ${SCHEMA_VERSION}`, `"version": ${SCHEMA_VERSION + 1}`);
    expect(refusalOf(text)).toMatchObject({ reason: 'newer', place: { line } });
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
    expect(refusalOf(text)).toMatchObject({ reason: 'wrong-value', place: { line }, path });
  });

  it.each([
    ['"hours": [', '"hours": [[],', 'state.settings.hours'],
    ['"restMinutes": 5', '"x": 5', 'state.settings.restMinutes'],
    ['"state": {', '"state": [], "x": {', 'state'],
    ['"history": [', '"x": [', 'history'],
  ])('is refused when something is missing or too much: %s as %s', (from, to, path) => {
    expect(refusalOf(changed(from, to).text)).toMatchObject({ reason: 'wrong-value', path });
  });

  it('points at the line of what is around a missing value', () => {
    const line = LINES.findIndex((each) => each.includes('"settings": {')) + 1;
    expect(refusalOf(changed('"restMinutes": 5', '"x": 5').text)?.place?.line).toBe(line);
  });
});

describe('any text', () => {
  /** Whatever is taken can be written and read again: nothing half-checked gets through. */
  function expectSound(text: string): void {
    const result = readImport(text);
    if (!result.isTaken) {
      const { place, reason } = result.refusal;
      const lines = text.replace(/^\uFEFF/, '').split('\n');
      if (place === null) expect(['too-large', 'not-ours']).toContain(reason);
      else expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
      return;
    }
    const { state, history } = result.imported;
    const again = readImport(exportJson({ ...DEFAULT_STATE, ...state }, history, NOW_MS));
    expect(again).toEqual({
      isTaken: true,
      imported: { state: { ...exportedPart(DEFAULT_STATE), ...state }, history },
    });
  }

  it('is taken or refused, and nothing is thrown: garbage', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), expectSound), {
      seed: 1,
      numRuns: 300,
    });
  });

  it('is taken or refused: a file with any value in any place', () => {
    const junk = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(-1, 0, '', null, [], {}));
    const file = fc.record({
      format: fc.constant('unknot'),
      version: fc.oneof(fc.integer({ min: 0, max: SCHEMA_VERSION + 1 }), junk),
      state: fc.oneof(fc.dictionary(fc.constantFrom(...STATE_KEYS), junk), junk),
      history: fc.oneof(fc.constant([HOLD]), fc.array(junk, { maxLength: 2 }), junk),
    });
    fc.assert(
      fc.property(file, (any) => expectSound(JSON.stringify(any, null, 1))),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('is taken or refused: a true file with characters changed', () => {
    const chars = fc.array(fc.constantFrom(...'{}[]",:0123456789-. \nea'), { maxLength: 3 });
    fc.assert(
      fc.property(
        aLivedState,
        aHistory,
        fc.nat(),
        fc.nat({ max: 3 }),
        chars,
        (state, history, from, cut, put) => {
          const text = exportJson(state, history, NOW_MS);
          const at = from % text.length;
          expectSound(text.slice(0, at) + put.join('') + text.slice(at + cut));
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});
