import type { Aggregate, DomainEvent } from '@samanom/kernel';

/** Any aggregate: what it is made of is known where it is named. */
// A state stands on both sides of `evolve`, so that no type but this one takes them all.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyAggregate = Aggregate<any, any>;

/** Another stream that a rule reads. */
export interface Reference {
  readonly aggregate: AnyAggregate;
  readonly id: string;
}

type Named = Readonly<Record<string, Reference | readonly Reference[]>>;

/** One stream, or several by name; none where the rule reads only its own. */
export type OtherStreams = Reference | Named | undefined;

interface Of<State> {
  readonly aggregate: { readonly initial: State };
}

type StateOf<Item> =
  Item extends Of<infer State>
    ? State
    : Item extends readonly Of<infer State>[]
      ? readonly State[]
      : never;

/** The states of the streams named: one state, or an object of the same shape as the names. */
export type OtherState<Others> = Others extends undefined
  ? undefined
  : Others extends Of<infer State>
    ? State
    : { readonly [Name in keyof Others]: StateOf<Others[Name]> };

interface Loads {
  load<State, Event extends DomainEvent>(
    aggregate: Aggregate<State, Event>,
    id: string,
  ): Promise<{ readonly state: State; readonly version: number }>;
  streamId(aggregate: string, id: string): string;
}

interface Consulted {
  readonly state: unknown;
  /** `<stream>@<version>` of everything read, for the event to note. */
  readonly versions: string | undefined;
}

const isReference = (others: Reference | Named): others is Reference => 'aggregate' in others;

/** Loads the named streams afresh. They may be a moment old when the event is written; the event notes what was read. */
export const consult = async (store: Loads, others: OtherStreams): Promise<Consulted> => {
  if (!others) return { state: undefined, versions: undefined };
  const versions: string[] = [];
  const one = async ({ aggregate, id }: Reference) => {
    const loaded = await store.load(aggregate as Aggregate<unknown, DomainEvent>, id);
    versions.push(`${store.streamId(aggregate.name, id)}@${loaded.version}`);
    return loaded.state;
  };
  const state: unknown = isReference(others)
    ? await one(others)
    : Object.fromEntries<unknown>(
        await Promise.all(
          Object.entries(others).map(async ([name, item]): Promise<[string, unknown]> => [
            name,
            await ('aggregate' in item ? one(item) : Promise.all(item.map(one))),
          ]),
        ),
      );
  return { state, versions: versions.sort().join(' ') || undefined };
};
