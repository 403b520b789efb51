import { Type, type Static } from '@sinclair/typebox';
import { Id, Instant } from '../fields.ts';
import { Closed, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { Outcome } from './assessment.events.ts';

const act = {
  batchId: Id,
  cohortId: Id,
  cohort: Nullable(Type.String()),
  person: { ...Id, description: 'Who decided' },
  begunAt: Instant,
  completedAt: Nullable({ ...Instant, description: 'null: cut short, or under way' }),
  cases: Type.Integer({ description: 'How many were to be decided' }),
  decided: Nullable(Type.Integer()),
  refused: Nullable(Type.Integer()),
  letters: Type.Integer({ description: 'Letters issued of it' }),
  lettersFailed: Type.Integer({ description: 'Of these, those that did not arrive' }),
};

export const DecisionActAnswer = Closed(act);
export type DecisionActAnswer = Static<typeof DecisionActAnswer>;
export const DecisionActPage = PageOf(DecisionActAnswer);
export type DecisionActPage = Static<typeof DecisionActPage>;

export const ListDecisionActsQuery = Closed({ ...Paging, ...Moment });
export type ListDecisionActsQuery = Static<typeof ListDecisionActsQuery>;

const CaseOfAct = Closed({
  applicationId: Id,
  leadName: Nullable(Type.String()),
  municipalities: Type.Array(
    Closed({ municipalityId: Id, name: Nullable(Type.String()), letterId: Nullable(Id) }),
  ),
  outcome: { ...Outcome, description: 'As it was asked for' },
  result: Type.Union(
    [Type.Literal('stands'), Type.Literal('put-right'), Type.Literal('not-decided')],
    { description: 'put-right: decided in this act, and anew since' },
  ),
});

export const OneDecisionActAnswer = Closed({
  ...act,
  of: Type.Array(CaseOfAct, { description: 'Its cases, but those that are shut for you' }),
});
export type OneDecisionActAnswer = Static<typeof OneDecisionActAnswer>;
