import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { PersonExport } from '@samanom/contracts/gateway';
import { Views } from '@samanom/event-store';
import { NotFound } from '@samanom/kernel';
import { DataSource } from 'typeorm';
import { rolesHeld, type RoleRow } from '../views/roles-held/roles-held.projection.ts';
import { PeopleRows } from './people.rows.ts';

/** All that is held about one person. */
export class ExportPerson {
  constructor(readonly personId: string) {}
}

/** What they did, and what was done to them, in every service that tells of it. */
const EVENTS = `SELECT event_id AS "eventId", coalesce(source, 'gateway') AS service, type,
    metadata ->> 'time' AS at,
    CASE WHEN metadata ->> 'actorperson' = $1 THEN 'actor' ELSE 'named' END AS "as"
  FROM event_store.event
  WHERE metadata ->> 'actorperson' = $1 OR data::text LIKE '%' || $1 || '%'
  ORDER BY id`;

@QueryHandler(ExportPerson)
class ExportPersonHandler implements IQueryHandler<ExportPerson> {
  constructor(
    @Inject(PeopleRows) private readonly people: PeopleRows,
    @Inject(Views) private readonly views: Views,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  async execute({ personId }: ExportPerson): Promise<PersonExport> {
    const person = await this.people.one(personId);
    if (!person) throw new NotFound('not-found');
    const shown = await this.views.at([rolesHeld]);
    return {
      person,
      identities: await this.database.query(
        'SELECT issuer, subject, "linkedAt" FROM gateway.sign_in_identity WHERE "personId" = $1 ORDER BY 3',
        [personId],
      ),
      sessions: await this.database.query(
        'SELECT organisation, "signedInAt", "seenAt", "endsAt" FROM gateway.session WHERE "personId" = $1 ORDER BY 2',
        [personId],
      ),
      savedViews: await this.database.query(
        'SELECT "viewId", page, name, search, "sharedWith" FROM gateway.saved_view WHERE "personId" = $1 ORDER BY "savedAt"',
        [personId],
      ),
      changes: await this.people.changes(personId),
      roles: await shown
        .rows(rolesHeld)
        .where('row."personId" = :personId', { personId })
        .orderBy('row."from"')
        .getRawMany<RoleRow>(),
      events: await this.database.query(EVENTS, [personId]),
    };
  }
}

export const exportPersonHandlers = [ExportPersonHandler];
