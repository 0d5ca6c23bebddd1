/**
 * Tests of `src/core` that do not count in the mutation run, by a part of their names: a mutant that only chance would find
 * counts as alive, and the odd zones walk through years for each mutant.
 */
export const NOT_COUNTED = ['-any-', 'day-clock-odd-zones'];

/** Mutants run in a copy of the project that has only this; a test that needs more cannot even be loaded there. */
export const IN_COPY = /^(src|test\/core|test\/mutation)\/|^test\/setup-temporal\.ts$/;
