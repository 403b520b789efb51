import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventStore, Sequencer, Views, connection } from '@samanom/event-store';
import { DataSource } from 'typeorm';
import { AllowGuard } from './allow.ts';
import { Clock } from './clock.ts';
import { ServiceConfig } from './config.ts';
import { DESCRIPTION, type ServiceDescription } from './description.ts';
import { DocsController } from './docs/docs.controller.ts';
import { OpenApi } from './docs/openapi.ts';
import { Following, onceInAWhile } from './following.ts';
import { HealthController } from './health.controller.ts';
import { Identity } from './identity.ts';
import { ProblemFilter } from './problem.filter.ts';
import { StandsInterceptor } from './stands.interceptor.ts';

@Module({})
class ConfigModule {
  static readonly forEnvironment: DynamicModule = {
    module: ConfigModule,
    global: true,
    providers: [{ provide: ServiceConfig, useFactory: () => new ServiceConfig(process.env) }],
    exports: [ServiceConfig],
  };
}

const store = (service: ServiceDescription): Provider => ({
  provide: EventStore,
  inject: [ServiceConfig],
  useFactory: ({ databaseUrl: url }: ServiceConfig) =>
    new EventStore({
      service: service.name,
      url,
      published: service.published,
      upcasters: service.upcasters,
    }),
});

const views = (service: ServiceDescription): Provider => ({
  provide: Views,
  inject: [ServiceConfig, DataSource],
  useFactory: ({ databaseUrl: url }: ServiceConfig, database: DataSource) =>
    new Views({
      service: service.name,
      url,
      database,
      projections: service.projections,
      upcasters: service.upcasters,
      onError: onceInAWhile('views'),
    }),
});

const sequencer = (service: ServiceDescription): Provider => ({
  provide: Sequencer,
  inject: [ServiceConfig, Views],
  useFactory: ({ databaseUrl: url }: ServiceConfig, { wake }: Views) =>
    new Sequencer({
      service: service.name,
      url,
      onProgress: wake,
      onError: onceInAWhile('sequencer'),
    }),
});

/** What every service needs: database, store, views, identity, error answers, health, documentation. */
@Module({})
export class ServiceModule {
  static for(service: ServiceDescription): DynamicModule {
    return {
      module: ServiceModule,
      global: true,
      imports: [
        ConfigModule.forEnvironment,
        DiscoveryModule,
        CqrsModule.forRoot(),
        TypeOrmModule.forRootAsync({
          inject: [ServiceConfig],
          useFactory: ({ databaseUrl: url }: ServiceConfig) => ({
            type: 'postgres' as const,
            url,
            entities: [...service.entities],
            retryAttempts: 0,
            extra: { ...connection(url, `${service.name} queries`), max: 8 },
          }),
        }),
      ],
      controllers: [HealthController, DocsController],
      providers: [
        Clock,
        Identity,
        Following,
        OpenApi,
        { provide: DESCRIPTION, useValue: service },
        store(service),
        views(service),
        sequencer(service),
        { provide: APP_GUARD, useClass: AllowGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: StandsInterceptor },
      ],
      exports: [Clock, Identity, Following, EventStore, Views, CqrsModule, DESCRIPTION],
    };
  }
}
