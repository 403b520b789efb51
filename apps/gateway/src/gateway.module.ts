import { Module } from '@nestjs/common';
import { ServiceModule } from '@samanom/service';
import { gateway } from './gateway.ts';
import { Directory } from './people/directory.ts';
import { RoleHolderController } from './role-holder/role-holder.controller.ts';
import { roleHolderHandlers } from './role-holder/role-holder.handlers.ts';
import { RolesHeldController } from './views/roles-held/roles-held.controller.ts';
import { rolesHeldHandlers } from './views/roles-held/roles-held.query.ts';
import { RolesOfPerson } from './views/roles-held/roles-of-person.ts';

/** The table of contents of the gateway: everything wired, nothing hidden. */
@Module({
  imports: [ServiceModule.for(gateway)],
  controllers: [RoleHolderController, RolesHeldController],
  providers: [Directory, ...roleHolderHandlers, ...rolesHeldHandlers, RolesOfPerson],
})
export class GatewayModule {}
