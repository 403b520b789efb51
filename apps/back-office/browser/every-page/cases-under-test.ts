import type {
  CasesDecided,
  DecisionPageAnswer,
  OneDecisionActAnswer,
  Outcome,
} from '@samanom/contracts/intake';
import type { Api, TestBrowser } from '@samanom/infra/browser';
import { randomUUID } from 'node:crypto';
import {
  content,
  drafted,
  presented,
  recommend,
  sendIn,
  submitted,
  write,
} from '../an-application.ts';

const FAR_OFF = '2099-12-31T23:59:59.999+01:00';

/** Those who apply: one with a long name, one alone, two together, and one more. */
const midtreGauldal = ['1648'];
const arendal = ['0906'];
const together = ['1866', '1868'];
const sola = ['1124'];

const openCohort = async (browser: TestBrowser): Promise<string> => {
  const { cohortId } = await browser.as('decider').post<{ cohortId: string }>('/intake/cohorts', {
    name: `Prøvepulje ${randomUUID().slice(0, 8)}`,
    nature: 'trial',
    themes: ['full-time', 'reputation', 'competence-recruitment'],
    rules: { form: 'pulje-2', formVersion: 1, pageLimit: 5 },
    deadline: FAR_OFF,
  });
  return cohortId;
};

/** Sent back, mended and sent again: two texts to compare, and a remark. */
const sentTwice = async (browser: TestBrowser, cohortId: string): Promise<string> => {
  const municipalities = midtreGauldal;
  const applicationId = await submitted(browser, { cohortId, municipalities });
  const caseWorker = browser.as('case-worker');
  await caseWorker.post(`/intake/applications/${applicationId}/return`, {
    reason: 'Måla må talfestast.',
    resubmitBy: FAR_OFF,
  });
  const challenge = 'Mange arbeider ufrivillig deltid, og fleire blir sjukmelde.';
  const written = { ...content, challenge };
  await write(browser, { applicationId, lead: '1648', version: 1, written });
  await sendIn(browser, { applicationId, municipalities, draftVersion: 2 });
  await caseWorker.post(`/intake/applications/${applicationId}/remarks`, {
    remark: 'Takk for at måla er talfesta.',
    field: 'goals',
  });
  return applicationId;
};

/** Decided as it is seen once all that the case worker did is in it. */
const decide = async (
  browser: TestBrowser,
  caseWorker: Api,
  cohortId: string,
  outcomes: Readonly<Record<string, Outcome>>,
): Promise<string> => {
  const page = await caseWorker.getWritten<DecisionPageAnswer>(
    `/intake/cohorts/${cohortId}/decision-page`,
  );
  const { batchId, refused } = await browser
    .as('decider')
    .post<CasesDecided>(`/intake/cohorts/${cohortId}/decisions`, {
      reason: 'Etter ei samla vurdering.',
      cases: page.cases.flatMap(({ applicationId, version, assessmentVersion }) => {
        const outcome = outcomes[applicationId];
        const rank = outcome === 'waiting-list' && {
          rank: 1,
          wouldMoveIt: 'At nokon trekkjer seg.',
        };
        return outcome ? [{ applicationId, version, assessmentVersion, outcome, ...rank }] : [];
      }),
    });
  if (refused > 0) throw new Error(`${refused} cases were not decided`);
  return batchId;
};

const words = {
  legalBasis: ['Utlysning av pulje 2'],
  reasons: 'Dei tre partane står bak.',
  reviewedBy: 'Kongen i statsråd',
};

const issueLetters = async (caseWorker: Api, batchId: string): Promise<string> => {
  const text = { nb: words, nn: words };
  await caseWorker.post(`/intake/decisions/${batchId}/letters`, {
    texts: { admitted: text, rejected: text },
    applicationLanguage: 'nn',
    signature: { name: null, role: 'avdelingsdirektør' },
  });
  const act = await caseWorker.getWritten<OneDecisionActAnswer>(`/intake/decisions/${batchId}`);
  return act.of.flatMap(({ municipalities }) => municipalities)[0]?.letterId ?? '';
};

/** A cohort of its own with a case at every stage: drafted, presented, sent in, assessed, decided, complained of. */
export const casesUnderTest = async (browser: TestBrowser) => {
  const cohortId = await openCohort(browser);
  const caseWorker = browser.as('case-worker');
  const admitted = await sentTwice(browser, cohortId);
  const rejected = await submitted(browser, { cohortId, municipalities: arendal });
  const waiting = await submitted(browser, { cohortId, municipalities: together });
  const alsoAdmitted = await submitted(browser, { cohortId, municipalities: sola });
  await recommend(browser, caseWorker, admitted, 'admitted');
  const toldAct = await decide(browser, caseWorker, cohortId, {
    [admitted]: 'admitted',
    [rejected]: 'rejected',
  });
  const letterId = await issueLetters(caseWorker, toldAct);
  await browser
    .as('contact:0906')
    .post(`/intake/applications/${rejected}/complaints`, { complaint: 'Måla var talfesta.' });
  const untoldAct = await decide(browser, caseWorker, cohortId, {
    [waiting]: 'waiting-list',
    [alsoAdmitted]: 'admitted',
  });
  const assessed = await submitted(browser, { cohortId, municipalities: together });
  await recommend(browser, caseWorker, assessed, 'admitted');
  return {
    cohortId,
    admitted,
    rejected,
    letterId,
    untoldAct,
    assessed,
    submitted: await submitted(browser, { cohortId, municipalities: midtreGauldal }),
    presented: await presented(browser, { cohortId, municipalities: midtreGauldal }),
    drafted: await drafted(browser, { cohortId, municipalities: midtreGauldal }),
  };
};
