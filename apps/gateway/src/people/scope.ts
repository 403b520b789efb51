import { Inject, Injectable } from '@nestjs/common';
import { Views } from '@samanom/event-store';
import { NotFound, type Actor } from '@samanom/kernel';
import { rolesHeld } from '../views/roles-held/roles-held.projection.ts';
import { PeopleRows, type Among } from './people.rows.ts';

/** The organisation whose people somebody may see; null: everybody. */
export const ownOrganisation = ({ role, organisation }: Actor): string | null =>
  role === 'administrator' || role === 'contact' || role === 'project-leader' ? organisation : null;

/** Whose people are whose: those who belong to an organisation, and those who have been given a role there. */
@Injectable()
export class Scope {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(PeopleRows) private readonly rows: PeopleRows,
  ) {}

  async among(organisation: string | null | undefined): Promise<Among> {
    if (organisation === null || organisation === undefined) return { holders: [] };
    const shown = await this.views.at([rolesHeld]);
    const found = await shown
      .rows(rolesHeld)
      .select('DISTINCT row."personId"', 'personId')
      .where('row.organisation = :organisation', { organisation })
      .getRawMany<{ personId: string }>();
    return { organisation, holders: found.map(({ personId }) => personId) };
  }

  /** @throws NotFound for who is nobody, or nobody of theirs */
  async person(personId: string, actor: Actor) {
    const person = await this.rows.one(personId);
    const own = ownOrganisation(actor);
    if (!person || (own !== null && !(await this.belongs(person, own))))
      throw new NotFound('not-found');
    return person;
  }

  /** Every organisation at which somebody was ever given a role. */
  async organisationsOf(personId: string): Promise<readonly string[]> {
    const shown = await this.views.at([rolesHeld]);
    const found = await shown
      .rows(rolesHeld)
      .select('DISTINCT row.organisation', 'organisation')
      .where('row."personId" = :personId', { personId })
      .getRawMany<{ organisation: string }>();
    return found.map(({ organisation }) => organisation);
  }

  private async belongs(
    { personId, organisations }: { personId: string; organisations: readonly string[] },
    own: string,
  ): Promise<boolean> {
    return organisations.includes(own) || (await this.organisationsOf(personId)).includes(own);
  }
}
