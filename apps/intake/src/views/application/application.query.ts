import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ApplicationAnswer } from '@samanom/contracts/intake';
import { EventStore, Views, type Moment, type Shown } from '@samanom/event-store';
import { Forbidden, NotFound, type Actor } from '@samanom/kernel';
import { namesOf } from '@samanom/programme';
import { mayRead } from '../application-list/application-access.ts';
import {
  applicationViews,
  applicationsFor,
  type ShownApplication,
} from '../application-list/application-list.query.ts';
import { notShut } from '../assessment/not-shut.query.ts';

/**
 * The case, for those in its circle who have declared no conflict of interest; for everybody else there is none.
 * A conflict of interest shuts the case as it was before it too.
 */
export const findCase = async (shown: Shown, actor: Actor, applicationId: string) => {
  const query = applicationsFor(shown, actor).andWhere('row."applicationId" = :applicationId', {
    applicationId,
  });
  const row = await query
    .addSelect(notShut(shown), 'open')
    .setParameter('person', actor.person)
    .getRawOne<ShownApplication & { readonly open: boolean }>();
  if (!row) throw new NotFound('application-unknown');
  const { open, ...found } = row;
  if (!open) throw new Forbidden('conflict-of-interest');
  return found;
};

export class ShowApplication {
  constructor(
    readonly applicationId: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ShowApplication)
class ShowApplicationHandler implements IQueryHandler<ShowApplication> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ applicationId, actor, moment }: ShowApplication) {
    const shown = await this.views.at(applicationViews, moment);
    const { documents: _, said: __, ...row } = await findCase(shown, actor, applicationId);
    const names = await namesOf(shown, row.municipalities);
    const endorsements = row.endorsements.map((line) => ({
      ...line,
      municipality: names.get(line.municipalityId) ?? null,
    }));
    return { ...row, endorsements } as ApplicationAnswer;
  }
}

export class ReadDocument {
  constructor(
    readonly applicationId: string,
    readonly document: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ReadDocument)
class ReadDocumentHandler implements IQueryHandler<ReadDocument> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ applicationId, document, actor, moment }: ReadDocument) {
    const shown = await this.views.at(applicationViews, moment);
    const row = await findCase(shown, actor, applicationId);
    if (!mayRead(actor, row, document)) throw new NotFound('not-found');
    return { document, content: await this.store.document(document) };
  }
}

export const applicationViewHandlers = [ShowApplicationHandler, ReadDocumentHandler];
