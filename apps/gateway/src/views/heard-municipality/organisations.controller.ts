import { Controller, Get, Headers, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { OrganisationsAnswer } from '@samanom/contracts/gateway';
import { Allow, Answers, languageOf } from '@samanom/service';
import { ListOrganisations } from './organisations.query.ts';

@Controller('organisations')
export class OrganisationsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Allow('organisation:read')
  @Answers(200, 'Every organisation at which a role can be held', OrganisationsAnswer)
  list(@Headers('accept-language') acceptLanguage: string | undefined) {
    return this.queries.execute(new ListOrganisations(languageOf(acceptLanguage)));
  }
}
