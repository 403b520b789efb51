import type { MembershipAnswer } from '@samanom/contracts/networks';
import type { TestBrowser } from '@samanom/infra/browser';
import { randomUUID } from 'node:crypto';
import { until } from '../until.ts';

/** What can be added as a file: it is looked at, and is what it says. */
const pdf = '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

const NEXT_YEAR = new Date().getFullYear() + 1;
const comingDays = [
  { date: `${NEXT_YEAR}-03-10`, from: '10:00', to: '16:00' },
  { date: `${NEXT_YEAR}-03-11`, from: '09:00', to: '14:30' },
];

/** Those who were admitted to a cohort, as networks has heard of it. */
const admittedTo = (browser: TestBrowser, cohortId: string, count: number) =>
  until(async () => {
    const { rows } = await browser
      .as('case-worker')
      .get<{ rows: MembershipAnswer[] }>(`/networks/memberships?limit=200&cohortId=${cohortId}`);
    return rows.length >= count ? rows : undefined;
  });

const announced = async (browser: TestBrowser, networkId: string): Promise<string> => {
  const leader = browser.as('network-leader:1');
  const { gatheringId } = await leader.post<{ gatheringId: string }>(
    `/networks/networks/${networkId}/gatherings`,
    {
      number: 1,
      days: comingDays,
      place: 'Midtre Gauldal rådhus',
      programme: {
        arrangedBy: 'KS',
        onlineAddress: 'https://example.no/samling',
        items: [
          { day: 1, from: '10:00', to: '10:30', title: 'Velkomen', speaker: 'Ordføraren' },
          { day: 1, from: '10:30', to: '12:00', title: 'Heiltidskultur i praksis', speaker: null },
        ],
      },
    },
  );
  const path = `/networks/gatherings/${gatheringId}`;
  await leader.send(
    `${path}/files/Heiltidskultur i praksis.pdf?kind=presentation`,
    pdf,
    'application/pdf',
  );
  await leader.post(`${path}/announcement`, { language: 'nn' });
  return gatheringId;
};

const themeDay = async (browser: TestBrowser, participationId: string): Promise<string> => {
  const contact = browser.as('contact:1648');
  const { themeDayId } = await contact.post<{ themeDayId: string }>('/networks/theme-days', {
    participationId,
    title: 'Heiltidskultur hos oss',
    place: 'Støren',
    date: `${NEXT_YEAR}-05-12`,
  });
  const path = `/networks/theme-days/${themeDayId}`;
  await contact.put(`${path}/date`, { date: `${NEXT_YEAR}-05-19`, reason: 'Lokalet var opptatt.' });
  await contact.post(`${path}/advisers`, { organisation: 'fafo' });
  return themeDayId;
};

const experience = async (browser: TestBrowser, networkId: string, participationId: string) => {
  const { experienceId } = await browser
    .as('contact:1648')
    .post<{ experienceId: string }>('/networks/experiences', {
      networkId,
      participationId,
      themes: ['full-time'],
      text: {
        title: 'Langturnus i heimetenesta',
        done: 'Vi prøvde langturnus i to soner.',
        gave: 'Fleire fekk heil stilling.',
      },
    });
  await browser
    .as('contact:1648')
    .send(
      `/networks/experiences/${experienceId}/attachments/Turnusplan for heimetenesta.pdf`,
      pdf,
      'application/pdf',
    );
  return experienceId;
};

const projectLeaders = async (browser: TestBrowser, participationId: string): Promise<string> => {
  const caseWorker = browser.as('case-worker');
  const { gatheringId } = await caseWorker.post<{ gatheringId: string }>(
    '/networks/project-leader-gatherings',
    {
      title: 'Prosjektleiarane i begge puljene',
      days: [{ date: '2013-10-16', from: '10:00', to: '15:00' }],
      place: 'Gardermoen',
      online: false,
    },
  );
  const path = `/networks/project-leader-gatherings/${gatheringId}`;
  await caseWorker.post(`${path}/holding`);
  await caseWorker.put(`${path}/attendance`, { rows: [{ participationId, present: true }] });
  return gatheringId;
};

/** A network of a cohort: one of those admitted belongs to it, with all that one does; another waits for a place. */
export const networkUnderTest = async (browser: TestBrowser, cohortId: string) => {
  const caseWorker = browser.as('case-worker');
  const members = await admittedTo(browser, cohortId, 2);
  const { participationId = '' } = members.find(({ name }) => name === 'Midtre Gauldal') ?? {};
  const { networkId } = await caseWorker.post<{ networkId: string }>('/networks/networks', {
    cohortId,
    name: `Heiltidskultur, kompetanse og rekruttering ${randomUUID().slice(0, 8)}`,
    themes: ['full-time', 'competence-recruitment'],
  });
  await caseWorker.post(`/networks/networks/${networkId}/leaders`, {
    personId: await browser.personOf('network-leader:1'),
  });
  await caseWorker.post(`/networks/memberships/${participationId}/networks`, { networkId });
  return {
    networkId,
    participationId,
    announced: await announced(browser, networkId),
    municipalityId: await browser.municipality('1648'),
    themeDayId: await themeDay(browser, participationId),
    experienceId: await experience(browser, networkId, participationId),
    projectLeaderGatheringId: await projectLeaders(browser, participationId),
  };
};
