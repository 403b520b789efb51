import { Sequencer } from '../src/sequencer.ts';

/** The sequencer of one instance, in a process of its own: one that can be killed. It ends with its parent. */
process.on('disconnect', () => process.exit(0));

const sequencer = new Sequencer({
  url: process.env['DATABASE_URL'] ?? '',
  service: 'hammer',
});
sequencer.onProgress(() => process.send?.('progress'));
sequencer.onProgress(() => process.send?.('progress'));
sequencer.start();
