import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A number the fake answers to, and how: an entity, or a fault of the line. */
export type Answers = Readonly<Record<string, object | 'deleted' | 'html' | 'hang' | 'broken'>>;

/** A server of our own that answers as the national register does. */
export async function startFakeCompanyRegister(answers: Answers) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const number = /^\/api\/enheter\/(\d{9})$/.exec(request.url ?? '')?.[1] ?? '';
    reply(response, answers[number], number);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function reply(response: ServerResponse, answer: Answers[string] | undefined, number: string) {
  if (answer === 'hang') return;
  if (answer === 'broken') return void response.writeHead(503).end();
  if (answer === 'html') return void response.writeHead(200).end('<!doctype html><p>Vedlikehold');
  const json = (status: number, body: object) =>
    void response
      .writeHead(status, { 'Content-Type': 'application/json' })
      .end(JSON.stringify(body));
  if (answer === 'deleted') {
    json(410, { organisasjonsnummer: number, navn: 'SLETTET AS', slettedato: '2024-05-01' });
  } else if (answer) json(200, { organisasjonsnummer: number, ...answer });
  else json(404, { status: 404 });
}
