import { Module } from '@nestjs/common';
import { ServiceConfig, ServiceModule } from '@samanom/service';
import { BearerTokens } from './bearer/bearer-tokens.ts';
import { SystemTokens } from './bearer/system-tokens.ts';
import { GatewayConfig } from './gateway-config.ts';
import { gateway } from './gateway.ts';
import { IdentityTokens } from './identity/identity-tokens.ts';
import { JwksController } from './identity/jwks.controller.ts';
import { SigningKeys } from './identity/signing-keys.ts';
import { ClaimedRoles } from './organisations/claimed-roles.ts';
import { OrganisationNumbers } from './organisations/organisation-numbers.ts';
import { Parts } from './parts/parts.ts';
import { PartsController } from './parts/parts.controller.ts';
import { Callers } from './passing-on/callers.ts';
import { PeopleModule } from './people.module.ts';
import { SessionController } from './session/session.controller.ts';
import { Sessions } from './session/session.store.ts';
import { AllRoles } from './sign-in/all-roles.ts';
import { Oidc } from './sign-in/oidc.ts';
import { SignInController } from './sign-in/sign-in.controller.ts';
import { BegunSignIns } from './sign-in/sign-in.store.ts';

/** The table of contents of the gateway: everything wired, nothing hidden. */
@Module({
  imports: [ServiceModule.for(gateway), PeopleModule],
  controllers: [SignInController, SessionController, JwksController, PartsController],
  providers: [
    {
      provide: GatewayConfig,
      inject: [ServiceConfig],
      useFactory: (config: ServiceConfig) => new GatewayConfig(config),
    },
    Oidc,
    BegunSignIns,
    AllRoles,
    Sessions,
    SigningKeys,
    IdentityTokens,
    BearerTokens,
    SystemTokens,
    OrganisationNumbers,
    ClaimedRoles,
    Callers,
    Parts,
  ],
})
export class GatewayModule {}
