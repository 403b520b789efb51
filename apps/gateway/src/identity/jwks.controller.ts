import { Controller, Get, Header, Inject } from '@nestjs/common';
import { Answers, Open } from '@samanom/service';
import { SigningKeys } from './signing-keys.ts';

@Controller('.well-known')
export class JwksController {
  constructor(@Inject(SigningKeys) private readonly keys: SigningKeys) {}

  @Get('jwks.json')
  @Open('public keys are for everyone: the services verify with them who asks')
  @Header('cache-control', 'public, max-age=60')
  @Answers(200, 'The public keys of those who sign identities')
  async show() {
    return { keys: await this.keys.told() };
  }
}
