import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  DeclineRoleBody,
  GrantMade,
  GrantRoleBody,
  OrganisationId,
  RevokeRoleBody,
  isRole,
  roles,
} from '@samanom/contracts/gateway';
import { idOf, type Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, FormalAct, Meta, valid, validParam } from '@samanom/service';
import { ConfirmRole } from './domain/confirm-role.ts';
import { DeclineRole } from './domain/decline-role.ts';
import { GrantRole } from './domain/grant-role.ts';
import { RevokeRole } from './domain/revoke-role.ts';

const personParam = validParam('personId', Id);
const organisationParam = validParam('organisation', OrganisationId);
const grantParam = validParam('grantId', Id);
const grant = ':organisation/:grantId';

/** The decider's role, and the secretariat's administrators'. */
const takesTwo = (body: unknown): boolean => {
  const { role } = (body ?? {}) as { role?: unknown };
  return typeof role === 'string' && isRole(role) && roles[role].byTwo;
};

/** The roles that a person is given at organisations. */
@Controller('people/:personId/roles')
export class RoleHolderController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Allow('role:grant')
  @FormalAct(takesTwo)
  @Answers(
    201,
    'Grants a role; the decider’s and the administrators’ of the secretariat are proposed, and wait for a second',
    GrantMade,
  )
  async grant(
    @Param('personId', personParam) personId: string,
    @Body(valid(GrantRoleBody)) body: GrantRoleBody,
    @Meta() meta: CommandMeta,
  ) {
    const grantId = idOf('role-grant', meta.commandId);
    const { from = null, to = null, ...asked } = body;
    const command = new GrantRole({ grantId, personId, from, to, ...asked }, meta);
    return new Done(await this.execute(command), { grantId });
  }

  @Post(`${grant}/confirmation`)
  @Allow('role:grant')
  @FormalAct()
  @Answers(204, 'A second administrator confirms a proposed role; it is then granted')
  async confirm(
    @Param('personId', personParam) personId: string,
    @Param('organisation', organisationParam) organisation: string,
    @Param('grantId', grantParam) grantId: string,
    @Meta() meta: CommandMeta,
  ) {
    return new Done(await this.execute(new ConfirmRole({ personId, organisation, grantId }, meta)));
  }

  @Post(`${grant}/refusal`)
  @Allow('role:grant')
  @Answers(204, 'Declines a proposed role, or takes the proposal back')
  async decline(
    @Param('personId', personParam) personId: string,
    @Param('organisation', organisationParam) organisation: string,
    @Param('grantId', grantParam) grantId: string,
    @Body(valid(DeclineRoleBody)) { reason }: DeclineRoleBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new DeclineRole({ personId, organisation, grantId, reason }, meta);
    return new Done(await this.execute(command));
  }

  @Post(`${grant}/revocation`)
  @Allow('role:grant')
  @Answers(204, 'Revokes a role, at once or with a day')
  async revoke(
    @Param('personId', personParam) personId: string,
    @Param('organisation', organisationParam) organisation: string,
    @Param('grantId', grantParam) grantId: string,
    @Body(valid(RevokeRoleBody)) { lastDay, reason }: RevokeRoleBody,
    @Meta() meta: CommandMeta,
  ) {
    const asked = { personId, organisation, grantId, lastDay: lastDay ?? null, reason };
    return new Done(await this.execute(new RevokeRole(asked, meta)));
  }

  private execute(command: object): Promise<Decided> {
    return this.commands.execute<object, Decided>(command);
  }
}
