import type { EventDefinition, Upcasters } from '@samanom/contracts';
import type { AnyProjection, KnownVersions } from '@samanom/event-store';
import type { AnyReaction } from '@samanom/kafka';
import type { EntitySchema, MigrationInterface } from 'typeorm';

/** Which roles hold a permission. */
export type Permissions = Readonly<Record<string, readonly string[]>>;

/** What is particular to one service. Everything else is the same for all. */
export interface ServiceDescription {
  /** `intake`: in event sources, logs and stream ids. Never changes. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly permissions: Permissions;
  /** Every event that this release can read: the service's own, and those it hears. */
  readonly events: readonly EventDefinition[];
  /** Types of events that leave the service. */
  readonly published: ReadonlySet<string>;
  readonly upcasters: Upcasters;
  /** The services whose told events it takes in. */
  readonly hears: readonly string[];
  readonly reactions: readonly AnyReaction[];
  readonly projections: readonly AnyProjection[];
  /** Tables of the service's own beside events and views: drafts and the like. */
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** What the service's role may do with those tables. */
  readonly grants: (role: string) => string;
}

/** The newest version of each event that the service's release can read. */
export const versionsOf = ({ events }: ServiceDescription): KnownVersions =>
  new Map(events.map(({ type, version }) => [type, version]));

export const DESCRIPTION = Symbol('service description');
