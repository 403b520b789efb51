import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dateInOslo } from '@samanom/kernel';
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
    const clientOf = (service: string) =>
      new Client(`${system.url}/api/${service}`, (who) => sign(system.data, who));
    await generate(clientOf('intake'), SIZE, clientOf('gateway'));
    const browser = await TestBrowser.open(system.url, system.data);
    const gatheringId = await announceGathering(browser);
    for (const screen of screens)
      await photograph(browser, {
        ...screen,
        ...(screen.path && { path: screen.path.replace('$gatheringId', gatheringId) }),
      });
    await browser.close();
  } finally {
    await system.stop();
  }
}

interface Networks {
  readonly rows: readonly { readonly networkId: string; readonly memberships: number }[];
}

/** Of the first of the printed networks that has members, for today. */
async function announceGathering(browser: TestBrowser): Promise<string> {
  const caseWorker = browser.as('case-worker');
  const { rows } = await caseWorker.get<Networks>('/networks/networks');
  const network = rows.find(({ memberships }) => memberships > 0);
  const { gatheringId } = await caseWorker.post<{ gatheringId: string }>(
    `/networks/networks/${network?.networkId}/gatherings`,
    {
      number: 1,
      days: [{ date: dateInOslo(new Date().toISOString()), from: '09:00', to: '15:30' }],
      place: 'Kulturhuset',
      programme: { arrangedBy: 'KS', onlineAddress: null, items: [] },
    },
  );
  await caseWorker.post(`/networks/gatherings/${gatheringId}/announcement`);
  return gatheringId;
}

async function photograph(
  browser: TestBrowser,
  { name, person, path, size }: Screen,
): Promise<void> {
  const visitor = await browser.signIn(person, { language: 'nn', ...(size && { size }) });
  if (path) await visitor.open(path);
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
