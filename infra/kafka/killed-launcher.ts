import { startKafka } from './index.ts';

/** For specs: a launcher that starts a broker, tells its pid and waits to be killed. */
const [directory = '', port] = process.argv.slice(2);
const { pid } = await startKafka({ directory, port: Number(port) });
console.log(String(pid)); // A number would be printed in colour.
setInterval(() => undefined, 1_000);
