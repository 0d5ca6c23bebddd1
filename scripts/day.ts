import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleSimulation } from '../test/simulation/bundle.ts';

/** Tells one simulated ordinary day, and what a plain timer would have done on it. Another seed is another day. */
const { values } = parseArgs({ options: { seed: { type: 'string', default: '7' } } });
const file = await bundleSimulation('day');
const { ordinaryDay }: typeof import('../test/simulation/entry.ts') = await import(pathToFileURL(file).href);
console.log(await ordinaryDay(Number(values.seed)));
