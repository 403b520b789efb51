import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { OwnDetailsBody, PersonBody } from '@samanom/contracts/gateway';
import { Command, NotFound } from '@samanom/kernel';
import { Organisations } from '../views/heard-municipality/organisations.ts';
import { mayWritePerson, mustBeWritable } from './domain/may-write-person.ts';
import { PeopleRows } from './people.rows.ts';
import type { Person } from './person.ts';
import { Scope } from './scope.ts';

interface Named {
  readonly personId: string;
}

/** Writes down somebody who has not signed in yet. */
export class WriteDownPerson extends Command<Named & PersonBody> {}
export class ChangePerson extends Command<Named & PersonBody> {}
export class ChangeOwnDetails extends Command<OwnDetailsBody> {}

/** `Kari  Nes ` and `Kari Nes` are one name. */
const tidied = ({ personId, name, email, telephone, language, organisations }: Person): Person => ({
  personId,
  name: name.trim().replace(/\s+/g, ' '),
  email,
  telephone: telephone?.trim() ?? null,
  language,
  organisations,
});

@CommandHandler(WriteDownPerson)
class WriteDownPersonHandler implements ICommandHandler<WriteDownPerson> {
  constructor(
    @Inject(PeopleRows) private readonly rows: PeopleRows,
    @Inject(Organisations) private readonly organisations: Organisations,
  ) {}

  async execute({ data, meta }: WriteDownPerson): Promise<void> {
    mayWritePerson(meta.actor, data.organisations);
    // The same command, sent again: whoever has been erased since stays erased.
    if ((await this.rows.names([data.personId])).has(data.personId)) return;
    mustBeWritable(
      await this.organisations.unknownAmong(data.organisations),
      data.email === null ? undefined : await this.rows.withEmail(data.email, null),
    );
    await this.rows.make(tidied(data), meta.actor.person, meta.at);
  }
}

@CommandHandler(ChangePerson)
class ChangePersonHandler implements ICommandHandler<ChangePerson> {
  constructor(
    @Inject(PeopleRows) private readonly rows: PeopleRows,
    @Inject(Scope) private readonly scope: Scope,
    @Inject(Organisations) private readonly organisations: Organisations,
  ) {}

  async execute({ data, meta }: ChangePerson): Promise<void> {
    const { organisations } = await this.scope.person(data.personId, meta.actor);
    const roleOrganisations = await this.scope.organisationsOf(data.personId);
    mayWritePerson(meta.actor, data.organisations, { organisations, roleOrganisations });
    mustBeWritable(
      await this.organisations.unknownAmong(data.organisations),
      data.email === null ? undefined : await this.rows.withEmail(data.email, data.personId),
    );
    const there = await this.rows.change(tidied(data), meta.actor.person, meta.at);
    if (!there) throw new NotFound('not-found');
  }
}

@CommandHandler(ChangeOwnDetails)
class ChangeOwnDetailsHandler implements ICommandHandler<ChangeOwnDetails> {
  constructor(@Inject(PeopleRows) private readonly rows: PeopleRows) {}

  async execute({ data, meta }: ChangeOwnDetails): Promise<void> {
    const { person: personId } = meta.actor;
    const before = await this.rows.one(personId);
    const there =
      before && (await this.rows.change(tidied({ ...before, ...data }), personId, meta.at));
    if (!there) throw new NotFound('not-found');
  }
}

export const writePersonHandlers = [
  WriteDownPersonHandler,
  ChangePersonHandler,
  ChangeOwnDetailsHandler,
];
