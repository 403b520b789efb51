import { Inject, Injectable } from '@nestjs/common';
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { DESCRIPTION, type ServiceDescription } from '../description.ts';
import { Condition } from './condition.ts';

/** What is measured of the deliveries, each read from the database at the moment it is asked for. */
const GAUGES = {
  samanom_log_position: 'Events in the log',
  samanom_sequencer_lag: 'Event ids handed out that have no place in the log yet',
  samanom_view_lag: 'Positions that a view has not seen yet',
  samanom_relay_lag: 'Told events that are not on the topic yet',
  samanom_feed_lag: 'Told events of a source that are not heard yet',
  samanom_reaction_lag: 'Positions that a reaction has not seen yet',
  samanom_parked: 'Events that a reaction could not take',
  samanom_refused: 'Commands of reactions that a rule refused',
  samanom_stuck: 'Rows of views that an event could not change',
} as const;

export type Gauge = keyof typeof GAUGES;

/** OpenTelemetry's meters, read in Prometheus' text format. */
@Injectable()
export class Metrics {
  private readonly reader = new PrometheusExporter({ preventServerStart: true });
  private readonly serializer = new PrometheusSerializer('', false, undefined, false, true);
  private readonly meter: ReturnType<MeterProvider['getMeter']>;

  constructor(
    @Inject(Condition) condition: Condition,
    @Inject(DESCRIPTION) { name }: ServiceDescription,
  ) {
    const resource = resourceFromAttributes({ 'service.name': `samanom-${name}` });
    this.meter = new MeterProvider({ readers: [this.reader], resource }).getMeter('samanom');
    const gauges = Object.entries(GAUGES).map(
      ([name, description]) =>
        [name, this.meter.createObservableGauge(name, { description })] as const,
    );
    this.meter.addBatchObservableCallback(
      async (observed) => {
        const figures = await condition.figures();
        for (const [gaugeName, gauge] of gauges)
          for (const { value, labels } of figures[gaugeName as Gauge] ?? [])
            observed.observe(gauge, value, labels);
      },
      gauges.map(([, gauge]) => gauge),
    );
  }

  /** Something of a service's own that only grows, asked for when it is read. */
  count(name: string, description: string, read: () => number): void {
    this.meter
      .createObservableCounter(name, { description })
      .addCallback((observed) => observed.observe(read()));
  }

  async text(): Promise<string> {
    const { resourceMetrics } = await this.reader.collect();
    return this.serializer.serialize(resourceMetrics);
  }
}
