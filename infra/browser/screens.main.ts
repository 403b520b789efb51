import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sign } from '../dev-issuer/issuer.ts';
import { Client } from '../generate/client.ts';
import { generate } from '../generate/generate.ts';
import { told } from '../problem.ts';
import { workspace } from '../projects.ts';
import { findSystem } from '../test/find-system.ts';
import { screens, type Screen } from './screens.ts';
import { TestBrowser } from './test-browser.ts';

const SIZE = { applications: 60, seed: 1 };
const pictures = join(workspace, 'docs/screens');

/** `npm run screens`: a picture of every first screen, on a system of its own with made-up applications. */
async function main(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const system = await findSystem();
  try {
    console.log('- made-up applications ...');
    const client = new Client(`${system.url}/api/intake`, (who) => sign(system.data, who));
    await generate(client, SIZE);
    const browser = await TestBrowser.open(system.url, system.data);
    for (const screen of screens) await photograph(browser, screen);
    await browser.close();
  } finally {
    await system.stop();
  }
}

async function photograph(
  browser: TestBrowser,
  { name, person, path, then, size }: Screen,
): Promise<void> {
  const visitor = await browser.signIn(person, { language: 'nn', ...(size && { size }) });
  if (path) await visitor.open(path);
  await then?.(visitor.page);
  await visitor.settled();
  await visitor.page.screenshot({ path: join(pictures, `${name}.png`) });
  await visitor.close();
  console.log(`- ${name}.png`);
}

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(told(error));
  process.exit(1);
}
