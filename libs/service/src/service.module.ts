import { Logger, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventStore, Sequencer, Views, connection } from '@samanom/event-store';
import { DataSource } from 'typeorm';
import { AllowGuard } from './allow.ts';
import { Clock } from './clock.ts';
import { ServiceConfig } from './config.ts';
import { DESCRIPTION, versionsOf, type ServiceDescription } from './description.ts';
import { DocsController } from './docs/docs.controller.ts';
import { OpenApi } from './docs/openapi.ts';
import { Condition } from './delivery/condition.ts';
import { Delivery } from './delivery/delivery.ts';
import { EventsController } from './delivery/events.controller.ts';
import { MetricsController } from './delivery/metrics.controller.ts';
import { Metrics } from './delivery/metrics.ts';
import { OperationsController } from './delivery/operations.controller.ts';
import { Operations } from './delivery/operations.ts';
import { ParkedController } from './delivery/parked.controller.ts';
import { ParkedWork } from './delivery/parked-work.ts';
import { Following } from './following.ts';
import { onceInAWhile } from './once-in-a-while.ts';
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

const EVERY_MS = 2000;

/** A new view, or one of a new version, is built before the service is ready: says how far it is. */
const building = () => {
  const logger = new Logger('views');
  let told = Date.now();
  return (position: number, end: number): void => {
    if (Date.now() - told < EVERY_MS) return;
    told = Date.now();
    logger.log(`building views: ${position} of ${end}`);
  };
};

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
      versions: versionsOf(service),
      onError: onceInAWhile('views'),
      onBuilding: building(),
    }),
});

const sequencer = (service: ServiceDescription): Provider => ({
  provide: Sequencer,
  inject: [ServiceConfig],
  useFactory: ({ databaseUrl: url }: ServiceConfig) =>
    new Sequencer({
      service: service.name,
      url,
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
      controllers: [
        HealthController,
        DocsController,
        EventsController,
        OperationsController,
        ParkedController,
        MetricsController,
      ],
      providers: [
        Clock,
        Identity,
        Following,
        Delivery,
        ParkedWork,
        Condition,
        Operations,
        Metrics,
        OpenApi,
        { provide: DESCRIPTION, useValue: service },
        store(service),
        views(service),
        sequencer(service),
        { provide: APP_GUARD, useClass: AllowGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: StandsInterceptor },
      ],
      exports: [Clock, Identity, Following, EventStore, Views, Metrics, CqrsModule, DESCRIPTION],
    };
  }
}
