import type { Cast } from './cast.ts';

/** The case worker takes the case, declares to be impartial, judges by each criterion, and recommends admission. */
export const assess = async (cast: Cast, applicationId: string) => {
  const page = await cast.at('case-worker', `/applications/${applicationId}/assessment`);
  await page.getByRole('button', { name: 'Eg tek saka' }).click();
  await page.getByRole('button', { name: 'Eg er habil' }).click();
  const criteria = page.locator('section.criterion');
  await criteria.first().getByRole('button', { name: 'Lagre vurderinga' }).waitFor();
  for (const criterion of await criteria.all()) {
    await criterion.getByRole('radio', { name: /^(Oppfylt|4)$/ }).check();
    await criterion.getByLabel('Grunngjeving').fill('Måla kan etterprøvast.');
    await criterion.getByRole('button', { name: 'Lagre vurderinga' }).click();
    await criterion.getByRole('button', { name: 'Vurder på nytt' }).waitFor();
  }
  await page.getByRole('button', { name: 'Innstill' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Teken opp' }).check();
  await dialog.getByLabel('Grunngjeving').fill('Godt forankra hos alle tre.');
  await dialog.getByRole('button', { name: 'Innstill' }).click();
  await page
    .getByRole('region', { name: 'Innstilling' })
    .getByRole('listitem')
    .getByText('Teken opp')
    .waitFor();
};

/** The decider chooses cases of the cohort that are ready, and decides them as recommended in one act; answers the act. */
export const decide = async (
  cast: Cast,
  cohortId: string,
  applications: readonly string[],
): Promise<string> => {
  const page = await cast.at('decider', `/cohorts/${cohortId}?state=ready`);
  for (const applicationId of applications) {
    const its = page.locator(`a[href="/applications/${applicationId}"]`);
    await page.getByRole('row').filter({ has: its }).getByRole('checkbox').check();
  }
  const many = applications.length;
  await page.getByRole('button', { name: `Kontroller ${many} saker` }).click();
  await page.getByLabel('Grunn for alle som ikkje har sin eigen').fill('Etter ei samla vurdering.');
  await page.getByRole('button', { name: `Vedta ${many} saker` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gjer vedtaket' }).click();
  await page.getByText(`${many} saker er vedtekne.`).waitFor();
  await page.getByRole('link', { name: 'Skriv breva' }).click();
  await page.waitForURL('**/letters');
  return /decisions\/([^/]+)\/letters/.exec(page.url())?.[1] ?? '';
};

/** The case worker writes to everybody of an act, looks at each letter, and has them all issued. */
export const writeLetters = async (cast: Cast, batchId: string) => {
  const page = await cast.at('case-worker', `/decisions/${batchId}/letters`);
  for (const text of await page.locator('form textarea').all())
    await text.fill('Kongen i statsråd');
  await page.getByLabel('Stilling').fill('avdelingsdirektør');
  await page.getByRole('button', { name: 'Førehandsvis' }).click();
  await page.getByText('Brev 1 av 2: ').waitFor();
  await page.getByRole('button', { name: 'Neste brev' }).click();
  await page.getByText('Brev 2 av 2: ').waitFor();
  await page.getByRole('button', { name: 'Skriv ut 2 brev' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Skriv ut og send' }).click();
  await page.getByText('Breva i 2 saker er skrivne.').waitFor();
};

/** A municipality reads what it was written. */
export const readLetter = async (cast: Cast, person: string, applicationId: string) => {
  const page = await cast.at(person, `/applications/${applicationId}/outcome`);
  const letter = page.getByRole('link', { name: /\(PDF\)$/ });
  const address = (await letter.getAttribute('href')) ?? '';
  const answer = await page.request.get(new URL(address, page.url()).href);
  return answer.headers()['content-type'] ?? '';
};
