import { expect } from '@jest/globals';
import { replay, type Aggregate, type Decision, type DomainEvent } from '@samanom/kernel';

/**
 * Given these facts, when this is decided, then these facts follow, or a rule says no.
 * `reading` hands the rule the other aggregates' state that it asks for.
 */
export const given = <State, Event extends DomainEvent>(
  aggregate: Aggregate<State, Event>,
  history: readonly NoInfer<Event>[],
) => {
  const state = replay(aggregate, history);
  const outcomeOf = (decide: () => readonly Event[]) => ({
    then: (expected: readonly NoInfer<Event>[]) => expect(decide()).toEqual(expected),
    thenRejected: (code: string, params?: Readonly<Record<string, unknown>>) =>
      expect(decide).toThrow(
        expect.objectContaining({
          code,
          ...(params && { params: expect.objectContaining(params) }),
        }),
      ),
  });
  return {
    state,
    when: (decide: Decision<State, Event>) => outcomeOf(() => decide(state, undefined)),
    reading: <const Other>(other: Other) => ({
      when: (decide: Decision<State, Event, Other>) => outcomeOf(() => decide(state, other)),
    }),
  };
};
