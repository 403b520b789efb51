/** Small when idle, only for this machine, and quick to notice that a client is gone. */
const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '64MB',
  io_method: 'sync', // No worker processes for reading ahead: a quarter of the idle memory.
  jit: 'off',
  tcp_keepalives_idle: 2,
  tcp_keepalives_interval: 1,
  tcp_keepalives_count: 3,
  tcp_user_timeout: '5s',
  client_connection_check_interval: '1s', // What a killed service was doing ends with it, and so do its locks.
  log_checkpoints: 'off',
  timezone: 'UTC',
};

/** For databases that nobody wants back after a crash. */
const forTests = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export const settings = (port: number, durable: boolean): readonly string[] =>
  Object.entries({ ...always, port, ...(durable ? {} : forTests) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);

/** For initdb: text is ordered the same way on every machine and in every container. */
export const localeOptions = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
] as const;
