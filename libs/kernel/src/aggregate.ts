/** A fact, named in the past tense, in the version of its shape. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly version: number;
  readonly data: Data;
}

/** Picks the event with the given type out of a union. */
export type EventNamed<Event extends DomainEvent, Type extends Event['type']> = Extract<
  Event,
  { type: Type }
>;

/** How each event changes the state; the compiler asks for every event. */
export type Evolution<State, Event extends DomainEvent> = {
  readonly [Type in Event['type']]: (state: State, data: EventNamed<Event, Type>['data']) => State;
};

export interface Aggregate<State, Event extends DomainEvent> {
  readonly name: string;
  readonly initial: State;
  readonly evolve: Evolution<State, Event>;
}

/**
 * Looks at the state (and, where a rule reads it, at another aggregate's), and answers with what now happens.
 * Nothing is a valid answer; a rule that says no throws `Rejected`.
 */
export type Decision<State, Event extends DomainEvent, Other = undefined> = (
  state: State,
  other: Other,
) => readonly Event[];

/** The state after a history, oldest event first. */
export const replay = <State, Event extends DomainEvent>(
  { initial, evolve }: Pick<Aggregate<State, Event>, 'initial' | 'evolve'>,
  history: readonly NoInfer<Event>[],
): State =>
  history.reduce<State>(
    (state, { type, data }) => evolve[type as Event['type']](state, data),
    initial,
  );
