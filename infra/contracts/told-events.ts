import {
  declaredSchemas,
  examplesOf,
  nameOf,
  partsOfName,
  publishedSchemas,
  type Schema,
} from '@samanom/contracts/guard';
import { services } from '@samanom/contracts/services';
import { Problem } from '../problem.ts';

/** One version of one event that leaves a service. */
export interface ToldEvent {
  /** `no.samanom.intake.CohortOpened.v1` */
  readonly name: string;
  readonly service: string;
  readonly type: string;
  readonly version: number;
  /** Events of this version are still made. */
  readonly current: boolean;
  readonly schema: Schema;
  readonly example: Readonly<Record<string, unknown>>;
}

/** Every one there is or ever was, in the order of their declaration, the newest version first. */
export const toldEvents = (): readonly ToldEvent[] => {
  const declared = declaredSchemas();
  const schemas = new Map([...publishedSchemas(), ...declared]);
  const place = new Map(
    Object.entries(services)
      .flatMap(([owner, { events }]) => events.map(({ type }) => `${owner}.${type}`))
      .map((key, n) => [key, n]),
  );
  return [...schemas]
    .map(([name, schema]) => {
      const { owner, type, version } = partsOfName(name);
      const key = `${owner}.${type}`;
      return { name, service: owner, type, version, schema, place: place.get(key) ?? 0 };
    })
    .sort((one, other) => one.place - other.place || other.version - one.version)
    .map(({ place: _, ...event }, n, all) => ({
      ...event,
      current: all[n - 1]?.type !== event.type || all[n - 1]?.service !== event.service,
      example: exampleOf(event.service, event.name),
    }));
};

const exampleOf = (service: string, name: string) => {
  const example = examplesOf(service).find((one) => nameOf(service, one) === name);
  if (!example)
    throw new Problem(`${name} has no example in libs/contracts/src/${service}/examples`);
  return example.data;
};
