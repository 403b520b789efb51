import { afterEach, describe, expect, it } from '@jest/globals';
import { launchChromium, whyNoChromium } from './launch.ts';
import { findChromium } from './chromium.ts';

const before = process.env['CHROME_PATH'];

afterEach(() => {
  if (before === undefined) delete process.env['CHROME_PATH'];
  else process.env['CHROME_PATH'] = before;
});

describe('the browser of the tests', () => {
  it('is the one that CHROME_PATH names', async () => {
    process.env['CHROME_PATH'] = '/somewhere/chromium';
    expect((await findChromium())?.executablePath).toBe('/somewhere/chromium');
  });

  it('says in one line why it does not start', async () => {
    process.env['CHROME_PATH'] = '/bin/false';
    expect(await whyNoChromium()).toMatch(/^no Chromium that starts \(CHROME_PATH .*\): .+$/);
    await expect(launchChromium()).rejects.toThrow();
  });
});
