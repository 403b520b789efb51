import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  isCentral,
  type FindPeopleQuery,
  type FoundPeople,
  type ListPeopleQuery,
  type LookUpAnswer,
  type PersonAnswer,
  type PersonChanges,
  type PersonPage,
} from '@samanom/contracts/gateway';
import { NotFound, type Actor } from '@samanom/kernel';
import { RolesOfPerson } from '../views/roles-held/roles-of-person.ts';
import { PeopleRows } from './people.rows.ts';
import { Scope, ownOrganisation } from './scope.ts';

export class ListPeople {
  constructor(
    readonly asked: ListPeopleQuery,
    readonly actor: Actor,
  ) {}
}

@QueryHandler(ListPeople)
class ListPeopleHandler implements IQueryHandler<ListPeople> {
  constructor(
    @Inject(PeopleRows) private readonly people: PeopleRows,
    @Inject(Scope) private readonly scope: Scope,
    @Inject(RolesOfPerson) private readonly roles: RolesOfPerson,
  ) {}

  async execute({ asked, actor }: ListPeople): Promise<PersonPage> {
    const own = ownOrganisation(actor);
    const { total, rows } = await this.people.page(
      asked,
      await this.scope.among(own ?? asked.organisation),
    );
    const roles = await this.roles.today(
      rows.map(({ personId }) => personId),
      own,
    );
    return { total, rows: rows.map((row) => ({ ...row, roles: roles.get(row.personId) ?? [] })) };
  }
}

export class ReadPerson {
  constructor(
    readonly personId: string,
    readonly actor: Actor,
  ) {}
}

@QueryHandler(ReadPerson)
class ReadPersonHandler implements IQueryHandler<ReadPerson> {
  constructor(
    @Inject(Scope) private readonly scope: Scope,
    @Inject(RolesOfPerson) private readonly roles: RolesOfPerson,
  ) {}

  async execute({ personId, actor }: ReadPerson): Promise<PersonAnswer> {
    const person = await this.scope.person(personId, actor);
    const roles = await this.roles.today([personId], ownOrganisation(actor));
    return { ...person, roles: roles.get(personId) ?? [] };
  }
}

/** Oneself, as the directory knows one. */
export class ReadOneself {
  constructor(readonly actor: Actor) {}
}

@QueryHandler(ReadOneself)
class ReadOneselfHandler implements IQueryHandler<ReadOneself> {
  constructor(
    @Inject(PeopleRows) private readonly people: PeopleRows,
    @Inject(RolesOfPerson) private readonly roles: RolesOfPerson,
  ) {}

  async execute({ actor: { person: personId } }: ReadOneself): Promise<PersonAnswer> {
    const person = await this.people.one(personId);
    if (!person) throw new NotFound('not-found');
    const roles = await this.roles.today([personId], null);
    return { ...person, roles: roles.get(personId) ?? [] };
  }
}

export class ReadPersonChanges {
  constructor(
    readonly personId: string,
    readonly actor: Actor,
  ) {}
}

@QueryHandler(ReadPersonChanges)
class ReadPersonChangesHandler implements IQueryHandler<ReadPersonChanges> {
  constructor(
    @Inject(PeopleRows) private readonly people: PeopleRows,
    @Inject(Scope) private readonly scope: Scope,
  ) {}

  async execute({ personId, actor }: ReadPersonChanges): Promise<PersonChanges> {
    await this.scope.person(personId, actor);
    return { changes: await this.people.changes(personId) };
  }
}

export class LookUpPeople {
  constructor(
    readonly ids: readonly string[],
    readonly actor: Actor,
  ) {}
}

@QueryHandler(LookUpPeople)
class LookUpPeopleHandler implements IQueryHandler<LookUpPeople> {
  constructor(@Inject(PeopleRows) private readonly people: PeopleRows) {}

  /** To a stranger an id that never was anybody's is like one that no longer is. */
  async execute({ ids, actor }: LookUpPeople): Promise<LookUpAnswer> {
    const names = await this.people.names(ids);
    const never = actor.roles.some(isCentral) ? 'unknown' : 'erased';
    return {
      people: ids.map((personId) => {
        const name = names.get(personId) ?? null;
        if (name !== null) return { personId, standing: 'known', name };
        return { personId, standing: names.has(personId) ? 'erased' : never, name };
      }),
    };
  }
}

export class FindPeople {
  constructor(
    readonly asked: FindPeopleQuery,
    readonly actor: Actor,
  ) {}
}

@QueryHandler(FindPeople)
class FindPeopleHandler implements IQueryHandler<FindPeople> {
  constructor(
    @Inject(PeopleRows) private readonly people: PeopleRows,
    @Inject(Scope) private readonly scope: Scope,
  ) {}

  /** For whoever picks somebody: a name, and where it belongs. */
  async execute({ asked, actor }: FindPeople): Promise<FoundPeople> {
    const among = await this.scope.among(ownOrganisation(actor));
    const { rows } = await this.people.page(asked, among);
    return {
      people: rows.map(({ personId, name, organisations }) => ({ personId, name, organisations })),
    };
  }
}

export const peopleHandlers = [
  ListPeopleHandler,
  ReadPersonHandler,
  ReadOneselfHandler,
  ReadPersonChangesHandler,
  LookUpPeopleHandler,
  FindPeopleHandler,
];
