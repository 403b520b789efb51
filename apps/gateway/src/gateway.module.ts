import { Module } from '@nestjs/common';
import { ServiceConfig, ServiceModule } from '@samanom/service';
import { BearerTokens } from './bearer/bearer-tokens.ts';
import { GatewayConfig } from './gateway-config.ts';
import { gateway } from './gateway.ts';
import { Directory } from './people/directory.ts';
import { PeopleController } from './people/people.controller.ts';
import { peopleHandlers } from './people/people.query.ts';
import { PeopleRows } from './people/people.rows.ts';
import { Scope } from './people/scope.ts';
import { writePersonHandlers } from './people/write-person.handlers.ts';
import { RoleHolderController } from './role-holder/role-holder.controller.ts';
import { roleHolderHandlers } from './role-holder/role-holder.handlers.ts';
import { Organisations } from './views/heard-municipality/organisations.ts';
import { RolesHeldController } from './views/roles-held/roles-held.controller.ts';
import { rolesHeldHandlers } from './views/roles-held/roles-held.query.ts';
import { RolesOfPerson } from './views/roles-held/roles-of-person.ts';
import { IdentityTokens } from './identity/identity-tokens.ts';
import { JwksController } from './identity/jwks.controller.ts';
import { SigningKeys } from './identity/signing-keys.ts';
import { Callers } from './passing-on/callers.ts';
import { SessionController } from './session/session.controller.ts';
import { Sessions } from './session/session.store.ts';
import { Oidc } from './sign-in/oidc.ts';
import { AllRoles } from './sign-in/all-roles.ts';
import { SignInController } from './sign-in/sign-in.controller.ts';
import { BegunSignIns } from './sign-in/sign-in.store.ts';

/** The table of contents of the gateway: everything wired, nothing hidden. */
@Module({
  imports: [ServiceModule.for(gateway)],
  controllers: [
    SignInController,
    SessionController,
    JwksController,
    PeopleController,
    RoleHolderController,
    RolesHeldController,
  ],
  providers: [
    Directory,
    PeopleRows,
    Scope,
    ...peopleHandlers,
    ...writePersonHandlers,
    Organisations,
    ...roleHolderHandlers,
    ...rolesHeldHandlers,
    RolesOfPerson,
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
    Callers,
  ],
})
export class GatewayModule {}
