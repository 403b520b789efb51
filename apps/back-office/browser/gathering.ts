import { dayOf } from '../src/format/dates.ts';
import type { Cast } from './cast.ts';
import { until } from './until.ts';

/** The case worker places who was admitted in a network of the cohort, as soon as it has been heard of. */
export const place = async (cast: Cast, cohortId: string, name: string, network: string) => {
  const address = `/networks/placing?cohortId=${cohortId}`;
  const page = await cast.at('case-worker', address);
  const choice = page.getByLabel(`Nettverk for ${name}`);
  await until(async () => {
    await cast.at('case-worker', address);
    return (await choice.count()) > 0 || undefined;
  });
  const row = page.getByRole('row').filter({ has: choice });
  const option = choice.locator('option').filter({ hasText: network });
  await choice.selectOption((await option.getAttribute('value')) ?? '');
  await row.getByRole('button', { name: 'Plasser' }).click();
  await choice.waitFor({ state: 'detached' });
};

/** The leader plans a gathering for today, and announces it; answers its address. */
export const announce = async (cast: Cast, leader: string, network: string): Promise<string> => {
  const page = await cast.at(leader, '/networks/mine');
  const its = page.getByRole('main').locator('section').filter({ hasText: network });
  await its.getByRole('link', { name: 'Planlegg samling' }).click();
  await page.getByLabel('Første dag').fill(dayOf(new Date().toISOString()));
  await page.getByLabel('Møtestad').fill('Karmøy kulturhus');
  await page.getByLabel('Arrangør').fill('KS');
  await page.getByRole('button', { name: 'Planlegg samlinga' }).click();
  await page.getByRole('button', { name: 'Kunngjer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kunngjer' }).click();
  await page.getByText('Kunngjord').first().waitFor();
  return new URL(page.url()).pathname;
};

/** A party says that it comes. */
export const accept = async (cast: Cast, person: string, whose: string) => {
  const page = await cast.at(person, '/my-invitations');
  await page.getByRole('button', { name: new RegExp(`^Kjem ?: ${whose}`) }).click();
  await page
    .locator('li')
    .filter({ hasText: whose })
    .getByText('Kjem', { exact: true })
    .first()
    .waitFor();
};

/** The leader opens the gathering, notes who is there at the door, and says that this was all. */
export const noteAttendance = async (
  cast: Cast,
  leader: string,
  gathering: string,
  present: readonly string[],
) => {
  const page = await cast.at(leader, gathering);
  await page.getByRole('button', { name: 'Start samlinga' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start samlinga' }).click();
  await page.getByRole('link', { name: 'Før oppmøte' }).click();
  for (const whose of present) {
    const button = page.getByRole('button', { name: new RegExp(`^${whose}`) });
    await button.click();
    await page.getByRole('button', { name: new RegExp(`^${whose}.*Til stades`) }).waitFor();
  }
  await page.getByText('Alt er sendt').waitFor();
  await page.getByRole('link', { name: 'Til samlinga' }).click();
  await page.getByRole('button', { name: 'Oppmøtet er komplett' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Oppmøtet er komplett' }).click();
  await page.getByText('Oppmøte ført').first().waitFor();
};
