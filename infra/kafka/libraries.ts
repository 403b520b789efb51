import { join } from 'node:path';
import { checkProduct, librariesOf, type Fetching, type Product } from '../maven/libraries.ts';

export const kafka: Product = {
  name: 'Kafka',
  pom: join(import.meta.dirname, 'pom.xml'),
  artifact: 'kafka_[\\d.]+',
  megabytes: 43,
};

/** Whether everything is here, or can be fetched; else a Problem. */
export const checkTools = (): void => checkProduct(kafka);

/** Kafka's libraries, and how they log, as the words of a Java class path. */
export const classPath = async (fetching: Fetching): Promise<string> =>
  `${import.meta.dirname}:${await librariesOf(kafka, fetching)}`;
