import { attachmentsConfigOf, type AttachmentsConfig } from './attachments-config.ts';
import { ConfigError } from './config-error.ts';
import { DEVELOPMENT_ISSUER } from './development.ts';

/** What a service is told by its environment. docs/operations.md lists every variable. */
export class ServiceConfig {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly mode: 'embedded' | 'production';
  readonly issuer: string;
  /** An address, or in embedded mode the path of a file. None: every request is answered 401. */
  readonly jwks: string | undefined;
  readonly logLevel: string;
  /** How told events travel between services. */
  readonly transport: 'kafka' | 'log';
  readonly kafkaBrokers: string;
  /** Where to read what other services tell, when there is no Kafka: their databases, by a role that may read nothing else. */
  readonly feedUrls: Readonly<Record<string, string>>;
  /** None: the service takes no files. */
  readonly attachments: AttachmentsConfig | undefined;
  /** How letters leave the building. */
  readonly letters: LetterSettings;
  /** How long it is known who has read what of a case. */
  readonly readLogRetentionDays: number;
  /** End when this pipe closes, so that nobody outlives a killed launcher. */
  readonly endsWithStdin: boolean;
  /** All of it, for what only one service is told. */
  readonly environment: Readonly<NodeJS.ProcessEnv>;

  constructor(env: NodeJS.ProcessEnv) {
    this.environment = env;
    this.host = env['HOST'] ?? '127.0.0.1';
    this.port = portOf(env['PORT'] ?? '3000');
    this.databaseUrl = needed(env, 'DATABASE_URL');
    this.mode = modeOf(env['SAMANOM_MODE'] ?? 'production');
    this.issuer = env['IDENTITY_ISSUER'] ?? '';
    this.jwks = env['IDENTITY_JWKS'] || undefined;
    this.logLevel = env['LOG_LEVEL'] ?? 'info';
    this.transport = transportOf(env['EVENT_TRANSPORT'] ?? 'log');
    this.kafkaBrokers = this.transport === 'kafka' ? needed(env, 'KAFKA_BROKERS') : '';
    this.feedUrls = feedsOf(env);
    this.attachments = attachmentsConfigOf(env, this.mode);
    this.letters = lettersOf(env);
    this.readLogRetentionDays = retentionOf(env['READ_LOG_RETENTION_DAYS'] || '730');
    this.endsWithStdin = env['SAMANOM_PARENT'] === 'stdin';
    this.refuseDevelopmentIssuer();
  }

  private refuseDevelopmentIssuer(): void {
    if (this.mode === 'embedded') return;
    if (this.issuer === DEVELOPMENT_ISSUER)
      throw new ConfigError(
        'IDENTITY_ISSUER',
        'the development issuer works in embedded mode only',
      );
    if (this.jwks && !/^https?:\/\//.test(this.jwks))
      throw new ConfigError('IDENTITY_JWKS', 'must be an address (http or https)');
    if (this.jwks && !this.issuer)
      throw new ConfigError('IDENTITY_ISSUER', 'must name who signs the tokens');
  }
}

/** The outbox keeps letters where they can be read; nothing leaves. */
export type LetterSettings =
  { readonly by: 'outbox' } | { readonly by: 'smtp'; readonly url: string; readonly from: string };

const needed = (env: NodeJS.ProcessEnv, variable: string): string => {
  const value = env[variable];
  if (!value) throw new ConfigError(variable, 'is missing');
  return value;
};

const transportOf = (transport: string): 'kafka' | 'log' => {
  if (transport === 'kafka' || transport === 'log') return transport;
  throw new ConfigError('EVENT_TRANSPORT', `must be kafka or log, not "${transport}"`);
};

const lettersOf = (env: NodeJS.ProcessEnv): LetterSettings => {
  const by = env['LETTER_DELIVERY'] || 'outbox';
  if (by === 'outbox') return { by };
  if (by !== 'smtp')
    throw new ConfigError('LETTER_DELIVERY', `must be outbox or smtp, not "${by}"`);
  const url = needed(env, 'SMTP_URL');
  if (!/^smtps?:\/\//.test(url)) throw new ConfigError('SMTP_URL', 'must be smtp: or smtps:');
  const from = needed(env, 'SMTP_FROM');
  if (!/^[^\s@]+@[^\s@]+$/.test(from)) throw new ConfigError('SMTP_FROM', 'must be an address');
  return { by, url, from };
};

/** FEED_INTAKE is the feed of intake. */
const feedsOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, url]) =>
      name.startsWith('FEED_') && url
        ? [[name.slice('FEED_'.length).toLowerCase().replaceAll('_', '-'), url]]
        : [],
    ),
  );

const portOf = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigError('PORT', `must be a port number, not "${text}"`);
  return port;
};

const retentionOf = (text: string): number => {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 30 || days > 36_500)
    throw new ConfigError(
      'READ_LOG_RETENTION_DAYS',
      `must be a number of days, 30 to 36500, not "${text}"`,
    );
  return days;
};

const modeOf = (mode: string): 'embedded' | 'production' => {
  if (mode === 'embedded' || mode === 'production') return mode;
  throw new ConfigError('SAMANOM_MODE', `must be embedded or production, not "${mode}"`);
};
