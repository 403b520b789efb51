import type { DecideCase, OneDecisionActAnswer } from '@samanom/contracts/intake';
import { decisionIdOf } from '../../decision/decision-id.ts';
import type { ApplicationRow } from '../application-list/application-list.projection.ts';
import type { LetterRow } from '../letter-list/letter-list.projection.ts';

export type CaseOfAct = OneDecisionActAnswer['of'][number];
export type LetterOfAct = Pick<LetterRow, 'letterId' | 'applicationId' | 'municipalityId'>;

type Row = Pick<ApplicationRow, 'applicationId' | 'municipalities' | 'decisions'> & {
  readonly leadName: string | null;
};

interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly letters: readonly LetterOfAct[];
}

const resultOf = (decisionId: string, { decisions }: Row): CaseOfAct['result'] => {
  if (decisions.at(-1)?.decisionId === decisionId) return 'stands';
  return decisions.some((one) => one.decisionId === decisionId) ? 'put-right' : 'not-decided';
};

/** One case of an act: what was asked for, what became of it, and who has been written to. */
export const caseOfAct = (
  batchId: string,
  { outcome }: Pick<DecideCase, 'outcome'>,
  row: Row,
  { names, letters }: Known,
): CaseOfAct => {
  const { applicationId, leadName, municipalities } = row;
  const letterTo = (municipalityId: string) =>
    letters.find(
      (one) => one.applicationId === applicationId && one.municipalityId === municipalityId,
    )?.letterId ?? null;
  return {
    applicationId,
    leadName,
    outcome,
    result: resultOf(decisionIdOf(batchId, applicationId), row),
    municipalities: municipalities.map((municipalityId) => ({
      municipalityId,
      name: names.get(municipalityId) ?? null,
      letterId: letterTo(municipalityId),
    })),
  };
};
