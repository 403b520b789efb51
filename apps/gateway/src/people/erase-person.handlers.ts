import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, Views, withSealed } from '@samanom/event-store';
import { Command } from '@samanom/kernel';
import { ServiceConfig } from '@samanom/service';
import { formalActsView, type FormalActsRow } from '../views/formal-acts/formal-acts.projection.ts';
import { RolesOfPerson } from '../views/roles-held/roles-of-person.ts';
import { Directory } from './directory.ts';
import { directoryEntry } from './domain/directory-entry.ts';
import { ErasePerson, erasePerson } from './domain/erase-person.ts';
import { PeopleRows } from './people.rows.ts';
import { retentionOf } from './retention-settings.ts';

@CommandHandler(ErasePerson)
class ErasePersonHandler implements ICommandHandler<ErasePerson> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(Views) private readonly views: Views,
    @Inject(Directory) private readonly directory: Directory,
    @Inject(RolesOfPerson) private readonly roles: RolesOfPerson,
    @Inject(PeopleRows) private readonly rows: PeopleRows,
    @Inject(ServiceConfig) private readonly config: ServiceConfig,
  ) {}

  /** First the event, then the rows: what stops in between, the reaction to the event completes. */
  async execute({ data, meta }: ErasePerson) {
    const { sealed, documents } = withSealed(data, 'reason');
    const { personId } = data;
    const decision = erasePerson(new ErasePerson(sealed, meta), {
      standing: await this.directory.standing(personId),
      holdsRoles: await this.roles.hasRolesAhead(personId),
      lastFormalAct: await this.lastFormalAct(personId),
      termYears: retentionOf(this.config).formalActYears,
    });
    const decided = await this.store.decide(directoryEntry, personId, decision, meta, {
      documents,
    });
    await this.rows.erase(personId, meta.at);
    return decided;
  }

  private async lastFormalAct(personId: string): Promise<string | null> {
    const shown = await this.views.at([formalActsView]);
    const row = await shown
      .rows(formalActsView)
      .where('row."personId" = :personId', { personId })
      .getRawOne<Omit<FormalActsRow, 'lastAt'> & { lastAt: string | Date }>();
    return row ? new Date(row.lastAt).toISOString() : null;
  }
}

/** What a reaction asks for: nothing of an erased person is left, also after a restore from before the erasure. */
export class ForgetPerson extends Command<{ readonly personId: string }> {}

@CommandHandler(ForgetPerson)
class ForgetPersonHandler implements ICommandHandler<ForgetPerson> {
  constructor(@Inject(PeopleRows) private readonly rows: PeopleRows) {}

  execute({ data, meta }: ForgetPerson): Promise<void> {
    return this.rows.erase(data.personId, meta.at);
  }
}

export const erasePersonHandlers = [ErasePersonHandler, ForgetPersonHandler];
