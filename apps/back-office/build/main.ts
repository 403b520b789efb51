import { build } from 'vite';
import { checkSize } from './first-load.ts';
import { checkTexts } from './texts.ts';
import { config } from './vite.ts';

/** Builds the pages to dist/; fails where a text lacks a language, or the first load has grown too large. */
const faults = await checkTexts();
if (faults.length === 0) {
  await build(config);
  faults.push(...checkSize());
}
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
