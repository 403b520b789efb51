import { useState } from 'react';
import { useSession } from '../api/session.ts';
import type { DecisionDraft } from './decision-draft.ts';

/** The act that this person is preparing for a cohort. It stands in this tab until it is done or put away. */
export const useDecisionDraft = (cohortId: string) => {
  const { personId } = useSession();
  const kept = `samanom.decision.${personId}.${cohortId}`;
  const [draft, setDraft] = useState<DecisionDraft | null>(() => {
    const text = sessionStorage.getItem(kept);
    return text ? (JSON.parse(text) as DecisionDraft) : null;
  });
  const keep = (next: DecisionDraft | null): void => {
    if (next) sessionStorage.setItem(kept, JSON.stringify(next));
    else sessionStorage.removeItem(kept);
    setDraft(next);
  };
  return [draft, keep] as const;
};
