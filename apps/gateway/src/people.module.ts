import { Module } from '@nestjs/common';
import { Directory } from './people/directory.ts';
import { erasePersonHandlers } from './people/erase-person.handlers.ts';
import { ErasureController } from './people/erasure.controller.ts';
import { exportPersonHandlers } from './people/export-person.query.ts';
import { PeopleController } from './people/people.controller.ts';
import { peopleHandlers } from './people/people.query.ts';
import { PeopleRows } from './people/people.rows.ts';
import { Retention } from './people/retention.ts';
import { Scope } from './people/scope.ts';
import { writePersonHandlers } from './people/write-person.handlers.ts';
import { RoleHolderController } from './role-holder/role-holder.controller.ts';
import { roleHolderHandlers } from './role-holder/role-holder.handlers.ts';
import { SavedViewsController } from './saved-view/saved-views.controller.ts';
import { savedViewHandlers } from './saved-view/saved-views.handlers.ts';
import { SavedViewRows } from './saved-view/saved-views.rows.ts';
import { OrganisationsController } from './views/heard-municipality/organisations.controller.ts';
import { organisationsHandlers } from './views/heard-municipality/organisations.query.ts';
import { Organisations } from './views/heard-municipality/organisations.ts';
import { RolesHeldController } from './views/roles-held/roles-held.controller.ts';
import { rolesHeldHandlers } from './views/roles-held/roles-held.query.ts';
import { RolesOfPerson } from './views/roles-held/roles-of-person.ts';

/** Who people are, and which roles they hold where. */
@Module({
  controllers: [
    PeopleController,
    ErasureController,
    RoleHolderController,
    RolesHeldController,
    OrganisationsController,
    SavedViewsController,
  ],
  providers: [
    Directory,
    PeopleRows,
    Scope,
    ...peopleHandlers,
    ...writePersonHandlers,
    ...erasePersonHandlers,
    ...exportPersonHandlers,
    Retention,
    Organisations,
    ...organisationsHandlers,
    ...roleHolderHandlers,
    RolesOfPerson,
    ...rolesHeldHandlers,
    SavedViewRows,
    ...savedViewHandlers,
  ],
  exports: [Directory, RolesOfPerson, Organisations],
})
export class PeopleModule {}
