import { longLog } from './contestants/long-log.ts';
import { ourViews } from './contestants/our-views.ts';
import { Databases } from './databases.ts';
import { startServer } from './server.ts';
import pg from 'pg';
const server = await startServer();
const d = new Databases(server.url);
const N = Number(process.argv[2] ?? 100000);
for (let round = 0; round < Number(process.argv[3] ?? 2); round++) {
  const url = await d.fresh('long_log', longLog(N));
  const { views, close } = await ourViews(url);
  const times = new Map<string, number>();
  const orig = pg.Client.prototype.query;
  (pg.Client.prototype as any).query = function (x: any, ...rest: any[]) {
    const t = performance.now();
    const name = typeof x === 'string' ? x : x.name ?? x.text?.slice(0, 30) ?? 'stream';
    const r: any = (orig as any).call(this, x, ...rest);
    const done = () => times.set(name, (times.get(name) ?? 0) + performance.now() - t);
    if (r?.then) r.then(done, done);
    else if (rest.length && r?.on) { /* pool cb */ }
    return r;
  };
  // pool.query uses callbacks
  const origCb = pg.Pool.prototype.query;
  (pg.Pool.prototype as any).query = function (x: any, ...rest: any[]) {
    const t = performance.now();
    const name = 'pool ' + (typeof x === 'string' ? x.slice(0, 30) : x.name);
    const r: any = (origCb as any).call(this, x, ...rest);
    r?.then?.(() => times.set(name, (times.get(name) ?? 0) + performance.now() - t), () => {});
    return r;
  };
  const t = performance.now();
  const cpu = process.cpuUsage();
  await views.start();
  const ms = performance.now() - t;
  const used = process.cpuUsage(cpu);
  pg.Client.prototype.query = orig; pg.Pool.prototype.query = origCb;
  console.log(`${(N / ms * 1000).toFixed(0)}/s in ${ms.toFixed(0)} ms, cpu ${(used.user + used.system) / 1000 | 0} ms`);
  console.log([...times].map(([n, ms]) => `${n}: ${ms.toFixed(0)}`).join(', '));
  await close();
}
await server.stop();
