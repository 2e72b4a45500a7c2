import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { projectRoot } from '~/db/project-root';

export interface StartedServer {
  readonly url: string;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
}

export interface Ended {
  readonly exitCode: number | null;
  /** What it said on its way out. */
  readonly said: string;
}

/**
 * Starts the built server as a process of its own, as `npm start` does after building. Answers when
 * it has printed its address, or with how it ended when it would not start.
 */
export async function startServer(
  environment: Readonly<Record<string, string>>,
  ...options: readonly string[]
): Promise<StartedServer | Ended> {
  const port = String(await freePort());
  const server = spawn(process.execPath, ['build/server/index.js', ...options], {
    cwd: projectRoot(),
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      PORT: port,
      ...environment,
    },
  });
  let said = '';
  server.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  const ended = once(server, 'close').then(() => ({ exitCode: server.exitCode, said }));
  const started = once(server.stdout, 'data').then(() => ({
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.kill('SIGTERM');
      await ended;
    },
  }));
  return Promise.race([started, ended]);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
