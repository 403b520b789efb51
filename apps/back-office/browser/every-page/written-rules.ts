import type { TestBrowser } from '@samanom/infra/browser';
import { randomUUID } from 'node:crypto';

const both = (words: string) => ({ nb: words, nn: words });

/** What calls are made of: criteria and a scheme, published; a cohort that is planned only. */
export const rulesUnderTest = async (browser: TestBrowser) => {
  const decider = browser.as('decider');
  const key = `kriterium-${randomUUID().slice(0, 8)}`;
  await decider.post('/intake/award-criteria', {
    criteria: key,
    title: both('Tildelingskriterium'),
    items: [
      {
        id: 'anchoring',
        mustHave: true,
        name: both('Forankring'),
        description: both('Hos alle tre partane.'),
      },
      {
        id: 'goals',
        mustHave: false,
        highest: 5,
        weight: 2,
        name: both('Klåre mål'),
        description: both('Tidfesta og talfesta.'),
      },
    ],
  });
  await decider.post('/intake/grant-schemes', {
    scheme: key,
    name: both('Saman om ein betre kommune'),
    goalsAndTargetGroup: both('Kommunar som vil bli betre.'),
    goalAttainment: both('Betre tenester.'),
    criteria: key,
    criteriaVersion: 1,
    followUpAndControl: both('Rapport kvart år.'),
    evaluation: both('Følgjeevaluering.'),
  });
  const { cohortId } = await decider.post<{ cohortId: string }>('/intake/cohorts/planned', {
    name: `Planlagd ${key}`,
    nature: 'trial',
    themes: ['full-time'],
  });
  return { key, planned: cohortId };
};
