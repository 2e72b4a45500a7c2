import { createServer, type Server } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import { ConfigError, readConfig, type Config } from '../config.server';
import { prepareDemo } from '../demo/prepare-demo';
import { startDemoMail } from '../demo/start-demo-mail';
import { startOutboxWorker } from '../mail/outbox-worker';
import { startReminderWorker } from '../mail/reminder-worker';
import { resendTransport } from '../mail/transport';
import { createApp } from './app';
import { openServices } from './open-services';
import { closeServer } from './shutdown';

/** Begins to listen. A port that is taken is the operator's to change, and told so. */
function listen(server: Server, { PORT, HOST }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new ConfigError(`PORT ${PORT} is taken: choose another, for instance PORT=${PORT + 1}`)
          : error,
      ),
    );
    server.listen(PORT, HOST, resolve);
  });
}

/** Starts the server and prints its address; stops in order on SIGTERM and SIGINT. */
export async function serve(build: ServerBuild, { isReset }: { isReset: boolean }): Promise<void> {
  if (process.env.NODE_ENV !== 'production') {
    throw new Error('NODE_ENV must be production: the development build of React is slow');
  }
  const demo = process.env.MODE === 'demo' ? await prepareDemo(process.env, isReset) : undefined;
  const config = readConfig(demo?.environment ?? process.env);
  const demoMail = demo && (await startDemoMail(config.DATA_FOLDER));
  const services = {
    ...openServices(config),
    ...(demoMail && { demo: { inbox: demoMail.inbox } }),
  };
  await demo?.fill(services);
  const { RESEND_WEBHOOK_SECRET: secret } = config;
  if (secret) demoMail?.tellAt({ url: `${services.baseUrl}/webhooks/resend`, secret });

  let isStopping = false;
  const app = createApp(services, build, { isStopping: () => isStopping });
  const server = createServer(app);
  await listen(server, config);
  process.stdout.write(`Oppgavetorget: ${services.baseUrl}${demo ? '/demo' : ''}\n`);
  const transport = resendTransport({
    apiKey: config.RESEND_API_KEY,
    from: config.MAIL_FROM,
    ...(demoMail && { baseUrl: demoMail.baseUrl }),
  });
  const worker = startOutboxWorker(services, transport);
  const reminders = startReminderWorker(services);
  // Nobody who comes later has to wait for it; what fails here is tried again by whoever asks.
  services.matches.current().catch((error: unknown) => {
    if (!isStopping) services.log.error({ err: error }, 'the index of matches could not be built');
  });

  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await closeServer(server);
    await reminders.stop();
    await worker.stop();
    await demoMail?.close();
    await services.store.close();
    // All is closed: what is left is the framework's timer of five seconds for each page it sent.
    process.exit();
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}
