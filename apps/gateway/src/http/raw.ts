import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** Sends bytes as they are, and answers all that comes back until the other end closes. */
export const raw = async (port: number, bytes: string): Promise<string> => {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const answered = text(socket);
  socket.write(bytes, 'latin1');
  return answered;
};

export const statusIn = (answer: string): number => Number(answer.slice(9, 12));
