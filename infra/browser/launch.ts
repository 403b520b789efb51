import { chromium, type Browser } from 'playwright-core';
import { Problem } from '../problem.ts';
import { findChromium } from './chromium.ts';

/** Letters stand where they stand on every machine, so that pictures can be compared. */
const args = ['--font-render-hinting=none', '--disable-lcd-text'];

/** A real Chromium, with no window. */
export async function launchChromium(): Promise<Browser> {
  const found = await findChromium();
  if (!found) throw new Problem('no Chromium for this machine: set CHROME_PATH to one');
  const { executablePath, env } = found;
  return chromium.launch({ executablePath, env, args });
}

/** Why none can start here; undefined if one can. */
export async function whyNoChromium(): Promise<string | undefined> {
  try {
    await (await launchChromium()).close();
    return undefined;
  } catch (error) {
    const [first = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return `no Chromium that starts (CHROME_PATH names another): ${first}`;
  }
}
